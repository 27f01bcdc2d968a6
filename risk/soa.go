package risk

import "example.org/toepasselijk/annexa"

// SoARow is one control in the statement of applicability (clause 6.1.3 d):
// the user's decision with what follows from the rest of the document.
type SoARow struct {
	Decision     *Decision   // never nil
	Own          *OwnControl // nil for a control of Annex A
	Risks        []string    // ids of the risks that chose the control
	Actions      []string    // ids of the actions that implement it
	Applicable   Applicable  // what holds: yes if any risk uses it, else the decision
	Contradicted bool        // the user excluded it, yet a risk uses it
}

// Decided reports whether it is known if the control applies.
func (row SoARow) Decided() bool { return row.Applicable != "" }

// SoASummary counts the controls of a statement. Applicable, Excluded and
// Undecided add up to all of them.
type SoASummary struct {
	Applicable int
	Excluded   int
	Undecided  int
	ByStatus   map[ControlStatus]int // of the applicable ones; "" has no status yet
}

// Summary counts the controls of the statement.
func (a *Assessment) Summary() SoASummary {
	s := SoASummary{ByStatus: make(map[ControlStatus]int)}
	for _, row := range a.SoA {
		switch row.Applicable {
		case Yes:
			s.Applicable++
			s.ByStatus[row.Decision.Status]++
		case No:
			s.Excluded++
		default:
			s.Undecided++
		}
	}
	return s
}

// statement makes the rows of the statement, in the order of the decisions.
func statement(d *Document) []SoARow {
	rows := make([]SoARow, len(d.Decisions))
	at := make(map[annexa.ControlID]int, len(rows))
	for i, decision := range d.Decisions {
		if decision == nil {
			decision = &Decision{}
		}
		rows[i] = SoARow{Decision: decision, Applicable: decision.Applicable}
		at[decision.ID] = i
	}
	for _, own := range d.OwnControls {
		if own == nil {
			continue
		}
		if i, ok := at[own.ID]; ok {
			rows[i].Own = own
		}
	}
	for _, r := range d.Risks {
		if r == nil {
			continue
		}
		for _, id := range r.Treatment.Controls {
			if i, ok := at[id]; ok {
				rows[i].use(r.ID)
			}
		}
	}
	for _, a := range d.Actions {
		if a == nil {
			continue
		}
		for _, id := range a.Controls {
			if i, ok := at[id]; ok {
				rows[i].Actions = append(rows[i].Actions, a.ID)
			}
		}
	}
	return rows
}

// use notes that a risk chose the control.
func (row *SoARow) use(riskID string) {
	row.Risks = append(row.Risks, riskID)
	row.Applicable = Yes
	row.Contradicted = row.Decision.Applicable == No
}
