package transition

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"example.org/toepasselijk/risk"
)

// MaxSize is how many bytes a table may have: far more than a statement of 114
// rows needs.
const MaxSize = 4 << 20

// foreign are files that hold a table which is no text, by how they begin.
var foreign = []string{"PK\x03\x04", "\xd0\xcf\x11\xe0", "%PDF", "{\\rtf"}

// decode returns the text of data with one kind of line end and without
// control characters. It reads UTF-8, UTF-16, and else Windows-1252, which
// spreadsheets in Western Europe save. The error is a [*risk.Refusal].
func decode(data []byte) (string, error) {
	if len(data) > MaxSize {
		return "", risk.Refuse("", "Dit is meer dan 4 MB, te veel voor een verklaring. Kies alleen de tabel met de maatregelen.",
			"This is more than 4 MB, too much for a statement. Choose only the table with the controls.")
	}
	for _, begin := range foreign {
		if bytes.HasPrefix(data, []byte(begin)) {
			return "", risk.Refuse("", "Dit is geen tekst, maar een bestand van Excel, Word of pdf. Sla de tabel op als CSV, of kopieer de tabel en plak die hier.",
				"This is no text but a file of Excel, Word or PDF. Save the table as CSV, or copy the table and paste it here.")
		}
	}
	text := strings.Map(func(r rune) rune {
		switch {
		case r == '\u00a0' || r == '\u2007' || r == '\u202f' || r == '\v' || r == '\f':
			return ' '
		case r == '\ufeff' || r == '\u200b' || r == '\u00ad' || unicode.IsControl(r) && r != '\n' && r != '\t':
			return -1
		}
		return r
	}, strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(plain(data)))
	if strings.TrimSpace(text) == "" {
		return "", risk.Refuse("", "Er staat niets in. Plak de tabel van uw oude verklaring.", "There is nothing in it. Paste the table of your old statement.")
	}
	return text, nil
}

// plain returns data as valid UTF-8.
func plain(data []byte) string {
	if low, ok := wide(data); ok {
		units := make([]uint16, len(data)/2)
		for i := range units {
			units[i] = uint16(data[2*i+low]) | uint16(data[2*i+1-low])<<8
		}
		return string(utf16.Decode(units))
	}
	if utf8.Valid(data) {
		return string(data)
	}
	out := make([]rune, len(data))
	for i, b := range data {
		out[i] = rune(b)
		if b >= 0x80 && b < 0xa0 {
			out[i] = windows1252[b-0x80]
		}
	}
	return string(out)
}

// wide reports whether data is UTF-16, and which byte of a character is the
// low one: 0 or 1.
func wide(data []byte) (low int, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return 0, true
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return 1, true
	}
	// Without a mark: most characters of a table have a zero for their high byte,
	// and none has one for its low byte, from the first to the last. Text with
	// zeros strewn between its letters falls out of step at the first accent.
	var zeros [2]int
	for i, b := range data {
		if b == 0 {
			zeros[i%2]++
		}
	}
	if zeros[1] > len(data)/4 && zeros[0] == 0 {
		return 0, true
	}
	return 1, zeros[0] > len(data)/4 && zeros[1] == 0
}

// windows1252 are the characters of that code page from 0x80 to 0x9f; the
// rest are those of Unicode.
var windows1252 = [32]rune{
	'€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ',
	' ', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
}
