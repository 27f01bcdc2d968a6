package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// residual draws what remains after treatment, and what the chosen controls
// say about it.
func (p *treatment) residual(r risk.RiskResult) app.UI {
	t, method := treatmentTexts.In(p.Lang), &p.Doc().Method
	likelihood := p.Scale(r.Risk.At("treatment/residual/likelihood"), t.Likelihood,
		part.Steps(len(method.Likelihood), func(n int) risk.Step { return method.LikelihoodStep(p.Lang, n).Step() }))
	impact := p.Scale(r.Risk.At("treatment/residual/impact"), t.Impact,
		part.Steps(len(method.Impact), func(n int) risk.Step { return method.ImpactStep(p.Lang, n) }))
	now, rest := r.Risk.Current, r.Risk.Treatment.Residual
	likelihood.Barred = barredAbove(now.Likelihood, rest.Likelihood, len(method.Likelihood), t.Higher)
	impact.Barred = barredAbove(now.Impact, rest.Impact, len(method.Impact), t.Higher)
	var said []app.UI
	for _, line := range derivation(r.Risk, t) {
		said = append(said, app.Li().Text(line))
	}
	return app.Section().Class("card").ID(string(r.Risk.At("treatment/residual"))).TabIndex(-1).Body(
		app.H3().Text(t.Residual), app.P().Class("hint").Text(t.ResidualHint),
		app.Div().Class("from-to").Role("status").Body(
			app.Span().Text(t.Now), part.Level(method, p.Lang, r.Current),
			app.Span().Text("→ "+t.Rest), part.Level(method, p.Lang, r.Residual),
			app.Span().Hidden(r.Residual == 0).Text(verdict(r, t)),
		),
		app.P().Class("refused").Hidden(!worse(now, rest)).Text(t.Worse),
		app.P().Class("hint").Hidden(r.Risk.Treatment.Option != risk.Retain || rest != (risk.Score{})).Text(t.RetainKeeps),
		likelihood,
		impact,
		app.Ul().Class("derivation").Body(said...),
		p.proposal(r.Risk),
	)
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

// derivation explains how the residual score follows from the chosen
// controls: preventive ones work on likelihood, corrective ones on impact,
// and detective ones on either. It leaves the score to the user.
func derivation(r *risk.Risk, t treatmentText) []string {
	if len(r.Treatment.Controls) == 0 && r.Treatment.Residual == (risk.Score{}) {
		return nil
	}
	prevent, detect, correct, own := byType(r.Treatment.Controls)
	var out []string
	for _, side := range []struct {
		name      string
		now, rest int
		controls  []string
	}{
		{t.Likelihood, r.Current.Likelihood, r.Treatment.Residual.Likelihood, prevent},
		{t.Impact, r.Current.Impact, r.Treatment.Residual.Impact, correct},
	} {
		line := t.WorkOn(side.name, strings.Join(side.controls, ", "))
		if len(side.controls) == 0 {
			line = t.NoneWorkOn(side.name)
		}
		if side.rest > 0 && side.now > 0 {
			line = t.FromTo(side.name, side.now, side.rest) + " " + line
			if side.rest < side.now && len(side.controls)+len(detect)+len(own) == 0 && r.Treatment.Option == risk.Modify {
				line += " " + t.Explain
			}
		}
		out = append(out, line)
	}
	if len(detect) > 0 {
		out = append(out, t.Detective(strings.Join(detect, ", ")))
	}
	if len(own) > 0 {
		out = append(out, t.OwnWork(strings.Join(own, ", ")))
	}
	return out
}

// byType sorts controls by how they work; one of several types stands in each,
// but a detective one that also prevents or corrects is not told twice.
func byType(ids []annexa.ControlID) (prevent, detect, correct, own []string) {
	for _, id := range ids {
		c, ok := annexa.ControlByID(id)
		if !ok {
			own = append(own, string(id))
			continue
		}
		if c.Type&annexa.Preventive != 0 {
			prevent = append(prevent, string(id))
		}
		if c.Type&annexa.Corrective != 0 {
			correct = append(correct, string(id))
		}
		if c.Type == annexa.Detective {
			detect = append(detect, string(id))
		}
	}
	return prevent, detect, correct, own
}
