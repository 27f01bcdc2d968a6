package page

import (
	"iter"
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// attribute is one of the attributes that ISO/IEC 27002:2022 gives the
// controls of Annex A. A control has one or more of its values.
type attribute struct {
	ID     string
	Name   lang.Text
	Size   int                       // how many values there are
	Of     func(annexa.Control) uint // the values of a control, one bit each
	Values func(uint) iter.Seq[lang.Text]
}

// attributes lists the attributes in the order of the standard. Theme is left
// out: that is the order of the statement itself.
var attributes = []attribute{
	{"type", lang.T("Type maatregel", "Control type"), 3, func(c annexa.Control) uint { return uint(c.Type) },
		func(v uint) iter.Seq[lang.Text] { return annexa.ControlType(v).Names() }},
	{"property", lang.T("Eigenschap van informatie", "Information property"), 3, func(c annexa.Control) uint { return uint(c.Properties) },
		func(v uint) iter.Seq[lang.Text] { return annexa.Property(v).Names() }},
	{"concept", lang.T("Cybersecurityconcept", "Cybersecurity concept"), 5, func(c annexa.Control) uint { return uint(c.Concepts) },
		func(v uint) iter.Seq[lang.Text] { return annexa.Concept(v).Names() }},
	{"capability", lang.T("Operationele capaciteit", "Operational capability"), 15, func(c annexa.Control) uint { return uint(c.Capabilities) },
		func(v uint) iter.Seq[lang.Text] { return annexa.Capability(v).Names() }},
	{"domain", lang.T("Beveiligingsdomein", "Security domain"), 4, func(c annexa.Control) uint { return uint(c.Domains) },
		func(v uint) iter.Seq[lang.Text] { return annexa.Domain(v).Names() }},
}

// attributeByID returns the attribute with the given id, and whether there is
// one.
func attributeByID(id string) (attribute, bool) {
	for _, a := range attributes {
		if a.ID == id {
			return a, true
		}
	}
	return attribute{}, false
}

// value returns what the value with number i is called.
func (a attribute) value(i int, l lang.Lang) string {
	for name := range a.Values(1 << i) {
		return name.In(l)
	}
	return ""
}

// has reports whether a row's control has the value with number i. An own
// control has no attributes.
func (a attribute) has(row risk.SoARow, i int) bool {
	c, ok := annexa.ControlByID(row.Decision.ID)
	return ok && a.Of(c)&(1<<i) != 0
}

// attributeOptions lists every value of every attribute, to filter by.
func attributeOptions(l lang.Lang) []part.Option {
	var out []part.Option
	for _, a := range attributes {
		for i := range a.Size {
			out = append(out, part.Option{Value: a.ID + "/" + strconv.Itoa(i), Label: a.value(i, l), Group: a.Name.In(l)})
		}
	}
	return out
}

// hasAttribute reports whether a row has the value that a filter names,
// "type/0"; every row has the empty one.
func hasAttribute(row risk.SoARow, key string) bool {
	id, number, _ := strings.Cut(key, "/")
	i, err := strconv.Atoi(number)
	a, ok := attributeByID(id)
	return key == "" || ok && err == nil && i >= 0 && i < a.Size && a.has(row, i)
}
