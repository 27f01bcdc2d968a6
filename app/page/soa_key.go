package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// onKey acts on keys pressed in the card. Single letters and arrows work only
// outside a field, and only while the focus is in the card (WCAG 2.1.4).
func (s *soa) onKey(ctx app.Context, e app.Event) {
	t := soaTexts.In(s.Lang)
	tag := e.Get("target").Get("tagName").String()
	key := e.Get("key")
	if !key.Truthy() || e.Get("altKey").Bool() || e.Get("isComposing").Bool() {
		return
	}
	name := strings.ToLower(key.String())
	if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() {
		if name == "enter" && tag != "BUTTON" && tag != "A" {
			nextOpen(ctx, s.View)
		}
		return
	}
	if name == "escape" {
		closeControl(s.ctx, s.View)
		return
	}
	if field := tag == "INPUT" || tag == "TEXTAREA" || tag == "SELECT"; field && e.Get("target").Get("type").String() != "checkbox" {
		return
	}
	switch name {
	case t.Yes:
		s.decide(risk.Yes)
	case t.No:
		s.decide(risk.No)
	case pickKey:
		s.pick(s.Memory.Control)
	case "arrowleft":
		s.step(ctx, -1)
	case "arrowright":
		s.step(ctx, 1)
	}
}

func (s *soa) decide(choice risk.Applicable) {
	if row := rowOf(soaRows(s.View), s.Memory.Control); row != nil {
		decideControl(s.View, *row, choice)
	}
}

func (s *soa) step(ctx app.Context, by int) {
	shown := newSift(soaRows(s.View), s.Lang, s.Memory.SoA)
	openControl(ctx, s.View, shown.neighbour(s.Memory.Control, by))
}

func (s *soa) onWay(ctx app.Context, e app.Event) { openControl(ctx, s.View, part.EntryOf(e)) }

func (s *soa) onClose(app.Context, app.Event) { closeControl(s.ctx, s.View) }

func (s *soa) onNextOpen(ctx app.Context, _ app.Event) { nextOpen(ctx, s.View) }

func (s *soa) onRemove(app.Context, app.Event) {
	id := s.Memory.Control
	next := newSift(soaRows(s.View), s.Lang, s.Memory.SoA).neighbour(id, -1)
	if s.Remove(risk.Path("ownControls/" + id)) {
		s.Memory.Control = ""
		s.Say(soaTexts.In(s.Lang).Removed)
		focusLater(s.ctx, soaRowID(next))
	}
}
