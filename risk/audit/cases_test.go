package audit_test

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// spoiling is one thing spoiled of a sound document, and where the rule should
// find it; nowhere for what the rule must let pass.
type spoiling struct {
	spoil func(*risk.Document)
	want  []risk.Path
}

// at lists the paths of a case.
func at(paths ...risk.Path) []risk.Path { return paths }

// clauseCases spoil, for every rule, one thing of a sound document in every way
// that the rule minds.
var clauseCases = map[string][]spoiling{
	"scope-empty": {
		{func(d *risk.Document) { d.Organisation.Scope = "" }, at("organisation/scope")},
		{func(d *risk.Document) { d.Organisation.Scope = " \n" }, at("organisation/scope")},
	},
	"scope-exclusion-without-reason": {
		{func(d *risk.Document) { d.Organisation.Exclusions = "Het magazijn en de winkel in Breda" }, at("organisation/exclusions")},
		{func(d *risk.Document) { d.Organisation.Exclusions = "The warehouse" }, at("organisation/exclusions")},
		{func(d *risk.Document) { d.Organisation.Exclusions = "The warehouse, because our landlord runs it" }, nil},
		{func(d *risk.Document) { d.Organisation.Exclusions = "Niets." }, nil},
		{func(d *risk.Document) { d.Organisation.Exclusions = "" }, nil},
	},
	"interfaces-empty":       {{func(d *risk.Document) { d.Organisation.Interfaces = "\t" }, at("organisation/interfaces")}},
	"context-empty":          {{func(d *risk.Document) { d.Organisation.Context = "" }, at("organisation/context")}},
	"climate-not-considered": {{func(d *risk.Document) { d.Organisation.Context = "Wij groeien snel" }, at("organisation/context")}},
	"parties-missing":        {{func(d *risk.Document) { d.Organisation.Parties = nil }, at("organisation/parties")}},
	"party-without-requirements": {
		{func(d *risk.Document) { d.Organisation.Parties[0].Requirements = "" }, at("organisation/parties/B1/requirements")},
	},

	"document-without-version": {{func(d *risk.Document) { d.Edition.Version = "" }, at("edition/version")}},
	"document-without-date":    {{func(d *risk.Document) { d.Edition.Date = "" }, at("edition/date")}},
	"document-date-in-future": {
		{func(d *risk.Document) { d.Edition.Date = "2026-11-19" }, at("edition/date")},
		{func(d *risk.Document) { d.Edition.Date = today }, nil},
	},
	"document-without-author": {{func(d *risk.Document) { d.Edition.Author = "" }, at("edition/author")}},
	"final-without-approver":  {{func(d *risk.Document) { d.Edition.Status = risk.Final }, at("edition/approver")}},
	"approver-is-author": {
		{func(d *risk.Document) { d.Edition.Approver = "a. vos, CTO " }, at("edition/approver")},
		{func(d *risk.Document) { d.Edition.Approver, d.Edition.Status = "J. Bos, directeur", risk.Final }, nil},
	},

	"next-review-missing": {{func(d *risk.Document) { d.Edition.NextReview = "" }, at("edition/nextReview")}},
	"next-review-passed": {
		{func(d *risk.Document) { d.Edition.NextReview = "2026-11-17" }, at("edition/nextReview")},
		{func(d *risk.Document) { d.Edition.Date, d.Edition.NextReview = "2025-01-01", "2026-01-01" }, at("edition/nextReview")},
		{func(d *risk.Document) { d.Edition.NextReview = today }, nil},
	},
	"next-review-far-off": {{func(d *risk.Document) { d.Edition.NextReview = "2027-11-19" }, at("edition/nextReview")}},
	"document-older-than-a-year": {
		{func(d *risk.Document) { d.Edition.Date = "2025-11-17" }, at("edition/date")},
		{func(d *risk.Document) { d.Edition.Date = "2025-11-18" }, nil},
	},

	"participants-missing": {{func(d *risk.Document) { d.Organisation.Participants = nil }, at("organisation/participants")}},
	"criteria-without-note": {
		{func(d *risk.Document) { d.Method.Note = ""; accepters(d, ""); terms(d, 0, 0) }, at("method/note")},
		{func(d *risk.Document) { d.Method.Note = "" }, nil}, // the levels say so
		{func(d *risk.Document) { accepters(d, ""); terms(d, 0, 0) }, nil},
	},
	"matrix-without-difference": {{func(d *risk.Document) { flat(d, 2); signed(d) }, at("method/matrix/1/1")}, {func(d *risk.Document) { more(d, 5); flat(d, 1); signed(d) }, at("method/matrix/1/1")}},
	"acceptance-at-top-level": {
		{func(d *risk.Document) { d.Method.Acceptance = 4 }, at("method/acceptance")},
	},
	"steps-named-alike": {
		{func(d *risk.Document) { d.Method.Likelihood[1].Name = "Zelden" }, at("method/likelihood/2/name")},
		{func(d *risk.Document) { d.Method.Impact[0].Name = " limited" }, at("method/impact/2/name")},
		{func(d *risk.Document) { d.Method.Levels[2].Name, d.Method.Levels[3].Name = "Rood", "Rood" }, at("method/levels/4/name")},
	},

	"asset-without-owner": {{func(d *risk.Document) { d.Assets[1].Owner = "" }, at("assets/A2/owner")}},
	"asset-without-type": {
		{func(d *risk.Document) { d.Assets[1].Type = "" }, at("assets/A2/type")},
		{func(d *risk.Document) { d.Assets[0].Type, d.Assets[1].Type = "", "" }, at("assets/A1/type", "assets/A2/type")},
	},
	"asset-not-valued": {
		{func(d *risk.Document) { d.Assets[0].Confidentiality = 0 }, at("assets/A1/confidentiality")},
		{func(d *risk.Document) { d.Assets[0].Integrity, d.Assets[0].Availability = 0, 0 }, at("assets/A1/integrity")},
		{func(d *risk.Document) { d.Assets[0].Availability = 0 }, at("assets/A1/availability")},
	},
	"primary-asset-missing": {{func(d *risk.Document) { d.Assets[0].Type = "endpoint" }, at("assets")}},
	"asset-without-risk":    {{func(d *risk.Document) { d.Risks[0].Assets = []string{"A1"} }, at("assets/A2/name")}},

	"risks-missing": {{func(d *risk.Document) { d.Risks = nil }, at("risks")}},
	"risk-without-owner": {
		{func(d *risk.Document) { d.Risks[0].Owner, d.Risks[2].Owner = "", " " }, at("risks/R1/owner", "risks/R3/owner")},
	},
	"risk-story-incomplete": {
		{func(d *risk.Document) { d.Risks[0].Cause = "" }, at("risks/R1/cause")},
		{func(d *risk.Document) { d.Risks[0].Event, d.Risks[1].Consequence = " ", "" }, at("risks/R1/event", "risks/R2/consequence")},
	},
	"risk-without-property": {{func(d *risk.Document) { d.Risks[0].Properties = nil }, at("risks/R1/properties")}},
	"risk-without-asset":    {{func(d *risk.Document) { d.Risks[1].Assets = nil }, at("risks/R2/assets")}},
	"risk-without-threat": {
		{func(d *risk.Document) { d.Risks[0].Threat = "" }, at("risks/R1/threat")},
		{func(d *risk.Document) { d.Risks[0].Threat, d.Risks[0].OwnThreat = "", "Meeuwen" }, nil},
	},
	"risk-listed-twice": {{func(d *risk.Document) { d.Risks[2].Title = "gijzelsoftware " }, at("risks/R3/title")}},
	"risk-not-scored": {
		{func(d *risk.Document) { d.Risks[0].Current.Likelihood = 0 }, at("risks/R1/current/likelihood")},
		{func(d *risk.Document) { d.Risks[0].Current.Impact = 0 }, at("risks/R1/current/impact")},
		{func(d *risk.Document) { d.Risks[0].Current = risk.Score{} }, at("risks/R1/current/likelihood")},
	},
	"score-without-existing-controls": {
		{func(d *risk.Document) { d.Risks[1].Existing = "" }, at("risks/R2/existing")},
	},
	"property-never-affected": {
		{func(d *risk.Document) { more(d, 2); only(d, "confidentiality", "availability") }, at("assets/A1/integrity")},
		{func(d *risk.Document) { more(d, 2); only(d, "integrity") }, at("assets/A1/confidentiality", "assets/A1/availability")},
		{func(d *risk.Document) { only(d, "integrity") }, nil}, // of three risks
	},

	"draft-assets-unconfirmed": {
		{func(d *risk.Document) { d.Assets[1].Draft = true }, at("assets")},
		{func(d *risk.Document) { d.Assets[0].Draft, d.Assets[1].Draft = true, true }, at("assets")},
	},
	"draft-risks-unconfirmed": {
		{func(d *risk.Document) { d.Risks[0].Draft = true }, at("risks")},
		{func(d *risk.Document) { d.Risks[0].Draft, d.Risks[2].Draft = true, true }, at("risks")},
	},

	"risk-above-line-untreated": {
		{func(d *risk.Document) { d.Risks[0].Current.Likelihood = 5 }, at("risks/R1/treatment/option")},
		{func(d *risk.Document) { d.Risks[1].Treatment = risk.Treatment{} }, at("risks/R2/treatment/option")},
	},
	"retained-above-line-without-reason": {
		{func(d *risk.Document) { d.Risks[2].Treatment.Explanation = "" }, at("risks/R3/treatment/explanation")},
		{func(d *risk.Document) { d.Risks[0].Treatment.Option = risk.Retain }, nil}, // within the line
	},
	"avoided-without-explanation": {{func(d *risk.Document) { d.Risks[0].Treatment.Option = risk.Avoid }, at("risks/R1/treatment/explanation")}},
	"shared-without-partner": {
		{func(d *risk.Document) {
			d.Risks[0].Treatment = risk.Treatment{Option: risk.Share, Residual: risk.Score{Likelihood: 1, Impact: 1}}
		}, at("risks/R1/treatment/explanation")},
	},
	"modified-without-control": {
		{func(d *risk.Document) { d.Risks[1].Treatment.Controls = nil; signed(d) }, at("risks/R2/treatment/controls")},
	},
	"control-excluded-but-used": {
		{func(d *risk.Document) { decision(d, "8.13").Applicable = risk.No }, at("decisions/8.13/applicable")},
		{func(d *risk.Document) { decision(d, "E1").Applicable = risk.No }, at("decisions/E1/applicable")},
	},
	"residual-missing": {
		{func(d *risk.Document) { d.Risks[1].Treatment.Residual.Impact = 0; signed(d) }, at("risks/R2/treatment/residual/impact")},
		{func(d *risk.Document) { d.Risks[1].Treatment.Residual = risk.Score{}; signed(d) }, at("risks/R2/treatment/residual/likelihood", "risks/R2/treatment/residual/impact")},
		{func(d *risk.Document) { d.Risks[2].Treatment.Residual.Impact = 3; signed(d) }, at("risks/R3/treatment/residual/likelihood")},
		{func(d *risk.Document) {
			d.Risks[0].Treatment = risk.Treatment{Option: risk.Avoid, Explanation: "Wij stoppen met thuiswerken"}
		}, nil},
	},
	"residual-above-current": {
		{func(d *risk.Document) { d.Risks[1].Treatment.Residual.Likelihood = 5; signed(d) }, at("risks/R2/treatment/residual/likelihood")},
		{func(d *risk.Document) { d.Risks[1].Treatment.Residual.Impact = 5; signed(d) }, at("risks/R2/treatment/residual/impact")},
	},
	"residual-lowered-by-nothing": {
		{func(d *risk.Document) {
			d.Risks[2].Treatment.Residual = risk.Score{Likelihood: 4, Impact: 3}
			signed(d)
		}, at("risks/R3/treatment/residual/likelihood")},
		{func(d *risk.Document) { d.Risks[0].Treatment.Residual = risk.Score{Likelihood: 1, Impact: 1} }, at("risks/R1/treatment/residual/likelihood")},
		{func(d *risk.Document) {
			t := &d.Risks[1].Treatment
			t.Controls, t.Actions = []annexa.ControlID{"5.15"}, nil
			signed(d)
		}, at("risks/R2/treatment/residual/likelihood")},
		{func(d *risk.Document) { d.Risks[1].Treatment.Controls = []annexa.ControlID{"5.15"}; signed(d) }, nil}, // M1 remains
	},

	"risk-retained-without-approval": {
		{func(d *risk.Document) { d.Risks[2].Treatment.Approval = risk.Approval{} }, at("risks/R3/treatment/approval/name")},
		{func(d *risk.Document) { d.Risks[2].Current.Impact = 4 }, at("risks/R3/treatment/approval/date")},
		{func(d *risk.Document) {
			d.Risks[1].Treatment.Residual, d.Risks[1].Treatment.Approval = risk.Score{Likelihood: 4, Impact: 4}, risk.Approval{}
		}, at("risks/R2/treatment/approval/name")},
	},
	"plan-without-approval": {
		{func(d *risk.Document) { d.Risks[1].Treatment.Approval = risk.Approval{} }, at("risks/R2/treatment/approval/name")},
		{func(d *risk.Document) {
			d.Risks[1].Treatment = risk.Treatment{Option: risk.Avoid, Explanation: "Wij stoppen met eigen servers"}
		}, at("risks/R2/treatment/approval/name")},
	},
	"approval-outdated": {{func(d *risk.Document) { d.Risks[1].Treatment.Residual.Impact = 1 }, at("risks/R2/treatment/approval/date")}},
	"approval-date-wrong": {
		{func(d *risk.Document) { d.Risks[2].Treatment.Approval.Date = "2026-11-19" }, at("risks/R3/treatment/approval/date")},
		{func(d *risk.Document) { d.Risks[1].Treatment.Approval.Date = "" }, at("risks/R2/treatment/approval/date")},
	},
	"approval-by-another": {
		{func(d *risk.Document) { d.Risks[2].Treatment.Approval.Role = "CTO" }, at("risks/R3/treatment/approval/name")},
		{func(d *risk.Document) { d.Risks[2].Treatment.Approval.Role = "" }, at("risks/R3/treatment/approval/name")},
		{func(d *risk.Document) { d.Risks[2].Owner, d.Risks[2].Treatment.Approval.Role = "J. Bos, directeur", "" }, nil},
	},

	"action-without-owner": {{func(d *risk.Document) { d.Actions[0].Owner = "" }, at("actions/M1/owner")}},
	"action-without-date": {
		{func(d *risk.Document) { d.Actions[0].Due = "" }, at("actions/M1/due")},
	},
	"action-overdue": {
		{func(d *risk.Document) { d.Actions[0].Due = "2026-11-17" }, at("actions/M1/due")},
		{func(d *risk.Document) { d.Actions[0].Due = today }, nil},
		{func(d *risk.Document) {
			d.Actions[0].Due, d.Actions[0].Status, decision(d, "8.13").Status = "2026-11-17", risk.Done, risk.Full
		}, nil},
	},
	"action-linked-to-nothing": {
		{func(d *risk.Document) { d.Actions[1].Controls = nil; decision(d, "E1").Status = risk.Full }, at("actions/M2/controls")},
	},
	"actions-done-control-unfinished": {
		{func(d *risk.Document) { d.Actions[0].Status = risk.Done }, at("decisions/8.13/status")},
		{func(d *risk.Document) { d.Actions[1].Status = risk.Done }, at("decisions/E1/status")},
	},

	"control-undecided": {
		{func(d *risk.Document) { *decision(d, "5.1") = risk.Decision{ID: "5.1"} }, at("decisions/5.1/applicable")},
	},
	"applicable-without-reason": {
		{func(d *risk.Document) {
			decision(d, "5.2").Justification, decision(d, "5.2").Reasons = "", risk.Reasons{}
		}, at("decisions/5.2/justification")},
		{func(d *risk.Document) { decision(d, "5.2").Justification = "" }, nil}, // a contract asks for it
	},
	"reason-without-source": {
		{func(d *risk.Document) { decision(d, "5.2").Reasons.Contract.Text = " " }, at("decisions/5.2/reasons/contract/text")},
		{func(d *risk.Document) { decision(d, "E1").Reasons.GoodPractice.On = true }, at("decisions/E1/reasons/goodPractice/text")},
	},
	"exclusion-without-justification": {
		{func(d *risk.Document) { decision(d, "7.1").Justification = "\t" }, at("decisions/7.1/justification")},
	},
	"requirement-undecided": {
		{func(d *risk.Document) { d.Requirements[1].Applicable = ""; d.Requirements[1].Justification = "" }, at("requirements/cbw.25.1.2/applicable")},
		{func(d *risk.Document) { d.Requirements = d.Requirements[1:] }, at("requirements/cbw.24.2.4/applicable")},
		{func(d *risk.Document) { d.Frameworks, d.Requirements = nil, nil }, nil},
		{func(d *risk.Document) { d.Frameworks = []annexa.FrameworkID{"nis2", "csf2"} }, nil}, // ask nothing beyond
	},
	"requirement-excluded-without-reason": {
		{func(d *risk.Document) { d.Requirements[2].Justification = " " }, at("requirements/cbw.26.1/justification")},
	},
	"requirement-without-status": {
		{func(d *risk.Document) { d.Requirements[0].Status = "" }, at("requirements/cbw.24.2.4/status")},
	},
	"requirement-justification-outdated": {
		{func(d *risk.Document) {
			d.Requirements[1].Reasons.Law.On = true
			d.Requirements[1].Reasons.Law.Text = "Cbw"
		}, at("requirements/cbw.25.1.2/justification")},
	},
	"exclusion-against-a-clause": {
		{func(d *risk.Document) { exclude(d, "Wij schrijven geen beleid", "5.1") }, at("decisions/5.1/applicable")},
	},
	"own-control-without-source": {{func(d *risk.Document) { d.OwnControls[0].Source = "" }, at("ownControls/E1/source")}},
	"own-control-unused": {
		{func(d *risk.Document) {
			d.Risks[1].Treatment.Controls, decision(d, "E1").Reasons = []annexa.ControlID{"8.13"}, risk.Reasons{}
			signed(d)
		}, at("ownControls/E1/title")},
		{func(d *risk.Document) { d.Risks[1].Treatment.Controls = []annexa.ControlID{"8.13"}; signed(d) }, nil}, // a contract asks for it
	},

	"applicable-without-status": {
		{func(d *risk.Document) { decision(d, "5.1").Status = "" }, at("decisions/5.1/status")},
		{func(d *risk.Document) { *decision(d, "8.13") = risk.Decision{ID: "8.13", Owner: "CTO"} }, at("decisions/8.13/status")},
	},
	"planned-without-action": {
		{func(d *risk.Document) { d.Actions[0].Controls = nil }, at("decisions/8.13/status")},
		{func(d *risk.Document) { decision(d, "5.1").Status = risk.Planned }, at("decisions/5.1/status")},
	},
	"not-started-without-action": {{func(d *risk.Document) { decision(d, "5.1").Status = risk.None }, at("decisions/5.1/status")}},
	"partial-without-action":     {{func(d *risk.Document) { decision(d, "5.1").Status = risk.Partial }, at("decisions/5.1/status")}},
	"control-without-owner":      {{func(d *risk.Document) { decision(d, "5.1").Owner = "" }, at("decisions/5.1/owner")}},
	"control-without-reference": {
		{func(d *risk.Document) { decision(d, "5.1").Reference, decision(d, "E1").Reference = "", "" }, at("decisions/5.1/reference", "decisions/E1/reference")},
		{func(d *risk.Document) { decision(d, "8.13").Reference = "" }, nil}, // planned: there is nothing to show yet
	},

	"entry-without-name": {
		{func(d *risk.Document) { d.Risks[0].Title = " " }, at("risks/R1/title")},
		{func(d *risk.Document) {
			d.Organisation.Parties[0].Name, d.Organisation.Participants[0].Name = "", ""
			d.Assets[0].Name, d.Actions[0].Title, d.OwnControls[0].Title = "", "", ""
		}, at("organisation/parties/B1/name", "organisation/participants/D1/name", "assets/A1/name", "actions/M1/title", "ownControls/E1/title")},
	},
	"placeholder-left": {
		{func(d *risk.Document) { d.Risks[0].Cause = "Nog te bepalen" }, at("risks/R1/cause")},
		{func(d *risk.Document) { d.Organisation.Interfaces = " TODO " }, at("organisation/interfaces")},
		{func(d *risk.Document) { d.Actions[0].Owner, decision(d, "7.1").Justification = "n.t.b.", "…" }, at("actions/M1/owner", "decisions/7.1/justification")},
	},
	"passage-of-one-word": {
		{func(d *risk.Document) { d.Risks[0].Consequence = "Schade" }, at("risks/R1/consequence")},
		{func(d *risk.Document) { decision(d, "7.1").Justification = "Onnodig." }, at("decisions/7.1/justification")},
		{func(d *risk.Document) { d.Assets[0].Description, d.OwnControls[0].Description = "Gegevens", "Samen" }, at("assets/A1/description", "ownControls/E1/description")},
		{func(d *risk.Document) { d.Risks[0].Consequence = "客户数据泄露,我们必须报告。" }, nil}, // a sentence, without spaces
	},
	"passage-repeats-title": {
		{func(d *risk.Document) { d.Risks[0].Event = "Laptop gestolen" }, at("risks/R1/event")},
		{func(d *risk.Document) { d.Organisation.Parties[0].Name = "Bericht binnen een dag na een incident" }, at("organisation/parties/B1/requirements")},
		{func(d *risk.Document) {
			d.Assets[0].Name, d.Assets[0].Description = "Gegevens van klanten", "Gegevens van klanten"
		}, at("assets/A1/description")},
		{func(d *risk.Document) {
			d.OwnControls[0].Title, d.OwnControls[0].Description = "Samen kijken", "samen kijken"
		}, at("ownControls/E1/description")},
	},

	"exclusions-justified-alike": {
		{func(d *risk.Document) { exclude(d, "Bij ons niet nodig.", "7.4", "7.6", "8.30") }, at("decisions/7.4/justification", "decisions/7.6/justification", "decisions/8.30/justification")},
		{func(d *risk.Document) { exclude(d, "Er is geen kantoor.", "7.4") }, nil}, // two may share a reason
	},
	"risks-all-one-level": {
		{func(d *risk.Document) {
			more(d, 5)
			d.Risks = d.Risks[3:]
			d.Risks[0].Assets = []string{"A1", "A2"}
			for _, r := range d.Risks {
				r.Current = risk.Score{Likelihood: 2, Impact: 3}
			}
		}, at("risks")},
	},
	"one-owner-for-all-risks": {
		{func(d *risk.Document) {
			more(d, 2)
			for _, r := range d.Risks {
				r.Owner = "CTO"
			}
			d.Risks[2].Treatment.Approval.Role = "cto"
			accepters(d, "CTO")
		}, at("risks/R1/owner")},
	},
	"actions-all-due-one-day": {
		{func(d *risk.Document) {
			moreActions(d, 3)
			for _, a := range d.Actions {
				a.Due = "2026-12-31"
			}
		}, at("actions/M1/due")},
		{func(d *risk.Document) { moreActions(d, 3) }, nil},
	},
	"approvals-remarked-alike": {
		{func(d *risk.Document) { more(d, 5); remark(d, "Akkoord met het plan") }, at("risks/R2/treatment/approval/remark")},
		{func(d *risk.Document) { more(d, 5); remark(d, "") }, nil},
	},
}

// flat gives every cell of the matrix one level.
func flat(d *risk.Document, level int) {
	for _, row := range d.Method.Matrix {
		for i := range row {
			row[i] = level
		}
	}
}

// only leaves every risk these properties.
func only(d *risk.Document, properties ...risk.Property) {
	for _, r := range d.Risks {
		r.Properties = properties
	}
}

// remark has the owners of all but R1 approve, in the same words.
func remark(d *risk.Document, words string) {
	for _, r := range d.Risks[1:] {
		r.Treatment.Approval = risk.Approval{Name: "A. Vos", Role: r.Owner, Date: today, Remark: words}
	}
	signed(d)
}
