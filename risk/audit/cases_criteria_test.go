package audit_test

import (
	"maps"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// cases are those of all rules.
var cases = func() map[string][]spoiling {
	all := maps.Clone(clauseCases)
	maps.Copy(all, criteriaCases)
	maps.Copy(all, evidenceCases)
	maps.Copy(all, checklistCases)
	return all
}()

var criteriaCases = map[string][]spoiling{
	"level-without-accepter": {
		{func(d *risk.Document) { d.Method.Levels[2].AcceptedBy = "" }, at("method/levels/3/acceptedBy")},
		{func(d *risk.Document) { accepters(d, ""); d.Method.Note = " " }, at("method/levels/3/acceptedBy", "method/levels/4/acceptedBy")},
		{func(d *risk.Document) { accepters(d, "") }, nil}, // the note says so
		{func(d *risk.Document) { d.Method.Note = "" }, nil},
	},
	"level-without-term": {
		{func(d *risk.Document) { d.Method.Levels[3].Within = 0 }, at("method/levels/4/within")},
		{func(d *risk.Document) { terms(d, 0, 0); d.Method.Note = "" }, at("method/levels/3/within", "method/levels/4/within")},
		{func(d *risk.Document) { terms(d, 0, 0) }, nil}, // the note says so
	},
	"level-in-no-cell": {
		{func(d *risk.Document) { level(d, 3, 4); signed(d) }, at("method/levels/3/name")},
		{func(d *risk.Document) { level(d, 1, 2); signed(d) }, at("method/levels/1/name")},
	},
	"levels-coloured-alike": {
		{func(d *risk.Document) { d.Method.Levels[1].Colour = risk.Red }, at("method/levels/4/colour")},
		{func(d *risk.Document) { d.Method.Levels[0].Colour, d.Method.Levels[1].Colour = risk.Blue, risk.Blue }, at("method/levels/2/colour")},
	},
	"own-area-undescribed": {
		{func(d *risk.Document) { area(d, "", "a", "b", "c", "d", "e") }, at("method/areas/G6/name")},
		{func(d *risk.Document) { area(d, "Milieu", "a", "b", " ", "d", "") }, at("method/areas/G6/steps/3/description")},
		{func(d *risk.Document) { area(d, "Milieu", "a", "b", "c", "d", "e") }, nil},
		{func(d *risk.Document) { area(d, "", "", "", "", "", ""); d.Method.Areas[5].On = false }, nil},
	},
	"area-never-scored": {
		{func(d *risk.Document) { more(d, 2); perArea(d, "G1", "G2", "G3", "G4") }, at("method/areas/G5/on")},
		{func(d *risk.Document) { more(d, 2); perArea(d, "G1"); d.Method.Areas[1].On = false }, at("method/areas/G3/on", "method/areas/G4/on", "method/areas/G5/on")},
		{func(d *risk.Document) { more(d, 2); perArea(d, "G1", "G2", "G3", "G4", "G5") }, nil},
		{func(d *risk.Document) { perArea(d, "G1") }, nil}, // of three risks
		{func(d *risk.Document) { more(d, 2); perArea(d, "G1"); d.Method.PerArea = false }, nil},
	},
	"own-quality-unnamed": {
		{func(d *risk.Document) {
			d.Method.Qualities = []*risk.Quality{{ID: "K1", Name: "\t"}}
			d.Counters.Qualities = 1
		}, at("method/qualities/K1/name")},
	},
	// The document is of 18 November 2026. In 103 days it is 1 March 2027, when
	// M1 is due: 12 of November, 31, 31, 28 and 1 of March.
	"treatment-past-term": {
		{func(d *risk.Document) { terms(d, 365, 102) }, at("risks/R2/treatment/actions")},
		{func(d *risk.Document) { terms(d, 365, 103) }, nil},
		{func(d *risk.Document) { terms(d, 10, 103) }, nil}, // R3 is high, and has no actions
		{func(d *risk.Document) { terms(d, 365, 10); d.Risks[1].Treatment.Actions = nil; signed(d) }, nil},
		{func(d *risk.Document) {
			terms(d, 365, 10)
			d.Actions[0].Status, decision(d, "8.13").Status = risk.Done, risk.Full
		}, nil},
	},
	"approval-without-authority": {
		{func(d *risk.Document) { accepters(d, "Raad van toezicht") }, at("risks/R3/treatment/approval/name")},
		{func(d *risk.Document) {
			accepters(d, "Raad van toezicht")
			d.Risks[2].Treatment.Approval.Role = "Directeur, met akkoord van de raad van toezicht"
		}, nil},
		{func(d *risk.Document) {
			accepters(d, "Raad van toezicht")
			d.Risks[2].Treatment.Approval.Remark = "De raad van toezicht stemde in op 3 november"
		}, nil},
		{func(d *risk.Document) { accepters(d, "J. Bos") }, nil},
	},

	"gross-missing": {
		{func(d *risk.Document) { d.Risks[0].Gross = risk.Score{} }, at("risks/R1/gross/likelihood")},
		{func(d *risk.Document) { d.Risks[0].Gross.Impact = 0 }, at("risks/R1/gross/impact")},
		{func(d *risk.Document) { d.Risks[0].Gross, d.Method.Gross = risk.Score{}, false }, nil},
	},
	"gross-below-current": {
		{func(d *risk.Document) { d.Risks[1].Gross = risk.Score{Likelihood: 3, Impact: 4} }, at("risks/R2/gross/likelihood")},
		{func(d *risk.Document) { d.Risks[1].Gross = risk.Score{Likelihood: 3, Impact: 3} }, at("risks/R2/gross/likelihood", "risks/R2/gross/impact")},
		{func(d *risk.Document) { d.Risks[1].Gross = risk.Score{Likelihood: 4, Impact: 4} }, nil},
		{func(d *risk.Document) { d.Risks[1].Gross, d.Method.Gross = risk.Score{Likelihood: 3, Impact: 3}, false }, nil},
	},
	"plan-done-score-unchanged": {
		{func(d *risk.Document) { finish(d) }, at("risks/R2/current/likelihood")},
		{func(d *risk.Document) {
			finish(d)
			d.Risks[1].Current = risk.Score{Likelihood: 2, Impact: 2}
			signed(d)
		}, nil},
		{func(d *risk.Document) { finish(d); decision(d, "E1").Status = risk.Partial }, nil}, // M2 goes on
		{func(d *risk.Document) { finish(d); d.Actions[0].Due = "2026-11-19" }, nil},         // done early
	},
	// R2 is 4×4 now. Of its controls 8.13 corrects and is planned with an
	// action, and E1 is its own: 4×3 is proposed, and 2×2 filled in.
	"residual-below-proposal": {
		{func(d *risk.Document) { d.Risks[1].Treatment.ResidualNote = "" }, at("risks/R2/treatment/residualNote")},
		{func(d *risk.Document) {
			t := &d.Risks[1].Treatment
			t.ResidualNote, t.Explanation = "", "Een kopie buiten het netwerk"
		}, nil},
		{func(d *risk.Document) {
			t := &d.Risks[1].Treatment
			t.ResidualNote, t.Residual = "", risk.Score{Likelihood: 4, Impact: 3}
			accepters(d, "CTO") // for what remains is high
			d.Risks[2].Treatment.Approval.Remark = "Besproken met de CTO"
			signed(d)
		}, nil},
	},
}

var evidenceCases = map[string][]spoiling{
	"dismissal-without-reason": {
		{func(d *risk.Document) { d.Dismissals[0].Reason = "" }, at("dismissals/W1/reason")},
		{func(d *risk.Document) { d.Dismissals[0].Reason = "Nee." }, at("dismissals/W1/reason")},
		{func(d *risk.Document) { d.Dismissals[0].Reason = "nog te bepalen" }, at("dismissals/W1/reason")},
	},
	"declined-without-reason": {
		{func(d *risk.Document) { d.Risks[1].Treatment.Declined[0].Reason = " " }, at("risks/R2/treatment/declined/8.7/reason")},
	},
	"justification-outdated": {
		{func(d *risk.Document) { decision(d, "5.1").Basis = "yes; R9;" }, at("decisions/5.1/justification")},
		{func(d *risk.Document) { decision(d, "5.1").Reasons.Law = risk.Reason{On: true, Text: "AVG"} }, at("decisions/5.1/justification")},
		{func(d *risk.Document) {
			d.Risks[1].Treatment.Controls = []annexa.ControlID{"8.13", "5.1", "E1"}
			signed(d)
		}, at("decisions/5.1/justification")},
	},
	"note-without-reason": {
		{func(d *risk.Document) { note(d, risk.Note{By: "J. Bos", Date: today}) }, at("notes/N1/reason")},
		{func(d *risk.Document) { note(d, risk.Note{Reason: "ok", By: "J. Bos", Date: today}) }, at("notes/N1/reason")},
		{func(d *risk.Document) {
			note(d, risk.Note{Reason: "Er komt een ander kantoor", By: "J. Bos", Date: today})
		}, nil},
	},
	"note-unsigned": {
		{func(d *risk.Document) { note(d, risk.Note{Reason: "Er komt een ander kantoor", By: " "}) }, at("notes/N1/by", "notes/N1/date")},
	},
	"set-aside-over-a-year": {
		{func(d *risk.Document) { d.Dismissals[0].Date = "2025-11-17" }, at("dismissals/W1/date")},
		{func(d *risk.Document) {
			note(d, risk.Note{Reason: "Er komt een ander kantoor", By: "J. Bos", Date: "2025-01-01"})
		}, at("notes/N1/date")},
		{func(d *risk.Document) { d.Dismissals[0].Date = "2025-11-18" }, nil},
	},
}

// finish has all done that R2 waited for, before this edition.
func finish(d *risk.Document) {
	d.Actions[0].Due = "2026-11-01"
	d.Actions[0].Status, decision(d, "8.13").Status, decision(d, "E1").Status = risk.Done, risk.Full, risk.Full
}

// accepters names who may accept the levels above the line.
func accepters(d *risk.Document, who string) {
	d.Method.Levels[2].AcceptedBy, d.Method.Levels[3].AcceptedBy = who, who
}

// terms sets within how many days a high and a critical risk are treated.
func terms(d *risk.Document, high, critical int) {
	d.Method.Levels[2].Within, d.Method.Levels[3].Within = high, critical
}

// level gives every cell of one level another.
func level(d *risk.Document, from, to int) {
	for _, row := range d.Method.Matrix {
		for i := range row {
			if row[i] == from {
				row[i] = to
			}
		}
	}
}

// area adds an area of the user's own.
func area(d *risk.Document, name string, steps ...string) {
	a := &risk.Area{ID: "G6", Name: name, On: true}
	for _, s := range steps {
		a.Steps = append(a.Steps, risk.AreaStep{Description: s})
	}
	d.Method.Areas = append(d.Method.Areas, a)
	d.Counters.Areas = 6
}

// perArea scores every risk on these areas.
func perArea(d *risk.Document, areas ...string) {
	d.Method.PerArea = true
	for _, r := range d.Risks {
		r.Impacts = nil
		for _, id := range areas {
			r.Impacts = append(r.Impacts, &risk.AreaImpact{ID: id, Gross: r.Gross.Impact, Current: r.Current.Impact, Residual: r.Treatment.Residual.Impact})
		}
	}
}

// note accepts a finding.
func note(d *risk.Document, n risk.Note) {
	n.ID, n.Rule, n.Place = "N1", "context-empty", "organisation/context"
	d.Notes = append(d.Notes, &n)
	d.Counters.Notes = 1
}
