package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// soaSection is one heading of the list with the rows under it. It is drawn
// again only when one of them changes: under the requirements of a framework
// there are a hundred headings, and typing in a card changes what stands under
// one or two.
type soaSection struct {
	app.Compo
	Lang    lang.Lang
	Place   int // among the headings, from 0
	Name    string
	Ref     string // that Name begins with
	HowFar  string
	Picked  string // of the rows: all, none or "mixed"
	Columns int
	Lines   []soaLine
}

// Render draws the heading and the rows.
func (s *soaSection) Render() app.UI {
	rows := make([]app.UI, 0, 1+len(s.Lines))
	rows = append(rows, app.Tr().Class("group").Body(app.Th().Scope("rowgroup").ColSpan(s.Columns).Body(
		app.Div().Class("row").Body(
			pickButton("="+strconv.Itoa(s.Place), soaTexts.In(s.Lang).PickGroup+s.Name, s.Picked),
			app.Span().Body(app.Span().Class("ref").Text(s.Ref), app.Text(strings.TrimPrefix(s.Name, s.Ref))),
			app.Span().Class("hint").Text(s.HowFar),
		),
	)))
	for _, line := range s.Lines {
		rows = append(rows, &soaRow{Lang: s.Lang, Line: line})
	}
	return app.TBody().Body(rows...)
}

// sections draws so many of the rows shown, under their headings.
func (s *soa) sections(sift sift, room, columns int) []app.UI {
	t, d, picked, times := soaTexts.In(s.Lang), s.Doc(), s.picked(), map[string]int{}
	var sections []app.UI
	for i, g := range sift.groups {
		if room <= 0 {
			break
		}
		section := &soaSection{
			Lang: s.Lang, Place: i, Name: g.Name, Ref: g.Ref, Picked: pickedOf(g.Rows, picked), Columns: columns,
			HowFar: t.Decided(decided(g.Rows), len(g.Rows)) + g.HowFar, Lines: make([]soaLine, min(room, len(g.Rows))),
		}
		for k := range section.Lines {
			row := g.Rows[k]
			id := string(row.Decision.ID)
			times[id]++
			line := soaLine{
				Decision: row.Decision, Own: row.Own, Risks: row.Risks, Outdated: row.Outdated, Refs: s.refs.of(d, row.Decision.ID, s.Lang),
				Chosen: s.Memory.Control == id, Picked: picked[id], Time: times[id],
			}
			if unwritten(row) && row.Reasoned() {
				line.Draft = risk.DraftJustification(d, row, s.Lang)
			}
			section.Lines[k] = line
		}
		room -= len(section.Lines)
		sections = append(sections, section)
	}
	return sections
}
