// Package example holds a complete assessment to look round in: that of
// Havenlicht Software B.V., a company that does not exist. It shows what each
// step of the work should come to, and it is the sound document that tests
// take as a start.
//
//	d := example.Document(lang.NL) // 42 risks, 93 decisions, ready to print
//
// The texts stand in tables, one row for each thing in both languages; a row
// refers to others by id. What the language does not touch, such as scores,
// dates and references, is therefore the same in both.
package example

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// today is the date of the example.
const today risk.Date = "2026-11-18"

// Document returns the worked example in l. Every call builds it anew, so that
// no two callers share a part of it.
func Document(l lang.Lang) *risk.Document {
	d := risk.New(today)
	d.Organisation = organisation(l)
	d.Edition = edition(l)
	d.Method.Note = methodNote.In(l)
	for i, row := range levels {
		d.Method.Levels[i].AcceptedBy, d.Method.Levels[i].Within = row.acceptedBy.In(l), row.within
	}
	d.ControlSet = controlSet.In(l)
	for i, row := range dismissals {
		d.Dismissals = append(d.Dismissals, row.dismissal(l, i+1))
	}
	for i, row := range assets {
		d.Assets = append(d.Assets, row.asset(l, i+1))
	}
	for i, row := range ownControls {
		d.OwnControls = append(d.OwnControls, row.control(l, i+1))
	}
	for i, row := range actions {
		d.Actions = append(d.Actions, row.action(l, i+1))
	}
	for _, row := range register() {
		d.Risks = append(d.Risks, row.risk(l))
	}
	slices.SortFunc(d.Risks, func(a, b *risk.Risk) int {
		return cmp.Or(cmp.Compare(len(a.ID), len(b.ID)), cmp.Compare(a.ID, b.ID))
	})
	d.Decisions = d.Decisions[:0]
	for _, row := range decisions() {
		d.Decisions = append(d.Decisions, row.decision(l))
	}
	for _, row := range documents {
		d.Checklist = append(d.Checklist, row.state(l))
	}
	d.Certification = certification
	d.Frameworks = append(d.Frameworks, frameworks...)
	for _, row := range requirementDecisions {
		d.Requirements = append(d.Requirements, row.decision(l))
	}
	settle(d)
	count(d)
	return d
}

// settle gives every approval and justification the values it was given for:
// those of today.
func settle(d *risk.Document) {
	for _, r := range d.Risks {
		r.Treatment.Approval.Basis = d.Method.Basis(r)
	}
	a := risk.Assess(d)
	for _, row := range slices.Concat(a.SoA, a.Extra) {
		if row.Decision.Justification != "" {
			row.Decision.Basis = row.Basis()
		}
	}
}

// count sets the counters to what was given out: ids run without gaps.
func count(d *risk.Document) {
	d.Counters = risk.Counters{
		Assets: len(d.Assets), Risks: len(d.Risks), Actions: len(d.Actions), OwnControls: len(d.OwnControls),
		Parties: len(d.Organisation.Parties), Participants: len(d.Organisation.Participants), History: len(d.Edition.History),
		Areas: len(d.Method.Areas), Dismissals: len(d.Dismissals),
	}
}

func id(letter string, n int) string { return letter + strconv.Itoa(n) }

func organisation(l lang.Lang) risk.Organisation {
	t := organisationTexts.In(l)
	o := risk.Organisation{Name: t.Name, Scope: t.Scope, Exclusions: t.Exclusions, Interfaces: t.Interfaces, Context: t.Context}
	for i, row := range parties {
		o.Parties = append(o.Parties, &risk.Party{ID: id("B", i+1), Name: row.name.In(l), Requirements: row.requirements.In(l)})
	}
	for i, p := range people {
		o.Participants = append(o.Participants, &risk.Participant{ID: id("D", i+1), Name: p.name, Role: p.role.In(l)})
	}
	return o
}

