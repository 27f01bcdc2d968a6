package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/risk/sheets"
)

type reportTableText struct {
	Title, Why, Book, BookHint, One, OneHint, JSON, JSONHint string
}

var reportTableTexts = lang.Of(
	reportTableText{
		Title: "Tabellen voor andere programma's",
		Why:   "Risicoregister, behandelplan, acties, verklaring en bedrijfsmiddelen, in de taal van het document.",
		Book:  "Excel (.xlsx)", BookHint: "Alle tabellen, met filters. Opent ook in LibreOffice.",
		One: "Eén tabel als CSV:", OneHint: "Voor een database of een GRC-programma.",
		JSON: "JSON", JSONHint: "Het hele document, voor programma's. Het schema staat in web/schema.json.",
	},
	reportTableText{
		Title: "Tables for other programs",
		Why:   "Risk register, treatment plan, actions, statement and assets, in the language of the document.",
		Book:  "Excel (.xlsx)", BookHint: "Every table, with filters. LibreOffice opens it too.",
		One: "One table as CSV:", OneHint: "For a database or a GRC program.",
		JSON: "JSON", JSONHint: "The whole document, for programs. Its schema is at web/schema.json.",
	},
)

// wholeBook and wholeDocument are what can be taken beside the single tables.
const wholeBook, wholeDocument = "xlsx", "json"

// tables draws what other programs can take of the document.
func (r *report) tables() app.UI {
	t := reportTableTexts.In(r.Lang)
	button := func(id, entry, text, hint string) app.UI {
		return app.Div().Body(
			app.Button().Type("button").ID(id).DataSet("entry", entry).Aria("describedby", id+"-hint").Text(text),
			app.P().Class("hint").ID(id+"-hint").Text(hint))
	}
	ones := make([]app.UI, len(sheets.Kinds()))
	for i, k := range sheets.Kinds() {
		ones[i] = app.Button().Type("button").Class("chip").ID("table-"+k.Code()).DataSet("entry", k.Code()).Text(k.Name().In(r.Lang))
	}
	return app.Section().Class("card", "report-tables").Aria("labelledby", "report-tables").OnClick(r.onTable).Body(
		app.H2().ID("report-tables").Text(t.Title),
		app.P().Text(t.Why),
		app.Div().Class("fields").Body(button("table-book", wholeBook, t.Book, t.BookHint), button("table-json", wholeDocument, t.JSON, t.JSONHint)),
		app.Div().Class("field").Role("group").Aria("labelledby", "table-one").Aria("describedby", "table-one-hint").Body(
			app.Span().Class("label").ID("table-one").Text(t.One),
			app.P().Class("hint").ID("table-one-hint").Text(t.OneHint),
			app.Div().Class("row").Body(ones...)),
	)
}

// onTable downloads what was chosen.
func (r *report) onTable(_ app.Context, e app.Event) {
	d, l := r.Doc(), r.wanted().Lang
	r.Store.Seal()
	switch entry := part.EntryOf(e); entry {
	case "":
	case wholeDocument:
		browser.Download(strings.TrimSuffix(file.Name(d), file.Extension)+".json", "application/json", file.Save(d))
	case wholeBook:
		r.Press.Table(d, r.Lang, print.Table{Lang: l}, sheets.BookName(d))
	default:
		if k, ok := sheets.ParseKind(entry); ok {
			r.Press.Table(d, r.Lang, print.Table{Lang: l, Kind: k, CSV: true}, k.CSVName(d, l))
		}
	}
}
