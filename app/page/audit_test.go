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

func TestAuditPage(t *testing.T) {
	for _, l := range lang.All() {
		s := store.New(today)
		s.Replace(risk.New(today()))
		html := renderedWith(t, auditPage, l, s, &part.Memory{})
		assert.Contains(t, html, FieldURL(l, "decisions/5.1/applicable"), "a link to the very field")
		assert.Contains(t, html, "5.20 ")
		assert.NotContains(t, html, FieldURL(l, "decisions/5.21/applicable"), "a long list is cut off")
		assert.Contains(t, html, auditTexts.In(l).ShowAll(93))
		assert.NotContains(t, html, `id="no-findings"`)
		s.Replace(example.Document(l))
		html = renderedWith(t, auditPage, l, s, &part.Memory{})
		assert.Contains(t, html, `id="no-findings"`)
		assert.Equal(t, len(audit.Rules()), strings.Count(html, `class="fine-rule"`), "every rule in order or not applicable")
		assert.Contains(t, html, `id="not-applicable"`)
	}
}

func TestAuditProgress(t *testing.T) {
	s := store.New(today)
	v := part.View{Store: s, Memory: &part.Memory{}}
	s.Replace(example.Document(lang.EN))
	assert.Equal(t, Progress{Mark: Complete}, auditProgress(v))
	s.Replace(risk.New(today()))
	assert.Equal(t, Progress{Mark: Begun, Count: "102"}, auditProgress(v))
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

func TestAuditTexts(t *testing.T) { langtest.Complete(t, auditTexts) }
