package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

func (p *suggestList) onGrouping(_ app.Context, e app.Event) {
	by := &p.Memory.Suggest
	switch part.EntryOf(e) {
	case "threat":
		by.ByType, by.Group, by.Aside = false, "", ""
	case "type":
		by.ByType, by.Group, by.Aside = true, "", ""
	}
}

// onAct does what the button in the list that was pressed stands for.
func (p *suggestList) onAct(_ app.Context, e app.Event) {
	act, key, _ := strings.Cut(part.EntryOf(e), " ")
	by := &p.Memory.Suggest
	switch act {
	case "group":
		if key == openGroup(p.groups(), by.Group) {
			key = noGroup
		}
		by.Group, by.Aside = key, ""
	case "add":
		p.add(key)
	case "aside":
		by.Aside, by.Reason, p.unsaid = key, "", false
		p.focus("aside-reason")
	case "cancel":
		p.cancel()
	case "confirm":
		p.setAside()
	}
}

// onKey confirms the reason with Enter and drops it with Escape.
func (p *suggestList) onKey(_ app.Context, e app.Event) {
	switch e.Get("key").String() {
	case "Escape":
		p.cancel()
	case "Enter":
		if e.Get("target").Get("tagName").String() == "INPUT" {
			e.PreventDefault()
			p.setAside()
		}
	}
}

func (p *suggestList) cancel() {
	key := p.Memory.Suggest.Aside
	p.Memory.Suggest.Aside, p.unsaid = "", false
	p.focus("aside-" + key)
}

// of returns the threat and the types of the suggestion with a key.
func (p *suggestList) of(key string) (annexa.ThreatID, []annexa.AssetTypeID) {
	for _, g := range p.groups() {
		for _, e := range g.Entries {
			if e.Key == key {
				return e.Threat.ID, e.Types
			}
		}
	}
	return "", nil
}

func (p *suggestList) add(key string) {
	threat, types := p.of(key)
	next, id := p.next(key), ""
	if p.Do(func(d *risk.Document) (out *risk.Document, err error) {
		out, id, err = risk.AddSuggestion(d, threat, types, p.Lang)
		return out, err
	}) {
		p.Say(suggestTexts.In(p.Lang).Added(id, threatName(threat).In(p.Lang)))
		p.focus(next)
	}
}

func (p *suggestList) setAside() {
	by := &p.Memory.Suggest
	if p.unsaid = strings.TrimSpace(by.Reason) == ""; p.unsaid {
		p.focus("aside-reason")
		return
	}
	threat, types := p.of(by.Aside)
	next := p.next(by.Aside)
	w := risk.Dismissal{Threat: threat, Types: types, Reason: by.Reason, By: by.By, Date: p.Store.Today()}
	if p.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Dismiss(d, w) }) {
		by.Aside = ""
		p.Say(suggestTexts.In(p.Lang).SetAside(threatName(threat).In(p.Lang)))
		p.focus(next)
	}
}

// next returns the id of the entry to go to when the one with a key is gone:
// the one after it in its group, or before it, or the first of another group,
// so that a whole list can be gone through without the mouse.
func (p *suggestList) next(key string) string {
	groups, first := p.groups(), ""
	for _, g := range groups {
		for i, e := range g.Entries {
			switch {
			case e.Key != key && first == "":
				first = e.Key
			case e.Key == key && i+1 < len(g.Entries):
				return "suggest-" + g.Entries[i+1].Key
			case e.Key == key && i > 0:
				return "suggest-" + g.Entries[i-1].Key
			}
		}
	}
	if first == "" {
		return "suggestions"
	}
	return "suggest-" + first
}

// focus moves the focus once the page is drawn again; to the whole when the
// element is not there.
func (p *suggestList) focus(id string) {
	p.ctx.Defer(func(app.Context) {
		if !browser.Focus(id) {
			browser.Focus("suggestions")
		}
	})
}

// onBack takes back what was set aside, so that it is suggested again.
func (p *suggestList) onBack(_ app.Context, e app.Event) {
	id := part.EntryOf(e)
	value, _ := risk.Get(p.Doc(), risk.Path("dismissals/"+id))
	w, ok := value.(*risk.Dismissal)
	if !ok {
		return
	}
	if p.Remove(risk.Path("dismissals/" + id)) {
		p.Say(suggestTexts.In(p.Lang).TakenBack(threatName(w.Threat).In(p.Lang)))
		p.focus("dismissals")
	}
}
