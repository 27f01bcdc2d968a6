package risk

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Ground is why a control is included besides the risks that use it (clause
// 6.1.3 d). Its value is the field of [Reasons] that holds it.
type Ground string

// Grounds lists the grounds in the order of [Reasons].
func Grounds() []Named[Ground] { return grounds }

var grounds = []Named[Ground]{
	{"law", lang.T("Wet", "Law"), lang.T("Een wet of regel vraagt erom.", "A law or regulation asks for it.")},
	{"contract", lang.T("Contract", "Contract"), lang.T("Een klant of leverancier vraagt erom.", "A customer or supplier asks for it.")},
	{"business", lang.T("Bedrijfseis", "Business requirement"), lang.T("De organisatie wil het zelf.", "The organisation itself wants it.")},
	{"goodPractice", lang.T("Goed gebruik", "Good practice"), lang.T("Zo doet men het in het vak.", "It is what the field does.")},
}

// On returns the reason on ground g; none for an unknown one.
func (r Reasons) On(g Ground) Reason {
	switch g {
	case "law":
		return r.Law
	case "contract":
		return r.Contract
	case "business":
		return r.Business
	case "goodPractice":
		return r.GoodPractice
	}
	return Reason{}
}

// Words returns the reasons that are on, each with what it is about: "Law
// (GDPR), Contract"; empty for none.
func (r Reasons) Words(l lang.Lang) string {
	var out []string
	for _, g := range grounds {
		reason, name := r.On(g.Value), g.Name.In(l)
		switch {
		case reason.On && reason.Text != "":
			out = append(out, name+" ("+reason.Text+")")
		case reason.On:
			out = append(out, name)
		}
	}
	return strings.Join(out, ", ")
}
