//go:build !js

package main

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/page"
	"example.org/toepasselijk/app/site"
)

// sitePages is the list of pages as the site prerenders them.
func sitePages() []site.Page {
	var out []site.Page
	for _, p := range page.List() {
		out = append(out, site.Page{
			URL:   lang.T(page.URL(lang.NL, p), page.URL(lang.EN, p)),
			Title: p.Title, Why: p.Why, Clause: p.Clause, Step: p.Step,
		})
	}
	return out
}
