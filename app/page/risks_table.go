package page

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// rowsAtOnce is how many rows are drawn at first, and how many more whenever
// the end of the list comes near.
const rowsAtOnce = 100

// list draws the register itself, or what to do while it is empty.
func (p *risks) list(t risksText, a *risk.Assessment, lines []int, chosen string, suggestions int) app.UI {
	by := &p.Memory.Risks
	drawn := max(by.Shown, rowsAtOnce)
	for i, at := range lines[min(drawn, len(lines)):] {
		if a.Risks[at].Risk.ID == chosen { // the risk in focus is always drawn
			drawn += (i/rowsAtOnce + 1) * rowsAtOnce
			break
		}
	}
	by.Shown = min(drawn, max(len(lines), rowsAtOnce))
	drawn = min(drawn, len(lines))

	names, m := assetNames(a.Document), &a.Document.Method
	rows := make([]app.UI, drawn)
	for i := range rows {
		r := a.Risks[lines[i]]
		about := make([]string, 0, len(r.Risk.Assets))
		for _, id := range r.Risk.Assets {
			about = append(about, names[id])
		}
		rows[i] = &riskRow{
			Risk: r.Risk, Lang: p.Lang, About: strings.Join(about, ", "),
			HasGross: m.Gross, Gross: r.Gross, GrossName: m.LevelName(p.Lang, r.Gross),
			Now: r.Current, NowName: m.LevelName(p.Lang, r.Current),
			After: r.Residual, AfterName: m.LevelName(p.Lang, r.Residual),
			Chosen: r.Risk.ID == chosen,
		}
	}
	rest := len(lines) - drawn
	return app.Section().ID("risks").TabIndex(-1).Class("entry-list").Aria("label", t.List).Hidden(p.Memory.Suggest.Open).Body(
		app.Div().Class("scroll").Hidden(len(lines) == 0).Body(
			app.Table().Class("grid", "cards", "risk-grid").Body(
				app.Caption().Class("visually-hidden").Text(t.List),
				app.THead().OnClick(p.onSort).Body(p.head(m.Gross)),
				app.TBody().OnClick(p.onRow).Body(rows...),
			),
		),
		p.none(t, len(a.Risks) == 0, len(lines) == 0, suggestions),
		app.Div().ID("risks-more").Class("more").Hidden(rest == 0).Body(
			app.Button().Type("button").OnClick(p.onMore).Text(t.More(min(rest, rowsAtOnce), rest)),
		),
	)
}

// head draws the columns' names as buttons that sort.
func (p *risks) head(gross bool) app.UI {
	by := p.Memory.Risks
	sorted := riskColumnOf(by.Sort).ID
	var cells []app.UI
	for _, c := range riskColumns() {
		if c.Gross && !gross {
			continue
		}
		direction, arrow := "none", ""
		if c.ID == sorted {
			direction, arrow = "ascending", "↑"
			if by.Descending {
				direction, arrow = "descending", "↓"
			}
		}
		cells = append(cells, app.Th().Scope("col").Class("col-"+c.ID).Aria("sort", direction).Body(
			app.Button().Type("button").DataSet("entry", c.ID).Body(
				app.Span().Text(c.Title.In(p.Lang)), app.Span().Class("sorted").Aria("hidden", "true").Text(arrow)),
		))
	}
	return app.Tr().Body(cells...)
}

// none draws what stands in place of the rows: the way to a first risk, or out
// of the filters.
func (p *risks) none(t risksText, empty, nothing bool, suggestions int) app.UI {
	return app.Div().Class("card", "empty").Hidden(!nothing).Body(
		app.H2().Text(choose(empty, t.EmptyTitle, t.NothingTitle)),
		app.P().Text(choose(empty, t.EmptyText, t.NothingText)),
		app.Button().Type("button").Class("primary").ID("first-risk").Hidden(!empty).OnClick(p.onAdd).Text(t.First),
		app.Button().Type("button").ID("first-suggestions").Hidden(!empty || suggestions == 0).OnClick(p.onSuggest).Text(t.SuggestFirst(suggestions)),
		app.Button().Type("button").Hidden(empty).OnClick(p.onClear).Text(t.Clear),
	)
}

func choose(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}

