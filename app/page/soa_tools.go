package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// soaWordsID is the id of the box to search in.
const soaWordsID = "soa-words"

// tools draws the filters, what they leave, and what can be done with it.
func (s *soa) tools(sift sift) app.UI {
	v, t := s.View, soaTexts.In(s.Lang)
	by := v.Memory.SoA
	var shows, themes []app.UI
	for _, show := range soaShows() {
		n := sift.byShow[show.ID]
		if show.Rare && n == 0 && by.Show != show.ID {
			continue
		}
		shows = append(shows, filterChip(show.ID, show.Name.In(v.Lang), n, by.Show == show.ID))
	}
	themes = append(themes, filterChip("0", t.AllThemes, sift.byTheme[0], by.Theme == 0))
	for i, name := range t.Themes {
		theme := int(annexa.Organizational) + i
		if theme == ownTheme && sift.byTheme[theme] == 0 && by.Theme != theme {
			continue
		}
		themes = append(themes, filterChip(strconv.Itoa(theme), name, sift.byTheme[theme], by.Theme == theme))
	}
	for _, f := range risk.FrameworksOn(s.Doc()) {
		if theme := frameworkTheme(f.ID); sift.byTheme[theme] > 0 || by.Theme == theme {
			themes = append(themes, filterChip(strconv.Itoa(theme), f.Short.In(v.Lang), sift.byTheme[theme], by.Theme == theme))
		}
	}
	open := len(sift.rows) - decided(sift.rows)
	more := t.MoreFilters
	if n := chosenFilters(by); n > 0 {
		more += " " + t.FiltersOn.of(n)
	}
	_, repeats := annexa.AttributeByID(by.Group)
	_, requirements := annexa.FrameworkByID(annexa.FrameworkID(by.Group))
	return app.Div().Class("soa-tools").Body(
		app.Div().Class("bar-tools").Body(
			v.Search(soaWordsID, t.Search, &v.Memory.SoA.Words),
			app.A().Class("button").ID("soa-convert").Href(browser.Link(URL(v.Lang, transitionPage))).Text(transitionPage.Title.In(v.Lang)),
			app.Button().Type("button").ID("add-own").OnClick(s.onAdd).Text("+ "+t.AddOwn),
		),
		app.Div().Class("row").Role("group").Aria("label", t.ShowLabel).ID("soa-show").OnClick(s.onShow).Body(shows...),
		app.Div().Class("row").Role("group").Aria("label", t.ThemeLabel).ID("soa-theme").OnClick(s.onTheme).Body(themes...),
		app.Details().Class("soa-more").ID("soa-more").Body(
			app.Summary().Text(more),
			app.Div().Class("soa-filters").Body(
				v.Filter("soa-attribute", t.Attribute, t.All, part.AttributeOptions(v.Lang), &v.Memory.SoA.Attribute),
				s.frameworkFilter(),
				v.Filter("soa-status", t.Status, t.All, append(part.Named(risk.ControlStatuses(), v.Lang), part.Option{Value: notFilled, Label: t.NoStatus}), &v.Memory.SoA.Status),
				v.Filter("soa-owner", t.Owner, t.All, soaOwners(sift.all, t.NoOwner), &v.Memory.SoA.Owner),
				v.Filter("soa-group", t.Group, t.ByTheme, groupOptions(s.Doc(), v.Lang), &v.Memory.SoA.Group),
			),
			app.P().Class("hint").Hidden(!repeats && !requirements).Text(t.Repeats),
		),
		app.Div().Class("row", "soa-count").Body(
			app.Span().Class("hint").Role("status").Text(t.Shown(len(sift.rows), len(sift.all))),
			app.Button().Type("button").Class("link").ID("soa-clear").Hidden(!narrowed(by)).OnClick(s.onClear).Text(t.Clear),
			app.Button().Type("button").Class("link").ID("pick-shown").Hidden(len(sift.rows) == 0).OnClick(s.onPickShown).Text(t.PickShown),
			app.Span().Class("grow"),
			app.Button().Type("button").ID("apply-all").Hidden(open == 0).OnClick(s.onApplyAll).Text(t.ApplyAll.of(open)),
		),
	)
}

// chosenFilters counts the filters of the second row that leave rows out.
func chosenFilters(by part.SoAList) int {
	n := 0
	for _, value := range []string{by.Attribute, by.Framework, by.Status, by.Owner} {
		if value != "" {
			n++
		}
	}
	return n
}

// filterChip is one choice of a filter with what it would show.
func filterChip(id, name string, n int, on bool) app.UI {
	return app.Button().Type("button").Class("chip").DataSet("entry", "="+id).Aria("pressed", strconv.FormatBool(on)).Body(
		app.Span().Text(name), app.Span().Class("n").Text(n))
}

// soaOwners lists everybody who owns a control, and nobody when some control
// has no owner.
func soaOwners(rows []risk.SoARow, nobody string) []part.Option {
	var out []part.Option
	for _, name := range controlOwners(rows) {
		if name == "" {
			out = append(out, part.Option{Value: notFilled, Label: nobody})
		} else {
			out = append(out, part.Option{Value: name, Label: name})
		}
	}
	return out
}

func (s *soa) onShow(_ app.Context, e app.Event) {
	if entry := part.EntryOf(e); entry != "" {
		s.Memory.SoA.Show = entry[1:]
	}
}

func (s *soa) onTheme(_ app.Context, e app.Event) {
	if entry := part.EntryOf(e); entry != "" {
		s.Memory.SoA.Theme, _ = strconv.Atoi(entry[1:])
	}
}

func (s *soa) onClear(ctx app.Context, _ app.Event) {
	s.Memory.SoA = part.SoAList{Group: s.Memory.SoA.Group}
	focusLater(ctx, soaWordsID) // the button is gone
}

// onApplyAll decides about every row shown that has no decision, as one step.
func (s *soa) onApplyAll(ctx app.Context, _ app.Event) {
	rows := newSift(soaRows(s.View), s.Lang, s.Memory.SoA).rows
	n := len(rows) - decided(rows)
	if s.Do(applyAll(rows)) {
		s.Say(soaTexts.In(s.Lang).Applied.of(n))
		focusLater(ctx, soaWordsID) // the button is gone
	}
}

func (s *soa) onAdd(ctx app.Context, _ app.Event) {
	id := s.Add("ownControls")
	if id == "" {
		return
	}
	s.Memory.SoA = part.SoAList{}
	s.Memory.Control = id
	ctx.Defer(func(app.Context) {
		browser.Focus(soaRowID(id)) // brings the row into view
		browser.Focus("ownControls/" + id + "/title")
	})
}
