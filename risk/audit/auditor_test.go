package audit_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
)

// follower assesses and audits one state of a document after another, and
// requires each time what a fresh look at that state alone gives.
type follower struct {
	a       *risk.Assessment
	on      risk.Date
	auditor audit.Auditor
	results []audit.Result

	broken, mended map[string]bool // the rules that were, at some time
}

func newFollower() *follower { return &follower{broken: map[string]bool{}, mended: map[string]bool{}} }

func (f *follower) see(t *testing.T, d *risk.Document, on risk.Date) {
	t.Helper()
	last := *f
	f.on, f.a = on, risk.Reassess(f.a, d)
	f.results = f.auditor.Report(f.a, on)
	fresh := risk.Assess(d)
	require.Equal(t, fresh, f.a)
	requireSame(t, audit.Report(fresh, on), f.results)
	if last.a != nil {
		require.Equal(t, risk.Assess(last.a.Document), last.a, "the assessment before is still what it was")
		requireSame(t, audit.Report(last.a, last.on), last.results, "and so are its results")
	}
	for i, r := range f.results {
		switch {
		case r.Outcome == audit.Broken:
			f.broken[r.ID] = true
		case last.results != nil && last.results[i].Outcome == audit.Broken:
			f.mended[r.ID] = true
		}
	}
}

func requireSame(t *testing.T, want, got []audit.Result, why ...any) {
	t.Helper()
	if !reflect.DeepEqual(want, got) {
		require.Equal(t, lines(want), lines(got), why...) // short enough to read
		t.Fatal("not quite the same", why)
	}
}

// lines tells everything in the results.
func lines(results []audit.Result) []string {
	var lines []string
	for _, r := range results {
		line := fmt.Sprint(r.ID, r.Outcome)
		for _, f := range r.Findings {
			line += fmt.Sprint(" ", f.ID, "@", f.At)
		}
		lines = append(lines, line)
	}
	return lines
}

// For every rule: from the sound document to each one that the rule minds, and
// back, as if by one edit; then from the one straight to the other.
func TestAuditorFollowsEveryRule(t *testing.T) {
	good := sound()
	straight := newFollower()
	for _, r := range audit.Rules() {
		for _, c := range cases[r.ID] {
			bad := sound()
			c.spoil(bad)
			share(good, bad)
			f := newFollower()
			for _, d := range []*risk.Document{good, bad, good, bad} {
				f.see(t, d, today)
			}
			straight.see(t, bad, today)
		}
	}
}

// beyond has, for every rule that depends on more than one record, an edit of
// another record that breaks or mends it, and what comes before that edit.
var beyond = map[string]struct{ before, edit func(*risk.Document) }{
	"asset-without-risk": {
		func(*risk.Document) {},
		func(d *risk.Document) { d.Risks[0].Assets = nil },
	},
	"risk-listed-twice": {
		func(*risk.Document) {},
		func(d *risk.Document) { d.Risks[0].Title = d.Risks[2].Title },
	},
	"residual-lowered-by-nothing": {
		func(d *risk.Document) {
			t := &d.Risks[1].Treatment
			t.Controls, t.Actions = []annexa.ControlID{"5.15"}, nil
			signed(d)
		},
		func(d *risk.Document) { decision(d, "5.15").Status = risk.Partial },
	},
	"action-linked-to-nothing": {
		func(d *risk.Document) { d.Actions[0].Controls = nil },
		func(d *risk.Document) { d.Risks[1].Treatment.Actions = nil },
	},
	"actions-done-control-unfinished": {
		func(*risk.Document) {},
		func(d *risk.Document) { d.Actions[0].Status = risk.Done },
	},
	"treatment-past-term": {
		func(d *risk.Document) { d.Method.Levels[2].Within, d.Method.Levels[3].Within = 9, 9 },
		func(d *risk.Document) {
			for _, a := range d.Actions {
				a.Due = d.Edition.Date
			}
		},
	},
	"residual-below-proposal": {
		func(d *risk.Document) {
			t := &d.Risks[1].Treatment
			t.Explanation, t.ResidualNote, t.Controls, t.Residual = "", "", []annexa.ControlID{"5.15"}, risk.Score{Likelihood: 3, Impact: 4}
			decision(d, "5.15").Status = risk.None
			d.Actions[0].Controls = nil
		},
		func(d *risk.Document) { decision(d, "5.15").Status = risk.Full },
	},
	"plan-done-score-unchanged": {
		func(d *risk.Document) { d.Risks[1].Treatment.Controls = nil },
		func(d *risk.Document) {
			for _, a := range d.Actions {
				a.Status, a.Due = risk.Done, d.Edition.Date
			}
		},
	},
	"own-control-unused": {
		func(d *risk.Document) { d.Risks, decision(d, "E1").Reasons = nil, risk.Reasons{} },
		func(d *risk.Document) { d.Risks = sound().Risks[:1] },
	},
}

