package annexa

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// Attribute is one of the attributes that ISO/IEC 27002:2022 gives the
// controls of Annex A. A control has one or more of its values.
type Attribute struct {
	ID   string // "type"
	Name lang.Text
	Size int // how many values there are, numbered from 0

	of     func(Control) uint // the values of a control, one bit each
	values func(uint) iter.Seq[lang.Text]
}

// Attributes yields the attributes in the order of the standard. Theme is left
// out: that is the order of Annex A itself.
func Attributes() iter.Seq[Attribute] { return slices.Values(attributes[:]) }

// AttributeByID returns the attribute with the given id, and whether there is
// one.
func AttributeByID(id string) (Attribute, bool) {
	for _, a := range attributes {
		if a.ID == id {
			return a, true
		}
	}
	return Attribute{}, false
}

// Value returns what the value with number i is called; empty when there is
// none.
func (a Attribute) Value(i int) lang.Text {
	if i >= 0 && i < a.Size {
		for name := range a.values(1 << i) {
			return name
		}
	}
	return lang.Text{}
}

// Has reports whether the control with the given number has the value with
// number i. An own control has no attributes.
func (a Attribute) Has(id ControlID, i int) bool {
	c, ok := ControlByID(id)
	return ok && i >= 0 && i < a.Size && a.of(c)&(1<<i) != 0
}

var attributes = [...]Attribute{
	{"type", lang.T("Type maatregel", "Control type"), len(typeNames), func(c Control) uint { return uint(c.Type) },
		func(v uint) iter.Seq[lang.Text] { return ControlType(v).Names() }},
	{"property", lang.T("Eigenschap van informatie", "Information property"), len(propertyNames), func(c Control) uint { return uint(c.Properties) },
		func(v uint) iter.Seq[lang.Text] { return Property(v).Names() }},
	{"concept", lang.T("Cybersecurityconcept", "Cybersecurity concept"), len(conceptNames), func(c Control) uint { return uint(c.Concepts) },
		func(v uint) iter.Seq[lang.Text] { return Concept(v).Names() }},
	{"capability", lang.T("Operationele capaciteit", "Operational capability"), len(capabilityNames), func(c Control) uint { return uint(c.Capabilities) },
		func(v uint) iter.Seq[lang.Text] { return Capability(v).Names() }},
	{"domain", lang.T("Beveiligingsdomein", "Security domain"), len(domainNames), func(c Control) uint { return uint(c.Domains) },
		func(v uint) iter.Seq[lang.Text] { return Domain(v).Names() }},
}
