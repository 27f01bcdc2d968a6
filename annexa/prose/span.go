// Package prose reads the marks in a line of text: "[words](id)" leads from the
// words to what has that id, and "*words*" is strong. What has such ids, pages
// or terms, is for who shows the text to say.
//
//	for _, s := range prose.Spans("See [risks](risks), *now*.") {
//		fmt.Println(s.Text, s.To, s.Strong)
//	}
//	prose.Plain("See [risks](risks), *now*.") // "See risks, now."
package prose

import "strings"

// Span is a piece of a text that is shown in one way.
type Span struct {
	Text   string
	To     string // the id of what it leads to; may be empty
	Strong bool
}

// Spans splits a text at its marks. A mark that is not closed is text.
func Spans(text string) []Span {
	var out []Span
	plain := func(s string) {
		if s != "" {
			out = append(out, Span{Text: s})
		}
	}
	for {
		i := strings.IndexAny(text, "[*")
		if i < 0 {
			break
		}
		mark, rest := text[i], text[i+1:]
		end := "*"
		if mark == '[' {
			end = "]("
		}
		inner, after, ok := strings.Cut(rest, end)
		span := Span{Text: inner, Strong: mark == '*'}
		if ok && mark == '[' {
			span.To, after, ok = strings.Cut(after, ")")
		}
		if !ok {
			break
		}
		plain(text[:i])
		out = append(out, span)
		text = after
	}
	plain(text)
	return out
}

// Plain returns a text without its marks.
func Plain(text string) string {
	var b strings.Builder
	for _, s := range Spans(text) {
		b.WriteString(s.Text)
	}
	return b.String()
}
