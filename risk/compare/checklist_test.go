package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

// A row of the checklist that is filled in is a change of its fields, and so is
// one that is emptied: the reader sees what was said, not that a row appeared.
func TestChecklistRowsAreFilledIn(t *testing.T) {
	bare := risk.New("2026-11-18")
	full, err := risk.Set(bare, "checklist/5.2/status", risk.DocumentHave)
	require.NoError(t, err)
	full, err = risk.Set(full, "checklist/5.2/reference", "Handbook, 3")
	require.NoError(t, err)
	full, err = risk.Set(full, "certification/milestone", risk.CertificateDecided)
	require.NoError(t, err)

	diff := compare.Compare(bare, full)
	s := diff.Section("checklist")
	assert.Equal(t, "Documented information", s.Title.In(lang.EN))
	assert.Equal(t, compare.Tally{Changed: 1}, s.Tally())
	e := s.Changed[0]
	assert.Equal(t, "Information security policy", e.Name.In(lang.EN))
	require.Len(t, e.Fields, 2)
	assert.Equal(t, []string{"", "Present"}, []string{e.Fields[0].OldText.In(lang.EN), e.Fields[0].NewText.In(lang.EN)})
	assert.Equal(t, risk.Path("checklist/5.2/reference"), e.Fields[1].At)
	assert.Equal(t, "Het certificaatbesluit", diff.Section("certification").Fields[0].NewText.In(lang.NL))

	diff = compare.Compare(full, bare)
	s = diff.Section("checklist")
	assert.Equal(t, compare.Tally{Changed: 1}, s.Tally())
	assert.Equal(t, "Informatiebeveiligingsbeleid", s.Changed[0].Name.In(lang.NL), "also when it is empty now")
	assert.Equal(t, "Aanwezig", s.Changed[0].Fields[0].OldText.In(lang.NL))

	later, err := risk.Set(full, "checklist/5.2/status", risk.DocumentMissing)
	require.NoError(t, err)
	diff = compare.Compare(full, later)
	assert.Len(t, diff.Section("checklist").Changed[0].Fields, 1)
}
