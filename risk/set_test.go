package risk_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// edits are changes that are allowed; every one differs from the sample.
var edits = []struct {
	at    risk.Path
	value any
}{
	{"organisation/scope", "Alles binnen 🏢 <img onerror=alert(1)> עברית"},
	{"organisation/parties/B1/requirements", "Een regel\nen nog een"},
	{"organisation/participants/D1/role", "Inkoper"},
	{"edition/history/V1/date", "2026-02-28"},
	{"edition/date", ""},
	{"edition/nextReview", "2028-02-29"},
	{"edition/status", "final"},
	{"edition/classification", "public"},
	{"method/acceptance", 4},
	{"method/likelihood/3/name", "Soms"},
	{"method/levels/4/name", "Rood"},
	{"method/matrix/1/5", 3},
	{"assets/A1/integrity", 4},
	{"assets/A1/type", ""},
	{"risks/R1/current/likelihood", 5},
	{"risks/R1/current/impact", 0},
	{"risks/R2/assets", []string{"A3", "A1"}},
	{"risks/R2/threat", "T01"},
	{"risks/R2/properties", []string{"integrity"}},
	{"risks/R2/properties", []string{}},
	{"risks/R2/treatment/option", ""},
	{"risks/R2/treatment/option", risk.Avoid},
	{"risks/R2/treatment/controls", []annexa.ControlID{"8.34", "E2"}},
	{"risks/R2/treatment/actions", []string(nil)},
	{"risks/R2/treatment/detects", risk.OnImpact},
	{"risks/R2/treatment/residual/impact", 4},
	{"risks/R2/treatment/approval/name", "Bas"},
	{"risks/R3/treatment/approval/remark", "Akkoord"},
	{"actions/M1/cost", 999_999_999_999},
	{"actions/M1/status", "done"},
	{"actions/M1/controls", []string{"E1"}},
	{"ownControls/E1/title", "Twee handtekeningen"},
	{"decisions/8.34/applicable", "no"},
	{"decisions/5.1/applicable", "yes"},
	{"decisions/5.1/status", "planned"},
	{"decisions/5.1/reasons/goodPractice/on", true},
	{"decisions/E2/reasons/law/text", "AVG"},
}

func TestSetAndBack(t *testing.T) {
	for _, e := range edits {
		t.Run(fmt.Sprintf("%s=%.20v", e.at, e.value), func(t *testing.T) {
			d := sample(12)
			check := untouched(t, d)
			old, ok := risk.Get(d, e.at)
			require.True(t, ok)
			changed, err := risk.Set(d, e.at, e.value)
			require.NoError(t, err)
			require.NoError(t, risk.Validate(changed))
			got, _ := risk.Get(changed, e.at)
			require.NotEqual(t, old, got)
			check()
			back, err := risk.Set(changed, e.at, old)
			require.NoError(t, err)
			assert.Equal(t, d, back, "setting it back restores the document")
		})
	}
}

func TestSetSharesTheRest(t *testing.T) {
	d := sample(12)
	changed, err := risk.Set(d, "risks/R5/owner", "Ans")
	require.NoError(t, err)
	for i := range d.Risks {
		assert.Equal(t, i != 4, d.Risks[i] == changed.Risks[i], d.Risks[i].ID)
	}
	assert.Same(t, &d.Assets[0], &changed.Assets[0])
	assert.Same(t, &d.Decisions[0], &changed.Decisions[0])
	assert.Same(t, &d.Method.Matrix[0], &changed.Method.Matrix[0])
}

func TestSetTheSame(t *testing.T) {
	d := sample(3)
	for _, at := range []risk.Path{"risks/R1/owner", "risks/R1/assets", "risks/R1/current/impact", "decisions/5.1/reasons/law/on"} {
		value, _ := risk.Get(d, at)
		same, err := risk.Set(d, at, value)
		require.NoError(t, err)
		assert.Same(t, d, same, "nothing changed at %s", at)
	}
}

func TestSetKeepsItsOwnList(t *testing.T) {
	d := sample(3)
	mine := []string{"A1"}
	d, err := risk.Set(d, "risks/R2/assets", mine)
	require.NoError(t, err)
	mine[0] = "A99"
	assert.Equal(t, []string{"A1"}, d.Risks[1].Assets)
	got, _ := risk.Get(d, "risks/R2/assets")
	got.([]string)[0] = "A99"
	assert.Equal(t, []string{"A1"}, d.Risks[1].Assets)
}

