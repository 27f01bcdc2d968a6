package annexa

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// ThreatID names a threat of the catalogue, such as "T02".
type ThreatID string

// Threat is a possible cause of harm.
type Threat struct {
	ID              ThreatID
	Group           ThreatGroup
	Name            lang.Text
	Example         lang.Text // one concrete story in two sentences: cause, event, consequence
	Event           lang.Text // what happens, of any organisation
	Consequence     lang.Text // what usually comes of it
	Properties      Property
	Vulnerabilities lang.In[[]string] // weak spots through which it strikes

	assetTypes []AssetTypeID
	controls   []ControlID
}

// AssetTypes yields the kinds of asset the threat strikes.
func (t Threat) AssetTypes() iter.Seq[AssetTypeID] { return slices.Values(t.assetTypes) }

// Controls yields the controls of Annex A that help against the threat.
func (t Threat) Controls() iter.Seq[ControlID] { return slices.Values(t.controls) }

// Threats yields the catalogue, in order of number.
func Threats() iter.Seq[Threat] { return slices.Values(threats) }

// ThreatByID returns the threat with the given id, and whether there is one.
func ThreatByID(id ThreatID) (Threat, bool) {
	i, ok := threatIndex[id]
	if !ok {
		return Threat{}, false
	}
	return threats[i], true
}

var threatIndex = index(threats, func(t Threat) ThreatID { return t.ID })

// ThreatGroup is the kind of source a threat comes from.
type ThreatGroup uint8

// The groups of threats.
const (
	Deliberate ThreatGroup = iota
	Accidental
	TechnicalFailure
	Environmental
	Supplier
	LegalAndOrganisational
	AIAndCloud
)

var threatGroups = [...]lang.Text{
	Deliberate:             lang.T("Opzettelijk handelen", "Deliberate acts"),
	Accidental:             lang.T("Vergissingen", "Mistakes"),
	TechnicalFailure:       lang.T("Technische storingen", "Technical failures"),
	Environmental:          lang.T("Omgeving en natuur", "Surroundings and nature"),
	Supplier:               lang.T("Leveranciers", "Suppliers"),
	LegalAndOrganisational: lang.T("Recht en organisatie", "Law and organisation"),
	AIAndCloud:             lang.T("AI en cloud", "AI and cloud"),
}

// Name returns what the group is called.
func (g ThreatGroup) Name() lang.Text { return threatGroups[g] }

// ThreatGroups yields the groups in the order of the catalogue.
func ThreatGroups() iter.Seq[ThreatGroup] {
	return func(yield func(ThreatGroup) bool) {
		for g := range threatGroups {
			if !yield(ThreatGroup(g)) {
				return
			}
		}
	}
}
