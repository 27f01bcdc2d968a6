package prose

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSpans(t *testing.T) {
	for text, want := range map[string][]Span{
		"":                         nil,
		"Plain.":                   {{Text: "Plain."}},
		"See [risks](risks).":      {{Text: "See "}, {Text: "risks", To: "risks"}, {Text: "."}},
		"*Now* and [*](soa)":       {{Text: "Now", Strong: true}, {Text: " and "}, {Text: "*", To: "soa"}},
		"a [b] c":                  {{Text: "a [b] c"}},
		"a [b](c":                  {{Text: "a [b](c"}},
		"2 * 3":                    {{Text: "2 * 3"}},
		"[one](a)[two](b)":         {{Text: "one", To: "a"}, {Text: "two", To: "b"}},
		"Strong, *then not closed": {{Text: "Strong, *then not closed"}},
	} {
		assert.Equal(t, want, Spans(text), text)
	}
	assert.Equal(t, "See risks, now.", Plain("See [risks](risks), *now*."))
}
