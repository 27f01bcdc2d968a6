package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/explain"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/prose"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
)

var explainedPage = Page{
	ID:    "explained",
	Path:  lang.T("uitleg", "explained"),
	Title: lang.T("ISO 27001-certificering uitgelegd", "ISO 27001 certification explained"),
	Why: lang.T(
		"Zes korte artikelen in gewone taal. U kunt ze lezen zonder iets te beginnen.",
		"Six short articles in plain language. You can read them without starting anything."),
	View: func(v part.View) app.UI { return &explained{View: v, ID: "explained"} },
}

// articlePages are the pages of the articles, which explainedPage leads to.
var articlePages = func() (out []Page) {
	for a := range explain.Articles() {
		out = append(out, Page{
			ID:     a.ID,
			Path:   lang.T(explainedPage.Path.In(lang.NL)+"/"+a.Path.In(lang.NL), explainedPage.Path.In(lang.EN)+"/"+a.Path.In(lang.EN)),
			Title:  a.Title,
			Why:    a.Lead,
			Within: explainedPage.ID,
			View:   func(v part.View) app.UI { return &explained{View: v, ID: a.ID} },
		})
	}
	return out
}()

type explainedText struct {
	Name, Articles, Help, Others string
	Before, After, Open          func(title string) string
}

var explainedTexts = lang.Of(
	explainedText{
		Name: "Uitleg", Articles: "Artikelen", Help: "Verder in de tool", Others: "Andere artikelen",
		Before: func(title string) string { return "Vorige: " + title },
		After:  func(title string) string { return "Volgende: " + title },
		Open:   func(title string) string { return "Naar " + title },
	},
	explainedText{
		Name: "Explained", Articles: "Articles", Help: "On with the tool", Others: "Other articles",
		Before: func(title string) string { return "Previous: " + title },
		After:  func(title string) string { return "Next: " + title },
		Open:   func(title string) string { return "To " + title },
	},
)

// explained shows one article, or the list of them.
type explained struct {
	app.Compo
	part.View
	ID string // of the page
}

// Render draws the page.
func (p *explained) Render() app.UI { return Prose(p.ID, p.Lang, browser.Link) }

// Prose draws a page that is there to be read, as it is with and without the
// program; link makes an address of a path from the root of the site. It
// returns nil for other pages.
func Prose(id string, l lang.Lang, link func(path string) string) app.UI {
	switch id {
	case explainedPage.ID:
		return articleList(l, link)
	case editionsPage.ID:
		return editionsProse(l, link)
	case threatsPage.ID:
		return threatsProse(l, link)
	}
	before, a, after := explain.Beside(id)
	if a == nil {
		return nil
	}
	t := explainedTexts.In(l)
	body := []app.UI{
		app.P().Class("hint").Body(app.A().Href(link(URL(l, explainedPage))).Text(t.Name)),
		app.H1().ID("title").TabIndex(-1).Text(lang.Bound(a.Title.In(l))),
		app.P().Class("lead").Text(lang.Bound(a.Lead.In(l))),
	}
	for _, s := range a.Body.In(l) {
		parts := []app.UI{app.H2().Text(lang.Bound(s.Title))}
		for _, b := range s.Blocks {
			parts = append(parts, block(b, l, link))
		}
		body = append(body, app.Section().Body(parts...))
	}
	step := pageByID(a.Step)
	body = append(body, app.Section().Class("card", "article-step").Body(
		app.H2().Text(t.Help),
		app.P().Body(spans(a.Help.In(l), l, link)...),
		app.A().Class("button", "primary").Href(link(URL(l, step))).Text(t.Open(step.Title.In(l))),
	))
	var beside []app.UI
	if before != nil {
		beside = append(beside, app.A().Rel("prev").Href(link(URL(l, pageByID(before.ID)))).Text(t.Before(before.Title.In(l))))
	}
	if after != nil {
		beside = append(beside, app.A().Rel("next").Href(link(URL(l, pageByID(after.ID)))).Text(t.After(after.Title.In(l))))
	}
	body = append(body, app.Nav().Class("article-nav").Aria("label", t.Others).Body(beside...))
	return app.Article().Class("prose", "article").Body(body...)
}

// articleList draws a card of every article.
func articleList(l lang.Lang, link func(string) string) app.UI {
	var cards []app.UI
	for a := range explain.Articles() {
		cards = append(cards, app.A().Class("way").Href(link(URL(l, pageByID(a.ID)))).Body(
			app.B().Text(strconv.Itoa(len(cards)+1)+" "+a.Title.In(l)), app.Span().Text(a.Lead.In(l))))
	}
	return app.Div().Class("articles").Body(
		app.H1().ID("title").TabIndex(-1).Text(explainedPage.Title.In(l)),
		app.P().Class("lead").Text(explainedPage.Why.In(l)),
		app.Nav().Class("ways").Aria("label", explainedTexts.In(l).Articles).Body(cards...),
	)
}

// block draws a paragraph, a list or a table of an article.
func block(b explain.Block, l lang.Lang, link func(string) string) app.UI {
	switch {
	case len(b.List) > 0:
		items := make([]app.UI, len(b.List))
		for i, item := range b.List {
			items[i] = app.Li().Body(spans(item, l, link)...)
		}
		return app.Ul().Body(items...)
	case len(b.Table) > 0:
		var rows []app.UI
		for i, row := range b.Table {
			cells := make([]app.UI, len(row))
			for j, cell := range row {
				switch {
				case i == 0:
					cells[j] = app.Th().Scope("col").Text(cell)
				case j == 0:
					cells[j] = app.Th().Scope("row").Text(lang.Bound(cell))
				default:
					cells[j] = app.Td().Body(spans(cell, l, link)...)
				}
			}
			rows = append(rows, app.Tr().Body(cells...))
		}
		return app.Table().Class("grid", "cards").Body(app.THead().Body(rows[0]), app.TBody().Body(rows[1:]...))
	}
	return app.P().Body(spans(b.Text, l, link)...)
}

// spans draws a text with its links and what is strong in it, and its numbers
// where they belong.
func spans(text string, l lang.Lang, link func(string) string) []app.UI {
	var out []app.UI
	for _, s := range prose.Spans(lang.Bound(text)) {
		switch {
		case s.To != "":
			out = append(out, app.A().Href(link(URL(l, pageByID(s.To)))).Text(s.Text))
		case s.Strong:
			out = append(out, app.Strong().Text(s.Text))
		default:
			out = append(out, app.Text(s.Text))
		}
	}
	return out
}
