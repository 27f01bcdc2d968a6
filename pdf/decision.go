package pdf

import (
	"cmp"
	"slices"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type decisionText struct {
	None                     string
	Approve, Confirm, Choose func(n int, ids string) string
	Fund                     func(n int, cost, largest string) string
	Action                   func(id, title, cost string) string
	Adopt                    func(version string) string
	Controls                 func(n int) string
}

var decisionTexts = lang.Of(
	decisionText{
		None: "Er worden nu geen besluiten gevraagd.",
		Approve: func(n int, ids string) string {
			return either(n, "Keur het restrisico goed van ", "Keur de restrisico’s goed van ") + ids + either(n, ", dat boven de acceptatiegrens blijft.", ", die boven de acceptatiegrens blijven.")
		},
		Confirm: func(n int, ids string) string {
			return either(n, "Bevestig de goedkeuring van ", "Bevestig de goedkeuringen van ") + ids + " opnieuw: score of behandeling is daarna gewijzigd."
		},
		Choose: func(n int, ids string) string {
			return "Kies een behandeling voor " + ids + either(n, ", dat boven de acceptatiegrens ligt.", ", die boven de acceptatiegrens liggen.")
		},
		Fund: func(n int, cost, largest string) string {
			return "Stel " + cost + " beschikbaar voor " + lang.Plural(n, "1 open actie", "%d open acties") + "; de grootste post is " + largest + "."
		},
		Action: func(id, title, cost string) string { return id + " " + title + " (" + cost + ")" },
		Adopt:  func(v string) string { return "Stel dit document vast als versie " + v + "." },
		Controls: func(n int) string {
			return lang.Plural(n, "Besluit over 1 maatregel", "Besluit over %d maatregelen") + " in de verklaring van toepasselijkheid."
		},
	},
	decisionText{
		None: "No decisions are asked now.",
		Approve: func(n int, ids string) string {
			return either(n, "Approve the residual risk of ", "Approve the residual risks of ") + ids + either(n, ", which stays above the line of acceptance.", ", which stay above the line of acceptance.")
		},
		Confirm: func(n int, ids string) string {
			return either(n, "Confirm the approval of ", "Confirm the approvals of ") + ids + " again: score or treatment changed afterwards."
		},
		Choose: func(n int, ids string) string {
			return "Choose a treatment for " + ids + either(n, ", which lies above the line of acceptance.", ", which lie above the line of acceptance.")
		},
		Fund: func(n int, cost, largest string) string {
			return "Make " + cost + " available for " + lang.Plural(n, "1 open action", "%d open actions") + "; the largest item is " + largest + "."
		},
		Action: func(id, title, cost string) string { return id + " " + title + " (" + cost + ")" },
		Adopt:  func(v string) string { return "Adopt this document as version " + v + "." },
		Controls: func(n int) string {
			return lang.Plural(n, "Decide on 1 control", "Decide on %d controls") + " in the Statement of Applicability."
		},
	},
)

// decisions drafts from the data what the management is asked to decide.
func (f *flow) decisions() []string {
	t := decisionTexts.In(f.lang)
	var missing, outdated, untreated []string
	for i := range f.found.Risks {
		r := &f.found.Risks[i]
		switch {
		case f.doc.Method.ApprovalOutdated(r.Risk):
			outdated = append(outdated, r.Risk.ID)
		case r.Approval == risk.Missing:
			missing = append(missing, r.Risk.ID)
		case r.Above && r.Risk.Treatment.Option == "":
			untreated = append(untreated, r.Risk.ID)
		}
	}
	var out []string
	ask := func(ids []string, sentence func(int, string) string) {
		const most = 8
		if len(ids) > 0 {
			out = append(out, sentence(len(ids), f.enumerate(ids, most)))
		}
	}
	ask(untreated, t.Choose)
	ask(missing, t.Approve)
	ask(outdated, t.Confirm)
	if s := f.funds(); s != "" {
		out = append(out, s)
	}
	if n := f.found.Summary().Undecided; n > 0 {
		out = append(out, t.Controls(n))
	}
	if v := f.oneLine(f.doc.Edition.Version); f.concept() && v != "" {
		out = append(out, t.Adopt(f.fit(body, v, 230)))
	}
	if len(out) == 0 {
		return []string{t.None}
	}
	return out
}

// funds asks for the cost of what is still to be done.
func (f *flow) funds() string {
	t := decisionTexts.In(f.lang)
	var open []*risk.Action
	sum := 0
	for _, a := range f.doc.Actions {
		if a.Status != risk.Done && a.Cost > 0 {
			open = append(open, a)
			sum += a.Cost
		}
	}
	if len(open) == 0 {
		return ""
	}
	largest := slices.MaxFunc(open, func(a, b *risk.Action) int { return cmp.Compare(a.Cost, b.Cost) })
	title := f.fit(body, f.clean(largest.Title), 230)
	return t.Fund(len(open), lang.Euro(f.lang, sum), t.Action(largest.ID, title, lang.Euro(f.lang, largest.Cost)))
}
