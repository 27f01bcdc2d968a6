package risk

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa"
)

// Dimension is a side of a [Score]; its value is the field that holds it. The
// empty one is neither.
type Dimension string

// The dimensions of a score.
const (
	OnLikelihood Dimension = "likelihood"
	OnImpact     Dimension = "impact"
)

// Proposal is the residual score that the chosen controls suggest. It is no
// more than that: nobody is held to it, and it is never filled in by itself.
type Proposal struct {
	Current Score            // what it starts from
	Score   Score            // what it suggests; zero when there is none
	Level   int              // level of Score, from 1; 0 when there is none
	Absent  Absence          // why there is none; empty when there is one
	Reasons []ProposalReason // per chosen control and dimension it works on, in the order of choice
}

// Absence is why a risk has no proposal.
type Absence string

// The absences. Only modifying a risk works by controls; what remains after
// the other options follows from what is stopped, agreed or accepted.
const (
	Unscored     Absence = "unscored"     // the current score is not complete
	Untreated    Absence = "untreated"    // no option of treatment is chosen
	Uncontrolled Absence = "uncontrolled" // the risk is modified, by no control yet
	Retained     Absence = "retained"
	Avoided      Absence = "avoided"
	Shared       Absence = "shared"
)

// ProposalReason is what one chosen control does in a proposal.
type ProposalReason struct {
	Control   annexa.ControlID
	Dimension Dimension // that it works on; empty when neither or not known
	Standing  Standing
	Action    string // id of the action that makes it [Underway], or would with an owner and a due date
}

// Counted reports whether the control helps to lower its dimension.
func (r ProposalReason) Counted() bool { return r.Standing == Implemented || r.Standing == Underway }

// Standing is how a chosen control stands in a proposal: why it counts, or why
// not.
type Standing string

// The standings. The first two count.
const (
	Implemented Standing = "implemented" // its status is full
	Underway    Standing = "underway"    // planned or partial, and an open action has owner and due date
	Unarranged  Standing = "unarranged"  // planned or partial, without such an action
	NotStarted  Standing = "notStarted"  // its status is none
	NoStatus    Standing = "noStatus"    // it has no status
	DetectsOnly Standing = "detectsOnly" // neither prevents nor corrects, and nobody said what detecting lowers
	OwnWorking  Standing = "ownWorking"  // an own control: Annex A does not say how it works
)

// maxStep is how much a proposal lowers one dimension. It makes that the two
// together never go down more than two.
const maxStep = 1

// Propose returns the residual score that the controls of r suggest, by one
// rule: preventive controls lower likelihood, corrective ones impact, and
// controls that only detect the one of the two that the user names in
// [Treatment].Detects; each by one step when at least one control that works
// on it is fully implemented, or planned or partial with an open action that
// has an owner and a due date; never below 1. The types are those of ISO/IEC
// 27002:2022, 4.2. An own control lowers nothing. It is linear in the size of
// d; for many risks there is a [Proposer].
func Propose(d *Document, r *Risk) Proposal {
	if d == nil || r == nil {
		return Proposal{Absent: Unscored}
	}
	return newProposer(d, slices.Values(r.Treatment.Controls)).Propose(r)
}

// Proposer does what [Propose] does for all risks of one document, and goes
// through its controls and actions only once.
type Proposer struct {
	method  *Method
	known   map[annexa.ControlID]implementation
	effects byControl[*effect] // made when a control is first met
	room    []ProposalReason   // for those of proposals to come
}

// effect is what a control does in every proposal.
type effect struct {
	reasons            []ProposalReason
	likelihood, impact bool // it lowers the one, the other,
	named              bool // or the one that the user names
}

// NewProposer returns a proposer for the risks of d.
func NewProposer(d *Document) *Proposer {
	if d == nil {
		d = &Document{}
	}
	return newProposer(d, func(yield func(annexa.ControlID) bool) {
		for _, decision := range d.Decisions {
			if decision != nil && !yield(decision.ID) {
				return
			}
		}
	})
}

func newProposer(d *Document, controls iter.Seq[annexa.ControlID]) *Proposer {
	return &Proposer{method: &d.Method, known: implementations(d, controls)}
}

// Propose is [Propose] for a risk of the document.
func (pr *Proposer) Propose(r *Risk) Proposal {
	if r == nil {
		return Proposal{Absent: Unscored}
	}
	p := Proposal{Current: r.Current, Absent: pr.method.noProposal(r)}
	if p.Absent != "" {
		return p
	}
	var few [16]*effect // more than most risks have controls
	effects, n := few[:0], 0
	for _, id := range r.Treatment.Controls {
		e := pr.effect(id)
		effects, n = append(effects, e), n+len(e.reasons)
	}
	p.Reasons, p.Score = pr.list(n), lowered(r, effects)
	for _, e := range effects {
		p.Reasons = append(p.Reasons, e.reasons...)
	}
	p.direct(r.Treatment.Detects)
	p.Level = pr.method.Level(p.Score)
	return p
}

