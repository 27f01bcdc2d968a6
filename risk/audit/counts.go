package audit

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// counts is what the long lists hold taken together. It is kept up to date
// record by record, so that a rule about the whole never has to walk a list.
type counts struct {
	titles     titles
	owners     tally // of risks
	remarks    tally // of approvals
	properties tally // that risks affect
	judged     int   // risks that affect any property
	named      tally // assets, by the risks that name them
	linked     tally // actions, by the risks that they treat
	days       tally // on which open actions are due
	open       tally // actions that are not done
	typed      int   // assets of a known type
	primary    int   // assets of a primary type
	full       fully // controls that are fully implemented
	scored     tally // impact areas, by the risks that score them

	draftAssets, draftRisks int // that came from a profile and wait to be confirmed
}

// risk counts what r says once more, or once less when by is -1; so do the
// others.
func (c *counts) risk(r risk.RiskResult, by int) {
	if r.Risk.Draft {
		c.draftRisks += by
	}
	c.owners.add(ownerOf(r.Risk), by)
	c.remarks.add(remarkOf(r.Risk), by)
	for _, p := range r.Risk.Properties {
		c.properties.add(string(p), by)
	}
	if len(r.Risk.Properties) > 0 {
		c.judged += by
	}
	for _, id := range r.Risk.Assets {
		c.named.add(id, by)
	}
	for _, id := range r.Risk.Treatment.Actions {
		c.linked.add(id, by)
	}
	for _, a := range r.Risk.Impacts {
		if a != nil && a.Current > 0 {
			c.scored.add(a.ID, by)
		}
	}
}

func (c *counts) asset(a *risk.Asset, by int) {
	if a.Draft {
		c.draftAssets += by
	}
	t, ok := annexa.AssetTypeByID(a.Type)
	if ok {
		c.typed += by
	}
	if t.Primary {
		c.primary += by
	}
}

func (c *counts) action(a *risk.Action, by int) {
	c.days.add(dueOf(a), by)
	if a.Status != risk.Done {
		c.open.add(a.ID, by)
	}
}

func (c *counts) control(row risk.SoARow, by int) {
	if row.Decision.Status == risk.Full {
		c.full.add(row.Decision.ID, by)
	}
}

func ownerOf(r *risk.Risk) string { return r.Owner }

// remarkOf returns what was remarked when r was approved.
func remarkOf(r *risk.Risk) string {
	if !r.Treatment.Approval.Given() {
		return ""
	}
	return r.Treatment.Approval.Remark
}

// dueOf returns when a is due, if there is still work to do.
func dueOf(a *risk.Action) string {
	if a.Status == risk.Done {
		return ""
	}
	return string(a.Due)
}
