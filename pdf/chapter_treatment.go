package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type treatmentText struct {
	Lead                                                                             func(n, chosen int) string
	None, ByRisk                                                                     string
	Number, Risk, Owner, Now, Treatment, Controls, Actions, Rest                     string
	TitleWhat, OwnerWhat, OptionWhat, ControlsWhat                                   string
	ActionsTitle, NoActions                                                          string
	ActionsLead                                                                      func(n, done int, cost string) string
	Action, ActionOwner, ForRisk, Due, Status, Cost, ActionWhat, DueWhat, StatusWhat string
	ApprovalsTitle, ApprovalsLead, NoApprovals                                       string
	By, Sign, Date, Remark, State, Accepter                                          string
	DeclinedTitle, DeclinedIntro, Why, WhyWhat                                       string
	Term                                                                             func(days string) string
}

var treatmentTexts = lang.Of(
	treatmentText{
		Lead: func(n, chosen int) string {
			if n == chosen {
				return lang.Plural(n, "Voor het enige risico is een behandeling gekozen.", "Voor alle %d risico’s is een behandeling gekozen.")
			}
			return lang.Plural(chosen, "Voor 1 risico is een behandeling gekozen;", "Voor %d risico’s is een behandeling gekozen;") +
				lang.Plural(n-chosen, " voor 1 nog niet.", " voor %d nog niet.")
		},
		None:   "Er zijn nog geen risico’s om te behandelen.",
		ByRisk: "Behandeling per risico",
		Number: "Nr", Risk: "Risico", Owner: "Risico-eigenaar", Now: "Nu", Treatment: "Behandeling", Controls: "Maatregelen", Actions: "Acties", Rest: "Rest",
		TitleWhat: "omschrijving", OwnerWhat: "eigenaar", OptionWhat: "keuze", ControlsWhat: "maatregelen",
		ActionsTitle: "Acties", NoActions: "Er zijn geen acties vastgelegd.",
		ActionsLead: func(n, done int, cost string) string {
			s := lang.Plural(n, "Het plan bevat 1 actie", "Het plan bevat %d acties")
			if done > 0 {
				s += lang.Plural(done, ", waarvan er 1 gereed is", ", waarvan er %d gereed zijn")
			}
			if cost != "" {
				s += ". De kosten zijn samen " + cost
			}
			return s + "."
		},
		Action: "Actie", ActionOwner: "Eigenaar", ForRisk: "Voor risico", Due: "Gereed op", Status: "Status", Cost: "Kosten", ActionWhat: "wat er gebeurt", DueWhat: "datum", StatusWhat: "status",
		ApprovalsTitle: "Goedkeuring door de risico-eigenaren",
		ApprovalsLead:  "De risico-eigenaar keurt het behandelplan en het restrisico goed wanneer dat boven de acceptatiegrens blijft. Een goedkeuring geldt voor de score en de behandeling van dat moment.",
		NoApprovals:    "Geen restrisico ligt boven de acceptatiegrens en er zijn geen goedkeuringen vastgelegd.",
		By:             "Goedgekeurd door", Sign: "Handtekening", Date: "Datum", Remark: "Opmerking", State: "Stand", Accepter: "Mag accepteren",
		DeclinedTitle: "Overwogen maatregelen die niet zijn gekozen", DeclinedIntro: "Deze maatregelen kwamen bij een risico op tafel en zijn daar niet gekozen.", Why: "Waarom niet", WhyWhat: "reden",
		Term: func(days string) string { return "binnen " + days },
	},
	treatmentText{
		Lead: func(n, chosen int) string {
			if n == chosen {
				return lang.Plural(n, "A treatment has been chosen for the only risk.", "A treatment has been chosen for all %d risks.")
			}
			return lang.Plural(chosen, "A treatment has been chosen for 1 risk;", "A treatment has been chosen for %d risks;") +
				lang.Plural(n-chosen, " not yet for 1.", " not yet for %d.")
		},
		None:   "There are no risks to treat yet.",
		ByRisk: "Treatment by risk",
		Number: "No.", Risk: "Risk", Owner: "Risk owner", Now: "Now", Treatment: "Treatment", Controls: "Controls", Actions: "Actions", Rest: "Residual",
		TitleWhat: "description", OwnerWhat: "owner", OptionWhat: "option", ControlsWhat: "controls",
		ActionsTitle: "Actions", NoActions: "No actions are recorded.",
		ActionsLead: func(n, done int, cost string) string {
			s := lang.Plural(n, "The plan holds 1 action", "The plan holds %d actions")
			if done > 0 {
				s += lang.Plural(done, ", 1 of which is done", ", %d of which are done")
			}
			if cost != "" {
				s += ". Together they cost " + cost
			}
			return s + "."
		},
		Action: "Action", ActionOwner: "Owner", ForRisk: "For risk", Due: "Due", Status: "Status", Cost: "Cost", ActionWhat: "what is done", DueWhat: "date", StatusWhat: "status",
		ApprovalsTitle: "Approval by the risk owners",
		ApprovalsLead:  "The risk owner approves the treatment plan and the residual risk where it stays above the line of acceptance. An approval holds for the score and the treatment of that moment.",
		NoApprovals:    "No residual risk lies above the line of acceptance and no approvals are recorded.",
		By:             "Approved by", Sign: "Signature", Date: "Date", Remark: "Remark", State: "State", Accepter: "May accept",
		DeclinedTitle: "Controls considered and not chosen", DeclinedIntro: "These controls were on the table for a risk and were not chosen for it.", Why: "Why not", WhyWhat: "reason",
		Term: func(days string) string { return "within " + days },
	},
)

