package pdf

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/transition"
)

// withOptions lays out the whole report with the chapters that are asked for.
func withOptions(t *testing.T, d *risk.Document, o Options) *book {
	t.Helper()
	o.Fonts = fonts(t)
	b, err := layOut(d, o)
	require.NoError(t, err)
	assert.Empty(t, flaws(b))
	assert.NotContains(t, said(b), "%!(")
	return b
}

// chapterText is all text of one chapter.
func chapterText(b *book, id string) string {
	var out strings.Builder
	from, ok := b.places["chapter/"+id]
	if !ok {
		return ""
	}
	until := len(b.pages)
	for name, at := range b.places {
		if strings.HasPrefix(name, "chapter/") && at.page.number > from.page.number {
			until = min(until, at.page.number-1)
		}
	}
	for _, p := range b.pages[from.page.number-1 : until] {
		for _, m := range p.marks {
			if m.shape == textShape {
				out.WriteString(m.text + " ")
			}
		}
	}
	return out.String()
}

// TestChaptersThatAreAsked: neither findings nor changes stand in a report that
// nobody asked them of, and both belong to the whole report alone.
func TestChaptersThatAreAsked(t *testing.T) {
	d := example.Document(lang.NL)
	for id, o := range map[string]Options{"findings": {Findings: true}, "changes": {Before: risk.New("2025-01-01")}} {
		assert.NotContains(t, withOptions(t, d, Options{}).places, "chapter/"+id)
		assert.Contains(t, withOptions(t, d, o).places, "chapter/"+id)
		for _, p := range []Part{SoA, Plan, Summary, Interview} {
			o.Part = p
			assert.NotContains(t, withOptions(t, d, o).places, "chapter/"+id)
		}
	}
}

// TestFindingsChapter names every rule that is broken, and leaves the accepted
// ones to the chapter after it.
func TestFindingsChapter(t *testing.T) {
	d := example.Generate(lang.EN, 40)
	for _, r := range d.Risks {
		r.Owner = ""
	}
	d.Organisation.Scope = ""
	d.Notes = []*risk.Note{{ID: "N1", Rule: "scope-empty", Place: "organisation/scope", Reason: "Later", By: "J. Smit", Date: "2026-11-18"}}
	d.Counters.Notes = 1
	for _, l := range lang.All() {
		b := withOptions(t, d, Options{Lang: l, Findings: true})
		text := words(chapterText(b, "findings"))
		for _, r := range audit.Report(risk.Assess(d), d.Edition.Date) {
			if r.Outcome == audit.Broken && r.ID != "scope-empty" {
				assert.Contains(t, text, r.Title.In(l)[:12])
				assert.Contains(t, text, r.Clause)
			}
		}
		assert.Contains(t, text, "R1 ")
		assert.Contains(t, text, "+ 28", "of forty risks twelve are named")
		assert.Contains(t, text, findingsTexts.In(l).Accepted(1)[1:20])
		notes := words(chapterText(b, "notes"))
		assert.Contains(t, notes, audit.RuleByID("scope-empty").Severity.Name().In(l))
		assert.Contains(t, notes, "Later")
	}
	sound := withOptions(t, example.Document(lang.NL), Options{Findings: true})
	assert.Contains(t, chapterText(sound, "findings"), findingsTexts.In(lang.NL).None[1:])
	empty := risk.New("")
	assert.NotEmpty(t, chapterText(withOptions(t, empty, Options{Findings: true}), "findings"))
}

// TestFindingsLeadSomewhere: what a rule looks at stands in some chapter.
func TestFindingsLeadSomewhere(t *testing.T) {
	b := withOptions(t, filledWith(t, 2, word), Options{})
	d := example.Document(lang.NL)
	for _, at := range []risk.Path{"organisation/scope", "organisation/parties/B1/name", "edition/version", "edition", "method/levels/2/name", "assets", "risks", "actions",
		"decisions", "controlSet", "requirements/bio2.5.01.02/status", "checklist/5.2/status", "certification/date", "dismissals/W1/reason", "notes", "frameworks", "ownControls"} {
		assert.Contains(t, b.places, chapterOf(at), at)
	}
	for _, at := range []risk.Path{d.Risks[0].At("owner"), d.Assets[0].At("name"), d.Actions[0].At("due")} {
		assert.Empty(t, chapterOf(at), "its number leads there")
	}
}

// TestChangesChapter says what came, went and changed, with what followed.
func TestChangesChapter(t *testing.T) {
	now := filledWith(t, 3, word)
	old := filledWith(t, 4, word)
	old.Risks = append(old.Risks[:1], old.Risks[2:]...) // R2 comes, R4 goes
	old.Risks[0].Current.Likelihood, old.Risks[0].Owner = 5, "oldowner"
	old.Edition.Version, old.Edition.Date = "0.9", "2025-11-18"
	old.Organisation.Name, old.Method.Acceptance = "oldname", 3
	old.Actions[0].Status, now.Actions[0].Status = risk.Open, risk.Done
	old.Decisions[0].Applicable = risk.No
	for _, l := range lang.All() {
		c := changesTexts.In(l)
		text := words(chapterText(withOptions(t, now, Options{Lang: l, Before: old}), "changes"))
		for _, want := range []string{
			c.Edition("0.9", lang.Day(l, "2025-11-18")), c.Other, c.Risks(1, 1, 1), c.Done(1), "R2", c.Added, "R4", c.Removed,
			"oldowner", "xownerx", c.Now, risk.NameOf(risk.ActionStatuses(), risk.Done).In(l), "oldname",
		} {
			assert.Contains(t, text, words(want))
		}
		assert.Contains(t, text, words(c.Warning))
		same := chapterText(withOptions(t, now, Options{Lang: l, Before: now}), "changes")
		assert.Contains(t, same, c.Same)
		other := chapterText(withOptions(t, risk.New(""), Options{Lang: l, Before: now}), "changes")
		assert.Contains(t, other, c.Removed)
	}
	other := risk.Rescale(example.Document(lang.NL), risk.Square(4))
	assert.NotContains(t, chapterText(withOptions(t, example.Document(lang.NL), Options{Before: other}), "changes"), "hoger niveau", "levels of another scale are not held against each other")
	_, err := layOut(now, Options{Fonts: fonts(t), Before: &risk.Document{}})
	assert.ErrorContains(t, err, "older document")
}

