package transition

import "example.org/toepasselijk/annexa/lang"

// Kind is what a column of a table holds.
type Kind uint8

// The kinds of column.
const (
	Unused       Kind = iota // nothing that a statement keeps
	Number                   // of the control of 2013
	Title                    // what it is called: known already
	Applies                  // whether it applies
	Excludes                 // whether it is left out: the opposite
	Reason                   // the justification
	Law                      // a mark or words: a law asks for it; so with the next three
	Contract                 // a contract does
	Business                 // the organisation itself does
	GoodPractice             // the field does
	RiskBased                // a risk assessment does: goes to the justification
	Status                   // how far it is implemented
	Reference                // where it is described or evidenced
	Owner
	Remark // goes behind the justification
)

// Kinds lists the kinds in the order of a list to choose from.
func Kinds() []Kind {
	out := make([]Kind, len(kinds))
	for i := range out {
		out[i] = Kind(i)
	}
	return out
}

// Name returns what the kind is called.
func (k Kind) Name() lang.Text { return kinds[k].name }

// Code returns the kind as one English word, by which it is chosen.
func (k Kind) Code() string { return kinds[k].code }

// KindByCode returns the kind with the given code, and whether there is one.
func KindByCode(code string) (Kind, bool) {
	for i, k := range kinds {
		if k.code == code {
			return Kind(i), true
		}
	}
	return Unused, false
}

var kinds = [...]struct {
	code string
	name lang.Text
}{
	{"ignore", lang.T("niet gebruikt", "not used")},
	{"number", lang.T("nummer", "number")},
	{"title", lang.T("titel (is al bekend)", "title (known already)")},
	{"applicable", lang.T("van toepassing", "applicable")},
	{"excluded", lang.T("uitgesloten", "excluded")},
	{"reason", lang.T("verantwoording", "justification")},
	{"law", lang.T("reden: wet", "reason: law")},
	{"contract", lang.T("reden: contract", "reason: contract")},
	{"business", lang.T("reden: bedrijfseis", "reason: business requirement")},
	{"practice", lang.T("reden: goed gebruik", "reason: good practice")},
	{"risk", lang.T("reden: risicobeoordeling", "reason: risk assessment")},
	{"status", lang.T("status van invoering", "implementation status")},
	{"reference", lang.T("verwijzing", "reference")},
	{"owner", lang.T("eigenaar", "owner")},
	{"remark", lang.T("opmerking", "remark")},
}

// ground reports whether columns of the kind tick a reason for a control.
func (k Kind) ground() bool { return k >= Law && k <= RiskBased }

// Basis is why a column is taken for what it is.
type Basis uint8

// The bases.
const (
	Unrecognised Basis = iota
	ByHead             // what stands above it
	ByContents         // what stands in it
	Chosen             // the user said so
)

// Name returns the basis in a few words.
func (b Basis) Name() lang.Text { return bases[b] }

var bases = [...]lang.Text{
	lang.T("niet herkend", "not recognised"), lang.T("herkend aan de kop", "recognised by its heading"),
	lang.T("herkend aan de inhoud", "recognised by its contents"), lang.T("uw keuze", "your choice"),
}

// Column is one column of a table.
type Column struct {
	Kind    Kind
	By      Basis
	Head    string   // what stands above it; empty for nothing
	Samples []string // the beginning of what stands in its first rows, each thing once
}

// Empty reports whether nothing stands in the column or above it.
func (c Column) Empty() bool { return c.Head == "" && len(c.Samples) == 0 }
