package pdf

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// laidOut returns the report of d before it is drawn.
func laidOut(t testing.TB, d *risk.Document, l lang.Lang, p Part) *book {
	t.Helper()
	b, err := layOut(d, Options{Lang: l, Part: p, Fonts: fonts(t)})
	require.NoError(t, err)
	return b
}

// record writes what stands on every page: each line of text with its place,
// in the order it is drawn and read.
func record(b *book) string {
	var out strings.Builder
	for _, p := range b.pages {
		fmt.Fprintf(&out, "== %d\n", p.number)
		y := -1.0
		for _, m := range p.marks {
			if m.shape != textShape {
				continue
			}
			if m.y != y {
				if y >= 0 {
					out.WriteByte('\n')
				}
				y = m.y
			} else {
				out.WriteString(" | ")
			}
			out.WriteString(drawn(m.text))
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// drawn returns a text as the sheet draws it, see [sheet].
func drawn(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

// said returns all text of the report as one line, to search for words.
func said(b *book) string {
	var out strings.Builder
	for _, p := range b.pages {
		for _, m := range p.marks {
			if m.shape == textShape {
				out.WriteString(drawn(m.text))
				out.WriteByte(' ')
			}
		}
	}
	return out.String()
}

// words is s with one space between its words, however its lines broke.
func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// flaws returns what no page may have: text outside its margins, and two texts
// over each other.
func flaws(b *book) (out []string) {
	for _, p := range b.pages {
		w, h := p.size()
		fr := p.frame()
		var seen []mark
		for _, m := range p.marks {
			if m.shape != textShape || m.text == "" {
				continue
			}
			if m.x < fr.left-0.1 || m.x+m.w > fr.right+0.6 || m.y-m.style.size*0.7 < fr.top-1 && !p.bare || m.y > h-7*mm || m.x+m.w > w {
				out = append(out, fmt.Sprintf("page %d: %.40q at %.1f,%.1f lies outside", p.number, m.text, m.x, m.y))
			}
			// Text stands over text near it in drawing order; comparing all
			// pairs would take hours for a thousand pages.
			for i := max(0, len(seen)-200); i < len(seen); i++ {
				if o := seen[i]; overlap(m, o) {
					out = append(out, fmt.Sprintf("page %d: %.30q and %.30q overlap at %.1f,%.1f", p.number, o.text, m.text, m.x, m.y))
				}
			}
			seen = append(seen, m)
			if len(out) > 4 {
				return out
			}
		}
	}
	return out
}

// overlap compares the bodies of two lines: from the top of the small letters
// to the baseline.
func overlap(a, b mark) bool {
	top := func(m mark) float64 { return m.y - m.style.size*0.5 }
	return a.x < b.x+b.w-0.1 && b.x < a.x+a.w-0.1 && top(a) < b.y && top(b) < a.y
}
