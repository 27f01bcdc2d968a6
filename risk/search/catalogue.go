package search

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/explain"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/prose"
)

func (x *Index) readCatalogue() {
	add := func(write func(*writer)) { x.entries = append(x.entries, x.write(write)) }
	for c := range annexa.Controls() {
		add(func(w *writer) {
			w.is(Control, string(c.ID), c.Title)
			if g, ok := annexa.GuidanceOf(c.ID); ok {
				w.about = g.Plain
				w.text(inName, g.Plain)
				w.text(inText, g.Question, g.Interview)
				w.lists(inText, g.Evidence)
			}
			w.add(inName, annexa.Synonyms(c.ID)...)
		})
	}
	for f := range annexa.Formers() {
		for id := range f.Becomes() {
			add(func(w *writer) {
				c, _ := annexa.ControlByID(id)
				w.kind, w.id, w.title, w.former = Control, string(id), c.Title, f
				if g, ok := annexa.GuidanceOf(id); ok {
					w.about = g.Plain
				}
				w.add(inFormer, "A."+f.ID)
				w.text(inFormer, f.Title)
			})
		}
	}
	for t := range annexa.Threats() {
		add(func(w *writer) {
			w.is(Threat, string(t.ID), t.Name)
			w.about = t.Example
			w.text(inText, t.Example)
			w.lists(inText, t.Vulnerabilities)
		})
	}
	for t := range annexa.Terms() {
		add(func(w *writer) {
			w.is(Term, string(t.ID), t.Name)
			w.about = t.Meaning
			w.text(inText, t.Meaning)
		})
	}
	for a := range explain.Articles() {
		add(func(w *writer) {
			w.is(Article, a.ID, a.Title)
			w.about = a.Lead
			for _, l := range lang.All() {
				for text := range a.Texts(l) {
					w.add(inText, prose.Plain(text))
				}
			}
		})
	}
}

// lists adds the words of lists in every language.
func (w *writer) lists(weight uint8, lists ...lang.In[[]string]) {
	for _, list := range lists {
		for _, l := range lang.All() {
			w.add(weight, list.In(l)...)
		}
	}
}
