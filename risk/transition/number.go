package transition

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// before are the words that may stand before a number.
var before = []string{"annex", "bijlage", "iso", "control", "maatregel", "a"}

// levels returns the numbers with points between them that s begins with,
// "A.9.2.1" as 9, 2 and 1, and what follows; none when it begins with another
// thing.
func levels(s string) (numbers []int, rest string) {
	s = strings.TrimLeft(s, " \"'`([*#§•-–—")
	for _, word := range before {
		if len(s) > len(word) && strings.EqualFold(s[:len(word)], word) {
			if next := strings.TrimLeft(s[len(word):], " .:-"); next != "" && next[0] <= '9' || len(next) > 1 && (next[0]|0x20) == 'a' && next[1] <= '9' {
				s = next
			}
		}
	}
	for {
		n := 0
		for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		if n == 0 {
			return numbers, s
		}
		number, _ := strconv.Atoi(s[:n]) // digits only
		numbers, s = append(numbers, number), s[n:]
		if r, _ := utf8.DecodeRuneInString(s); unicode.IsLetter(r) || unicode.IsDigit(r) {
			return nil, s
		}
		if len(s) < 2 || s[0] != '.' || s[1] < '0' || s[1] > '9' {
			return numbers, strings.TrimLeft(s, ".)]*")
		}
		s = s[1:]
	}
}

// numberOf returns the number of the control of 2013 that a cell begins with,
// and what follows it; "" when it begins with no such number.
func numberOf(cell string) (id, rest string) {
	numbers, rest := levels(withoutStandard(cell))
	if len(numbers) != 3 {
		return "", ""
	}
	id = written(numbers)
	if _, ok := annexa.FormerByID(id); !ok {
		return "", ""
	}
	return id, strings.Trim(rest, " :;,-–—\n")
}

// withoutStandard returns a cell without the name of the standard that it may
// begin with, as in "ISO/IEC 27001:2013 A.9.2.1".
func withoutStandard(cell string) string {
	for {
		word, rest, more := strings.Cut(cell, " ")
		small := strings.ToLower(word)
		if !more || !strings.HasPrefix(small, "iso") && !strings.HasPrefix(small, "nen") && !strings.HasPrefix(small, "iec") && !strings.HasPrefix(small, "2700") {
			return cell
		}
		cell = strings.TrimLeft(rest, " ")
	}
}

// written returns numbers as they are written, with points between them.
func written(numbers []int) string {
	parts := make([]string, len(numbers))
	for i, n := range numbers {
		parts[i] = strconv.Itoa(n)
	}
	return strings.Join(parts, ".")
}

// headings2013 are the numbers of the chapters and sections of the edition of
// 2013.
var headings2013 = func() map[string]bool {
	out := map[string]bool{}
	for f := range annexa.Formers() {
		steps := strings.Split(f.ID, ".")
		out[steps[0]], out[steps[0]+"."+steps[1]] = true, true
	}
	return out
}()

// withoutTitle returns text without the title of the control of 2013 that it
// may begin with.
func withoutTitle(id, text string) string {
	f, _ := annexa.FormerByID(id)
	for _, l := range lang.All() {
		title := f.Title.In(l)
		if len(text) >= len(title) && strings.EqualFold(text[:len(title)], title) {
			return strings.TrimLeft(text[len(title):], " :.;,-–—")
		}
	}
	return text
}

// titled reports whether text is the title of the control of 2013 with the
// given number, in one of the languages and give or take a word.
func titled(id, text string) bool {
	f, _ := annexa.FormerByID(id)
	for _, l := range lang.All() {
		if a, b := folded(text), folded(f.Title.In(l)); a == b || len(a) > 12 && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a)) {
			return true
		}
	}
	return false
}

// folded returns text in small letters without accents, with one space where
// anything else than letters and digits stands.
func folded(text string) string {
	var out strings.Builder
	gap := false
	for _, r := range text {
		if r = lang.Bare(unicode.ToLower(r)); unicode.IsLetter(r) || unicode.IsDigit(r) {
			if gap && out.Len() > 0 {
				out.WriteByte(' ')
			}
			gap = false
			out.WriteRune(r)
			continue
		}
		gap = true
	}
	return out.String()
}
