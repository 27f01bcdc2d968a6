package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// statement is a document of which a few decisions matter: 5.1 applies and is
// full, 5.2 is excluded, 5.3 is excluded yet used by R1, 5.7 (new in 2022) is
// planned, 8.1 applies without a status and E1 is own and undecided.
func statement(t *testing.T) *risk.Document {
	t.Helper()
	d := risk.New(today())
	d, own, err := risk.Add(d, "ownControls")
	require.NoError(t, err)
	require.Equal(t, "E1", own)
	d, _, err = risk.Add(d, "risks")
	require.NoError(t, err)
	for _, edit := range []struct {
		at    risk.Path
		value any
	}{
		{"ownControls/E1/title", "Vierogenprincipe"},
		{"decisions/5.1/applicable", "yes"}, {"decisions/5.1/status", "full"},
		{"decisions/5.2/applicable", "no"},
		{"decisions/5.3/applicable", "no"}, {"risks/R1/treatment/controls", []string{"5.3"}}, {"risks/R1/title", "Ransomware"},
		{"decisions/5.7/applicable", "yes"}, {"decisions/5.7/status", "planned"},
		{"decisions/8.1/applicable", "yes"},
	} {
		d, err = risk.Set(d, edit.at, edit.value)
		require.NoError(t, err, edit.at)
	}
	return d
}

func numbers(rows []risk.SoARow) string {
	ids := make([]string, len(rows))
	for i, row := range rows {
		ids[i] = string(row.Decision.ID)
	}
	return strings.Join(ids, " ")
}

func TestSift(t *testing.T) {
	rows := risk.Assess(statement(t)).SoA
	for name, c := range map[string]struct {
		by   part.SoAList
		want string
	}{
		"excluded":             {part.SoAList{Show: "excluded"}, "5.2"},
		"excluded yet used":    {part.SoAList{Show: "clash"}, "5.3"},
		"without a status":     {part.SoAList{Show: "status"}, "5.3 8.1"},
		"planned":              {part.SoAList{Show: "planned"}, "5.7"},
		"own":                  {part.SoAList{Show: "own"}, "E1"},
		"own by theme":         {part.SoAList{Theme: ownTheme}, "E1"},
		"new":                  {part.SoAList{Show: "new"}, "5.7 5.23 5.30 7.4 8.9 8.10 8.11 8.12 8.16 8.23 8.28"},
		"new in a theme":       {part.SoAList{Show: "new", Theme: int(annexa.Physical)}, "7.4"},
		"by number":            {part.SoAList{Words: "8.13"}, "8.13"},
		"by title":             {part.SoAList{Words: "back-up"}, "8.13"},
		"without accents":      {part.SoAList{Words: "beeindiging"}, "6.5"},
		"by an own title":      {part.SoAList{Words: "VIEROGEN"}, "E1"},
		"words and show":       {part.SoAList{Words: "dreiging", Show: "planned"}, "5.7"},
		"nothing":              {part.SoAList{Words: "bestaat niet"}, ""},
		"an unknown selection": {part.SoAList{Show: "unknown"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, numbers(newSift(rows, lang.NL, c.by).rows))
		})
	}
}

func TestSiftCountsWhatAButtonWouldShow(t *testing.T) {
	rows := risk.Assess(statement(t)).SoA
	for _, by := range []part.SoAList{{}, {Words: "beveiliging"}, {Show: "new"}, {Theme: 8}, {Words: "e", Show: "open", Theme: 5}} {
		s := newSift(rows, lang.NL, by)
		for _, show := range soaShows() {
			other := by
			other.Show = show.ID
			assert.Len(t, newSift(rows, lang.NL, other).rows, s.byShow[show.ID], "%+v, %s", by, show.ID)
		}
		for theme := range ownTheme + 1 {
			other := by
			other.Theme = theme
			if theme == 0 || theme >= int(annexa.Organizational) {
				assert.Len(t, newSift(rows, lang.NL, other).rows, s.byTheme[theme], "%+v, %d", by, theme)
			}
		}
	}
}

func TestSiftGroups(t *testing.T) {
	s := newSift(risk.Assess(statement(t)).SoA, lang.NL, part.SoAList{})
	var sizes []int
	for _, g := range s.groups {
		sizes = append(sizes, len(g.Rows))
	}
	assert.Equal(t, []int{37, 8, 14, 34, 1}, sizes)
	assert.Len(t, s.rows, 94)
}

func TestNeighbour(t *testing.T) {
	s := newSift(risk.Assess(statement(t)).SoA, lang.NL, part.SoAList{Show: "new"})
	for _, c := range []struct {
		id   string
		step int
		want string
	}{
		{"5.7", 1, "5.23"}, {"5.23", -1, "5.7"}, {"5.7", -1, ""}, {"8.28", 1, ""},
		{"5.8", 1, "5.23"}, {"E1", -1, "8.28"}, {"9.9", 1, ""}, {"", 1, ""},
	} {
		assert.Equal(t, c.want, s.neighbour(c.id, c.step), "%s %d", c.id, c.step)
	}
}

