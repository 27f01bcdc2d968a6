package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// scores draws how big the risk is: without controls when the method asks for
// it, and today.
func (p *risks) scores(t risksText, res risk.RiskResult) app.UI {
	m, body := &p.Doc().Method, []app.UI{app.H3().Body(part.Term("risk_analysis", t.Assess))}
	for _, moment := range risk.Moments() {
		switch {
		case moment.Value == risk.Residual, moment.Value == risk.Gross && !m.Gross:
			continue // what remains is scored with its treatment
		case m.Gross:
			body = append(body, app.Div().Class("moment").Body(
				app.H4().Text(moment.Name.In(p.Lang)), app.P().Class("hint").Text(moment.Hint.In(p.Lang))))
		}
		body = append(body, p.score(t, m, res.Risk, moment.Value)...)
	}
	return app.Div().Class("part").Body(append(body, p.verdict(t, m, res))...)
}

// score draws the likelihood and the impact at a moment.
func (p *risks) score(t risksText, m *risk.Method, r *risk.Risk, at risk.Moment) []app.UI {
	v, field := p.View, at.ScoreField()
	likelihood := part.Steps(len(m.Likelihood), func(n int) risk.Step { return m.LikelihoodStep(v.Lang, n).Step() })
	impact := v.Scale(r.At(field+"/impact"), t.Impact, part.Steps(len(m.Impact), func(n int) risk.Step { return impactStep(m, v.Lang, n) }))
	areas := m.AreasOn()
	if !m.PerArea || len(areas) == 0 {
		return []app.UI{v.Scale(r.At(field+"/likelihood"), t.Likelihood, likelihood), impact}
	}
	rows := make([]app.UI, len(areas))
	for i, area := range areas {
		row := v.Scale(r.At("impacts/"+area.ID+"/"+string(at)), area.Title(v.Lang), part.Steps(len(m.Impact), func(n int) risk.Step {
			return risk.Step{Name: m.ImpactStep(v.Lang, n).Name, Description: area.Step(v.Lang, n)}
		}))
		row.Compact = true
		rows[i] = row
	}
	return []app.UI{
		v.Scale(r.At(field+"/likelihood"), t.Likelihood, likelihood),
		app.Div().ID(string(r.At(field+"/impact"))).TabIndex(-1).Class("areas").Role("group").Aria("labelledby", r.ID+"-"+field+"-areas").Body(
			app.Div().Class("field-head").Body(
				app.Span().Class("label").ID(r.ID+"-"+field+"-areas").Text(t.PerArea),
				app.P().Class("hint").Text(p.highest(t, m, r, at)),
			),
			app.Div().Class("stack").Body(rows...),
		),
	}
}

// highest says which impact counts, and the area it comes from.
func (p *risks) highest(t risksText, m *risk.Method, r *risk.Risk, at risk.Moment) string {
	most, in := m.Highest(r, at)
	switch earlier := r.ScoreAt(at).Impact; {
	case in != nil:
		return t.Highest(most, m.ImpactStep(p.Lang, most).Name, in.Title(p.Lang))
	case earlier > 0:
		return t.Earlier(earlier)
	}
	return t.NoArea
}

// impactStep is a step of the impact scale with what it means in every area
// that is on.
func impactStep(m *risk.Method, l lang.Lang, n int) risk.Step {
	step := m.ImpactStep(l, n)
	var areas []string
	for _, area := range m.AreasOn() {
		if means := area.Step(l, n); means != "" {
			areas = append(areas, area.Title(l)+": "+means)
		}
	}
	if len(areas) > 0 {
		step.Description = strings.TrimPrefix(step.Description+"\n"+strings.Join(areas, " · "), "\n")
	}
	return step
}

// verdict says what level the score gives, and what it is at every moment;
// each level is a button that explains it.
func (p *risks) verdict(t risksText, m *risk.Method, res risk.RiskResult) app.UI {
	r, explained := res.Risk, p.Memory.Risks.Explain
	if explained == risk.Gross && !m.Gross {
		explained = ""
	}
	said := t.NotScored
	if res.Current > 0 {
		said = t.Derived(r.Current.Likelihood, r.Current.Impact, m.LevelName(p.Lang, res.Current), res.Above)
	}
	level := func(at risk.Moment, name string, n int) app.UI {
		return app.Button().Type("button").Class("why-level").ID("why-"+string(at)).DataSet("entry", string(at)).Title(t.Why).
			Aria("expanded", strconv.FormatBool(explained == at)).Aria("controls", "risk-why").Body(
			app.Span().Text(name), part.Level(m, p.Lang, n))
	}
	option := risk.NameOf(risk.Options(), r.Treatment.Option).In(p.Lang)
	var levels []app.UI
	if m.Gross {
		levels = append(levels, level(risk.Gross, t.Gross, res.Gross))
	}
	levels = append(levels, level(risk.Current, t.Now, res.Current), level(risk.Residual, t.AfterWords(option), res.Residual))
	var lines []app.UI
	if explained != "" {
		for _, line := range m.Explain(p.Lang, r, explained) {
			lines = append(lines, app.Li().Text(line))
		}
	}
	return app.Div().Class("verdict").Body(
		app.P().ID("risk-verdict").Role("status").Text(said),
		app.Div().Class("from-to").OnClick(p.onExplain).Body(levels...),
		app.Div().ID("risk-why").Hidden(explained == "").Body(
			app.H4().Text(t.WhyOf(momentName(explained, p.Lang))),
			app.Ul().Class("derivation").Body(lines...),
		),
	)
}

func momentName(at risk.Moment, l lang.Lang) string { return risk.NameOf(risk.Moments(), at).In(l) }

func (p *risks) onExplain(_ app.Context, e app.Event) {
	at := risk.Moment(part.EntryOf(e))
	if at == p.Memory.Risks.Explain {
		at = ""
	}
	p.Memory.Risks.Explain = at
}
