package pdf

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

type soaBarsText struct {
	Title, Part, All, Total string
	Alt                     string
	Of                      func(name string, all int, states string) string
}

var soaBarsTexts = lang.Of(
	soaBarsText{
		Title: "In cijfers", Part: "Onderdeel", All: "Samen", Total: "Alle onderdelen",
		Alt: "Staven die per onderdeel van de verklaring laten zien hoever de maatregelen zijn.",
		Of: func(name string, all int, states string) string {
			return " " + name + ", " + lang.Plural(all, "1 regel", "%d regels") + ": " + states + "."
		},
	},
	soaBarsText{
		Title: "In figures", Part: "Part", All: "In all", Total: "All parts",
		Alt: "Bars that show for each part of the statement how far the controls are.",
		Of: func(name string, all int, states string) string {
			return " " + name + ", " + lang.Plural(all, "1 row", "%d rows") + ": " + states + "."
		},
	},
)

const soaBarRow = 16.0

// soaFigures sets how far the statement is: a bar for each part of it, and the
// same figures in a table.
func (f *flow) soaFigures() {
	t := soaBarsTexts.In(f.lang)
	tallies := f.soaTallies()
	if len(tallies) == 0 {
		return
	}
	keys := f.soaKeys(tallies)
	f.section(t.Title)
	fr := f.frame()
	w := fr.width()
	bars := float64(len(tallies)) * soaBarRow
	height := bars + f.legend(0, 0, w-soaBarLabel, keys, false) + 12
	f.need(height)
	f.figure(f.soaAlt(tallies), func() {
		most := 1
		for _, one := range tallies {
			most = max(most, one.all)
		}
		y := f.y + 2
		for _, one := range tallies {
			f.text(cellText, fr.left, y, f.fit(cellText, f.clean(one.name), soaBarLabel-8))
			f.stacked(fr.left+soaBarLabel, y, w-soaBarLabel-24, float64(one.all)/float64(most), one)
			y += soaBarRow
		}
		f.legend(fr.left+soaBarLabel, y+1, w-soaBarLabel, keys, true)
	})
	f.y += height
	f.begun = true
	f.soaNumbersTable(tallies)
}

const soaBarLabel = 178.0 // points for the name of a part

// soaKeys is the legend: the states that occur.
func (f *flow) soaKeys(tallies []soaTally) []key {
	var out []key
	for i, s := range soaStates() {
		for _, one := range tallies {
			if one.counts[i] > 0 {
				out = append(out, key{s.with, s.fill, s.name.In(f.lang)})
				break
			}
		}
	}
	return out
}

// stacked draws one bar of parts at x, y, as long as share of w, with how many
// each part is where there is room to say so.
func (f *flow) stacked(x, y, w, share float64, one soaTally) {
	const high = 10.2
	unit, left := w*share/float64(max(one.all, 1)), x
	for i, s := range soaStates() {
		n := one.counts[i]
		if n == 0 {
			continue
		}
		wide := unit * float64(n)
		f.page.filled(left, y+0.6, max(wide-1, 0.8), high, s.with, s.fill)
		if label := strconv.Itoa(n); f.width(barNumber, label)+6 < wide {
			f.barNumber(left+(wide-1)/2, y+0.6, high, label, s)
		}
		left += wide
	}
	f.text(cellStrong, left+4, y, strconv.Itoa(one.all))
}

var (
	barNumber = mapLabel.in(ink)
	barWhite  = mapLabel.in(colour{0xff, 0xff, 0xff})
)

// barNumber sets a number in the middle of a bar, on white where the pattern
// would make it hard to read.
func (f *flow) barNumber(centre, y, high float64, label string, s soaState) {
	wide, st := f.width(barNumber, label), barNumber
	if s.with == solid {
		st = barWhite
	} else if s.with != hollow {
		f.page.box(centre-wide/2-1.6, y+1.2, wide+3.2, high-2.4, colour{0xff, 0xff, 0xff})
	}
	f.text(st, centre-wide/2, y+(high-st.leading)/2, label)
}

// soaAlt says the bars in words.
func (f *flow) soaAlt(tallies []soaTally) string {
	t := soaBarsTexts.In(f.lang)
	out := t.Alt
	for _, one := range tallies {
		var states []string
		for i, s := range soaStates() {
			if n := one.counts[i]; n > 0 {
				states = append(states, lang.Number(f.lang, n)+" "+lower(s.name.In(f.lang)))
			}
		}
		out += t.Of(f.clean(one.name), one.all, lang.Join(f.lang, states))
	}
	return out
}

// soaNumbersTable is the figures of the bars as a table, with their sum.
func (f *flow) soaNumbersTable(tallies []soaTally) {
	t, states := soaBarsTexts.In(f.lang), soaStates()
	sum := soaTally{name: t.Total, counts: make([]int, len(states))}
	for _, one := range tallies {
		sum.all += one.all
		for i, n := range one.counts {
			sum.counts[i] += n
		}
	}
	columns := []column{{t.Part, 0.9999, false}}
	for i, s := range states {
		if sum.counts[i] > 0 {
			columns = append(columns, column{s.name.In(f.lang), 62, true})
		}
	}
	rows := f.table(append(columns, column{t.All, 44, true})...)
	rows.pad = 2.4
	var laid []row
	for _, one := range append(tallies, sum) {
		st := cellText
		if one.to == "" {
			st = cellStrong
		}
		cells := []cell{{{text: one.name, style: st, to: one.to}}}
		for i, n := range one.counts {
			if sum.counts[i] > 0 {
				cells = append(cells, cell{numberOrDash(f.lang, n, st)})
			}
		}
		laid = append(laid, rows.lay("", append(cells, cell{{text: lang.Number(f.lang, one.all), style: cellStrong}})...))
	}
	rows.keep(laid...)
	rows.end()
	f.gap(10)
}

// numberOrDash is a count in a table; nothing at all is a dash.
func numberOrDash(l lang.Lang, n int, st *style) item {
	if n == 0 {
		return item{text: "–", style: cellSoft}
	}
	return item{text: lang.Number(l, n), style: st}
}
