package annexa_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
)

func ExampleClauseByID() {
	c, _ := annexa.ClauseByID("6.1.3.d")
	fmt.Println(c.ID.Number(), c.Document.In(lang.EN), c.Required())
	// Output: 6.1.3 d Statement of Applicability (SoA) true
}

// The places where ISO/IEC 27001:2022 itself asks for documented information;
// 9.2.2 asks for the audit programme and for the results of audits. The plan
// and the approval of 6.1.3 e and f are our reading.
func TestRequiredDocuments(t *testing.T) {
	var demanded []string
	for c := range annexa.Clauses() {
		if c.Required() {
			demanded = append(demanded, c.Demanded)
			assert.True(t, strings.HasPrefix(c.Demanded, c.ID.Number()), "%s lies under %s", c.Demanded, c.ID)
		} else {
			assert.Empty(t, c.Demanded)
		}
	}
	assert.Equal(t, []string{
		"4.3", "5.2 e", "6.1.2", "6.1.3", "6.1.3 d", "6.1.3 e", "6.1.3 f", "6.2 g", "7.2 d", "7.5.1 b",
		"8.1", "8.2", "8.3", "9.1", "9.2.2", "9.2.2", "9.3.3", "10.2",
	}, demanded)
}

// Amendment 1:2024 asks whether climate change matters, in 4.1 and 4.2.
func TestClausesKnowTheAmendment(t *testing.T) {
	for _, id := range []annexa.ClauseID{"4.1", "4.2"} {
		c, ok := annexa.ClauseByID(id)
		assert.True(t, ok)
		assert.Contains(t, c.Question.In(lang.NL), "klimaatverandering")
		assert.Contains(t, c.Question.In(lang.EN), "climate change")
	}
}

func TestClauses(t *testing.T) {
	seen, last := map[annexa.ClauseID]bool{}, ""
	for c := range annexa.Clauses() {
		t.Run(string(c.ID), func(t *testing.T) {
			assert.Regexp(t, `^([4-9]|10)\.\d(\.\d)?(\.[a-z])?$`, c.ID)
			assert.Regexp(t, `^([4-9]|10)\.\d(\.\d)?( [a-z])?$`, c.ID.Number())
			assert.False(t, seen[c.ID], "id used twice")
			seen[c.ID] = true
			assert.Less(t, last, sortable(c.ID), "in the order of the standard")
			last = sortable(c.ID)
			langtest.Complete(t, c.Document)
			langtest.Complete(t, c.Question)
			langtest.Complete(t, c.Evidence)
			langtest.Complete(t, c.Kind.Name(), "Document")
			assert.Equal(t, strings.Split(string(c.ID), ".")[0], fmt.Sprint(c.ID.Chapter()))
			langtest.Complete(t, annexa.ChapterTitle(c.ID.Chapter()), "Planning")
			assertShort(t, c.Question.In(lang.NL))
			for _, l := range lang.All() {
				texts := append([]string{c.Document.In(l), c.Question.In(l)}, c.Evidence.In(l)...)
				for _, text := range texts {
					assert.Equal(t, strings.TrimSpace(text), text)
				}
				assertSentences(t, c.Question.In(l))
				assert.GreaterOrEqual(t, len(c.Evidence.In(l)), 2)
			}
		})
	}
	assert.Len(t, seen, 30)
	_, ok := annexa.ClauseByID("4.9")
	assert.False(t, ok)
	assert.Equal(t, "10.2", annexa.ClauseID("10.2").Number())
	assert.Zero(t, annexa.ClauseID("11.1").Chapter())
	assert.Empty(t, annexa.ChapterTitle(3).In(lang.NL)+annexa.ChapterTitle(11).In(lang.NL))
	for _, odd := range []annexa.ClauseID{"", ".", "x.", "a"} {
		assert.Equal(t, string(odd), odd.Number())
	}
}

// sortable is an id that sorts as text: "10.2" after "9.3".
func sortable(id annexa.ClauseID) string {
	if strings.HasPrefix(string(id), "10") {
		return "A" + string(id)
	}
	return string(id)
}

// The catalogue is not changed by whoever reads it.
func TestClausesAreTheirOwn(t *testing.T) {
	before := slices.Collect(annexa.Clauses())
	before[0] = annexa.Clause{}
	c, ok := annexa.ClauseByID("4.1")
	assert.True(t, ok)
	assert.Equal(t, annexa.ClauseID("4.1"), c.ID)
}