func (p *risks) onAdd(ctx app.Context, _ app.Event) { addRisk(ctx, p.View) }

func (p *risks) onSuggest(ctx app.Context, _ app.Event) {
	p.Memory.Suggest.Open = true
	focusLater(ctx, "suggestions")
}

func (p *risks) onMore(app.Context, app.Event) { p.grow() }

func (p *risks) grow() { p.Memory.Risks.Shown = max(p.Memory.Risks.Shown, rowsAtOnce) + rowsAtOnce }

func (p *risks) onSort(_ app.Context, e app.Event) {
	entry, by := part.EntryOf(e), &p.Memory.Risks
	switch {
	case entry == "":
	case entry == riskColumnOf(by.Sort).ID:
		by.Descending = !by.Descending
	default:
		by.Sort, by.Descending = entry, riskColumnOf(entry).HighFirst
	}
}

func (p *risks) onRow(ctx app.Context, e app.Event) {
	entry := part.EntryOf(e)
	if p.onDraft(entry) {
		return
	}
	id, moment, atLevel := strings.Cut(entry, "/")
	if id == "" {
		return
	}
	if atLevel { // the level itself was pointed at: say how it comes about
		p.Memory.Risks.Explain = risk.Moment(moment)
	}
	p.open(ctx, id)
}

// open shows a risk's card and moves the focus to it.
func (p *risks) open(ctx app.Context, id string) {
	p.Memory.Risk = id
	ctx.Defer(func(app.Context) { browser.Focus("risks/" + id) })
}

// riskRow is one line of the register. Its pointer changes only with the risk,
// so that an edit draws one row and no more.
type riskRow struct {
	app.Compo
	Risk      *risk.Risk
	Lang      lang.Lang
	About     string // the names of its assets
	HasGross  bool   // it is scored without controls too
	Gross     int
	GrossName string
	Now       int
	NowName   string
	After     int
	AfterName string
	Chosen    bool
}

// Render draws the row.
func (r *riskRow) Render() app.UI {
	t, k := risksTexts.In(r.Lang), r.Risk
	about := r.About
	if about == "" {
		about = k.Cause
	}
	return app.Tr().ID("row-"+k.ID).DataSet("entry", k.ID).Aria("selected", strconv.FormatBool(r.Chosen)).Body(
		app.Td().Class("id").Text(k.ID),
		app.Td().Class("wide").Body(
			app.Button().Type("button").Class("link", "row-open").ID("open-"+k.ID).Aria("current", strconv.FormatBool(r.Chosen)).
				Text(choose(k.Title == "", t.Untitled, k.Title)),
			app.Small().Text(about),
			draftActs(k.Draft, k.ID, k.Title, r.Lang),
		),
		app.Td().Class("owner").Body(app.Span().Class(choose(k.Owner == "", "missing", "")).Text(choose(k.Owner == "", t.NoOwner, k.Owner))),
		app.If(r.HasGross, func() app.UI {
			return levelCell(k, risk.Gross, t.Gross, t.Why, part.Chip(r.Gross, r.GrossName), scoreText(k.Gross))
		}),
		levelCell(k, risk.Current, t.Now, t.Why, part.Chip(r.Now, r.NowName), scoreText(k.Current)),
		levelCell(k, risk.Residual, t.AfterShort, t.Why, part.Chip(r.After, r.AfterName), risk.NameOf(risk.Options(), k.Treatment.Option).In(r.Lang)),
	)
}

// levelCell draws a level in a row; a click on it opens the card with how the
// level comes about.
func levelCell(k *risk.Risk, at risk.Moment, name, why string, chip app.UI, about string) app.UI {
	return app.Td().Class("lv-cell", "at-"+string(at)).DataSet("entry", k.ID+"/"+string(at)).Title(why).Body(
		app.Span().Class("only-s").Text(name), chip, app.Small().Class("num").Text(about))
}

// scoreText writes a score as "4 × 3", with a dash for what is missing.
func scoreText(s risk.Score) string {
	if s == (risk.Score{}) {
		return ""
	}
	digit := func(n int) string { return choose(n == 0, "–", strconv.Itoa(n)) }
	return digit(s.Likelihood) + " × " + digit(s.Impact)
}
