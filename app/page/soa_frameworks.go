package page

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

type soaFrameworkText struct {
	Framework, Extra, Elsewhere string
	Whole                       func(framework string) string
	Asked, Belongs, Alone       string
	About                       string
}

var soaFrameworkTexts = lang.Of(
	soaFrameworkText{
		Framework: "Kader en eis", Extra: ": extra eisen", Elsewhere: "Staat niet in dit kader",
		Whole: func(framework string) string { return "Alles van " + framework },
		Asked: "Wat andere kaders hierbij vragen", Belongs: "Hoort bij ", Alone: "Staat niet in bijlage A",
		About: "Over dit kader",
	},
	soaFrameworkText{
		Framework: "Framework and requirement", Extra: ": additional requirements", Elsewhere: "Not in this framework",
		Whole: func(framework string) string { return "All of " + framework },
		Asked: "What other frameworks ask about this", Belongs: "Belongs to ", Alone: "Not in Annex A",
		About: "About this framework",
	},
)

// soaRows returns the rows of the statement: the controls, and what the
// frameworks that are on ask beyond Annex A.
func soaRows(v part.View) []risk.SoARow {
	a := v.Store.Assessment()
	if len(a.Extra) == 0 {
		return a.SoA
	}
	return slices.Concat(a.SoA, a.Extra)
}

// frameworkTheme stands for the rows that a framework adds where a theme is
// asked for.
func frameworkTheme(id annexa.FrameworkID) int {
	theme := ownTheme
	for f := range annexa.Frameworks() {
		theme++
		if f.ID == id {
			break
		}
	}
	return theme
}

// themeFramework returns the framework that stands for a theme.
func themeFramework(theme int) (annexa.Framework, bool) {
	for f := range annexa.Frameworks() {
		if frameworkTheme(f.ID) == theme {
			return f, true
		}
	}
	return annexa.Framework{}, false
}

// frameworkOf returns the framework that adds a row.
func frameworkOf(row risk.SoARow) annexa.Framework {
	r, _ := annexa.RequirementByID(row.Decision.ID)
	f, _ := annexa.FrameworkByID(r.Framework)
	return f
}

// numberOf returns the number that people know a control or requirement by.
func numberOf(id annexa.ControlID) string {
	if r, ok := annexa.RequirementByID(id); ok {
		return r.Ref
	}
	return string(id)
}

// fullNumber is the number with the framework it is of, if it is of any.
func fullNumber(id annexa.ControlID, l lang.Lang) string {
	if r, ok := annexa.RequirementByID(id); ok {
		return r.Name(l)
	}
	return string(id)
}

// shownRefs is how many numbers of a framework a row names before it counts
// the rest.
const shownRefs = 3

// noBreakHyphen keeps a number such as "ID.RA-02" in one piece.
const noBreakHyphen = "\u2011"

// refs are the short references of the rows, which stay the same at every key:
// they follow from the frameworks that are on, and the language.
type refs struct {
	on    []annexa.FrameworkID
	lang  lang.Lang
	known map[annexa.ControlID]string
}

// of returns what a row says of the frameworks.
func (r *refs) of(d *risk.Document, id annexa.ControlID, l lang.Lang) string {
	if r.known == nil || r.lang != l || !slices.Equal(r.on, d.Frameworks) {
		*r = refs{on: d.Frameworks, lang: l, known: map[annexa.ControlID]string{}}
	}
	said, ok := r.known[id]
	if !ok {
		said = strings.ReplaceAll(shortRefs(d, id, l), "-", noBreakHyphen)
		r.known[id] = said
	}
	return said
}

// shortRefs names what the frameworks that are on ask under a control, or which
// control a requirement belongs to.
func shortRefs(d *risk.Document, id annexa.ControlID, l lang.Lang) string {
	if r, ok := annexa.RequirementByID(id); ok {
		return belongs(r, l)
	}
	var out []string
	all := risk.RequirementsOf(d, id)
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].Framework == all[0].Framework {
			n++
		}
		said := risk.References(all[:min(n, shownRefs)], l)
		if n > shownRefs {
			said += " +" + strconv.Itoa(n-shownRefs)
		}
		out, all = append(out, said), all[n:]
	}
	return strings.Join(out, " · ")
}

func belongs(r annexa.Requirement, l lang.Lang) string {
	t := soaFrameworkTexts.In(l)
	var ids []string
	for id := range r.Controls() {
		ids = append(ids, string(id))
	}
	if len(ids) == 0 {
		return t.Alone
	}
	return t.Belongs + lang.Join(l, ids)
}

