package page

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/press"
	"example.org/toepasselijk/app/print"
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
	for p, counts := range map[want.Part][]int{
		want.Full: {0, 1, 0, 0, 94, 4, 1, 89}, want.SoA: {94, 4, 1, 89}, want.Plan: {1, 0, 0, 0}, want.Summary: {1, 0, 0, 94},
	} {
		var got []int
		for _, f := range reportFacts(risk.Assess(d), want.Report{Part: p}, reportTexts.In(lang.NL)) {
			got = append(got, f.n)
			assert.NotEmpty(t, f.name(f.n))
		}
		assert.Equal(t, counts, got, p.Code())
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

func TestReportProgress(t *testing.T) {
	nl, en := reportTexts.In(lang.NL), reportTexts.In(lang.EN)
	for name, c := range map[string]struct {
		slow    bool
		at      print.Progress
		nl, en  string
		percent int
	}{
		"soon there":  {false, print.Progress{Chapter: 1, Chapters: 2, Page: 3}, "", "", 0},
		"starting":    {true, print.Progress{}, "De PDF wordt voorbereid.", "Preparing the PDF.", 0},
		"laying out":  {true, print.Progress{Chapter: 7, Chapters: 13, Page: 1042}, "Hoofdstuk 7 van 13, bladzijde 1.042", "Chapter 7 of 13, page 1,042", 15},
		"drawing":     {true, print.Progress{Page: 30, Pages: 60}, "Opmaken: bladzijde 30 van 60", "Drawing page 30 of 60", 50},
		"nearly done": {true, print.Progress{Page: 60, Pages: 60}, "Opmaken: bladzijde 60 van 60", "Drawing page 60 of 60", 67},
		"structure":   {true, print.Progress{Page: 60, Pages: 60, Tagged: 100}, "De structuur voor schermlezers wordt geschreven.", "Writing the structure for screen readers.", 100},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.nl, progressText(nl, c.slow, c.at))
			assert.Equal(t, c.en, progressText(en, c.slow, c.at))
			assert.Equal(t, c.percent, percent(c.at))
		})
	}
}

func TestReportTexts(t *testing.T) {
	langtest.Complete(t, reportTexts)
	assert.Len(t, want.Parts(), len(reportTexts.In(lang.NL).Parts))
	assert.Len(t, lang.All(), len(languageNames))
}

// What the printer told is listed before the download: characters with the way
// to their fields, open points with the way to their pages, other findings.
func TestReportBeforehand(t *testing.T) {
	d := risk.New(today())
	d, _, err := risk.Add(d, "risks")
	require.NoError(t, err)
	s := store.New(today)
	s.Replace(d)
	for _, l := range lang.All() {
		session := &Session{Store: s, Memory: &part.Memory{}}
		html := func() string {
			e := app.NewTestEngine()
			shell := &Shell{Session: session, ID: reportPage.ID, Lang: l}
			require.NoError(t, e.Load(shell))
			e.ConsumeAll()
			return app.HTMLString(shell)
		}
		for _, id := range []string{"missing-glyphs", "open-points", "preview-stale"} {
			assert.Regexp(t, `<[^>]* id="`+id+`"[^>]* hidden[ >]|<[^>]* hidden [^>]*id="`+id+`"`, html())
		}

		text := previewTexts.In(l)
		session.Press.Lacks = &print.Lacks{Glyphs: "漢字", Places: []print.Lack{{At: "risks/R1/title", Glyphs: "漢"}}, Fields: 3}
		session.Press.Laid = &print.Contents{
			Pages: 12, Chapters: []print.Chapter{{Title: "Omslag", Page: 1}, {Title: "1 Scope", Page: 4}},
			Open: []print.Point{{Text: "Nog open", Pages: []int{4, 7}, More: true, Count: 9}}, Points: 14,
		}
		session.Press.Picture, session.Press.Page = "<svg/>", 5
		got := html()
		assert.Contains(t, got, FieldURL(l, "risks/R1/title"))
		assert.Contains(t, got, text.MissingMore.of(2))
		assert.Contains(t, got, text.Open.of(14))
		assert.Contains(t, got, text.AtPage+"7")
		assert.Contains(t, got, text.OpenMore.of(5))
		assert.Contains(t, got, text.Page+" 5"+text.Of+"12: 1 Scope")
		assert.Contains(t, got, text.Pages.of(12))
		assert.Contains(t, got, text.Others)
		assert.NotContains(t, got, "<svg", "the page draws no picture of it by itself")

		session.Press.Stale, session.Press.Blind = true, true
		for _, id := range []string{"missing-glyphs", "open-points", "preview-stale"} {
			assert.NotRegexp(t, `<[^>]* id="`+id+`"[^>]* hidden[ >]|<[^>]* hidden [^>]*id="`+id+`"`, html())
		}
	}
}

func TestReportResult(t *testing.T) {
	text := reportTexts.In(lang.EN)
	for outcome, want := range map[press.Result]string{
		{}: "", {Outcome: press.Made, Name: "a.pdf", Size: 640_000}: text.Made("a.pdf", "640 kB"), {Outcome: press.Stopped}: text.Stopped,
		{Outcome: press.Refused, Why: "Too large."}: text.NotMade + " Too large.", {Outcome: press.NotMade}: text.NotMade, {Outcome: press.NoPrinter}: text.NoPrinter,
	} {
		got, good := text.result(lang.EN, outcome)
		assert.Equal(t, want, got)
		assert.Equal(t, outcome.Outcome < press.Refused, good)
	}
	langtest.Complete(t, previewTexts)
}
