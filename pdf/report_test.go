package pdf

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// word names every text by its field, as one word that no column breaks.
func word(field string) string { return "x" + field + "x" }

func TestEveryFieldIsPrinted(t *testing.T) {
	d := filledWith(t, 2, word)
	for _, l := range lang.All() {
		text := said(laidOut(t, d, l, Full))
		eachText(d, func(s string) {
			if strings.HasPrefix(s, "x") && strings.HasSuffix(s, "x") {
				assert.Contains(t, text, s)
			}
		})
		method := methodTexts.In(l)
		for _, shown := range []string{
			lang.Day(l, "2027-11-18"), lang.DayShort(l, "2027-03-31"), drawn(lang.Euro(l, 84500)), lang.Day(l, "2026-11-20"), lang.Day(l, "2025-11-18"),
			lang.DayShort(l, "2026-10-07"), lang.DayShort(l, "2026-10-14"), lang.Day(l, "2027-04-12"), lang.DayShort(l, "2030-04-13"),
			lang.DayShort(l, "2027-01-04"), lang.DayShort(l, "2027-02-15"), lang.DayShort(l, "2027-04-13"), lang.DayShort(l, "2028-04-03"), lang.DayShort(l, "2029-04-02"), lang.DayShort(l, "2030-01-07"),
			risk.NameOf(risk.DocumentStatuses(), risk.DocumentMissing).In(l), lower(risk.NameOf(risk.Milestones(), risk.CertificateDecided).In(l)), method.Days(100), method.Days(400),
			method.MomentsWithGross[:30], method.AreasPerRisk[:30], risk.AssetLevel(l, 3), risk.ControlTitle(d, "8.23", l),
		} {
			assert.Contains(t, text, shown)
		}
	}
}

// TestDocumentIsFilled keeps the test above honest: a text field that is added
// to the document is filled in what it looks at.
func TestDocumentIsFilled(t *testing.T) {
	filled := make(map[string]bool)
	var walk func(v reflect.Value, at string)
	walk = func(v reflect.Value, at string) {
		switch v.Kind() {
		case reflect.Pointer:
			walk(v.Elem(), at)
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i), at+"/"+v.Type().Field(i).Name)
			}
		case reflect.Slice:
			assert.Positive(t, v.Len(), at)
			for i := range v.Len() {
				walk(v.Index(i), at)
			}
		case reflect.String:
			filled[at] = filled[at] || v.String() != ""
		}
	}
	walk(reflect.ValueOf(filledWith(t, 2, word)), "")
	for at, ok := range filled {
		switch at {
		case "/Risks/Threat": // the user's own words stand for it
		case "/Decisions/Basis", "/Requirements/Basis": // are for the engine
		case "/Style/Paper", "/Style/Accent", "/Style/Logo": // are seen, not read: see TestAccent, TestPapers and TestLogo
		default:
			assert.True(t, ok, at)
		}
	}
}

func TestStatementNamesEveryControlOnce(t *testing.T) {
	d := filledWith(t, 1, word)
	for _, p := range []Part{Full, SoA} {
		b := laidOut(t, d, lang.NL, p)
		for c := range annexa.Controls() {
			at, ok := b.places[string(c.ID)]
			require.True(t, ok, c.ID)
			found := 0
			for _, m := range at.page.marks {
				if m.text == string(c.ID) && m.style == cellStrong {
					found++
				}
			}
			assert.Equal(t, 1, found, c.ID)
		}
		assert.Contains(t, b.places, "E1")
	}
}

func TestSameDocumentSameBytes(t *testing.T) {
	d := filledWith(t, 5, word)
	for _, p := range want.Parts() {
		o := Options{Lang: lang.EN, Part: p, Fonts: fonts(t)}
		one, err := Report(d, o)
		require.NoError(t, err)
		two, err := Report(d, o)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(one, two), p.Code())
		assert.True(t, bytes.HasPrefix(one, []byte("%PDF-1.7")))
	}
}

func TestEmptyDocument(t *testing.T) {
	d := risk.New("2026-11-18")
	for _, l := range lang.All() {
		for _, p := range want.Parts() {
			b := laidOut(t, d, l, p)
			assert.Empty(t, flaws(b))
			if p == Full {
				assert.Contains(t, said(b), fillTexts.In(l).Open(""), "a draft says what is missing")
			}
			assert.NotRegexp(t, `%!|<nil>|\[\]`, said(b))
		}
	}
}

func TestFinalReportHasNoOpenPoints(t *testing.T) {
	d := risk.New("")
	d.Edition.Status, d.Edition.Version, d.Edition.Classification = risk.Final, "", ""
	for _, l := range lang.All() {
		for _, p := range want.Parts() {
			b := laidOut(t, d, l, p)
			text := said(b)
			assert.NotContains(t, text, fillTexts.In(l).Open(""))
			assert.NotContains(t, text, openingTexts.In(l).NoOne)
			assert.NotRegexp(t, `, ,|\(\)|: $`, text)
			for _, m := range b.pages[len(b.pages)-1].marks {
				if m.style == footLine {
					assert.NotRegexp(t, `^·|·$|· ·`, m.text)
				}
			}
		}
	}
}

