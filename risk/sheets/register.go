package sheets

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/sheets/xlsx"
)

// register is the risk register (clause 6.1.2 c to e): all that is known of a
// risk but its treatment.
var register = table[*risk.RiskResult]{
	rows: results,
	columns: func(r *reader) []column[*risk.RiskResult] {
		out := []column[*risk.RiskResult]{
			{lang.T("Nr", "No."), 7, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.ID) }},
			{lang.T("Risico", "Risk"), 36, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Title) }},
			{lang.T("Oorzaak", "Cause"), 32, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Cause) }},
			{lang.T("Gebeurtenis", "Event"), 32, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Event) }},
			{lang.T("Gevolg", "Consequence"), 32, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Consequence) }},
			{lang.T("Bedrijfsmiddelen", "Assets"), 30, assetsOf},
			{lang.T("Dreiging", "Threat"), 24, threatOf},
			{lang.T("Kwetsbaarheid", "Vulnerability"), 30, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Vulnerability) }},
			{lang.T("Geraakte eigenschappen", "Properties harmed"), 20, propertiesOf},
			{lang.T("Risico-eigenaar", "Risk owner"), 20, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Owner) }},
			{lang.T("Bestaande maatregelen", "Existing controls"), 34, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Existing) }},
		}
		for _, m := range risk.Moments() {
			if m.Value == risk.Gross && !r.Document.Method.Gross {
				continue
			}
			if m.Value == risk.Residual {
				out = append(out, column[*risk.RiskResult]{lang.T("Behandeling", "Treatment"), 13, optionOf})
			}
			out = append(out, r.scoresAt(m)...)
		}
		return append(out,
			column[*risk.RiskResult]{lang.T("Opmerking", "Remark"), 30, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return xlsx.Text(x.Risk.Remark) }},
			column[*risk.RiskResult]{lang.T("Stand", "State"), 16, func(r *reader, x *risk.RiskResult) xlsx.Cell { return r.state(x.Risk.Draft) }})
	},
	pinned: 2,
}

func results(r *reader) []*risk.RiskResult {
	out := make([]*risk.RiskResult, len(r.Risks))
	for i := range r.Risks {
		out[i] = &r.Risks[i]
	}
	return out
}

// momentHeads name the columns of a score; the moment stands before them.
var momentHeads = [...]lang.Text{lang.T("kans", "likelihood"), lang.T("impact", "impact"), lang.T("niveau", "level"), lang.T("boven de grens", "above the line")}

// scoresAt are the columns with the score of a risk at a moment, that of every
// area too where those are scored, and the level that follows.
func (r *reader) scoresAt(m risk.Named[risk.Moment]) []column[*risk.RiskResult] {
	head := func(i int) lang.Text {
		return lang.T(m.Name.In(lang.NL)+": "+momentHeads[i].In(lang.NL), m.Name.In(lang.EN)+": "+momentHeads[i].In(lang.EN))
	}
	out := []column[*risk.RiskResult]{
		{head(0), 10, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return scale(x.Risk.ScoreFor(m.Value).Likelihood) }},
		{head(1), 10, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return scale(x.Risk.ScoreFor(m.Value).Impact) }},
		{head(2), 12, func(r *reader, x *risk.RiskResult) xlsx.Cell { return r.level(levelAt(x, m.Value)) }},
	}
	if r.Document.Method.PerArea {
		for _, area := range r.Document.Method.AreasOn() {
			name := lang.T(head(1).In(lang.NL)+" "+area.Title(lang.NL), head(1).In(lang.EN)+" "+area.Title(lang.EN))
			out = append(out, column[*risk.RiskResult]{name, 12, func(_ *reader, x *risk.RiskResult) xlsx.Cell { return scale(x.Risk.AreaImpact(area.ID).Value(m.Value)) }})
		}
	}
	if m.Value != risk.Gross {
		out = append(out, column[*risk.RiskResult]{head(3), 10, func(r *reader, x *risk.RiskResult) xlsx.Cell {
			n := levelAt(x, m.Value)
			if n == 0 {
				return xlsx.Cell{}
			}
			return r.yes(r.Document.Method.Above(n))
		}})
	}
	return out
}

func levelAt(x *risk.RiskResult, m risk.Moment) int {
	switch m {
	case risk.Gross:
		return x.Gross
	case risk.Residual:
		return x.Residual
	}
	return x.Current
}

// level is a level of risk in words, or an empty cell when it is not known.
func (r *reader) level(n int) xlsx.Cell {
	if n == 0 {
		return xlsx.Cell{}
	}
	return xlsx.Text(r.Document.Method.LevelName(r.lang, n))
}

func optionOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	return named(r, risk.Options(), x.Risk.Treatment.Option)
}

func assetsOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	parts := make([]string, len(x.Risk.Assets))
	for i, id := range x.Risk.Assets {
		parts[i] = id + " " + r.assets[id]
	}
	return lines(parts)
}

// threatOf is the threat of the catalogue and the user's own words.
func threatOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	name := risk.ThreatName(x.Risk, r.lang)
	if own := x.Risk.OwnThreat; own != "" && own != name {
		return lines([]string{name, own})
	}
	return xlsx.Text(name)
}

func propertiesOf(r *reader, x *risk.RiskResult) xlsx.Cell {
	var parts []string
	for _, p := range x.Risk.Properties {
		parts = append(parts, risk.NameOf(r.Document.Method.Properties(), p).In(r.lang))
	}
	return lines(parts)
}
