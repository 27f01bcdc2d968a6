package risk

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"unicode/utf8"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// known is what a check may look at: the document, and for a check of all of
// it at once the ids in it.
type known struct {
	doc *Document
	ids map[string]bool // nil: look them up in doc
}

// has reports whether id is in l.
func (k known) has(l list, id string) bool {
	if l.number(id) == 0 {
		return false
	}
	if k.ids != nil {
		return k.ids[id]
	}
	_, ok := Get(k.doc, l.path+"/"+Path(id))
	return ok
}

// check refuses a value, of a type that is a string, an int or a list of
// strings, that a field cannot have. It is a [reflect.Value], so that holding a
// whole document to its checks makes no copy of each of its fields.
type check func(k known, at Path, value reflect.Value) *Refusal

func checkText(_ known, at Path, value reflect.Value) *Refusal {
	if !utf8.ValidString(value.String()) {
		return Refuse(at, "Deze tekst is beschadigd: er staan tekens in die geen UTF-8 zijn.", "This text is damaged: it holds characters that are not UTF-8.")
	}
	return nil
}

func checkDate(_ known, at Path, value reflect.Value) *Refusal {
	if s := value.String(); !Date(s).Valid() {
		return Refuse(at, fmt.Sprintf("%s is geen datum; schrijf een datum als 2026-11-18.", quoted(s)), fmt.Sprintf("%s is not a date; write a date as 2026-11-18.", quoted(s)))
	}
	return nil
}

func checkThreat(_ known, at Path, value reflect.Value) *Refusal {
	s := value.String()
	if _, ok := annexa.ThreatByID(annexa.ThreatID(s)); ok || s == "" {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Dreiging %s staat niet in de catalogus.", quoted(s)), fmt.Sprintf("Threat %s is not in the catalogue.", quoted(s)))
}

func checkAssetType(_ known, at Path, value reflect.Value) *Refusal {
	s := value.String()
	if _, ok := annexa.AssetTypeByID(annexa.AssetTypeID(s)); ok || s == "" {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Het soort bedrijfsmiddel %s bestaat niet.", quoted(s)), fmt.Sprintf("There is no type of asset %s.", quoted(s)))
}

func checkClause(_ known, at Path, value reflect.Value) *Refusal {
	s := value.String()
	if _, ok := annexa.ClauseByID(annexa.ClauseID(s)); ok {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Eis %s staat niet in de lijst van documenten.", quoted(s)), fmt.Sprintf("Clause %s is not in the list of documents.", quoted(s)))
}

func checkControl(k known, at Path, value reflect.Value) *Refusal {
	s := value.String()
	if _, ok := annexa.ControlByID(annexa.ControlID(s)); ok || k.has(ownControlList, s) {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Maatregel %s bestaat niet.", quoted(s)), fmt.Sprintf("There is no control %s.", quoted(s)))
}

func checkFramework(_ known, at Path, value reflect.Value) *Refusal {
	s := value.String()
	if _, ok := annexa.FrameworkByID(annexa.FrameworkID(s)); ok {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Kader %s bestaat niet.", quoted(s)), fmt.Sprintf("There is no framework %s.", quoted(s)))
}

func checkRequirement(_ known, at Path, value reflect.Value) *Refusal {
	s := value.String()
	if hasRow(annexa.ControlID(s)) {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Geen kader vraagt met nummer %s meer dan bijlage A.", quoted(s)), fmt.Sprintf("No framework asks more than Annex A under number %s.", quoted(s)))
}

func checkProperty(k known, at Path, value reflect.Value) *Refusal {
	s := value.String()
	if NameOf(properties, Property(s)) != (lang.Text{}) || k.has(qualityList, s) {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Eigenschap %s bestaat niet.", quoted(s)), fmt.Sprintf("There is no quality %s.", quoted(s)))
}

// quoted writes a value at fault between quotes, cut where it would drown the
// sentence it stands in.
func quoted(s string) string {
	const most = 40
	if n := len([]rune(s)); n > most {
		s = string([]rune(s)[:most]) + "…"
	}
	return strconv.Quote(s)
}

// oneOf allows the values of a choice, and none.
func oneOf[C Choice](choices []Named[C]) check {
	return func(_ known, at Path, value reflect.Value) *Refusal {
		s := value.String()
		if s == "" || slices.ContainsFunc(choices, func(n Named[C]) bool { return string(n.Value) == s }) {
			return nil
		}
		return Refuse(at, fmt.Sprintf("%s is hier geen keuze.", quoted(s)), fmt.Sprintf("%s is not a choice here.", quoted(s)))
	}
}

// inList allows the id of a record that exists.
func inList(l list) check {
	return func(k known, at Path, value reflect.Value) *Refusal {
		s := value.String()
		if k.has(l, s) {
			return nil
		}
		return Refuse(at, fmt.Sprintf("Dit verwijst naar %s, en dat bestaat niet.", quoted(s)), fmt.Sprintf("This refers to %s, which does not exist.", quoted(s)))
	}
}

// each holds every text of a list to c, and refuses one that is in it twice or
// empty.
func each(c check) check {
	return func(k known, at Path, value reflect.Value) *Refusal {
		if s, ok := twice(value); ok {
			return Refuse(at, fmt.Sprintf("%s staat twee keer in deze lijst.", quoted(s)), fmt.Sprintf("%s is in this list twice.", quoted(s)))
		}
		for i := range value.Len() {
			one := value.Index(i)
			if one.Len() == 0 {
				return Refuse(at, "In deze lijst staat een leeg onderdeel.", "This list holds an empty entry.")
			}
			if r := c(k, at, one); r != nil {
				return r
			}
		}
		return nil
	}
}

// twice returns a text that is in list more than once. Lists are short as a
// rule; the set is for a file that was made to keep the program busy.
func twice(list reflect.Value) (string, bool) {
	const short = 32
	if list.Len() <= short {
		for i := range list.Len() {
			s := list.Index(i).String()
			for j := range i {
				if list.Index(j).String() == s {
					return s, true
				}
			}
		}
		return "", false
	}
	seen := make(map[string]bool, list.Len())
	for i := range list.Len() {
		s := list.Index(i).String()
		if seen[s] {
			return s, true
		}
		seen[s] = true
	}
	return "", false
}

// upTo allows 0, not filled in, and 1 to the number of steps.
func upTo(steps func(*Document) int) check { return between(0, steps) }

// between allows the whole numbers from low to high.
func between(low int, high func(*Document) int) check {
	return func(k known, at Path, value reflect.Value) *Refusal {
		n, most := int(value.Int()), high(k.doc)
		if n >= low && n <= most {
			return nil
		}
		return Refuse(at, fmt.Sprintf("%d kan hier niet; kies een getal van %d tot en met %d.", n, low, most), fmt.Sprintf("%d is not possible here; choose a number from %d to %d.", n, low, most))
	}
}
