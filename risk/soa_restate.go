package risk

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa"
)

// restate makes the rows of the statement, in the order of the decisions, and
// keeps of prev which risks and actions use a control wherever that is still
// so.
func restate(prev *Assessment, d *Document) []SoARow {
	was := prev.Document
	stale, all := staleControls(was, d)
	if !all && len(stale) == 0 && Edited(was.Decisions, d.Decisions).Empty() && Edited(was.OwnControls, d.OwnControls).Empty() {
		return prev.SoA
	}
	rows := make([]SoARow, len(d.Decisions))
	var at byControl[int] // from 1
	for i, decision := range d.Decisions {
		if decision == nil {
			decision = &Decision{}
		}
		rows[i].Decision = decision
		at.put(decision.ID, i+1)
	}
	for _, own := range d.OwnControls {
		if own == nil {
			continue
		}
		if i := at.get(own.ID); i > 0 {
			rows[i-1].Own = own
		}
	}
	if all {
		risks, actions := usersByRow(len(rows), d.Risks, riskUses, &at), usersByRow(len(rows), d.Actions, actionUses, &at)
		for i := range rows {
			rows[i].Risks, rows[i].Actions = risks[i], actions[i]
		}
	} else {
		for i := range rows {
			rows[i].Risks, rows[i].Actions = prev.SoA[i].Risks, prev.SoA[i].Actions
		}
		for _, id := range stale {
			if i := at.get(id); i > 0 {
				row := &rows[i-1]
				row.Risks = usersNow(row.Risks, was.Risks, d.Risks, riskUses, id)
				row.Actions = usersNow(row.Actions, was.Actions, d.Actions, actionUses, id)
			}
		}
	}
	for i := range rows {
		row := &rows[i]
		row.conclude()
		// What many risks use has a long basis to compare.
		if !all && row.Decision == prev.SoA[i].Decision && !slices.Contains(stale, row.Decision.ID) {
			row.Outdated = prev.SoA[i].Outdated
		} else {
			row.Outdated = row.outdated()
		}
	}
	return rows
}

// uses tells which controls a record uses, and the record's id.
type uses[T any] func(*T) (id string, controls []annexa.ControlID)

func riskUses(r *Risk) (string, []annexa.ControlID)     { return r.ID, r.Treatment.Controls }
func actionUses(a *Action) (string, []annexa.ControlID) { return a.ID, a.Controls }

// usersByRow returns for each of the n rows of the statement the ids of the
// records that use its control; at says where the row of a control is, from 1.
func usersByRow[T any](n int, list []*T, of uses[T], at *byControl[int]) [][]string {
	// Counted first, so that no list grows to what a control with thousands of
	// users takes.
	places, size, all := make([]int32, 0, 4*len(list)), make([]int, n), 0
	for _, record := range list {
		if record == nil {
			continue
		}
		_, controls := of(record)
		for _, c := range controls {
			i := at.get(c) - 1
			if i >= 0 {
				size[i]++
				all++
			}
			places = append(places, int32(i))
		}
	}
	users, room := make([][]string, n), make([]string, all)
	for i := range users {
		if size[i] > 0 {
			users[i], room = room[:0:size[i]], room[size[i]:]
		}
	}
	for _, record := range list {
		if record == nil {
			continue
		}
		id, controls := of(record)
		for range controls {
			if i := places[0]; i >= 0 {
				users[i] = append(users[i], id)
			}
			places = places[1:]
		}
	}
	return users
}

// usersNow returns which records use one control, from which did before: only
// those of the span that was edited make a difference.
func usersNow[T any](before []string, old, new []*T, of uses[T], control annexa.ControlID) []string {
	s := Edited(old, new)
	if s.Empty() {
		return before
	}
	from := usersBefore(before, old[:s.From], of, control)
	to := from + countUsers(old[s.From:s.From+s.Old], of, control)
	return slices.Concat(before[:from], slices.Collect(users(new[s.From:s.From+s.New], of, control)), before[to:])
}

// usersBefore returns how many of all that use one control are in the first
// part of the list, which is up to and with the last one in it. Only when that
// one has its id, or the control, more than once they are counted.
func usersBefore[T any](all []string, first []*T, of uses[T], control annexa.ControlID) int {
	for i := len(first) - 1; i >= 0; i-- {
		if first[i] == nil {
			continue
		}
		id, controls := of(first[i])
		if !slices.Contains(controls, control) {
			continue
		}
		at, times := 0, 0
		for k, one := range all {
			if one == id {
				at = k
				times++
			}
		}
		if times == 1 {
			return at + 1
		}
		return countUsers(first, of, control)
	}
	return 0
}

func countUsers[T any](list []*T, of uses[T], control annexa.ControlID) int {
	n := 0
	for range users(list, of, control) {
		n++
	}
	return n
}

// users yields the ids of the records that use one control.
func users[T any](list []*T, of uses[T], control annexa.ControlID) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, record := range list {
			if record == nil {
				continue
			}
			id, controls := of(record)
			for _, c := range controls {
				if c == control && !yield(id) {
					return
				}
			}
		}
	}
}

// fewStale is for how many controls walking the lists for each is quicker than
// making the whole statement anew.
const fewStale = 8

// staleControls returns the controls of which other risks or actions may use
// them in d than in was; all says that every row must be made anew.
func staleControls(was, d *Document) (stale []annexa.ControlID, all bool) {
	s := Edited(was.Decisions, d.Decisions)
	if s.Old != s.New {
		return nil, true
	}
	for i := s.From; i < s.From+s.New; i++ {
		if before, now := was.Decisions[i], d.Decisions[i]; before == nil || now == nil || before.ID != now.ID {
			return nil, true
		}
	}
	stale = rewired(stale, was.Risks, d.Risks, riskUses)
	stale = rewired(stale, was.Actions, d.Actions, actionUses)
	return stale, len(stale) > fewStale
}

// rewired adds to stale the controls that the records of a list use in another
// way than before: by other records, or in another order. It stops when they
// are many.
func rewired[T any](stale []annexa.ControlID, old, new []*T, of uses[T]) []annexa.ControlID {
	s := Edited(old, new)
	for i := range max(s.Old, s.New) {
		var before, now []annexa.ControlID
		var beforeID, nowID string
		if i < s.Old && old[s.From+i] != nil {
			beforeID, before = of(old[s.From+i])
		}
		if i < s.New && new[s.From+i] != nil {
			nowID, now = of(new[s.From+i])
		}
		if s.Old == s.New && beforeID == nowID && slices.Equal(before, now) {
			continue
		}
		for _, id := range slices.Concat(before, now) {
			if !slices.Contains(stale, id) {
				stale = append(stale, id)
			}
		}
		if len(stale) > fewStale {
			break
		}
	}
	return stale
}
