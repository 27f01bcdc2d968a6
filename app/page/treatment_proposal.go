package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
)

type proposalText struct {
	Proposal, Same, Derivation, Take string
	Likelihood, Impact, Stays        string
	Taken                            func(id string) string
}

var proposalTexts = lang.Of(
	proposalText{
		Proposal: "Voorstel: ", Same: "Gelijk aan het voorstel.", Derivation: "Hoe komt dit voorstel tot stand?", Take: "Neem het voorstel over",
		Likelihood: "kans", Impact: "impact", Stays: "blijft",
		Taken: func(id string) string { return "Het voorstel voor " + id + " is overgenomen." },
	},
	proposalText{
		Proposal: "Proposal: ", Same: "The same as the proposal.", Derivation: "How does this proposal come about?", Take: "Take the proposal",
		Likelihood: "likelihood", Impact: "impact", Stays: "stays",
		Taken: func(id string) string { return "The proposal for " + id + " is taken." },
	},
)

// proposal draws the residual score that the chosen controls suggest, and how
// it follows from them. The user's own value stands until the button is
// pressed.
func (p *treatment) proposal(r *risk.Risk) app.UI {
	t, proposal := proposalTexts.In(p.Lang), risk.Propose(p.Doc(), r)
	lines := proposal.Derivation(p.Lang)
	if proposal.Absent != "" {
		return app.P().ID("proposal").Class("hint").Text(lines[0])
	}
	said := make([]app.UI, len(lines))
	for i, line := range lines {
		said[i] = app.Li().Text(line)
	}
	same := r.Treatment.Residual == proposal.Score
	return app.Div().ID("proposal").Class("proposal").Body(
		app.Div().Class("row").Body(
			app.Span().Text(t.line(proposal, p.Doc().Method.LevelName(p.Lang, proposal.Level), same)),
			app.Button().Type("button").Class("secondary").ID("take-proposal").Hidden(same).OnClick(p.onTake).Text(t.Take),
		),
		app.Details().Body(app.Summary().Text(t.Derivation), app.Ul().Class("derivation").Body(said...)),
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
	if p.Do(func(d *risk.Document) (*risk.Document, error) { return withProposal(d, r) }) {
		p.Say(proposalTexts.In(p.Lang).Taken(r.ID))
		ctx.Defer(func(app.Context) { browser.Focus(string(r.At("treatment/residual"))) })
	}
}

// withProposal returns d with the proposal for r as its residual score; d
// itself when there is none.
func withProposal(d *risk.Document, r *risk.Risk) (*risk.Document, error) {
	p := risk.Propose(d, r)
	if p.Absent != "" {
		return d, nil
	}
	next, err := risk.Set(d, r.At("treatment/residual/likelihood"), p.Score.Likelihood)
	if err != nil {
		return nil, err
	}
	return risk.Set(next, r.At("treatment/residual/impact"), p.Score.Impact)
}
