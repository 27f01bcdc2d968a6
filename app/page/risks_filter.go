package page

import (
	"maps"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// filters draws the filters, how many risks pass them and the way out.
func (p *risks) filters(t risksText, a *risk.Assessment, shown int) app.UI {
	by := &p.Memory.Risks
	above := 0
	for _, r := range a.Risks {
		if r.Above {
			above++
		}
	}
	m, counts := &a.Document.Method, a.Current.Levels
	chips := []app.UI{
		countChip(0, t.All, len(a.Risks), by.Level), countChip(levelAbove, t.Above, above, by.Level),
	}
	for level := len(counts) - 1; level >= 1; level-- {
		chips = append(chips, countChip(level, m.LevelName(p.Lang, level), counts[level], by.Level))
	}
	if counts[0] > 0 || by.Level == levelNone {
		chips = append(chips, countChip(levelNone, t.Unscored, counts[0], by.Level))
	}
	if _, waiting := drafts(p.Store); len(waiting) > 0 || by.Level == levelDraft {
		chips = append(chips, countChip(levelDraft, profileTexts.In(p.Lang).Filter, len(waiting), by.Level))
	}
	cell := ""
	if by.Cell != (risk.Score{}) {
		cell = t.Cell(m.LikelihoodStep(p.Lang, by.Cell.Likelihood).Name, m.ImpactStep(p.Lang, by.Cell.Impact).Name, by.At)
	}
	return app.Div().Class("filters").Hidden(len(a.Risks) == 0 || p.Memory.Suggest.Open).Body(
		app.Div().Class("bar-tools").Body(
			p.Search("risk-words", t.Words, &by.Words),
			p.Filter("risk-owner", t.Owner, t.AllOwners, ownerOptions(a, t.NoOwner), &by.Owner),
			app.Div().Class("field", "levels").Role("group").Aria("labelledby", "risk-levels").Body(
				app.Span().Class("label").ID("risk-levels").Text(t.Level),
				app.Div().Class("row").OnClick(p.onLevel).Body(chips...),
			),
		),
		app.Div().Class("row", "tally").Body(
			app.Span().Class("num").ID("risk-count").Role("status").Text(t.Count(shown, len(a.Risks))),
			app.Button().Type("button").Class("chip").ID("clear-cell").Hidden(cell == "").Title(t.ClearCell).Aria("label", cell+": "+t.ClearCell).
				OnClick(p.onClearCell).Text(cell+" ✕"),
			app.Button().Type("button").Class("chip").ID("clear-filters").Hidden(!filtered(*by)).OnClick(p.onClear).Text(t.Clear+" ✕"),
		),
	)
}

func countChip(level int, name string, n, chosen int) app.UI {
	return app.Button().Type("button").Class("chip").DataSet("entry", strconv.Itoa(level)).Aria("pressed", strconv.FormatBool(level == chosen)).
		Body(app.Text(name+" "), app.Span().Class("n").Text(strconv.Itoa(n)))
}

// ownerOptions lists everybody who owns a risk, and nobody when some risk has
// no owner.
func ownerOptions(a *risk.Assessment, nobody string) []part.Option {
	owners := map[string]bool{}
	for _, r := range a.Risks {
		owners[r.Risk.Owner] = true
	}
	var out []part.Option
	if owners[""] {
		out = append(out, part.Option{Value: noOwner, Label: nobody})
	}
	delete(owners, "")
	for _, name := range slices.Sorted(maps.Keys(owners)) {
		out = append(out, part.Option{Value: name, Label: name})
	}
	return out
}

func (p *risks) onLevel(_ app.Context, e app.Event) {
	entry, by := part.EntryOf(e), &p.Memory.Risks
	if level, err := strconv.Atoi(entry); err == nil {
		if level == by.Level {
			level = 0
		}
		by.Level = level
	}
}

func (p *risks) onClear(app.Context, app.Event) {
	by := &p.Memory.Risks
	by.Words, by.Level, by.Owner, by.Cell = "", 0, "", risk.Score{}
}

func (p *risks) onClearCell(app.Context, app.Event) { p.Memory.Risks.Cell = risk.Score{} }
