package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
)

// chooser draws the two documents, or what the page is for while there is
// nothing to compare. Its elements keep their places: one that was used and is
// gone could not hand the focus on.
func (c *comparing) chooser() app.UI {
	t, older := compareTexts.In(c.Lang), c.Memory.Older
	if !c.Store.Loaded() {
		return app.Section().Class("card", "compare-empty").Body(
			app.P().Text(t.NoDocument),
			app.Button().Type("button").Class("primary").ID("compare-open").
				OnClick(func(app.Context, app.Event) { browser.Click("open-file") }).Text(t.OpenPresent),
			c.explanation(false),
		)
	}
	both, label, class := app.Dl().Class("compare-editions"), t.Choose, "primary"
	if older.Doc != nil {
		label, class = t.Other, ""
		both = both.Body(
			edition(t, t.Older, older.Doc, older.Name, c.Lang),
			edition(t, t.Present, c.Doc(), "", c.Lang),
		)
	}
	return app.Section().Class("card", "compare-empty").Aria("label", t.Both).Body(
		both.Hidden(older.Doc == nil),
		app.Div().Class("row").Body(
			app.Button().Type("button").ID("choose-older").Class(class).
				OnClick(func(app.Context, app.Event) { browser.Click("older-file") }).Text(label),
			app.Button().Type("button").Class("quiet").ID("close-older").Hidden(older.Doc == nil).OnClick(c.onClose).Text(t.Close),
			fileInput("older-file", t.Choose, c.chosen),
		),
		app.P().Class("refused").ID("compare-refused").Role("alert").Hidden(c.refused.err == nil).Text(c.refused.in(c.Lang)),
		c.explanation(older.Doc != nil),
	)
}

// edition draws which document one of the two is.
func edition(t compareText, role string, d *risk.Document, name string, l lang.Lang) app.UI {
	organisation := d.Organisation.Name
	if organisation == "" {
		organisation = "(" + nameless.In(l) + ")"
	}
	return app.Div().Body(
		app.Dt().Text(role),
		app.Dd().Body(app.B().Text(organisation)),
		app.Dd().Text(t.Edition(d.Edition.Version, lang.DayShort(l, string(d.Edition.Date)))),
		app.Dd().Class("hint").Hidden(name == "").Text(name),
	)
}

// explanation says what the page is for, to who does not know it yet.
func (c *comparing) explanation(known bool) app.UI {
	sections := compareReading.In(c.Lang)
	return app.Div().Class("compare-why").Hidden(known).Body(
		app.Range(sections).Slice(func(i int) app.UI {
			return app.Div().Body(app.H2().Text(sections[i].Title), app.P().Text(sections[i].Text))
		}),
	)
}
