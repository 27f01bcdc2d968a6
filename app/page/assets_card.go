package page

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// card draws the asset that is being edited; users are the risks that name it.
func (p *assets) card(t assetsText, a *risk.Asset, users []string) app.UI {
	v := p.View
	levels := part.Steps(risk.AssetLevels, func(n int) risk.Step {
		return risk.Step{Name: risk.AssetLevel(v.Lang, n), Description: t.Levels[n-1]}
	})
	var values []app.UI
	for _, q := range propertiesOf(&v.Doc().Method) {
		values = append(values, v.Scale(a.At(q.Value.ValueField()), q.Name.In(v.Lang), levels))
	}
	kind, known := annexa.AssetTypeByID(a.Type)
	hint := t.TypeHint
	if known {
		hint = t.Example(strings.Join(kind.Examples.In(v.Lang), ", "))
	}
	links := make([]app.UI, len(users))
	for i, id := range users {
		links[i] = app.Li().Body(app.A().Class("chip").Href(browser.Link(FieldURL(v.Lang, risk.Path("risks/"+id)))).
			Title(riskTitle(v.Doc(), id)).Text(id))
	}
	return app.Section().ID("assets/"+a.ID).TabIndex(-1).Class("card", "entry-card").Aria("labelledby", "asset-name").Body(
		app.Div().Class("card-bar").Body(
			app.Span().Class("clause").Text(a.ID),
			app.Span().Class("grow"),
			app.Button().Type("button").Class("quiet", "icon").ID("asset-close").Aria("label", t.Close).Title(t.Close).OnClick(p.onClose).Text("✕"),
		),
		app.H2().ID("asset-name").Text(choose(a.Name == "", t.Untitled, a.Name)),
		p.draftCard(a.Draft, a.ID),
		v.Text(a.At("name"), t.Name, t.NameHint),
		v.Area(a.At("description"), t.Description, t.DescriptionHint),
		v.Select(a.At("type"), t.Type, hint, typeOptions(t, v.Lang)),
		v.Suggest(a.At("owner"), t.Owner, t.OwnerHint, part.PeopleID),
		app.Div().Class("part").Body(append([]app.UI{app.H3().Text(t.Value), app.P().Class("hint").Text(t.ValueHint)}, values...)...),
		app.Div().Class("part").Body(
			app.H3().Text(t.UsedBy(len(users))),
			app.Ul().Class("row", "users").Hidden(len(users) == 0).Body(links...),
			app.P().Class("hint").Hidden(len(users) > 0).Text(t.Unused),
		),
		app.Div().Class("card-foot").Body(
			app.Button().Type("button").ID("another-asset").OnClick(p.onAdd).Text(t.Another),
			app.Span().Class("grow"),
			app.Button().Type("button").ID("remove-asset").OnClick(p.onRemove).Text(t.Remove),
		),
	)
}

// typeOptions lists the kinds of asset, each with its first example.
func typeOptions(t assetsText, l lang.Lang) []part.Option {
	var out []part.Option
	for kind := range annexa.AssetTypes() {
		label := kind.Name.In(l)
		if examples := kind.Examples.In(l); len(examples) > 0 {
			label += " (" + examples[0] + ")"
		}
		out = append(out, part.Option{Value: string(kind.ID), Label: label, Group: choose(kind.Primary, t.Primary, t.Supporting)})
	}
	return out
}

func riskTitle(d *risk.Document, id string) string {
	value, _ := risk.Get(d, risk.Path("risks/"+id+"/title"))
	title, _ := value.(string)
	return title
}

func (p *assets) onClose(app.Context, app.Event) { p.leave(p.Memory.Asset) }

// leave closes the card and returns to the row of an asset.
func (p *assets) leave(id string) {
	p.Memory.Asset = ""
	p.ctx.Defer(func(app.Context) {
		if !browser.Focus("open-" + id) {
			browser.Focus("new-asset")
		}
	})
}

// onRemove takes the asset away, says which risks named it and how it comes
// back, and goes to its neighbour in the list.
func (p *assets) onRemove(app.Context, app.Event) {
	d, id := p.Doc(), p.Memory.Asset
	a := assetOf(d, id)
	if a == nil {
		return
	}
	at, near := slices.Index(d.Assets, a), id
	switch {
	case at+1 < len(d.Assets):
		near = d.Assets[at+1].ID
	case at > 0:
		near = d.Assets[at-1].ID
	}
	users := usersOf(d)[id]
	if p.Remove(risk.Path("assets/" + id)) {
		p.Say(assetsTexts.In(p.Lang).Removed(id, a.Name, fewOf(users, p.Lang)))
		p.leave(near)
	}
}

// named is how many ids a sentence names before it counts the rest.
const named = 6

// fewOf writes ids for a sentence: the first few, and how many more.
func fewOf(ids []string, l lang.Lang) string {
	more := len(ids) - named
	if more <= 0 {
		return strings.Join(ids, ", ")
	}
	return strings.Join(ids[:named], ", ") + lang.T(" en nog ", " and ").In(l) + strconv.Itoa(more) + lang.T("", " more").In(l)
}
