//go:build !js

package pdf

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// TestChaptersToChoose: what package want offers is what there is.
func TestChaptersToChoose(t *testing.T) {
	var there []chapter
	for _, c := range chapters() {
		if slices.Contains(c.parts, Full) && !c.front && c.asked == nil {
			there = append(there, c)
		}
	}
	require.Len(t, want.ChapterList(), len(there), "give a new chapter its line in want/chapter.go")
	for i, c := range want.ChapterList() {
		assert.Equal(t, there[i].id, c.Code())
		assert.Equal(t, there[i].title, c.Title())
	}
}

// TestWithout leaves out each chapter, and all of them: the others are numbered
// anew, contents and bookmarks have no trace of it, and the clause index says
// that it is not there.
func TestWithout(t *testing.T) {
	d := filledWith(t, 3, word)
	whole := planned(d)
	sets := []want.Chapters{want.AllChapters}
	for _, c := range want.ChapterList() {
		sets = append(sets, want.Chapters(0).Toggled(c), want.AllChapters.Toggled(c))
	}
	for _, without := range sets {
		for _, l := range lang.All() {
			b, err := layOut(d, Options{Lang: l, Without: without, Fonts: fonts(t)})
			require.NoError(t, err)
			assert.Empty(t, flaws(b))
			number, missed, index := 0, 0, indexOf(b)
			for _, c := range whole {
				kind, optional := want.ParseChapter(c.id)
				if !optional {
					assert.Contains(t, b.places, c.place(), "fixed")
					continue
				}
				if without.Has(kind) {
					assert.NotContains(t, b.places, c.place())
					for _, a := range c.answers {
						missed++
						assert.Contains(t, index, unspaced(a.clause+a.subject.In(l)+clauseTexts.In(l).LeftOut))
					}
					continue
				}
				number++
				at, ok := b.places[c.place()]
				require.True(t, ok)
				title := lang.Number(l, number) + " " + c.title.In(l)
				assert.True(t, slices.ContainsFunc(b.bookmarks, func(m bookmark) bool { return m.title == title && m.at.page == at.page }), title)
				for _, a := range c.answers {
					if a.at == "" {
						assert.Contains(t, index, unspaced(a.clause+a.subject.In(l)+title+lang.Number(l, at.page.number)))
					}
				}
			}
			assert.Equal(t, missed, strings.Count(index, unspaced(clauseTexts.In(l).LeftOut)))
			for _, p := range b.pages {
				for _, m := range p.marks {
					assert.False(t, m.to != "" && m.text == "", "a page number that is not there")
				}
			}
		}
	}
	for _, p := range want.Parts()[1:] {
		b, err := layOut(d, Options{Part: p, Without: want.AllChapters, Fonts: fonts(t)})
		require.NoError(t, err)
		assert.Equal(t, record(laidOut(t, d, lang.NL, p)), record(b), "a part is what it is")
	}
}

// indexOf returns the text of the pages of document control, with the clause
// index, and contents.
func indexOf(b *book) string {
	var out strings.Builder
	from, to := b.places["chapter/control"].page.number, b.places["chapter/contents"].page.number+1
	for _, p := range b.pages[from-1:] {
		for _, m := range p.marks {
			if m.style != footLine {
				out.WriteString(m.text)
			}
		}
		if p.number > to {
			break
		}
	}
	return unspaced(out.String())
}

// unspaced is s without spaces, which a line break takes away.
func unspaced(s string) string { return regexp.MustCompile(`\s`).ReplaceAllString(s, "") }

