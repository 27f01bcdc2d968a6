package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
)

func TestBySeverity(t *testing.T) {
	light, heavy := &audit.Rule{ID: "light", Severity: audit.Remark}, &audit.Rule{ID: "heavy", Severity: audit.Blocker}
	other := &audit.Rule{ID: "other", Severity: audit.Blocker}
	groups := bySeverity([]audit.Finding{{Rule: light, At: "a"}, {Rule: heavy, At: "b"}, {Rule: other, At: "c"}, {Rule: heavy, At: "d"}})
	require.Len(t, groups, len(audit.Severities()))
	assert.Equal(t, audit.Blocker, groups[0].Severity)
	assert.Equal(t, 3, groups[0].count())
	require.Len(t, groups[0].Rules, 2)
	assert.Equal(t, "heavy", groups[0].Rules[0].ID)
	assert.Equal(t, []audit.Finding{{Rule: heavy, At: "b"}, {Rule: heavy, At: "d"}}, groups[0].Rules[0].Found)
	assert.Equal(t, 0, groups[1].count())
	assert.Equal(t, 1, groups[2].count())
}

func TestWithOutcome(t *testing.T) {
	results := audit.Report(risk.Assess(risk.New(today())), today())
	n := 0
	for _, outcome := range []audit.Outcome{audit.Fine, audit.NotApplicable, audit.Broken} {
		rules := withOutcome(results, outcome)
		assert.NotEmpty(t, rules)
		n += len(rules)
	}
	assert.Equal(t, len(audit.Rules()), n, "each rule once")
	assert.Equal(t, "scope-empty", withOutcome(results, audit.Broken)[0].ID)
}

// audited renders the page as it was left.
func audited(t *testing.T, l lang.Lang, d *risk.Document, by part.AuditList) string {
	t.Helper()
	s := store.New(today)
	s.Replace(d)
	return renderedWith(t, auditPage, l, s, &part.Memory{Audit: by})
}

func TestAuditPage(t *testing.T) {
	for _, l := range lang.All() {
		html := audited(t, l, risk.New(today()), part.AuditList{})
		assert.Contains(t, html, FieldURL(l, "decisions/5.1/applicable"), "a link to the very field")
		assert.Contains(t, html, "5.20 ")
		assert.NotContains(t, html, "accept-control-undecided decisions/5.21/applicable", "a long list is cut off")
		assert.Contains(t, html, auditTexts.In(l).ShowAll(93))
		assert.NotContains(t, html, `id="no-findings"`)

		assert.Contains(t, audited(t, l, example.Document(l), part.AuditList{}), `id="no-findings"`)
		without := 0
		for _, show := range []string{showFine, showNothing} {
			html := audited(t, l, example.Document(l), part.AuditList{Show: show})
			without += strings.Count(html, `class="fine-rule"`)
		}
		assert.Equal(t, len(audit.Rules()), without, "every rule in order or not applicable")
	}
}

func TestStepIndex(t *testing.T) {
	x := stepIndex{}
	for range 2 {
		for at, want := range map[risk.Path]string{
			"organisation/scope": "scope", "organisation/parties/B1/name": "scope", "risks": "risks", "risks/R1/owner": "risks", "risks/R2/treatment/option": "treatment",
			"risks/R1/treatment/option": "treatment", "notes/N1/date": "audit", "nowhere": "",
		} {
			assert.Equal(t, want, x.of(at), at)
		}
	}
}

// spoilt is the worked example with a finding of each severity, of which the
// remark was accepted.
func spoilt(t *testing.T, l lang.Lang) *risk.Document {
	t.Helper()
	d := example.Document(l)
	var err error
	for at, value := range map[risk.Path]any{"organisation/scope": "", "risks/R3/owner": "", "risks/R4/existing": "", "risks/R5/existing": ""} {
		d, err = risk.Set(d, at, value)
		require.NoError(t, err, at)
	}
	d, _, err = risk.AcceptFinding(d, risk.Note{
		Rule: "score-without-existing-controls", Place: "risks/R4/existing", Reason: "Wordt in maart nagezocht", By: "Ans", Date: today(),
	})
	require.NoError(t, err)
	return d
}

