package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

var soaPage = Page{
	ID:       "soa",
	Path:     lang.T("verklaring", "statement"),
	Title:    lang.T("Verklaring van toepasselijkheid", "Statement of Applicability"),
	Why:      lang.T("[In dit document](statement_of_applicability) staat voor elke [maatregel](control) van [bijlage A](annex_a) of die geldt, waarom, en hoe ver u bent.", "[This document](statement_of_applicability) says for every [control](control) of [Annex A](annex_a) whether it applies, why, and how far you are."),
	Clause:   "6.1.3 d",
	Step:     true,
	Holds:    []string{"decisions", "ownControls", "controlSet", "requirements"},
	Progress: soaProgress,
	Actions:  soaActions,
	Terms:    []annexa.TermID{"statement_of_applicability", "annex_a", "control", "own_control", "exclusion", "justification", "evidence"},
	Guides:   true,
	View: func(v part.View) app.UI {
		return &soa{View: v, Open: v.Memory.Control, List: v.Memory.SoA, Bulk: v.Memory.Bulk}
	},
}

func soaProgress(v part.View) Progress {
	rows := soaRows(v)
	n := decided(rows)
	p := Progress{Count: strconv.Itoa(n) + "/" + strconv.Itoa(len(rows))}
	switch {
	case n == len(rows):
		p.Mark = Complete
	case n > 0:
		p.Mark = Begun
	}
	return p
}

// soaActions draws how far the statement is and the way to what is left.
func soaActions(v part.View) app.UI {
	if !v.Store.Loaded() {
		return app.Div()
	}
	t, rows := soaTexts.In(v.Lang), soaRows(v)
	n := decided(rows)
	return app.Div().Class("row").Body(
		progress(v, t),
		app.Button().Type("button").Class("primary").ID("next-open").Hidden(n == len(rows)).
			OnClick(func(ctx app.Context, _ app.Event) { nextOpen(ctx, v) }, app.EventScope("next-open")).Text(t.NextOpen),
	)
}

// soa is the statement of applicability: the list of controls and, beside it,
// the card of the one in focus.
type soa struct {
	app.Compo
	part.View

	// Open, List and Bulk are what the Memory holds. They stand here because
	// go-app draws a component again only when an exported field differs, and
	// the Memory is one pointer.
	Open string
	List part.SoAList
	Bulk part.SoABulk

	ctx     app.Context // the page's own, for what outlives the card it was asked in
	stop    func()      // ends the watch over the list's end
	refs    refs
	room    soaRoom
	did     string          // what the last edit of several controls did
	refused []*risk.Refusal // and what it did not do
}

// OnMount keeps the page's context and lets the list grow.
func (s *soa) OnMount(ctx app.Context) { s.ctx, s.stop = ctx, s.watch(ctx) }

// OnDismount ends the watch over the list's end.
func (s *soa) OnDismount() {
	if s.stop != nil {
		s.stop()
	}
}

// Render draws the set of controls, the filters, the list, and beside it the
// card of one control or the form for several.
func (s *soa) Render() app.UI {
	v, t := s.View, soaTexts.In(s.Lang)
	d, rows := v.Doc(), soaRows(v)
	sift := newSift(rows, v.Lang, v.Memory.SoA)
	open, picked := rowOf(rows, v.Memory.Control), s.pickedRows(rows)
	bulk := open == nil && v.Memory.Bulk.Open && len(picked) > 0
	room, total := s.roomFor(sift)
	s.growLater(total - room)
	class, side := "soa", t.Card
	if open != nil || bulk {
		class += " soa-open"
	}
	if bulk {
		side = t.Picked
	}
	if len(v.Store.Assessment().Extra) > 0 {
		class += " soa-long" // the numbers are
	}
	return app.Div().Class(class).Body(
		s.controlSet(),
		s.tools(sift),
		app.Div().Class("soa-list").Body(s.table(sift, room, open != nil || bulk), s.rest(total-room), s.strip(len(picked), bulk)),
		app.Aside().Class("soa-side").Hidden(open == nil && !bulk).Aria("label", side).Body(
			app.If(open != nil, func() app.UI { return s.card(d, *open, sift) }).
				ElseIf(bulk, func() app.UI { return s.bulkCard(d, picked) }),
		),
		part.People(d),
		sources(d),
	)
}

// rowOf returns the row of the control with the given id, or nil.
func rowOf(rows []risk.SoARow, id string) *risk.SoARow {
	for i := range rows {
		if id != "" && string(rows[i].Decision.ID) == id {
			return &rows[i]
		}
	}
	return nil
}

// decided counts the rows of which it is known whether the control applies.
func decided(rows []risk.SoARow) int {
	n := 0
	for _, row := range rows {
		if row.Decided() {
			n++
		}
	}
	return n
}
