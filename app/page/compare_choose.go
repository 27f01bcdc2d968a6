package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
)

// chooser draws the two documents, or what the page is for while there is
// nothing to compare.
func (c *comparing) chooser() app.UI {
	t := compareTexts.In(c.Lang)
	input := app.Input().Type("file").ID("older-file").Hidden(true).Accept(".toepasselijk,.json,application/json").
		TabIndex(-1).Aria("label", t.Choose).OnChange(c.onChoose)
	refused := app.P().Class("refused").ID("compare-refused").Role("alert").Hidden(c.refused.err == nil).Text(c.refused.in(c.Lang))
	choose := func(label, class string) app.UI {
		return app.Button().Type("button").ID("choose-older").Class(class).
			OnClick(func(app.Context, app.Event) { browser.Click("older-file") }).Text(label)
	}
	switch {
	case !c.Store.Loaded():
		return app.Section().Class("card", "compare-empty").Body(
			app.P().Text(t.NoDocument),
			app.Button().Type("button").Class("primary").ID("compare-open").
				OnClick(func(app.Context, app.Event) { browser.Click("open-file") }).Text(t.OpenPresent),
			c.explanation(),
		)
	case c.Memory.Older.Doc == nil:
		return app.Section().Class("card", "compare-empty").Body(
			app.Div().Class("row").Body(choose(t.Choose, "primary")), input, refused, c.explanation(),
		)
	}
	return app.Section().Class("card", "compare-two").Body(
		app.H2().Class("visually-hidden").Text(t.Both),
		app.Dl().Class("compare-editions").Body(
			edition(t, t.Older, c.Memory.Older.Doc, c.Memory.Older.Name, c.Lang),
			app.Div().Class("compare-arrow").Aria("hidden", "true").Text("→"),
			edition(t, t.Present, c.Doc(), "", c.Lang),
		),
		app.Div().Class("row").Body(
			choose(t.Other, ""),
			app.Button().Type("button").Class("quiet").ID("close-older").OnClick(c.onClose).Text(t.Close),
		),
		input, refused,
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

// explanation says what the page is for.
func (c *comparing) explanation() app.UI {
	sections := compareReading.In(c.Lang)
	return app.Div().Class("compare-why").Body(
		app.Range(sections).Slice(func(i int) app.UI {
			return app.Div().Body(app.H2().Text(sections[i].Title), app.P().Text(sections[i].Text))
		}),
	)
}
