package risk

import (
	"time"

	"example.org/toepasselijk/annexa/lang"
)

// Date is a day in ISO 8601, "2026-11-18"; empty when not filled in. The
// engine reads no clock: callers pass today.
type Date string

// Valid reports whether d is empty or a day of the calendar.
func (d Date) Valid() bool {
	if d == "" {
		return true
	}
	_, err := time.Parse(time.DateOnly, string(d))
	return err == nil
}

// Choice is a value that is picked from a fixed list. The empty value means
// not chosen yet.
type Choice interface{ ~string }

// Named is one value of a choice with what people call it.
type Named[C Choice] struct {
	Value C
	Name  lang.Text
	Hint  lang.Text // one line of explanation
}

// NameOf returns what value is called in list, or an empty text when it is
// not in there.
func NameOf[C Choice](list []Named[C], value C) lang.Text {
	for _, n := range list {
		if n.Value == value {
			return n.Name
		}
	}
	return lang.Text{}
}

// Property is a quality of information that a risk harms: one of
// [Properties], or the id of an own [Quality].
type Property string

// Properties lists the qualities that everybody looks at, in their usual
// order: B, I, V. [Method.Properties] has the own ones too.
func Properties() []Named[Property] { return properties }

var properties = []Named[Property]{
	{"confidentiality", lang.T("Vertrouwelijkheid", "Confidentiality"), lang.T("Alleen wie het mag, kan het zien.", "Only those allowed can see it.")},
	{"integrity", lang.T("Integriteit", "Integrity"), lang.T("Het klopt en het is compleet.", "It is right and complete.")},
	{"availability", lang.T("Beschikbaarheid", "Availability"), lang.T("Het is er als u het nodig hebt.", "It is there when you need it.")},
}

// Option is what is done about a risk (ISO/IEC 27005:2022, 8.2).
type Option string

// The four treatment options.
const (
	Modify Option = "modify"
	Retain Option = "retain"
	Avoid  Option = "avoid"
	Share  Option = "share"
)

// Options lists the treatment options.
func Options() []Named[Option] { return options }

var options = []Named[Option]{
	{Modify, lang.T("Aanpassen", "Modify"), lang.T("Met maatregelen de kans of de impact verlagen.", "Lower the likelihood or the impact with controls.")},
	{Retain, lang.T("Behouden", "Retain"), lang.T("Het risico bewust aanvaarden.", "Accept the risk knowingly.")},
	{Avoid, lang.T("Vermijden", "Avoid"), lang.T("Stoppen met wat het risico geeft.", "Stop what gives rise to the risk.")},
	{Share, lang.T("Delen", "Share"), lang.T("Een ander draagt een deel, bijvoorbeeld een verzekeraar.", "Someone else carries part of it, an insurer for instance.")},
}

// Applicable is the user's decision about a control.
type Applicable string

// The decisions; empty means not decided yet.
const (
	Yes Applicable = "yes"
	No  Applicable = "no"
)

// Applicables lists the decisions.
func Applicables() []Named[Applicable] { return applicables }

var applicables = []Named[Applicable]{
	{Yes, lang.T("Ja", "Yes"), lang.T("De maatregel is van toepassing.", "The control is applicable.")},
	{No, lang.T("Nee", "No"), lang.T("De maatregel is uitgesloten; leg uit waarom.", "The control is excluded; explain why.")},
}

// ControlStatus is how far a control is implemented.
type ControlStatus string

// The implementation statuses.
const (
	Full    ControlStatus = "full"
	Partial ControlStatus = "partial"
	Planned ControlStatus = "planned"
	None    ControlStatus = "none"
)

// ControlStatuses lists the implementation statuses, furthest first.
func ControlStatuses() []Named[ControlStatus] { return controlStatuses }

var controlStatuses = []Named[ControlStatus]{
	{Full, lang.T("Volledig", "Full"), lang.T("Ingevoerd en in gebruik.", "Implemented and in use.")},
	{Partial, lang.T("Gedeeltelijk", "Partial"), lang.T("Deels ingevoerd.", "Partly implemented.")},
	{Planned, lang.T("Gepland", "Planned"), lang.T("Er is een actie met een datum.", "There is an action with a date.")},
	{None, lang.T("Niet", "Not started"), lang.T("Nog niets gedaan.", "Nothing done yet.")},
}

// ActionStatus is how far an action is.
type ActionStatus string

// The action statuses.
const (
	Open  ActionStatus = "open"
	Doing ActionStatus = "doing"
	Done  ActionStatus = "done"
)

// ActionStatuses lists the action statuses.
func ActionStatuses() []Named[ActionStatus] { return actionStatuses }

var actionStatuses = []Named[ActionStatus]{
	{Open, lang.T("Open", "To do"), lang.T("Nog niet begonnen.", "Not started yet.")},
	{Doing, lang.T("Bezig", "In progress"), lang.T("Er wordt aan gewerkt.", "Being worked on.")},
	{Done, lang.T("Gereed", "Done"), lang.T("Uitgevoerd.", "Carried out.")},
}

// Status says whether the document is still being written.
type Status string

// The document's statuses.
const (
	Concept Status = "concept"
	Final   Status = "final"
)

// Statuses lists the document's statuses.
func Statuses() []Named[Status] { return statuses }

var statuses = []Named[Status]{
	{Concept, lang.T("Concept", "Draft"), lang.T("Open punten staan in het rapport.", "Open points are printed in the report.")},
	{Final, lang.T("Definitief", "Final"), lang.T("Vastgesteld.", "Adopted.")},
}

// Classification is who may read the document.
type Classification string

// Classifications lists the labels, from open to closed.
func Classifications() []Named[Classification] { return classifications }

var classifications = []Named[Classification]{
	{"public", lang.T("Openbaar", "Public"), lang.T("Iedereen mag dit lezen.", "Anyone may read this.")},
	{"internal", lang.T("Intern", "Internal"), lang.T("Voor eigen medewerkers.", "For own staff.")},
	{"confidential", lang.T("Vertrouwelijk", "Confidential"), lang.T("Voor wie het nodig heeft.", "For those who need it.")},
	{"secret", lang.T("Geheim", "Secret"), lang.T("Alleen voor met naam genoemde personen.", "For named persons only.")},
}