// Score is the score that [Proposer.Propose] suggests for r, without the
// reasons, which take most of the time; ok is false when there is none.
func (pr *Proposer) Score(r *Risk) (s Score, ok bool) {
	if r == nil || pr.method.noProposal(r) != "" {
		return Score{}, false
	}
	var few [16]*effect
	effects := few[:0]
	for _, id := range r.Treatment.Controls {
		effects = append(effects, pr.effect(id))
	}
	return lowered(r, effects), true
}

// lowered returns what the effects of its controls make of the score of r.
func lowered(r *Risk, effects []*effect) Score {
	var all effect
	for _, e := range effects {
		all.likelihood, all.impact, all.named = all.likelihood || e.likelihood, all.impact || e.impact, all.named || e.named
	}
	s, on := r.Current, r.Treatment.Detects
	if all.likelihood || all.named && on == OnLikelihood {
		s.Likelihood = max(s.Likelihood-maxStep, 1)
	}
	if all.impact || all.named && on == OnImpact {
		s.Impact = max(s.Impact-maxStep, 1)
	}
	return s
}

func (pr *Proposer) effect(id annexa.ControlID) *effect {
	e := pr.effects.get(id)
	if e == nil {
		e = &effect{reasons: pr.known[id].reasons(id)}
		for _, r := range e.reasons {
			if r.Counted() {
				e.likelihood = e.likelihood || r.Dimension == OnLikelihood
				e.impact = e.impact || r.Dimension == OnImpact
				e.named = e.named || r.Dimension == toName
			}
		}
		pr.effects.put(id, e)
	}
	return e
}

// list returns an empty list for n reasons. There is room for those of many
// risks at a time, once there are many.
func (pr *Proposer) list(n int) []ProposalReason {
	const most = 512
	if n > cap(pr.room)-len(pr.room) {
		pr.room = make([]ProposalReason, 0, max(n, min(2*cap(pr.room), most)))
	}
	from := len(pr.room)
	pr.room = pr.room[:from+n]
	return pr.room[from : from : from+n]
}

func (m *Method) noProposal(r *Risk) Absence {
	switch {
	case m.Level(r.Current) == 0:
		return Unscored
	case r.Treatment.Option == Retain:
		return Retained
	case r.Treatment.Option == Avoid:
		return Avoided
	case r.Treatment.Option == Share:
		return Shared
	case r.Treatment.Option != Modify:
		return Untreated
	case len(r.Treatment.Controls) == 0:
		return Uncontrolled
	}
	return ""
}

// counts reports whether some control lowers the dimension.
func (p Proposal) counts(on Dimension) bool {
	for i := range p.Reasons {
		if r := &p.Reasons[i]; r.Dimension == on && r.Counted() {
			return true
		}
	}
	return false
}

// implementation is how far a control is: its status, and the first open
// action with owner and due date that implements it, or the first without.
type implementation struct {
	status        ControlStatus
	action, loose string
}

// implementations looks up how far each of the controls is.
func implementations(d *Document, controls iter.Seq[annexa.ControlID]) map[annexa.ControlID]implementation {
	known := make(map[annexa.ControlID]implementation)
	for id := range controls {
		known[id] = implementation{}
	}
	for _, decision := range d.Decisions {
		if decision == nil {
			continue
		}
		if _, ok := known[decision.ID]; ok {
			known[decision.ID] = implementation{status: decision.Status}
		}
	}
	for _, a := range d.Actions {
		if a == nil || a.Status == Done {
			continue
		}
		for _, id := range a.Controls {
			in, ok := known[id]
			switch {
			case !ok:
				continue
			case a.Arranged() && in.action == "":
				in.action = a.ID
			case in.loose == "":
				in.loose = a.ID
			}
			known[id] = in
		}
	}
	return known
}

// reasons says what a control does: one reason per dimension it works on, or
// one without a dimension when it works on neither.
func (in implementation) reasons(id annexa.ControlID) []ProposalReason {
	c, ok := annexa.ControlByID(id)
	if !ok {
		return []ProposalReason{{Control: id, Standing: OwnWorking}}
	}
	var out []ProposalReason
	reason := in.reason(id)
	if c.Type&annexa.Preventive != 0 {
		reason.Dimension = OnLikelihood
		out = append(out, reason)
	}
	if c.Type&annexa.Corrective != 0 {
		reason.Dimension = OnImpact
		out = append(out, reason)
	}
	if len(out) == 0 {
		reason.Dimension = toName
		out = append(out, reason)
	}
	return out
}

func (in implementation) reason(id annexa.ControlID) ProposalReason {
	switch in.status {
	case Full:
		return ProposalReason{Control: id, Standing: Implemented}
	case Planned, Partial:
		if in.action == "" {
			return ProposalReason{Control: id, Standing: Unarranged, Action: in.loose}
		}
		return ProposalReason{Control: id, Standing: Underway, Action: in.action}
	case None:
		return ProposalReason{Control: id, Standing: NotStarted}
	}
	return ProposalReason{Control: id, Standing: NoStatus}
}
