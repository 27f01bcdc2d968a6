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
	rows := make([]app.UI, len(found))
	for i, a := range found {
		rows[i] = &assetRow{Asset: a, Lang: p.Lang, Risks: len(users[a.ID]), Chosen: a.ID == p.Memory.Asset}
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
					app.Th().Scope("col").Class("col-values").Body(valueLetters(p.Lang)...),
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

// valueLetters draws the first letters of the three qualities as a heading.
func valueLetters(l lang.Lang) []app.UI {
	var out []app.UI
	for _, q := range risk.Properties() {
		name := q.Name.In(l)
		out = append(out, app.Span().Class("letter").Title(name).Body(
			app.Span().Aria("hidden", "true").Text(name[:1]), app.Span().Class("visually-hidden").Text(name+" ")))
	}
	return out
}

func (p *assets) onAdd(ctx app.Context, _ app.Event) { addAsset(ctx, p.View) }

func (p *assets) onClear(app.Context, app.Event) { p.Memory.Assets.Words = "" }

func (p *assets) onRow(ctx app.Context, e app.Event) {
	if id := part.EntryOf(e); id != "" {
		p.Memory.Asset = id
		ctx.Defer(func(app.Context) { browser.Focus("assets/" + id) })
	}
}

// assetRow is one line of the list. Its pointer changes only with the asset,
// so that an edit draws one row and no more.
type assetRow struct {
	app.Compo
	Asset  *risk.Asset
	Lang   lang.Lang
	Risks  int // how many name the asset
	Chosen bool
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
		),
		app.Td().Class("type").Body(app.Span().Class(choose(kind == "", "missing", "")).Text(choose(kind == "", t.NoType, kind))),
		app.Td().Class("owner").Body(app.Span().Class(choose(a.Owner == "", "missing", "")).Text(choose(a.Owner == "", t.NoOwner, a.Owner))),
		app.Td().Class("values").Body(valuesOf(a, r.Lang)...),
		app.Td().Class("r", "risks").Body(app.Span().Class("only-s").Text(t.Risks), app.Text(strconv.Itoa(r.Risks))),
	)
}

// typeName returns what the kind of asset is called, empty for none.
func typeName(a *risk.Asset, l lang.Lang) string {
	kind, _ := annexa.AssetTypeByID(a.Type)
	return kind.Name.In(l)
}

// valuesOf draws the three levels of value: number and shade for the eye,
// words for who listens or points.
func valuesOf(a *risk.Asset, l lang.Lang) []app.UI {
	levels := []int{a.Confidentiality, a.Integrity, a.Availability}
	var out []app.UI
	for i, q := range risk.Properties() {
		n := levels[i]
		name, shown := risk.AssetLevel(l, n), "–"
		if n > 0 {
			shown = strconv.Itoa(n)
		}
		said := q.Name.In(l) + ": " + choose(name == "", shown, name)
		out = append(out, app.Span().Class("value", "v"+strconv.Itoa(n)).Title(said).Body(
			app.Span().Class("only-s").Aria("hidden", "true").Text(q.Name.In(l)[:1]),
			app.Span().Aria("hidden", "true").Text(shown), app.Span().Class("visually-hidden").Text(said+". ")))
	}
	return out
}
