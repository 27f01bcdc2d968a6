package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// suggested keeps what is suggested for a document, so that typing in a risk
// does not look through the whole catalogue at every key.
type suggested struct {
	doc *risk.Document
	all []risk.Suggestion
}

func (s *suggested) of(d *risk.Document) []risk.Suggestion {
	if s.doc != d {
		s.doc, s.all = d, risk.Resuggest(s.doc, s.all, d)
	}
	return s.all
}

// suggestList is the threats of the catalogue that were not considered yet,
// to be taken as a risk or set aside with a reason, and beside it what was set
// aside and where nobody looked yet.
type suggestList struct {
	app.Compo
	part.View
	All []risk.Suggestion

	ctx    app.Context // its own, for what outlives the entry it was asked in
	unsaid bool        // a reason was asked for and not given
}

// OnMount keeps the context.
func (p *suggestList) OnMount(ctx app.Context) { p.ctx = ctx }

// suggestGroup is the suggestions of one group of threats, or of one type of
// asset.
type suggestGroup struct {
	ID, Name string
	Entries  []suggestEntry
}

// suggestEntry is one suggestion with what names it on the page.
type suggestEntry struct {
	Key string // "T02", or "T02/backup" for one type of asset
	risk.Suggestion
}

// groups parts the suggestions. Empty groups stay in the list, so that those
// after them keep their place on the page.
func (p *suggestList) groups() []suggestGroup {
	var out []suggestGroup
	if p.Memory.Suggest.ByType {
		for kind := range annexa.AssetTypes() {
			g := suggestGroup{ID: string(kind.ID), Name: kind.Name.In(p.Lang)}
			for _, s := range p.All {
				if one := s.For(kind.ID); len(one.Types) > 0 {
					g.Entries = append(g.Entries, suggestEntry{string(s.Threat.ID) + "/" + g.ID, one})
				}
			}
			out = append(out, g)
		}
		return out
	}
	for group := range annexa.ThreatGroups() {
		g := suggestGroup{ID: strconv.Itoa(int(group)), Name: group.Name().In(p.Lang)}
		for _, s := range p.All {
			if s.Threat.Group == group {
				g.Entries = append(g.Entries, suggestEntry{string(s.Threat.ID), s})
			}
		}
		out = append(out, g)
	}
	return out
}

// openGroup returns the id of the group that is open: the chosen one, and when
// nothing is left in it the first with something left.
func openGroup(groups []suggestGroup, chosen string) string {
	first := ""
	for _, g := range groups {
		if len(g.Entries) == 0 {
			continue
		}
		if g.ID == chosen || chosen == noGroup {
			return chosen
		}
		if first == "" {
			first = g.ID
		}
	}
	return first
}

// noGroup stands for all groups closed.
const noGroup = "-"
