package pdf

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

type dismissedText struct {
	Title, Intro                              string
	Number, Threat, Types, Reason, By, Date   string
	ThreatWhat, TypesWhat, ReasonWhat, ByWhat string
	DateWhat                                  string
}

var dismissedTexts = lang.Of(
	dismissedText{
		Title:  "Overwogen dreigingen die niet gelden",
		Intro:  "Deze dreigingen horen volgens de catalogus bij de genoemde soorten bedrijfsmiddelen. Zij zijn besproken en leveren hier geen risico op.",
		Number: "Nr", Threat: "Dreiging", Types: "Soorten bedrijfsmiddelen", Reason: "Waarom niet", By: "Besloten door", Date: "Datum",
		ThreatWhat: "dreiging", TypesWhat: "soorten", ReasonWhat: "reden", ByWhat: "wie", DateWhat: "datum",
	},
	dismissedText{
		Title:  "Threats considered and set aside",
		Intro:  "According to the catalogue these threats go with the types of asset named. They were discussed and give no risk here.",
		Number: "No.", Threat: "Threat", Types: "Types of asset", Reason: "Why not", By: "Decided by", Date: "Date",
		ThreatWhat: "threat", TypesWhat: "types", ReasonWhat: "reason", ByWhat: "who", DateWhat: "date",
	},
)

const dismissedPlace = "register/dismissed"

// dismissed lists the threats that were considered and set aside: the evidence
// that the identification of clause 6.1.2 c looked further than the register.
func (f *flow) dismissed() {
	t := dismissedTexts.In(f.lang)
	if len(f.doc.Dismissals) == 0 {
		return
	}
	f.hold(0, 0, func() { f.mark(dismissedPlace); f.bookmark(1, t.Title) })
	f.section(t.Title)
	f.intro(t.Intro)
	rows := f.table(column{t.Number, 34, false}, column{t.Threat, 0.22, false}, column{t.Types, 0.2, false}, column{t.Reason, 0.42, false},
		column{t.By, 0.16, false}, column{t.Date, 62, false})
	for _, d := range f.doc.Dismissals {
		threat, _ := annexa.ThreatByID(d.Threat)
		var types cell
		for _, id := range d.Types {
			types = append(types, item{text: assetType(id).In(f.lang), style: cellText})
		}
		if len(types) == 0 {
			types = cell{f.unfilled(t.TypesWhat)}
		}
		rows.row("",
			cell{{text: d.ID, style: cellStrong}},
			cell{f.value(threat.Name.In(f.lang), t.ThreatWhat)},
			types,
			cell{f.value(d.Reason, t.ReasonWhat)},
			cell{f.value(d.By, t.ByWhat)},
			cell{f.value(lang.DayShort(f.lang, string(d.Date)), t.DateWhat)})
	}
	rows.end()
}
