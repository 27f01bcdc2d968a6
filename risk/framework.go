package risk

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// SwitchFramework returns d in which a framework is on or off. What was decided
// about its requirements stays when it goes off, out of sight, and is there
// again when it comes back. The error is a [*Refusal].
func SwitchFramework(d *Document, id annexa.FrameworkID, on bool) (*Document, error) {
	if d == nil {
		return nil, refuseUnknown("frameworks")
	}
	list := without(d.Frameworks, id)
	if on {
		list = append(list, id)
	}
	place := func(f annexa.FrameworkID) int {
		i := 0
		for known := range annexa.Frameworks() {
			if known.ID == f {
				return i
			}
			i++
		}
		return i
	}
	slices.SortFunc(list, func(a, b annexa.FrameworkID) int { return place(a) - place(b) })
	return Set(d, "frameworks", list)
}

// FrameworksOn returns the frameworks that are on, in the order of the
// catalogue.
func FrameworksOn(d *Document) []annexa.Framework {
	var out []annexa.Framework
	for f := range annexa.Frameworks() {
		if d != nil && slices.Contains(d.Frameworks, f.ID) {
			out = append(out, f)
		}
	}
	return out
}

// RequirementsOf returns what the frameworks that are on ask under a control of
// Annex A, in their order.
func RequirementsOf(d *Document, id annexa.ControlID) []annexa.Requirement {
	var out []annexa.Requirement
	for r := range annexa.RequirementsOf(id) {
		if slices.Contains(d.Frameworks, r.Framework) {
			out = append(out, r)
		}
	}
	return out
}

// References writes the numbers of requirements as a reader looks them up,
// those of one framework after its name: "NIS2 21(2)(b) · BIO2 5.24.01,
// 5.24.02".
func References(all []annexa.Requirement, l lang.Lang) string {
	out := ""
	for i, r := range all {
		switch {
		case i > 0 && all[i-1].Framework == r.Framework:
			out += ", " + r.Ref
		case i > 0:
			out += " · " + r.Name(l)
		default:
			out += r.Name(l)
		}
	}
	return out
}

// Cover is a requirement of a framework with the rows of the statement that
// answer it: those of its controls, and its own where it asks more than Annex
// A.
type Cover struct {
	annexa.Requirement
	Rows []SoARow
}

// Covers returns what a framework asks, in the order of its numbers, each with
// the rows that answer it.
func (a *Assessment) Covers(f annexa.Framework) []Cover {
	rows := make(map[annexa.ControlID]SoARow, len(a.SoA)+len(a.Extra))
	for _, list := range [][]SoARow{a.SoA, a.Extra} {
		for _, row := range list {
			rows[row.Decision.ID] = row
		}
	}
	var out []Cover
	for r := range f.Requirements() {
		c := Cover{Requirement: r}
		for id := range r.Controls() {
			if row, ok := rows[id]; ok {
				c.Rows = append(c.Rows, row)
			}
		}
		if row, ok := rows[r.ID]; ok && r.Extra {
			c.Rows = append(c.Rows, row)
		}
		out = append(out, c)
	}
	return out
}

// Own returns the row that the requirement has for itself, or nil.
func (c Cover) Own() *SoARow {
	if n := len(c.Rows); n > 0 && c.Rows[n-1].Decision.ID == c.ID {
		return &c.Rows[n-1]
	}
	return nil
}

// Status says how far the requirement is. With a row of its own it is as far as
// that; otherwise as far as the rows of its controls, those left out aside:
// [Full] when all are, [Partial] when any is begun, [Planned] when any is
// planned, [None] otherwise. Empty when none applies, or it is not decided. That
// controls are in use says nothing about the law itself.
func (c Cover) Status() ControlStatus {
	rows := c.Rows
	if own := c.Own(); own != nil {
		rows = []SoARow{*own}
	}
	count := map[ControlStatus]int{}
	open, applies := 0, 0
	for _, row := range rows {
		switch row.Applicable {
		case Yes:
			applies++
			count[row.Decision.Status]++
		case "":
			open++
		}
	}
	switch {
	case applies == 0:
		return ""
	case count[Full] == applies && open == 0:
		return Full
	case count[Full]+count[Partial] > 0:
		return Partial
	case count[Planned] > 0:
		return Planned
	}
	return None
}

// hasRow reports whether an id is that of a requirement with a row of its own.
func hasRow(id annexa.ControlID) bool {
	r, ok := annexa.RequirementByID(id)
	return ok && r.Extra
}

// extra makes the rows of what the frameworks of d ask beyond Annex A, or keeps
// those of a when nothing about them changed.
func (a *Assessment) extra(d *Document) []SoARow {
	was := a.Document
	if slices.Equal(was.Frameworks, d.Frameworks) && Edited(was.Requirements, d.Requirements).Empty() {
		return a.Extra
	}
	decisions := decisionsByID(d.Requirements)
	var out []SoARow
	for _, f := range FrameworksOn(d) {
		for r := range f.Requirements() {
			if r.Extra {
				out = append(out, requirementRow(decisions, r.ID))
			}
		}
	}
	return out
}

// requirementRow makes the row of a requirement, from the decision about it if
// there is one.
func requirementRow(decisions map[annexa.ControlID]*Decision, id annexa.ControlID) SoARow {
	row := SoARow{Decision: decisions[id]}
	if row.Decision == nil {
		row.Decision = &Decision{ID: id}
	}
	row.conclude()
	row.Outdated = row.outdated()
	return row
}

func decisionsByID(list []*Decision) map[annexa.ControlID]*Decision {
	by := make(map[annexa.ControlID]*Decision, len(list))
	for _, c := range list {
		if c != nil {
			by[c.ID] = c
		}
	}
	return by
}
