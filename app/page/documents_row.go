package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// documentRow is one document of the checklist. It is a component of its own,
// so that a key press draws again only the row it changes.
type documentRow struct {
	app.Compo
	Store *store.Store
	Lang  lang.Lang
	Row   risk.ChecklistRow
	Away  bool // it does not pass the filters
}

// Render draws the row: what is asked, and the fields about it.
func (r *documentRow) Render() app.UI {
	t, c := documentsTexts.In(r.Lang), r.Row.Clause
	v := part.View{Store: r.Store, Lang: r.Lang}
	at := func(field string) risk.Path { return risk.DocumentAt(c.ID, field) }
	state := "open"
	if s := r.Row.Status(); s != "" {
		state = string(s)
	}
	return app.Div().Class("document", "document-"+state).ID("checklist/"+string(c.ID)).Role("group").
		Aria("label", c.ID.Number()+" "+c.Document.In(r.Lang)).Hidden(r.Away).Body(
		app.Div().Body(app.Span().Class("clause").Text(c.ID.Number())),
		app.Div().Class("document-what").Body(
			app.B().Text(part.Soft(c.Document.In(r.Lang))),
			app.Span().Class("hint").Text(r.kind()),
			r.made(),
		),
		r.status(v.Select(at("status"), t.Status, "", part.Named(risk.DocumentStatuses(), r.Lang))),
		v.Area(at("reference"), t.Reference, ""),
		v.Suggest(at("owner"), t.Owner, "", part.PeopleID),
		v.Area(at("remark"), t.Remark, ""),
	)
}

// status lets a list in which nothing is chosen say what then counts: how far
// this document has it.
func (r *documentRow) status(list *part.Select) *part.Select {
	if made := r.Row.Made; made != "" {
		list.Unset = documentsTexts.In(r.Lang).Itself(risk.NameOf(risk.DocumentStatuses(), made).In(r.Lang))
	}
	return list
}

// kind says what sort of document it is, and who asks for it.
func (r *documentRow) kind() string {
	t, c := documentsTexts.In(r.Lang), r.Row.Clause
	words := []string{c.Kind.Name().In(r.Lang), t.Usual}
	if c.Required() {
		words[1] = t.Demanded(c.Demanded)
	}
	if c.Stage1 {
		words = append(words, t.AtStage1)
	}
	return strings.Join(words, " · ")
}

// made says how far this document has it already, and leads to the step where
// it is made.
func (r *documentRow) made() app.UI {
	if r.Row.From == "" {
		return app.Span().Hidden(true)
	}
	t := documentsTexts.In(r.Lang)
	p, _ := Of(r.Row.From)
	return app.Span().Class("document-made", "made-"+string(r.Row.Made)).Body(
		app.Text(t.Made(risk.NameOf(risk.DocumentStatuses(), r.Row.Made).In(r.Lang))+" "),
		app.A().Href(browser.Link(URL(r.Lang, p))).Text(p.Title.In(r.Lang)),
	)
}
