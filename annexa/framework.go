package annexa

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"example.org/toepasselijk/annexa/lang"
)

// FrameworkID names a framework, such as "nis2".
type FrameworkID string

// FrameworkKind says what kind of framework it is.
type FrameworkKind uint8

// The kinds of framework.
const (
	Law       FrameworkKind = iota // binding for whom it names
	Baseline                       // what a sector agreed on
	Standard                       // bought, and certified against
	Voluntary                      // free to follow
)

// Name returns what the kind is called.
func (k FrameworkKind) Name() lang.Text { return frameworkKinds[k] }

var frameworkKinds = [...]lang.Text{
	lang.T("Wet", "Law"), lang.T("Baseline voor een sector", "Baseline of a sector"),
	lang.T("Norm", "Standard"), lang.T("Vrij te volgen raamwerk", "Voluntary framework"),
}

// Framework is a law, baseline or standard beside ISO/IEC 27001 that asks for
// measures too, with what is known of how it meets Annex A.
type Framework struct {
	ID        FrameworkID
	Name      lang.Text
	Short     lang.Text // as it stands before a number: "NIS2"
	Edition   lang.Text
	Publisher lang.Text
	Kind      FrameworkKind
	Source    lang.Text // of the pairs of requirement and control
	Terms     lang.Text // under which framework and pairs may be used
	Note      lang.Text // what the reader has to know before relying on it

	requirements []Requirement
}

// Requirement is what a framework asks under one number.
type Requirement struct {
	ID        ControlID // framework and number, "nis2.21.2.b": unlike any control's
	Framework FrameworkID
	Ref       string    // the number as the framework prints it, "21(2)(b)"
	Title     lang.Text // short, in our own words
	Extra     bool      // it asks more than Annex A does, and gets a row of its own

	controls string // numbers with spaces between them
}

// Controls yields the controls of Annex A that the requirement belongs to;
// none where Annex A has no counterpart.
func (r Requirement) Controls() iter.Seq[ControlID] {
	return func(yield func(ControlID) bool) {
		for id := range strings.FieldsSeq(r.controls) {
			if !yield(ControlID(id)) {
				return
			}
		}
	}
}

// Name returns the requirement's number with its framework, as in
// "NIS2 21(2)(b)".
func (r Requirement) Name(l lang.Lang) string {
	f, _ := FrameworkByID(r.Framework)
	return strings.TrimSpace(f.Short.In(l) + " " + r.Ref)
}

// Frameworks yields the frameworks in the order they are offered in.
func Frameworks() iter.Seq[Framework] { return slices.Values(frameworks) }

// FrameworkByID returns the framework with the given id, and whether there is
// one.
func FrameworkByID(id FrameworkID) (Framework, bool) {
	for _, f := range frameworks {
		if f.ID == id {
			return f, true
		}
	}
	return Framework{}, false
}

// Requirements yields what f asks, in the order of its numbers.
func (f Framework) Requirements() iter.Seq[Requirement] {
	return slices.Values(crosswalks().of[f.ID])
}

// RequirementByID returns the requirement with the given id, and whether there
// is one.
func RequirementByID(id ControlID) (Requirement, bool) {
	r, ok := crosswalks().byID[id]
	return r, ok
}

// RequirementsOf yields the requirements of every framework that a control of
// Annex A belongs to, in the order of the frameworks.
func RequirementsOf(id ControlID) iter.Seq[Requirement] {
	return slices.Values(crosswalks().byControl[id])
}

// IsRequirement reports whether an id has the form of a requirement's, which
// begins with the id of a framework and so with a small letter.
func IsRequirement(id ControlID) bool { return id != "" && 'a' <= id[0] && id[0] <= 'z' }

// requirementID makes the id of a requirement: framework and number with a
// full stop for every other sign, so that it can stand in a path.
func requirementID(f FrameworkID, ref string) ControlID {
	words := strings.FieldsFunc(ref, func(r rune) bool { return strings.ContainsRune("()-.", r) })
	return ControlID(string(f) + "." + strings.Join(words, "."))
}

// crosswalk is every requirement, to be found each way.
type crosswalk struct {
	of        map[FrameworkID][]Requirement
	byID      map[ControlID]Requirement
	byControl map[ControlID][]Requirement
}

// crosswalks is made when first asked for, as most documents use none.
var crosswalks = sync.OnceValue(func() crosswalk {
	c := crosswalk{map[FrameworkID][]Requirement{}, map[ControlID]Requirement{}, map[ControlID][]Requirement{}}
	for _, f := range frameworks {
		all := slices.Clone(f.requirements)
		for i := range all {
			r := &all[i]
			r.ID, r.Framework = requirementID(f.ID, r.Ref), f.ID
			c.byID[r.ID] = *r
			for id := range r.Controls() {
				c.byControl[id] = append(c.byControl[id], *r)
			}
		}
		c.of[f.ID] = all
	}
	return c
})
