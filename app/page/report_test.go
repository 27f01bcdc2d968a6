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
	"example.org/toepasselijk/pdf"
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
		want pdf.Options
	}{
		"nothing chosen": {part.ReportChoice{}, pdf.Options{Lang: lang.NL, Part: pdf.Full}},
		"other language": {part.ReportChoice{Lang: "en"}, pdf.Options{Lang: lang.EN}},
		"one part":       {part.ReportChoice{Part: "plan"}, pdf.Options{Lang: lang.NL, Part: pdf.Plan}},
		"rubbish":        {part.ReportChoice{Lang: "fr", Part: "all"}, pdf.Options{Lang: lang.NL}},
	} {
		t.Run(name, func(t *testing.T) {
			r := &report{View: part.View{Memory: &part.Memory{Report: c.in}, Lang: lang.NL}}
			assert.Equal(t, c.want, r.options())
		})
	}
}

func TestReportFacts(t *testing.T) {
	d := statement(t)
	for p, want := range map[pdf.Part][]int{
		pdf.Full: {0, 1, 0, 0, 94, 4, 1, 89}, pdf.SoA: {94, 4, 1, 89}, pdf.Plan: {1, 0, 0, 0}, pdf.Summary: {1, 0, 0, 94},
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
	assert.Len(t, pdf.Parts(), len(reportTexts.In(lang.NL).Parts))
	assert.Len(t, lang.All(), len(languageNames))
}
