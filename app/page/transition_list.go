package page

import (
	"cmp"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

// transitionShow is a selection of the proposals.
type transitionShow struct {
	ID    string // as the Memory has it
	Name  lang.Text
	Holds func(*converting, transition.Proposal) bool
}

func ofRank(rank transition.Rank) func(*converting, transition.Proposal) bool {
	return func(_ *converting, p transition.Proposal) bool { return p.Rank() == rank }
}

func ofChange(change annexa.Change) func(*converting, transition.Proposal) bool {
	return func(_ *converting, p transition.Proposal) bool { return p.Change&change != 0 }
}

// transitionShows lists the selections in the order of their buttons.
func transitionShows() []transitionShow {
	return []transitionShow{
		{"", lang.T("Alle", "All"), func(*converting, transition.Proposal) bool { return true }},
		{"conflict", lang.T("Botst", "Conflict"), ofRank(transition.Contradictory)},
		{"look", lang.T("Nakijken", "To check"), ofRank(transition.ToLookAt)},
		{"clear", lang.T("Duidelijk", "Clear"), ofRank(transition.Clear)},
		{"new", lang.T("Nieuw", "New"), ofRank(transition.Fresh)},
		{"missing", lang.T("Stond er niet in", "Not in it"), ofRank(transition.Missing)},
		{"merged", lang.T("Samengevoegd", "Merged"), ofChange(annexa.Merged)},
		{"split", lang.T("Gesplitst", "Split"), ofChange(annexa.Split)},
		{"taken", lang.T("Overgenomen", "Taken over"), func(c *converting, p transition.Proposal) bool { return p.Taken(c.Doc()) }},
		{"skipped", lang.T("Overgeslagen", "Skipped"), (*converting).skipped},
	}
}

// proposed draws the proposals with what can be done about them, the ones to
// look at first.
func (c *converting) proposed(all []transition.Proposal) app.UI {
	t, show := transitionTexts.In(c.Lang), c.Memory.Former.Show
	var chips, rows []app.UI
	var shown []transition.Proposal
	for _, s := range transitionShows() {
		n := 0
		for _, p := range all {
			if !s.Holds(c, p) {
				continue
			}
			n++
			if s.ID == show {
				shown = append(shown, p)
			}
		}
		if n > 0 || s.ID == show {
			chips = append(chips, filterChip(s.ID, s.Name.In(c.Lang), n, s.ID == show))
		}
	}
	slices.SortStableFunc(shown, func(a, b transition.Proposal) int { return cmp.Compare(a.Rank(), b.Rank()) })
	for _, p := range shown {
		rows = append(rows, c.row(p))
	}
	clears, taken, kept := len(c.clears(all)), 0, 0
	for _, p := range all {
		switch {
		case p.Taken(c.Doc()):
			taken++
		case p.Rank() == transition.Clear && !p.Statement.Fits(c.Doc(), p.Control):
			kept++
		}
	}
	return app.Section().Class("stack", "old-proposed").Aria("labelledby", "old-proposals").Body(
		app.Div().Body(
			app.H2().ID("old-proposals").TabIndex(-1).Text("3. "+t.Proposals),
			app.P().Class("hint").Text(t.ProposalsHint)),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("take-clear").Hidden(clears == 0).OnClick(c.onTakeClear).Text(t.TakeClear.of(clears)),
			app.Span().Hidden(clears > 0).Text(t.NoneClear),
			app.Span().Class("num", "hint").ID("old-taken").Role("status").Text(t.Taken.of(taken)),
			app.Span().Class("grow"),
			app.A().ID("to-soa").Href(pageHref(c.Lang, soaPage)).Text(t.ToStatement),
		),
		app.P().Class("hint").Hidden(kept == 0).Text(t.Kept.of(kept)),
		app.Div().Class("row").Role("group").Aria("label", t.Show).ID("old-show").OnClick(c.onShow).Body(chips...),
		app.Ul().Class("old-rows").ID("old-rows").OnClick(c.onRow).Body(rows...),
		app.P().Class("hint").Hidden(len(shown) > 0).Text(t.NoneShown),
	)
}

func (c *converting) onShow(_ app.Context, e app.Event) {
	if entry := part.EntryOf(e); entry != "" {
		c.Memory.Former.Show = entry[1:]
	}
}

// onTakeClear takes over everything that is clear, as one step.
func (c *converting) onTakeClear(ctx app.Context, _ app.Event) {
	list := c.clears(c.proposals())
	if c.Do(func(d *risk.Document) (*risk.Document, error) { return adoptAll(d, list) }) {
		c.Say(transitionTexts.In(c.Lang).TookClear.of(len(list)))
		focusLater(ctx, "old-proposals") // the button can no longer be used
	}
}

func adoptAll(d *risk.Document, list []transition.Proposal) (out *risk.Document, err error) {
	out = d
	for _, p := range list {
		if out, err = risk.Adopt(out, p.Control, p.Statement); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// onRow takes over, puts aside or brings back one proposal.
func (c *converting) onRow(ctx app.Context, e app.Event) {
	act, id, _ := strings.Cut(part.EntryOf(e), " ")
	left := &c.Memory.Former
	switch act {
	case "take":
		for _, p := range c.proposals() {
			if string(p.Control) == id && c.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Adopt(d, p.Control, p.Statement) }) {
				left.Skipped = without(left.Skipped, id)
				c.Say(transitionTexts.In(c.Lang).Took(id))
			}
		}
	case "skip":
		left.Skipped = append(without(left.Skipped, id), id)
	case "back":
		left.Skipped = without(left.Skipped, id)
	default:
		return
	}
	focusLater(ctx, oldRowID(id)) // the button is gone
}

// without returns list without one of its texts, as a list of its own.
func without(list []string, gone string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == gone })
}