// TestPapers lays every part out on each paper: nothing outside its margins,
// and each page the size it should be.
func TestPapers(t *testing.T) {
	sentence := "Een medewerker klikt op een koppeling in een bericht en geeft zijn wachtwoord aan een ander. "
	n := 0
	varied := func(string) string { n++; return strings.Repeat(sentence, n%4) + "Einde" }
	for _, d := range []*risk.Document{filledWith(t, 60, varied), filledWith(t, 2, word), risk.New("2026-11-18"), example.Document(lang.NL), example.Document(lang.EN)} {
		for _, size := range risk.Papers() {
			for _, l := range lang.All() {
				for _, p := range want.Parts() {
					b, err := layOut(d, Options{Lang: l, Part: p, Style: risk.Style{Paper: size.Value}, Fonts: fonts(t)})
					require.NoError(t, err)
					assert.Empty(t, flaws(b), "%s %s", size.Value, p.Code())
					for _, page := range b.pages {
						w, h := page.size()
						if page.landscape {
							w, h = h, w
						}
						assert.InDelta(t, map[risk.Paper]float64{risk.A4: 595.28, risk.Letter: 612}[size.Value], w, 0.01)
						assert.InDelta(t, map[risk.Paper]float64{risk.A4: 841.89, risk.Letter: 792}[size.Value], h, 0.01)
						assertInside(t, page)
					}
					if p == Summary {
						assert.Len(t, b.pages, 1)
					}
				}
			}
		}
	}
}

// assertInside holds what is drawn, not only what is written, to the paper.
func assertInside(t *testing.T, p *page) {
	t.Helper()
	w, h := p.size()
	for _, m := range p.marks {
		if m.style == nil && (m.x < -0.1 || m.y < -0.1 || m.x+m.w > w+0.1 || m.y+m.h > h+0.1) {
			assert.Fail(t, "outside the paper", "page %d: %+v", p.number, m)
		}
	}
}

// TestAccent: a colour that is chosen stands wherever the standard one would,
// tints too, and nothing else changes.
func TestAccent(t *testing.T) {
	d := example.Document(lang.NL)
	plain := laidOut(t, d, lang.NL, Full)
	d.Style.Accent = "#ffd400"
	yellow := laidOut(t, d, lang.NL, Full)
	rgb, _ := d.Style.Accent.OnPaper().RGB()
	chosen := colour{rgb[0], rgb[1], rgb[2]}
	d.Style.Accent = ""
	over, err := layOut(d, Options{Style: risk.Style{Accent: "#FFD400"}, Fonts: fonts(t)})
	require.NoError(t, err)
	found := 0
	for i, p := range plain.pages {
		require.Len(t, yellow.pages[i].marks, len(p.marks))
		for j, m := range p.marks {
			was, is := colourOf(m), colourOf(yellow.pages[i].marks[j])
			switch share, ok := tint(was); {
			case was == accent:
				found++
				require.Equal(t, chosen, is)
			case ok:
				require.InDelta(t, 255-share*float64(255-chosen.b), float64(is.b), 1)
			default:
				require.Equal(t, was, is)
			}
			require.Equal(t, m.text, over.pages[i].marks[j].text)
			require.Equal(t, is, colourOf(over.pages[i].marks[j]), "an option is as good as a choice of the document")
		}
	}
	assert.Greater(t, found, 100)
	assert.Equal(t, record(plain), record(over), "an option changes no fingerprint")
}

func colourOf(m mark) colour {
	if m.style != nil {
		return m.style.colour
	}
	return m.fill
}

// TestTints: no colour with a meaning of its own is taken for a tint of the
// accent.
func TestTints(t *testing.T) {
	for _, c := range []colour{ink, ink2, ink3, hair, amber, {255, 255, 255}, {}, pale(ink3)} {
		_, ok := tint(c)
		assert.False(t, ok, c)
	}
	for name, one := range tones {
		for _, c := range []colour{one.ground, one.ink, pale(one.ground)} {
			_, ok := tint(c)
			assert.False(t, ok, name)
		}
	}
	share, ok := tint(accent)
	assert.True(t, ok)
	assert.InDelta(t, 1, share, 1e-9)
	assert.Equal(t, colour{0x0b, 0x5a, 0x63}, accent)
	rgb, _ := risk.StandardAccent.RGB()
	assert.Equal(t, accent, colour{rgb[0], rgb[1], rgb[2]}, "the page and the report mean the same colour")
}
