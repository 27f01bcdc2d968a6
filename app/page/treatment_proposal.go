package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
)

type proposalText struct {
	Proposal, Same, Derivation, Take   string
	Likelihood, Impact, Stays          string
	Detects                            string
	Note, WhyOther, WhyLower, NoteHint string
	Taken                              func(id string) string
	Mend                               func(control string) string
}

var proposalTexts = lang.Of(
	proposalText{
		Proposal: "Voorstel: ", Same: "Gelijk aan het voorstel.", Derivation: "Hoe komt dit voorstel tot stand?", Take: "Neem het voorstel over",
		Likelihood: "kans", Impact: "impact", Stays: "blijft",
		Detects: "Wat verlaagt vroeg ontdekken?",
		Note:    "Toelichting op wat er overblijft", WhyOther: "Waarom wijkt u af van het voorstel?", WhyLower: "Waardoor daalt dit risico zonder maatregel?",
		NoteHint: "Uw reden hoort bij het bewijs: de auditor vraagt hoe u aan deze waarden komt.",
		Taken:    func(id string) string { return "Het voorstel voor " + id + " is overgenomen." },
		Mend:     func(control string) string { return control + " laten meetellen" },
	},
	proposalText{
		Proposal: "Proposal: ", Same: "The same as the proposal.", Derivation: "How does this proposal come about?", Take: "Take the proposal",
		Likelihood: "likelihood", Impact: "impact", Stays: "stays",
		Detects: "What does finding out early lower?",
		Note:    "Explanation of what remains", WhyOther: "Why do you depart from the proposal?", WhyLower: "What lowers this risk without a control?",
		NoteHint: "Your reason is part of the evidence: the auditor asks how you came to these values.",
		Taken:    func(id string) string { return "The proposal for " + id + " is taken." },
		Mend:     func(control string) string { return "Make " + control + " count" },
	},
)

// proposal draws the residual score that the chosen controls suggest, how it
// follows from them, and where to go for a control that does not count yet.
// The user's own value stands until the button is pressed.
func (p *treatment) proposal(r *risk.Risk, proposal risk.Proposal) app.UI {
	t, lines := proposalTexts.In(p.Lang), proposal.Derivation(p.Lang)
	if proposal.Absent != "" {
		return app.P().ID("proposal").Class("hint").Text(lines[0].Text)
	}
	said := make([]app.UI, len(lines))
	for i, line := range lines {
		body := []app.UI{app.Text(line.Text)}
		for _, waiting := range line.Waiting {
			id := string(waiting.Control)
			body = append(body, app.Text(" "), app.A().Class("chip").Href(browser.Link(FieldURL(p.Lang, waiting.Mend(r)))).
				Aria("label", t.Mend(id)).Text(id))
		}
		said[i] = app.Li().Body(body...)
	}
	same := r.Treatment.Residual == proposal.Score
	return app.Div().ID("proposal").Class("proposal").Body(
		app.Div().Class("row").Body(
			app.Span().Text(t.line(proposal, p.Doc().Method.LevelName(p.Lang, proposal.Level), same)),
			app.Button().Type("button").Class("secondary").ID("take-proposal").Hidden(same).OnClick(p.onTake).Text(t.Take),
		),
		app.Details().Open(true).Body(app.Summary().Text(t.Derivation), app.Ul().Class("derivation").Body(said...)),
	)
}

// line says what is proposed in a few words, or that it is what the user has.
func (t proposalText) line(p risk.Proposal, level string, same bool) string {
	if same {
		return t.Same
	}
	side := func(name string, now, rest int) string {
		if now == rest {
			return name + " " + t.Stays + " " + strconv.Itoa(now)
		}
		return name + " " + strconv.Itoa(now) + " → " + strconv.Itoa(rest)
	}
	return t.Proposal + side(t.Likelihood, p.Current.Likelihood, p.Score.Likelihood) + ", " +
		side(t.Impact, p.Current.Impact, p.Score.Impact) + " (" + level + ")"
}

// onTake makes the proposal the residual score. The focus goes to the section,
// for the button is gone.
func (p *treatment) onTake(ctx app.Context, _ app.Event) {
	r := p.focused()
	if p.Do(func(d *risk.Document) (*risk.Document, error) { return risk.TakeProposal(d, r.ID) }) {
		p.Say(proposalTexts.In(p.Lang).Taken(r.ID))
		focusLater(ctx, string(r.At("treatment/residual")))
	}
}
