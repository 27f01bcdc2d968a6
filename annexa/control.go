package annexa

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// ControlID is a control's number in Annex A, such as "5.15".
type ControlID string

// Theme is the chapter of Annex A that a control stands in.
type Theme uint8

// The four themes, in the order of Annex A.
const (
	Organizational Theme = iota + 5 // chapter 5, 37 controls
	People                          // chapter 6, 8 controls
	Physical                        // chapter 7, 14 controls
	Technological                   // chapter 8, 34 controls
)

// ControlType is how a control works on a risk (ISO/IEC 27002:2022, 4.2). A
// control can be of several types.
type ControlType uint8

// The control types; values combine with |.
const (
	Preventive ControlType = 1 << iota
	Detective
	Corrective
)

// Property is what of information a control or threat touches. Values combine
// with |.
type Property uint8

// The three properties: in Dutch B, I and V.
const (
	Confidentiality Property = 1 << iota
	Integrity
	Availability
)

// Concept is a cybersecurity concept of ISO/IEC TS 27110. Values combine with
// |.
type Concept uint8

// The five concepts.
const (
	Identify Concept = 1 << iota
	Protect
	Detect
	Respond
	Recover
)

// Capability is an operational capability of ISO/IEC 27002:2022, annex A.
// Values combine with |.
type Capability uint16

// The fifteen capabilities.
const (
	Governance Capability = 1 << iota
	AssetManagement
	InformationProtection
	HumanResourceSecurity
	PhysicalSecurity
	SystemAndNetworkSecurity
	ApplicationSecurity
	SecureConfiguration
	IdentityAndAccessManagement
	ThreatAndVulnerabilityManagement
	ContinuityCapability
	SupplierRelationshipsSecurity
	LegalAndCompliance
	EventManagement
	SecurityAssurance
)

// Domain is a security domain of ISO/IEC 27002:2022, annex A. Values combine
// with |.
type Domain uint8

// The four domains.
const (
	GovernanceAndEcosystem Domain = 1 << iota
	Protection
	Defence
	Resilience
)

// Control is one row of Annex A of ISO/IEC 27001:2022.
type Control struct {
	ID           ControlID
	Theme        Theme
	Title        lang.Text // as the standard prints it; Dutch from NEN-EN-ISO/IEC 27001:2023
	Type         ControlType
	Properties   Property
	Concepts     Concept
	Capabilities Capability
	Domains      Domain
	New          bool // not in the edition of 2013
	was          []string
}

// Was yields the numbers of the controls of ISO/IEC 27001:2013 that this one
// continues; none when it is new.
func (c Control) Was() iter.Seq[string] { return slices.Values(c.was) }

// Controls yields the 93 controls in the order of Annex A.
func Controls() iter.Seq[Control] { return slices.Values(controls) }

// ControlByID returns the control with the given number, and whether there is
// one.
func ControlByID(id ControlID) (Control, bool) {
	i := id.Place()
	if i < 0 {
		return Control{}, false
	}
	return controls[i], true
}

// Place returns where a control stands in Annex A, from 0, or -1 when it is not
// in there: its number is its chapter and where it stands in that. It is much
// quicker than a map, for what is asked of every control of every risk.
func (id ControlID) Place() int {
	if len(id) < 3 || len(id) > 4 || id[1] != '.' {
		return -1
	}
	n := int(id[2]) - '0'
	if len(id) == 4 {
		n = 10*n + int(id[3]) - '0'
	}
	if chapter := int(id[0]) - '0'; chapter < len(chapterStart)-1 && chapter >= 0 && n > 0 {
		if i := chapterStart[chapter] + n - 1; i < chapterStart[chapter+1] && controls[i].ID == id {
			return i
		}
	}
	return -1
}

// chapterStart tells where in controls each chapter starts, and the one behind
// the last.
var chapterStart = func() (start [Technological + 2]int) {
	for i, c := range controls {
		start[c.Theme+1] = i + 1
	}
	return start
}()

// index maps each row's key to its place in the list.
func index[K comparable, T any](list []T, key func(T) K) map[K]int {
	at := make(map[K]int, len(list))
	for i, row := range list {
		at[key(row)] = i
	}
	return at
}
