package risk

import (
	"fmt"

	"example.org/toepasselijk/annexa/lang"
)

type proposalText struct {
	Absent                                          map[Absence]string
	Likelihood, Impact                              string // as a sentence begins
	Lower, Same, Lowest                             string // dimension, from, to
	Implemented, Underway, NotYet, NoneOnL, NoneOnI string
	DetectsOnly, OwnWorking, Twice                  string
	WhyNot                                          map[Standing]string
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
		NotYet:  "Telt nog niet mee: %s.",
		NoneOnL: "Geen gekozen maatregel uit bijlage A is preventief.", NoneOnI: "Geen gekozen maatregel uit bijlage A is corrigerend.",
		DetectsOnly: "Alleen ontdekkend: %s. In dit voorstel verlaagt dat niets; of vroeg ontdekken de kans of de impact verlaagt, beoordeelt u zelf.",
		OwnWorking:  "Eigen maatregel: %s. Of die de kans of de impact verlaagt, beoordeelt u zelf.",
		Twice:       "Let op: telt wat al is ingevoerd al mee in de score van nu? Dan is dit voorstel te laag.",
		WhyNot: map[Standing]string{
			Unarranged: "geen open actie met eigenaar en datum", NotStarted: "nog niet begonnen", NoStatus: "nog geen status",
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
		NotYet:  "Does not count yet: %s.",
		NoneOnL: "No chosen control of Annex A is preventive.", NoneOnI: "No chosen control of Annex A is corrective.",
		DetectsOnly: "Only detecting: %s. In this proposal that lowers nothing; whether finding out early lowers likelihood or impact is for you to judge.",
		OwnWorking:  "Own control: %s. Whether it lowers likelihood or impact is for you to judge.",
		Twice:       "Mind: does today's score already count what is implemented? Then this proposal is too low.",
		WhyNot: map[Standing]string{
			Unarranged: "no open action with owner and date", NotStarted: "not started yet", NoStatus: "no status yet",
		},
	},
)

// Derivation returns, in l, how the proposal follows from the chosen controls,
// or why there is none: one entry per dimension, and one for what counts in
// neither. It is never empty.
func (p Proposal) Derivation(l lang.Lang) []string {
	t := proposalTexts.In(l)
	if p.Absent != "" {
		return []string{t.Absent[p.Absent]}
	}
	out := []string{
		p.side(l, OnLikelihood, t.Likelihood, t.NoneOnL, p.Current.Likelihood, p.Score.Likelihood),
		p.side(l, OnImpact, t.Impact, t.NoneOnI, p.Current.Impact, p.Score.Impact),
	}
	for _, rest := range []struct {
		standing Standing
		words    string
	}{{DetectsOnly, t.DetectsOnly}, {OwnWorking, t.OwnWorking}} {
		if ids := p.list(l, "", rest.standing); ids != "" {
			out = append(out, fmt.Sprintf(rest.words, ids))
		}
	}
	if p.Score != p.Current && (p.list(l, OnLikelihood, Implemented) != "" || p.list(l, OnImpact, Implemented) != "") {
		out = append(out, t.Twice)
	}
	return out
}

// side tells what becomes of one dimension, and by which controls.
func (p Proposal) side(l lang.Lang, on Dimension, name, none string, from, to int) string {
	t := proposalTexts.In(l)
	out := fmt.Sprintf(t.Same, name, from)
	switch {
	case to < from:
		out = fmt.Sprintf(t.Lower, name, from, to)
	case p.counts(on):
		out = fmt.Sprintf(t.Lowest, name, from)
	}
	said := false
	for _, group := range []struct {
		words     string
		standings []Standing
	}{
		{t.Implemented, []Standing{Implemented}},
		{t.Underway, []Standing{Underway}},
		{t.NotYet, []Standing{Unarranged, NotStarted, NoStatus}},
	} {
		if ids := p.list(l, on, group.standings...); ids != "" {
			out += " " + fmt.Sprintf(group.words, ids)
			said = true
		}
	}
	if !said {
		out += " " + none
	}
	return out
}

// list names the controls with one of the standings, each with its action or
// with what it lacks.
func (p Proposal) list(l lang.Lang, on Dimension, standings ...Standing) string {
	t := proposalTexts.In(l)
	var out []string
	for _, standing := range standings {
		for _, r := range p.Reasons {
			if r.Dimension != on || r.Standing != standing {
				continue
			}
			switch name := string(r.Control); {
			case r.Action != "":
				out = append(out, name+" ("+r.Action+")")
			case t.WhyNot[standing] != "":
				out = append(out, name+" ("+t.WhyNot[standing]+")")
			default:
				out = append(out, name)
			}
		}
	}
	return lang.Join(l, out)
}
