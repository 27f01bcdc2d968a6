package page

import (
	"errors"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// accepting is the finding that the user is about to accept, with what was
// typed so far. It becomes a note at once or not at all, so that a finding
// does not leave the list at the first key.
type accepting struct {
	rule    string // empty for none
	at      risk.Path
	reason  string
	by      string
	refused string
}

var nothingAccepting = accepting{}

func (g accepting) is(f audit.Finding) bool { return g.rule == f.ID && g.at == f.At }

// acceptKey names the button of a finding that asks for its acceptance.
func acceptKey(rule string, at risk.Path) string { return rule + " " + string(at) }

// finding draws one place where a rule is broken: the way to the field, which
// is named where the rule minds several, and the way to accept it.
func (a *auditCheck) finding(f audit.Finding, id, field string) app.UI {
	t, place := auditTexts.In(a.Lang), placeName(a.Doc(), f.At, a.Lang)
	open := a.accepting.is(f)
	return app.Li().Class("place").Body(
		app.Div().Class("place-line").Body(
			entryLink(a.Doc(), f.At, a.Lang).ID(id),
			app.If(f.N > 0, func() app.UI { return app.Span().Class("n").Text(profileTexts.In(a.Lang).Drafts(f.N)) }),
			app.Span().Class("hint").Text(field),
			app.Button().Type("button").Class("quiet", "small").ID("accept-"+acceptKey(f.ID, f.At)).DataSet("entry", "accept "+acceptKey(f.ID, f.At)).
				Aria("expanded", open).Aria("label", t.AcceptPlace(place)).Text(t.Accept),
		),
		app.If(open, func() app.UI { return a.form(place) }),
	)
}

// form asks why a finding may stay as it is.
func (a *auditCheck) form(place string) app.UI {
	t, g := auditTexts.In(a.Lang), a.accepting
	return app.Div().Class("accept-form", "stack").Role("group").Aria("label", t.AcceptPlace(place)).Body(
		app.Div().Class("field").Body(
			app.Label().For("accept-reason").Text(t.Reason),
			app.P().Class("hint").ID("accept-hint").Text(t.AcceptHint+" "+t.ReasonHint),
			app.P().Class("refused").ID("accept-refused").Role("alert").Hidden(g.refused == "").Text(g.refused),
			app.Textarea().ID("accept-reason").Rows(3).Aria("describedby", "accept-hint accept-refused").Aria("invalid", g.refused != "").
				OnInput(func(ctx app.Context, _ app.Event) { a.accepting.reason = ctx.JSSrc().Get("value").String() }),
		),
		app.Div().Class("field").Body(
			app.Label().For("accept-by").Text(t.By),
			app.Input().ID("accept-by").Type("text").AutoComplete(false).List(part.PeopleID).Value(lastBy(a.Doc())).
				OnInput(func(ctx app.Context, _ app.Event) { a.accepting.by = ctx.JSSrc().Get("value").String() }),
		),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("accept-yes").DataSet("entry", "yes").Text(t.AcceptYes),
			app.Button().Type("button").ID("accept-no").DataSet("entry", "no").Text(t.Cancel),
		),
	)
}

// lastBy returns who accepted the last finding: often the same person goes on.
func lastBy(d *risk.Document) string {
	for i := len(d.Notes) - 1; i >= 0; i-- {
		if d.Notes[i] != nil {
			return d.Notes[i].By
		}
	}
	return ""
}

// ask opens the form at a finding, or closes it. It returns where to go on, as
// do the others.
func (a *auditCheck) ask(key string) []string {
	rule, at, _ := strings.Cut(key, " ")
	if a.accepting.rule == rule && a.accepting.at == risk.Path(at) {
		return a.leave()
	}
	a.accepting = accepting{rule: rule, at: risk.Path(at), by: lastBy(a.Doc())}
	return []string{"accept-reason"}
}

func (a *auditCheck) leave() []string {
	button := "accept-" + acceptKey(a.accepting.rule, a.accepting.at)
	a.accepting = nothingAccepting
	return []string{button}
}

