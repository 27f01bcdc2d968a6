package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// residual draws what remains after treatment: what the chosen controls
// suggest, and what the user makes of it.
func (p *treatment) residual(r risk.RiskResult) app.UI {
	t, method := treatmentTexts.In(p.Lang), &p.Doc().Method
	now, rest := r.Risk.Current, r.Risk.Treatment.Residual
	likelihood := p.Scale(r.Risk.At("treatment/residual/likelihood"), t.Likelihood,
		part.Steps(len(method.Likelihood), func(n int) risk.Step { return method.LikelihoodStep(p.Lang, n).Step() }))
	likelihood.Barred = barredAbove(now.Likelihood, rest.Likelihood, len(method.Likelihood), t.Higher)
	proposal := risk.Propose(p.Doc(), r.Risk)
	body := []app.UI{
		app.H3().Body(part.Term("residual_risk", t.Residual)), app.P().Class("hint").Text(t.ResidualHint),
		app.Div().Class("from-to").Role("status").Body(
			app.Span().Text(t.Now), part.Level(method, p.Lang, r.Current),
			app.Span().Text("→ "+t.Rest), part.Level(method, p.Lang, r.Residual),
			app.Span().Hidden(r.Residual == 0).Text(verdict(r, t)),
		),
		app.P().Class("refused").Hidden(!worse(now, rest)).Text(t.Worse),
		app.P().Class("hint").Hidden(r.Risk.Treatment.Option != risk.Retain || rest != (risk.Score{})).Text(t.RetainKeeps),
		p.proposal(r.Risk, proposal),
		p.detects(r.Risk, proposal),
		likelihood,
	}
	body = append(body, p.impact(r.Risk)...)
	return app.Section().Class("card").ID(string(r.Risk.At("treatment/residual"))).TabIndex(-1).
		Body(append(body, p.residualNote(r.Risk, proposal))...)
}

// impact draws the scale of impact, or one for each area in which the risk is
// scored.
func (p *treatment) impact(r *risk.Risk) []app.UI {
	t, method := treatmentTexts.In(p.Lang), &p.Doc().Method
	var scales []app.UI
	for _, area := range areasOf(method, r) {
		one := r.AreaImpact(area.ID)
		label := t.Impact + ": " + area.Title(p.Lang)
		if one.Current > 0 {
			label += " (" + strings.ToLower(t.Now) + " " + strconv.Itoa(one.Current) + ")"
		}
		scale := p.Scale(r.At("impacts/"+area.ID+"/residual"), label, part.Steps(len(method.Impact), func(n int) risk.Step {
			return risk.Step{Name: method.ImpactStep(p.Lang, n).Name, Description: area.Step(p.Lang, n)}
		}))
		scale.Compact = true
		scale.Barred = barredAbove(one.Current, one.Residual, len(method.Impact), t.Higher)
		scales = append(scales, scale)
	}
	if len(scales) > 0 {
		return []app.UI{app.Div().Class("area-scales").Body(scales...), app.P().Class("hint").Text(t.Highest)}
	}
	scale := p.Scale(r.At("treatment/residual/impact"), t.Impact, part.Steps(len(method.Impact), func(n int) risk.Step { return method.ImpactStep(p.Lang, n) }))
	scale.Barred = barredAbove(r.Current.Impact, r.Treatment.Residual.Impact, len(method.Impact), t.Higher)
	return []app.UI{scale}
}

// areasOf returns the areas in which r is scored now or after treatment, when
// impact is scored per area.
func areasOf(m *risk.Method, r *risk.Risk) []*risk.Area {
	if !m.PerArea {
		return nil
	}
	var out []*risk.Area
	for _, area := range m.AreasOn() {
		if one := r.AreaImpact(area.ID); one.Current > 0 || one.Residual > 0 {
			out = append(out, area)
		}
	}
	return out
}

// detects asks what finding out early lowers, when the proposal needs to know.
func (p *treatment) detects(r *risk.Risk, proposal risk.Proposal) app.UI {
	if proposal.Absent != "" || !r.Detecting() {
		return app.Div().Hidden(true)
	}
	ask := p.Buttons(r.At("treatment/detects"), proposalTexts.In(p.Lang).Detects, part.Named(risk.Dimensions(), p.Lang))
	ask.Spelled = true
	return app.Div().Body(ask)
}

// residualNote asks why the user's value is another than the proposal, and
// shows the answer for as long as there is one.
func (p *treatment) residualNote(r *risk.Risk, proposal risk.Proposal) app.UI {
	t := proposalTexts.In(p.Lang)
	label, deviates := t.Note, proposal.Deviates(r)
	switch {
	case deviates && proposal.Absent == "":
		label = t.WhyOther
	case deviates:
		label = t.WhyLower
	case r.Treatment.ResidualNote == "":
		return app.Div().Hidden(true)
	}
	return app.Div().Body(p.Area(r.At("treatment/residualNote"), label, t.NoteHint))
}

// worse reports whether a residual score is higher than the current one.
func worse(now, rest risk.Score) bool {
	return now.Likelihood > 0 && rest.Likelihood > now.Likelihood || now.Impact > 0 && rest.Impact > now.Impact
}

// barredAbove refuses the steps above now. The present value is left alone, so
// that one that came in too high can still be lowered or taken away.
func barredAbove(now, present, steps int, why func(now int) string) map[string]string {
	if now == 0 {
		return nil
	}
	out := map[string]string{}
	for n := now + 1; n <= steps; n++ {
		if n != present {
			out[strconv.Itoa(n)] = why(now)
		}
	}
	return out
}

// verdict says on which side of the line the residual risk lies.
func verdict(r risk.RiskResult, t treatmentText) string {
	if r.ResidualAbove {
		return t.StillAbove
	}
	return t.Acceptable
}
