package page

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// renderedWith returns a page as the browser would get it, for a store and
// with what the user did before.
func renderedWith(t *testing.T, p Page, l lang.Lang, s *store.Store, m *part.Memory) string {
	t.Helper()
	shell := &Shell{Session: &Session{Store: s, Memory: m}, ID: p.ID, Lang: l}
	e := app.NewTestEngine()
	require.NoError(t, e.Load(shell))
	e.ConsumeAll()
	return app.HTMLString(shell)
}

func TestReportWarns(t *testing.T) {
	s := store.New(today)
	s.Replace(risk.New(today()))
	html := renderedWith(t, reportPage, lang.NL, s, &part.Memory{})
	assert.Contains(t, html, `id="blockers"`)
	assert.Contains(t, html, `/auditcheck#rule-control-undecided`)
	s.Replace(example.Document(lang.NL))
	assert.NotContains(t, renderedWith(t, reportPage, lang.NL, s, &part.Memory{}), `id="blockers"`)
}

func TestReportOptions(t *testing.T) {
	for name, c := range map[string]struct {
		in   part.ReportChoice
		want want.Report
	}{
		"nothing chosen": {part.ReportChoice{}, want.Report{Lang: lang.NL, Part: want.Full}},
		"other language": {part.ReportChoice{Lang: "en"}, want.Report{Lang: lang.EN}},
		"one part":       {part.ReportChoice{Part: "plan"}, want.Report{Lang: lang.NL, Part: want.Plan}},
		"rubbish":        {part.ReportChoice{Lang: "fr", Part: "all"}, want.Report{Lang: lang.NL}},
	} {
		t.Run(name, func(t *testing.T) {
			r := &report{View: part.View{Memory: &part.Memory{Report: c.in}, Lang: lang.NL}}
			assert.Equal(t, c.want, r.wanted())
		})
	}
}

func TestReportFacts(t *testing.T) {
	d := statement(t)
	for p, want := range map[want.Part][]int{
		want.Full: {0, 1, 0, 0, 94, 4, 1, 89}, want.SoA: {94, 4, 1, 89}, want.Plan: {1, 0, 0, 0}, want.Summary: {1, 0, 0, 94},
	} {
		var got []int
		for _, f := range reportFacts(risk.Assess(d), p, reportTexts.In(lang.NL)) {
			got = append(got, f.n)
			assert.NotEmpty(t, f.name(f.n))
		}
		assert.Equal(t, want, got, p.Code())
	}
}

func TestFileSize(t *testing.T) {
	for bytes, want := range map[int][2]string{
		0: {"1 kB", "1 kB"}, 640_400: {"640 kB", "640 kB"}, 1_000_000: {"1,0 MB", "1.0 MB"},
		1_249_999: {"1,2 MB", "1.2 MB"}, 1_250_000: {"1,3 MB", "1.3 MB"}, 12_960_000: {"13,0 MB", "13.0 MB"},
	} {
		assert.Equal(t, want[0], fileSize(lang.NL, bytes), bytes)
		assert.Equal(t, want[1], fileSize(lang.EN, bytes), bytes)
	}
}

func TestReportTexts(t *testing.T) {
	langtest.Complete(t, reportTexts)
	assert.Len(t, want.Parts(), len(reportTexts.In(lang.NL).Parts))
	assert.Len(t, lang.All(), len(languageNames))
}
