package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk/transition"
)

// fewLines is how many lines that were not understood are listed before the
// user asks for more, and moreLines how many come then.
const (
	fewLines  = 10
	moreLines = 200
)

// readSection draws what was understood of the old statement, and every line
// that was not.
func (c *converting) readSection() app.UI {
	t, table := transitionTexts.In(c.Lang), c.table()
	absent := absentFormers(table)
	return app.Section().Class("card", "old-what").Aria("labelledby", "old-read").Body(
		app.H2().ID("old-read").TabIndex(-1).Text("2. "+t.ReadTitle),
		app.P().ID("old-count").Role("status").Text(t.Rows.of(len(table.Rows))+" "+t.Lines.of(table.Lines)),
		c.assumed(table),
		c.columns(table),
		app.Details().Hidden(len(absent) == 0).Body(
			app.Summary().Text(t.Absent.of(len(absent))),
			app.P().Text(strings.Join(absent, ", "))),
		c.unreadLines(),
	)
}

// assumed draws what was assumed of the table as a whole.
func (c *converting) assumed(table *transition.Table) app.UI {
	var items []app.UI
	for _, text := range table.Assumed {
		items = append(items, app.Li().Text(text.In(c.Lang)))
	}
	return app.Ul().Class("plain", "notice-soft").ID("old-assumed").Hidden(len(items) == 0).Body(items...)
}

// absentFormers returns the numbers of 2013 that a table says nothing about.
func absentFormers(table *transition.Table) []string {
	read := make(map[string]bool, len(table.Rows))
	for _, r := range table.Rows {
		read[r.Former] = true
	}
	var out []string
	for f := range annexa.Formers() {
		if !read[f.ID] {
			out = append(out, f.ID)
		}
	}
	return out
}

// unreadLines lists what was not understood, by reason.
func (c *converting) unreadLines() app.UI {
	t, table := transitionTexts.In(c.Lang), c.table()
	by := map[transition.Fault][]transition.Trouble{}
	for _, u := range table.Unread {
		by[u.Fault] = append(by[u.Fault], u)
	}
	var groups []app.UI
	hidden := 0
	for _, fault := range transition.Faults() {
		list := by[fault]
		if len(list) == 0 {
			continue
		}
		shown := list[:min(len(list), fewLines+c.Memory.Former.Lines)]
		hidden += len(list) - len(shown)
		items := make([]app.UI, len(shown))
		for i, u := range shown {
			items[i] = app.Li().Body(app.Span().Class("hint").Text(t.Line(u.Line)+" "), app.Span().Text(u.Shown(c.Lang)))
		}
		groups = append(groups, app.Div().Class("old-fault").Body(
			app.H3().Text(fault.Why().In(c.Lang)), app.P().Class("hint").Text(t.LinesOf.of(len(list))), app.Ul().Class("plain").Body(items...)))
	}
	return app.Details().ID("old-unread").Hidden(len(table.Unread) == 0).Body(
		app.Summary().Text(t.Unread.of(len(table.Unread))),
		app.Div().Class("stack").Body(groups...),
		app.Button().Type("button").ID("more-unread").Hidden(hidden == 0).OnClick(c.onMoreUnread).Text(t.MoreLines.of(hidden)),
	)
}

func (c *converting) onMoreUnread(app.Context, app.Event) { c.Memory.Former.Lines += moreLines }
