package file_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// awkward is text that a careless writer of JSON or HTML would spoil.
const awkward = "<img onerror=\"alert('&')\">\\ 😀 שלום\u2028\x00\x1f\x7f\r\n\teinde"

// document makes a document of n risks in which every list has entries.
func document(n int) *risk.Document {
	d := risk.New("2026-11-18")
	d.Organisation = risk.Organisation{
		Name: "Havenlicht Software B.V.", Scope: awkward, Exclusions: "Kantoor Gent", Interfaces: "Hosting", Context: "NIS2",
		Parties:      []*risk.Party{{ID: "B1", Name: "Klanten", Requirements: "Beschikbaarheid"}},
		Participants: []*risk.Participant{{ID: "D1", Name: "N. de Wit", Role: "CISO"}},
	}
	d.Edition.History = []*risk.Revision{{ID: "V1", Version: "0.1", Date: "2026-01-31", Author: "N. de Wit", Change: "Eerste opzet"}}
	d.Method.Likelihood[2] = risk.LikelihoodStep{Name: "Soms", Frequency: "Eens per jaar", Description: "Al gebeurd"}
	d.Method.Areas[4].On = false
	d.Method.Areas = append(d.Method.Areas, &risk.Area{ID: "G6", Name: "Veiligheid", On: true, Steps: make([]risk.AreaStep, 5)})
	d.Method.Areas[5].Steps[4].Description = "Iemand raakt gewond"
	d.Method.PerArea, d.Method.Gross = true, true
	d.Method.Qualities = []*risk.Quality{{ID: "K1", Name: "Authenticiteit", Description: "Het is van wie het zegt te zijn"}}
	d.Method.Levels[3] = risk.Level{Name: "Rood", Colour: risk.Purple, AcceptedBy: "Directie", Within: 30}
	d.ControlSet = "Ook de maatregelen van onze verzekeraar"
	d.Dismissals = []*risk.Dismissal{{ID: "W1", Threat: "T02", Types: []annexa.AssetTypeID{"personal_data"}, Reason: "Bestaat hier niet", By: "CISO", Date: "2026-11-18"}}
	d.Checklist = []*risk.DocumentState{{ID: "6.1.3.d", Status: risk.DocumentHave, Reference: "Map ISMS", Owner: "CISO", Remark: "Versie 2"}, {ID: "5.2", Status: risk.DocumentMissing}}
	d.Certification = risk.Certification{Date: "2027-03-15", Milestone: risk.Stage2Audit}
	d.Style = risk.Style{Paper: risk.Letter, Accent: "#7A1f3d", Logo: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="}
	d.Notes = []*risk.Note{{ID: "N1", Rule: "risk-pattern", Place: "risks/R1/owner", Reason: "Zo afgesproken", By: "CISO", Date: "2026-11-18"}}
	d.Assets = []*risk.Asset{{ID: "A1", Name: "Broncode", Owner: "CTO", Confidentiality: 3, Integrity: 4, Availability: 1,
		Qualities: []*risk.QualityValue{{ID: "K1", Value: 2}}}}
	d.Actions = []*risk.Action{{ID: "M1", Title: "MFA", Owner: "CTO", Due: "2027-03-01", Status: risk.Doing, Cost: 2500, Controls: []annexa.ControlID{"8.5"}}}
	d.OwnControls = []*risk.OwnControl{{ID: "E1", Title: "Vierogenprincipe", Source: "Contract", Description: "Twee mensen"}}
	d.Decisions = append(d.Decisions, &risk.Decision{ID: "E1", Applicable: risk.Yes, Status: risk.Full,
		Reasons: risk.Reasons{Contract: risk.Reason{On: true, Text: "Klant A"}}, Justification: "Afgesproken met klant A", Basis: "yes; R1; contract"})
	for i := range n {
		r := &risk.Risk{
			ID: fmt.Sprintf("R%d", i+1), Title: fmt.Sprintf("Uitval van dienst %d", i+1), Cause: "Een storing bij de hostingpartij",
			Event: "De omgeving is niet bereikbaar", Consequence: "Klanten kunnen niet werken; boete volgens de SLA",
			Assets: []string{"A1"}, Threat: "T02", Vulnerability: "Geen tweede locatie", Properties: []risk.Property{"availability", "K1"},
			Owner: "Directeur", Existing: "Back-up elke nacht", Current: risk.Score{Likelihood: 1 + i%5, Impact: 1 + i/5%5},
			Gross:   risk.Score{Likelihood: 5, Impact: 5},
			Impacts: []*risk.AreaImpact{{ID: "G1", Current: 1 + i/5%5}, {ID: "G5", Gross: 2, Current: 5}, {ID: "G6", Gross: 5}},
			Treatment: risk.Treatment{Option: risk.Modify, Explanation: "Uitwijk inrichten", Controls: []annexa.ControlID{"5.30", "8.14", "E1"},
				Declined: []*risk.Declined{{ID: "8.13", Reason: "Back-up verhelpt de uitval niet"}},
				Actions:  []string{"M1"}, Detects: risk.OnImpact, Residual: risk.Score{Likelihood: 1, Impact: 1 + i/5%5}, ResidualNote: "De tweede locatie neemt het over"},
		}
		d.Risks = append(d.Risks, r)
	}
	d.Counters = risk.Counters{Assets: 1, Risks: n, Actions: 1, OwnControls: 1, Parties: 1, Participants: 1, History: 1, Areas: 6, Qualities: 1, Dismissals: 1, Notes: 1}
	// Through the file once, so that every list that is not there is empty.
	return must(file.Open(file.Save(d)))
}

func must(d *risk.Document, err error) *risk.Document {
	if err != nil {
		panic(err)
	}
	return d
}

func ExampleSave() {
	d := risk.New("2026-11-18")
	d.Organisation.Name = "Havenlicht Software"
	data := file.Save(d)
	head, _, _ := strings.Cut(string(data), "\n\t\t\"scope\"")
	fmt.Println(head)
	fmt.Println(file.Name(d))
	// Output:
	// {
	// 	"format": "toepasselijk",
	// 	"version": 2,
	// 	"organisation": {
	// 		"name": "Havenlicht Software",
	// havenlicht-software-2026-11-18.toepasselijk
}

func ExampleOpen() {
	_, err := file.Open([]byte(`{"format": "toepasselijk", "version": 2, "risks": [{"id": "R1", "current": {"likelihood": 9}}]}`))
	fmt.Println(err)
	// Output:
	// risks/R1/current/likelihood: 9 is not possible here; choose a number from 0 to 5.
}

func TestRoundTrip(t *testing.T) {
	for name, d := range map[string]*risk.Document{
		"new": risk.New("2026-11-18"), "full": document(40), "example nl": example.Document(lang.NL), "example en": example.Document(lang.EN),
		"4×4": risk.Rescale(document(3), risk.Square(4)), "3×3": risk.Rescale(document(3), risk.Square(3)),
	} {
		t.Run(name, func(t *testing.T) {
			data := file.Save(d)
			var plain risk.Document // as any other reader of JSON sees it
			require.NoError(t, json.Unmarshal(data, &plain))
			assert.Equal(t, d, &plain)
			assert.True(t, bytes.HasSuffix(data, []byte("}\n")))
			opened, err := file.Open(data)
			require.NoError(t, err)
			assert.Equal(t, d, opened)
			assert.Equal(t, string(data), string(file.Save(opened)))
		})
	}
}

func TestSaveKeepsTextAsTyped(t *testing.T) {
	d := risk.New("")
	d.Organisation.Scope = awkward
	data := string(file.Save(d))
	assert.Contains(t, data, `"<img onerror=\"alert('&')\">\\ 😀 שלום`+"\u2028"+`\u0000\u001f`+"\x7f"+`\r\n\teinde"`)
	assert.Equal(t, awkward, must(file.Open([]byte(data))).Organisation.Scope)
}

func TestSaveOfWhatIsNotThere(t *testing.T) {
	assert.Nil(t, file.Save(nil))

	full, bare := risk.New(""), risk.New("")
	bare.Assets, bare.Risks, bare.Organisation.Parties = nil, []*risk.Risk{nil}, []*risk.Party{}
	assert.Equal(t, string(file.Save(full)), string(file.Save(bare)), "no list, an empty one and one of nothing are the same")

	broken := risk.New("")
	broken.Organisation.Name = "Caf\xe9"
	assert.Equal(t, "Caf�", must(file.Open(file.Save(broken))).Organisation.Name)
}

func TestMissingMembersAreAsInANewDocument(t *testing.T) {
	bare, err := file.Open([]byte(`{"format":"toepasselijk","version":2}`))
	require.NoError(t, err)
	assert.Equal(t, risk.New(""), bare)

	d, err := file.Open([]byte(`{"format":"toepasselijk","version":2,
		"risks":[{"id":"R7","treatment":{"controls":["E2"]}}],
		"ownControls":[{"id":"E2"}],
		"decisions":[{"id":"E2","owner":"CTO"},{"id":"8.34","owner":"Beheer"}],
		"counters":{"risks":3,"assets":12}}`))
	require.NoError(t, err)
	assert.Len(t, d.Decisions, 94)
	assert.Equal(t, annexa.ControlID("5.1"), d.Decisions[0].ID)
	assert.Equal(t, "Beheer", d.Decisions[92].Owner)
	assert.Equal(t, "CTO", d.Decisions[93].Owner)
	assert.Equal(t, risk.Counters{Risks: 7, Assets: 12, OwnControls: 2, Areas: 5}, d.Counters, "raised to the ids in use, never lowered")
	assert.NotNil(t, d.Risks[0].Assets)
	assert.NotNil(t, d.Risks[0].Treatment.Actions)
}

func TestByteOrderMarkIsTolerated(t *testing.T) {
	d := document(1)
	opened, err := file.Open(append([]byte("\ufeff"), file.Save(d)...))
	require.NoError(t, err)
	assert.Equal(t, d, opened)
}

// TestEveryVersion opens a file as each version wrote it. The files are never
// edited: a change that breaks one is a new version and a migration.
func TestEveryVersion(t *testing.T) {
	for version := 1; version <= file.Version; version++ {
		t.Run(fmt.Sprint(version), func(t *testing.T) {
			data, err := os.ReadFile(fmt.Sprintf("testdata/v%d.toepasselijk", version))
			require.NoError(t, err, "every version has a file")
			d, err := file.Open(data)
			require.NoError(t, err)
			assert.Equal(t, "Havenlicht Software B.V.", d.Organisation.Name)
			assert.Len(t, d.Risks, 3)
			assert.Equal(t, risk.Score{Likelihood: 3, Impact: 1}, d.Risks[2].Current)
			again, err := file.Open(file.Save(d))
			require.NoError(t, err)
			assert.Equal(t, d, again)
			if version == file.Version {
				assert.Empty(t, lostLines(string(data), string(file.Save(d))), "saving adds what came since, and changes nothing else")
			}
		})
	}
}

// lostLines returns the first line of old that new does not hold in the order
// of old.
func lostLines(old, new string) string {
	left := strings.Split(new, "\n")
	for line := range strings.SplitSeq(old, "\n") {
		i := slices.Index(left, line)
		if i < 0 {
			return line
		}
		left = left[i+1:]
	}
	return ""
}

// What version 1 said still holds, and what it did not say changes nothing.
func TestFromVersion1(t *testing.T) {
	data, err := os.ReadFile("testdata/v1.toepasselijk")
	require.NoError(t, err)
	old := strings.Replace(string(data), `"approval": {
					"name": ""`, `"approval": {
					"basis": "modify; 1x1 > 1x1; 5.30 8.14 E1; M1",
					"name": "Ans"`, 1)
	old = strings.Replace(strings.Replace(old, `"basis": ""`, `"was": ""`, 1), `"justification": ""`, `"justification": "Zo werken wij"`, 1)
	d := must(file.Open([]byte(old)))
	assert.Equal(t, risk.LikelihoodStep{Name: "Soms", Frequency: "Eens per jaar"}, d.Method.Likelihood[2], "its one text was a frequency")
	assert.Empty(t, d.Method.AreasOn(), "areas were not described")
	assert.Equal(t, risk.Valid, approvalOf(d, "R1"))
	assert.False(t, risk.Assess(d).SoA[0].Outdated)
	assert.NotEmpty(t, d.Decisions[0].Basis)
}

// approvalOf returns how a risk stands when its level of nothing is accepted.
func approvalOf(d *risk.Document, id string) risk.ApprovalState {
	c := *d
	c.Method.Acceptance = 0
	for _, r := range risk.Assess(&c).Risks {
		if r.Risk.ID == id {
			return r.Approval
		}
	}
	return risk.NotNeeded
}

func TestName(t *testing.T) {
	for want, d := range map[string]*risk.Document{
		"risicoanalyse.toepasselijk":                  nil,
		"risicoanalyse-2026-11-18.toepasselijk":       named(" -- ", "2026-11-18"),
		"cafe-zuid-2026-11-18.toepasselijk":           named("Café Zuid (B.V.)", "2026-11-18"),
		"havenlicht-software-2026-11-18.toepasselijk": example.Document(lang.NL),
		"b-v-2026-11-18.toepasselijk":                 named("B.V.", "2026-11-18"),
		"etc-passwd.toepasselijk":                     named("../../etc/passwd", "morgen"),
		"δήμος-9-2026-01-02.toepasselijk":             named("Δήμος 9", "2026-01-02"),
		strings.Repeat("a", 60) + ".toepasselijk":     named(strings.Repeat("A", 500), ""),
	} {
		assert.Equal(t, want, file.Name(d))
	}
}

func named(name string, date risk.Date) *risk.Document {
	d := risk.New(date)
	d.Organisation.Name = name
	return d
}
