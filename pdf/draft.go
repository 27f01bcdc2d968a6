package pdf

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

type draftText struct {
	Mark   string
	State  string // what the row of a card is called
	Count  func(n int) string
	Assets func(n int) string
	Risks  func(ids string) string
}

var draftTexts = lang.Of(
	draftText{
		Mark: "Concept uit een profiel, nog niet bevestigd", State: "Stand",
		Count: func(n int) string {
			return lang.Plural(n, " 1 risico is een concept uit een profiel en nog niet bevestigd.", " %d risico’s zijn concepten uit een profiel en nog niet bevestigd.")
		},
		Assets: func(n int) string {
			return lang.Plural(n, " 1 daarvan is een concept uit een profiel en nog niet bevestigd.", " %d daarvan zijn concepten uit een profiel en nog niet bevestigd.")
		},
		Risks: func(ids string) string { return "Nog een concept: " + ids },
	},
	draftText{
		Mark: "Draft from a profile, not confirmed yet", State: "State",
		Count: func(n int) string {
			return lang.Plural(n, " 1 risk is a draft from a profile and not confirmed yet.", " %d risks are drafts from a profile and not confirmed yet.")
		},
		Assets: func(n int) string {
			return lang.Plural(n, " 1 of them is a draft from a profile and not confirmed yet.", " %d of them are drafts from a profile and not confirmed yet.")
		},
		Risks: func(ids string) string { return "Still a draft: " + ids },
	},
)

// draftItem marks in a table what nobody confirmed yet, in a final report too.
func (f *flow) draftItem(draft bool) item {
	if !draft {
		return item{}
	}
	return item{text: draftTexts.In(f.lang).Mark, style: cellOpen}
}

// draftRisks says how many risks nobody confirmed yet; nothing when there are
// none.
func (f *flow) draftRisks() string {
	if n := len(f.unconfirmed()); n > 0 {
		return draftTexts.In(f.lang).Count(n)
	}
	return ""
}

// draftAssets is [flow.draftRisks] for the assets.
func (f *flow) draftAssets() string {
	n := 0
	for _, a := range f.doc.Assets {
		n += one(a.Draft)
	}
	if n > 0 {
		return draftTexts.In(f.lang).Assets(n)
	}
	return ""
}

// unconfirmed returns the ids of the risks that are drafts.
func (f *flow) unconfirmed() []string {
	var ids []string
	for _, r := range f.found.Risks {
		if r.Risk.Draft {
			ids = append(ids, r.Risk.ID)
		}
	}
	return ids
}

// draftUsers marks which of the risks that need a control are drafts.
func (f *flow) draftUsers(risks []string) item {
	drafts := f.unconfirmed()
	if len(drafts) == 0 {
		return item{}
	}
	unconfirmed := make(map[string]bool, len(drafts))
	for _, id := range drafts {
		unconfirmed[id] = true
	}
	used := slices.DeleteFunc(slices.Clone(risks), func(id string) bool { return !unconfirmed[id] })
	if len(used) == 0 {
		return item{}
	}
	return item{text: draftTexts.In(f.lang).Risks(strings.Join(used, ", ")), style: cellOpen}
}