var treatmentChapter = chapter{
	id:     "treatment",
	title:  lang.T("Risicobehandelplan", "Risk treatment plan"),
	clause: "6.1.3",
	answers: []answer{
		{"6.1.3 a–c", lang.T("Behandelopties en benodigde maatregelen", "Treatment options and the controls needed"), ""},
		{"6.1.3 b", lang.T("Maatregelen die zijn overwogen en niet gekozen", "Controls that were considered and not chosen"), declinedPlace},
		{"6.1.3 e", lang.T("Risicobehandelplan", "Risk treatment plan"), "treatment/actions"},
		{"6.1.3 f", lang.T("Goedkeuring van plan en restrisico’s", "Approval of the plan and the residual risks"), "treatment/approvals"},
		{"8.3", lang.T("Resultaten van de risicobehandeling", "Results of the risk treatment"), "treatment/actions"},
	},
	parts:     []Part{Full, Plan},
	landscape: true,
	sections: func(f *flow) []entry {
		t := treatmentTexts.In(f.lang)
		return []entry{{movementTexts.In(f.lang).Title, movementPlace}, {t.ByRisk, treatmentsPlace}, {t.DeclinedTitle, declinedPlace}, {t.ActionsTitle, "treatment/actions"}, {t.ApprovalsTitle, "treatment/approvals"}}
	},
	draw: func(f *flow) {
		names := f.registry()
		if len(f.found.Risks) > 0 {
			f.movement()
		}
		f.treatments(names)
		f.declined()
		f.actions()
		f.approvals()
	},
}

// Places in the treatment plan.
const (
	treatmentsPlace = "treatment/risks"
	declinedPlace   = "treatment/declined"
)

func (f *flow) treatments(names registry) {
	t := treatmentTexts.In(f.lang)
	if len(f.found.Risks) == 0 {
		f.paragraph(body, t.None, f.frame().width())
		return
	}
	chosen := 0
	for _, r := range f.found.Risks {
		if r.Risk.Treatment.Option != "" {
			chosen++
		}
	}
	f.hold(0, 0, func() { f.mark(treatmentsPlace); f.bookmark(1, t.ByRisk) })
	f.section(t.ByRisk)
	f.intro(t.Lead(len(f.found.Risks), chosen))
	rows := f.table(column{t.Number, 34, false}, column{t.Risk, 0.18, false}, column{t.Owner, 0.11, false}, column{t.Now, chipColumn, false},
		column{t.Treatment, 0.21, false}, column{t.Controls, 0.26, false}, column{t.Actions, 0.24, false}, column{t.Rest, chipColumn, false})
	for i := range f.found.Risks {
		r := &f.found.Risks[i]
		k := &r.Risk.Treatment
		var controls cell
		for _, id := range k.Controls {
			controls = append(controls, item{label: string(id), text: risk.ControlTitle(f.doc, id, f.lang), style: cellText})
		}
		if len(controls) == 0 && k.Option == risk.Modify {
			controls = cell{f.unfilled(t.ControlsWhat)}
		}
		rows.row(r.Risk.ID,
			cell{{text: r.Risk.ID, style: cellStrong}},
			cell{f.value(r.Risk.Title, t.TitleWhat)},
			cell{f.value(r.Risk.Owner, t.OwnerWhat)},
			f.nowCell(r),
			cell{f.strong(risk.NameOf(risk.Options(), k.Option).In(f.lang), t.OptionWhat), {text: k.Explanation, style: cellText}},
			orDash(controls),
			orDash(f.actionTitles(k.Actions, names)),
			cell{f.momentItem(r, risk.Residual)})
	}
	rows.end()
}

