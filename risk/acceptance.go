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
// remains of r, or says that it was agreed with them; true when it names nobody
// or nobody approved. "Bas Willemsen, Hoofd ICT" is also "hoofd ICT".
func (m *Method) Entitled(r *Risk, a Approval) bool {
	who := strings.ToLower(m.AcceptedBy(m.Level(r.ResidualScore())))
	if who == "" || !a.Given() {
		return true
	}
	if strings.Contains(strings.ToLower(a.Remark), who) {
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
	until := TreatBy(d, level)
	if until == "" {
		return Term{}, false
	}
	t := Term{Days: d.Method.Levels[level-1].Within, Until: until}
	if id, due := LastDue(d, r); due > until {
		t.Late = id
	}
	return t, true
}

// TreatBy returns the day by which a risk of a level must be treated, counted
// from the date of the edition; none when the method sets no term, and below
// the line of acceptance, where nothing has to be treated.
func TreatBy(d *Document, level int) Date {
	if level < 1 || level > len(d.Method.Levels) || !d.Method.Above(level) || d.Method.Levels[level-1].Within <= 0 {
		return ""
	}
	from, err := time.Parse(time.DateOnly, string(d.Edition.Date))
	if err != nil {
		return ""
	}
	until := Date(from.AddDate(0, 0, d.Method.Levels[level-1].Within).Format(time.DateOnly))
	if !until.Valid() {
		return "" // after the year 9999
	}
	return until
}

// LastDue returns which action of r that is not done is due last, and when;
// nothing when there is none with a date.
func LastDue(d *Document, r *Risk) (id string, due Date) {
	for _, one := range r.Treatment.Actions {
		if a := ActionByID(d, one); a != nil && a.Status != Done && a.Due > due {
			id, due = a.ID, a.Due
		}
	}
	return id, due
}
