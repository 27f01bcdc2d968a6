package page

import (
	"cmp"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// What filters the list of risks besides a level of the method.
const (
	levelAbove = -1  // above the line of acceptance
	levelNone  = -2  // not scored yet
	levelDraft = -3  // a draft from a profile
	noOwner    = "-" // as an owner: nobody
)

// riskColumn is one column of the register, which can be sorted by it.
type riskColumn struct {
	ID        string
	Title     lang.Text
	HighFirst bool // a first click puts the highest on top
	Gross     bool // only there when risks are scored without controls too
	Compare   func(a, b risk.RiskResult) int
}

// riskColumns lists the columns in order. The first is the order of the
// document, for Compare finds no difference.
func riskColumns() []riskColumn {
	return []riskColumn{
		{ID: "number", Title: lang.T("Nr", "No."), Compare: func(a, b risk.RiskResult) int { return 0 }},
		{ID: "title", Title: lang.T("Risico", "Risk"), Compare: func(a, b risk.RiskResult) int {
			return cmp.Compare(part.Fold(a.Risk.Title), part.Fold(b.Risk.Title))
		}},
		{ID: "owner", Title: lang.T("Eigenaar", "Owner"), Compare: func(a, b risk.RiskResult) int {
			return cmp.Compare(part.Fold(a.Risk.Owner), part.Fold(b.Risk.Owner))
		}},
		{ID: "gross", Title: lang.T("Bruto", "Gross"), HighFirst: true, Gross: true, Compare: func(a, b risk.RiskResult) int {
			return cmp.Or(cmp.Compare(a.Gross, b.Gross), cmp.Compare(product(a.Risk.Gross), product(b.Risk.Gross)))
		}},
		{ID: "now", Title: lang.T("Nu", "Now"), HighFirst: true, Compare: func(a, b risk.RiskResult) int {
			return cmp.Or(cmp.Compare(a.Current, b.Current), cmp.Compare(product(a.Risk.Current), product(b.Risk.Current)))
		}},
		{ID: "after", Title: lang.T("Na behandeling", "After treatment"), HighFirst: true, Compare: func(a, b risk.RiskResult) int {
			return cmp.Or(cmp.Compare(a.Residual, b.Residual), cmp.Compare(product(a.Risk.ResidualScore()), product(b.Risk.ResidualScore())))
		}},
	}
}

// product tells risks of one level apart when they are sorted.
func product(s risk.Score) int { return s.Likelihood * s.Impact }

// riskColumnOf returns the column with the given id; the first for any other.
func riskColumnOf(id string) riskColumn {
	for _, c := range riskColumns() {
		if c.ID == id {
			return c
		}
	}
	return riskColumns()[0]
}

// scoreOf returns the score of r that the heat map shows at a moment; the
// empty one is now.
func scoreOf(r *risk.Risk, at risk.Moment) risk.Score {
	switch at {
	case risk.Gross:
		return r.Gross
	case risk.Residual:
		return r.ResidualScore()
	}
	return r.Current
}

// listedRisks returns the places in a of the risks that pass the filters, in the
// order asked for.
func listedRisks(a *risk.Assessment, by part.RiskList, l lang.Lang) []int {
	names := map[string]string{}
	if strings.TrimSpace(by.Words) != "" {
		names = assetNames(a.Document)
	}
	var out []int
	for i, r := range a.Risks {
		if passes(r, by, l, names) {
			out = append(out, i)
		}
	}
	column := riskColumnOf(by.Sort)
	if by.Descending && column.ID == riskColumns()[0].ID {
		slices.Reverse(out)
		return out
	}
	slices.SortStableFunc(out, func(i, j int) int {
		order := column.Compare(a.Risks[i], a.Risks[j])
		if by.Descending {
			return -order
		}
		return order
	})
	return out
}

// passes reports whether a risk passes every filter. names are those of the
// assets, by id.
func passes(r risk.RiskResult, by part.RiskList, l lang.Lang, names map[string]string) bool {
	switch {
	case by.Level == levelAbove && !r.Above,
		by.Level == levelNone && r.Current != 0,
		by.Level == levelDraft && !r.Risk.Draft,
		by.Level > 0 && r.Current != by.Level,
		by.Owner == noOwner && r.Risk.Owner != "",
		by.Owner != "" && by.Owner != noOwner && r.Risk.Owner != by.Owner,
		by.Cell != risk.Score{} && scoreOf(r.Risk, by.At) != by.Cell:
		return false
	}
	if strings.TrimSpace(by.Words) == "" {
		return true
	}
	k := r.Risk
	text := []string{k.ID, k.Title, k.Cause, k.Event, k.Consequence, k.Owner, k.Vulnerability, k.Existing, k.Remark, risk.ThreatName(k, l)}
	for _, id := range k.Assets {
		text = append(text, names[id])
	}
	return part.Matches(strings.Join(text, " "), by.Words)
}

// filtered reports whether any filter is on.
func filtered(by part.RiskList) bool {
	return by.Words != "" || by.Level != 0 || by.Owner != "" || by.Cell != risk.Score{}
}

// assetNames returns what every asset is called, by id.
func assetNames(d *risk.Document) map[string]string {
	names := make(map[string]string, len(d.Assets))
	for _, a := range d.Assets {
		if names[a.ID] = a.Name; a.Name == "" {
			names[a.ID] = a.ID
		}
	}
	return names
}

// riskOrder keeps the rows in their places as long as one card is open: a row
// that jumped away under the hands of who is scoring it would take "next" with
// it, and a filter would take away the row that is being mended.
type riskOrder struct {
	by     part.RiskList
	chosen string
	lang   lang.Lang
	count  int
	ids    []string
}

// of returns the places in a of the risks to list.
func (o *riskOrder) of(a *risk.Assessment, by part.RiskList, chosen string, l lang.Lang) []int {
	by.Shown, by.Explain = 0, ""
	next := riskOrder{by: by, chosen: chosen, lang: l, count: len(a.Risks)}
	if chosen != "" && next.by == o.by && next.chosen == o.chosen && next.lang == o.lang && next.count == o.count {
		if lines, ok := placesOf(a, o.ids); ok {
			return lines
		}
	}
	lines := listedRisks(a, by, l)
	next.ids = make([]string, len(lines))
	for i, at := range lines {
		next.ids[i] = a.Risks[at].Risk.ID
	}
	*o = next
	return lines
}

// placesOf returns where the risks with the given ids stand in a, and whether
// all are there.
func placesOf(a *risk.Assessment, ids []string) ([]int, bool) {
	at := make(map[string]int, len(a.Risks))
	for i, r := range a.Risks {
		at[r.Risk.ID] = i
	}
	lines := make([]int, len(ids))
	for i, id := range ids {
		place, ok := at[id]
		if !ok {
			return nil, false
		}
		lines[i] = place
	}
	return lines, true
}
