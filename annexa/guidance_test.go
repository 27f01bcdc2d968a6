package annexa_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
)

func ExampleGuidanceOf() {
	g, ok := annexa.GuidanceOf("5.17")
	fmt.Println(ok, g.Interview.In(lang.EN))
	// Output: true Where do you keep your passwords?
}

// Every control has its own guidance, complete in both languages.
func TestGuidanceComplete(t *testing.T) {
	for c := range annexa.Controls() {
		t.Run(string(c.ID), func(t *testing.T) {
			g, ok := annexa.GuidanceOf(c.ID)
			require.True(t, ok)
			assert.Equal(t, c.ID, g.Control, "rows stand in the order of Annex A")
			for _, text := range []lang.Text{g.Plain, g.Question, g.Interview} {
				langtest.Complete(t, text)
			}
			langtest.Complete(t, g.Evidence, "Privacyverklaring")
			assert.GreaterOrEqual(t, len(g.Evidence.In(lang.NL)), 2)
			for _, l := range lang.All() {
				assertSentences(t, g.Plain.In(l))
				assertSentences(t, g.Question.In(l))
				assertSentences(t, g.Interview.In(l))
				assert.True(t, strings.HasSuffix(g.Interview.In(l), "?"), "the interview question is a question")
				for _, item := range g.Evidence.In(l) {
					assert.False(t, strings.HasSuffix(item, "."), item)
					assertConventions(t, item)
				}
			}
			assert.Equal(t, strings.Count(g.Question.In(lang.NL), "?"), strings.Count(g.Question.In(lang.EN), "?"), "as many questions in both languages")
			assertShort(t, g.Plain.In(lang.NL), g.Question.In(lang.NL), g.Interview.In(lang.NL))
		})
	}
}

func TestGuidanceOfNoControl(t *testing.T) {
	for _, id := range []annexa.ControlID{"", "9.1", "M1"} {
		_, ok := annexa.GuidanceOf(id)
		assert.False(t, ok, id)
	}
}

// assertSentences fails t when a text is not made of whole sentences.
func assertSentences(t *testing.T, text string) {
	t.Helper()
	assertConventions(t, text)
	assert.Regexp(t, `[.?]$`, text)
	for _, s := range sentences(text) {
		assert.True(t, unicode.IsUpper([]rune(s)[0]), s)
	}
}

// assertConventions fails t when a text is spelled otherwise than agreed.
func assertConventions(t *testing.T, text string) {
	t.Helper()
	assert.Equal(t, strings.Join(strings.Fields(text), " "), text, "single spaces")
	assert.NotRegexp(t, `Verklaring van [Tt]oepasselijkheid|Statement Of|\b(je|jij|jouw|jullie)\b|’|“|”|;`, text)
}

// assertShort fails t for a Dutch sentence of over 20 words.
func assertShort(t *testing.T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		for _, s := range sentences(text) {
			assert.LessOrEqual(t, len(strings.Fields(s)), 20, s)
		}
	}
}
