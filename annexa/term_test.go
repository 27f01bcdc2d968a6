package annexa_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
)

func ExampleTermByID() {
	term, ok := annexa.TermByID("statement_of_applicability")
	fmt.Println(ok, term.Name.In(lang.NL))
	// Output: true verklaring van toepasselijkheid (VvT)
}

func TestTerms(t *testing.T) {
	ids, names := map[annexa.TermID]bool{}, map[string]bool{}
	for term := range annexa.Terms() {
		t.Run(string(term.ID), func(t *testing.T) {
			assert.Regexp(t, `^[a-z0-9_]+$`, term.ID)
			assert.False(t, ids[term.ID], "id used twice")
			ids[term.ID] = true
			langtest.Complete(t, term.Name, "impact", "scope")
			langtest.Complete(t, term.Meaning)
			for _, l := range lang.All() {
				name, meaning := term.Name.In(l), term.Meaning.In(l)
				assert.False(t, names[l.Code()+name], "name used twice")
				names[l.Code()+name] = true
				proper := strings.HasPrefix(name, "Annex") || strings.HasPrefix(name, "Statement")
				assert.Equal(t, proper, unicode.IsUpper([]rune(name)[0]), "a name stands as in running text")
				assertConventions(t, name)
				assertSentences(t, meaning)
			}
			assertShort(t, term.Meaning.In(lang.NL))
			got, ok := annexa.TermByID(term.ID)
			assert.True(t, ok)
			assert.Equal(t, term, got)
		})
	}
	assert.GreaterOrEqual(t, len(ids), 50)
	_, ok := annexa.TermByID("no_term")
	assert.False(t, ok)
}
