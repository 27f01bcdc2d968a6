package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// list draws the assets, or what to do while there are none.
func (p *assets) list(t assetsText, found []*risk.Asset, users map[string][]string) app.UI {
	rows, qualities := make([]app.UI, len(found)), qualitiesIn(&p.Doc().Method, p.Lang)
	for i, a := range found {
		rows[i] = &assetRow{Asset: a, Lang: p.Lang, Qualities: qualities, Risks: len(users[a.ID]), Chosen: a.ID == p.Memory.Asset}
	}
	empty := len(p.Doc().Assets) == 0
	return app.Section().ID("assets").TabIndex(-1).Class("entry-list").Aria("label", t.List).Body(
		app.Div().Class("scroll").Hidden(len(found) == 0).Body(
			app.Table().Class("grid", "cards", "asset-grid").Body(
				app.Caption().Class("visually-hidden").Text(t.List),
				app.THead().Body(app.Tr().Body(
					app.Th().Scope("col").Class("col-number").Text(t.Number),
					app.Th().Scope("col").Class("col-title").Text(t.Name),
					app.Th().Scope("col").Class("col-type").Text(t.Type),
					app.Th().Scope("col").Class("col-owner").Text(t.Owner),
					app.Th().Scope("col").Class("col-values", "values-"+strconv.Itoa(len(qualities))).Body(valueLetters(qualities)...),
					app.Th().Scope("col").Class("col-risks").Text(t.Risks),
				)),
				app.TBody().OnClick(p.onRow).Body(rows...),
			),
		),
		app.Div().Class("card", "empty").Hidden(len(found) > 0).Body(
			app.H2().Text(choose(empty, t.EmptyTitle, t.NothingTitle)),
			app.P().Text(choose(empty, t.EmptyText, t.NothingText)),
			app.Button().Type("button").Class("primary").ID("first-asset").Hidden(!empty).OnClick(p.onAdd).Text(t.First),
			app.Button().Type("button").Hidden(empty).OnClick(p.onClear).Text(t.Clear),
		),
	)
}

// quality is a quality of information as the list shows it.
type quality struct {
	Property risk.Property
	Name     string
	Initial  string // above its column
}

// qualitiesIn returns the qualities of a method with their names in l.
func qualitiesIn(m *risk.Method, l lang.Lang) []quality {
	var out []quality
	var names []string
	for _, q := range propertiesOf(m) {
		out, names = append(out, quality{Property: q.Value, Name: q.Name.In(l)}), append(names, q.Name.In(l))
	}
	for i, initial := range initials(names) {
		out[i].Initial = initial
	}
	return out
}

// valueLetters draws the initials of the qualities as a heading.
func valueLetters(qualities []quality) []app.UI {
	var out []app.UI
	for _, q := range qualities {
		out = append(out, app.Span().Class("letter").Title(q.Name).Body(
			app.Span().Aria("hidden", "true").Text(q.Initial), app.Span().Class("visually-hidden").Text(q.Name+" ")))
	}
	return out
}

func (p *assets) onAdd(ctx app.Context, _ app.Event) { addAsset(ctx, p.View) }

func (p *assets) onClear(app.Context, app.Event) { p.Memory.Assets = part.AssetList{} }

func (p *assets) onRow(ctx app.Context, e app.Event) {
	entry := part.EntryOf(e)
	if p.onDraft(entry) {
		return
	}
	if id := entry; id != "" {
		p.Memory.Asset = id
		ctx.Defer(func(app.Context) { browser.Focus("assets/" + id) })
	}
}

// assetRow is one line of the list. Its pointer changes only with the asset,
// so that an edit draws one row and no more.
type assetRow struct {
	app.Compo
	Asset     *risk.Asset
	Lang      lang.Lang
	Qualities []quality
	Risks     int // how many name the asset
	Chosen    bool
}

// Render draws the row.
func (r *assetRow) Render() app.UI {
	t, a := assetsTexts.In(r.Lang), r.Asset
	kind := typeName(a, r.Lang)
	return app.Tr().ID("row-"+a.ID).DataSet("entry", a.ID).Aria("selected", strconv.FormatBool(r.Chosen)).Body(
		app.Td().Class("id").Text(a.ID),
		app.Td().Class("wide").Body(
			app.Button().Type("button").Class("link", "row-open").ID("open-"+a.ID).Aria("current", strconv.FormatBool(r.Chosen)).
				Text(choose(a.Name == "", t.Untitled, a.Name)),
			app.Small().Class("about").Text(a.Description),
			draftActs(a.Draft, a.ID, a.Name, r.Lang),
		),
		app.Td().Class("type").Body(app.Span().Class(choose(kind == "", "missing", "")).Text(choose(kind == "", t.NoType, kind))),
		app.Td().Class("owner").Body(app.Span().Class(choose(a.Owner == "", "missing", "")).Text(choose(a.Owner == "", t.NoOwner, a.Owner))),
		app.Td().Class("values").Body(valuesOf(a, r.Qualities, r.Lang)...),
		app.Td().Class("r", "risks").Body(app.Span().Class("only-s").Text(t.Risks), app.Text(strconv.Itoa(r.Risks))),
	)
}

// typeName returns what the kind of asset is called, empty for none.
func typeName(a *risk.Asset, l lang.Lang) string {
	kind, _ := annexa.AssetTypeByID(a.Type)
	return kind.Name.In(l)
}

// valuesOf draws the level of value for every quality: number and shade for
// the eye, words for who listens or points.
func valuesOf(a *risk.Asset, qualities []quality, l lang.Lang) []app.UI {
	var out []app.UI
	for _, q := range qualities {
		n := a.Value(q.Property)
		name, shown := risk.AssetLevel(l, n), "–"
		if n > 0 {
			shown = strconv.Itoa(n)
		}
		said := q.Name + ": " + choose(name == "", shown, name)
		out = append(out, app.Span().Class("value", "v"+strconv.Itoa(n)).Title(said).Body(
			app.Span().Class("only-s").Aria("hidden", "true").Text(q.Initial),
			app.Span().Aria("hidden", "true").Text(shown), app.Span().Class("visually-hidden").Text(said+". ")))
	}
	return out
}