func edition(l lang.Lang) risk.Edition {
	e := risk.Edition{
		Version: "1.2", Date: today, Status: risk.Final, Classification: "confidential",
		Author: security.signature(l), Approver: director.signature(l), NextReview: "2027-11-18",
	}
	for i, row := range history {
		e.History = append(e.History, &risk.Revision{
			ID: id("V", i+1), Version: row.version, Date: row.date, Author: security.signature(l), Change: row.change.In(l),
		})
	}
	return e
}

// signature names p with the role.
func (p *person) signature(l lang.Lang) string { return p.name + ", " + p.role.In(l) }

func (row assetRow) asset(l lang.Lang, n int) *risk.Asset {
	return &risk.Asset{
		ID: id("A", n), Name: row.name.In(l), Description: row.about.In(l), Type: row.kind, Owner: row.owner.role.In(l),
		Confidentiality: row.c, Integrity: row.i, Availability: row.a, Qualities: []*risk.QualityValue{},
	}
}

func (row ownRow) control(l lang.Lang, n int) *risk.OwnControl {
	return &risk.OwnControl{ID: annexa.ControlID(id("E", n)), Title: row.title.In(l), Source: row.source.In(l), Description: row.about.In(l)}
}

func (row actionRow) action(l lang.Lang, n int) *risk.Action {
	return &risk.Action{
		ID: id("M", n), Title: row.title.In(l), Owner: row.owner.role.In(l), Due: row.due, Status: row.status, Cost: row.cost,
		Controls: controlIDs(row.controls), Remark: row.remark.In(l),
	}
}

func (row riskRow) risk(l lang.Lang) *risk.Risk {
	r := &risk.Risk{
		ID: row.id, Title: row.title.In(l), Cause: row.cause.In(l), Event: row.event.In(l), Consequence: row.consequence.In(l),
		Assets: strings.Fields(row.assets), Threat: row.threat, OwnThreat: row.ownThreat.In(l),
		Vulnerability: row.vulnerability.In(l), Properties: properties(row.touches), Owner: row.owner.role.In(l),
		Existing: row.existing.In(l), Remark: row.remark.In(l), Current: row.now,
		Impacts: []*risk.AreaImpact{},
		Treatment: risk.Treatment{
			Option: row.option, Explanation: row.why.In(l), Controls: controlIDs(row.controls),
			Declined: []*risk.Declined{}, Actions: strings.Fields(row.actions), Residual: row.rest, ResidualNote: row.restNote.In(l),
		},
	}
	for _, d := range row.declined {
		r.Treatment.Declined = append(r.Treatment.Declined, &risk.Declined{ID: d.id, Reason: d.reason.In(l)})
	}
	r.Treatment.Approval = risk.Approval{
		Name: row.owner.name, Role: row.owner.role.In(l), Date: row.owner.signed, Remark: row.approval.In(l),
	}
	return r
}

func (row controlRow) decision(l lang.Lang) *risk.Decision {
	c := &risk.Decision{
		ID: row.id, Applicable: risk.Yes, Status: row.status,
		Justification: row.justification.In(l), Reference: row.reference.In(l), Owner: row.owner.role.In(l),
	}
	if row.status == "" {
		c.Applicable = risk.No
	}
	for _, g := range row.grounds {
		reason := risk.Reason{On: true, Text: g.text.In(l)}
		switch g.kind {
		case "law":
			c.Reasons.Law = reason
		case "contract":
			c.Reasons.Contract = reason
		case "business":
			c.Reasons.Business = reason
		case "goodPractice":
			c.Reasons.GoodPractice = reason
		}
	}
	return c
}

func controlIDs(words string) []annexa.ControlID {
	ids := []annexa.ControlID{}
	for _, id := range strings.Fields(words) {
		ids = append(ids, annexa.ControlID(id))
	}
	return ids
}

// properties reads the first letters of the properties.
func properties(letters string) []risk.Property {
	list := []risk.Property{}
	for _, p := range risk.Properties() {
		if strings.Contains(letters, strings.ToUpper(string(p.Value[:1]))) {
			list = append(list, p.Value)
		}
	}
	return list
}
