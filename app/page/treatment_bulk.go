package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// A way to treat several risks at once, each with its risks for the user to go
// through first.
const (
	bulkModify = "modify"
	bulkRetain = "retain"
)

// bulkLeast is how many risks make a way worth offering.
const bulkLeast = 3

type bulkTreatText struct {
	Title           func(n int) string
	Modify, Retain  func(n int) string
	ModifyHint      string
	RetainHint      string
	RetainWhy       string
	Go              [2]func(n int) string
	Leave, Include  string
	Controls        func(n int) string
	Modified, Kept  func(risks, controls int) string
	Waiting, Nobody string
}

var bulkTreatTexts = lang.Of(
	bulkTreatText{
		Title: func(n int) string {
			return lang.Plural(n, "1 risico heeft nog geen behandeling", "%d risico's hebben nog geen behandeling")
		},
		Modify: func(n int) string {
			return lang.Plural(n, "1 risico boven de acceptatiegrens", "%d risico's boven de acceptatiegrens")
		},
		Retain: func(n int) string {
			return lang.Plural(n, "1 risico binnen de acceptatiegrens", "%d risico's binnen de acceptatiegrens")
		},
		ModifyHint: "De catalogus stelt bij elk risico maatregelen voor. Loop de lijst na en haal weg waar u zelf iets anders wilt. Daarna kunt u elk risico nog aanpassen.",
		RetainHint: "Deze risico's mag u behouden zoals ze zijn. Haal weg wat u toch wilt behandelen.",
		RetainWhy:  "Het risico ligt binnen de acceptatiegrens.",
		Go: [2]func(int) string{
			func(n int) string {
				return lang.Plural(n, "Pas dit risico aan met deze maatregelen", "Pas deze %d risico's aan met deze maatregelen")
			},
			func(n int) string { return lang.Plural(n, "Behoud dit risico", "Behoud deze %d risico's") },
		},
		Leave: "Niet meenemen", Include: "Meenemen",
		Controls: func(n int) string { return lang.Plural(n, "Samen 1 maatregel.", "Samen %d verschillende maatregelen.") },
		Modified: func(risks, controls int) string {
			return lang.Plural(risks, "1 risico wordt aangepast", "%d risico's worden aangepast") + lang.Plural(controls, ", met 1 maatregel.", ", met %d maatregelen.")
		},
		Kept: func(risks, _ int) string {
			return lang.Plural(risks, "1 risico wordt behouden.", "%d risico's worden behouden.")
		},
		Waiting: "Concepten staan hier niet bij: bevestig die eerst bij de risico's.", Nobody: "Alles is weggehaald uit deze lijst.",
	},
	bulkTreatText{
		Title: func(n int) string {
			return lang.Plural(n, "1 risk has no treatment yet", "%d risks have no treatment yet")
		},
		Modify: func(n int) string {
			return lang.Plural(n, "1 risk above the line of acceptance", "%d risks above the line of acceptance")
		},
		Retain: func(n int) string {
			return lang.Plural(n, "1 risk within the line of acceptance", "%d risks within the line of acceptance")
		},
		ModifyHint: "The catalogue proposes controls for each risk. Go through the list and take out where you want something else. You can still change each risk afterwards.",
		RetainHint: "You may retain these risks as they are. Take out what you want to treat all the same.",
		RetainWhy:  "The risk lies within the line of acceptance.",
		Go: [2]func(int) string{
			func(n int) string {
				return lang.Plural(n, "Modify this risk with these controls", "Modify these %d risks with these controls")
			},
			func(n int) string { return lang.Plural(n, "Retain this risk", "Retain these %d risks") },
		},
		Leave: "Take out", Include: "Put back",
		Controls: func(n int) string { return lang.Plural(n, "1 control together.", "%d different controls together.") },
		Modified: func(risks, controls int) string {
			return lang.Plural(risks, "1 risk is modified", "%d risks are modified") + lang.Plural(controls, ", by 1 control.", ", by %d controls.")
		},
		Kept:    func(risks, _ int) string { return lang.Plural(risks, "1 risk is retained.", "%d risks are retained.") },
		Waiting: "Drafts are not in this list: confirm them first among the risks.", Nobody: "Everything was taken out of this list.",
	},
)

