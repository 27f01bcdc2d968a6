package page

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type treatmentText struct {
	NoRisks, ToRisks, Views, ByRisk, ByAction, ByControl                          string
	Filter, All, AboveLine, Untaken, ApprovalOpen, Find, NoneListed, Risks        string
	NoOption, OpenOption, OpenMissing, OpenOutdated                               string
	Untitled, Before, After, Owner, Assets, Threat, Existing                      string
	ToRisk                                                                        func(id string) string
	Option, OptionHint, OptionLabel, Why, WhyHint, WhyAvoid, WhyAvoidHint         string
	WhyShare, WhyShareHint, WhyRetain, WhyRetainHint                              string
	Controls, ControlsHint, Chosen, ControlTitle, ControlSource, ControlAbout     string
	Suggest, OwnControl                                                           func(string) string
	Excluded, NoStatus, Control, SoAStatus                                        string
	Actions, ActionsHint, AddAction, LinkAction, Unlink, Remove, Ready            string
	ActionTitle, ActionOwner, Due, Status, Cost, ActionControls, UntitledAction   string
	AlsoFor, Removed                                                              func(string) string
	Edit                                                                          func(id, title string) string
	Number, PlanCaption, NoActions, Unlinked, Overdue, Total                      string
	OverdueOnes, FilterActions, NoneOfActions, Costs                              string
	Residual, ResidualHint, Likelihood, Impact, Now, Rest, StillAbove, Acceptable string
	Worse, RetainKeeps, Highest                                                   string
	Higher                                                                        func(now int) string
	Approval, ChooseFirst, NotNeeded, Missing, NameNeeded                         string
	Outdated, Valid, Approved                                                     func(a, b string) string
	Undated                                                                       func(name string) string
	ApprovedBy, Role, Date, Remark, RemarkHint                                    string
	Approve, Reapprove, Withdraw                                                  string
	AcceptedBy, NotEntitled                                                       func(a, b string) string
	ApproveHint                                                                   func(name string) string
	Term                                                                          func(days int, day string) string
	Late                                                                          func(action string) string
}

// standing returns how far a chosen control is in the statement of
// applicability, and what is wrong with choosing it.
func (t treatmentText) standing(d *risk.Decision, l lang.Lang) (note, bad string) {
	if d.Applicable == risk.No {
		bad = t.Excluded
	}
	if note = risk.NameOf(risk.ControlStatuses(), d.Status).In(l); note == "" {
		note = t.NoStatus
	}
	return note, bad
}

