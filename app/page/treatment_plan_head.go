package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// Which actions are listed besides those of one status; the empty text lists
// all.
const showLate = "late"

// inPlan reports whether an action is in the list that show and words ask for.
func inPlan(a *risk.Action, show, words string, today risk.Date) bool {
	listed := show == "" || show == string(a.Status) || show == showLate && overdue(a, today)
	return listed && part.Matches(a.ID+" "+a.Title+" "+a.Owner, words)
}

// planChips draws the filters with how many actions each lists.
func (p *treatment) planChips(actions []*risk.Action) []app.UI {
	t := treatmentTexts.In(p.Lang)
	filters := []part.Option{{Label: t.All}, {Value: showLate, Label: t.OverdueOnes}}
	filters = append(filters, part.Named(risk.ActionStatuses(), p.Lang)...)
	return filterChips(filters, p.Memory.Treatment.Actions, func(show string) (n int) {
		for _, a := range actions {
			if a != nil && inPlan(a, show, "", p.Store.Today()) {
				n++
			}
		}
		return n
	})
}

// costs draws what the actions of each status cost, and all of them.
func costs(actions []*risk.Action, t treatmentText, l lang.Lang) app.UI {
	total, byStatus := 0, map[risk.ActionStatus]int{}
	for _, a := range actions {
		if a != nil {
			total += a.Cost
			byStatus[a.Status] += a.Cost
		}
	}
	var parts []app.UI
	for _, s := range risk.ActionStatuses() {
		parts = append(parts, about(s.Name.In(l), lang.Euro(l, byStatus[s.Value])))
	}
	return app.Dl().Class("costs").Hidden(total == 0).Aria("label", t.Costs).Body(append(parts, about(t.Total, lang.Euro(l, total)))...)
}