// nowCell is the level of a risk today, with the term in which a risk of that
// level is to be treated.
func (f *flow) nowCell(r *risk.RiskResult) cell {
	out := cell{f.levelItem(r.Current)}
	if term := f.term(r.Current); term != "" {
		out = append(out, item{text: treatmentTexts.In(f.lang).Term(term), style: cellSoft})
	}
	return out
}

// declined lists the controls that were proposed for a risk and set aside:
// that they were looked at is evidence (clause 6.1.3 b).
func (f *flow) declined() {
	t, head := treatmentTexts.In(f.lang), false
	var rows *table
	for _, r := range f.doc.Risks {
		for _, d := range r.Treatment.Declined {
			if !head {
				head = true
				f.hold(0, 0, func() { f.mark(declinedPlace); f.bookmark(1, t.DeclinedTitle) })
				f.section(t.DeclinedTitle)
				f.intro(t.DeclinedIntro)
				rows = f.table(column{t.Number, 34, false}, column{t.Risk, 0.3, false}, column{t.Controls, 0.28, false}, column{t.Why, 0.42, false})
			}
			rows.row("",
				cell{{text: r.ID, style: cellStrong}},
				cell{f.value(r.Title, t.TitleWhat)},
				cell{{label: string(d.ID), text: risk.ControlTitle(f.doc, d.ID, f.lang), style: cellText}},
				cell{f.value(d.Reason, t.WhyWhat)})
		}
	}
	if head {
		rows.end()
	}
}

func orDash(c cell) cell {
	if len(c) == 0 {
		return cell{{text: "–", style: cellSoft}}
	}
	return c
}

func (f *flow) actionTitles(ids []string, names registry) cell {
	var out cell
	for _, id := range ids {
		if a := names.actions[id]; a != nil {
			out = append(out, item{label: id, text: a.Title, style: cellText})
		}
	}
	return out
}

func (f *flow) actions() {
	t := treatmentTexts.In(f.lang)
	f.hold(0, 0, func() { f.mark("treatment/actions"); f.bookmark(1, t.ActionsTitle) })
	f.section(t.ActionsTitle)
	if len(f.doc.Actions) == 0 {
		f.paragraph(body, t.NoActions, f.frame().width())
		return
	}
	risks := make(map[string][]string)
	for _, r := range f.doc.Risks {
		for _, id := range r.Treatment.Actions {
			risks[id] = append(risks[id], r.ID)
		}
	}
	done, cost := 0, 0
	for _, a := range f.doc.Actions {
		cost += a.Cost
		if a.Status == risk.Done {
			done++
		}
	}
	sum := ""
	if cost > 0 {
		sum = lang.Euro(f.lang, cost)
	}
	f.intro(t.ActionsLead(len(f.doc.Actions), done, sum) + timelineTexts.In(f.lang).Intro)
	f.timeline()
	rows := f.table(column{t.Number, 34, false}, column{t.Action, 0.52, false}, column{t.ForRisk, 0.13, false}, column{t.Controls, 0.13, false},
		column{t.ActionOwner, 0.2, false}, column{t.Due, 62, false}, column{t.Status, 56, false}, column{t.Cost, 56, true})
	for _, a := range f.doc.Actions {
		price := "–"
		if a.Cost != 0 {
			price = lang.Euro(f.lang, a.Cost)
		}
		rows.row(a.ID,
			cell{{text: a.ID, style: cellStrong}},
			cell{f.value(a.Title, t.ActionWhat), {text: a.Remark, style: cellSoft}},
			cell{optional(strings.Join(risks[a.ID], ", "))},
			cell{optional(joinIDs(a.Controls))},
			cell{f.value(a.Owner, t.OwnerWhat)},
			cell{f.value(lang.DayShort(f.lang, string(a.Due)), t.DueWhat)},
			cell{f.value(risk.NameOf(risk.ActionStatuses(), a.Status).In(f.lang), t.StatusWhat)},
			cell{{text: price, style: cellText}})
	}
	rows.end()
}

func joinIDs[S ~string](ids []S) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return strings.Join(out, ", ")
}
