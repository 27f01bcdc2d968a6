package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

// entry draws a record: its name, what followed for it, and its fields that
// were filled in otherwise. One that is gone has nowhere to lead to.
func (c *comparing) entry(kind changeKind, e *compare.Entry) []app.UI {
	name := e.Name.In(c.Lang)
	if name == "" {
		name = "(" + nameless.In(c.Lang) + ")"
	}
	name = fullNumber(annexa.ControlID(e.ID), c.Lang) + " " + name
	title := app.UI(app.A().Href(browser.Link(FieldURL(c.Lang, e.At))).Text(name))
	if kind == removed {
		title = app.Span().Text(name)
	}
	out := []app.UI{app.Div().Class("compare-name").Body(append([]app.UI{title}, c.moves(kind, e)...)...)}
	if len(e.Fields) > 0 {
		out = append(out, c.fields(e.Fields, ""))
	}
	return out
}

// moves draws what followed for a record from what was filled in.
func (c *comparing) moves(kind changeKind, e *compare.Entry) []app.UI {
	t := compareTexts.In(c.Lang)
	var out []app.UI
	if m := e.Risk; m != nil {
		out = append(out, c.level(kind, t.Gross, m.Gross), c.level(kind, t.Now, m.Current), c.level(kind, t.After, m.Residual))
		if m.Approval.Moved() {
			out = append(out, c.turned(t.Approval, compare.ApprovalName(m.Approval.From), compare.ApprovalName(m.Approval.To)))
		}
	}
	if m := e.Control; m != nil {
		if m.From != m.To {
			out = append(out, c.turned(t.Applicable, risk.NameOf(risk.Applicables(), m.From), risk.NameOf(risk.Applicables(), m.To)))
		}
		if m.FromNeeded != m.ToNeeded {
			out = append(out, app.Span().Class("hint").Text(t.Needed(m.ToNeeded)))
		}
	}
	if e.Done {
		out = append(out, app.Span().Class("compare-done").Text(t.Done))
	}
	return out
}

// level draws a level that moved as chips; nothing when it did not. A record
// that came or went has one of the two.
func (c *comparing) level(kind changeKind, label string, m compare.LevelMove) app.UI {
	return app.If(m.Moved(), func() app.UI {
		var from, to app.UI = part.Chip(m.From, m.FromName.In(c.Lang)), part.Chip(m.To, m.ToName.In(c.Lang))
		from = app.Span().Class(part.Palette(&c.Memory.Older.Doc.Method)).Body(from)
		chips := [...][]app.UI{added: {to}, removed: {from}, changed: {from, c.arrow(), to}}[kind]
		return app.Span().Class("from-to", "compare-move").Body(append([]app.UI{app.Span().Text(label)}, chips...)...)
	})
}

// turned draws something that follows and has another value.
func (c *comparing) turned(label string, from, to lang.Text) app.UI {
	return app.Span().Class("from-to", "compare-move").Body(
		app.Span().Text(label),
		app.Span().Text(from.In(c.Lang)), c.arrow(), app.B().Text(to.In(c.Lang)))
}

// arrow stands between an old and a new value; it is read as a word.
func (c *comparing) arrow() app.UI {
	return app.Span().Body(
		app.Span().Aria("hidden", "true").Text("→"),
		app.Span().Class("visually-hidden").Text(compareTexts.In(c.Lang).Became))
}

// fields draws fields with their old and new value. The first one that was not
// shown before gets the id rest.
func (c *comparing) fields(list []compare.Field, rest string) app.UI {
	t := compareTexts.In(c.Lang)
	rows := make([]app.UI, len(list))
	for i, f := range list {
		link := app.A().Href(browser.Link(FieldURL(c.Lang, f.At))).Text(f.Label.In(c.Lang))
		if i == compareLimit && rest != "" {
			link = link.ID(rest)
		}
		rows[i] = app.Div().Body(
			app.Dt().Body(link),
			app.Dd().Class("was").Body(app.Span().Class("visually-hidden").Text(t.Was), c.value(f.OldText)),
			app.Dd().Class("is").Body(app.Span().Class("visually-hidden").Text(t.Is), c.value(f.NewText)),
		)
	}
	return app.Dl().Class("compare-fields").Body(rows...)
}

// value draws a value of a field, or that there is none.
func (c *comparing) value(text lang.Text) app.UI {
	if s := text.In(c.Lang); s != "" {
		return app.Span().Text(s)
	}
	return app.Span().Class("missing").Text(compareTexts.In(c.Lang).Empty)
}
