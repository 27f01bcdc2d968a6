package page

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// soaShow is a selection of the statement's rows.
type soaShow struct {
	ID    string // as the Memory has it
	Name  lang.Text
	Rare  bool // offered only when there are such rows
	Holds func(risk.SoARow) bool
}

// soaShows lists the selections in the order of their buttons.
func soaShows() []soaShow {
	return []soaShow{
		{ID: "", Name: lang.T("Alle", "All"), Holds: func(risk.SoARow) bool { return true }},
		{ID: "open", Name: lang.T("Nog te besluiten", "To be decided"), Holds: func(r risk.SoARow) bool { return !r.Decided() }},
		{ID: "clash", Name: lang.T("Uitgesloten en toch gebruikt", "Excluded yet used"), Rare: true, Holds: func(r risk.SoARow) bool { return r.Contradicted }},
		{ID: "applicable", Name: lang.T("Van toepassing", "Applicable"), Holds: func(r risk.SoARow) bool { return r.Applicable == risk.Yes }},
		{ID: "excluded", Name: lang.T("Niet van toepassing", "Not applicable"), Holds: func(r risk.SoARow) bool { return r.Applicable == risk.No }},
		{ID: "outdated", Name: lang.T("Verouderde tekst", "Outdated text"), Rare: true, Holds: func(r risk.SoARow) bool { return r.Outdated }},
		{ID: "empty", Name: lang.T("Zonder verantwoording", "Without a justification"), Rare: true, Holds: func(r risk.SoARow) bool { return r.Decided() && unwritten(r) }},
		{ID: "status", Name: lang.T("Zonder status", "Without a status"), Rare: true, Holds: func(r risk.SoARow) bool { return r.Applicable == risk.Yes && r.Decision.Status == "" }},
		{ID: "new", Name: lang.T("Nieuw in 2022", "New in 2022"), Holds: isNew},
		{ID: "own", Name: lang.T("Eigen", "Own"), Holds: func(r risk.SoARow) bool { return r.Own != nil }},
	}
}

func isNew(r risk.SoARow) bool {
	c, ok := annexa.ControlByID(r.Decision.ID)
	return ok && c.New
}

// ownTheme stands for the own controls where a theme is asked for.
const ownTheme = int(annexa.Technological) + 1

// themeOf returns the theme of a row, [ownTheme] for an own control, and one
// for each framework that adds rows.
func themeOf(r risk.SoARow) int {
	if c, ok := annexa.ControlByID(r.Decision.ID); ok {
		return int(c.Theme)
	}
	if asked, ok := annexa.RequirementByID(r.Decision.ID); ok {
		return frameworkTheme(asked.Framework)
	}
	return ownTheme
}

// titleOf returns what the row's control is called in l.
func titleOf(r risk.SoARow, l lang.Lang) string {
	if c, ok := annexa.ControlByID(r.Decision.ID); ok {
		return c.Title.In(l)
	}
	if asked, ok := annexa.RequirementByID(r.Decision.ID); ok {
		return asked.Title.In(l)
	}
	if r.Own != nil {
		return r.Own.Title
	}
	return ""
}

// unwritten reports whether the user wrote no justification.
func unwritten(r risk.SoARow) bool { return strings.TrimSpace(r.Decision.Justification) == "" }

// notFilled stands for the empty value where a status or an owner is filtered
// by.
const notFilled = "-"

// hasValue reports whether a field has the value that a filter names; every
// field has the empty one.
func hasValue(field, want string) bool {
	return want == "" || field == want || field == "" && want == notFilled
}

// sift is the statement as the user filtered it.
type sift struct {
	all    []risk.SoARow
	rows   []risk.SoARow // those shown
	groups []soaGroup    // the same under their headings

	// What each button would show, were it chosen with the other filters as
	// they are.
	byShow  map[string]int
	byTheme map[int]int // 0 for all themes
}

// newSift filters the rows.
func newSift(rows []risk.SoARow, l lang.Lang, by part.SoAList) sift {
	s := sift{all: rows, byShow: map[string]int{}, byTheme: map[int]int{}}
	shows := soaShows()
	for _, row := range rows {
		if !soaPasses(row, l, by) {
			continue
		}
		theme := themeOf(row)
		inTheme := by.Theme == 0 || by.Theme == theme
		for _, show := range shows {
			if !show.Holds(row) {
				continue
			}
			if inTheme {
				s.byShow[show.ID]++
			}
			if show.ID != by.Show {
				continue
			}
			s.byTheme[0]++
			s.byTheme[theme]++
			if inTheme {
				s.rows = append(s.rows, row)
			}
		}
	}
	s.groups = grouped(s.rows, by.Group, l)
	return s
}

// soaPasses reports whether a row passes every filter but the two rows of
// buttons.
func soaPasses(row risk.SoARow, l lang.Lang, by part.SoAList) bool {
	d := row.Decision
	status := string(d.Status)
	if row.Applicable == risk.No {
		status = "no" // what is left out has no status, and lacks none
	}
	return part.HasAttribute(row.Decision.ID, by.Attribute) && askedBy(row.Decision.ID, by.Framework) && hasValue(status, by.Status) && hasValue(d.Owner, by.Owner) &&
		(by.Words == "" || part.Matches(numberOf(d.ID)+" "+titleOf(row, l), by.Words))
}

// narrowed reports whether by leaves rows out.
func narrowed(by part.SoAList) bool {
	by.Group = ""
	return by != part.SoAList{}
}

// neighbour returns the id of the row shown that stands before (step -1) or
// after (step 1) the control with the given id, which itself need not be
// shown; empty when there is none.
func (s sift) neighbour(id string, step int) string {
	shown := make(map[annexa.ControlID]bool, len(s.rows))
	for _, row := range s.rows {
		shown[row.Decision.ID] = true
	}
	at := -1
	for i, row := range s.all {
		if string(row.Decision.ID) == id {
			at = i
		}
	}
	if at < 0 {
		return ""
	}
	for i := at + step; i >= 0 && i < len(s.all); i += step {
		if shown[s.all[i].Decision.ID] {
			return string(s.all[i].Decision.ID)
		}
	}
	return ""
}

// nextUndecided returns the id of the first row after the control with the
// given id that is not decided, going round at the end; the control itself
// comes last. Empty when everything is decided.
func nextUndecided(rows []risk.SoARow, id string) string {
	at := -1
	for i, row := range rows {
		if string(row.Decision.ID) == id {
			at = i
		}
	}
	for i := range rows {
		if row := rows[(at+1+i)%len(rows)]; !row.Decided() {
			return string(row.Decision.ID)
		}
	}
	return ""
}
