package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type fillText struct {
	Open  func(what string) string
	Score string
	And   string
	More  func(n int) string
}

var fillTexts = lang.Of(
	fillText{
		Open:  func(what string) string { return "Nog in te vullen: " + what },
		Score: "score",
		And:   " en ",
		More:  func(n int) string { return lang.Plural(n, "1 andere", "%d andere") },
	},
	fillText{
		Open:  func(what string) string { return "Still to be filled in: " + what },
		Score: "score",
		And:   " and ",
		More:  func(n int) string { return lang.Plural(n, "1 other", "%d others") },
	},
)

// concept reports whether open points are printed.
func (f *flow) concept() bool { return f.doc.Edition.Status != risk.Final }

// value is a field of the user in a table: its text, or in a draft what is
// still to be filled in. A final report shows a dash.
func (f *flow) value(s, what string) item {
	if !blank(s) {
		return item{text: s, style: cellText}
	}
	return f.unfilled(what)
}

// unfilled is what stands in a table where a field is empty.
func (f *flow) unfilled(what string) item {
	if f.concept() {
		return item{text: fillTexts.In(f.lang).Open(what), style: cellOpen}
	}
	return item{text: "–", style: cellSoft, open: fillTexts.In(f.lang).Open(what)}
}

// missing returns what the reader misses at an item, empty for nothing.
func (it item) missing() string {
	if it.open == "" && it.style.colour == amber {
		return it.text
	}
	return it.open
}

// opens notes that the reader misses something on this page; nothing when text
// is empty.
func (f *flow) opens(text string) {
	if text != "" {
		f.page.open = append(f.page.open, text)
	}
}

// optional is a field that may well stay empty.
func optional(s string) item {
	if !blank(s) {
		return item{text: s, style: cellText}
	}
	return item{text: "–", style: cellSoft}
}

// prose sets a titled text, or in a draft what is still to be filled in. A
// final report leaves an empty text out, title and all.
func (f *flow) prose(title, s, what string) {
	switch {
	case !blank(s):
		f.section(title)
		f.paragraph(body, s, f.frame().width())
	case f.concept():
		f.section(title)
		f.paragraph(bodyOpen, fillTexts.In(f.lang).Open(what), f.frame().width())
		f.opens(fillTexts.In(f.lang).Open(what))
	default:
		f.opens(fillTexts.In(f.lang).Open(what))
	}
}

// enumerate writes a list in a sentence, the first most and then how many
// more: "R1, R2 en 3 andere".
func (f *flow) enumerate(list []string, most int) string {
	t := fillTexts.In(f.lang)
	shown := list
	if len(list) > most {
		shown = append(append([]string{}, list[:most]...), t.More(len(list)-most))
	}
	if len(shown) < 2 {
		return strings.Join(shown, "")
	}
	last := len(shown) - 1
	return strings.Join(shown[:last], ", ") + t.And + shown[last]
}

// either returns one when n is 1 and otherwise many, for words beside a number.
func either(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// lower starts s with a small letter, for use inside a sentence.
func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// commaList joins what is not empty.
func commaList(parts ...string) string {
	var full []string
	for _, p := range parts {
		if !blank(p) {
			full = append(full, p)
		}
	}
	return strings.Join(full, ", ")
}