func TestNextUndecided(t *testing.T) {
	d := statement(t)
	rows := risk.Assess(d).SoA
	for from, want := range map[string]string{"": "5.4", "5.1": "5.4", "5.6": "5.8", "8.34": "E1", "E1": "5.4", "9.9": "5.4"} {
		assert.Equal(t, want, nextUndecided(rows, from), from)
	}
	d, err := applyAll(rows)(d)
	require.NoError(t, err)
	assert.Empty(t, nextUndecided(risk.Assess(d).SoA, "5.1"))
	assert.Empty(t, nextUndecided(nil, ""))
}

func TestApplyAllIsOneStepAndKeepsDecisions(t *testing.T) {
	s := store.New(today)
	s.Replace(statement(t))
	before := s.Doc()
	require.NoError(t, s.Do(applyAll(s.Assessment().SoA)))
	assert.Equal(t, 94, decided(s.Assessment().SoA))
	for at, want := range map[risk.Path]string{"decisions/5.2/applicable": "no", "decisions/5.3/applicable": "no", "decisions/5.4/applicable": "yes"} {
		assert.Equal(t, want, fieldText(s.Doc(), at), at)
	}
	require.True(t, s.Undo())
	assert.Same(t, before, s.Doc())
}

func TestDraftJustification(t *testing.T) {
	d := statement(t)
	var err error
	for range 5 {
		d, _, err = risk.Add(d, "risks")
		require.NoError(t, err)
	}
	d, err = risk.Set(d, "decisions/5.7/reasons/law/on", true)
	require.NoError(t, err)
	d, err = risk.Set(d, "decisions/5.7/reasons/law/text", "Cyberbeveiligingswet.")
	require.NoError(t, err)
	rows := risk.Assess(d).SoA
	for name, c := range map[string]struct {
		id    string
		risks []string
		nl    string
		en    string
	}{
		"one risk":              {"5.3", []string{"R1"}, "Nodig voor R1: Ransomware.", "Needed for R1: Ransomware."},
		"risks without a title": {"5.3", []string{"R2", "R3"}, "Nodig voor R2 en R3.", "Needed for R2 and R3."},
		"many risks":            {"5.3", []string{"R1", "R2", "R3", "R4", "R5"}, "Nodig voor R1, R2, R3, R4 en R5.", "Needed for R1, R2, R3, R4 and R5."},
		"law alone":             {"5.7", nil, "Wet: Cyberbeveiligingswet.", "Law: Cyberbeveiligingswet."},
		"excluded":              {"5.2", nil, "", ""},
		"nothing known":         {"8.1", nil, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			row := *rowOf(rows, c.id)
			row.Risks = c.risks
			assert.Equal(t, c.nl, draftJustification(d, row, lang.NL))
			assert.Equal(t, c.en, draftJustification(d, row, lang.EN))
		})
	}
}

func TestUsedControlCannotBeExcluded(t *testing.T) {
	s := store.New(today)
	d, err := risk.Set(statement(t), "decisions/5.3/applicable", "")
	require.NoError(t, err)
	s.Replace(d)
	v := part.View{Store: s, Memory: &part.Memory{}, Lang: lang.NL}
	decideControl(v, *rowOf(s.Assessment().SoA, "5.3"), risk.No)
	assert.Same(t, d, s.Doc())
	assert.Contains(t, v.Memory.Notice.Text, "R1 gebruikt deze maatregel")
	decideControl(v, *rowOf(s.Assessment().SoA, "5.4"), risk.No)
	assert.Equal(t, "no", fieldText(s.Doc(), "decisions/5.4/applicable"))
	decideControl(v, *rowOf(s.Assessment().SoA, "5.4"), risk.No)
	assert.Empty(t, fieldText(s.Doc(), "decisions/5.4/applicable"), "the same key takes it back")
}

// Every field that a finding can name stands on the page when its address
// opens it.
func TestCardShowsEveryField(t *testing.T) {
	for _, l := range lang.All() {
		s := store.New(today)
		s.Replace(statement(t))
		for _, id := range []string{"5.1", "5.2", "5.3", "5.4", "5.7", "E1"} {
			html := renderedWith(t, soaPage, l, s, &part.Memory{Control: id})
			for _, field := range []string{"applicable", "status", "justification", "reference", "owner", "reasons/law/on", "reasons/goodPractice/text"} {
				assert.Contains(t, html, `id="decisions/`+id+`/`+field+`"`)
			}
			assert.Equal(t, id == "E1", strings.Contains(html, `id="ownControls/E1/title"`))
		}
	}
}

func TestSoAProgress(t *testing.T) {
	s := store.New(today)
	v := part.View{Store: s, Memory: &part.Memory{}}
	for _, c := range []struct {
		doc  *risk.Document
		want Progress
	}{
		{risk.New(today()), Progress{Count: "0/93"}},
		{statement(t), Progress{Mark: Begun, Count: "5/94"}},
		{example.Document(lang.NL), Progress{Mark: Complete, Count: "96/96"}},
	} {
		s.Replace(c.doc)
		assert.Equal(t, c.want, soaProgress(v))
	}
}

func TestSoATexts(t *testing.T) {
	langtest.Complete(t, soaTexts, "Status", "n")
	for _, show := range soaShows() {
		langtest.Complete(t, show.Name)
	}
}
