package page

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// register returns a document with four risks to sort and filter.
func register(t *testing.T) *risk.Document {
	t.Helper()
	d := risk.New(today())
	d, asset, err := risk.Add(d, "assets")
	require.NoError(t, err)
	d = with(t, d, risk.Path("assets/"+asset+"/name"), "Éénmalige back-up")
	for i, r := range []struct {
		title, owner       string
		likelihood, impact int
		assets             []string
	}{
		{"zoekgeraakte laptop", "ICT", 3, 3, nil},        // R1, level 2
		{"Brand", "", 1, 4, []string{asset}},             // R2, level 1
		{"ransomware", "ICT", 5, 4, []string{asset}},     // R3, level 4
		{"Aanval op de website", "Directeur", 0, 0, nil}, // R4, not scored
	} {
		var id string
		d, id, err = risk.Add(d, "risks")
		require.NoError(t, err)
		require.Equal(t, fmt.Sprintf("R%d", i+1), id)
		at := risk.Path("risks/" + id)
		d = with(t, d, at+"/title", r.title)
		d = with(t, d, at+"/owner", r.owner)
		d = with(t, d, at+"/current/likelihood", r.likelihood)
		d = with(t, d, at+"/current/impact", r.impact)
		d = with(t, d, at+"/assets", r.assets)
	}
	d = with(t, with(t, d, "risks/R2/gross/likelihood", 5), "risks/R2/gross/impact", 5)
	return with(t, with(t, d, "risks/R3/treatment/residual/likelihood", 2), "risks/R3/treatment/residual/impact", 2)
}

func with(t *testing.T, d *risk.Document, at risk.Path, value any) *risk.Document {
	t.Helper()
	if list, ok := value.([]string); ok && list == nil {
		return d
	}
	d, err := risk.Set(d, at, value)
	require.NoError(t, err)
	return d
}

func idsAt(a *risk.Assessment, lines []int) []string {
	ids := []string{}
	for _, at := range lines {
		ids = append(ids, a.Risks[at].Risk.ID)
	}
	return ids
}

func TestRisksSortAndFilter(t *testing.T) {
	a := risk.Assess(register(t))
	for name, c := range map[string]struct {
		by   part.RiskList
		want []string
	}{
		"by number":                 {part.RiskList{}, []string{"R1", "R2", "R3", "R4"}},
		"by number down":            {part.RiskList{Descending: true}, []string{"R4", "R3", "R2", "R1"}},
		"by title":                  {part.RiskList{Sort: "title"}, []string{"R4", "R2", "R3", "R1"}},
		"by owner":                  {part.RiskList{Sort: "owner"}, []string{"R2", "R4", "R1", "R3"}},
		"by level now":              {part.RiskList{Sort: "now", Descending: true}, []string{"R3", "R1", "R2", "R4"}},
		"by level after":            {part.RiskList{Sort: "after", Descending: true}, []string{"R3", "R1", "R2", "R4"}},
		"unknown column":            {part.RiskList{Sort: "colour"}, []string{"R1", "R2", "R3", "R4"}},
		"words of the asset":        {part.RiskList{Words: "eenmalige BACK"}, []string{"R2", "R3"}},
		"words of the title":        {part.RiskList{Words: "laptop"}, []string{"R1"}},
		"words nowhere":             {part.RiskList{Words: "laptop brand"}, []string{}},
		"a level":                   {part.RiskList{Level: 2}, []string{"R1"}},
		"above the line":            {part.RiskList{Level: levelAbove}, []string{"R3"}},
		"not scored":                {part.RiskList{Level: levelNone}, []string{"R4"}},
		"an owner":                  {part.RiskList{Owner: "ICT"}, []string{"R1", "R3"}},
		"nobody":                    {part.RiskList{Owner: noOwner}, []string{"R2"}},
		"a cell now":                {part.RiskList{Cell: risk.Score{Likelihood: 5, Impact: 4}}, []string{"R3"}},
		"a cell after":              {part.RiskList{Cell: risk.Score{Likelihood: 2, Impact: 2}, At: risk.Residual}, []string{"R3"}},
		"a cell without controls":   {part.RiskList{Cell: risk.Score{Likelihood: 5, Impact: 5}, At: risk.Gross}, []string{"R2"}},
		"by level without controls": {part.RiskList{Sort: "gross", Descending: true}, []string{"R2", "R1", "R3", "R4"}},
		"an owner and a level":      {part.RiskList{Owner: "ICT", Level: 4}, []string{"R3"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, idsAt(a, listedRisks(a, c.by, lang.NL)))
		})
	}
}

func TestRowsStayWhileACardIsOpen(t *testing.T) {
	d := register(t)
	var o riskOrder
	by := part.RiskList{Sort: "now", Descending: true}
	order := func(chosen string) []string {
		a := risk.Assess(d)
		return idsAt(a, o.of(a, by, chosen, lang.NL))
	}
	assert.Equal(t, []string{"R3", "R1", "R2", "R4"}, order("R4"))
	d = with(t, with(t, d, "risks/R4/current/likelihood", 5), "risks/R4/current/impact", 5)
	assert.Equal(t, []string{"R3", "R1", "R2", "R4"}, order("R4"), "scoring moves nothing")
	assert.Equal(t, []string{"R4", "R3", "R1", "R2"}, order("R3"), "another card sorts afresh")

	by.Level = 4
	assert.Equal(t, []string{"R4", "R3"}, order("R3"), "a filter works at once")
	d = with(t, d, "risks/R3/current/impact", 1)
	assert.Equal(t, []string{"R4", "R3"}, order("R3"), "the risk being edited stays")
	assert.Equal(t, []string{"R4"}, order(""), "closing the card sorts afresh")

	before := d
	d, err := risk.Remove(d, "risks/R4")
	require.NoError(t, err)
	assert.Equal(t, []string{}, order("R3"), "a risk less sorts afresh")
	d = before
	assert.Equal(t, []string{"R4"}, order("R3"))
}

func TestRisksProgress(t *testing.T) {
	s := store.New(today)
	v := part.View{Store: s, Memory: &part.Memory{}}
	s.Replace(risk.New(today()))
	assert.Equal(t, Progress{}, risksProgress(v))
	d := register(t)
	s.Replace(d)
	assert.Equal(t, Progress{Mark: Begun, Count: "4"}, risksProgress(v))
	d = with(t, with(t, with(t, d, "risks/R4/current/likelihood", 1), "risks/R4/current/impact", 1), "risks/R2/owner", "Directeur")
	s.Replace(d)
	assert.Equal(t, Progress{Mark: Complete, Count: "4"}, risksProgress(v))
}

func TestStoryReadsAsOneSentence(t *testing.T) {
	said := risksTexts.In(lang.NL).Sentence(told("Een fout. "), told("de dienst valt uit"), told(" "))
	assert.Equal(t, "Een fout, daardoor: de dienst valt uit, met als gevolg: ….", said)
}

func TestThreatsThatFitComeFirst(t *testing.T) {
	d := with(t, register(t), "assets/A1/type", "backup")
	plain := threatOptions("Past", d, d.Risks[0], lang.NL)
	fitting := threatOptions("Past", d, d.Risks[1], lang.NL)
	assert.Len(t, fitting, len(plain), "every threat once")
	assert.NotEqual(t, "Past", plain[0].Group)
	assert.Equal(t, "Past", fitting[0].Group)
}

func TestRiskTexts(t *testing.T) { langtest.Complete(t, risksTexts, "Impact") }
