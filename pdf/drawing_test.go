package pdf

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// TestDrawingsStayOnThePage: no line, bar or arrow leaves its margins, whatever
// the method, however many risks and actions.
func TestDrawingsStayOnThePage(t *testing.T) {
	documents := map[string]*risk.Document{
		"empty": risk.New("2026-11-18"), "example": example.Document(lang.NL), "one": example.Generate(lang.NL, 1),
		"1,000": example.Generate(lang.NL, 1000), "no actions": example.Generate(lang.NL, 20), "twenty years": longPlan(300),
	}
	documents["no actions"].Actions = nil
	for _, r := range documents["no actions"].Risks {
		r.Treatment.Actions = nil
	}
	documents["letter"], documents["1,000 on letter"] = example.Document(lang.NL), example.Generate(lang.NL, 1000)
	documents["letter"].Style.Paper, documents["1,000 on letter"].Style.Paper = risk.Letter, risk.Letter
	for i, size := range sizes() {
		if i%5 == 0 {
			documents[fmt.Sprint(size)] = risk.Rescale(example.Document(lang.NL), size)
		}
	}
	for name, d := range documents {
		for _, p := range []Part{Full, Plan, Summary} {
			b := laidOut(t, d, lang.EN, p)
			assert.Empty(t, flaws(b), name)
			assert.Empty(t, strays(b), name)
		}
	}
}

// strays returns the shapes that lie outside the margins of their page.
func strays(b *book) (out []string) {
	for _, p := range b.pages {
		fr := p.frame()
		for _, m := range p.marks {
			corners := []point{{m.x, m.y}, {m.x + m.w, m.y + m.h}}
			switch {
			case p.bare || m.shape == textShape:
				continue
			case m.shape == polygonShape:
				corners = *m.corners
			}
			for _, c := range corners {
				if c.x < fr.left-0.6 || c.x > fr.right+0.6 || c.y < fr.top-1 || c.y > fr.bottom+16 {
					out = append(out, fmt.Sprintf("page %d: a shape at %.1f,%.1f", p.number, c.x, c.y))
				}
			}
		}
	}
	return out
}

// longPlan is the example with n more actions over twenty years, every
// twentieth of them without a date.
func longPlan(n int) *risk.Document {
	d := example.Document(lang.NL)
	for i := range n {
		a := *d.Actions[i%len(d.Actions)]
		a.ID, a.Status = fmt.Sprint("M", 100+i), risk.ActionStatuses()[i%3].Value
		a.Due = risk.Date(fmt.Sprintf("%d-%02d-15", 2025+i%21, 1+i%12))
		if i%20 == 0 {
			a.Due = ""
		}
		d.Actions = append(d.Actions, &a)
	}
	d.Counters.Actions = 100 + n
	return d
}

func TestPeriods(t *testing.T) {
	d := risk.New("2026-11-18")
	f := flowOf(t, d)
	assert.Empty(t, f.periods())
	for i, due := range []risk.Date{"2027-02-01", "", "2026-10-01", "2026-12-31", "2020-01-01", "2027-01-01"} {
		d.Actions = append(d.Actions, &risk.Action{ID: fmt.Sprint("M", i+1), Due: due})
	}
	assert.Equal(t, "Q1 2020: M5; Q4 2026: M3 M4; Q1 2027: M6 M1; Without date: M2", periodsOf(f))

	long := flowOf(t, longPlan(300))
	periods := long.periods()
	assert.LessOrEqual(t, len(periods), pastQuarters+futureQuarters+futureYears+4)
	n := 0
	for _, p := range periods {
		n += len(p.actions)
	}
	assert.Equal(t, len(long.doc.Actions), n, "every action is in one period")
	var labels []string
	for _, p := range periods {
		labels = append(labels, p.label)
	}
	said := strings.Join(labels, ", ")
	assert.Contains(t, said, "Q3 2029, Rest of 2029, 2030, 2031")
	assert.True(t, strings.HasSuffix(said, "2037, Later, Without date"), said)

	d.Edition.Date = ""
	assert.Equal(t, "Q1 2020: M5; Q4 2026: M3 M4; Q1 2027: M6 M1; Without date: M2", periodsOf(flowOf(t, d)), "without a date nothing is past")
}

