//go:build !js

package pdf

import (
	"fmt"
	"html"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// printedPage is a page as another program reads it from the file.
type printedPage struct {
	w, h  float64
	words []printedWord
}

// printedWord is a word with the rectangle it takes, from the upper left corner.
type printedWord struct {
	text                     string
	left, top, right, bottom float64
}

var boxLine = regexp.MustCompile(`<page width="([\d.]+)" height="([\d.]+)">|<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>`)

// printedPages asks pdftotext where every word of a file stands.
func printedPages(t *testing.T, file []byte) (pages []*printedPage) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.pdf")
	require.NoError(t, os.WriteFile(path, file, 0o600))
	number := func(s string) float64 {
		n, err := strconv.ParseFloat(s, 64)
		require.NoError(t, err)
		return n
	}
	for _, m := range boxLine.FindAllStringSubmatch(run(t, "pdftotext", "-bbox", path, "-"), -1) {
		if m[1] != "" {
			pages = append(pages, &printedPage{w: number(m[1]), h: number(m[2])})
			continue
		}
		p := pages[len(pages)-1]
		p.words = append(p.words, printedWord{html.UnescapeString(m[7]), number(m[3]), number(m[4]), number(m[5]), number(m[6])})
	}
	return pages
}

// body returns the word without the room that its font keeps above and below
// the letters: lines that stand close share that.
func (w printedWord) body() printedWord {
	high := w.bottom - w.top
	w.top, w.bottom = w.top+high*0.3, w.bottom-high*0.25
	return w
}

// printedFlaws returns what no page of a file on this paper may have: another
// size, words over words, words outside the margins, no words at all, and none
// but those at its foot.
func printedFlaws(pages []*printedPage, on paper) (out []string) {
	const most = 5
	say := func(format string, args ...any) {
		if len(out) < most {
			out = append(out, fmt.Sprintf(format, args...))
		}
	}
	for i, p := range pages {
		form := page{paper: on, landscape: p.w > p.h}
		if w, h := form.size(); max(w-p.w, p.w-w, h-p.h, p.h-h) > 0.01 {
			say("page %d is %.1f by %.1f", i+1, p.w, p.h)
		}
		fr, text := form.frame(), false
		words := slices.Clone(p.words)
		slices.SortFunc(words, func(a, b printedWord) int { return int((a.top - b.top) * 1000) })
		for j, w := range words {
			w = w.body()
			foot := w.top > fr.bottom+14 && w.bottom < fr.bottom+29
			text = text || !foot
			if w.left < fr.left-0.1 || w.right > fr.right+0.6 || !foot && (w.top < fr.top-1 || w.bottom > fr.bottom+1) {
				say("page %d: %.40q at %.1f,%.1f lies outside", i+1, w.text, w.left, w.top)
			}
			for _, o := range words[j+1:] {
				if o.top > w.bottom {
					break
				}
				if o = o.body(); w.left < o.right-0.2 && o.left < w.right-0.2 && o.top < w.bottom-0.1 && w.top < o.bottom-0.1 {
					say("page %d: %.30q and %.30q overlap at %.1f,%.1f", i+1, w.text, o.text, o.left, o.top)
				}
			}
		}
		if !text {
			say("page %d is empty", i+1)
		}
	}
	return out
}

// letters returns the characters of a page in the order of their code, without
// spaces and word joiners: two readers of a page agree on that whatever they take for a word.
func letters(texts ...string) string {
	r := []rune(strings.ReplaceAll(unspaced(drawn(strings.Join(texts, ""))), "\u2060", ""))
	slices.Sort(r)
	return string(r)
}

// surplus returns what only a holds and what only b does, of two texts in the
// order of code.
func surplus(a, b string) (more, less string) {
	x, y := []rune(a), []rune(b)
	for len(x) > 0 || len(y) > 0 {
		switch {
		case len(x) > 0 && len(y) > 0 && x[0] == y[0]:
			x, y = x[1:], y[1:]
		case len(y) == 0 || len(x) > 0 && x[0] < y[0]:
			more, x = more+string(x[0]), x[1:]
		default:
			less, y = less+string(y[0]), y[1:]
		}
	}
	return more, less
}

// inFile makes a report and returns what is wrong with it as a file: see
// printedFlaws, and a page that says something else than was laid out on it.
func inFile(t *testing.T, d *risk.Document, o Options) []string {
	t.Helper()
	o.Fonts = fonts(t)
	l, err := LayOut(d, o)
	require.NoError(t, err)
	var laid []string
	for _, p := range l.book.pages {
		var texts []string
		for _, m := range p.marks {
			if m.shape == textShape {
				texts = append(texts, m.text)
			}
		}
		laid = append(laid, letters(texts...))
	}
	file, err := l.PDF(nil)
	require.NoError(t, err)
	on := a4
	if o.Style.Paper == risk.Letter {
		on = letter
	}
	pages := printedPages(t, file)
	out := printedFlaws(pages, on)
	if len(pages) != len(laid) {
		return append(out, fmt.Sprintf("%d pages instead of %d", len(pages), len(laid)))
	}
	for i, p := range pages {
		var texts []string
		for _, w := range p.words {
			texts = append(texts, w.text)
		}
		if more, less := surplus(letters(texts...), laid[i]); more+less != "" && len(out) < 8 {
			out = append(out, fmt.Sprintf("page %d has %.40q in the place of %.40q", i+1, more, less))
		}
	}
	return out
}

