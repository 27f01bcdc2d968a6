//go:build !js

package main

import (
	"html"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/explain"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/prose"
	"example.org/toepasselijk/app/page"
	"example.org/toepasselijk/app/site"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// The program finds the worked example where the site has it, as it is.
func TestSiteCarriesTheExample(t *testing.T) {
	at := map[string][]byte{}
	for _, f := range siteFiles() {
		at[f.Path] = f.Data
	}
	for _, l := range lang.All() {
		got, err := file.Open(at[page.ExampleFile(l)])
		require.NoError(t, err)
		assert.Equal(t, example.Document(l), got)
	}
	assert.Equal(t, file.Schema(), at[schemaFile])
}

// Every article stands in the site whole, before any program runs.
func TestSiteCarriesTheArticles(t *testing.T) {
	at := map[string]site.Page{}
	for _, p := range sitePages() {
		at[p.Title.In(lang.NL)] = p
	}
	under := func(path string) string { return "/tools" + path }
	tag := regexp.MustCompile(`<[^>]*>`)
	space := regexp.MustCompile(`[\s\x{a0}]+`) // a no-break space too
	block := regexp.MustCompile(`</?(p|h1|h2|li|th|td|tr|section)\b`)
	plain := func(s string) string { return space.ReplaceAllString(html.UnescapeString(s), " ") }
	for a := range explain.Articles() {
		p := at[a.Title.In(lang.NL)]
		require.NotNil(t, p.Prose, a.ID)
		for _, l := range lang.All() {
			source := p.Prose(l, under)
			assert.NotRegexp(t, `href="/(en/)?[a-su-z]`, source, "%s: a link that forgets where the site lives", a.ID)
			for range 3 {
				assert.Equal(t, source, p.Prose(l, under), "the same bytes every time")
			}
			shown := plain(tag.ReplaceAllString(block.ReplaceAllString(source, " $0"), ""))
			for text := range a.Texts(l) {
				assert.Contains(t, shown, plain(prose.Plain(text)), "%s in %s", a.ID, l.Code())
			}
		}
	}
}