func periodsOf(f *flow) string {
	var out []string
	for _, p := range f.periods() {
		s := p.label + ":"
		for _, a := range p.actions {
			s += " " + a.ID
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestStatesOfActions(t *testing.T) {
	f := flowOf(t, risk.New("2026-11-18"))
	for _, c := range []struct {
		due    risk.Date
		status risk.ActionStatus
		want   string
	}{
		{"2026-11-17", risk.Open, "overdue"}, {"2026-11-17", risk.Doing, "overdue"}, {"2026-11-17", risk.Done, "done"},
		{"2026-11-18", risk.Open, "to do"}, {"2027-01-01", risk.Doing, "in progress"}, {"", risk.Open, "to do"}, {"", "", "to do"},
	} {
		assert.Equal(t, c.want, timelineTexts.In(lang.EN).States[f.stateOf(&risk.Action{Due: c.due, Status: c.status})], c)
	}
}

func TestShifts(t *testing.T) {
	d := risk.New("2026-11-18")
	at := func(l, i int) risk.Score { return risk.Score{Likelihood: l, Impact: i} }
	for i, s := range [][2]risk.Score{{at(3, 3), at(2, 3)}, {at(5, 5), at(1, 1)}, {at(5, 5), at(1, 1)}, {at(2, 2), at(2, 2)}, {at(4, 4), {}}, {}} {
		d.Risks = append(d.Risks, &risk.Risk{ID: fmt.Sprint("R", i+1), Current: s[0], Treatment: risk.Treatment{Residual: s[1]}})
	}
	f := flowOf(t, d)
	moves, stayed, unknown := f.shifts()
	assert.Equal(t, []*shift{{at(5, 5), at(1, 1), 2}, {at(3, 3), at(2, 3), 1}}, moves, "the heaviest first")
	assert.Equal(t, []int{1, 2}, []int{stayed, unknown})
	assert.Equal(t, "The risk matrix after treatment, with 2 arrows from an old to a new place."+
		" 2 risks go from likelihood and impact 5 × 5 to 1 × 1. 1 risk goes from likelihood and impact 3 × 3 to 2 × 3.", f.movementAlt(moves))
	assert.Equal(t, "The risk matrix with the risks of now. Of the 6 risks there are 3 critical, 1 medium, 1 low and 1 unknown."+
		" Likelihood 5: 2 risks at impact 5. Likelihood 4: 1 risk at impact 4. Likelihood 3: 1 risk at impact 3. Likelihood 2: 1 risk at impact 2.",
		f.spreadAlt(altTexts.In(lang.EN).SpreadNow, f.found.Current))
	assert.Contains(t, f.levelBars().alt, "Critical: 3 now and 0 after treatment.")
	assert.Contains(t, f.levelBars().alt, "Not known yet: 1 now and 2 after treatment.")
}

// TestIDsOfACell: as many numbers as fit, and how many more there are.
func TestIDsOfACell(t *testing.T) {
	f := flowOf(t, risk.New("2026-11-18"))
	var ids []string
	for i := range 9000 {
		ids = append(ids, fmt.Sprint("R", 1000+i))
	}
	for _, c := range []struct{ n, lines int }{{1, 1}, {5, 2}, {40, 3}, {9000, 5}, {9000, 0}} {
		lines := f.shownIDs(ids[:c.n], 56, c.lines)
		require.LessOrEqual(t, len(lines), max(c.lines, 1))
		said := strings.Join(lines, " ")
		shown := strings.Count(said, "R")
		if shown < c.n {
			assert.Contains(t, strings.ReplaceAll(said, "\u00a0", " "), "+ "+lang.Number(lang.EN, c.n-shown))
		}
	}
}

func TestStatementInFigures(t *testing.T) {
	d := filledWith(t, 1, word)
	f := flowOf(t, d)
	tallies := f.soaTallies()
	all := 0
	for _, one := range tallies {
		sum := 0
		for _, n := range one.counts {
			sum += n
		}
		assert.Equal(t, one.all, sum, one.name)
		all += one.all
	}
	assert.Equal(t, len(f.found.SoA)+len(f.found.Extra), all)
	assert.Equal(t, "Own controls", tallies[4].name)
	assert.Contains(t, f.soaAlt(tallies), "Own controls, 1 row: 1 without status.")
	seen := make(map[pattern]bool)
	for _, s := range soaStates() {
		assert.False(t, seen[s.with], "%s looks like another state in grey", s.name.In(lang.EN))
		seen[s.with] = true
	}
}

// TestTenHighestRisks: the page for the management names ten, in the report and
// on its own.
func TestTenHighestRisks(t *testing.T) {
	for _, l := range lang.All() {
		documents := map[string]*risk.Document{"example": example.Document(l), "300": example.Generate(l, 300), "letter": example.Document(l), "300 on letter": example.Generate(l, 300)}
		documents["letter"].Style.Paper, documents["300 on letter"].Style.Paper = risk.Letter, risk.Letter
		for name, d := range documents {
			for _, p := range []Part{Full, Summary} {
				b := laidOut(t, d, l, p)
				n := 0
				for _, m := range b.places["chapter/summary"].page.marks {
					if m.style == cellStrong && strings.HasPrefix(m.text, "R") {
						n++
					}
				}
				assert.Equal(t, 10, n, "%s %s", name, p.Code())
			}
		}
	}
}

// TestCardsFillThePages: no card leaves much of a page empty, and none is cut
// for a few lines.
func TestCardsFillThePages(t *testing.T) {
	note := 0
	d := filledWith(t, 40, func(field string) string {
		note++
		return strings.Repeat("Een zin die zegt hoe het zit. ", 1+note%5)
	})
	for _, l := range lang.All() {
		b := laidOut(t, d, l, Full)
		from, to := b.places["register/cards"].page.number, b.places["chapter/treatment"].page.number
		for _, p := range b.pages[from-1 : to-2] {
			lowest := 0.0
			for _, m := range p.marks {
				if m.shape == textShape && m.style != footLine {
					lowest = max(lowest, m.y)
				}
			}
			assert.Greater(t, lowest, p.frame().top+p.frame().height()*0.62, "page %d", p.number)
		}
	}
}
