package risk_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
)

func TestGet(t *testing.T) {
	d := sample(40)
	for at, want := range map[risk.Path]any{
		"organisation/name":                     "Havenlicht",
		"organisation/parties/B1/name":          "Klanten",
		"edition/status":                        "concept",
		"edition/date":                          "2026-11-18",
		"method/acceptance":                     2,
		"method/matrix/5/5":                     4,
		"method/likelihood/3/name":              "",
		"assets/A3/confidentiality":             2,
		"risks/R12/owner":                       "Directeur",
		"risks/R40/properties":                  []string{"confidentiality", "availability"},
		"risks/R1/treatment/controls":           []string{"5.1", "5.8", "5.32"},
		"risks/R1/treatment/residual/impact":    1,
		"decisions/5.15/reasons/law/on":         false,
		"decisions/E2/applicable":               "",
		"actions/M2/cost":                       1000,
		"ownControls/E1/title":                  "Vierogenprincipe",
		"counters/risks":                        40,
		"risks/R12":                             d.Risks[11],
		"method/matrix/1":                       []int{1, 1, 1, 1, 2},
		"assets":                                d.Assets,
		"edition":                               d.Edition,
		d.Risks[4].At("title"):                  "Ransomware",
		d.Assets[0].At("id"):                    "A1",
		d.Actions[0].At("status"):               "open",
		d.OwnControls[1].At("title"):            "Kluis",
		d.Decisions[0].At("id"):                 "5.1",
		d.Organisation.Parties[0].At("id"):      "B1",
		d.Organisation.Participants[0].At("id"): "D1",
		d.Edition.History[0].At("date"):         "2026-01-31",
	} {
		got, ok := risk.Get(d, at)
		require.True(t, ok, at)
		assert.Equal(t, want, got, at)
	}
}

func TestGetRubbish(t *testing.T) {
	d := sample(3)
	d.Assets = append(d.Assets, nil)
	for _, at := range rubbishPaths {
		_, ok := risk.Get(d, at)
		assert.False(t, ok, "%q", at)
		_, err := risk.Set(d, at, "x")
		refusedAt(t, at, err)
	}
	_, ok := risk.Get(nil, "edition/date")
	assert.False(t, ok)
}

var rubbishPaths = []risk.Path{
	"", "/", "//", "risks/", "/risks", "risks//owner", "risks/R4/owner", "risks/r1/owner", "risks/R01", "risks/1/owner", "risks/0",
	"risks/R1/owner/", "risks/R1/owner/x", "risks/R1/assets/1", "risks/R1/Owner", "risks/R1/at", "risks/R-1", "risks/R",
	"risks/R99999999999999999999/owner", "risks/R18446744073709551617/owner", "assets/", "assets/A9/name",
	"method/matrix/0/1", "method/matrix/6/1", "method/matrix/1/6", "method/matrix/+1/1", "method/matrix/01/1", "method/matrix/١/1",
	"method/likelihood/9/name", "method/size", "unknown", "Unknown", "-", "decisions/5.99/status", "decisions/5/status", "edition/Date",
	risk.Path(strings.Repeat("risks/", 10_000)), "risks/\x00/owner", "\xff\xfe", "risks/R1/treatment/residual/score",
}

// Ids are not always in order: a copy stands behind its original.
func TestGetFindsEveryID(t *testing.T) {
	d := sample(6)
	var err error
	d, _, err = risk.Duplicate(d, "risks/R1")
	require.NoError(t, err)
	d, err = risk.Remove(d, "risks/R4")
	require.NoError(t, err)
	assert.Equal(t, []string{"R1", "R7", "R2", "R3", "R5", "R6"}, ids(d.Risks))
	for _, r := range d.Risks {
		got, ok := risk.Get(d, risk.Path("risks/"+r.ID))
		require.True(t, ok, r.ID)
		assert.Same(t, r, got)
	}
}

func ids(risks []*risk.Risk) (out []string) {
	for _, r := range risks {
		out = append(out, r.ID)
	}
	return out
}

// Every record names its fields.
func TestEveryRecordHasPaths(t *testing.T) {
	d := rich(t)
	for _, at := range []risk.Path{
		d.Method.Areas[0].At("name"), d.Method.Qualities[0].At("name"), d.Dismissals[0].At("reason"), d.Notes[0].At("reason"),
		d.Assets[0].At("name"), d.Actions[0].At("title"), d.OwnControls[0].At("title"), d.Decisions[0].At("owner"),
		d.Organisation.Parties[0].At("name"), d.Organisation.Participants[0].At("role"), d.Edition.History[0].At("change"),
	} {
		_, ok := risk.Get(d, at)
		require.True(t, ok, at)
	}
	require.Equal(t, "5×4", risk.Size{Likelihood: 5, Impact: 4}.String())
}
