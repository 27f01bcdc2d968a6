package audit

import "example.org/toepasselijk/risk"

// Noted is a finding with the note about it.
type Noted struct {
	Finding
	Note *risk.Note
}

// Accepted reports whether the note holds for the finding as it is now.
func (n Noted) Accepted() bool { return n.Note.Covers(n.N) }

// Ledger holds what was found against what was noted, so that what is open and
// what is accepted are counted apart.
type Ledger struct {
	Open   []Finding    // that nobody accepted, in the order they came
	Noted  []Noted      // with a note; without a reason, or grown since, it is open too
	Unused []*risk.Note // of which the finding is gone, in the order of the document
}

// NewLedger holds the findings in d against its notes.
func NewLedger(d *risk.Document, findings []Finding) Ledger {
	if d == nil || len(d.Notes) == 0 {
		return Ledger{Open: findings}
	}
	type key struct {
		rule string
		at   risk.Path
	}
	notes, met, rules := make(map[key]*risk.Note, len(d.Notes)), make(map[*risk.Note]bool), make(map[string]bool)
	for n := range present(d.Notes) {
		if k := (key{n.Rule, n.Place}); notes[k] == nil {
			notes[k], rules[n.Rule] = n, true
		}
	}
	l := Ledger{Open: make([]Finding, 0, len(findings))}
	for _, f := range findings {
		var note *risk.Note
		if rules[f.ID] { // most rules have no note at all
			note = notes[key{f.ID, f.At}]
		}
		if note != nil {
			met[note] = true
			l.Noted = append(l.Noted, Noted{f, note})
		}
		if !note.Covers(f.N) {
			l.Open = append(l.Open, f)
		}
	}
	for n := range present(d.Notes) {
		if !met[n] {
			l.Unused = append(l.Unused, n)
		}
	}
	return l
}

// Accepted returns the findings that are accepted for a reason.
func (l Ledger) Accepted() []Noted {
	var out []Noted
	for _, n := range l.Noted {
		if n.Accepted() {
			out = append(out, n)
		}
	}
	return out
}

// RuleByID returns the rule with an id, or nil: a note may come from a program
// that has other rules.
func RuleByID(id string) *Rule {
	for i := range rules {
		if rules[i].ID == id {
			return &rules[i]
		}
	}
	return nil
}
