package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// measure knows how wide text is and breaks it into lines. Widths come from
// the fonts' own tables, read once: asking the writer for them, and its own
// word wrap, cost three times everything else.
type measure struct {
	faces [weights]*face
}

// newMeasure reads both fonts.
func newMeasure(f Fonts) (*measure, error) {
	m := new(measure)
	for w, data := range [weights][]byte{regular: f.Regular, semibold: f.Semibold} {
		face, err := openFace(data)
		if err != nil {
			return nil, err
		}
		m.faces[w] = face
	}
	return m, nil
}

// has reports whether both weights hold r.
func (m *measure) has(r rune) bool { return m.faces[regular].has(r) && m.faces[semibold].has(r) }

// width returns how wide s is in points.
func (m *measure) width(st *style, s string) float64 { return widthIn(m.faces[st.weight], st, s) }

func widthIn(f *face, st *style, s string) float64 {
	sum, advance := 0, &f.advance
	for _, r := range s {
		if r < 0x10000 && advance[r] > 0 {
			sum += int(advance[r]) - 1
		}
	}
	return float64(sum) * st.size / 1000
}

// wrap breaks s, as [measure.clean] left it, into lines no wider than width
// points. It breaks at spaces, after hyphens and slashes inside a word, at
// every line end of s, and only when a word alone is wider than the column at
// a no-break space in it, or else in the middle. A line holds at least one
// character. The lines are parts of s: nothing is copied, and the time is linear
// in its length. One that was broken where s has no space ends in a [joiner].
func (m *measure) wrap(st *style, s string, width float64) []string {
	var (
		lines   = make([]string, 0, 2)
		advance = &m.faces[st.weight].advance
		limit   = int(width*1000/st.size + 0.5)
		start   = 0 // of the line
		used    = 0 // its width so far
		end     = 0 // where it can be broken, and
		next    = 0 // where the next one then starts; 0 for nowhere
		usedAt  = 0 // the width up to next
		tie     = 0 // behind the last no-break space
		usedTie = 0 // the width up to there
		letters = 0 // in a row before the character at hand
	)
	for i, r := range s {
		if r == '\n' {
			lines = append(lines, strings.TrimRight(s[start:i], " "))
			start, used, next, tie = i+1, 0, 0, 0
			continue
		}
		w := 0
		if r < 0x10000 && advance[r] > 0 {
			w = int(advance[r]) - 1
		}
		if r == ' ' {
			used += w
			end, next, usedAt, letters = i, i+1, used, 0
			continue
		}
		for used+w > limit && i > start {
			if next > start {
				line := strings.TrimRight(s[start:end], " ")
				if end == next {
					line += joiner
				}
				lines = append(lines, line)
				start, used, next, usedTie = next, used-usedAt, 0, usedTie-usedAt
				continue
			}
			if tie > start {
				lines = append(lines, s[start:tie])
				start, used, tie = tie, used-usedTie, 0
				continue
			}
			lines = append(lines, s[start:i]+joiner)
			start, used = i, 0
		}
		used += w
		if r == '\u00a0' {
			tie, usedTie = i+utf8.RuneLen(r), used
		}
		if breaksAfter(r) && letters > 1 { // never e-mail after its e
			at := i + utf8.RuneLen(r)
			end, next, usedAt = at, at, used
		}
		letters++
		if !unicode.IsLetter(r) {
			letters = 0
		}
	}
	return append(lines, strings.TrimRight(s[start:], " "))
}

// joiner stands at the end of a line that goes on in the middle of a word, so
// that who copies the text or hears it gets the word whole. It is never drawn.
const joiner = "\u2060"

func breaksAfter(r rune) bool {
	switch r {
	case '-', '/', '–', '—', '_', '@', '.':
		return true
	}
	return false
}

// fit returns s on one line of at most width points, cut with an ellipsis
// when it is longer.
func (m *measure) fit(st *style, s string, width float64) string {
	first, _, more := strings.Cut(s, "\n")
	if !more && m.width(st, first) <= width {
		return first
	}
	room := int((width - m.width(st, "…")) * 1000 / st.size)
	for i, r := range first {
		if r < 0x10000 && m.faces[st.weight].advance[r] > 0 {
			room -= int(m.faces[st.weight].advance[r]) - 1
		}
		if room < 0 {
			// Between words, if that costs less than a third of the text.
			if space := strings.LastIndexByte(first[:i], ' '); space*3 > i*2 {
				i = space
			}
			return strings.TrimRight(first[:i], " ,;:.") + "…"
		}
	}
	return strings.TrimRight(first, " ,;:.") + "…"
}

// fitLines is [measure.wrap] cut with an ellipsis after at most n lines.
func (m *measure) fitLines(st *style, s string, width float64, n int) []string {
	lines := m.wrap(st, beginning(s, n*lineful), width)
	if len(lines) <= n {
		return lines
	}
	lines[n-1] = m.fit(st, lines[n-1]+" "+lines[n], width)
	if !strings.HasSuffix(lines[n-1], "…") {
		lines[n-1] += "…"
	}
	return lines[:n]
}

// lineful is so much text, in bytes, that it fills a line for certain: no more
// of it need be measured.
const lineful = 400

// beginning returns at most n bytes of s, without half a character at the end.
func beginning(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
