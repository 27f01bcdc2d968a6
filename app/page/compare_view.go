package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

// outcome draws the differences: warnings, the figures, and every section in
// which something differs.
func (c *comparing) outcome(d *compare.Diff) []app.UI {
	t := compareTexts.In(c.Lang)
	out := []app.UI{c.warnings(d)}
	if d.Empty() {
		return append(out, app.Section().Class("card", "good").ID("no-differences").Body(
			app.H2().ID("compare-outcome").TabIndex(-1).Body(app.Span().Class("good-sign").Aria("hidden", "true").Text("✓"), app.Text(t.Same)),
			app.P().Text(t.SameWhy),
		))
	}
	sections := differing(d)
	out = append(out, c.summary(d, sections))
	for i := range sections {
		out = append(out, c.section(&sections[i]))
	}
	if len(d.Unknown) > 0 {
		out = append(out, c.unknown(d.Unknown))
	}
	return out
}

// warnings draws what stands in the way of comparing.
func (c *comparing) warnings(d *compare.Diff) app.UI {
	list := cautions(d, c.Lang)
	items := make([]app.UI, len(list))
	for i, w := range list {
		items[i] = app.Li().Text(w)
	}
	return app.Section().Class("notice-soft", "compare-warnings").ID("compare-warnings").Hidden(len(list) == 0).Body(
		app.H2().Text(compareTexts.In(c.Lang).Warnings), app.Ul().Body(items...))
}

// summary draws the figures and the ways to the sections.
func (c *comparing) summary(d *compare.Diff, sections []compare.Section) app.UI {
	t := compareTexts.In(c.Lang)
	list := figures(d, t)
	tiles := make([]app.UI, len(list))
	for i, f := range list {
		n, zero := lang.Number(c.Lang, f.n), ""
		if f.unknown {
			n = "—"
		}
		if f.n == 0 || f.unknown {
			zero = "zero"
		}
		tiles[i] = app.Li().Class("tile", zero).ID("figure-"+f.id).Body(
			app.B().Class("num").Text(n), app.Span().Text(f.label), app.Small().Class("hint").Hidden(f.note == "").Text(f.note))
	}
	links := make([]app.UI, len(sections))
	for i, s := range sections {
		links[i] = app.Li().Body(app.A().Class("chip").Href(browser.Link(URL(c.Lang, comparePage)) + "#" + sectionID(s.At)).Text(s.Title.In(c.Lang)))
	}
	return app.Section().Body(
		app.H2().ID("compare-outcome").TabIndex(-1).Text(t.Summary),
		app.Ul().Class("tiles", "compare-tiles").Body(tiles...),
		app.Nav().Aria("label", t.Jump).Body(app.Ul().Class("compare-jump").Body(links...)),
	)
}

// section draws what differs in one part of the document.
func (c *comparing) section(s *compare.Section) app.UI {
	t := compareTexts.In(c.Lang)
	body := []app.UI{app.H2().ID(sectionID(s.At)).TabIndex(-1).Text(s.Title.In(c.Lang))}
	if len(s.Fields) > 0 {
		key := sectionID(s.At) + "-fields"
		shown := firstOf(s.Fields, c.all[key])
		body = append(body, c.fields(shown, moreID(key)), c.more(key, len(shown), len(s.Fields)))
	}
	for _, g := range changeGroups(s) {
		shown := firstOf(g.Entries, c.all[g.key()])
		items := make([]app.UI, len(shown))
		for i := range shown {
			item := app.Li().Class("compare-entry").Body(c.entry(g.Kind, &shown[i])...)
			if i == compareLimit {
				item = item.ID(moreID(g.key())).TabIndex(-1)
			}
			items[i] = item
		}
		body = append(body, app.Section().Class("compare-group").Body(
			app.H3().Body(
				app.Span().Class("compare-sign", "compare-"+[...]string{"added", "removed", "changed"}[g.Kind]).Aria("hidden", "true").
					Text([...]string{"+", "−", "±"}[g.Kind]),
				app.Text(t.Kinds[g.Kind]+" "),
				app.Span().Class("n", "hint").Text(lang.Number(c.Lang, len(g.Entries)))),
			app.Ul().Class("plain").Body(items...),
			c.more(g.key(), len(shown), len(g.Entries)),
		))
	}
	return app.Section().Class("card").OnClick(c.onMore, app.EventScope(string(s.At))).Body(body...)
}

// more is the button that shows the rest of a list.
func (c *comparing) more(key string, shown, of int) app.UI {
	return app.Button().Type("button").Class("quiet").DataSet("entry", key).Hidden(shown == of).Text(compareTexts.In(c.Lang).ShowAll(of))
}

// unknown draws where the two differ in what this program does not know.
func (c *comparing) unknown(paths []risk.Path) app.UI {
	t, key := compareTexts.In(c.Lang), sectionID("unknown")
	shown := firstOf(paths, c.all[key])
	items := make([]app.UI, len(shown))
	for i, at := range shown {
		item := app.Li().Text(string(at))
		if i == compareLimit {
			item = item.ID(moreID(key)).TabIndex(-1)
		}
		items[i] = item
	}
	return app.Section().Class("card").OnClick(c.onMore, app.EventScope(key)).Body(
		app.H2().Text(t.Unknown),
		app.P().Class("hint").Text(t.UnknownWhy),
		app.Ul().Class("plain", "compare-unknown").Body(items...),
		c.more(key, len(shown), len(paths)),
	)
}
