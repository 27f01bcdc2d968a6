package annexa

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// TermID names a term, such as "residual_risk".
type TermID string

// Term is a word of the field with what it means, in plain words.
type Term struct {
	ID      TermID
	Name    lang.Text // in lower case, as in running text
	Meaning lang.Text
}

// Terms yields the terms, from the whole to its parts.
func Terms() iter.Seq[Term] { return slices.Values(terms) }

// TermByID returns the term with the given id, and whether there is one.
func TermByID(id TermID) (Term, bool) {
	i, ok := termIndex[id]
	if !ok {
		return Term{}, false
	}
	return terms[i], true
}

var termIndex = index(terms, func(t Term) TermID { return t.ID })