// accept makes a note of what was typed.
func (a *auditCheck) accept() []string {
	g := a.accepting
	note := risk.Note{Rule: g.rule, Place: g.at, Count: a.counted(g.rule, g.at), Reason: strings.TrimSpace(g.reason), By: strings.TrimSpace(g.by), Date: a.Store.Today()}
	err := a.Store.Do(func(d *risk.Document) (*risk.Document, error) {
		next, _, err := risk.AcceptFinding(d, note)
		return next, err
	})
	var refusal *risk.Refusal
	if errors.As(err, &refusal) {
		a.accepting.refused = refusal.Why.In(a.Lang)
		return []string{"accept-reason"}
	}
	a.accepting = nothingAccepting
	a.Say(auditTexts.In(a.Lang).AcceptedNow)
	return []string{ruleID(g.rule), "show-accepted"}
}

// counted returns how many records an open finding counts; 0 for none.
func (a *auditCheck) counted(rule string, at risk.Path) int {
	for _, f := range a.Store.Ledger().Open {
		if f.ID == rule && f.At == at {
			return f.N
		}
	}
	return 0
}

// accepted draws the findings with a note, and the notes that nothing needs
// any more.
func (a *auditCheck) accepted(noted []audit.Noted, unused []*risk.Note) []app.UI {
	t := auditTexts.In(a.Lang)
	if len(noted)+len(unused) == 0 {
		return []app.UI{app.P().Class("hint").Text(t.NoneAccepted)}
	}
	var out []app.UI
	for _, n := range noted {
		out = append(out, a.noted(n))
	}
	if len(unused) > 0 {
		items := make([]app.UI, len(unused))
		for i, n := range unused {
			items[i] = app.Li().ID("notes/"+n.ID).TabIndex(-1).Class("unused").Body(
				app.Div().Body(
					app.B().Text(a.ruleTitle(n)+" "), entryLink(a.Doc(), n.Place, a.Lang),
					app.P().Class("hint").Text(n.Reason)),
				a.dropButton(n, t.Drop),
			)
		}
		out = append(out, app.Section().Class("card").ID("unused-notes").Body(
			app.H2().Text(t.Unused), app.P().Class("hint").Text(t.UnusedHint), app.Ul().Class("plain").Body(items...)))
	}
	return out
}

// noted draws a finding that was accepted, with the fields of its note.
func (a *auditCheck) noted(n audit.Noted) app.UI {
	t, at := auditTexts.In(a.Lang), n.Note.At
	lapsed := t.NoReason
	if n.Note.Accepts() {
		lapsed = t.Grown(n.Note.Count, n.N)
	}
	return app.Article().Class("card", "finding", "noted").ID("notes/"+n.Note.ID).TabIndex(-1).Body(
		app.Div().Class("row").Body(
			app.H3().Text(n.Title.In(a.Lang)),
			app.Span().Class("clause").Text(n.Clause),
			app.Span().Class("grow"),
			app.Span().Class("hint").Text(n.Severity.Name().In(a.Lang)),
		),
		app.Div().Class("place-line").Body(entryLink(a.Doc(), n.At, a.Lang), app.Span().Class("hint").Text(fieldName(n.At, a.Lang))),
		app.P().Class("refused").Hidden(n.Accepted()).Text(lapsed),
		app.Div().Class("fields").Body(
			a.Area(at("reason"), t.Reason, ""),
			a.Suggest(at("by"), t.By, "", part.PeopleID),
			a.Day(at("date"), t.Date, ""),
		),
		app.Div().Class("row").Body(a.dropButton(n.Note, t.TakeBack)),
	)
}

func (a *auditCheck) dropButton(n *risk.Note, label string) app.UI {
	return app.Button().Type("button").Class("quiet").DataSet("entry", "back "+n.ID).Aria("label", label+": "+a.ruleTitle(n)).Text(label)
}

// ruleTitle returns what the rule of a note is called.
func (a *auditCheck) ruleTitle(n *risk.Note) string {
	if r := audit.RuleByID(n.Rule); r != nil {
		return r.Title.In(a.Lang)
	}
	return auditTexts.In(a.Lang).UnknownRule
}

func (a *auditCheck) takeBack(id string) []string {
	if !a.Remove(risk.Path("notes/" + id)) {
		return nil
	}
	return []string{"show-accepted"}
}
