package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// The buttons of the card that a single key presses, and those keys.
const (
	confirmDraftID, confirmKey = "confirm-draft", "c"
	dropDraftID, dropKey       = "drop-draft", "x"
)

// What is asked of drafts, as the first word of an entry; the second is an id,
// or none for all of them.
const (
	actConfirm = "confirm"
	actDrop    = "drop"
)

// drafts returns the ids of the assets and risks that wait to be confirmed.
func drafts(s *store.Store) (assets, risks []string) {
	if !s.Loaded() {
		return nil, nil
	}
	return risk.Drafts(s.Doc())
}

// draftMark is the word beside what is a draft.
func draftMark(draft bool, l lang.Lang) app.UI {
	return app.Span().Class("draft-mark").Hidden(!draft).Text(profileTexts.In(l).Mark)
}

// draftActs draws in a row that it is a draft and what can be done about it,
// for the handler around the rows.
func draftActs(draft bool, id, name string, l lang.Lang) app.UI {
	t := profileTexts.In(l)
	return app.If(draft, func() app.UI {
		return app.Div().Class("row", "draft-acts").Body(
			draftMark(true, l),
			app.Button().Type("button").Class("quiet", "small").DataSet("entry", actConfirm+" "+id).Aria("label", t.Confirm+": "+name).Text(t.Confirm),
			app.Button().Type("button").Class("quiet", "small").DataSet("entry", actDrop+" "+id).Aria("label", t.Drop+": "+name).Text(t.Drop),
		)
	})
}

// draftPage does for the pages of assets and risks what they share.
type draftPage struct {
	part.View
	list risk.Path // "assets" or "risks"
	open *string   // the record whose card is open
	ctx  app.Context
}

func (p *assets) drafts(ctx app.Context) draftPage {
	return draftPage{p.View, "assets", &p.Memory.Asset, ctx}
}
func (p *risks) drafts(ctx app.Context) draftPage {
	return draftPage{p.View, "risks", &p.Memory.Risk, ctx}
}

func (p *assets) onDraft(entry string) bool { return p.drafts(p.ctx).act(entry) }
func (p *risks) onDraft(entry string) bool  { return p.drafts(p.ctx).act(entry) }

func (p *assets) onDraftBar(_ app.Context, e app.Event) { p.drafts(p.ctx).act(part.EntryOf(e)) }
func (p *risks) onDraftBar(_ app.Context, e app.Event)  { p.drafts(p.ctx).act(part.EntryOf(e)) }

func (p *assets) draftBar(waiting []string) app.UI {
	return p.drafts(p.ctx).bar(0, waiting).OnClick(p.onDraftBar)
}

func (p *risks) draftBar(waiting []string) app.UI {
	return p.drafts(p.ctx).bar(1, waiting).OnClick(p.onDraftBar)
}

func (p *assets) draftCard(draft bool, id string) app.UI {
	return p.drafts(p.ctx).card(draft, id).OnClick(p.onDraftBar)
}

func (p *risks) draftCard(draft bool, id string) app.UI {
	return p.drafts(p.ctx).card(draft, id).OnClick(p.onDraftBar)
}

// bar draws how many drafts there are and what can be done about all of them.
func (p draftPage) bar(kind int, waiting []string) app.HTMLSection {
	t, by := profileTexts.In(p.Lang), &p.Memory.Drafts
	reason := app.UI(app.Div().Hidden(true))
	if kind == 1 {
		reason = p.Loose("draft-reason", t.Reason, t.ReasonHint, "", &by.Reason)
	}
	return app.Section().Class("card", "draft-bar").ID("drafts").TabIndex(-1).Aria("labelledby", "drafts-title").Hidden(len(waiting) == 0).Body(
		app.H2().ID("drafts-title").Text(t.Bar[kind](len(waiting))),
		app.P().Class("hint").Text(t.BarHint[kind]),
		app.Div().Class("fields").Body(p.Loose("draft-owner", t.Owner, t.OwnerHint, part.PeopleID, &by.Owner), reason),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("confirm-all").DataSet("entry", actConfirm).Text(t.ConfirmAll(len(waiting))),
			app.Button().Type("button").ID("drop-all").DataSet("entry", actDrop).Text(t.DropAll(len(waiting))),
		),
	)
}