// TestChangesOfHostileDocuments: any two documents make a chapter.
func TestChangesOfHostileDocuments(t *testing.T) {
	for i := range 8 {
		withOptions(t, oddDocument(t, fmt.Append(nil, "new", i)), Options{Before: oddDocument(t, fmt.Append(nil, "old", i)), Findings: true})
	}
	long := filledWith(t, 2, func(string) string { return strings.Repeat("regel\n", 150) })
	withOptions(t, filledWith(t, 2, word), Options{Before: long})
}

// TestTraceability: every pair of risk and control is found from both sides.
func TestTraceability(t *testing.T) {
	d := example.Document(lang.EN)
	b := withOptions(t, d, Options{Lang: lang.EN})
	text := words(chapterText(b, "trace"))
	from, to, _ := strings.Cut(text, traceTexts.In(lang.EN).Risks)
	for _, row := range risk.Assess(d).SoA {
		if len(row.Risks) > 0 {
			assert.Contains(t, from, string(row.Decision.ID)+" ")
			assert.Contains(t, from, row.Risks[0])
		}
	}
	for _, r := range d.Risks {
		assert.Contains(t, to, r.ID+" ")
	}
	assert.Contains(t, to, "No control is chosen for 10 risks: R14, R17")
	assert.NotContains(t, b.places, "trace/editions")
	assert.NotContains(t, withOptions(t, risk.New(""), Options{}).places, "chapter/trace")
}

// TestEditionsOfAConvertedDocument: a statement that was taken over from 2013
// says where each control comes from.
func TestEditionsOfAConvertedDocument(t *testing.T) {
	d := example.Document(lang.EN)
	old, err := transition.Read([]byte("Control;Applicable;Justification\nA.9.2.1;yes;Accounts are personal\nA.9.2.2;yes;Accounts are personal\n"))
	require.NoError(t, err)
	for _, p := range transition.Propose(old, risk.Assess(d)) {
		if p.Control == "5.18" || p.Control == "5.16" {
			d, err = risk.Set(d, risk.Path("decisions/"+string(p.Control)+"/justification"), p.Statement.Justification)
			require.NoError(t, err)
		}
	}
	text := chapterText(withOptions(t, d, Options{Lang: lang.EN}), "trace")
	assert.Contains(t, text, traceTexts.In(lang.EN).Editions)
	for f := range annexa.Formers() {
		assert.Contains(t, text, f.ID+" ")
	}
	assert.False(t, converted(&risk.Decision{ID: "5.18", Justification: "R1, R2: needed"}))
	assert.False(t, converted(&risk.Decision{ID: "5.18", Justification: "9.2.1: of another control"}), "5.16 comes from that one")
	assert.False(t, converted(&risk.Decision{ID: "E1", Justification: "9.2.1: own"}))
}

// TestTermsThatOccur: a term is explained when it is printed, and not
// otherwise.
func TestTermsThatOccur(t *testing.T) {
	for _, l := range lang.All() {
		d := example.Document(l)
		text := chapterText(withOptions(t, d, Options{Lang: l}), "terms")
		for _, id := range []annexa.TermID{"residual_risk", "threat", "statement_of_applicability", "risk_owner", "acceptance_line"} {
			term, _ := annexa.TermByID(id)
			assert.Contains(t, words(text), strings.Fields(term.Meaning.In(l))[0], id)
			assert.Contains(t, text, strings.Fields(term.Name.In(l))[0], id)
		}
		appetite, _ := annexa.TermByID("risk_appetite")
		assert.NotContains(t, words(text), appetite.Meaning.In(l)[:30], "the example does not speak of it")
		d.Method.Note = appetite.Name.In(l)
		assert.Contains(t, words(chapterText(withOptions(t, d, Options{Lang: l}), "terms")), appetite.Meaning.In(l)[:30])
	}
}

func TestLexicon(t *testing.T) {
	for text, want := range map[string]string{
		"Risks and THREATS of an asset": "asset risk threat", "the line of | acceptance": "acceptance_line", "SoA": "statement_of_applicability",
		"asterisk, assets-free, threatened": "", "gross risk": "inherent_risk risk",
	} {
		x := newLexicon(lang.EN)
		p := new(page)
		for line := range strings.SplitSeq(text, "|") {
			p.marks = append(p.marks, mark{text: line, style: body})
		}
		x.read(p)
		var found []string
		for term := range annexa.Terms() {
			if x.found[term.ID] {
				found = append(found, string(term.ID))
			}
		}
		assert.ElementsMatch(t, strings.Fields(want), found, text)
	}
}
