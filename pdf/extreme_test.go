//go:build !js

package pdf

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// extremes are sound documents with hardly anything in them, or far too much.
func extremes(t *testing.T) map[string]*risk.Document {
	spoilt := func(spoil func(*risk.Document)) *risk.Document {
		d := example.Document(lang.NL)
		spoil(d)
		return d
	}
	drafts, err := risk.TakeProfile(risk.New("2026-11-18"), "zzp", lang.NL)
	require.NoError(t, err)
	long := strings.Repeat("Gegevensbescherming en bedrijfscontinuïteit ", 7)
	return map[string]*risk.Document{
		"empty":  risk.New("2026-11-18"),
		"drafts": drafts,
		"no risks": spoilt(func(d *risk.Document) {
			d.Risks = nil
		}),
		"no assets": spoilt(func(d *risk.Document) {
			d.Assets = nil
			for _, r := range d.Risks {
				r.Assets = nil
			}
		}),
		"undecided": spoilt(func(d *risk.Document) {
			for _, r := range d.Risks {
				r.Current, r.Gross, r.Impacts, r.Treatment, r.Owner = risk.Score{}, risk.Score{}, nil, risk.Treatment{}, ""
			}
			for _, c := range d.Decisions {
				*c = risk.Decision{ID: c.ID}
			}
		}),
		"no date": spoilt(func(d *risk.Document) {
			d.Edition.Date, d.Edition.NextReview, d.Edition.Version = "", "", ""
		}),
		"long version": spoilt(func(d *risk.Document) { d.Edition.Version = long[:300] }),
		"year 9999": spoilt(func(d *risk.Document) {
			d.Edition.Date, d.Edition.NextReview = "9999-12-31", "9999-12-31"
			for _, a := range d.Actions {
				a.Due = "9999-12-31"
			}
			for _, r := range d.Risks {
				r.Treatment.Approval.Date = "9999-12-31"
			}
		}),
		"costs": spoilt(func(d *risk.Document) {
			for _, a := range d.Actions {
				a.Cost = 999_999_999_999
			}
		}),
		"long names": spoilt(func(d *risk.Document) {
			d.Organisation.Name = long
			d.Method.PerArea = true
			for i := range d.Method.Levels {
				d.Method.Levels[i].Name, d.Method.Levels[i].AcceptedBy = long, long
			}
			for i := range d.Method.Likelihood {
				d.Method.Likelihood[i].Name = "Onvoorspelbaarheidsgevoeligheid " + long
			}
			for i := range d.Method.Impact {
				d.Method.Impact[i].Name = "Onvoorspelbaarheidsgevoeligheid " + long
			}
			for _, a := range d.Assets {
				a.Name, a.Owner = long, long
			}
			for _, c := range d.OwnControls {
				c.Title = long
			}
		}),
		"300 actions on a risk": spoilt(func(d *risk.Document) {
			for i := range 300 {
				id := fmt.Sprint("M", 1000+i)
				d.Actions = append(d.Actions, &risk.Action{ID: id, Title: "Herstel van back-ups oefenen", Owner: "Beheer", Due: "2027-03-31", Status: risk.Open, Cost: 100})
				d.Risks[0].Treatment.Actions = append(d.Risks[0].Treatment.Actions, id)
			}
			d.Counters.Actions = 2000
		}),
		"500 controls": spoilt(func(d *risk.Document) {
			d.Risks[0].Treatment.Controls = nil
			for c := range annexa.Controls() {
				d.Risks[0].Treatment.Controls = append(d.Risks[0].Treatment.Controls, c.ID)
			}
			for i := range 500 {
				id := annexa.ControlID(fmt.Sprint("E", 1000+i))
				d.OwnControls = append(d.OwnControls, &risk.OwnControl{ID: id, Title: "Eigen maatregel", Source: "Contract"})
				d.Decisions = append(d.Decisions, &risk.Decision{ID: id, Applicable: risk.Yes})
				d.Risks[0].Treatment.Controls = append(d.Risks[0].Treatment.Controls, id)
			}
			d.Counters.OwnControls = 2000
		}),
	}
}

// TestExtremes: whatever is left out or heaped up, each part is a sound report.
func TestExtremes(t *testing.T) {
	for name, d := range extremes(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.NoError(t, risk.Validate(d))
			for i, l := range lang.All() {
				for _, p := range want.Parts() {
					for _, status := range risk.Statuses() {
						if status.Value == risk.Final && p != Full {
							continue // leaves out what is missing: the chapters together do
						}
						d.Edition.Status = status.Value
						b, err := layOut(d, Options{Lang: l, Part: p, Findings: true, Style: risk.Style{Paper: risk.Papers()[i].Value}, Fonts: fonts(t)})
						require.NoError(t, err)
						assert.Empty(t, append(append(flaws(b), strays(b)...), lonely(b)...), "%s %s %s", l.Code(), p.Code(), status.Value)
						assert.Empty(t, regexp.MustCompile(`.{20}(%!|<nil>|\bNaN\b|\bInf\b)`).FindString(said(b)))
						if p == Summary {
							assert.Len(t, b.pages, 1)
						}
					}
				}
			}
		})
	}
}

// lonely returns the pages that say nothing but what stands on every page, or
// nothing but headings, and those that end in a heading.
func lonely(b *book) (out []string) {
	for _, p := range b.pages {
		last, body := mark{}, false
		for _, m := range p.marks {
			if m.shape != textShape || m.style == footLine || strings.TrimSpace(drawn(m.text)) == "" {
				continue
			}
			body = body || !heads(m.style)
			if m.y > last.y {
				last = m
			}
		}
		switch {
		case !body:
			out = append(out, fmt.Sprintf("page %d says nothing", p.number))
		case heads(last.style):
			out = append(out, fmt.Sprintf("page %d ends with %q", p.number, last.text))
		}
	}
	return out
}

// heads reports whether a style is that of headings and the heads of tables.
func heads(st *style) bool {
	switch st.size {
	case title1.size, title2.size, cellHead.size, bandText.size:
		return st.weight == semibold
	}
	return false
}
