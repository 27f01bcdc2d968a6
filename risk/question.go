package risk

import (
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// Question is something that work which is done leaves for a person to judge.
// The engine never answers one: that an action was carried out does not prove
// that the control works or that the risk fell.
type Question struct {
	At      Path      // the field to look at again
	Text    lang.Text // the question
	Actions []string  // ids of the actions that are done
}

// Questions returns what the finished actions of d ask: for each control in
// the statement that is not fully implemented while all its actions are done,
// whether it is now; and for each risk whose actions are all done while the
// score after treatment is still to be reached, whether it was. Controls come
// first, each in the order of the document.
func Questions(d *Document) []Question {
	if d == nil {
		return nil
	}
	status := make(map[string]ActionStatus, len(d.Actions))
	for _, a := range d.Actions {
		if a != nil {
			status[a.ID] = a.Status
		}
	}
	allDone := func(ids []string) bool {
		return len(ids) > 0 && !slices.ContainsFunc(ids, func(id string) bool { return status[id] != Done })
	}
	var out []Question
	for _, row := range statement(d) {
		if row.Applicable == Yes && row.Decision.Status != Full && allDone(row.Actions) {
			out = append(out, askControl(row))
		}
	}
	for _, r := range d.Risks {
		if r != nil && allDone(r.Treatment.Actions) && r.Treatment.Residual.complete() && r.Treatment.Residual != r.Current {
			out = append(out, askRisk(r))
		}
	}
	return out
}

func (s Score) complete() bool { return s.Likelihood > 0 && s.Impact > 0 }

func askControl(row SoARow) Question {
	id := string(row.Decision.ID)
	return Question{row.Decision.At("status"), lang.T(
		areDone.In(lang.NL)(row.Actions)+": is maatregel "+id+" nu volledig ingevoerd?",
		areDone.In(lang.EN)(row.Actions)+": is control "+id+" fully implemented now?",
	), row.Actions}
}

func askRisk(r *Risk) Question {
	ids := slices.Clone(r.Treatment.Actions)
	return Question{r.At("current/likelihood"), lang.T(
		areDone.In(lang.NL)(ids)+": is het restrisico van "+r.ID+" nu het huidige risico?",
		areDone.In(lang.EN)(ids)+": is the residual risk of "+r.ID+" the current risk now?",
	), ids}
}

// areDone says that actions are done.
var areDone = lang.Of(
	func(ids []string) string {
		if len(ids) == 1 {
			return "Actie " + ids[0] + " is gereed"
		}
		return "Acties " + lang.Join(lang.NL, ids) + " zijn gereed"
	},
	func(ids []string) string {
		if len(ids) == 1 {
			return "Action " + ids[0] + " is done"
		}
		return "Actions " + lang.Join(lang.EN, ids) + " are done"
	},
)