func TestSummaryIsOnePage(t *testing.T) {
	long := strings.Repeat("Zeer uitvoerige omschrijving met veel woorden. ", 40)
	for name, d := range map[string]*risk.Document{
		"empty": risk.New("2026-11-18"), "words": filledWith(t, 3, word),
		"long": filledWith(t, 300, func(string) string { return long }), "lines": filledWith(t, 20, func(string) string { return "a\nb\n\nc" }),
	} {
		for _, l := range lang.All() {
			assert.Len(t, laidOut(t, d, l, Summary).pages, 1, name)
		}
	}
}

func TestPageNumbersAndLinks(t *testing.T) {
	b := laidOut(t, filledWith(t, 30, word), lang.NL, Full)
	of := fmt.Sprintf("van %d", len(b.pages))
	for i, p := range b.pages {
		assert.Equal(t, i+1, p.number)
		if !p.bare {
			assert.Contains(t, p.marks[len(p.marks)-2].text+p.marks[len(p.marks)-1].text, of)
		}
		for _, l := range p.links {
			assert.Contains(t, b.places, l.to)
		}
	}
	listed := b.places["chapter/contents"].page
	text := ""
	for _, m := range listed.marks {
		text += m.text + "\n"
	}
	for _, c := range []string{"summary", "scope", "method", "assets", "register", "treatment", "soa", "notes"} {
		n := b.places["chapter/"+c].page.number
		assert.Regexp(t, regexp.MustCompile(fmt.Sprintf(`(?m)^%d$`, n)), text, c)
	}
	links := 0 // of the clause index, and of the contents after it
	for _, p := range b.pages[b.places["chapter/control"].page.number-1 : b.places["chapter/summary"].page.number-1] {
		links += len(p.links)
	}
	assert.GreaterOrEqual(t, links, 30, "contents and clause index lead to their pages")
}

func TestBookmarks(t *testing.T) {
	b := laidOut(t, filledWith(t, 4, word), lang.EN, Full)
	var titles []string
	for _, m := range b.bookmarks {
		titles = append(titles, fmt.Sprint(m.level, " ", m.title))
	}
	assert.Contains(t, titles, "0 7 Statement of Applicability")
	assert.Contains(t, titles, "1 8 Technological controls")
	assert.Contains(t, titles, "2 R4  xtitlex")
}

func TestHeadingsHaveCompany(t *testing.T) {
	for _, n := range []int{1, 7, 30} {
		b := laidOut(t, filledWith(t, n, func(s string) string { return strings.Repeat(s+" ", 30) }), lang.NL, Full)
		for _, p := range b.pages {
			last := mark{}
			for _, m := range p.marks {
				if m.shape == textShape && m.style != footLine && m.y > last.y {
					last = m
				}
			}
			for _, st := range []*style{title1, title2, title3, bandText, cellHead} {
				assert.NotSame(t, st, last.style, "page %d ends with %q", p.number, last.text)
			}
		}
	}
}

func TestErrors(t *testing.T) {
	d := risk.New("2026-11-18")
	f := fonts(t)
	damaged := bytes.Clone(f.Regular)
	damaged[len(damaged)/2] ^= 0xff
	for name, o := range map[string]Options{
		"no fonts": {}, "one font": {Fonts: Fonts{Regular: f.Regular}}, "no font at all": {Fonts: Fonts{Regular: []byte("%PDF"), Semibold: []byte{0, 1, 0, 0}}},
		"cut off": {Fonts: Fonts{Regular: f.Regular[:len(f.Regular)/2], Semibold: f.Semibold}}, "damaged": {Fonts: Fonts{Regular: damaged, Semibold: f.Semibold}},
	} {
		_, err := Report(d, o)
		assert.ErrorIs(t, err, errFont, name)
	}
	for name, d := range map[string]*risk.Document{"nil": nil, "zero": {}} {
		_, err := Report(d, Options{Fonts: f})
		assert.Error(t, err, name)
	}
	_, err := Report(d, Options{Part: 99, Lang: 99, Fonts: f})
	assert.NoError(t, err, "what is no part or language counts as the first")
}

// golden compares got with a file in testdata, which -update rewrites.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got, "run go test -update when the change is meant")
}

func TestGolden(t *testing.T) {
	for _, l := range lang.All() {
		golden(t, l.Code(), record(laidOut(t, example.Document(l), l, Full)))
	}
}

// What a profile brought is marked as a draft wherever it is printed, until it
// is confirmed; in a final report too.
func TestDraftsAreMarked(t *testing.T) {
	for _, l := range lang.All() {
		d, err := risk.TakeProfile(risk.New("2026-11-18"), "zzp", l)
		require.NoError(t, err)
		d, _ = risk.TreatAll(d, []string{"R1"}, risk.Modify, "")
		d.Edition.Status = risk.Final
		text := draftTexts.In(l)
		got := said(laidOut(t, d, l, Full))
		assert.Equal(t, len(d.Assets)+2*len(d.Risks), strings.Count(got, text.Mark), "assets, and risks in register and cards")
		assert.Contains(t, got, strings.TrimSpace(text.Count(len(d.Risks)))[:30])
		assert.Contains(t, got, text.Risks("R1"))

		assets, risks := risk.Drafts(d)
		d, _ = risk.ConfirmDrafts(d, append(assets, risks...), "")
		assert.NotContains(t, said(laidOut(t, d, l, Full)), text.Mark)
	}
}
