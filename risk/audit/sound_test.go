package audit_test

import (
	"fmt"
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

const today risk.Date = "2026-11-18"

// sound is a document that breaks no rule. Risk R1 lies within the line, R2 is
// modified, R3 is retained above the line with a valid approval; control 8.13
// is planned and action M1 holds it; 7.1 is excluded.
func sound() *risk.Document {
	d := risk.New(today)
	d.Organisation = risk.Organisation{
		Name:       "Havenlicht",
		Scope:      "Ontwikkeling en beheer van de software, kantoor Rotterdam",
		Exclusions: "De datacenters, omdat de aanbieder die beheert",
		Interfaces: "De aanbieder levert stroom en hardware, wij de rest",
		Context:    "Wij groeien snel. Klimaatverandering is niet relevant: alles staat in de cloud",
		Parties:    []*risk.Party{{ID: "B1", Name: "Klanten", Requirements: "Bericht binnen een dag na een incident"}},
		Participants: []*risk.Participant{
			{ID: "D1", Name: "A. Vos", Role: "CTO"}, {ID: "D2", Name: "J. Bos", Role: "Directeur"},
		},
	}
	d.Edition.Author, d.Edition.NextReview = "A. Vos, CTO", "2027-11-18"
	d.Method.Note = "Een hoog risico mag alleen de directeur accepteren, voor een jaar"
	d.Method.Gross = true
	accepters(d, "Directeur")
	terms(d, 1000, 800)
	d.Assets = []*risk.Asset{
		{ID: "A1", Name: "Klantgegevens", Type: "personal_data", Owner: "CTO", Confidentiality: 4, Integrity: 3, Availability: 3},
		{ID: "A2", Name: "Laptops", Type: "endpoint", Owner: "CTO", Confidentiality: 2, Integrity: 2, Availability: 2},
	}
	d.Actions = []*risk.Action{
		{ID: "M1", Title: "Back-up inrichten", Owner: "CTO", Due: "2027-03-01", Controls: []annexa.ControlID{"8.13"}},
		{ID: "M2", Title: "Vierogenprincipe in de bouwstraat", Owner: "CTO", Due: "2027-04-01", Controls: []annexa.ControlID{"E1"}},
	}
	d.OwnControls = []*risk.OwnControl{{ID: "E1", Title: "Vierogenprincipe", Source: "Contract Jansen, artikel 4"}}
	for _, row := range d.Decisions {
		*row = risk.Decision{ID: row.ID, Applicable: risk.Yes, Status: risk.Full, Owner: "CTO", Reference: "Handboek",
			Justification: "Al in gebruik", Reasons: risk.Reasons{Contract: risk.Reason{On: true, Text: "Jansen"}}}
	}
	d.Decisions = append(d.Decisions, &risk.Decision{ID: "E1", Applicable: risk.Yes, Status: risk.Partial, Owner: "CTO", Reference: "Handboek",
		Reasons: risk.Reasons{Contract: risk.Reason{On: true, Text: "Jansen, artikel 4"}}})
	decision(d, "8.13").Status = risk.Planned
	*decision(d, "7.1") = risk.Decision{ID: "7.1", Applicable: risk.No, Justification: "Er is geen kantoor."}
	r1 := identified("R1", "Laptop gestolen", "CTO")
	r1.Assets = []string{"A2"}
	r1.Current = risk.Score{Likelihood: 1, Impact: 2}
	r2 := identified("R2", "Gijzelsoftware", "CTO")
	r2.Current = risk.Score{Likelihood: 4, Impact: 4}
	r2.Treatment = risk.Treatment{Option: risk.Modify, Controls: []annexa.ControlID{"8.13", "E1"}, Actions: []string{"M1"},
		Declined:     []*risk.Declined{{ID: "8.7", Reason: "Staat al op elke computer"}},
		ResidualNote: "Zonder netwerk komt gijzelsoftware niet bij de kopie",
		Residual:     risk.Score{Likelihood: 2, Impact: 2}, Approval: risk.Approval{Name: "A. Vos", Role: "CTO", Date: today}}
	r3 := identified("R3", "Aanbieder valt uit", "Directeur")
	r3.Current = risk.Score{Likelihood: 5, Impact: 3}
	r3.Treatment = risk.Treatment{Option: risk.Retain, Explanation: "Een tweede aanbieder kost meer dan de schade",
		Approval: risk.Approval{Name: "J. Bos", Role: "Directeur", Date: today}}
	d.Risks = []*risk.Risk{r1, r2, r3}
	d.Dismissals = []*risk.Dismissal{{ID: "W1", Threat: "T02", Types: []annexa.AssetTypeID{"endpoint"}, Reason: "Er is geen kassa", By: "A. Vos", Date: today}}
	d.Checklist = checked()
	d.Frameworks = []annexa.FrameworkID{"cbw", "gdpr"}
	d.Requirements = []*risk.Decision{
		{ID: "cbw.24.2.4", Applicable: risk.Yes, Status: risk.Planned}, {ID: "cbw.25.1.2", Applicable: risk.Yes, Status: risk.Full, Justification: "Zie het draaiboek"},
		{ID: "cbw.26.1", Applicable: risk.No, Justification: "De toezichthouder ontheft ons"},
	}
	signed(d)
	justified(d)
	d.Counters = risk.Counters{Risks: 3, Actions: 2, OwnControls: 1, Assets: 2, Parties: 1, Participants: 2, Areas: 5, Dismissals: 1}
	return d
}

// identified is a risk with all that clause 6.1.2 c asks for.
func identified(id, title, owner string) *risk.Risk {
	return &risk.Risk{
		ID: id, Title: title, Owner: owner, Assets: []string{"A1"}, Threat: "T01",
		Cause: "Iemand let niet op", Event: "Het gaat mis", Consequence: "Klanten wachten een dag",
		Existing: "Een slot op de deur", Properties: []risk.Property{"confidentiality", "integrity", "availability"},
		Gross: risk.Score{Likelihood: 5, Impact: 5},
	}
}

// signed makes every approval in d one for the values of today.
func signed(d *risk.Document) {
	for _, r := range d.Risks {
		if r.Treatment.Approval.Given() {
			r.Treatment.Approval.Basis = d.Method.Basis(r)
		}
	}
}

// justified makes every justification in d one for the data of today.
func justified(d *risk.Document) {
	a := risk.Assess(d)
	for _, row := range slices.Concat(a.SoA, a.Extra) {
		if row.Decision.Justification != "" {
			row.Decision.Basis = row.Basis()
		}
	}
}

// more adds n risks within the line, of different owners and levels.
func more(d *risk.Document, n int) {
	for i := range n {
		r := identified(fmt.Sprintf("R%d", len(d.Risks)+1), fmt.Sprintf("Risico %d", i+1), []string{"CTO", "Directeur"}[i%2])
		r.Current = risk.Score{Likelihood: 1 + i%3, Impact: 1 + i%2}
		d.Risks = append(d.Risks, r)
	}
	d.Counters.Risks = len(d.Risks)
}

// moreActions adds n actions, each due on another day.
func moreActions(d *risk.Document, n int) {
	for i := range n {
		id := fmt.Sprintf("M%d", len(d.Actions)+1)
		d.Actions = append(d.Actions, &risk.Action{ID: id, Title: "Stap " + id, Owner: "CTO",
			Due: risk.Date(fmt.Sprintf("2027-05-%02d", i+1)), Controls: []annexa.ControlID{"8.13"}})
	}
	d.Counters.Actions = len(d.Actions)
}

func decision(d *risk.Document, id annexa.ControlID) *risk.Decision {
	return d.Decisions[slices.IndexFunc(d.Decisions, func(row *risk.Decision) bool { return row.ID == id })]
}

// exclude leaves controls out for the same reason.
func exclude(d *risk.Document, why string, ids ...annexa.ControlID) {
	for _, id := range ids {
		*decision(d, id) = risk.Decision{ID: id, Applicable: risk.No, Justification: why}
	}
}
