package search

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

func (x *Index) readDocument(d *risk.Document) {
	if d == nil {
		return
	}
	for _, r := range d.Risks {
		if r != nil {
			x.record(r, func(w *writer) {
				w.is(Risk, r.ID, same(r.Title))
				w.about = same(firstOf(r.Event, r.Cause, r.Consequence, r.Remark))
				w.add(inName, r.Owner, r.OwnThreat, string(r.Threat))
				w.add(inText, r.Cause, r.Event, r.Consequence, r.Vulnerability, r.Existing, r.Remark, r.Treatment.Explanation, r.Treatment.ResidualNote)
			})
		}
	}
	for _, a := range d.Assets {
		if a != nil {
			x.record(a, func(w *writer) {
				w.is(Asset, a.ID, same(a.Name))
				w.about = same(firstOf(a.Description, a.Owner))
				if kind, ok := annexa.AssetTypeByID(a.Type); ok {
					w.text(inName, kind.Name)
				}
				w.add(inName, a.Owner)
				w.add(inText, a.Description)
			})
		}
	}
	for _, a := range d.Actions {
		if a != nil {
			x.record(a, func(w *writer) {
				w.is(Action, a.ID, same(a.Title))
				w.about = same(firstOf(a.Remark, a.Owner))
				w.add(inName, a.Owner)
				w.add(inText, a.Remark)
			})
		}
	}
	for _, c := range d.OwnControls {
		if c != nil {
			x.record(c, func(w *writer) {
				w.is(Control, string(c.ID), same(c.Title))
				w.about = same(firstOf(c.Description, c.Source))
				w.add(inText, c.Source, c.Description)
			})
		}
	}
	for _, s := range d.Decisions {
		if s != nil && s.Justification+s.Reference+s.Owner != "" {
			x.record(s, func(w *writer) { // what the user wrote about a control finds it too
				w.kind, w.id = Control, string(s.ID)
				w.title = lang.T(risk.ControlTitle(d, s.ID, lang.NL), risk.ControlTitle(d, s.ID, lang.EN))
				w.about = same(s.Justification)
				w.add(inText, s.Justification, s.Reference, s.Owner)
			})
		}
	}
}

// same is a text that the user wrote.
func same(text string) lang.Text { return lang.T(text, text) }

// firstOf returns the first text with anything in it.
func firstOf(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}
