package audit

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.2 b: the scores of the three moments do not contradict each other
// nor the controls.
var scoreRules = []Rule{
	{
		ID: "gross-missing", Clause: "6.1.2 d", Severity: Remark,
		Title: lang.T("Van een risico ontbreekt de score zonder maatregelen", "The score of a risk without controls is missing"),
		Why: lang.T(
			"U hebt ervoor gekozen ook het brutorisico in te schatten. Waar het ontbreekt, is niet te zien wat uw maatregelen van nu opleveren.",
			"You chose to score the gross risk too. Where it is missing nobody can see what today's controls bring."),
		Mend: lang.T("Schat in hoe vaak en hoe erg dit zou zijn als er geen enkele maatregel was, of zet het brutorisico uit bij de methode.", "Score how often and how bad this would be without any control, or switch the gross risk off in the method."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if p.Document.Method.Gross && r.Current != 0 {
				field := "gross/likelihood"
				if r.Risk.Gross.Likelihood != 0 {
					field = "gross/impact"
				}
				p.Want(r.Risk.Gross.Likelihood != 0 && r.Risk.Gross.Impact != 0, r.Risk, field)
			}
		},
	},
	{
		ID: "gross-below-current", Clause: "6.1.2 b", Severity: Shortcoming,
		Title: lang.T("Een risico is zonder maatregelen lager dan met maatregelen", "A risk is lower without controls than with them"),
		Why: lang.T(
			"Maatregelen maken een risico niet groter. Een van de twee scores klopt dus niet, en dan twijfelt een auditor aan allebei.",
			"Controls do not make a risk larger. So one of the two scores is wrong, and an auditor then doubts both."),
		Mend: lang.T("Verhoog de brutoscore, of pas de score van nu aan.", "Raise the gross score, or change the score of today."),
		Risk: func(p *Pass, r risk.RiskResult) {
			if gross, now := r.Risk.Gross, r.Risk.Current; p.Document.Method.Gross && r.Gross != 0 && r.Current != 0 {
				p.Want(gross.Likelihood >= now.Likelihood, r.Risk, "gross/likelihood")
				p.Want(gross.Impact >= now.Impact, r.Risk, "gross/impact")
			}
		},
	},
	{
		ID: "residual-below-proposal", Clause: "6.1.2 b", Severity: Remark,
		Title: lang.T("Een restrisico is lager dan het voorstel, en er staat niet waarom", "A residual risk is lower than the proposal, and it does not say why"),
		Why: lang.T(
			"Uw eigen regel komt met deze maatregelen hoger uit. U mag daarvan afwijken, maar een auditor vraagt wat u weet dat de regel niet weet.",
			"Your own rule comes out higher with these controls. You may depart from it, but an auditor asks what you know that the rule does not."),
		Mend:       lang.T("Schrijf bij de restscore waarom die zo laag wordt, of neem het voorstel over.", "Write with the residual score why it will be that low, or take the proposal over."),
		OfControls: true,
		Depends:    func(p *Pass) any { return whole(p.Document.Actions) },
		Risk: func(p *Pass, r risk.RiskResult) {
			if t := &r.Risk.Treatment; t.Option == risk.Modify && lowered(r.Risk) {
				// Why the treatment works explains what remains as well.
				told := !blank(t.ResidualNote) || !blank(t.Explanation)
				p.Want(told || !p.belowProposal(r.Risk), r.Risk, "treatment/residualNote")
			}
		},
	},
	{
		ID: "plan-done-score-unchanged", Clause: "8.2", Severity: Shortcoming,
		Title: lang.T("De behandeling van een risico is klaar, maar de score van nu is niet bijgewerkt", "The treatment of a risk is done, but the score of today was not updated"),
		Why: lang.T(
			"Alle acties waren voor deze versie gereed en alle maatregelen zijn ingevoerd. Of het risico is gedaald en het register loopt achter, of de behandeling deed niet wat u verwachtte.",
			"All actions were done before this version and all controls are implemented. Either the risk fell and the register lags behind, or the treatment did not do what you expected."),
		Mend:       lang.T("Schat het risico opnieuw in met de maatregelen van nu.", "Score the risk again with the controls of today."),
		OfControls: true,
		Depends:    func(p *Pass) any { return [...]any{whole(p.Document.Actions), p.Document.Edition.Date} },
		Risk: func(p *Pass, r risk.RiskResult) {
			if t := &r.Risk.Treatment; lowered(r.Risk) && len(t.Actions) > 0 {
				missing := slices.ContainsFunc(t.Controls, func(id annexa.ControlID) bool { return !p.full.has(id) })
				p.Want(missing || slices.ContainsFunc(t.Actions, p.sinceEdition), r.Risk, "current/likelihood")
			}
		},
	},
}

// sinceEdition reports whether an action is open, or may have been done after
// the scores of this edition were given: nothing says when, but when it was due.
func (p *Pass) sinceEdition(id string) bool {
	a := risk.ActionByID(p.Document, id)
	return a == nil || a.Status != risk.Done || a.Due == "" || a.Due > p.Document.Edition.Date
}

// belowProposal reports whether less of r remains than its controls suggest.
func (p *Pass) belowProposal(r *risk.Risk) bool {
	if p.proposer == nil {
		p.proposer = risk.NewProposer(p.Document)
	}
	proposed, ok := p.proposer.Score(r)
	rest := r.Treatment.Residual
	return ok && (rest.Likelihood < proposed.Likelihood || rest.Impact < proposed.Impact)
}
