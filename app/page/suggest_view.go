package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// Render draws the suggestions by group, and beside them the evidence.
func (p *suggestList) Render() app.UI {
	t, d, groups := suggestTexts.In(p.Lang), p.Doc(), p.groups()
	open := openGroup(groups, p.Memory.Suggest.Group)
	list := make([]app.UI, len(groups))
	for i, g := range groups {
		list[i] = p.group(t, g, g.ID == open)
	}
	byType := p.Memory.Suggest.ByType
	return app.Section().ID("suggestions").TabIndex(-1).Class("suggest").Aria("labelledby", "suggest-title").Body(
		app.Div().Class("stack").Body(
			app.Div().Class("card").Body(
				app.H2().ID("suggest-title").Text(t.Title),
				app.P().Class("hint").Text(p.intro(t)),
				app.Div().Class("row").Body(
					app.Div().Class("row").Role("group").Aria("label", t.Grouping).Hidden(len(p.All) == 0).OnClick(p.onGrouping).Body(
						toggle("threat", t.ByThreat, !byType), toggle("type", t.ByType, byType)),
					app.Span().Class("grow"),
					app.Span().ID("suggest-count").Class("num", "tally").Role("status").Text(t.Left(len(p.All), len(d.Dismissals))),
				),
				app.A().Class("button").Hidden(len(p.All) > 0 || anyType(d)).Href(browser.Link(URL(p.Lang, assetsPage))).Text(t.ToAssets),
			),
			app.Div().Class("suggest-groups").OnClick(p.onAct).Body(list...),
		),
		app.Div().Class("stack").Body(p.coverage(t), p.dismissed(t)),
	)
}

// intro says what the list is, or why there is none.
func (p *suggestList) intro(t suggestText) string {
	switch {
	case len(p.All) > 0:
		return t.Intro
	case anyType(p.Doc()):
		return t.Done
	}
	return t.NoTypes
}

// anyType reports whether some asset has a type to suggest threats for.
func anyType(d *risk.Document) bool {
	for _, a := range d.Assets {
		if a.Type != "" {
			return true
		}
	}
	return false
}

// group draws a group of suggestions under a heading that opens and closes it.
func (p *suggestList) group(t suggestText, g suggestGroup, open bool) app.UI {
	id := "suggest-" + g.ID
	var entries []app.UI
	if open {
		entries = make([]app.UI, len(g.Entries))
		for i, e := range g.Entries {
			entries[i] = p.entry(t, e)
		}
	}
	return app.Section().Class("card", "suggest-group").Hidden(len(g.Entries) == 0).Body(
		app.H3().Body(
			app.Button().Type("button").Class("quiet", "suggest-head").DataSet("entry", "group "+g.ID).
				Aria("expanded", strconv.FormatBool(open)).Aria("controls", id).Body(
				app.Span().Text(g.Name), app.Span().Class("n").Text(strconv.Itoa(len(g.Entries)))),
		),
		app.Ul().ID(id).Class("suggest-rows").Hidden(!open).Body(entries...),
	)
}

// entry draws one suggestion: the threat, why it is suggested, what helps
// against it and what can be done.
func (p *suggestList) entry(t suggestText, e suggestEntry) app.UI {
	aside := p.Memory.Suggest.Aside == e.Key
	name := e.Threat.Name.In(p.Lang)
	controls := []app.UI{app.Span().Class("hint").Text(t.Helps)}
	for id := range e.Threat.Controls() {
		c, _ := annexa.ControlByID(id)
		controls = append(controls, app.A().Class("chip").Title(c.Title.In(p.Lang)).
			Href(browser.Link(FieldURL(p.Lang, risk.Path("decisions/"+string(id))))).Text(string(id)))
	}
	return app.Li().ID("suggest-"+e.Key).TabIndex(-1).Aria("labelledby", "name-"+e.Key).Body(
		app.H4().ID("name-"+e.Key).Text(name),
		app.P().Text(e.Threat.Example.In(p.Lang)),
		app.P().Class("hint").Text(t.Because(reasons(e.Suggestion, p.Lang))),
		app.Div().Class("row", "helps").Body(controls...),
		app.Div().Class("row").Hidden(aside).Body(
			app.Button().Type("button").ID("add-"+e.Key).DataSet("entry", "add "+e.Key).Aria("label", t.Add+": "+name).Text("+ "+t.Add),
			app.Button().Type("button").Class("quiet").ID("aside-"+e.Key).DataSet("entry", "aside "+e.Key).
				Aria("label", t.Aside+": "+name).Aria("expanded", "false").Text(t.Aside+"…"),
		),
		app.If(aside, func() app.UI { return p.reason(t, e.Key) }),
	)
}

// reasons names the assets of a suggestion by their type: "Backups (nightly
// copy, tapes) and Network (office)".
func reasons(s risk.Suggestion, l lang.Lang) string {
	var out []string
	for _, kind := range s.Types {
		var names []string
		for _, a := range s.Assets {
			if a.Type == kind {
				names = append(names, choose(a.Name == "", a.ID, a.Name))
			}
		}
		of, _ := annexa.AssetTypeByID(kind)
		out = append(out, of.Name.In(l)+" ("+fewOf(names, l)+")")
	}
	return strings.Join(out, "; ")
}

// reason asks why a suggestion is set aside; without a reason it does not
// count.
func (p *suggestList) reason(t suggestText, key string) app.UI {
	by := &p.Memory.Suggest
	why := p.Draft("aside-reason", t.Reason, t.ReasonHint, &by.Reason)
	if p.unsaid {
		why.Refused = t.Unsaid
	}
	who := p.Draft("aside-by", t.By, t.ByHint, &by.By)
	who.List = part.PeopleID
	return app.Div().Class("aside-form").OnKeyDown(p.onKey).Body(
		why, who,
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("aside-yes").DataSet("entry", "confirm "+key).Text(t.Aside),
			app.Button().Type("button").ID("aside-no").DataSet("entry", "cancel "+key).Text(t.Cancel),
		),
	)
}
