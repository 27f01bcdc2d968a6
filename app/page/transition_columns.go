package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk/transition"
)

// table returns the old statement, read again when the user chose another kind
// for one of its columns.
func (c *converting) table() *transition.Table {
	left := &c.Memory.Former
	for i, col := range left.Table.Columns {
		if kind, _ := transition.KindByCode(left.Columns[i]); kind != col.Kind {
			setTable(left, left.Table.With(i, kind))
			break
		}
	}
	return left.Table
}

// setTable keeps a table, and what its columns are for the lists to show.
func setTable(left *part.Former, table *transition.Table) {
	left.Table, left.Columns = table, [transition.MaxColumns]string{}
	for i, col := range table.Columns {
		if col.Kind != transition.Unused {
			left.Columns[i] = col.Kind.Code()
		}
	}
}

// columns draws what each column was taken for, with its first rows, and lets
// the user say that it is another thing.
func (c *converting) columns(table *transition.Table) app.UI {
	t := transitionTexts.In(c.Lang)
	var options []part.Option
	for _, k := range transition.Kinds()[1:] {
		options = append(options, part.Option{Value: k.Code(), Label: k.Name().In(c.Lang)})
	}
	var items []app.UI
	for i, col := range table.Columns {
		if col.Empty() {
			continue
		}
		id, head, class := "old-column-"+strconv.Itoa(i+1), col.Head, "old-column"
		if head == "" {
			head = t.Column(i + 1)
		}
		if col.Kind == transition.Unused {
			class = "old-column old-unused"
		}
		choice := c.Filter(id, head, transition.Unused.Name().In(c.Lang), options, &c.Memory.Former.Columns[i])
		choice.Described = id + "-why"
		items = append(items, app.Li().Class(class).Body(choice, app.Div().ID(id+"-why").Body(
			app.P().Class("hint").Text(col.By.Name().In(c.Lang)),
			app.P().Class("old-samples").Text(strings.Join(col.Samples, " · ")))))
	}
	return app.Div().Class("stack").Body(
		app.H3().ID("old-columns").Text(t.Columns),
		app.P().Class("hint").Text(t.ColumnsHint),
		app.Ul().Class("old-columns").Aria("labelledby", "old-columns").Body(items...))
}
