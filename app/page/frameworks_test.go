package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// answering opens an empty document that answers to the frameworks.
func answering(t *testing.T, ids ...annexa.FrameworkID) part.View {
	t.Helper()
	d := risk.New(today())
	for _, id := range ids {
		next, err := risk.SwitchFramework(d, id, true)
		require.NoError(t, err)
		d = next
	}
	s := store.New(today)
	s.Replace(d)
	return part.View{Store: s, Memory: &part.Memory{}}
}

func TestFilterByFramework(t *testing.T) {
	rows := soaRows(answering(t, "nis2", "cbw", "bio2", "nen7510"))
	require.Len(t, rows, 93+3+118+20)
	for by, want := range map[string]string{
		"nis2.21.2.h":  "5.31 8.24",
		"bio2.5.01.02": "5.1 bio2.5.01.02",
		"nen7510.5.38": "nen7510.5.38",
		"cbw.26.1":     "5.26 cbw.26.1",
		"nis2.21.2.z":  "",
		"cis8":         "",
	} {
		assert.Equal(t, want, numbers(newSift(rows, lang.NL, part.SoAList{Framework: by}).rows), by)
	}
	assert.Len(t, newSift(rows, lang.NL, part.SoAList{Framework: "nen7510"}).rows, 20+12)
	assert.Equal(t, "bio2.5.01.02", numbers(newSift(rows, lang.NL, part.SoAList{Words: "5.01.02"}).rows), "by the number people know")
	assert.Equal(t, "cbw.24.2.4 cbw.25.1.2 cbw.26.1", numbers(newSift(rows, lang.NL, part.SoAList{Theme: frameworkTheme("cbw")}).rows))
	assert.Empty(t, newSift(rows, lang.NL, part.SoAList{Show: "own"}).rows, "a requirement is no own control")
}

// The rows of a framework stand under its name, and by requirement with how far
// that is.
func TestGroupByFramework(t *testing.T) {
	v := answering(t, "cbw", "gdpr")
	require.NoError(t, v.Store.Set("decisions/8.13/applicable", "yes"))
	require.NoError(t, v.Store.Set("decisions/8.13/status", "full"))
	groups := newSift(soaRows(v), lang.EN, part.SoAList{}).groups
	assert.Equal(t, "Cbw: additional requirements", groups[4].Name)
	assert.Len(t, groups[4].Rows, 3)
	groups = newSift(soaRows(v), lang.EN, part.SoAList{Group: "gdpr"}).groups
	require.Len(t, groups, 5)
	assert.Equal(t, "32(1)(c) Getting back to the data quickly after an incident", groups[2].Name)
	assert.Equal(t, " · Full", groups[2].HowFar)
	assert.Equal(t, "Not in this framework", groups[4].Name)
	assert.Len(t, groups[4].Rows, 96-9)
}

func TestShortRefs(t *testing.T) {
	d := answering(t, "nis2", "bio2", "csf2").Doc()
	assert.Equal(t, "NIS2 21(2)(e), 21(2)(g) · BIO2 8.07.01, 8.07.02, 8.07.03 +1 · CSF PR.DS-01", shortRefs(d, "8.7", lang.NL))
	assert.Equal(t, "Hoort bij 8.7", shortRefs(d, "bio2.8.07.01", lang.NL))
	assert.Equal(t, "Not in Annex A", shortRefs(d, "nen7510.5.38", lang.EN))
	assert.Empty(t, shortRefs(d, "E1", lang.NL))
	assert.Equal(t, "BIO2 8.07.01", fullNumber("bio2.8.07.01", lang.NL))
	assert.Equal(t, "BIO2 8.07.01 Downloads beperken en altijd scannen, Status", placeName(d, "requirements/bio2.8.07.01/status", lang.NL))
	p, ok := Of("requirements/bio2.8.07.01/status")
	assert.True(t, ok)
	assert.Equal(t, soaPage.ID, p.ID)
	p, _ = Of("frameworks")
	assert.Equal(t, scopePage.ID, p.ID)
}

func TestFrameworkTexts(t *testing.T) {
	langtest.Complete(t, soaFrameworkTexts)
	langtest.Complete(t, scopeFrameworkTexts)
	for f := range annexa.Frameworks() {
		got, ok := themeFramework(frameworkTheme(f.ID))
		assert.True(t, ok)
		assert.Equal(t, f.ID, got.ID)
		for _, l := range lang.All() {
			for sentence := range strings.SplitSeq(f.Note.In(l), ". ") {
				assert.LessOrEqual(t, len(strings.Fields(sentence)), 26, "%s: %s", f.ID, sentence)
			}
		}
	}
}
