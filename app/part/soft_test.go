package part

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSoft(t *testing.T) {
	for text, want := range map[string]string{
		"":                                     "",
		"Zelden":                               "Zelden",
		"Onwaarschijnlijk":                     "Onwaar|schijnlijk",
		"Managementverantwoordelijkheden":      "Management|verantwoordelijkheden",
		"Rollen en verantwoordelijkheden":      "Rollen en verantwoordelijkheden",
		"informatiebeveiligingsgebeurtenissen": "informatie|beveiligings|gebeurtenissen",
		"Incident response":                    "Incident response",
	} {
		assert.Equal(t, want, strings.ReplaceAll(Soft(text), "\u00ad", "|"), text)
	}
}