// askedBy reports whether a row answers the framework or requirement that a
// filter names; every row answers the empty one.
func askedBy(id annexa.ControlID, by string) bool {
	if by == "" {
		return true
	}
	own, ok := annexa.RequirementByID(id)
	named := func(r annexa.Requirement) bool { return string(r.ID) == by || string(r.Framework) == by }
	if ok {
		return named(own)
	}
	for r := range annexa.RequirementsOf(id) {
		if named(r) {
			return true
		}
	}
	return false
}

// byRequirement groups rows by what a framework asks; what it does not name
// comes last. It goes from the requirements to their rows, for the other way
// round every row would be asked about every requirement, at every key.
func byRequirement(rows []risk.SoARow, f annexa.Framework, l lang.Lang) []soaGroup {
	at := make(map[annexa.ControlID]int, len(rows))
	for i, row := range rows {
		at[row.Decision.ID] = i
	}
	var out []soaGroup
	named := make([]bool, len(rows))
	for r := range f.Requirements() {
		var places []int
		for _, id := range append(slices.Collect(r.Controls()), r.ID) {
			if i, ok := at[id]; ok {
				places = append(places, i)
				named[i] = true
			}
		}
		if len(places) == 0 {
			continue
		}
		slices.Sort(places)
		places = slices.Compact(places)
		g := soaGroup{Name: r.Ref + " " + r.Title.In(l), Ref: r.Ref, Rows: make([]risk.SoARow, len(places))}
		for i, place := range places {
			g.Rows[i] = rows[place]
		}
		if status := risk.NameOf(risk.ControlStatuses(), risk.Cover{Requirement: r, Rows: g.Rows}.Status()).In(l); status != "" {
			g.HowFar = " · " + status
		}
		out = append(out, g)
	}
	rest := soaGroup{Name: soaFrameworkTexts.In(l).Elsewhere}
	for i, row := range rows {
		if !named[i] {
			rest.Rows = append(rest.Rows, row)
		}
	}
	if len(rest.Rows) > 0 {
		out = append(out, rest)
	}
	return out
}

// frameworkFilter filters by a framework that is on, or by one of its
// requirements; there is none where none is on.
func (s *soa) frameworkFilter() app.UI {
	t := soaFrameworkTexts.In(s.Lang)
	on := risk.FrameworksOn(s.Doc())
	if len(on) == 0 {
		return app.Div().Hidden(true)
	}
	var options []part.Option
	for _, f := range on {
		name := f.Short.In(s.Lang)
		options = append(options, part.Option{Value: string(f.ID), Label: t.Whole(name), Group: name})
		for r := range f.Requirements() {
			options = append(options, part.Option{Value: string(r.ID), Label: r.Ref + " " + r.Title.In(s.Lang), Group: name})
		}
	}
	return s.Filter("soa-framework", t.Framework, soaTexts.In(s.Lang).All, options, &s.Memory.SoA.Framework)
}

// references draws what the frameworks that are on ask under the control, or
// where a requirement belongs and what to mind about its framework.
func (s *soa) references(d *risk.Document, row risk.SoARow) app.UI {
	t := soaFrameworkTexts.In(s.Lang)
	if annexa.IsRequirement(row.Decision.ID) {
		r, _ := annexa.RequirementByID(row.Decision.ID)
		f := frameworkOf(row)
		var links []app.UI
		for id := range r.Controls() {
			links = append(links, app.Li().Body(app.Text(t.Belongs), entryLink(d, risk.Path("decisions/"+string(id)), s.Lang)))
		}
		return app.Div().Body(
			app.P().Class("hint").Text(f.Name.In(s.Lang)+" · "+f.Edition.In(s.Lang)),
			app.Ul().Class("plain").Body(links...),
			app.Details().Class("soa-about").Body(
				app.Summary().Text(t.About),
				app.P().Class("hint").Text(f.Note.In(s.Lang)),
				app.P().Class("hint").Text(f.Terms.In(s.Lang)),
			),
		)
	}
	var asked []app.UI
	for _, r := range risk.RequirementsOf(d, row.Decision.ID) {
		name := app.UI(app.B().Text(r.Name(s.Lang)))
		if r.Extra {
			name = app.A().Href(browser.Link(FieldURL(s.Lang, risk.Path("requirements/"+string(r.ID)+"/applicable")))).Text(r.Name(s.Lang))
		}
		asked = append(asked, app.Li().Body(name, app.Text(" "+r.Title.In(s.Lang))))
	}
	return app.Details().Class("soa-about").ID("soa-asked").Hidden(len(asked) == 0).Body(
		app.Summary().Text(t.Asked+" ("+strconv.Itoa(len(asked))+")"),
		app.Ul().Class("plain").Body(asked...),
	)
}
