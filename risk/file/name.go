package file

import (
	"strings"
	"unicode"

	"example.org/toepasselijk/risk"
)

// unnamed is what the file of an organisation without a name is called.
const unnamed = "risicoanalyse"

// Name proposes a name for the save file of d: organisation, without its
// legal form, and date, in letters, digits and hyphens only, such as
// "havenlicht-software-2026-11-18.toepasselijk".
func Name(d *risk.Document) string {
	if d == nil {
		return unnamed + Extension
	}
	name := withoutForm(slug(d.Organisation.Name))
	if name == "" {
		name = unnamed
	}
	if date := d.Edition.Date; date != "" && date.Valid() {
		name += "-" + string(date)
	}
	return name + Extension
}

// legalForms are the endings of a company's name that tell nothing apart.
var legalForms = []string{"-b-v", "-bv", "-n-v", "-nv", "-v-o-f", "-vof", "-u-a", "-ltd", "-gmbh", "-inc"}

func withoutForm(slug string) string {
	for _, form := range legalForms {
		if short, ok := strings.CutSuffix(slug, form); ok {
			return short
		}
	}
	return slug
}

// accents are the letters of western Europe that a file name does better
// without; the letters of other scripts stay as they are.
var accents = strings.NewReplacer(
	"à", "a", "á", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "æ", "ae", "ç", "c",
	"è", "e", "é", "e", "ê", "e", "ë", "e", "ì", "i", "í", "i", "î", "i", "ï", "i", "ñ", "n",
	"ò", "o", "ó", "o", "ô", "o", "õ", "o", "ö", "o", "ø", "o", "œ", "oe", "ß", "ss",
	"ù", "u", "ú", "u", "û", "u", "ü", "u", "ý", "y", "ÿ", "y",
)

// maxName keeps the whole name within what every file system takes.
const maxName = 60

func slug(s string) string {
	var out strings.Builder
	gap := false
	count := 0
	for _, r := range accents.Replace(strings.ToLower(s)) {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			gap = true
			continue
		}
		if count >= maxName {
			break
		}
		if gap && count > 0 {
			out.WriteByte('-')
		}
		out.WriteRune(r)
		gap = false
		count++
	}
	return out.String()
}
