package part_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/app/part"
)

func TestMatches(t *testing.T) {
	for _, c := range []struct {
		text, words string
		want        bool
	}{
		{"8.13 Back-up van informatie", "", true},
		{"8.13 Back-up van informatie", "  ", true},
		{"8.13 Back-up van informatie", "BACK", true},
		{"8.13 Back-up van informatie", "informatie 8.1", true},
		{"8.13 Back-up van informatie", "informatie 8.2", false},
		{"6.5 Verantwoordelijkheden na beëindiging", "beeindiging", true},
		{"6.5 Verantwoordelijkheden na beeindiging", "beëindiging", true},
		{"cafe\u0301", "café", true},
		{"Ångström", "angstrom", true},
		{"", "x", false},
		{"\xff\xfe", "\xff", true},
	} {
		assert.Equal(t, c.want, part.Matches(c.text, c.words), "%q in %q", c.words, c.text)
	}
}
