package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// pickKey picks the control in focus, or drops it.
const pickKey = "x"

// pickButton is the box that picks a control, or a whole group by "=" and its
// place. It is a button and no input: go-app loses the mark of an input that
// comes to stand for another row.
func pickButton(entry, name, state string) app.UI {
	return app.Button().Type("button").Class("pick").Role("checkbox").Aria("checked", state).Aria("label", name).DataSet("entry", entry)
}

// picked is the set of the controls that are picked.
func (s *soa) picked() map[string]bool {
	set := make(map[string]bool, len(s.Memory.Bulk.Picked))
	for _, id := range s.Memory.Bulk.Picked {
		set[id] = true
	}
	return set
}

// pickedOf returns whether all of rows are picked, "mixed" for some.
func pickedOf(rows []risk.SoARow, picked map[string]bool) string {
	n := 0
	for _, row := range rows {
		if picked[string(row.Decision.ID)] {
			n++
		}
	}
	if n > 0 && n < len(rows) {
		return "mixed"
	}
	return strconv.FormatBool(n > 0)
}

// pick picks what an entry of the list names, or drops it when it was picked.
func (s *soa) pick(entry string) {
	if entry == "" {
		return
	}
	ids := []string{entry}
	if entry[0] == '=' {
		groups := newSift(soaRows(s.View), s.Lang, s.Memory.SoA).groups
		i, err := strconv.Atoi(entry[1:])
		if err != nil || i < 0 || i >= len(groups) {
			return
		}
		ids = idsOf(groups[i].Rows)
	}
	s.setPicked(toggledAll(s.Memory.Bulk.Picked, ids))
}

// toggledAll returns picked with all of ids, or without them when they were
// all in it.
func toggledAll(picked, ids []string) []string {
	var out []string
	for _, id := range picked {
		if !slices.Contains(ids, id) {
			out = append(out, id)
		}
	}
	if len(out)+len(ids) == len(picked) {
		return out
	}
	return append(out, ids...)
}

// setPicked picks exactly these; what was done to others is old news.
func (s *soa) setPicked(ids []string) {
	s.Memory.Bulk.Picked = ids
	s.did = ""
	s.refused = nil
}

func idsOf(rows []risk.SoARow) []string {
	out := make([]string, len(rows))
	for i, row := range rows {
		out[i] = string(row.Decision.ID)
	}
	return out
}

// pickedRows returns the rows that are picked, in the order of the statement.
func (s *soa) pickedRows(rows []risk.SoARow) []risk.SoARow {
	var out []risk.SoARow
	picked := s.picked()
	for _, row := range rows {
		if picked[string(row.Decision.ID)] {
			out = append(out, row)
		}
	}
	return out
}

// strip draws how many controls are picked and the way to change them, at the
// foot of the list.
func (s *soa) strip(n int, changing bool) app.UI {
	t := soaTexts.In(s.Lang)
	return app.Div().Class("soa-strip", "row").ID("soa-strip").Role("group").Aria("label", t.Picked).Hidden(n == 0).Body(
		app.Span().Class("num").Role("status").Text(t.NPicked.of(n)),
		app.Span().Class("grow"),
		app.Button().Type("button").Class("quiet").ID("pick-none").OnClick(s.onPickNone).Text(t.PickNone),
		app.Button().Type("button").Class("primary").ID("bulk-open").Hidden(changing).OnClick(s.onBulkOpen).Text(t.Change),
	)
}

func (s *soa) onPickShown(app.Context, app.Event) {
	s.setPicked(idsOf(newSift(soaRows(s.View), s.Lang, s.Memory.SoA).rows))
}

func (s *soa) onPickNone(ctx app.Context, _ app.Event) {
	s.setPicked(nil)
	s.Memory.Bulk = part.SoABulk{}
	focusLater(ctx, "pick-shown") // the strip is gone
}

// onRowKey picks with a key the control in focus in the list.
func (s *soa) onRowKey(_ app.Context, e app.Event) {
	key := e.Get("key")
	if key.Truthy() && key.String() == pickKey && !e.Get("ctrlKey").Bool() && !e.Get("metaKey").Bool() && !e.Get("altKey").Bool() {
		s.pick(part.EntryOf(e))
	}
}
