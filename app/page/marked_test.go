//go:build marked

package page

import (
	markup "html"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// shownText finds what a reader or a screen reader gets of a page.
var shownText = regexp.MustCompile(`>([^<]+)<|\s(?:title|alt|placeholder|aria-label|aria-roledescription|aria-valuetext)="([^"]*)"`)

// termButton is the button of a term, whose words are part of a sentence.
var termButton = regexp.MustCompile(`<button[^>]*\sclass="term"[^>]*>([^<]*)</button>`)

var inline = regexp.MustCompile(`</?(?:a|strong)\b[^>]*>`)

// Every word on every page comes from a text that has a translation.
func TestNothingIsUntranslated(t *testing.T) {
	written := example.Document(lang.EN)
	langtest.Mark(written)
	for name, d := range map[string]*risk.Document{"nothing": nil, "empty": risk.New(today()), "example": written} {
		for _, p := range List() {
			t.Run(p.ID+"/"+name, func(t *testing.T) {
				html := termButton.ReplaceAllString(rendered(t, p, lang.EN, d), "$1")
				var found []string
				if p.Within != "" {
					html = inline.ReplaceAllString(html, "") // a text of an article may hold links
				}
				for _, m := range shownText.FindAllStringSubmatch(html, -1) {
					text := markup.UnescapeString(m[1] + m[2])
					if words := langtest.Unmarked(text, "Toepasselijk", "NL", "Nederlands", "English", "A", "n"); len(words) > 0 {
						found = append(found, text)
					}
				}
				slices.Sort(found)
				assert.Empty(t, slices.Compact(found))
			})
		}
	}
}
