package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// dismissed draws what was set aside and why: the evidence that it was looked
// at.
func (p *suggestList) dismissed(t suggestText) app.UI {
	list := p.Doc().Dismissals
	rows := make([]app.UI, len(list))
	for i, w := range list {
		name, reason := threatName(w.Threat).In(p.Lang), strings.TrimSpace(w.Reason)
		rows[i] = app.Li().ID("dismissals/"+w.ID).TabIndex(-1).Body(
			app.Strong().Text(name),
			app.Small().Text(t.For(typeNames(w.Types, p.Lang))),
			app.P().Class(choose(reason == "", "missing", "")).Text(choose(reason == "", t.NoReason, reason)),
			app.Div().Class("row").Body(
				app.Small().Text(t.Signed(w.By, lang.Day(p.Lang, string(w.Date)))),
				app.Span().Class("grow"),
				app.Button().Type("button").Class("link").DataSet("entry", w.ID).Aria("label", t.Back+": "+name).Text(t.Back),
			),
		)
	}
	return app.Section().ID("dismissals").TabIndex(-1).Class("card", "dismissed").Aria("labelledby", "dismissed-title").Body(
		app.H2().ID("dismissed-title").Text(t.Dismissed),
		app.P().Class("hint").Text(choose(len(list) == 0, t.NoneDismissed, t.DismissedHint)),
		app.Ul().Class("suggest-rows").OnClick(p.onBack).Body(rows...),
	)
}

// coverage says where nobody looked yet: assets that no risk names and
// qualities that none harms.
func (p *suggestList) coverage(t suggestText) app.UI {
	d := p.Doc()
	bare := risk.Uncovered(d)
	links := make([]app.UI, 0, named+1)
	for _, a := range bare[:min(named, len(bare))] {
		links = append(links, app.Li().Body(entryLink(d, risk.Path("assets/"+a.ID), p.Lang)))
	}
	if more := len(bare) - named; more > 0 {
		links = append(links, app.Li().Text(t.More(more)))
	}
	var unharmed []string
	missing := risk.Unharmed(d)
	for _, q := range propertiesOf(&d.Method) {
		for _, m := range missing {
			if m.Value == q.Value {
				unharmed = append(unharmed, strings.ToLower(q.Name.In(p.Lang)))
			}
		}
	}
	return app.Section().Class("card", "coverage").Aria("labelledby", "coverage-title").Body(
		app.H2().ID("coverage-title").Text(t.Coverage),
		app.Div().Body(
			app.P().Text(t.Bare(len(bare), len(d.Assets))),
			app.Ul().Class("plain").Hidden(len(links) == 0).Body(links...),
		),
		app.P().ID("unharmed").Text(choose(len(unharmed) == 0, t.AllHarmed, t.Unharmed(lang.Join(p.Lang, unharmed)))),
	)
}

// threatName returns what a threat of the catalogue is called.
func threatName(id annexa.ThreatID) lang.Text {
	threat, _ := annexa.ThreatByID(id)
	return threat.Name
}

func typeNames(types []annexa.AssetTypeID, l lang.Lang) string {
	names := make([]string, len(types))
	for i, id := range types {
		kind, _ := annexa.AssetTypeByID(id)
		names[i] = kind.Name.In(l)
	}
	return strings.Join(names, ", ")
}