func TestAuditFilters(t *testing.T) {
	for _, l := range lang.All() {
		for name, c := range map[string]struct {
			by        part.AuditList
			has, none []string
		}{
			"open":         {part.AuditList{}, []string{"rule-scope-empty", "rule-risk-without-owner", "accept-score-without-existing-controls risks/R5/existing"}, []string{"risks/R4/existing", "notes/N1"}},
			"accepted":     {part.AuditList{Show: showAccepted}, []string{`id="notes/N1"`, `id="notes/N1/reason"`, "#risks/R4/existing"}, []string{`id="rule-scope-empty"`}},
			"severity":     {part.AuditList{Severity: "blocker"}, []string{`id="rule-scope-empty"`}, []string{`id="rule-risk-without-owner"`}},
			"step":         {part.AuditList{Step: "risks"}, []string{`id="rule-risk-without-owner"`}, []string{`id="rule-scope-empty"`}},
			"nothing fits": {part.AuditList{Step: "risks", Severity: "blocker"}, []string{html(auditTexts.In(l).NoneShown)}, []string{`class="card finding"`}},
			"none of that": {part.AuditList{Show: showAccepted, Severity: "blocker"}, []string{html(auditTexts.In(l).NoneAccepted)}, []string{`id="notes/N1"`}},
		} {
			page := audited(t, l, spoilt(t, l), c.by)
			for _, want := range c.has {
				assert.Contains(t, page, want, name)
			}
			for _, not := range c.none {
				assert.NotContains(t, page, not, name)
			}
		}
	}
}

// html writes a text as it stands in the page.
func html(text string) string { return strings.ReplaceAll(text, "'", "&#39;") }

// The good news says so when something was accepted.
func TestAuditSettled(t *testing.T) {
	for _, l := range lang.All() {
		d, err := risk.Set(example.Document(l), "organisation/scope", "")
		require.NoError(t, err)
		d, _, err = risk.AcceptFinding(d, risk.Note{Rule: "scope-empty", Place: "organisation/scope", Reason: "De directie stelt hem vast", By: "Ans", Date: today()})
		require.NoError(t, err)
		page, text := audited(t, l, d, part.AuditList{}), auditTexts.In(l)
		assert.Contains(t, page, text.Settled)
		assert.NotContains(t, page, text.Good)
	}
}

// An acceptance without a reason stays where it is being written, and the
// finding counts as open; one whose finding is gone can be removed.
func TestAuditNotes(t *testing.T) {
	d, err := risk.Set(spoilt(t, lang.EN), "notes/N1/reason", "")
	require.NoError(t, err)
	text := auditTexts.In(lang.EN)
	page := audited(t, lang.EN, d, part.AuditList{Show: showAccepted})
	assert.Regexp(t, `class="refused"( hidden="false")?>`+text.NoReason, page)
	assert.Contains(t, page, `id="notes/N1/reason"`)
	assert.NotContains(t, page, `id="unused-notes"`)

	d, err = risk.Set(spoilt(t, lang.EN), "risks/R4/existing", "A lock on the door")
	require.NoError(t, err)
	page = audited(t, lang.EN, d, part.AuditList{Show: showAccepted})
	assert.Contains(t, page, `id="unused-notes"`)
	assert.Contains(t, page, text.UnusedHint)

	d.Notes[0].Rule = "of-another-program"
	assert.Contains(t, audited(t, lang.EN, d, part.AuditList{Show: showAccepted}), text.UnknownRule)
}

