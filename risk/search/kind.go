package search

import "example.org/toepasselijk/annexa/lang"

// Kind is what sort of thing was found.
type Kind uint8

// The kinds, in the order in which they are told apart when nothing else does.
const (
	Risk Kind = iota
	Asset
	Action
	Control
	Threat
	Term
	Article
)

var kinds = [...]lang.Text{
	Risk:    lang.T("Risico", "Risk"),
	Asset:   lang.T("Bedrijfsmiddel", "Asset"),
	Action:  lang.T("Actie", "Action"),
	Control: lang.T("Maatregel", "Control"),
	Threat:  lang.T("Dreiging", "Threat"),
	Term:    lang.T("Begrip", "Term"),
	Article: lang.T("Uitleg", "Explained"),
}

// Name returns what one of the kind is called.
func (k Kind) Name() lang.Text { return kinds[k] }
