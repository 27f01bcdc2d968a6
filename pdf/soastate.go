package pdf

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// soaState is one way in which a row of the statement of applicability can
// stand, with the pattern that says so in grey too.
type soaState struct {
	name lang.Text
	with pattern
	fill colour
	is   func(row *risk.SoARow) bool
}

// soaStates lists the states from done to excluded. Every row is in exactly
// one.
func soaStates() []soaState {
	applies := func(status risk.ControlStatus) func(*risk.SoARow) bool {
		return func(row *risk.SoARow) bool { return row.Applicable == risk.Yes && row.Decision.Status == status }
	}
	var out []soaState
	for i, s := range risk.ControlStatuses() {
		out = append(out, soaState{s.Name, statusPatterns[min(i, len(statusPatterns)-1)], accent, applies(s.Value)})
	}
	return append(out,
		soaState{lang.T("Zonder status", "Without status"), ruled, amber, applies("")},
		soaState{lang.T("Nog te besluiten", "To be decided"), barred, amber, func(row *risk.SoARow) bool { return !row.Decided() }},
		soaState{lang.T("Uitgesloten", "Excluded"), crossed, ink3, func(row *risk.SoARow) bool { return row.Applicable == risk.No }})
}

// statusPatterns go from full to empty with the statuses of a control.
var statusPatterns = [...]pattern{solid, slanted, speckled, hollow}

// soaTally counts the rows of one part of the statement.
type soaTally struct {
	name   string
	to     string // its place
	counts []int  // by state
	all    int
}

// soaTallies counts the statement by theme, then the own controls, then what
// each framework adds.
func (f *flow) soaTallies() []soaTally {
	states := soaStates()
	var out []soaTally
	part := func(name, to string) *soaTally {
		if n := len(out); n == 0 || out[n-1].to != to {
			out = append(out, soaTally{name, to, make([]int, len(states)), 0})
		}
		return &out[len(out)-1]
	}
	count := func(t *soaTally, row *risk.SoARow) {
		t.all++
		for i, s := range states {
			if s.is(row) {
				t.counts[i]++
				return
			}
		}
	}
	for i := range f.found.SoA {
		row := &f.found.SoA[i]
		if c, ok := annexa.ControlByID(row.Decision.ID); ok {
			count(part(themeTitle(f.lang, c.Theme), themePlace(c.Theme)), row)
		} else {
			count(part(soaTexts.In(f.lang).OwnControls, ownPlace), row)
		}
	}
	for i := range f.found.Extra {
		row := &f.found.Extra[i]
		r, _ := annexa.RequirementByID(row.Decision.ID)
		w, _ := annexa.FrameworkByID(r.Framework)
		count(part(w.Short.In(f.lang)+frameworksTexts.In(f.lang).Extra, extraPlace(w)), row)
	}
	return out
}
