package file

import (
	"fmt"
	"slices"
	"strconv"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// complete adds what every document has and a file may leave out: a decision
// for each control, a step of every area for each of impact, and counters that
// have counted every id.
func complete(d *risk.Document) *risk.Refusal {
	if refusal := decide(d); refusal != nil {
		return refusal
	}
	for _, a := range d.Method.Areas {
		if !slices.ContainsFunc(a.Steps, func(s risk.AreaStep) bool { return s.Description != "" }) {
			a.Steps = make([]risk.AreaStep, len(d.Method.Impact))
		}
	}
	raise(&d.Counters.Assets, d.Assets, func(a *risk.Asset) string { return a.ID })
	raise(&d.Counters.Risks, d.Risks, func(r *risk.Risk) string { return r.ID })
	raise(&d.Counters.Actions, d.Actions, func(a *risk.Action) string { return a.ID })
	raise(&d.Counters.OwnControls, d.OwnControls, func(c *risk.OwnControl) string { return string(c.ID) })
	raise(&d.Counters.Parties, d.Organisation.Parties, func(p *risk.Party) string { return p.ID })
	raise(&d.Counters.Participants, d.Organisation.Participants, func(p *risk.Participant) string { return p.ID })
	raise(&d.Counters.History, d.Edition.History, func(r *risk.Revision) string { return r.ID })
	raise(&d.Counters.Areas, d.Method.Areas, func(a *risk.Area) string { return a.ID })
	raise(&d.Counters.Qualities, d.Method.Qualities, func(q *risk.Quality) string { return q.ID })
	raise(&d.Counters.Dismissals, d.Dismissals, func(w *risk.Dismissal) string { return w.ID })
	raise(&d.Counters.Notes, d.Notes, func(n *risk.Note) string { return n.ID })
	return nil
}

// decide puts the decisions in the order of the statement of applicability
// and adds the ones that are not there. One about no control is refused.
func decide(d *risk.Document) *risk.Refusal {
	left := make(map[annexa.ControlID]*risk.Decision, len(d.Decisions))
	for _, row := range d.Decisions {
		if left[row.ID] != nil {
			return risk.Refuse(idOf(row),
				fmt.Sprintf("Over maatregel %.20q staan er twee besluiten.", row.ID),
				fmt.Sprintf("There are two decisions about control %.20q.", row.ID))
		}
		left[row.ID] = row
	}
	var all []*risk.Decision
	take := func(id annexa.ControlID) {
		row := left[id]
		if row == nil {
			row = &risk.Decision{ID: id}
		}
		delete(left, id)
		all = append(all, row)
	}
	for c := range annexa.Controls() {
		take(c.ID)
	}
	for _, c := range d.OwnControls {
		take(c.ID)
	}
	for _, row := range d.Decisions {
		if left[row.ID] != nil {
			return risk.Refuse(idOf(row),
				fmt.Sprintf("Dit besluit gaat over maatregel %.20q, en die bestaat niet.", row.ID),
				fmt.Sprintf("This decision is about control %.20q, which does not exist.", row.ID))
		}
	}
	d.Decisions = all
	return nil
}

// idOf names the id of a decision, or the list when the id is no name at all.
func idOf(row *risk.Decision) risk.Path {
	if !looksLikeID(string(row.ID)) {
		return "decisions"
	}
	return row.At("id")
}

// raise lifts a counter to the highest number in use, so that no id is given
// out again. An id of another form is [risk.Validate]'s to refuse.
func raise[E any](counter *int, list []*E, id func(*E) string) {
	for _, entry := range list {
		if s := id(entry); len(s) > 1 {
			if n, err := strconv.Atoi(s[1:]); err == nil {
				*counter = max(*counter, n)
			}
		}
	}
}