func TestAccepting(t *testing.T) {
	s := store.New(today)
	s.Replace(spoilt(t, lang.NL))
	a := &auditCheck{View: part.View{Store: s, Memory: &part.Memory{}, Lang: lang.NL}}
	a.ask(acceptKey("risk-without-owner", "risks/R3/owner"))
	assert.Equal(t, "Ans", a.accepting.by, "who accepted last")
	a.accept()
	assert.NotEmpty(t, a.accepting.refused, "no reason")
	assert.Len(t, s.Doc().Notes, 1)
	a.accepting.reason = " De overname is in mei. "
	a.accept()
	require.Len(t, s.Doc().Notes, 2)
	assert.Equal(t, risk.Note{ID: "N2", Rule: "risk-without-owner", Place: "risks/R3/owner", Reason: "De overname is in mei.", By: "Ans", Date: today()}, *s.Doc().Notes[1])
	assert.Equal(t, nothingAccepting, a.accepting)
	a.takeBack("N2")
	assert.Len(t, s.Doc().Notes, 1)
	a.ask(acceptKey("risk-without-owner", "risks/R3/owner"))
	a.ask(acceptKey("risk-without-owner", "risks/R3/owner"))
	assert.Equal(t, nothingAccepting, a.accepting, "the button closes what it opened")
}

// What was accepted of the drafts does not cover drafts that came later.
func TestAcceptingDrafts(t *testing.T) {
	d, err := risk.TakeProfile(risk.New(today()), "kantoor", lang.NL)
	require.NoError(t, err)
	s := store.New(today)
	s.Replace(d)
	a := &auditCheck{View: part.View{Store: s, Memory: &part.Memory{Audit: part.AuditList{Show: showAccepted}}, Lang: lang.NL}}
	a.ask(acceptKey("draft-risks-unconfirmed", "risks"))
	a.accepting.reason = "Bevestigen doen wij samen in de sessie van december."
	a.accept()
	n := len(d.Risks)
	require.Len(t, s.Doc().Notes, 1)
	assert.Equal(t, n, s.Doc().Notes[0].Count)
	assert.Len(t, s.Ledger().Accepted(), 1)

	more, id, err := risk.Add(s.Doc(), "risks")
	require.NoError(t, err)
	more, err = risk.Set(more, risk.Path("risks/"+id+"/draft"), true)
	require.NoError(t, err)
	s.Replace(more)
	assert.Empty(t, s.Ledger().Accepted())
	assert.Equal(t, n+1, a.counted("draft-risks-unconfirmed", "risks"), "it is open again")
	assert.Contains(t, audited(t, lang.NL, more, part.AuditList{Show: showAccepted}), auditTexts.In(lang.NL).Grown(n, n+1))
}

func TestAuditProgress(t *testing.T) {
	s := store.New(today)
	v := part.View{Store: s, Memory: &part.Memory{}}
	s.Replace(example.Document(lang.EN))
	assert.Equal(t, Progress{Mark: Complete}, auditProgress(v))
	s.Replace(risk.New(today()))
	assert.Equal(t, Progress{Mark: Begun, Count: "103"}, auditProgress(v))
}

func TestEntryName(t *testing.T) {
	d := statement(t)
	for at, want := range map[risk.Path][2]string{
		"risks/R1/owner":          {"R1 Ransomware", "R1 Ransomware"},
		"risks/R9/owner":          {"R9 (zonder naam)", "R9 (without a name)"},
		"decisions/8.13/status":   {"8.13 Back-up van informatie", "8.13 Information backup"},
		"decisions/E1/applicable": {"E1 Vierogenprincipe", "E1 Vierogenprincipe"},
		"ownControls/E1/title":    {"E1 Vierogenprincipe", "E1 Vierogenprincipe"},
		"organisation/scope":      {"Organisatie en scope", "Organisation and scope"},
		"counters/risks":          {"counters/risks", "counters/risks"},
		"":                        {"", ""},
	} {
		assert.Equal(t, want[0], entryName(d, at, lang.NL), at)
		assert.Equal(t, want[1], entryName(d, at, lang.EN), at)
	}
}

func TestAuditTexts(t *testing.T) { langtest.Complete(t, auditTexts, "Open") }
