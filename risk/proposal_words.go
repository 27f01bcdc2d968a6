package risk

import (
	"fmt"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

type proposalText struct {
	Absent                         map[Absence]string
	Likelihood, Impact             string // as a sentence begins
	Lower, Same, Lowest            string // dimension, from, to
	Implemented, Underway, NoneYet string
	NoneOn, Detects                map[Dimension]string
	OwnWorking, Twice              string
	Waiting                        map[Standing]string // what a control lacks, before its number
}

var proposalTexts = lang.Of(
	proposalText{
		Absent: map[Absence]string{
			Unscored:     "Geen voorstel: geef het risico eerst een huidige kans en impact.",
			Untreated:    "Geen voorstel: kies eerst wat u met dit risico doet.",
			Uncontrolled: "Geen voorstel: kies eerst een maatregel.",
			Retained:     "Geen voorstel: u behoudt het risico, dus het blijft zoals het nu is.",
			Avoided:      "Geen voorstel: wat overblijft, hangt af van waar u mee stopt. Dat beoordeelt u zelf.",
			Shared:       "Geen voorstel: wat overblijft, hangt af van wat u met de ander afspreekt. Dat beoordeelt u zelf.",
		},
		Likelihood: "De kans", Impact: "De impact",
		Lower: "%s gaat van %d naar %d.", Same: "%s blijft %d.", Lowest: "%s blijft %d: lager kan niet.",
		Implemented: "Volledig ingevoerd: %s.", Underway: "In uitvoering, met een open actie die een eigenaar en een datum heeft: %s.",
		NoneYet: "Wat erop werkt, telt nog niet mee.",
		NoneOn:  map[Dimension]string{OnLikelihood: "Geen gekozen maatregel uit bijlage A is preventief.", OnImpact: "Geen gekozen maatregel uit bijlage A is corrigerend."},
		Detects: map[Dimension]string{
			OnLikelihood: "%s: werkt alleen ontdekkend. U zegt dat vroeg ontdekken de kans verlaagt.",
			OnImpact:     "%s: werkt alleen ontdekkend. U zegt dat vroeg ontdekken de impact verlaagt.",
		},
		OwnWorking: "Eigen maatregel: %s. Of die de kans of de impact verlaagt, beoordeelt u zelf.",
		Twice:      "Let op: telt wat al is ingevoerd al mee in de score van nu? Dan is dit voorstel te laag.",
		Waiting: map[Standing]string{
			Unarranged:  "Telt nog niet mee: geen open actie met een eigenaar en een datum. Regel die voor",
			NotStarted:  "Telt nog niet mee: nog niet begonnen. Pas de status aan van",
			NoStatus:    "Telt nog niet mee: nog geen status. Vul de status in van",
			DetectsOnly: "Telt nog niet mee: werkt alleen ontdekkend. Kies wat vroeg ontdekken verlaagt voor",
		},
	},
	proposalText{
		Absent: map[Absence]string{
			Unscored:     "No proposal: first give the risk a likelihood and an impact of today.",
			Untreated:    "No proposal: first choose what you do about this risk.",
			Uncontrolled: "No proposal: first choose a control.",
			Retained:     "No proposal: you retain the risk, so it stays as it is today.",
			Avoided:      "No proposal: what remains depends on what you stop doing. That is for you to judge.",
			Shared:       "No proposal: what remains depends on what you agree with the other party. That is for you to judge.",
		},
		Likelihood: "Likelihood", Impact: "Impact",
		Lower: "%s goes from %d to %d.", Same: "%s stays %d.", Lowest: "%s stays %d: it cannot go lower.",
		Implemented: "Fully implemented: %s.", Underway: "Under way, with an open action that has an owner and a date: %s.",
		NoneYet: "What works on it does not count yet.",
		NoneOn:  map[Dimension]string{OnLikelihood: "No chosen control of Annex A is preventive.", OnImpact: "No chosen control of Annex A is corrective."},
		Detects: map[Dimension]string{
			OnLikelihood: "%s: only detects. You say that finding out early lowers the likelihood.",
			OnImpact:     "%s: only detects. You say that finding out early lowers the impact.",
		},
		OwnWorking: "Own control: %s. Whether it lowers likelihood or impact is for you to judge.",
		Twice:      "Mind: does today's score already count what is implemented? Then this proposal is too low.",
		Waiting: map[Standing]string{
			Unarranged:  "Does not count yet: no open action with an owner and a date. Arrange one for",
			NotStarted:  "Does not count yet: not started. Change the status of",
			NoStatus:    "Does not count yet: no status. Fill in the status of",
			DetectsOnly: "Does not count yet: only detects. Choose what finding out early lowers for",
		},
	},
)

// Line is a sentence of a derivation.
type Line struct {
	Text string

	// Waiting are the controls that do not count yet; the sentence ends with
	// them, and [ProposalReason.Mend] says where that can be changed.
	Waiting []ProposalReason
}

// Mend names the field of r, its risk, or of the rest of the document that
// would make the control count; empty for none.
func (r ProposalReason) Mend(of *Risk) Path {
	switch r.Standing {
	case Unarranged:
		if r.Action != "" {
			return Path("actions/" + r.Action)
		}
		return of.At("treatment/actions")
	case NotStarted, NoStatus:
		return Path("decisions/" + r.Control + "/status")
	case DetectsOnly:
		return of.At("treatment/detects")
	}
	return ""
}

// Derivation returns, in l, how the proposal follows from the chosen controls,
// or why there is none: one line per dimension, what works only by detecting,
// and what does not count and why. It is never empty.
func (p Proposal) Derivation(l lang.Lang) []Line {
	t := proposalTexts.In(l)
	if p.Absent != "" {
		return []Line{{Text: t.Absent[p.Absent]}}
	}
	out := []Line{
		{Text: p.side(l, OnLikelihood, t.Likelihood, p.Current.Likelihood, p.Score.Likelihood)},
		{Text: p.side(l, OnImpact, t.Impact, p.Current.Impact, p.Score.Impact)},
	}
	for _, on := range dimensions {
		if ids := p.list(l, func(r ProposalReason) bool { return r.Dimension == on.Value && onlyDetects(r.Control) }); ids != "" {
			out = append(out, Line{Text: fmt.Sprintf(t.Detects[on.Value], ids)})
		}
	}
	for _, standing := range []Standing{Unarranged, NotStarted, NoStatus, DetectsOnly} {
		if waiting := p.waiting(standing); len(waiting) > 0 {
			out = append(out, Line{t.Waiting[standing], waiting})
		}
	}
	if ids := p.list(l, func(r ProposalReason) bool { return r.Standing == OwnWorking }); ids != "" {
		out = append(out, Line{Text: fmt.Sprintf(t.OwnWorking, ids)})
	}
	if p.Score != p.Current && slices.ContainsFunc(p.Reasons, func(r ProposalReason) bool { return r.Standing == Implemented }) {
		out = append(out, Line{Text: t.Twice})
	}
	return out
}

// side tells what becomes of one dimension, and by which controls.
func (p Proposal) side(l lang.Lang, on Dimension, name string, from, to int) string {
	t := proposalTexts.In(l)
	out := fmt.Sprintf(t.Same, name, from)
	switch {
	case to < from:
		out = fmt.Sprintf(t.Lower, name, from, to)
	case p.counts(on):
		out = fmt.Sprintf(t.Lowest, name, from)
	case slices.ContainsFunc(p.Reasons, func(r ProposalReason) bool { return r.Dimension == on }):
		return out + " " + t.NoneYet
	default:
		return out + " " + t.NoneOn[on]
	}
	for _, group := range []struct {
		standing Standing
		words    string
	}{{Implemented, t.Implemented}, {Underway, t.Underway}} {
		if ids := p.list(l, func(r ProposalReason) bool { return r.Dimension == on && r.Standing == group.standing }); ids != "" {
			out += " " + fmt.Sprintf(group.words, ids)
		}
	}
	return out
}

// list names the controls of the reasons that fit, each with its action.
func (p Proposal) list(l lang.Lang, fits func(ProposalReason) bool) string {
	var out []string
	for _, r := range p.Reasons {
		switch name := string(r.Control); {
		case !fits(r):
		case r.Standing == Underway:
			out = append(out, name+" ("+r.Action+")")
		default:
			out = append(out, name)
		}
	}
	return lang.Join(l, out)
}

// waiting returns one reason for every control with a standing.
func (p Proposal) waiting(standing Standing) []ProposalReason {
	var out []ProposalReason
	for _, r := range p.Reasons {
		if r.Standing == standing && (len(out) == 0 || out[len(out)-1].Control != r.Control) {
			out = append(out, r)
		}
	}
	return out
}