func TestSetRefuses(t *testing.T) {
	for name, e := range map[string]struct {
		at    risk.Path
		value any
	}{
		"id":                   {"risks/R1/id", "R9"},
		"id of a decision":     {"decisions/5.1/id", "5.2"},
		"counter":              {"counters/risks", 1},
		"basis":                {"risks/R1/treatment/approval/basis", "x"},
		"a record":             {"risks/R1", "x"},
		"a list of records":    {"risks", []string{}},
		"a row":                {"method/matrix/1", []string{}},
		"text for a number":    {"risks/R1/current/impact", "3"},
		"number for a text":    {"risks/R1/owner", 3},
		"text for a bool":      {"decisions/5.1/reasons/law/on", "yes"},
		"text for a list":      {"risks/R1/assets", "A1"},
		"list for a text":      {"risks/R1/owner", []string{"x"}},
		"nil":                  {"risks/R1/owner", nil},
		"float":                {"risks/R1/current/impact", 3.0},
		"func":                 {"risks/R1/owner", func() {}},
		"step 6 of 5":          {"risks/R1/current/impact", 6},
		"step -1":              {"risks/R1/treatment/residual/likelihood", -1},
		"huge step":            {"risks/R1/current/likelihood", math.MaxInt},
		"asset value":          {"assets/A1/availability", 5},
		"acceptance 0":         {"method/acceptance", 0},
		"acceptance 5":         {"method/acceptance", 5},
		"level 0":              {"method/matrix/1/1", 0},
		"level 5":              {"method/matrix/5/5", 5},
		"negative cost":        {"actions/M1/cost", -1},
		"huge cost":            {"actions/M1/cost", math.MaxInt},
		"date":                 {"actions/M1/due", "2026-02-30"},
		"date in words":        {"edition/date", "morgen"},
		"option":               {"risks/R1/treatment/option", "ignore"},
		"status":               {"decisions/5.1/status", "half"},
		"applicable":           {"decisions/5.1/applicable", "Yes"},
		"classification":       {"edition/classification", "top"},
		"threat":               {"risks/R1/threat", "T99"},
		"asset type":           {"assets/A1/type", "cat"},
		"dangling asset":       {"risks/R1/assets", []string{"A1", "A99"}},
		"risk for an asset":    {"risks/R1/assets", []string{"R1"}},
		"path for an asset":    {"risks/R1/assets", []string{"A1/name"}},
		"dangling action":      {"risks/R1/treatment/actions", []string{"M99"}},
		"dangling control":     {"risks/R1/treatment/controls", []string{"E9"}},
		"control of 2013":      {"actions/M1/controls", []string{"A.18.2.3"}},
		"twice":                {"risks/R1/assets", []string{"A1", "A1"}},
		"empty entry":          {"risks/R1/assets", []string{""}},
		"property":             {"risks/R1/properties", []string{"beauty"}},
		"not UTF-8":            {"risks/R1/owner", "Ans\xff"},
		"not UTF-8 in a list":  {"risks/R1/assets", []string{"\xff"}},
		"falling to the right": {"method/matrix/1/1", 2},
		"falling downwards":    {"method/matrix/5/2", 1},
		"used control":         {"decisions/5.1/applicable", "no"},
	} {
		t.Run(name, func(t *testing.T) {
			d := sample(12)
			check := untouched(t, d)
			changed, err := risk.Set(d, e.at, e.value)
			assert.True(t, changed == nil)
			refusedAt(t, e.at, err)
			check()
		})
	}
}

func TestSetLongList(t *testing.T) {
	d := sample(400)
	var all []string
	for _, a := range d.Assets {
		all = append(all, a.ID)
	}
	d, err := risk.Set(d, "risks/R1/assets", all)
	require.NoError(t, err)
	_, err = risk.Set(d, "risks/R1/assets", append(all, "A50"))
	assert.Contains(t, refusedAt(t, "risks/R1/assets", err).In(lang.NL), `"A50" staat twee keer`)
}

func TestSetShortensWhatItQuotes(t *testing.T) {
	_, err := risk.Set(sample(1), "edition/date", strings.Repeat("é", 1_000_000))
	assert.Equal(t, `edition/date: "`+strings.Repeat("é", 40)+`…" is not a date; write a date as 2026-11-18.`, err.Error())
}

func TestSetNamesTheCells(t *testing.T) {
	_, err := risk.Set(sample(1), "method/matrix/3/3", 4)
	r := refusedAt(t, "method/matrix/3/3", err)
	assert.Contains(t, r.In(lang.NL), "Kans 3 met impact 3 heeft niveau Kritiek, en kans 3 met impact 4 het lagere niveau Hoog")
	assert.Contains(t, r.In(lang.EN), "Likelihood 3 with impact 3 has level Critical, and likelihood 3 with impact 4 the lower level High")
}

func TestSetNamesTheRisks(t *testing.T) {
	_, err := risk.Set(sample(12), "decisions/5.8/applicable", risk.No)
	assert.Contains(t, refusedAt(t, "decisions/5.8/applicable", err).In(lang.NL), "Maatregel 5.8 is nodig voor R1, R8;")

	_, err = risk.Set(sample(400), "decisions/5.1/applicable", risk.No)
	assert.Regexp(t, `is needed for R1, (R\d+, ){6}R\d+ and 5 more; take`, err.Error())
}
