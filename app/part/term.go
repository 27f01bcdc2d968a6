package part

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/prose"
)

// TermKey is the data attribute of what explains a term when it is pressed:
// data-term. The frame listens for it.
const TermKey = "term"

// Term draws words that stand for a term: a button that explains it.
func Term(id annexa.TermID, words string) app.UI {
	return app.Button().Type("button").Class("term").DataSet(TermKey, string(id)).Aria("haspopup", "dialog").Text(words)
}

// Marked draws a text in which terms are marked, see package prose: the words
// explain the term when they are pressed.
func Marked(text string) []app.UI {
	var out []app.UI
	for _, s := range prose.Spans(text) {
		switch {
		case s.To != "":
			out = append(out, Term(annexa.TermID(s.To), s.Text))
		case s.Strong:
			out = append(out, app.Strong().Text(s.Text))
		default:
			out = append(out, app.Text(s.Text))
		}
	}
	return out
}

// fieldTerms are the terms that stand beside the label of a field. A * stands
// for any id.
var fieldTerms = map[string]annexa.TermID{
	"organisation/scope":         "scope",
	"organisation/interfaces":    "interface",
	"organisation/context":       "issues",
	"certification/milestone":    "stage_2",
	"edition/classification":     "classification",
	"edition/status":             "draft",
	"edition/approver":           "top_management",
	"assets/*/confidentiality":   "confidentiality",
	"assets/*/integrity":         "integrity",
	"assets/*/availability":      "availability",
	"risks/*/assets":             "asset",
	"risks/*/threat":             "threat",
	"risks/*/vulnerability":      "vulnerability",
	"risks/*/owner":              "risk_owner",
	"risks/*/current/likelihood": "likelihood",
	"risks/*/current/impact":     "impact",
	"decisions/*/applicable":     "exclusion",
	"decisions/*/justification":  "justification",
	"decisions/*/reference":      "evidence",
	"ownControls/*/source":       "own_control",
}

var aboutTerm = lang.Of(
	func(name string) string { return "Wat betekent " + name + "?" },
	func(name string) string { return "What does " + name + " mean?" },
)

// sign returns the button that explains the term of the field at a path, to
// stand behind its label; nothing when the field has none.
func sign(at string, l lang.Lang) []app.UI {
	steps := strings.Split(at, "/")
	if len(steps) > 2 {
		steps[1] = "*"
	}
	term, ok := annexa.TermByID(fieldTerms[strings.Join(steps, "/")])
	if !ok {
		return nil
	}
	name := aboutTerm.In(l)(term.Name.In(l))
	return []app.UI{app.Button().Type("button").Class("term-sign").DataSet(TermKey, string(term.ID)).
		Aria("haspopup", "dialog").Aria("label", name).Title(name).Text("?")}
}
