package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type timelineText struct {
	Intro, Alt, Earlier, Today string
	States                     [4]string // in the order of actionStates
	Rest                       func(year string) string
	Period                     func(label string, n int, states, cost string) string
}

var timelineTexts = lang.Of(
	timelineText{
		Intro: " Per kwartaal staat hoeveel acties gereed moeten zijn, met hun kosten en zo veel namen als er passen. De tabel eronder noemt ze allemaal.",
		Alt:   "Tijdlijn van de acties, naar het kwartaal waarin zij gereed moeten zijn.", Earlier: "Eerder", Today: "datum van dit document",
		States: [4]string{"gereed", "bezig", "open", "over tijd"},
		Rest:   func(year string) string { return "Rest van " + year },
		Period: func(label string, n int, states, cost string) string {
			return " " + label + ": " + lang.Plural(n, "1 actie", "%d acties") + ", " + states + cost + "."
		},
	},
	timelineText{
		Intro: " For each quarter it says how many actions are due, with their cost and as many names as fit. The table below names them all.",
		Alt:   "Time line of the actions, by the quarter in which they are due.", Earlier: "Earlier", Today: "date of this document",
		States: [4]string{"done", "in progress", "to do", "overdue"},
		Rest:   func(year string) string { return "Rest of " + year },
		Period: func(label string, n int, states, cost string) string {
			return " " + label + ": " + lang.Plural(n, "1 action", "%d actions") + ", " + states + cost + "."
		},
	},
)

// actionStates are how far actions are, each with a pattern that says so in
// grey too: done, in progress, to do, overdue.
var actionStates = [4]struct {
	with pattern
	fill colour
}{{solid, accent}, {slanted, accent}, {hollow, accent}, {crossed, amber}}

// stateOf returns which of the states an action is in at the date of the
// document.
func (f *flow) stateOf(a *risk.Action) int {
	switch {
	case a.Status == risk.Done:
		return 0
	case a.Due != "" && a.Due < f.doc.Edition.Date:
		return 3
	case a.Status == risk.Doing:
		return 1
	}
	return 2
}

// Columns of the time line, in points from its left.
const (
	timeAxis  = 92.0
	timeBars  = 104.0
	timeNames = 330.0
	timeLong  = 140.0 // of the longest bar
)

// timeline sets when the actions are due: a row per quarter on a line of time,
// with a bar of how far they are, and their names.
func (f *flow) timeline() {
	fr := f.frame()
	periods := f.periods()
	if len(periods) == 0 {
		return
	}
	const least, most, head = 14.0, 80.0, 18.0 // height of a row and of the legend
	names := make([][]string, len(periods))
	room := (fr.height() - head - 60) / float64(len(periods))
	rows, height := make([]float64, len(periods)), head
	for i, p := range periods {
		lines := max(1, int((min(most, room)-4)/mapLabel.leading))
		names[i] = f.actionNames(p.actions, lines*nameColumns)
		rows[i] = max(least, float64((len(names[i])+nameColumns-1)/nameColumns)*mapLabel.leading+5)
		height += rows[i]
	}
	f.need(height)
	f.figure(f.timelineAlt(periods), func() {
		f.timeLegend(periods)
		y := f.y + head
		f.axis(periods, rows, y)
		longest, long := 1, timeLong
		for _, p := range periods {
			longest = max(longest, len(p.actions))
			long = min(long, timeNames-timeBars-12-f.width(cellText, f.behindBar(p)))
		}
		for i, p := range periods {
			f.period(p, y, long/float64(longest))
			for n, name := range names[i] {
				f.text(mapLabel, fr.left+timeNames+float64(n%nameColumns)*f.nameWidth(), y+2+float64(n/nameColumns)*mapLabel.leading, name)
			}
			y += rows[i]
		}
	})
	f.y += height + 8
	f.begun = true
}