var treatmentTexts = lang.Of(
	treatmentText{
		NoRisks: "Er zijn nog geen risico's om te behandelen.", ToRisks: "Naar de risico's",
		Views: "Overzicht", ByRisk: "Per risico", ByAction: "Per actie", ByControl: "Per maatregel",
		Filter: "Welke risico's", All: "Alle", AboveLine: "Boven de grens", Untaken: "Zonder keuze", ApprovalOpen: "Goedkeuring open",
		Find: "Zoeken", NoneListed: "Geen risico's in deze lijst.", Risks: "Risico's",
		NoOption: "nog geen keuze", OpenOption: "Kies een behandeling", OpenMissing: "Goedkeuring ontbreekt", OpenOutdated: "Goedkeuring verlopen",
		Untitled: "Risico zonder naam", Before: "Vorige", After: "Volgende",
		Owner: "Eigenaar", Assets: "Bedrijfsmiddelen", Threat: "Dreiging", Existing: "Wat er al is",
		ToRisk: func(id string) string { return id + " bij de risico's bekijken" },
		Option: "Wat doet u eraan?", OptionHint: "U kunt een risico [aanpassen](risk_modification), [behouden](risk_retention), [vermijden](risk_avoidance) of [delen](risk_sharing).",
		OptionLabel: "Behandeling", Why: "Toelichting", WhyHint: "Hoe pakt u het aan?",
		WhyAvoid: "Waar stopt u mee, en vanaf wanneer?", WhyAvoidHint: "Noem het werk, het systeem of de gegevens waarmee u stopt, en de datum.",
		WhyShare: "Wie draagt het mee, en wat blijft van u?", WhyShareHint: "Noem de verzekeraar of de leverancier, welk deel die draagt en wat u zelf houdt. Verantwoordelijk blijft u zelf.",
		WhyRetain: "Waarom is dit aanvaardbaar?", WhyRetainHint: "Bijvoorbeeld omdat maatregelen meer kosten dan de schade.",
		Controls: "Maatregelen", ControlsHint: "Wat u hier kiest, is vanzelf van toepassing in de [verklaring van toepasselijkheid](statement_of_applicability).",
		Chosen: "Gekozen maatregelen", ControlTitle: "Naam", ControlSource: "Bron", ControlAbout: "Wat houdt de maatregel in?",
		Suggest:    func(threat string) string { return "Helpt tegen ‘" + threat + "’:" },
		OwnControl: func(id string) string { return "Eigen maatregel " + id },
		Excluded:   "Uitgesloten in de verklaring van toepasselijkheid. Pas het besluit daar aan, of haal de maatregel hier weg.",
		NoStatus:   "nog geen status", Control: "Maatregel", SoAStatus: "Status",
		Actions: "Acties", ActionsHint: "Wat moet er nog gebeuren, wie doet het en wanneer is het klaar?",
		AddAction: "Actie toevoegen", LinkAction: "Bestaande actie koppelen", Unlink: "Loskoppelen", Remove: "Verwijderen", Ready: "Klaar",
		ActionTitle: "Wat moet er gebeuren?", ActionOwner: "Wie doet het?", Due: "Klaar op", Status: "Status", Cost: "Kosten in euro",
		ActionControls: "Voert deze maatregelen in", UntitledAction: "Actie zonder naam",
		AlsoFor: func(ids string) string { return "ook voor " + ids },
		Removed: func(id string) string { return id + " is verwijderd. Ongedaan maken kan." },
		Edit:    func(id, title string) string { return id + " bewerken: " + title },
		Number:  "Nr", PlanCaption: "Alle acties van het behandelplan", NoActions: "Er zijn nog geen acties.",
		Unlinked: "Hoort nog bij geen risico.", Overdue: "te laat", Total: "Samen",
		OverdueOnes: "Te laat", FilterActions: "Welke acties", NoneOfActions: "Geen acties in deze lijst.", Costs: "Kosten per status",
		Residual: "Wat blijft er over?", ResidualHint: "Schat kans en impact in voor het moment waarop alles is uitgevoerd.",
		Likelihood: "Kans", Impact: "Impact", Now: "Nu", Rest: "na behandeling",
		StillAbove: "Blijft boven de acceptatiegrens.", Acceptable: "Valt binnen de acceptatiegrens.",
		Worse:       "Het restrisico is hoger dan het risico van nu. Behandelen maakt een risico niet groter: verlaag het, of pas de score van nu aan.",
		RetainKeeps: "U behoudt dit risico: zolang u niets kiest, geldt het niveau van nu.",
		Highest:     "De hoogste van deze gebieden telt.",
		Higher: func(now int) string {
			return "Hoger dan nu (" + strconv.Itoa(now) + ") kan niet: behandelen maakt een risico niet groter. Klopt de score van nu niet, pas die dan aan bij het risico."
		},
		Approval: "Goedkeuring door de risico-eigenaar", ChooseFirst: "Kies eerst wat u met dit risico doet.",
		NotNeeded:  "Niet nodig: wat overblijft, ligt niet boven de acceptatiegrens. Vastleggen mag wel.",
		Missing:    "Nodig en nog niet gegeven: wat overblijft, ligt boven de acceptatiegrens. De eigenaar moet dat weten en accepteren.",
		NameNeeded: "Vul in wie het goedkeurt. Het risico heeft nog geen eigenaar om over te nemen.",
		Outdated: func(name, day string) string {
			return "Verlopen: de goedkeuring van " + name + inBrackets(day) + " is gegeven voor andere waarden. Vraag het opnieuw."
		},
		Valid: func(name, day string) string {
			return "Goedgekeurd door " + name + " op " + day + ", voor precies deze waarden."
		},
		Approved:   func(id, name string) string { return "De goedkeuring van " + name + " op " + id + " is vastgelegd." },
		Undated:    func(name string) string { return "Goedgekeurd door " + name + ", maar zonder datum. Vul de datum in." },
		ApprovedBy: "Naam", Role: "Functie", Date: "Datum", Remark: "Opmerking", RemarkHint: "Bijvoorbeeld tot wanneer de goedkeuring geldt. Mag leeg blijven.",
		Approve: "Goedkeuring vastleggen", Reapprove: "Opnieuw goedkeuring vastleggen", Withdraw: "Goedkeuring intrekken",
		AcceptedBy: func(level, who string) string {
			return "Volgens uw methode accepteert " + who + " een risico op niveau " + level + "."
		},
		NotEntitled: func(name, who string) string {
			return "Let op: deze goedkeuring is van " + name + ". Volgens uw methode beslist " + who + "."
		},
		ApproveHint: func(name string) string {
			if name == "" {
				return "Zonder datum nemen wij de dag van vandaag."
			}
			return "Zonder naam of datum nemen wij " + name + " en de dag van vandaag."
		},
		Term: func(days int, day string) string {
			return "Behandelen binnen " + lang.Plural(days, "1 dag", "%d dagen") + ": uiterlijk " + day + "."
		},
		Late: func(action string) string { return action + " is pas later klaar." },
	},
	treatmentText{
		NoRisks: "There are no risks to treat yet.", ToRisks: "Go to the risks",
		Views: "Overview", ByRisk: "By risk", ByAction: "By action", ByControl: "By control",
		Filter: "Which risks", All: "All", AboveLine: "Above the line", Untaken: "No choice yet", ApprovalOpen: "Approval open",
		Find: "Search", NoneListed: "No risks in this list.", Risks: "Risks",
		NoOption: "no choice yet", OpenOption: "Choose a treatment", OpenMissing: "Approval missing", OpenOutdated: "Approval outdated",
		Untitled: "Risk without a name", Before: "Previous", After: "Next",
		Owner: "Owner", Assets: "Assets", Threat: "Threat", Existing: "What is in place today",
		ToRisk: func(id string) string { return "See " + id + " among the risks" },
		Option: "What do you do about it?", OptionHint: "You can [modify](risk_modification) a risk, [retain](risk_retention), [avoid](risk_avoidance) or [share](risk_sharing) it.",
		OptionLabel: "Treatment", Why: "Explanation", WhyHint: "How do you go about it?",
		WhyAvoid: "What do you stop doing, and from when?", WhyAvoidHint: "Name the work, the system or the data that you stop with, and the date.",
		WhyShare: "Who carries it with you, and what remains yours?", WhyShareHint: "Name the insurer or the supplier, the part they carry and the part you keep. You stay responsible yourself.",
		WhyRetain: "Why is this acceptable?", WhyRetainHint: "Because controls cost more than the harm, for instance.",
		Controls: "Controls", ControlsHint: "What you choose here is applicable in the [Statement of Applicability](statement_of_applicability) by itself.",
		Chosen: "Chosen controls", ControlTitle: "Name", ControlSource: "Source", ControlAbout: "What does the control do?",
		Suggest:    func(threat string) string { return "Helps against ‘" + threat + "’:" },
		OwnControl: func(id string) string { return "Own control " + id },
		Excluded:   "Excluded in the Statement of Applicability. Change the decision there, or take the control away here.",
		NoStatus:   "no status yet", Control: "Control", SoAStatus: "Implementation",
		Actions: "Actions", ActionsHint: "What remains to be done, who does it and when will it be ready?",
		AddAction: "Add an action", LinkAction: "Link an existing action", Unlink: "Unlink", Remove: "Remove", Ready: "Ready",
		ActionTitle: "What is to be done?", ActionOwner: "Who does it?", Due: "Due date", Status: "State", Cost: "Cost in euros",
		ActionControls: "Implements these controls", UntitledAction: "Action without a name",
		AlsoFor: func(ids string) string { return "also for " + ids },
		Removed: func(id string) string { return id + " is removed. You can undo it." },
		Edit:    func(id, title string) string { return "Edit " + id + ": " + title },
		Number:  "No.", PlanCaption: "All actions of the treatment plan", NoActions: "There are no actions yet.",
		Unlinked: "Belongs to no risk yet.", Overdue: "overdue", Total: "Total",
		OverdueOnes: "Overdue", FilterActions: "Which actions", NoneOfActions: "No actions in this list.", Costs: "Cost by state",
		Residual: "What remains?", ResidualHint: "Estimate likelihood and impact for the moment when everything is carried out.",
		Likelihood: "Likelihood", Impact: "Impact", Now: "Now", Rest: "after treatment",
		StillAbove: "Stays above the line of acceptance.", Acceptable: "Falls within the line of acceptance.",
		Worse:       "The residual risk is higher than today's. Treating does not make a risk greater: lower it, or change today's score.",
		RetainKeeps: "You retain this risk: as long as you choose nothing, today's level counts.",
		Highest:     "The highest of these areas counts.",
		Higher: func(now int) string {
			return "It cannot be higher than now (" + strconv.Itoa(now) + "): treating does not make a risk greater. If today's score is wrong, change it in the risk itself."
		},
		Approval: "Approval by the risk owner", ChooseFirst: "First choose what you do about this risk.",
		NotNeeded:  "Not needed: what remains does not lie above the line of acceptance. You may record it all the same.",
		Missing:    "Needed and not given yet: what remains lies above the line of acceptance. The owner must know and accept that.",
		NameNeeded: "Fill in who approves. The risk has no owner yet to take over.",
		Outdated: func(name, day string) string {
			return "Outdated: the approval by " + name + inBrackets(day) + " was given for other values. Ask again."
		},
		Valid: func(name, day string) string {
			return "Approved by " + name + " on " + day + ", for exactly these values."
		},
		Approved:   func(id, name string) string { return "The approval of " + id + " by " + name + " is recorded." },
		Undated:    func(name string) string { return "Approved by " + name + ", but without a date. Fill in the date." },
		ApprovedBy: "Name", Role: "Position", Date: "Date", Remark: "Remark", RemarkHint: "Until when the approval holds, for instance. May stay empty.",
		Approve: "Record the approval", Reapprove: "Record the approval again", Withdraw: "Withdraw the approval",
		AcceptedBy: func(level, who string) string {
			return "By your method, " + who + " accepts a risk of level " + level + "."
		},
		NotEntitled: func(name, who string) string {
			return "Mind: this approval is by " + name + ". By your method it is for " + who + " to decide."
		},
		ApproveHint: func(name string) string {
			if name == "" {
				return "Without a date we take today's."
			}
			return "Without a name or date we take " + name + " and today's date."
		},
		Term: func(days int, day string) string {
			return "Treat within " + lang.Plural(days, "1 day", "%d days") + ": by " + day + "."
		},
		Late: func(action string) string { return action + " is due later than that." },
	},
)

// inBrackets sets a day behind a name; nothing when it is empty.
func inBrackets(day string) string {
	if day == "" {
		return ""
	}
	return " (" + day + ")"
}
