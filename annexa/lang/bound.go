package lang

import (
	"slices"
	"strings"
)

// nbsp is a space at which a line does not end.
const nbsp = "\u00a0"

// What stays on one line with the number behind it, and what with the number
// before it; in lower case and in both languages, as no word of one means
// something else in the other here.
var (
	beforeNumber = strings.Fields("€ art. artikel article lid onder bijlage annex hoofdstuk chapter clause clauses fase stage controle-audit controleaudit surveillance audit jaar year versie version stap step niveau level kans likelihood impact tabel table bladzijde pagina page nr. no. iso")
	afterNumber  = strings.Fields("dag dagen day days week weken weeks maand maanden month months jaar jaren year years uur hour hours minuten minutes procent percent % euro euros")
)

// Bound returns a text in which a number stays on one line with the word that
// says what it counts or numbers: "artikel 21", "90 dagen". Nothing else of it
// changes.
func Bound(text string) string {
	if !strings.ContainsAny(text, "0123456789") {
		return text
	}
	words := strings.Split(text, " ")
	var out strings.Builder
	out.Grow(len(text) + 8)
	for i, word := range words {
		if i > 0 {
			out.WriteString(space(words[i-1], word))
		}
		out.WriteString(word)
	}
	return out.String()
}

// space returns what stands between two words.
func space(before, after string) string {
	if numeral(strings.TrimLeft(after, "([")) && slices.Contains(beforeNumber, strings.ToLower(strings.TrimLeft(before, "([*‘“"))) ||
		numeral(before) && slices.Contains(afterNumber, strings.ToLower(strings.TrimRight(after, ".,;:?!)*"))) {
		return nbsp
	}
	return " "
}

// numeral reports whether a word begins with a digit.
func numeral(word string) bool { return word != "" && '0' <= word[0] && word[0] <= '9' }
