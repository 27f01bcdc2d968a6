package pdf

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
	"example.org/toepasselijk/risk"
)

// highest lists as many of the highest risks as fit in height, ten at most.
func (f *flow) highest(height float64) {
	t, fr := summaryTexts.In(f.lang), f.frame()
	order := make([]int, len(f.found.Risks))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &f.found.Risks[a], &f.found.Risks[b]
		if x.Current != y.Current {
			return y.Current - x.Current
		}
		if d := product(y.Risk.Current) - product(x.Risk.Current); d != 0 {
			return d
		}
		return y.Residual - x.Residual
	})
	const most = 10
	order = order[:min(len(order), most)]
	const head = 16 + 3 // the title above the table
	if height < head+3*barRow || len(order) == 0 {
		return
	}
	f.block(tag.H2, func() { f.text(title2, fr.left, f.y, t.Highest) })
	f.y += head
	table := f.table(column{t.Number, 26, false}, column{t.Risk, 0.75, false}, column{t.Owner, 0.25, false}, column{t.NowHead, 50, false}, column{t.Rest, 50, false}, column{t.Ready, 58, true})
	table.pad = f.snug(1.5, 0.9)
	rows := f.highestRows(table, order, height-head-table.headHeight())
	for _, r := range rows {
		table.place(r)
	}
	table.end()
}

// highestRows measures the rows of the risks in order, as many as fit in
// height. A text gets a second line as long as that leaves room for the rest.
func (f *flow) highestRows(table *table, order []int, height float64) []row {
	t, due := summaryTexts.In(f.lang), f.lastDue()
	single := chipHeight + chipLead + 2*table.pad
	order = order[:max(0, min(len(order), int(height/single)))]
	var rows []row
	for n, i := range order {
		r := &f.found.Risks[i]
		lines := 1
		if height-float64(len(order)-n)*single >= cellText.leading {
			lines = 2
		}
		l := table.lay("",
			cell{{text: r.Risk.ID, style: cellStrong, to: r.Risk.ID}},
			cell{f.shortened(f.value(r.Risk.Title, t.TitleWhat), table.w[1], lines)},
			cell{f.shortened(f.value(r.Risk.Owner, t.OwnerWhat), table.w[2], lines)},
			cell{f.shortened(f.levelItem(r.Current), table.w[3], lines)},
			cell{f.shortened(f.momentItem(r, risk.Residual), table.w[4], lines)},
			cell{{text: lang.DayShort(f.lang, due[r.Risk.ID]), style: cellText}})
		height -= l.height
		rows = append(rows, l)
	}
	return rows
}

// shortened cuts the text of an item to so many lines of a column.
func (f *flow) shortened(it item, width float64, lines int) item {
	if it.level == 0 {
		it.text = strings.Join(f.fitLines(it.style, f.clean(it.text), width, lines), "\n")
	}
	return it
}

func product(s risk.Score) int { return s.Likelihood * s.Impact }

// lastDue finds per risk when the last of its open actions is due.
func (f *flow) lastDue() map[string]string {
	actions := f.registry().actions
	out := make(map[string]string)
	for _, r := range f.doc.Risks {
		for _, id := range r.Treatment.Actions {
			if a := actions[id]; a != nil && a.Status != risk.Done && string(a.Due) > out[r.ID] {
				out[r.ID] = string(a.Due)
			}
		}
	}
	return out
}
