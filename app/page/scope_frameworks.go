package page

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

type scopeFrameworkText struct {
	Title, Hint, Source  string
	Refers, Adds         func(n int) string
	On, OnWithRows, Kept func(name string) string
	Off                  func(name string) string
}

var scopeFrameworkTexts = lang.Of(
	scopeFrameworkText{
		Title:  "Welke kaders gelden voor u?",
		Hint:   "Zet aan wat u volgt of moet volgen. De verklaring en het rapport noemen dan bij elke maatregel de nummers. Vraagt een kader meer dan bijlage A, dan komen die eisen erbij.",
		Source: "Bron en gebruik",
		Refers: func(n int) string { return lang.Plural(n, "1 eis", "%d eisen") },
		Adds:   func(n int) string { return lang.Plural(n, "1 extra regel", "%d extra regels") + " in de verklaring" },
		On: func(name string) string {
			return name + " staat aan. U vindt de nummers in de verklaring en in het rapport."
		},
		OnWithRows: func(name string) string {
			return name + " staat aan. De extra eisen staan onderaan de verklaring van toepasselijkheid."
		},
		Off: func(name string) string { return name + " staat uit." },
		Kept: func(name string) string {
			return name + " staat uit. Wat u erbij invulde, blijft bewaard voor als u het weer aanzet."
		},
	},
	scopeFrameworkText{
		Title:  "Which frameworks apply to you?",
		Hint:   "Switch on what you follow or have to follow. The statement and the report then name the numbers with each control. Where a framework asks more than Annex A, those requirements are added.",
		Source: "Source and use",
		Refers: func(n int) string { return lang.Plural(n, "1 requirement", "%d requirements") },
		Adds: func(n int) string {
			return lang.Plural(n, "1 additional row", "%d additional rows") + " in the statement"
		},
		On: func(name string) string {
			return name + " is on. You find the numbers in the statement and in the report."
		},
		OnWithRows: func(name string) string {
			return name + " is on. The additional requirements stand at the end of the Statement of Applicability."
		},
		Off: func(name string) string { return name + " is off." },
		Kept: func(name string) string {
			return name + " is off. What you filled in is kept for when you switch it on again."
		},
	},
)

// frameworks draws the frameworks to be switched on, each with what it is and
// what to mind about it.
func (s *scope) frameworks() app.UI {
	t := scopeFrameworkTexts.In(s.Lang)
	var list []app.UI
	for f := range annexa.Frameworks() {
		list = append(list, s.framework(f))
	}
	return app.Section().Class("card").ID("frameworks").TabIndex(-1).Aria("labelledby", "frameworks-title").Body(
		app.H2().ID("frameworks-title").Text(t.Title),
		app.P().Class("hint").Text(t.Hint),
		app.Div().Class("frameworks").OnClick(s.onFramework).Body(list...),
	)
}

func (s *scope) framework(f annexa.Framework) app.UI {
	t, id := scopeFrameworkTexts.In(s.Lang), "framework-"+string(f.ID)
	all, extra := 0, 0
	for r := range f.Requirements() {
		all++
		if r.Extra {
			extra++
		}
	}
	facts := []string{f.Kind.Name().In(s.Lang), f.Edition.In(s.Lang), f.Publisher.In(s.Lang), t.Refers(all)}
	if extra > 0 {
		facts = append(facts, t.Adds(extra))
	}
	on := strconv.FormatBool(slices.Contains(s.Doc().Frameworks, f.ID))
	return app.Div().Class("framework").Body(
		app.Button().Type("button").Class("pick").Role("checkbox").ID("switch-"+string(f.ID)).Aria("checked", on).Aria("labelledby", id).DataSet("entry", string(f.ID)),
		app.Div().Body(
			app.B().ID(id).DataSet("entry", string(f.ID)).Text(f.Name.In(s.Lang)),
			app.P().Class("hint").Text(strings.Join(facts, " · ")),
			app.P().Class("framework-note").Text(f.Note.In(s.Lang)),
			app.Details().Body(
				app.Summary().Text(t.Source),
				app.P().Class("hint").Text(f.Source.In(s.Lang)+". "+f.Terms.In(s.Lang)),
			),
		),
	)
}

// onFramework switches a framework, and takes the filters of the statement back
// that would go on naming it.
func (s *scope) onFramework(_ app.Context, e app.Event) {
	f, ok := annexa.FrameworkByID(annexa.FrameworkID(part.EntryOf(e)))
	if !ok {
		return
	}
	on := !slices.Contains(s.Doc().Frameworks, f.ID)
	if !s.Do(func(d *risk.Document) (*risk.Document, error) { return risk.SwitchFramework(d, f.ID, on) }) {
		return
	}
	s.Memory.SoA.Framework, s.Memory.SoA.Group, s.Memory.SoA.Theme = "", "", 0
	t, name := scopeFrameworkTexts.In(s.Lang), f.Short.In(s.Lang)
	of := func(c *risk.Decision) bool { return frameworkOf(risk.SoARow{Decision: c}).ID == f.ID }
	switch {
	case on && slices.ContainsFunc(s.Store.Assessment().Extra, func(row risk.SoARow) bool { return of(row.Decision) }):
		s.Say(t.OnWithRows(name))
	case on:
		s.Say(t.On(name))
	case slices.ContainsFunc(s.Doc().Requirements, of):
		s.Say(t.Kept(name))
	default:
		s.Say(t.Off(name))
	}
}
