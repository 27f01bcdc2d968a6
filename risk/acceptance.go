package risk

import (
	"slices"
	"strings"
	"time"
)

// AcceptedBy returns who may accept a risk of a level, from 1; empty when the
// method names nobody.
func (m *Method) AcceptedBy(level int) string {
	if level < 1 || level > len(m.Levels) {
		return ""
	}
	return strings.TrimSpace(m.Levels[level-1].AcceptedBy)
}

// Entitled reports whether a was given by whom the method names for what
// remains of r; true when it names nobody or nobody approved. "Bas Willemsen,
// Hoofd ICT" is also "hoofd ICT".
func (m *Method) Entitled(r *Risk, a Approval) bool {
	who := strings.ToLower(m.AcceptedBy(m.Level(r.ResidualScore())))
	if who == "" || !a.Given() {
		return true
	}
	return slices.ContainsFunc([]string{a.Name, a.Role}, func(given string) bool {
		given = strings.ToLower(strings.TrimSpace(given))
		return given != "" && (strings.Contains(given, who) || strings.Contains(who, given))
	})
}

// Term is by when a risk must be treated.
type Term struct {
	Days  int
	Until Date   // counted from the date of the edition
	Late  string // id of the open action that is due last, when that is after Until; empty for none
}

// TermOf returns the term of treatment that the method sets for the level that
// r has today (clause 6.1.2 a 1), and whether there is one.
func TermOf(d *Document, r *Risk) (Term, bool) {
	level := d.Method.Level(r.Current)
	if level == 0 || d.Method.Levels[level-1].Within <= 0 {
		return Term{}, false
	}
	t := Term{Days: d.Method.Levels[level-1].Within}
	from, err := time.Parse(time.DateOnly, string(d.Edition.Date))
	if err != nil {
		return Term{}, false
	}
	if t.Until = Date(from.AddDate(0, 0, t.Days).Format(time.DateOnly)); !t.Until.Valid() {
		return Term{}, false // after the year 9999
	}
	last := t.Until
	for _, a := range d.Actions {
		if a != nil && a.Status != Done && a.Due > last && slices.Contains(r.Treatment.Actions, a.ID) {
			last, t.Late = a.Due, a.ID
		}
	}
	return t, true
}
