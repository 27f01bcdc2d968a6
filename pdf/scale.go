package pdf

import (
	"strconv"
	"strings"
)

// likelihood sets the scale of likelihood, highest step first as in the
// matrix. The steps are described only where the user did so.
func (f *flow) likelihood() {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	columns := []column{{t.Step, 30, false}, {t.Name, 0.26, false}, {t.Often, 0.74, false}}
	described := false
	for n := range m.Likelihood {
		described = described || strings.TrimSpace(m.Likelihood[n].Description) != ""
	}
	if described {
		columns = []column{{t.Step, 30, false}, {t.Name, 0.22, false}, {t.Often, 0.36, false}, {t.Description, 0.42, false}}
	}
	f.section(t.Likelihood)
	table := f.table(columns...)
	var rows []row
	for n := len(m.Likelihood); n >= 1; n-- {
		s := m.LikelihoodStep(f.lang, n)
		cells := []cell{stepCell(n), {{text: s.Name, style: cellStrong}}, {optional(s.Frequency)}}
		if described {
			cells = append(cells, cell{optional(s.Description)})
		}
		rows = append(rows, table.lay("", cells...))
	}
	table.keep(rows...)
	table.end()
}

// impact sets the scale of impact.
func (f *flow) impact() {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	f.section(t.Impact)
	table := f.table(column{t.Step, 30, false}, column{t.Name, 0.26, false}, column{t.Description, 0.74, false})
	var rows []row
	for n := len(m.Impact); n >= 1; n-- {
		s := m.ImpactStep(f.lang, n)
		rows = append(rows, table.lay("", stepCell(n), cell{{text: s.Name, style: cellStrong}}, cell{optional(s.Description)}))
	}
	table.keep(rows...)
	table.end()
}

// areas sets what the steps of impact mean in each area that is used: a row
// per area, as there are at most five steps and there is no end to areas.
func (f *flow) areas() {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	areas := m.AreasOn()
	if len(areas) == 0 {
		return
	}
	f.section(t.Areas)
	if m.PerArea {
		f.intro(t.AreasPerRisk)
	} else {
		f.intro(t.AreasTogether)
	}
	const name = 66
	columns := []column{{t.Area, name, false}}
	share := 0.9999 / float64(len(m.Impact))
	width := (f.frame().width()-name)/float64(len(m.Impact)) - gutter
	for n := range m.Impact {
		columns = append(columns, column{f.head(strconv.Itoa(n+1)+" "+m.ImpactStep(f.lang, n+1).Name, width), share, false})
	}
	table := f.table(columns...)
	for _, a := range areas {
		cells := []cell{{f.strong(a.Title(f.lang), lower(t.Name))}}
		for n := range m.Impact {
			cells = append(cells, cell{optional(a.Step(f.lang, n+1))})
		}
		table.row("", cells...)
	}
	table.end()
}

// qualities sets the qualities of information that the organisation added.
func (f *flow) qualities() {
	t, m := methodTexts.In(f.lang), &f.doc.Method
	if len(m.Qualities) == 0 {
		return
	}
	f.section(t.Qualities)
	f.intro(t.QualitiesIntro)
	table := f.table(column{t.Name, 0.3, false}, column{t.Description, 0.7, false})
	var rows []row
	for _, q := range m.Qualities {
		rows = append(rows, table.lay("", cell{f.strong(q.Name, lower(t.Name))}, cell{optional(q.Description)}))
	}
	table.keep(rows...)
	table.end()
}

func stepCell(n int) cell { return cell{{text: strconv.Itoa(n), style: cellStrong}} }

// head is a user's word as the head of a column: no more than two lines of it,
// for a head stands on every page.
func (f *flow) head(s string, width float64) string {
	const lines = 2
	return strings.Join(f.fitLines(cellHead, f.clean(s), width, lines), "\n")
}
