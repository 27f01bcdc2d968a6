package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type assetsText struct {
	Intro                                func(n, without int) string
	None                                 string
	Number, Asset, Type, Owner           string
	Risks, NameWhat, TypeWhat, OwnerWhat string
}

var assetsTexts = lang.Of(
	assetsText{
		Intro: func(n, without int) string {
			s := lang.Plural(n, "Er is 1 bedrijfsmiddel beoordeeld.", "Er zijn %d bedrijfsmiddelen beoordeeld.")
			if without > 0 {
				s += lang.Plural(without, " Bij 1 daarvan hoort nog geen risico.", " Bij %d daarvan hoort nog geen risico.")
			}
			return s
		},
		None:   "Er zijn geen bedrijfsmiddelen vastgelegd. De risico’s zijn vanuit gebeurtenissen gevonden.",
		Number: "Nr", Asset: "Bedrijfsmiddel", Type: "Soort", Owner: "Eigenaar",
		Risks: "Risico’s", NameWhat: "naam", TypeWhat: "soort", OwnerWhat: "eigenaar",
	},
	assetsText{
		Intro: func(n, without int) string {
			s := lang.Plural(n, "1 asset was assessed.", "%d assets were assessed.")
			if without > 0 {
				s += lang.Plural(without, " 1 of them has no risk yet.", " %d of them have no risk yet.")
			}
			return s
		},
		None:   "No assets are recorded. The risks were identified from events.",
		Number: "No.", Asset: "Asset", Type: "Type", Owner: "Owner",
		Risks: "Risks", NameWhat: "name", TypeWhat: "type", OwnerWhat: "owner",
	},
)

var assetsChapter = chapter{
	id:     "assets",
	title:  lang.T("Bedrijfsmiddelen", "Assets"),
	clause: "A 5.9",
	answers: []answer{
		{"6.1.2 c", lang.T("Informatie en bedrijfsmiddelen binnen het toepassingsgebied", "Information and assets within the scope"), ""},
	},
	parts:     []Part{Full},
	landscape: true,
	draw:      drawAssets,
}

func drawAssets(f *flow) {
	t, assets := assetsTexts.In(f.lang), f.doc.Assets
	if len(assets) == 0 {
		f.paragraph(body, t.None, f.frame().width())
		return
	}
	f.intro(t.Intro(len(assets), len(risk.Uncovered(f.doc))) + f.draftAssets())
	risks := make(map[string][]string)
	for _, r := range f.doc.Risks {
		for _, id := range r.Assets {
			risks[id] = append(risks[id], r.ID)
		}
	}
	const quality = 62
	columns := []column{{t.Number, 24, false}, {t.Asset, 0.47, false}, {t.Type, 0.19, false}, {t.Owner, 0.15, false}}
	properties := f.doc.Method.Properties()
	for _, p := range properties {
		columns = append(columns, column{f.head(p.Name.In(f.lang), quality), quality, false})
	}
	rows := f.table(append(columns, column{t.Risks, 0.19, false})...)
	rows.pad = 2.8
	for _, a := range assets {
		cells := []cell{
			{{text: a.ID, style: cellStrong}},
			{f.strong(a.Name, t.NameWhat), {text: a.Description, style: cellText}, f.draftItem(a.Draft)},
			{f.value(assetType(a.Type).In(f.lang), t.TypeWhat)},
			{f.value(a.Owner, t.OwnerWhat)},
		}
		for _, p := range properties {
			cells = append(cells, cell{f.assetValue(a.Value(p.Value))})
		}
		rows.row(a.ID, append(cells, cell{optional(strings.Join(risks[a.ID], ", "))})...)
	}
	rows.end()
}

// strong is [flow.value] in the heavier weight, for what names a row.
func (f *flow) strong(s, what string) item {
	it := f.value(s, what)
	if it.style == cellText {
		it.style = cellStrong
	}
	return it
}

func assetType(id annexa.AssetTypeID) lang.Text {
	t, _ := annexa.AssetTypeByID(id)
	return t.Name
}

func (f *flow) assetValue(n int) item {
	if n == 0 && f.concept() {
		return item{text: "?", style: cellOpen}
	}
	return optional(risk.AssetLevel(f.lang, n))
}