// everyWay calls f, at the same time for each, with every language and paper.
func everyWay(t *testing.T, f func(t *testing.T, o Options)) {
	for _, l := range lang.All() {
		for _, size := range risk.Papers() {
			t.Run(l.Code()+" "+string(size.Value), func(t *testing.T) {
				t.Parallel()
				f(t, Options{Lang: l, Style: risk.Style{Paper: size.Value}})
			})
		}
	}
}

func TestFileOfExample(t *testing.T) {
	everyWay(t, func(t *testing.T, o Options) {
		for _, o.Part = range want.Parts() {
			o.Findings = o.Part == Full
			assert.Empty(t, inFile(t, example.Document(o.Lang), o), o.Part.Code())
		}
	})
}

// TestFileOfManyRisks has 200 of them: reading takes long. TestManyRisks lays
// out 1,000.
func TestFileOfManyRisks(t *testing.T) {
	everyWay(t, func(t *testing.T, o Options) { assert.Empty(t, inFile(t, example.Generate(o.Lang, 200), o)) })
}

// TestFileOfHostileText fills each field with another text. TestHostileText
// fills every field with each.
func TestFileOfHostileText(t *testing.T) {
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(hostile)), func(name string) bool {
		return name == "many lines" // thousands of pages: see TestFileOfEndlessText
	})
	everyWay(t, func(t *testing.T, o Options) {
		n := 0
		d := filledWith(t, 3, func(string) string { n++; return hostile[names[n%len(names)]] })
		for _, o.Part = range want.Parts() {
			assert.Empty(t, inFile(t, d, o), o.Part.Code())
		}
	})
}

// TestFileOfEndlessText has a megabyte in one field, and as many lines as fit
// in one.
func TestFileOfEndlessText(t *testing.T) {
	for name, s := range map[string]string{
		"sentences": strings.Repeat("Een zin van gewone lengte, steeds opnieuw. ", 1<<20/43), "one word": strings.Repeat("x", 1<<20), "lines": strings.Repeat("regel\n", 10_000),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := filledWith(t, 2, word)
			d.Risks[0].Cause = s
			assert.Empty(t, inFile(t, d, Options{Style: risk.Style{Paper: risk.Letter}}))
		})
	}
}

// TestPrintedFlaws spoils the page of a summary: what is wrong is found in the
// file.
func TestPrintedFlaws(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(p *page, one, other *mark)
		found string
	}{
		"sound":      {func(*page, *mark, *mark) {}, ""},
		"over":       {func(_ *page, one, other *mark) { one.x, one.y = other.x+1, other.y+1 }, "overlap"},
		"right":      {func(_ *page, one, _ *mark) { one.x = 560 }, "lies outside"},
		"left":       {func(_ *page, one, _ *mark) { one.x = 40 }, "lies outside"},
		"below":      {func(_ *page, one, _ *mark) { one.y = 800 }, "lies outside"},
		"under foot": {func(_ *page, one, _ *mark) { one.y = 835 }, "lies outside"},
		"above":      {func(_ *page, one, _ *mark) { one.y = 20 }, "lies outside"},
		"paper":      {func(p *page, _, _ *mark) { p.paper = letter }, "612.0 by 792.0"},
		"only a foot": {func(p *page, _, _ *mark) {
			for i := range p.marks {
				if p.marks[i].style != footLine {
					p.marks[i].text = ""
				}
			}
		}, "page 1 is empty"},
	} {
		l, err := LayOut(example.Document(lang.NL), Options{Part: Summary, Fonts: fonts(t)})
		require.NoError(t, err)
		p := l.book.pages[0]
		var texts []*mark
		for i := range p.marks {
			if m := &p.marks[i]; m.shape == textShape && m.style != footLine {
				texts = append(texts, m)
			}
		}
		c.spoil(p, texts[3], texts[20])
		file, err := l.PDF(nil)
		require.NoError(t, err)
		got := strings.Join(printedFlaws(printedPages(t, file), a4), "; ")
		if c.found == "" {
			assert.Empty(t, got, name)
			continue
		}
		assert.Contains(t, got, c.found, name)
	}
}

// TestLettersOfEurope: Greek, Cyrillic and Vietnamese print, whole or in
// letters and marks apart, and can be searched and copied.
func TestLettersOfEurope(t *testing.T) {
	d := filledWith(t, 1, word)
	for typed, read := range map[string]string{
		"Εκτίμηση των κινδύνων ᾧ":                       "Εκτίμηση των κινδύνων ᾧ",
		"Εκτι\u0301μηση ω\u0314\u0342\u0345":            "Εκτίμηση ᾧ",
		"Оценка рисков ё й ї ґ є Ђ Њ Џ":                 "Оценка рисков ё й ї ґ є Ђ Њ Џ",
		"и\u0306 е\u0308 і\u0308":                       "й ё ї",
		"Đánh giá rủi ro: ổ ữ ợ ẵ ỹ":                    "Đánh giá rủi ro: ổ ữ ợ ẵ ỹ",
		"ru\u0309i e\u0323\u0302 e\u0302\u0323 ơ\u0303": "rủi ệ ệ ỡ",
		"Zażółć gęślą, příliš žluťoučký, İğdır, Ținut":  "Zażółć gęślą, příliš žluťoučký, İğdır, Ținut",
		"ZAZ\u0307O\u0301ŁC\u0301":                      "ZAŻÓŁĆ",
	} {
		d.Organisation.Scope = typed
		file, err := Report(d, Options{Fonts: fonts(t)})
		require.NoError(t, err)
		path := filepath.Join(t.TempDir(), "report.pdf")
		require.NoError(t, os.WriteFile(path, file, 0o600))
		assert.Contains(t, words(run(t, "pdftotext", "-raw", path, "-")), read)
		assert.Empty(t, MissingGlyphs(d, fonts(t)))
	}
}
