package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// treatmentRow is one risk in the list. It is a component of its own with the
// risk's pointer, so that a key press draws again only the row it changes.
type treatmentRow struct {
	app.Compo
	Risk              *risk.Risk
	Chosen            bool
	Now, Rest         int // levels
	NowName, RestName string
	Option            string
	Draft             string // the word for a draft
	Open              string // what is still to be done; empty for nothing
}

// Render draws the row.
func (r *treatmentRow) Render() app.UI {
	body := []app.UI{
		app.Span().Class("id").Text(r.Risk.ID),
		app.Span().Class("what").Text(r.Risk.Title),
		app.Span().Class("from-to").Body(part.Chip(r.Now, r.NowName), app.Span().Aria("hidden", "true").Text("→"), part.Chip(r.Rest, r.RestName)),
		app.Span().Class("option").Text(r.Option),
	}
	if r.Risk.Draft {
		body = append(body, app.Span().Class("draft-mark").Text(r.Draft))
	}
	if r.Open != "" {
		body = append(body, app.Span().Class("to-do").Text(r.Open))
	}
	return app.Li().ID("row-" + r.Risk.ID).Body(
		app.Button().Type("button").DataSet("entry", r.Risk.ID).Aria("current", r.Chosen).Body(body...),
	)
}

// optionName says what is done about a risk.
func optionName(r *risk.Risk, t treatmentText, l lang.Lang) string {
	if r.Treatment.Option == "" {
		return t.NoOption
	}
	return risk.NameOf(risk.Options(), r.Treatment.Option).In(l)
}

// openPoint says what a risk still needs, or nothing.
func openPoint(r risk.RiskResult, t treatmentText) string {
	switch {
	case r.Above && r.Risk.Treatment.Option == "":
		return t.OpenOption
	case r.Approval == risk.Missing:
		return t.OpenMissing
	case r.Approval == risk.Outdated:
		return t.OpenOutdated
	}
	return ""
}
