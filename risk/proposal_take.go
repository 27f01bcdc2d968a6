package risk

import "example.org/toepasselijk/annexa/lang"

// TakeProposal returns d with the proposal for a risk as its residual score.
// Where impact is scored per area, every area gets what is proposed, or what
// it is today where that is lower. The error is a [*Refusal].
func TakeProposal(d *Document, riskID string) (*Document, error) {
	at := Path("risks/" + riskID + "/treatment/residual")
	r, ok := riskOf(d, riskID)
	if !ok {
		return nil, refuseUnknown(at)
	}
	p := Propose(d, r)
	if p.Absent != "" {
		return nil, Refuse(at, proposalTexts.In(lang.NL).Absent[p.Absent], proposalTexts.In(lang.EN).Absent[p.Absent])
	}
	out, err := Set(d, at+"/likelihood", p.Score.Likelihood)
	if err != nil {
		return nil, err
	}
	if d.Method.PerArea {
		for _, area := range d.Method.AreasOn() {
			rest := min(r.AreaImpact(area.ID).Current, p.Score.Impact)
			if out, err = Set(out, r.At("impacts/"+area.ID+"/residual"), rest); err != nil {
				return nil, err
			}
		}
		if moved, _ := riskOf(out, riskID); moved.Treatment.Residual.Impact == p.Score.Impact {
			return out, nil
		}
	}
	return Set(out, at+"/impact", p.Score.Impact)
}

// Deviates reports whether the residual score of r is the user's own and asks
// for a reason: it is not what is proposed, or lower than today without any
// control that would make it so.
func (p Proposal) Deviates(r *Risk) bool {
	rest := r.Treatment.Residual
	switch {
	case rest.Likelihood == 0 || rest.Impact == 0:
		return false
	case p.Absent == "":
		return rest != p.Score
	}
	return p.Absent == Uncontrolled && rest != p.Current
}
