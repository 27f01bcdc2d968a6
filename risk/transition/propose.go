package transition

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// Proposal is what the old statement comes to for one control of 2022.
type Proposal struct {
	Control   annexa.ControlID
	Change    annexa.Change
	From      []Row    // what the old statement says, in the order of the numbers
	Absent    []string // numbers of 2013 that it continues and that were not read
	Statement risk.Statement
	Marks     Mark
	Users     []string // ids of the risks that use the control
}

// Mark is what makes a proposal one to look at. Values combine with |.
type Mark uint8

// The marks.
const (
	Conflict    Mark = 1 << iota // some of the old controls applied, others did not: stays open
	Needed                       // it was left out, yet risks of this document use it: cannot be left out
	Excluded                     // it was left out, and is proposed to be
	Unclear                      // an old row does not say whether it applies: stays open
	Incomplete                   // an old control that it continues was not read
	Divided                      // an old control that it continues is split over several
	StatusApart                  // the old controls have different statuses: stays open
)

// Has reports whether all of marks are among m.
func (m Mark) Has(marks Mark) bool { return m&marks == marks }

// Rank says in what order proposals are gone through.
type Rank uint8

// The ranks, the first to look at first.
const (
	Contradictory Rank = iota // the old statement and this document do not settle it
	ToLookAt                  // proposed, but not to be taken unseen
	Clear                     // can be taken
	Fresh                     // new in 2022: nothing to take over
	Missing                   // the old statement says nothing of it
)

// Rank returns in what group the proposal falls.
func (p Proposal) Rank() Rank {
	switch {
	case p.Change == annexa.New:
		return Fresh
	case len(p.From) == 0:
		return Missing
	case p.Marks&(Conflict|Needed) != 0:
		return Contradictory
	case p.Marks != 0:
		return ToLookAt
	}
	return Clear
}

// Propose returns what a table comes to for each control of Annex A of 2022, in
// its order; a says which of them risks use.
func Propose(t *Table, a *risk.Assessment) []Proposal {
	rows := make(map[string]Row, len(t.Rows))
	for _, r := range t.Rows {
		rows[r.Former] = r
	}
	users := map[annexa.ControlID][]string{}
	if a != nil {
		for _, row := range a.SoA {
			users[row.Decision.ID] = row.Risks
		}
	}
	var out []Proposal
	for c := range annexa.Controls() {
		p := Proposal{Control: c.ID, Change: c.Change(), Users: users[c.ID]}
		for id := range c.Was() {
			if r, ok := rows[id]; ok {
				p.From = append(p.From, r)
			} else {
				p.Absent = append(p.Absent, id)
			}
		}
		p.conclude()
		out = append(out, p)
	}
	return out
}

// conclude makes one statement of the old rows.
func (p *Proposal) conclude() {
	if len(p.From) == 0 {
		return
	}
	said := map[risk.Applicable]int{}
	for _, r := range p.From {
		said[r.Applicable]++
	}
	s := &p.Statement
	switch yes, no := said[risk.Yes], said[risk.No]; {
	case yes > 0 && no > 0:
		p.Marks |= Conflict
	case no > 0 && len(p.Users) > 0:
		p.Marks |= Needed
	case said[""] > 0:
		p.Marks |= Unclear
	case no > 0:
		p.Marks |= Excluded
		s.Applicable = risk.No
	default:
		s.Applicable = risk.Yes
	}
	if len(p.Absent) > 0 {
		p.Marks |= Incomplete
	}
	if p.Change&annexa.Split != 0 && p.dividedRow() {
		p.Marks |= Divided
	}
	s.Reference = joined(p.From, func(r Row) string { return r.Reference })
	s.Owner = joined(p.From, func(r Row) string { return r.Owner })
	if p.Marks.Has(Needed) {
		return // the words are about leaving it out
	}
	s.Justification = p.justification()
	if s.Applicable == risk.Yes {
		p.joinReasons()
	}
	if s.Applicable != risk.No {
		p.joinStatus()
	}
}

// dividedRow reports whether one of the old rows is of a control that is split.
func (p *Proposal) dividedRow() bool {
	return slices.ContainsFunc(p.From, func(r Row) bool {
		f, _ := annexa.FormerByID(r.Former)
		return f.Change()&annexa.Split != 0
	})
}

// joinStatus proposes the status that all old rows agree on.
func (p *Proposal) joinStatus() {
	p.Statement.Status = p.From[0].Status
	for _, r := range p.From {
		if r.Status != p.Statement.Status {
			p.Statement.Status = ""
			p.Marks |= StatusApart
		}
	}
}

// joinReasons proposes the reasons that any of the old rows gives.
func (p *Proposal) joinReasons() {
	for k := Law; k <= GoodPractice; k++ {
		to := reasonOf(&p.Statement.Reasons, k)
		to.Text = joined(p.From, func(r Row) string { return reasonOf(&r.Reasons, k).Text })
		for _, r := range p.From {
			to.On = to.On || reasonOf(&r.Reasons, k).On
		}
	}
}

// justification returns the old words, each behind the numbers it is of.
func (p *Proposal) justification() string {
	var texts []string
	numbers := map[string]string{}
	for _, r := range p.From {
		switch was, known := numbers[r.Justification]; {
		case r.Justification == "":
		case known:
			numbers[r.Justification] = was + ", " + r.Former
		default:
			texts = append(texts, r.Justification)
			numbers[r.Justification] = r.Former
		}
	}
	for i, text := range texts {
		texts[i] = numbers[text] + ": " + text
	}
	return strings.Join(texts, "\n")
}

// joined returns what the rows say, each thing once.
func joined(rows []Row, of func(Row) string) string {
	var out []string
	for _, r := range rows {
		if s := of(r); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, "; ")
}

// Taken reports whether d has what is proposed.
func (p Proposal) Taken(d *risk.Document) bool {
	return p.Statement != risk.Statement{} && p.Statement.In(d, p.Control)
}

// Clears returns the proposals that can be taken unseen: the old statement
// settles them, and d has no decision or words about them that say otherwise.
func Clears(all []Proposal, d *risk.Document) []Proposal {
	var out []Proposal
	for _, p := range all {
		if p.Rank() == Clear && !p.Taken(d) && p.Statement.Fits(d, p.Control) {
			out = append(out, p)
		}
	}
	return out
}
