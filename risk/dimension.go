package risk

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// Dimensions lists the sides of a score, with what finding out early does to
// each.
func Dimensions() []Named[Dimension] { return dimensions }

var dimensions = []Named[Dimension]{
	{OnLikelihood, lang.T("De kans", "The likelihood"), lang.T("Wie het ziet aankomen, kan het nog voorkomen.", "Who sees it coming can still prevent it.")},
	{OnImpact, lang.T("De impact", "The impact"), lang.T("Wie het snel ontdekt, houdt de schade kleiner.", "Who finds out soon keeps the harm smaller.")},
}

// toName stands in a reason for the dimension that the user names for controls
// that only detect, until it is known which risk the reason is for.
const toName Dimension = "toName"

// direct makes the controls that only detect work on one dimension; on none
// when nobody said which.
func (p *Proposal) direct(on Dimension) {
	for i, r := range p.Reasons {
		switch {
		case r.Dimension != toName:
		case on == "":
			p.Reasons[i] = ProposalReason{Control: r.Control, Standing: DetectsOnly}
		default:
			p.Reasons[i].Dimension = on
		}
	}
}

// Detecting reports whether a risk has a control that only detects, so that
// its user is asked what finding out early lowers.
func (r *Risk) Detecting() bool { return slices.ContainsFunc(r.Treatment.Controls, onlyDetects) }

func onlyDetects(id annexa.ControlID) bool {
	c, ok := annexa.ControlByID(id)
	return ok && c.Type == annexa.Detective
}
