package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type momentText struct {
	Highest func(areas string, impact int) string
	Others  func(areas string) string
}

var momentTexts = lang.Of(
	momentText{
		Highest: func(areas string, n int) string { return "Hoogste impact: " + areas + " (" + scoreStep(n) + ")." },
		Others:  func(areas string) string { return " Verder: " + areas + "." },
	},
	momentText{
		Highest: func(areas string, n int) string { return "Highest impact: " + areas + " (" + scoreStep(n) + ")." },
		Others:  func(areas string) string { return " Also: " + areas + "." },
	},
)

// moments lists the moments that risks are scored at.
func (f *flow) moments() []risk.Named[risk.Moment] {
	all := risk.Moments()
	if f.doc.Method.Gross {
		return all
	}
	return all[1:]
}

// momentItem is the level of a risk at a moment. As long as no treatment is
// chosen it is simply not known what remains.
func (f *flow) momentItem(r *risk.RiskResult, m risk.Moment) item {
	switch m {
	case risk.Gross:
		return f.levelItem(r.Gross)
	case risk.Current:
		return f.levelItem(r.Current)
	}
	if r.Residual == 0 && r.Risk.Treatment.Option == "" {
		return item{text: "–", style: cellSoft}
	}
	return f.levelItem(r.Residual)
}

// levelAndScore is the level of a risk at a moment with its score in figures.
func (f *flow) levelAndScore(r *risk.RiskResult, m risk.Moment) cell {
	it := f.momentItem(r, m)
	if it.level > 0 {
		s := r.Risk.ScoreFor(m)
		it.aside = scoreStep(s.Likelihood) + " × " + scoreStep(s.Impact)
	}
	return cell{it}
}

// areaItems tells the impact of a risk in each area that was scored at a
// moment, the highest first: that one is the impact of the risk.
func (f *flow) areaItems(r *risk.Risk, m risk.Moment) cell {
	method, t := &f.doc.Method, momentTexts.In(f.lang)
	highest, in := method.Highest(r, m)
	if !method.PerArea || in == nil {
		return nil
	}
	var first, others []string
	for _, a := range method.AreasOn() {
		name := f.fit(cellText, f.clean(a.Title(f.lang)), 160)
		switch n := r.AreaImpact(a.ID).Value(m); n {
		case 0:
		case highest:
			first = append(first, name)
		default:
			others = append(others, name+" "+scoreStep(n))
		}
	}
	said := t.Highest(lang.Join(f.lang, first), highest)
	if len(others) > 0 {
		said += t.Others(strings.Join(others, ", "))
	}
	return cell{{text: said, style: cellText}}
}
