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

// restate makes the rows of the statement, in the order of the decisions, and
// keeps of prev which risks and actions use a control wherever that is still
// so.
func restate(prev *Assessment, d *Document) []SoARow {
	was := prev.Document
	stale, all := staleControls(was, d)
	if !all && len(stale) == 0 && Edited(was.Decisions, d.Decisions).Empty() && Edited(was.OwnControls, d.OwnControls).Empty() {
		return prev.SoA
	}
	rows := make([]SoARow, len(d.Decisions))
	at := make(map[annexa.ControlID]int, len(rows))
	for i, decision := range d.Decisions {
		if decision == nil {
			decision = &Decision{}
		}
		rows[i].Decision = decision
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
	if all {
		risks, actions := usersByRow(len(rows), d.Risks, riskUses, at), usersByRow(len(rows), d.Actions, actionUses, at)
		for i := range rows {
			rows[i].Risks, rows[i].Actions = risks[i], actions[i]
		}
	} else {
		for i := range rows {
			rows[i].Risks, rows[i].Actions = prev.SoA[i].Risks, prev.SoA[i].Actions
		}
		for _, id := range stale {
			if i, ok := at[id]; ok {
				row := &rows[i]
				row.Risks = usersNow(row.Risks, was.Risks, d.Risks, riskUses, id)
				row.Actions = usersNow(row.Actions, was.Actions, d.Actions, actionUses, id)
			}
		}
	}
	for i := range rows {
		rows[i].conclude()
	}
	return rows
}

// conclude says what holds. A control that a risk uses is applicable, whatever
// was decided.
func (row *SoARow) conclude() {
	row.Applicable = row.Decision.Applicable
	if len(row.Risks) > 0 {
		row.Applicable, row.Contradicted = Yes, row.Decision.Applicable == No
	}
}
