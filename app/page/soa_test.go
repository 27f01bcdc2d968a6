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

// statement is a document of which a few decisions matter: 5.1 applies, is
// full and was justified before it was decided on, 5.2 is excluded, 5.3 is
// excluded yet used by R1, 5.7 (new in 2022) of Ans is planned, 8.1 applies without a status and E1 is own and undecided.
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
		{"decisions/5.1/justification", "Ons beleid."}, {"decisions/5.1/applicable", "yes"}, {"decisions/5.1/status", "full"},
		{"decisions/5.2/applicable", "no"},
		{"decisions/5.3/applicable", "no"}, {"risks/R1/treatment/controls", []string{"5.3"}}, {"risks/R1/title", "Ransomware"},
		{"decisions/5.7/applicable", "yes"}, {"decisions/5.7/status", "planned"}, {"decisions/5.7/owner", "Ans"},
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
		"planned":              {part.SoAList{Status: "planned"}, "5.7"},
		"no status":            {part.SoAList{Status: notFilled, Show: "applicable"}, "5.3 8.1"},
		"of an owner":          {part.SoAList{Owner: "Ans"}, "5.7"},
		"of nobody":            {part.SoAList{Owner: notFilled, Show: "own"}, "E1"},
		"outdated":             {part.SoAList{Show: "outdated"}, "5.1"},
		"without words":        {part.SoAList{Show: "empty"}, "5.2 5.3 5.7 8.1"},
		"only detecting":       {part.SoAList{Attribute: "type/1", Theme: int(annexa.People)}, "6.8"},
		"an odd attribute":     {part.SoAList{Attribute: "type/99"}, ""},
		"no attribute":         {part.SoAList{Attribute: "colour/0"}, ""},
		"own":                  {part.SoAList{Show: "own"}, "E1"},
		"own by theme":         {part.SoAList{Theme: ownTheme}, "E1"},
		"new":                  {part.SoAList{Show: "new"}, "5.7 5.23 5.30 7.4 8.9 8.10 8.11 8.12 8.16 8.23 8.28"},
		"new in a theme":       {part.SoAList{Show: "new", Theme: int(annexa.Physical)}, "7.4"},
		"by number":            {part.SoAList{Words: "8.13"}, "8.13"},
		"by title":             {part.SoAList{Words: "back-up"}, "8.13"},
		"without accents":      {part.SoAList{Words: "beeindiging"}, "6.5"},
		"by an own title":      {part.SoAList{Words: "VIEROGEN"}, "E1"},
		"words and show":       {part.SoAList{Words: "dreiging", Status: "planned"}, "5.7"},
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
	rows := risk.Assess(statement(t)).SoA
	for _, c := range []struct {
		by    part.SoAList
		names string
		sizes []int
	}{
		{part.SoAList{}, "Organisatorische beheersmaatregelen, Mensgerichte beheersmaatregelen, Fysieke beheersmaatregelen, Technologische beheersmaatregelen, Eigen beheersmaatregelen",
			[]int{37, 8, 14, 34, 1}},
		{part.SoAList{Group: groupOwner}, "Zonder eigenaar, Ans", []int{93, 1}},
		// Of the physical controls 7.4 and 7.11 also detect; E1 has no attributes.
		{part.SoAList{Group: "type", Theme: int(annexa.Physical)}, "Preventief, Detectief", []int{14, 2}},
		{part.SoAList{Group: "type", Show: "own"}, "Eigen beheersmaatregelen", []int{1}},
	} {
		s := newSift(rows, lang.NL, c.by)
		var names []string
		var sizes []int
		for _, g := range s.groups {
			names, sizes = append(names, g.Name), append(sizes, len(g.Rows))
		}
		assert.Equal(t, c.names, strings.Join(names, ", "))
		assert.Equal(t, c.sizes, sizes)
	}
}

// Every value of every attribute has a name and controls that have it.
func TestAttributes(t *testing.T) {
	rows := risk.Assess(statement(t)).SoA
	options := map[lang.Lang][]part.Option{lang.NL: part.AttributeOptions(lang.NL), lang.EN: part.AttributeOptions(lang.EN)}
	assert.Len(t, options[lang.NL], 3+3+5+15+4)
	for i, o := range options[lang.NL] {
		assert.NotEmpty(t, o.Label)
		assert.NotEmpty(t, options[lang.EN][i].Label)
		assert.NotEmpty(t, newSift(rows, lang.NL, part.SoAList{Attribute: o.Value}).rows, o.Label)
	}
}

func TestToggledAll(t *testing.T) {
	for _, c := range []struct{ picked, ids, want []string }{
		{nil, []string{"5.1"}, []string{"5.1"}},
		{[]string{"5.1", "5.2"}, []string{"5.1"}, []string{"5.2"}},
		{[]string{"5.1"}, []string{"5.1", "5.2"}, []string{"5.1", "5.2"}},
		{[]string{"5.1", "5.2", "5.3"}, []string{"5.1", "5.2"}, []string{"5.3"}},
	} {
		assert.Equal(t, c.want, toggledAll(c.picked, c.ids))
	}
}

func TestBulkSaid(t *testing.T) {
	done := risk.BulkOutcome{
		Changed: make([]annexa.ControlID, 3), Same: make([]annexa.ControlID, 1), Kept: make([]annexa.ControlID, 2), Refused: make([]*risk.Refusal, 1),
	}
	assert.Equal(t, "3 maatregelen gewijzigd. 1 was al zo. 2 hielden hun eigen tekst. Deze lukte niet:", bulkSaid(soaTexts.In(lang.NL).BulkChanged, done, lang.NL))
	assert.Equal(t, "0 drafted texts used.", bulkSaid(soaTexts.In(lang.EN).DraftsTaken, risk.BulkOutcome{}, lang.EN))
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
			assert.Contains(t, html, `id="controlSet"`)
			drift := rowOf(s.Assessment().SoA, "5.1").Drift().In(l)
			assert.Equal(t, id == "5.1", strings.Contains(html, drift[0]), "5.1 says what changed")
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
		{example.Document(lang.NL), Progress{Mark: Complete, Count: "99/99"}},
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
