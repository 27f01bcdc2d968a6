package pdf

import (
	"fmt"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// fonts returns the typeface of the report.
func fonts(t testing.TB) Fonts {
	t.Helper()
	f, err := readFonts()
	require.NoError(t, err)
	return f
}

var readFonts = sync.OnceValues(func() (Fonts, error) {
	regular, err := os.ReadFile("../web/fonts/SourceSans3-Regular.ttf")
	if err != nil {
		return Fonts{}, err
	}
	semibold, err := os.ReadFile("../web/fonts/SourceSans3-Semibold.ttf")
	return Fonts{Regular: regular, Semibold: semibold}, err
})

// filledWith returns a valid document of n risks in which every field is
// filled; say gives the text of each, by the name of the field.
func filledWith(t testing.TB, n int, say func(field string) string) *risk.Document {
	t.Helper()
	d := risk.New("2026-11-18")
	d.Organisation = risk.Organisation{
		Name: say("name"), Scope: say("scope"), Exclusions: say("exclusions"), Interfaces: say("interfaces"), Context: say("context"),
		Parties:      []*risk.Party{{ID: "B1", Name: say("party"), Requirements: say("requirements")}},
		Participants: []*risk.Participant{{ID: "D1", Name: say("participant"), Role: say("role")}},
	}
	d.Edition.Version, d.Edition.Author, d.Edition.Approver, d.Edition.NextReview = say("version"), say("author"), say("approver"), "2027-11-18"
	d.Edition.History = []*risk.Revision{{ID: "V1", Version: say("old"), Date: "2025-11-18", Author: say("oldAuthor"), Change: say("change")}}
	d.Method.Note = say("note")
	for i := range d.Method.Likelihood {
		d.Method.Likelihood[i] = risk.LikelihoodStep{Name: say(fmt.Sprint("likelihood", i)), Frequency: say(fmt.Sprint("often", i)), Description: say(fmt.Sprint("likely", i))}
		d.Method.Impact[i] = risk.Step{Name: say(fmt.Sprint("impact", i)), Description: say(fmt.Sprint("harm", i))}
	}
	for i := range d.Method.Levels {
		d.Method.Levels[i] = risk.Level{Name: say(fmt.Sprint("level", i)), Colour: risk.Colours()[i].Value, AcceptedBy: say(fmt.Sprint("accepter", i)), Within: 100 * (i + 1)}
	}
	for i, a := range d.Method.Areas {
		a.Name = say(fmt.Sprint("area", i))
		for j := range a.Steps {
			a.Steps[j].Description = say(fmt.Sprint("area", i, "step", j))
		}
	}
	d.Method.PerArea, d.Method.Gross = true, true
	d.Method.Qualities = []*risk.Quality{{ID: "K1", Name: say("quality"), Description: say("qualityDescription")}}
	d.Assets = []*risk.Asset{{ID: "A1", Name: say("asset"), Description: say("assetDescription"), Type: "personal_data", Owner: say("assetOwner"), Confidentiality: 4, Integrity: 3, Availability: 2, Qualities: []*risk.QualityValue{{ID: "K1", Value: 3}}}}
	d.Actions = []*risk.Action{{ID: "M1", Title: say("action"), Owner: say("actionOwner"), Due: "2027-03-31", Status: risk.Doing, Cost: 84500, Controls: []annexa.ControlID{"5.15"}, Remark: say("actionRemark")}}
	d.OwnControls = []*risk.OwnControl{{ID: "E1", Title: say("own"), Source: say("source"), Description: say("ownDescription")}}
	d.Decisions = append(d.Decisions, &risk.Decision{ID: "E1", Applicable: risk.Yes, Justification: say("ownJustification")})
	for i, c := range d.Decisions[:93] {
		if i%9 == 8 {
			c.Applicable, c.Justification = risk.No, say(fmt.Sprint("exclusion", i))
			continue
		}
		c.Applicable, c.Status, c.Owner = risk.Yes, risk.ControlStatuses()[i%4].Value, say(fmt.Sprint("controlOwner", i))
		c.Justification, c.Reference = say(fmt.Sprint("justification", i)), say(fmt.Sprint("reference", i))
		c.Reasons.Law = risk.Reason{On: true, Text: say(fmt.Sprint("law", i))}
		c.Reasons.Contract = risk.Reason{On: true, Text: say(fmt.Sprint("contract", i))}
		c.Reasons.Business = risk.Reason{On: true, Text: say(fmt.Sprint("business", i))}
		c.Reasons.GoodPractice = risk.Reason{On: true, Text: say(fmt.Sprint("practice", i))}
	}
	for i := range n {
		d.Risks = append(d.Risks, riskWith(&d.Method, i+1, say))
	}
	d.ControlSet = say("controlSet")
	d.Frameworks = []annexa.FrameworkID{"nis2", "bio2"}
	d.Requirements = []*risk.Decision{{ID: "bio2.5.01.02", Applicable: risk.Yes, Status: risk.Full, Justification: say("asked"), Reference: say("askedReference"), Owner: say("askedOwner"), Reasons: risk.Reasons{
		Law: risk.Reason{On: true, Text: say("askedLaw")}, Contract: risk.Reason{On: true, Text: say("askedContract")},
		Business: risk.Reason{On: true, Text: say("askedBusiness")}, GoodPractice: risk.Reason{On: true, Text: say("askedPractice")},
	}}}
	d.Dismissals = []*risk.Dismissal{{ID: "W1", Threat: "T16", Types: []annexa.AssetTypeID{"network", "business_process"}, Reason: say("dismissed"), By: say("dismissedBy"), Date: "2026-10-07"}}
	d.Checklist = []*risk.DocumentState{
		{ID: "5.2", Status: risk.DocumentHave, Reference: say("documentReference"), Owner: say("documentOwner"), Remark: say("documentRemark")},
		{ID: "6.1.3.d", Status: risk.DocumentMissing, Reference: say("vvtReference"), Owner: say("vvtOwner"), Remark: say("vvtRemark")},
		{ID: "7.1", Owner: say("meansOwner")},
	}
	d.Certification = risk.Certification{
		Date: "2027-04-12", Milestone: risk.CertificateDecided, Stage1: "2027-01-04", Stage2: "2027-02-15", Decision: "2027-04-13",
		Surveillance1: "2028-04-03", Surveillance2: "2029-04-02", Recertification: "2030-01-07",
	}
	d.Notes = []*risk.Note{{ID: "N1", Rule: "risks-all-one-level", Place: "risks", Reason: say("accepted"), By: say("acceptedBy"), Date: "2026-10-14"}}
	d.Counters = risk.Counters{Assets: 1, Risks: n, Actions: 1, OwnControls: 1, Parties: 1, Participants: 1, History: 1, Areas: 5, Qualities: 1, Dismissals: 1, Notes: 1}
	require.NoError(t, risk.Validate(d))
	return d
}

func riskWith(m *risk.Method, n int, say func(field string) string) *risk.Risk {
	r := &risk.Risk{
		ID: fmt.Sprint("R", n), Title: say("title"), Cause: say("cause"), Event: say("event"), Consequence: say("consequence"), Assets: []string{"A1"},
		OwnThreat: say("threat"), Vulnerability: say("vulnerability"), Properties: []risk.Property{"confidentiality", "availability", "K1"},
		Owner: say("owner"), Existing: say("existing"), Remark: say("remark"), Current: risk.Score{Likelihood: 1 + n%5, Impact: 1 + n/2%5},
		Gross: risk.Score{Likelihood: 5, Impact: 5},
	}
	r.Treatment = risk.Treatment{
		Option: risk.Modify, Explanation: say("explanation"), Controls: []annexa.ControlID{"5.15", "8.7", "E1"}, Actions: []string{"M1"},
		Detects: risk.OnImpact, Residual: risk.Score{Likelihood: 1 + n%3, Impact: 1 + n/3%5}, ResidualNote: say("residualNote"),
		Declined: []*risk.Declined{{ID: "8.12", Reason: say("declined")}, {ID: "8.23", Reason: say("alsoDeclined")}},
	}
	r.Impacts = []*risk.AreaImpact{
		{ID: "G1", Gross: 5, Current: r.Current.Impact, Residual: 1},
		{ID: "G3", Gross: 3, Current: r.Current.Impact, Residual: r.Treatment.Residual.Impact},
		{ID: "G4", Gross: 2, Current: 1, Residual: 1},
	}
	r.Treatment.Approval = risk.Approval{Name: say("approved"), Role: say("approverRole"), Date: "2026-11-20", Remark: say("approvalRemark"), Basis: m.Basis(r)}
	if n%2 == 1 {
		r.Treatment.Approval.Basis = "outdated"
	}
	return r
}