// timeLegend says what the patterns and the ring stand for.
func (f *flow) timeLegend(periods []period) {
	t, fr := timelineTexts.In(f.lang), f.frame()
	var occurs [len(actionStates)]bool
	for _, p := range periods {
		for _, a := range p.actions {
			occurs[f.stateOf(a)] = true
		}
	}
	var keys []key
	for i, s := range actionStates {
		if occurs[i] {
			keys = append(keys, key{s.with, s.fill, t.States[i]})
		}
	}
	f.legend(fr.left+timeBars, f.y, fr.width()-timeBars, keys, true)
	if f.doc.Edition.Date != "" {
		f.textRight(small, fr.left+timeAxis-8, f.y, t.Today)
		f.ring(point{fr.left + timeAxis, f.y + small.leading/2})
	}
}

// ring marks the quarter of the document on the line of time.
func (f *flow) ring(at point) {
	f.page.disc(at, 4.2, accent)
	f.page.disc(at, 2.2, colour{0xff, 0xff, 0xff})
}

// period draws the label, the bar and the figures of one row.
func (f *flow) period(p period, y, unit float64) {
	fr := f.frame()
	f.textRight(cellText, fr.left+timeAxis-8, y, f.fit(cellText, p.label, timeAxis-10))
	var counts [len(actionStates)]int
	for _, a := range p.actions {
		counts[f.stateOf(a)]++
	}
	x := fr.left + timeBars
	for i, n := range counts {
		if n > 0 {
			wide := unit * float64(n)
			f.page.filled(x, y+2, max(wide-1, 0.8), 8, actionStates[i].with, actionStates[i].fill)
			x += wide
		}
	}
	f.text(cellText, x+4, y, f.behindBar(p))
}

// behindBar is what stands behind a bar: how many actions, and their cost.
func (f *flow) behindBar(p period) string {
	cost := 0
	for _, a := range p.actions {
		cost += a.Cost
	}
	return f.countAndCost(len(p.actions), cost)
}

// axis draws the line of time with a dot for each row. It is broken where
// quarters without actions are left out, and shows the date of the document.
func (f *flow) axis(periods []period, rows []float64, y float64) {
	const middle = 6.0 // of the first line in a row
	x := f.frame().left + timeAxis
	today := -1
	if f.doc.Edition.Date != "" {
		today = quarterOf(f.doc.Edition.Date)
	}
	for i, p := range periods {
		if p.from <= today && today < p.ends {
			f.ring(point{x, y + middle})
		} else {
			f.page.disc(point{x, y + middle}, 2.2, ink3)
		}
		if i+1 < len(periods) && periods[i+1].from != undated {
			from, to := y+middle+5, y+rows[i]+middle-5
			if p.ends == periods[i+1].from {
				f.page.box(x-0.5, from, 1, to-from, ink3)
			} else {
				for ; from < to; from += 3.2 {
					f.page.box(x-0.5, from, 1, min(1.4, to-from), ink3)
				}
			}
		}
		y += rows[i]
	}
}

// nameColumns is how many names stand beside each other.
const nameColumns = 2

func (f *flow) nameWidth() float64 { return (f.frame().width() - timeNames) / nameColumns }

// actionNames returns the names of actions, at most so many lines, the last of
// which says how many were left out.
func (f *flow) actionNames(actions []*risk.Action, most int) []string {
	shown := len(actions)
	if shown > most {
		shown = most - 1
	}
	var out []string
	for _, a := range actions[:shown] {
		out = append(out, f.fit(mapLabel, strings.TrimSpace(a.ID+" "+f.clean(a.Title)), f.nameWidth()-gutter))
	}
	if shown < len(actions) {
		out = append(out, riskMapTexts.In(f.lang).More(len(actions)-shown))
	}
	return out
}

// timelineAlt says the time line in words.
func (f *flow) timelineAlt(periods []period) string {
	t := timelineTexts.In(f.lang)
	out := t.Alt
	for _, p := range periods {
		var counts [len(actionStates)]int
		sum := 0
		for _, a := range p.actions {
			counts[f.stateOf(a)]++
			sum += a.Cost
		}
		var states []string
		for i, n := range counts {
			if n > 0 {
				states = append(states, lang.Number(f.lang, n)+" "+t.States[i])
			}
		}
		cost := ""
		if sum > 0 {
			cost = ", " + lang.Euro(f.lang, sum)
		}
		out += t.Period(p.label, len(p.actions), lang.Join(f.lang, states), cost)
	}
	return out
}
