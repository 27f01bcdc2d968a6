package site

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Name is what the tool is called, in every language.
const Name = "Toepasselijk"

// Page is one page of the site in every language, as it reads before the
// program runs.
type Page struct {
	URL    lang.Text // from the root of the site: "/risicos", "/en/risks"
	Title  lang.Text
	Why    lang.Text // one line; also its description for search engines
	Clause string    // of ISO/IEC 27001:2022 that it answers; may be empty
	Step   bool      // a step on the way through the tool
	Within bool      // reached through another page: no link in the frame

	Links   lang.In[[]Link]    // what it offers before the program runs; may be empty
	Reading lang.In[[]Section] // what there is to read on it; may be empty

	// Prose is the whole of a page that is there to be read, its heading too,
	// as HTML; link makes an address of a path from the root of the site. Nil
	// for other pages.
	Prose func(l lang.Lang, link func(path string) string) string
}

// Link is a link to an address from the root of the site.
type Link struct{ URL, Text string }

// Section is a piece of text under a heading; a link can lead to its id.
type Section struct{ ID, Title, Text string }

// file returns where the page stands in the folder.
func (p Page) file(l lang.Lang) string {
	path := strings.Trim(p.URL.In(l), "/")
	if path == "" {
		return "index.html"
	}
	return path + "/index.html"
}

// link returns an address under base for a path from the root of the site.
func link(base, path string) string { return base + strings.TrimPrefix(path, "/") }
