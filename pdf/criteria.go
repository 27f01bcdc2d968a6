package pdf

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

// bands says in words how the levels of the matrix were set: "1–4 laag, 5–9
// middel", or cell by cell.
func (f *flow) bands() string {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	bounds, ok := m.Bands()
	if !ok {
		return t.MatrixCells
	}
	var out []string
	low := 1
	for n, high := range bounds {
		if high < low {
			continue // no score has this level
		}
		span := strconv.Itoa(low) + "–" + strconv.Itoa(high)
		if low == high {
			span = strconv.Itoa(low)
		}
		out = append(out, span+" "+f.levelWord(n+1))
		low = high + 1
	}
	return t.Banded(lang.Join(f.lang, out))
}

// levelWord is the name of a level inside a sentence.
func (f *flow) levelWord(level int) string {
	return lower(f.fit(body, f.clean(f.doc.Method.LevelName(f.lang, level)), 160))
}

// criteria sets the criteria of acceptance (clause 6.1.2 a 1): the line, and
// per level who may accept it and how soon it is to be treated.
func (f *flow) criteria() {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	const section = 190 // points: the criteria stay together with their table
	f.need(section)
	f.mark("method/acceptance")
	f.section(t.Acceptance)
	f.intro(f.acceptance())
	columns := []column{{t.Level, 92, false}, {t.Meaning, 0.5, false}}
	by, within := f.accepters(), f.terms()
	if by {
		columns = append(columns, column{t.By, 0.5, false})
	}
	if within {
		columns = append(columns, column{t.Within, 70, false})
	}
	if !by {
		columns[1].width = 0.9999
	}
	levels := f.table(columns...)
	var rows []row
	for n := len(m.Levels); n >= 1; n-- {
		meaning := t.Without
		switch {
		case m.Above(n) && by:
			meaning = t.Treat // who may accept stands beside it
		case m.Above(n):
			meaning = t.With
		}
		cells := []cell{f.levelCell(n, levels.w[0]), {{text: meaning, style: cellText}}}
		if by {
			cells = append(cells, cell{{text: f.accepter(n), style: cellText}})
		}
		if within {
			cells = append(cells, cell{optional(f.term(n))})
		}
		rows = append(rows, levels.lay("", cells...))
	}
	levels.keep(rows...)
	levels.end()
	f.gap(7)
	f.paragraph(body, t.AcceptedNote, f.frame().width())
	if !blank(m.Note) {
		f.section(t.Note)
		f.paragraph(body, m.Note, f.frame().width())
	}
}

// accepters reports whether it is said for any level who may accept it.
func (f *flow) accepters() bool {
	for _, l := range f.doc.Method.Levels {
		if !blank(l.AcceptedBy) {
			return true
		}
	}
	return false
}

// terms reports whether any level has a term of treatment.
func (f *flow) terms() bool {
	for _, l := range f.doc.Method.Levels {
		if l.Within > 0 {
			return true
		}
	}
	return false
}

// term is within what time a risk of a level is to be treated; nothing when
// no term is set.
func (f *flow) term(level int) string {
	if level < 1 || f.doc.Method.Levels[level-1].Within == 0 {
		return ""
	}
	return methodTexts.In(f.lang).Days(f.doc.Method.Levels[level-1].Within)
}

// accepter is who may accept a risk of a level: the owner of the risk (clause
// 6.1.3 f) where nobody is named.
func (f *flow) accepter(level int) string {
	if level < 1 {
		return ""
	}
	if by := f.doc.Method.Levels[level-1].AcceptedBy; !blank(by) {
		return by
	}
	return methodTexts.In(f.lang).Owner
}

// levelCell is the chip of a level, with its whole name under it when that is
// too long for a chip.
func (f *flow) levelCell(level int, width float64) cell {
	it := f.levelItem(level)
	if whole := f.clean(it.text); f.fit(chipText, whole, width-f.chipSpare()) != whole {
		return cell{it, {text: it.text, style: cellText}}
	}
	return cell{it}
}

// acceptance says in a sentence where the line of acceptance lies.
func (f *flow) acceptance() string {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	switch {
	case m.Acceptance < 1:
		return t.NoneAccepted
	case m.Acceptance >= len(m.Levels):
		return t.AllAccepted
	}
	return t.Accepted(f.levelWord(m.Acceptance))
}
