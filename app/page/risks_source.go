package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// weakSpotsID is the id of the datalist with the catalogue's vulnerabilities
// of the chosen threat.
const weakSpotsID = "weak-spots"

// source draws what is struck, by what and through which weak spot.
func (p *risks) source(t risksText, r *risk.Risk) app.UI {
	v := p.View
	threat, known := annexa.ThreatByID(r.Threat)
	hint := t.ThreatHint
	var spots []string
	if known {
		hint = t.Example(threat.Example.In(v.Lang))
		spots = threat.Vulnerabilities.In(v.Lang)
	}
	return app.Div().Class("part").Body(
		app.H3().Text(t.Source),
		v.AssetPicker(r.At("assets"), t.Assets, t.AssetsHint, assetItems(v.Doc())),
		v.Select(r.At("threat"), t.Threat, hint, threatOptions(t.Fitting, v.Doc(), r, v.Lang)),
		app.Div().Hidden(known && r.OwnThreat == "").Body(v.Text(r.At("ownThreat"), t.OwnThreat, t.OwnThreatHint)),
		v.Suggest(r.At("vulnerability"), t.Vulnerability, t.VulnerabilityHint, weakSpotsID),
		app.DataList().ID(weakSpotsID).Body(app.Range(spots).Slice(func(i int) app.UI { return app.Option().Value(spots[i]) })),
		p.spots(t, r, spots),
	)
}

// spots offers the catalogue's weak spots as long as none is filled in.
func (p *risks) spots(t risksText, r *risk.Risk, spots []string) app.UI {
	buttons := make([]app.UI, len(spots))
	for i, spot := range spots {
		buttons[i] = app.Button().Type("button").Class("chip").DataSet("entry", spot).Body(
			app.Span().Aria("hidden", "true").Text("+"), app.Span().Text(spot))
	}
	return app.Div().Class("weak-spots").Hidden(r.Vulnerability != "" || len(spots) == 0).Body(
		app.Span().Class("hint").Text(t.Spots),
		app.Div().Class("row").OnClick(p.onSpot).Body(buttons...),
	)
}

func (p *risks) onSpot(_ app.Context, e app.Event) {
	if spot := part.EntryOf(e); spot != "" {
		at := risk.Path("risks/" + p.Memory.Risk + "/vulnerability")
		p.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Set(d, at, spot) })
	}
}

// assetItems lists every asset by its name.
func assetItems(d *risk.Document) []part.Item {
	return part.IDs(d.Assets, func(a *risk.Asset) (string, string) { return a.ID, choose(a.Name == "", a.ID, a.Name) })
}

// threatOptions lists the catalogue by group, the threats that strike the
// risk's kinds of asset first.
func threatOptions(fitting string, d *risk.Document, r *risk.Risk, l lang.Lang) []part.Option {
	var kinds []annexa.AssetTypeID
	for _, a := range d.Assets {
		if a.Type != "" && slices.Contains(r.Assets, a.ID) {
			kinds = append(kinds, a.Type)
		}
	}
	var fits []part.Option
	groups := map[annexa.ThreatGroup][]part.Option{}
	for threat := range annexa.Threats() {
		o := part.Option{Value: string(threat.ID), Label: threat.Name.In(l), Group: threat.Group.Name().In(l)}
		if strikes(threat, kinds) {
			o.Group = fitting
			fits = append(fits, o)
			continue
		}
		groups[threat.Group] = append(groups[threat.Group], o)
	}
	out := fits
	for g := range annexa.ThreatGroups() {
		out = append(out, groups[g]...)
	}
	return out
}

func strikes(threat annexa.Threat, kinds []annexa.AssetTypeID) bool {
	for kind := range threat.AssetTypes() {
		if slices.Contains(kinds, kind) {
			return true
		}
	}
	return false
}