func TestAuditorLooksBeyondOneRecord(t *testing.T) {
	for i, r := range audit.Rules() {
		c, ok := beyond[r.ID]
		if assert.Equal(t, r.Depends != nil || r.OfControls, ok, r.ID); !ok {
			continue
		}
		one, two := sound(), sound()
		c.before(one)
		c.before(two)
		c.edit(two)
		share(one, two)
		f := newFollower()
		f.see(t, one, today)
		before := f.results[i]
		f.see(t, two, today)
		assert.NotEqual(t, before, f.results[i], r.ID)
		f.see(t, one, today)
		assert.Equal(t, before, f.results[i], r.ID)
	}
}

// However many edits, of whatever kind, back and forth, on whatever day.
func TestAuditorFollowsEdits(t *testing.T) {
	for seed, d := range []*risk.Document{sound(), example.Document(lang.NL)} {
		rnd := rand.New(rand.NewPCG(uint64(seed), 27001))
		more(d, 6)
		day := today
		history := []*risk.Document{d}
		f := newFollower()
		for range 1_500 {
			switch rnd.IntN(20) {
			case 0:
				d = history[rnd.IntN(len(history))] // undo, redo
			case 1:
				day = []risk.Date{today, "2027-12-01", ""}[rnd.IntN(3)]
			default:
				d = edited(rnd, d)
			}
			history = append(history, d)
			f.see(t, d, day)
		}
		assert.GreaterOrEqual(t, len(f.broken), len(audit.Rules())*2/3, "rules that were ever broken")
		assert.GreaterOrEqual(t, len(f.mended), len(audit.Rules())/2, "rules that were ever mended")
	}
}

// share has next hold the very records of prev where they are equal, as it
// would had it come of prev by editing.
func share(prev, next *risk.Document) {
	shareList(prev.Assets, next.Assets)
	shareList(prev.Risks, next.Risks)
	shareList(prev.Actions, next.Actions)
	shareList(prev.OwnControls, next.OwnControls)
	shareList(prev.Decisions, next.Decisions)
	shareList(prev.Requirements, next.Requirements)
}

func shareList[T any](prev, next []*T) {
	for i := range next {
		if i < len(prev) && reflect.DeepEqual(prev[i], next[i]) {
			next[i] = prev[i]
		}
	}
}

// edited returns d after an edit by chance; one that is refused is none.
func edited(rnd *rand.Rand, d *risk.Document) *risk.Document {
	next, err := d, error(nil)
	list := oneOf(rnd, []risk.Path{"assets", "risks", "actions", "ownControls", "assets", "risks", "actions", "dismissals", "notes", "method/qualities", "method/areas"})
	switch rnd.IntN(25) {
	case 0:
		next, _, err = risk.Add(d, list)
	case 1:
		next, _, err = risk.Duplicate(d, anyRecord(rnd, d, list))
	case 2:
		next, err = risk.Remove(d, anyRecord(rnd, d, list))
	case 3:
		id := string(anyRecord(rnd, d, "risks"))[len("risks/"):]
		next, err = risk.Approve(d, id, risk.Approval{Name: "A. Vos", Role: "CTO", Date: today})
	case 4:
		turned := *d
		turned.Risks = slices.Clone(d.Risks)
		rnd.Shuffle(min(3, len(d.Risks)), func(i, j int) { turned.Risks[i], turned.Risks[j] = turned.Risks[j], turned.Risks[i] })
		next = &turned
	case 6:
		next, err = risk.Set(d, anyRecord(rnd, d, oneOf(rnd, []risk.Path{"assets", "risks"}))+"/draft", rnd.IntN(2) == 0)
	case 5:
		if rnd.IntN(6) == 0 {
			next = risk.Rescale(d, oneOf(rnd, risk.Presets()))
		}
	default:
		field := oneOf(rnd, chances)
		at := field.at
		if field.of != "" {
			at = anyRecord(rnd, d, field.of) + "/" + at
		}
		next, err = risk.Set(d, at, oneOf(rnd, field.values))
	}
	if err != nil {
		return d
	}
	return next
}

func oneOf[T any](rnd *rand.Rand, of []T) T { return of[rnd.IntN(len(of))] }

// anyRecord names a record of a list, or of none when it is empty.
func anyRecord(rnd *rand.Rand, d *risk.Document, list risk.Path) risk.Path {
	records, _ := risk.Get(d, list)
	v := reflect.ValueOf(records)
	if v.Len() == 0 {
		return list + "/none"
	}
	id := v.Index(rnd.IntN(v.Len())).Elem().FieldByName("ID")
	return risk.Path(fmt.Sprint(list, "/", id))
}

// chances are fields, of the records of a list or of the document itself, and
// what may be written there.
var chances = fieldsOf()

type chance struct {
	of, at risk.Path
	values []any
}

