package risk

import "example.org/toepasselijk/annexa/lang"

// Quality is a quality of information that the organisation looks at beside
// the three of ISO/IEC 27000: authenticity, for instance.
type Quality struct {
	ID          string `json:"id"` // "K1"
	Name        string `json:"name"`
	Description string `json:"description"`
}

// MaxQualities is how many own qualities a method may have: each is a column
// in the list of assets.
const MaxQualities = 3

// Properties lists the qualities that a risk can harm, by the name people
// know them by: confidentiality, integrity and availability, and then the own
// ones. A [Property] of an own quality is its id.
func (m *Method) Properties() []Named[Property] {
	if len(m.Qualities) == 0 {
		return properties
	}
	out := append([]Named[Property]{}, properties...)
	for _, q := range m.Qualities {
		if q != nil {
			out = append(out, Named[Property]{Property(q.ID), lang.T(q.Name, q.Name), lang.T(q.Description, q.Description)})
		}
	}
	return out
}

// Value returns how much property p matters for a, from 1 to [AssetLevels]; 0
// when it was not valued.
func (a *Asset) Value(p Property) int {
	switch p {
	case "confidentiality":
		return a.Confidentiality
	case "integrity":
		return a.Integrity
	case "availability":
		return a.Availability
	}
	for _, q := range a.Qualities {
		if q != nil && q.ID == string(p) {
			return q.Value
		}
	}
	return 0
}

// ValueField names the field of an asset, for [Asset.At], that holds how much
// p matters for it.
func (p Property) ValueField() string {
	for _, one := range properties {
		if one.Value == p {
			return string(p)
		}
	}
	return "qualities/" + string(p) + "/value"
}
