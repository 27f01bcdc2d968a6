package lang_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
)

func ExampleBound() {
	fmt.Println(strings.ReplaceAll(lang.Bound("Binnen 90 dagen, zie artikel 21."), "\u00a0", "_"))
	// Output: Binnen 90_dagen, zie artikel_21.
}

func TestBound(t *testing.T) {
	for text, want := range map[string]string{
		"":                                 "",
		"Geen getal in artikel zoveel.":    "Geen getal in artikel zoveel.",
		"Controle-audit 1":                 "Controle-audit_1",
		"Vóór het einde van jaar 3":        "Vóór het einde van jaar_3",
		"ongeveer € 7.000 per jaar":        "ongeveer €_7.000 per jaar",
		"€\u00a07.000":                     "€_7.000",
		"Meestal 90 dagen.":                "Meestal 90_dagen.",
		"(artikel 32, lid 1)":              "(artikel_32, lid_1)",
		"ISO 27001, ISO/IEC 27001:2022":    "ISO_27001, ISO/IEC 27001:2022", // long already, and broken at its slash
		"*fase 1* en fase 2":               "*fase_1* en fase_2",
		"de 93 maatregelen":                "de 93 maatregelen",
		"van 4 tot en met 10":              "van 4 tot en met 10",
		"1 jaar 2":                         "1_jaar_2",
		"  dubbel  fase  1 ":               "  dubbel  fase  1 ",
		"regel\nfase 1":                    "regel\nfase 1", // a word ends at a space alone
		"a third of stage 2, in 12 months": "a third of stage_2, in 12_months",
	} {
		assert.Equal(t, want, strings.ReplaceAll(lang.Bound(text), "\u00a0", "_"), "%q", text)
		assert.Equal(t, lang.Bound(text), lang.Bound(lang.Bound(text)))
	}
}

// Only spaces change, whatever the text.
func FuzzBound(f *testing.F) {
	f.Add("fase 1 90 dagen")
	f.Fuzz(func(t *testing.T, text string) {
		assert.Equal(t, strings.ReplaceAll(text, "\u00a0", " "), strings.ReplaceAll(lang.Bound(text), "\u00a0", " "))
	})
}