func fieldsOf() []chance {
	texts := []any{"", " ", "TODO", "Woord", "Gijzelsoftware", "gijzelsoftware ", "CTO", "Wij letten op het klimaat", "Akkoord met het plan"}
	steps := []any{0, 1, 2, 3, 4, 5}
	days := []any{"", "2025-01-01", string(today), "2026-12-31", "2027-12-31"}
	controls := []any{[]string{}, []string{"8.13"}, []string{"5.1", "E1"}, []string{"8.13", "5.15", "7.1"}}
	fields := []chance{
		{"requirements", "applicable", []any{"", "yes", "no"}},
		{"requirements", "status", []any{"", "full", "planned"}},
		{"requirements", "justification", texts},
		{"", "frameworks", []any{[]string{}, []string{"cbw"}, []string{"cbw", "nen7510"}}},
		{"risks", "assets", []any{[]string{}, []string{"A1"}, []string{"A1", "A2"}}},
		{"risks", "threat", []any{"", "T01"}},
		{"risks", "properties", []any{[]string{}, []string{"integrity"}, []string{"confidentiality", "availability"}}},
		{"risks", "treatment/option", []any{"", "modify", "retain", "avoid", "share"}},
		{"risks", "treatment/controls", controls},
		{"risks", "treatment/actions", []any{[]string{}, []string{"M1"}, []string{"M1", "M2"}}},
		{"risks", "treatment/approval/date", days},
		{"risks", "treatment/residualNote", texts},
		{"risks", "gross/likelihood", steps},
		{"risks", "gross/impact", steps},
		{"risks", "impacts/G1/current", steps},
		{"risks", "impacts/G2/current", steps},
		{"risks", "treatment/declined/8.7/reason", texts},
		{"checklist", "status", []any{"", "have", "inProgress", "missing"}},
		{"checklist", "owner", texts},
		{"checklist", "reference", texts},
		{"", "method/perArea", []any{true, true, true, false}},
		{"", "method/gross", []any{true, true, true, false}},
		{"", "method/levels/3/within", []any{0, 10, 800}},
		{"", "method/levels/4/within", []any{0, 10, 800}},
		{"", "method/levels/3/acceptedBy", texts},
		{"", "method/levels/1/colour", []any{"", "red", "blue"}},
		{"dismissals", "reason", texts},
		{"dismissals", "date", days},
		{"notes", "reason", texts},
		{"notes", "by", texts},
		{"notes", "date", days},
		{"method/qualities", "name", texts},
		{"method/areas", "name", texts},
		{"actions", "due", days},
		{"actions", "status", []any{"open", "done"}},
		{"actions", "controls", controls},
		{"assets", "type", []any{"", "personal_data", "endpoint"}},
		{"decisions", "applicable", []any{"", "yes", "no"}},
		{"decisions", "status", []any{"", "full", "partial", "planned", "none"}},
		{"decisions", "reasons/law/on", []any{true, false}},
		{"", "edition/date", days},
		{"", "edition/nextReview", days},
		{"", "edition/status", []any{"final", "draft"}},
		{"", "method/acceptance", steps},
		{"", "method/matrix/1/2", steps},
	}
	for of, names := range map[risk.Path][]risk.Path{
		"risks": {"title", "owner", "cause", "event", "consequence", "existing", "ownThreat", "treatment/explanation",
			"treatment/approval/name", "treatment/approval/role", "treatment/approval/remark"},
		"assets": {"name", "owner", "description"}, "actions": {"title", "owner"}, "ownControls": {"title", "source", "description"},
		"decisions": {"justification", "reference", "owner", "reasons/law/text"}, "organisation/parties": {"name", "requirements"},
		"organisation/participants": {"name"},
		"": {"organisation/scope", "organisation/context", "organisation/interfaces", "organisation/exclusions",
			"edition/author", "edition/approver", "method/note", "method/levels/2/name"},
	} {
		for _, at := range names {
			fields = append(fields, chance{of, at, texts})
		}
	}
	for _, at := range []risk.Path{"current/likelihood", "current/impact", "treatment/residual/likelihood", "treatment/residual/impact"} {
		fields = append(fields, chance{"risks", at, steps})
	}
	for _, at := range []risk.Path{"confidentiality", "integrity", "availability"} {
		fields = append(fields, chance{"assets", at, steps})
	}
	// A map is walked in no order, and the same seed must give the same edits.
	slices.SortFunc(fields, func(a, b chance) int { return cmp.Or(cmp.Compare(a.of, b.of), cmp.Compare(a.at, b.at)) })
	return fields
}

// An auditor that is given nothing says nothing, and goes on from what it saw.
func TestAuditorOfNothing(t *testing.T) {
	f := newFollower()
	f.see(t, sound(), today)
	assert.Nil(t, f.auditor.Report(nil, today))
	assert.Nil(t, f.auditor.Report(&risk.Assessment{}, today))
	f.see(t, sound(), today)
	f.see(t, &risk.Document{Risks: []*risk.Risk{nil, {}}, Assets: []*risk.Asset{nil}, Decisions: []*risk.Decision{nil}}, today)
	f.see(t, &risk.Document{}, "")
}
