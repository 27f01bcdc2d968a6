package sheets

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/sheets/xlsx"
)

// table is the declaration of one table: R is what a row is about.
type table[R any] struct {
	rows    func(*reader) []R
	columns func(*reader) []column[R]
	pinned  int // columns that stay in view
}

// column is one column of a table.
type column[R any] struct {
	head  lang.Text
	width float64 // in characters
	value func(*reader, R) xlsx.Cell
}

// of fills the table.
func (t table[R]) of(r *reader) xlsx.Sheet {
	columns := t.columns(r)
	s := xlsx.Sheet{Pinned: t.pinned, Columns: make([]xlsx.Column, len(columns))}
	for i, c := range columns {
		s.Columns[i] = xlsx.Column{Head: c.head.In(r.lang), Width: c.width}
	}
	for _, row := range t.rows(r) {
		cells := make([]xlsx.Cell, len(columns))
		for i, c := range columns {
			cells[i] = c.value(r, row)
		}
		s.Rows = append(s.Rows, cells)
	}
	return s
}

// reader is a document with what its parts refer to by id.
type reader struct {
	*risk.Assessment
	lang   lang.Lang
	assets map[string]string // names
	doing  map[string]*risk.Action
	users  map[string][]string // risks by asset and by action
}

func newReader(a *risk.Assessment, l lang.Lang) *reader {
	r := &reader{Assessment: a, lang: l, assets: make(map[string]string), doing: make(map[string]*risk.Action), users: make(map[string][]string)}
	for _, x := range a.Document.Assets {
		r.assets[x.ID] = x.Name
	}
	for _, x := range a.Document.Actions {
		r.doing[x.ID] = x
	}
	for _, x := range a.Document.Risks {
		for _, list := range [][]string{x.Assets, x.Treatment.Actions} {
			for _, id := range list {
				r.users[id] = append(r.users[id], x.ID)
			}
		}
	}
	return r
}

// named returns a value of a choice in words.
func named[C risk.Choice](r *reader, list []risk.Named[C], value C) xlsx.Cell {
	return xlsx.Text(risk.NameOf(list, value).In(r.lang))
}

// scale is a step that is scored, or an empty cell.
func scale(n int) xlsx.Cell {
	if n == 0 {
		return xlsx.Cell{}
	}
	return xlsx.Number(n)
}

// yes says whether something holds.
func (r *reader) yes(holds bool) xlsx.Cell {
	if holds {
		return xlsx.Text(yesTexts.In(r.lang)[0])
	}
	return xlsx.Text(yesTexts.In(r.lang)[1])
}

var yesTexts = lang.Of([2]string{"Ja", "Nee"}, [2]string{"Yes", "No"})

var draftText = lang.T("Concept, nog niet bevestigd", "Draft, not confirmed yet")

// state says that something is a draft.
func (r *reader) state(draft bool) xlsx.Cell {
	if draft {
		return xlsx.Text(draftText.In(r.lang))
	}
	return xlsx.Cell{}
}

// lines puts one thing on every line of a cell.
func lines(parts []string) xlsx.Cell { return xlsx.Text(strings.Join(parts, "\n")) }

// list joins ids.
func list[S ~string](ids []S) xlsx.Cell {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = string(id)
	}
	return xlsx.Text(strings.Join(parts, ", "))
}

// controls names controls, one on a line.
func (r *reader) controls(ids []annexa.ControlID) xlsx.Cell {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = string(id) + " " + risk.ControlTitle(r.Document, id, r.lang)
	}
	return lines(parts)
}