// bulk draws the risks that wait for a treatment, with what is proposed for
// them: seen first, and then decided at once.
func (p *treatment) bulk() app.UI {
	t, a := bulkTreatTexts.In(p.Lang), p.Store.Assessment()
	above, within := risk.Treatable(a)
	if len(above) < bulkLeast && len(within) < bulkLeast {
		return app.Div().Hidden(true)
	}
	_, waiting := risk.Drafts(a.Document)
	return app.Section().Class("card", "bulk-treat").ID("bulk-treat").TabIndex(-1).Aria("labelledby", "bulk-treat-title").OnClick(p.onBulk).Body(
		app.H2().ID("bulk-treat-title").Text(t.Title(len(above)+len(within))),
		app.P().Class("hint").Hidden(len(waiting) == 0).Text(t.Waiting),
		p.bulkGroup(bulkModify, t.Modify(len(above)), t.ModifyHint, t.Go[0], above),
		p.bulkGroup(bulkRetain, t.Retain(len(within)), t.RetainHint, t.Go[1], within),
	)
}

func (p *treatment) bulkGroup(way, title, hint string, start func(int) string, ids []string) app.UI {
	t, d := bulkTreatTexts.In(p.Lang), p.Doc()
	taken := p.taken(ids)
	rows := make([]app.UI, len(ids))
	for i, id := range ids {
		value, _ := risk.Get(d, risk.Path("risks/"+id))
		r, _ := value.(*risk.Risk)
		controls := app.UI(app.Div().Hidden(true))
		if way == bulkModify {
			controls = app.P().Class("hint").Text(controlNames(r, p.Lang))
		}
		rows[i] = app.Li().Class(choose(p.left[id], "left", "")).Body(
			app.Div().Class("row").Body(
				app.Span().Class("id").Text(id),
				part.Level(&d.Method, p.Lang, d.Method.Level(r.Current)),
				app.Strong().Text(r.Title),
				app.Span().Class("grow"),
				app.Button().Type("button").Class("quiet", "small").DataSet("entry", "left "+id).Aria("label", choose(p.left[id], t.Include, t.Leave)+": "+r.Title).
					Text(choose(p.left[id], t.Include, t.Leave)),
			),
			controls,
		)
	}
	sum := ""
	if way == bulkModify {
		sum = t.Controls(len(risk.ControlsOf(d, taken)))
	}
	return app.Details().Hidden(len(ids) < bulkLeast).Open(true).Body(
		app.Summary().Body(app.B().Text(title)),
		app.P().Class("hint").Text(hint),
		app.Ul().Class("plain", "bulk-rows").Body(rows...),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("bulk-"+way).DataSet("entry", way).Disabled(len(taken) == 0).Text(start(len(taken))),
			app.Span().Class("hint").Text(choose(len(taken) == 0, t.Nobody, sum)),
		),
	)
}

// controlNames lists the controls that a risk would get.
func controlNames(r *risk.Risk, l lang.Lang) string {
	var names []string
	for _, id := range append(r.Treatment.Controls[:len(r.Treatment.Controls):len(r.Treatment.Controls)], r.Suggested()...) {
		c, _ := annexa.ControlByID(id)
		names = append(names, string(id)+" "+c.Title.In(l))
	}
	return strings.Join(names, " · ")
}

// taken returns the ids that the user left in the list.
func (p *treatment) taken(ids []string) []string {
	var out []string
	for _, id := range ids {
		if !p.left[id] {
			out = append(out, id)
		}
	}
	return out
}

func (p *treatment) onBulk(ctx app.Context, e app.Event) {
	entry := part.EntryOf(e)
	if id, ok := strings.CutPrefix(entry, "left "); ok {
		if p.left == nil {
			p.left = map[string]bool{}
		}
		p.left[id] = !p.left[id]
		return
	}
	t := bulkTreatTexts.In(p.Lang)
	above, within := risk.Treatable(p.Store.Assessment())
	ids, option, why, say := p.taken(above), risk.Modify, "", t.Modified
	switch entry {
	case bulkModify:
	case bulkRetain:
		ids, option, why, say = p.taken(within), risk.Retain, t.RetainWhy, t.Kept
	default:
		return
	}
	var done []string
	p.Store.Seal()
	if p.Do(func(d *risk.Document) (out *risk.Document, err error) {
		out, done = risk.TreatAll(d, ids, option, why)
		return out, nil
	}) {
		p.Say(say(len(done), len(risk.ControlsOf(p.Doc(), done))))
		focusLater(ctx, "treatment-title")
	}
}
