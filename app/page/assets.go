package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

var assetsPage = Page{
	ID:       "assets",
	Path:     lang.T("bedrijfsmiddelen", "assets"),
	Title:    lang.T("Bedrijfsmiddelen", "Assets"),
	Why:      lang.T("[Wat is van waarde](asset), van wie is het en hoe belangrijk is het? Denk aan [waar het om draait](primary_asset) en aan [wat dat draagt](supporting_asset).", "[What is of value](asset), whose is it and how important is it? Think of [what it is all about](primary_asset) and of [what carries that](supporting_asset)."),
	Clause:   "A 5.9",
	Step:     true,
	Holds:    []string{"assets"},
	Progress: assetsProgress,
	Actions: func(v part.View) app.UI {
		return app.Button().Type("button").Class("primary").ID("new-asset").Aria("keyshortcuts", newKey).
			OnClick(func(ctx app.Context, _ app.Event) { addAsset(ctx, v) }, app.EventScope(v.Lang.Code())).
			Body(app.Text(assetsTexts.In(v.Lang).Add), app.Kbd().Aria("hidden", "true").Text(newKey))
	},
	Terms: []annexa.TermID{"asset", "primary_asset", "supporting_asset", "confidentiality", "integrity", "availability"},
	View:  func(v part.View) app.UI { return &assets{View: v} },
}

// assetsProgress is complete when every asset has an owner and a type.
func assetsProgress(v part.View) Progress {
	list := v.Doc().Assets
	if len(list) == 0 {
		return Progress{}
	}
	p := Progress{Mark: Complete, Count: strconv.Itoa(len(list))}
	if slices.ContainsFunc(list, func(a *risk.Asset) bool { return a.Owner == "" || a.Type == "" }) {
		p.Mark = Begun
	}
	return p
}

// addAsset adds an asset and opens its card at the name.
func addAsset(ctx app.Context, v part.View) {
	if id := v.Add("assets"); id != "" {
		v.Memory.Asset = id
		ctx.Defer(func(app.Context) { browser.Focus("assets/" + id + "/name") })
	}
}

// assets is the list of what is of value, and the card of the asset that is
// being edited.
type assets struct {
	app.Compo
	part.View

	ctx app.Context // the page's own, for what outlives the card it was asked in
}

// OnMount keeps the page's context.
func (p *assets) OnMount(ctx app.Context) { p.ctx = ctx }

// Render draws the search box, the list and the card.
func (p *assets) Render() app.UI {
	t, d := assetsTexts.In(p.Lang), p.Doc()
	users := usersOf(d)
	class, card := "work single", app.UI(app.Div().Hidden(true))
	if a := assetOf(d, p.Memory.Asset); a != nil {
		class, card = "work single open", p.card(t, a, users[a.ID])
	}
	found := foundAssets(d, p.Memory.Assets, p.Memory.Asset, p.Lang)
	waiting, _ := drafts(p.Store)
	return app.Div().Class(class).Body(
		app.Div().Class("tools").Hidden(len(d.Assets) == 0).Body(
			p.draftBar(waiting),
			app.Div().Class("bar-tools").Body(
				p.Search("asset-words", t.Words, &p.Memory.Assets.Words),
				app.Button().Type("button").Class("chip").ID("assets-drafts").Hidden(len(waiting) == 0 && !p.Memory.Assets.Drafts).
					Aria("pressed", strconv.FormatBool(p.Memory.Assets.Drafts)).OnClick(p.onDrafts).Body(
					app.Text(profileTexts.In(p.Lang).Filter+" "), app.Span().Class("n").Text(strconv.Itoa(len(waiting)))),
				app.Span().Class("num", "tally").ID("asset-count").Role("status").Text(t.Count(len(found), len(d.Assets))),
			),
		),
		p.list(t, found, users),
		app.Div().Class("side").Body(card),
		part.People(d),
	)
}

// usersOf returns the ids of the risks that name an asset, by the asset's id.
func usersOf(d *risk.Document) map[string][]string {
	users := make(map[string][]string, len(d.Assets))
	for _, r := range d.Risks {
		for _, id := range r.Assets {
			users[id] = append(users[id], r.ID)
		}
	}
	return users
}

// assetOf returns the asset with the given id, or nil.
func assetOf(d *risk.Document, id string) *risk.Asset {
	for _, a := range d.Assets {
		if a.ID == id && id != "" {
			return a
		}
	}
	return nil
}

func (p *assets) onDrafts(app.Context, app.Event) {
	p.Memory.Assets.Drafts = !p.Memory.Assets.Drafts
}

// foundAssets returns the assets that pass the filter, and the one in focus: a
// row must not go away while its own words are typed.
func foundAssets(d *risk.Document, by part.AssetList, focus string, l lang.Lang) []*risk.Asset {
	var out []*risk.Asset
	for _, a := range d.Assets {
		if by.Drafts && !a.Draft && a.ID != focus {
			continue
		}
		text := a.ID + " " + a.Name + " " + a.Description + " " + a.Owner + " " + typeName(a, l)
		if a.ID == focus || by.Words == "" || part.Matches(text, by.Words) {
			out = append(out, a)
		}
	}
	return out
}
