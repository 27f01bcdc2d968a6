package compare

import (
	"cmp"
	"slices"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// followRisks adds what followed for every risk that is listed, and lists
// those for which something followed though none of their own fields changed:
// another matrix moves levels by itself.
func (c *comparison) followRisks() {
	was, order := resultsByID(c.before)
	is, _ := resultsByID(c.after)
	move := func(id string) *RiskMove {
		return &RiskMove{
			c.levelMove(was[id].Gross, is[id].Gross),
			c.levelMove(was[id].Current, is[id].Current),
			c.levelMove(was[id].Residual, is[id].Residual),
			ApprovalMove{was[id].Approval, is[id].Approval},
		}
	}
	c.diff.section("risks").follow(order,
		func(id string) bool { _, both := is[id]; return both && move(id).Moved() },
		func(e *Entry) { e.Risk = move(e.ID) })
}

// resultsByID returns what follows for each risk, and the ids in their
// order.
func resultsByID(a *risk.Assessment) (map[string]risk.RiskResult, []string) {
	by, order := make(map[string]risk.RiskResult, len(a.Risks)), make([]string, 0, len(a.Risks))
	for i, result := range a.Risks {
		if _, twice := by[result.Risk.ID]; twice || a.Document.Risks[i] == nil {
			continue
		}
		by[result.Risk.ID] = result
		order = append(order, result.Risk.ID)
	}
	return by, order
}

func (c *comparison) levelMove(from, to int) LevelMove {
	return LevelMove{from, to, levelName(&c.old.Method, from), levelName(&c.new.Method, to)}
}

func levelName(m *risk.Method, n int) lang.Text {
	return lang.T(m.LevelName(lang.NL, n), m.LevelName(lang.EN, n))
}

// followControls does the same for the decisions: what a risk chose makes a
// control applicable, whatever was decided.
func (c *comparison) followControls() {
	was, order := rowsByID(c.before)
	is, _ := rowsByID(c.after)
	move := func(id string) *ControlMove {
		return &ControlMove{was[id].Applicable, is[id].Applicable, len(was[id].Risks) > 0, len(is[id].Risks) > 0}
	}
	c.diff.section("decisions").follow(order,
		func(id string) bool { _, both := is[id]; return both && move(id).Moved() },
		func(e *Entry) { e.Control = move(e.ID) })
}

// rowsByID returns the rows of the statement, and the ids in their order.
func rowsByID(a *risk.Assessment) (map[string]risk.SoARow, []string) {
	by, order := make(map[string]risk.SoARow, len(a.SoA)), make([]string, 0, len(a.SoA))
	for i, row := range a.SoA {
		id := string(row.Decision.ID)
		if _, twice := by[id]; twice || a.Document.Decisions[i] == nil {
			continue
		}
		by[id] = row
		order = append(order, id)
	}
	return by, order
}

// follow lists the records of order, the old document's, for which something
// followed, between those that changed, and adds to every entry what followed.
func (s *Section) follow(order []string, moved func(id string) bool, add func(*Entry)) {
	listed, rank := make(map[string]bool, len(s.Changed)), make(map[string]int, len(order))
	for _, e := range s.Changed {
		listed[e.ID] = true
	}
	for i, id := range order {
		rank[id] = i
		if !listed[id] && moved(id) {
			s.Changed = append(s.Changed, Entry{At: s.At + "/" + risk.Path(id), ID: id})
		}
	}
	slices.SortStableFunc(s.Changed, func(a, b Entry) int { return cmp.Compare(rank[a.ID], rank[b.ID]) })
	for _, entries := range [][]Entry{s.Added, s.Removed, s.Changed} {
		for i := range entries {
			add(&entries[i])
		}
	}
}