// card draws in the card of a draft that it is one.
func (p draftPage) card(draft bool, id string) app.HTMLDiv {
	t := profileTexts.In(p.Lang)
	button := func(id, act, key, text string) app.UI {
		return app.Button().Type("button").ID(id).DataSet("entry", act).Aria("keyshortcuts", key).
			Body(app.Text(text), app.Kbd().Aria("hidden", "true").Text(key))
	}
	box := app.Div().Class("notice-soft", "draft-card").Hidden(!draft)
	if !draft {
		return box
	}
	return box.Body(
		app.P().Body(draftMark(true, p.Lang), app.Text(" "+t.Card)),
		app.Div().Class("row").Body(
			button(confirmDraftID, actConfirm+" "+id, confirmKey, t.Confirm), button(dropDraftID, actDrop+" "+id, dropKey, t.Drop)),
	)
}

// act does what an entry asks, as one step, and goes on at the next draft; it
// reports whether the entry is about drafts.
func (p draftPage) act(entry string) bool {
	what, id, one := strings.Cut(entry, " ")
	if what != actConfirm && what != actDrop {
		return false
	}
	assets, risks := risk.Drafts(p.Doc())
	ids := assets
	if p.list == "risks" {
		ids = risks
	}
	next := ""
	if one {
		if at := slices.Index(ids, id); at >= 0 && len(ids) > 1 {
			next = ids[(at+1)%len(ids)]
		}
		ids = []string{id}
	}
	t, by := profileTexts.In(p.Lang), p.Memory.Drafts
	var done risk.DraftOutcome
	say := t.Confirmed
	p.Store.Seal()
	ok := p.Do(func(d *risk.Document) (out *risk.Document, err error) {
		if what == actConfirm {
			out, done = risk.ConfirmDrafts(d, ids, strings.TrimSpace(by.Owner))
			return out, nil
		}
		say = t.Dropped
		reason := strings.TrimSpace(by.Reason)
		out, done, err = risk.DropDrafts(d, ids, risk.Dismissal{Reason: choose(reason == "", t.Default, reason), Date: p.Store.Today()})
		return out, err
	})
	if !ok {
		return true
	}
	p.Say(say(t.told(done, p.Lang)))
	p.goOn(id, next)
	return true
}

// told names what an edit of drafts was about.
func (t profileText) told(done risk.DraftOutcome, l lang.Lang) string {
	var said []string
	for _, part := range []struct {
		ids  []string
		many func(int) string
	}{{done.Assets, t.AssetsOf}, {done.Risks, t.RisksOf}} {
		switch n := len(part.ids); {
		case n == 1:
			said = append(said, part.ids[0])
		case n > 1:
			said = append(said, part.many(n))
		}
	}
	if done.Dismissals > 0 {
		said = append(said, t.SetAside(done.Dismissals))
	}
	return lang.Join(l, said)
}

// goOn opens the next draft where the card of the last one was open, and else
// moves the focus to the row that takes its place.
func (p draftPage) goOn(id, next string) {
	wasOpen := *p.open != "" && *p.open == id
	if _, there := risk.Get(p.Doc(), p.list+"/"+risk.Path(*p.open)); !there {
		*p.open = ""
	}
	focus := "drafts"
	switch {
	case next == "":
		focus = string(p.list)
	case wasOpen:
		*p.open, focus = next, string(p.list)+"/"+next
	default:
		focus = "open-" + next
	}
	p.ctx.Defer(func(app.Context) {
		if !browser.Focus(focus) {
			browser.Focus(string(p.list))
		}
	})
}
