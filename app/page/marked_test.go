//go:build marked

package page

import (
	markup "html"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/transition"
)

// shownText finds what a reader or a screen reader gets of a page.
var shownText = regexp.MustCompile(`>([^<]+)<|\s(?:title|alt|placeholder|aria-label|aria-roledescription|aria-valuetext)="([^"]*)"`)

// termButton is the button of a term, whose words are part of a sentence.
var termButton = regexp.MustCompile(`<button[^>]*\sclass="term"[^>]*>([^<]*)</button>`)

var inline = regexp.MustCompile(`</?(?:a|strong)\b[^>]*>`)

// leftAs are ways in which the pages can have been left: what stands open.
func leftAs(d *risk.Document) map[string]part.Memory {
	old, _ := transition.Read([]byte("A.9.2.1;✓;‹why›;‹owner›\nA.6.2.2;✗;‹why›;‹owner›\n‹nothing›\n"))
	var former part.Former
	setTable(&former, old)
	return map[string]part.Memory{
		"as it opens": {},
		"cards open":  {Help: true, Asset: "A1", Risk: "R1", Control: "5.17", Action: "M1", ControlSet: true, Suggest: part.SuggestList{Open: true}},
		"by action":   {Treatment: part.TreatmentList{By: byAction}, Action: "M1", Audit: part.AuditList{Show: showAccepted}, Control: "E1"},
		"by control":  {Treatment: part.TreatmentList{By: byControl}, Audit: part.AuditList{Show: showFine}, Risk: "R12"},
		"compared":    {Older: part.Older{Name: "‹old›", Doc: d}, Former: former, Audit: part.AuditList{Show: showNothing}},
	}
}

// Every word on every page comes from a text that has a translation.
func TestNothingIsUntranslated(t *testing.T) {
	written := example.Document(lang.EN)
	langtest.Mark(written)
	drafts, err := risk.TakeProfile(risk.New(today()), "overheid", lang.EN)
	require.NoError(t, err)
	for name, d := range map[string]*risk.Document{"nothing": nil, "empty": risk.New(today()), "example": written, "drafts": drafts} {
		for left, memory := range leftAs(written) {
			for _, p := range List() {
				t.Run(p.ID+"/"+name+"/"+left, func(t *testing.T) {
					kept := memory
					html := termButton.ReplaceAllString(renderedAs(t, p, lang.EN, d, &kept), "$1")
					if p.Within != "" {
						html = inline.ReplaceAllString(html, "") // a text of an article may hold links
					}
					var found []string
					for _, m := range shownText.FindAllStringSubmatch(html, -1) {
						text := markup.UnescapeString(m[1] + m[2])
						if words := langtest.Unmarked(text, "Toepasselijk", "NL", "Nederlands", "English", "A", "n", "x"); len(words) > 0 {
							found = append(found, text)
						}
					}
					slices.Sort(found)
					assert.Empty(t, slices.Compact(found))
				})
			}
		}
	}
}
