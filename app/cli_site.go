//go:build !js

package main

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/prose"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/page"
	"example.org/toepasselijk/app/site"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// siteOptions are the site under base.
func siteOptions(base string) site.Options {
	return site.Options{Base: base, Pages: sitePages(), Files: siteFiles()}
}

// schemaFile is where the site publishes the JSON Schema of the save file.
const schemaFile = "/web/schema.json"

// siteFiles are the schema, and the save files that the program fetches: the
// worked example in every language.
func siteFiles() (out []site.File) {
	out = append(out, site.File{Path: schemaFile, Data: file.Schema()})
	for _, l := range lang.All() {
		out = append(out, site.File{Path: page.ExampleFile(l), Data: file.Save(example.Document(l))})
	}
	return out
}

// sitePages is the list of pages as the site prerenders them.
func sitePages() []site.Page {
	var out []site.Page
	for _, p := range page.List() {
		made := site.Page{
			URL:   lang.T(page.URL(lang.NL, p), page.URL(lang.EN, p)),
			Title: p.Title, Why: lang.T(prose.Plain(p.Why.In(lang.NL)), prose.Plain(p.Why.In(lang.EN))), Clause: p.Clause, Step: p.Step || p.Beside && p.Within != "", Within: p.Within != "",
			Links: lang.Of(links(p, lang.NL), links(p, lang.EN)), Reading: lang.Of(reading(p, lang.NL), reading(p, lang.EN)),
		}
		if page.Prose(p.ID, lang.NL, browser.Link) != nil {
			made.Prose = func(l lang.Lang, link func(string) string) string { return markup(page.Prose(p.ID, l, link)) }
		}
		out = append(out, made)
	}
	return out
}

func links(p page.Page, l lang.Lang) (out []site.Link) {
	for _, link := range p.Links.In(l) {
		out = append(out, site.Link(link))
	}
	return out
}

func reading(p page.Page, l lang.Lang) (out []site.Section) {
	if p.Reading == nil {
		return nil
	}
	for _, section := range p.Reading(l) {
		out = append(out, site.Section{ID: page.Anchor(section.Title), Title: section.Title, Text: prose.Plain(section.Text)})
	}
	return out
}
