package risk

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Drift is what changed under a justification since it was written.
type Drift struct {
	Unknown  bool // it is not kept what it was written for
	Was, Now Applicable
	Risks    Turnover // ids of risks
	Grounds  Turnover // values of [Ground]

	// Only of a text that was taken from a draft, which mentions them.
	StatusWas, StatusNow ControlStatus
	Actions              Turnover // ids of actions
}

// Turnover is what came to a list and what went from it, in its order.
type Turnover struct{ Came, Went []string }

// Drift returns what changed since the justification of row was written;
// nothing when it is empty or still holds.
func (row SoARow) Drift() Drift {
	d := row.Decision
	if !row.outdated() {
		return Drift{Was: row.Applicable, Now: row.Applicable, StatusWas: d.Status, StatusNow: d.Status}
	}
	drafted := ofDraft(d.Basis)
	was, now := strings.Split(d.Basis, ";"), strings.Split(string(row.appendBasis(nil, drafted)), ";")
	if len(was) != len(now) {
		return Drift{Unknown: true}
	}
	out := Drift{Was: Applicable(was[0]), Now: row.Applicable, Risks: turnover(was[1], now[1]), Grounds: turnover(was[2], now[2])}
	if drafted {
		out.StatusWas, out.StatusNow, out.Actions = ControlStatus(was[3]), d.Status, turnover(was[4], now[4])
	}
	if len(out.In(lang.NL)) == 0 { // the same things in another order
		return Drift{Unknown: true}
	}
	return out
}

func turnover(was, now string) Turnover {
	before, after := strings.Fields(was), strings.Fields(now)
	return Turnover{Came: missing(after, before), Went: missing(before, after)}
}

// missing returns what of list is not in other.
func missing(list, other []string) []string {
	known := make(map[string]bool, len(other))
	for _, s := range other {
		known[s] = true
	}
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return known[s] })
}

// In says what changed, one line for each thing.
func (c Drift) In(l lang.Lang) []string {
	t := driftTexts.In(l)
	if c.Unknown {
		return []string{t.Unknown}
	}
	var out []string
	if c.Was != c.Now {
		out = append(out, t.Decision+t.Moved(t.Applicable[c.Was], t.Applicable[c.Now]))
	}
	line := func(words string, list []string) {
		if len(list) > 0 {
			out = append(out, words+lang.Join(l, list)+".")
		}
	}
	line(t.RisksCame, c.Risks.Came)
	line(t.RisksWent, c.Risks.Went)
	line(t.GroundsCame, groundNames(c.Grounds.Came, l))
	line(t.GroundsWent, groundNames(c.Grounds.Went, l))
	if c.StatusWas != c.StatusNow {
		out = append(out, t.Status+t.Moved(statusWord(c.StatusWas, l), statusWord(c.StatusNow, l)))
	}
	line(t.ActionsCame, c.Actions.Came)
	line(t.ActionsWent, c.Actions.Went)
	return out
}

func groundNames(values []string, l lang.Lang) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = strings.ToLower(NameOf(grounds, Ground(v)).In(l))
	}
	return out
}

func statusWord(s ControlStatus, l lang.Lang) string {
	if s == "" {
		return driftTexts.In(l).NoStatus
	}
	return strings.ToLower(NameOf(controlStatuses, s).In(l))
}

type driftText struct {
	Unknown, Decision, Status, NoStatus string
	Applicable                          map[Applicable]string
	Moved                               func(was, now string) string
	RisksCame, RisksWent                string
	GroundsCame, GroundsWent            string
	ActionsCame, ActionsWent            string
}

var driftTexts = lang.Of(
	driftText{
		Unknown:  "Het is niet bekend voor welke gegevens deze tekst geschreven is.",
		Decision: "Besluit: ", Status: "Status: ", NoStatus: "geen",
		Applicable: map[Applicable]string{Yes: "van toepassing", No: "niet van toepassing", "": "open"},
		Moved:      func(was, now string) string { return "eerst " + was + ", nu " + now + "." },
		RisksCame:  "Risico's erbij: ", RisksWent: "Risico's vervallen: ",
		GroundsCame: "Redenen erbij: ", GroundsWent: "Redenen vervallen: ",
		ActionsCame: "Acties erbij: ", ActionsWent: "Acties vervallen: ",
	},
	driftText{
		Unknown:  "It is not known for which data this text was written.",
		Decision: "Decision: ", Status: "Status: ", NoStatus: "none",
		Applicable: map[Applicable]string{Yes: "applicable", No: "not applicable", "": "open"},
		Moved:      func(was, now string) string { return "first " + was + ", now " + now + "." },
		RisksCame:  "Risks added: ", RisksWent: "Risks gone: ",
		GroundsCame: "Reasons added: ", GroundsWent: "Reasons gone: ",
		ActionsCame: "Actions added: ", ActionsWent: "Actions gone: ",
	},
)
