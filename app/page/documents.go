package page

import (
	"maps"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

var documentsPage = Page{
	ID:     "documents",
	Path:   lang.T("documenten", "documents"),
	Title:  lang.T("Documenten voor fase 1", "Documents for stage 1"),
	Why:    lang.T("Welke [documenten](documented_information) vraagt een auditor [in fase 1](stage_1), en hebt u ze?", "Which [documents](documented_information) does an auditor ask for [in stage 1](stage_1), and do you have them?"),
	Clause: "7.5.1",
	Beside: true,
	Within: auditPage.ID,
	Tab:    lang.T("Documenten", "Documents"),
	Holds:  []string{"checklist"},
	Terms:  []annexa.TermID{"documented_information", "stage_1"},
	View:   func(v part.View) app.UI { return &checklist{View: v, List: v.Memory.Documents} },
}

// The documents that can be shown, as the Memory has them; the empty text
// shows all.
const (
	showRequired = "required"
	showStage1   = "stage1"
	showToDo     = "todo"
	showMissing  = "missing"
)

// documentShown reports whether a row is among those the user chose to see.
func documentShown(r risk.ChecklistRow, by part.DocumentList) bool {
	if by.Owner != "" && r.Said.Owner != by.Owner {
		return false
	}
	switch by.Show {
	case showRequired:
		return r.Clause.Required()
	case showStage1:
		return r.Clause.Stage1
	case showToDo:
		return r.Status() != risk.DocumentHave
	case showMissing:
		return r.Status() == risk.DocumentMissing
	}
	return true
}

// checklist lists the documented information and how it stands.
type checklist struct {
	app.Compo
	part.View
	List part.DocumentList // what the Memory holds, so that a change is seen
}

// Render draws how the documents stand, the filters, and a row for each. All
// rows keep their place and those not shown are hidden, so that the focus stays
// where it is when a row no longer passes.
func (p *checklist) Render() app.UI {
	t, rows := documentsTexts.In(p.Lang), risk.Checklist(p.Store.Assessment())
	shown := 0
	list := []app.UI{app.Div().Class("document", "document-head").Aria("hidden", "true").Body(
		app.Span().Text(t.Clause), app.Span().Text(t.Document), app.Span().Text(t.Status),
		app.Span().Text(t.Reference), app.Span().Text(t.Owner), app.Span().Text(t.Remark))}
	for _, r := range rows {
		passes := documentShown(r, p.Memory.Documents)
		if passes {
			shown++
		}
		list = append(list, &documentRow{Store: p.Store, Lang: p.Lang, Row: r, Away: !passes})
	}
	return app.Div().Class("stack", "documents-page").Body(
		p.tally(risk.TallyChecklist(rows)),
		p.tools(rows),
		app.Section().Class("card").ID("checklist").TabIndex(-1).Aria("label", t.List).Body(
			app.Div().Class("documents").Body(list...),
			app.P().Class("hint").Hidden(shown > 0).Text(t.None),
		),
		app.P().Class("hint").Text(t.Honest),
		part.People(p.Doc()),
	)
}

// tally counts the documents that the standard itself asks for.
func (p *checklist) tally(n risk.ChecklistTally) app.UI {
	t := documentsTexts.In(p.Lang)
	names := risk.DocumentStatuses()
	return app.Section().Body(
		app.P().Class("documents-tally").ID("documents-tally").Role("status").Text(t.Tally(n.Have, n.All)),
		app.Ul().Class("tiles").Body(
			auditTile("tile-accepted", n.Have, names[0].Name.In(p.Lang)), auditTile("tile-remark", n.InProgress, names[1].Name.In(p.Lang)),
			auditTile("tile-blocker", n.Missing, names[2].Name.In(p.Lang)), auditTile("tile-shortcoming", n.Open, t.NotLooked),
		),
	)
}

// tools draws the choice of which documents are shown.
func (p *checklist) tools(rows []risk.ChecklistRow) app.UI {
	t, by := documentsTexts.In(p.Lang), &p.Memory.Documents
	owners := map[string]bool{}
	for _, r := range rows {
		if r.Said.Owner != "" {
			owners[r.Said.Owner] = true
		}
	}
	var options []part.Option
	for _, o := range slices.Sorted(maps.Keys(owners)) {
		options = append(options, part.Option{Value: o, Label: o})
	}
	chips := filterChips([]part.Option{
		{Label: t.All}, {Value: showRequired, Label: t.Required}, {Value: showStage1, Label: t.Stage1},
		{Value: showToDo, Label: t.ToDo}, {Value: showMissing, Label: t.Missing},
	}, by.Show, func(show string) (n int) {
		for _, r := range rows {
			if documentShown(r, part.DocumentList{Show: show, Owner: by.Owner}) {
				n++
			}
		}
		return n
	})
	return app.Div().Class("bar-tools", "documents-tools").Body(
		app.Div().Class("field", "levels").Role("group").Aria("labelledby", "documents-show").Body(
			app.Span().Class("label").ID("documents-show").Text(t.Show),
			app.Div().Class("row").OnClick(p.onShow).Body(chips...),
		),
		p.Filter("documents-owner", t.Owner, t.AnyOwner, options, &by.Owner),
		printButton(p.Lang),
	)
}

func (p *checklist) onShow(_ app.Context, e app.Event) {
	keepFilter(part.EntryOf(e), &p.Memory.Documents.Show)
}

// keepFilter keeps which filter chip was clicked.
func keepFilter(entry string, into *string) {
	switch entry {
	case "":
	case showAll:
		*into = ""
	default:
		*into = entry
	}
}
