package risk

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/toepasselijk/annexa"
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

// check refuses a value, a string, int or []string, that a field cannot have.
type check func(k known, at Path, value any) *Refusal

// typeChecks holds the fields to what their type allows. A text may be
// anything.
var typeChecks = map[reflect.Type]check{
	reflect.TypeFor[string]():             checkText,
	reflect.TypeFor[Date]():               checkDate,
	reflect.TypeFor[Option]():             oneOf(options),
	reflect.TypeFor[Applicable]():         oneOf(applicables),
	reflect.TypeFor[ControlStatus]():      oneOf(controlStatuses),
	reflect.TypeFor[ActionStatus]():       oneOf(actionStatuses),
	reflect.TypeFor[Status]():             oneOf(statuses),
	reflect.TypeFor[Classification]():     oneOf(classifications),
	reflect.TypeFor[annexa.ThreatID]():    checkThreat,
	reflect.TypeFor[annexa.AssetTypeID](): checkAssetType,
	reflect.TypeFor[[]Property]():         each(oneOf(properties)),
	reflect.TypeFor[[]annexa.ControlID](): each(checkControl),
}

// fieldChecks holds the fields to what their place allows, for those whose
// type does not say.
var fieldChecks = map[string]check{
	"assets/*/confidentiality":              upTo(func(*Document) int { return AssetLevels }),
	"assets/*/integrity":                    upTo(func(*Document) int { return AssetLevels }),
	"assets/*/availability":                 upTo(func(*Document) int { return AssetLevels }),
	"risks/*/assets":                        each(inList(assetList)),
	"risks/*/treatment/actions":             each(inList(actionList)),
	"risks/*/current/likelihood":            upTo(likelihoodSteps),
	"risks/*/current/impact":                upTo(impactSteps),
	"risks/*/treatment/residual/likelihood": upTo(likelihoodSteps),
	"risks/*/treatment/residual/impact":     upTo(impactSteps),
	"actions/*/cost":                        between(0, func(*Document) int { return maxCost }),
	"method/acceptance":                     between(1, riskLevels),
	"method/matrix/*/*":                     between(1, riskLevels),
}

// maxCost is the highest cost of an action in euros.
const maxCost = 999_999_999_999

func likelihoodSteps(d *Document) int { return len(d.Method.Likelihood) }
func impactSteps(d *Document) int     { return len(d.Method.Impact) }
func riskLevels(d *Document) int      { return len(d.Method.Levels) }

// engineKept reports whether only the engine may write a field: ids, counters
// and the basis of an approval.
func engineKept(pattern string) bool {
	return strings.HasPrefix(pattern, "counters/") || strings.HasSuffix(pattern, "/id") || strings.HasSuffix(pattern, "/approval/basis")
}

// checkOf returns what holds for a field of type t.
func checkOf(pattern string, t reflect.Type) check {
	if c, ok := fieldChecks[pattern]; ok {
		return c
	}
	if c, ok := typeChecks[t]; ok {
		return c
	}
	return anything
}

// anything is for what has no wrong values, a bool, and for what is held to
// more than one field at a time, such as ids and counters.
func anything(known, Path, any) *Refusal { return nil }

func checkText(_ known, at Path, value any) *Refusal {
	if !utf8.ValidString(value.(string)) {
		return Refuse(at, "Deze tekst is beschadigd: er staan tekens in die geen UTF-8 zijn.", "This text is damaged: it holds characters that are not UTF-8.")
	}
	return nil
}

func checkDate(_ known, at Path, value any) *Refusal {
	if s := value.(string); !Date(s).Valid() {
		return Refuse(at, fmt.Sprintf("%q is geen datum; schrijf een datum als 2026-11-18.", s), fmt.Sprintf("%q is not a date; write a date as 2026-11-18.", s))
	}
	return nil
}

func checkThreat(_ known, at Path, value any) *Refusal {
	s := value.(string)
	if _, ok := annexa.ThreatByID(annexa.ThreatID(s)); ok || s == "" {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Dreiging %q staat niet in de catalogus.", s), fmt.Sprintf("Threat %q is not in the catalogue.", s))
}

func checkAssetType(_ known, at Path, value any) *Refusal {
	s := value.(string)
	if _, ok := annexa.AssetTypeByID(annexa.AssetTypeID(s)); ok || s == "" {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Het soort bedrijfsmiddel %q bestaat niet.", s), fmt.Sprintf("There is no type of asset %q.", s))
}

func checkControl(k known, at Path, value any) *Refusal {
	s := value.(string)
	if _, ok := annexa.ControlByID(annexa.ControlID(s)); ok || k.has(ownControlList, s) {
		return nil
	}
	return Refuse(at, fmt.Sprintf("Maatregel %q bestaat niet.", s), fmt.Sprintf("There is no control %q.", s))
}

// oneOf allows the values of a choice, and none.
func oneOf[C Choice](choices []Named[C]) check {
	return func(_ known, at Path, value any) *Refusal {
		s := value.(string)
		if s == "" || slices.ContainsFunc(choices, func(n Named[C]) bool { return string(n.Value) == s }) {
			return nil
		}
		return Refuse(at, fmt.Sprintf("%q is hier geen keuze.", s), fmt.Sprintf("%q is not a choice here.", s))
	}
}

// inList allows the id of a record that exists.
func inList(l list) check {
	return func(k known, at Path, value any) *Refusal {
		s := value.(string)
		if k.has(l, s) {
			return nil
		}
		return Refuse(at, fmt.Sprintf("Dit verwijst naar %q, en dat bestaat niet.", s), fmt.Sprintf("This refers to %q, which does not exist.", s))
	}
}

// each holds every text of a list to c, and refuses one that is in it twice or
// empty.
func each(c check) check {
	return func(k known, at Path, value any) *Refusal {
		list := value.([]string)
		for i, s := range list {
			if s == "" {
				return Refuse(at, "In deze lijst staat een leeg onderdeel.", "This list holds an empty entry.")
			}
			if slices.Contains(list[:i], s) {
				return Refuse(at, fmt.Sprintf("%q staat twee keer in deze lijst.", s), fmt.Sprintf("%q is in this list twice.", s))
			}
			if r := c(k, at, s); r != nil {
				return r
			}
		}
		return nil
	}
}

// upTo allows 0, not filled in, and 1 to the number of steps.
func upTo(steps func(*Document) int) check { return between(0, steps) }

// between allows the whole numbers from low to high.
func between(low int, high func(*Document) int) check {
	return func(k known, at Path, value any) *Refusal {
		n, most := value.(int), high(k.doc)
		if n >= low && n <= most {
			return nil
		}
		return Refuse(at, fmt.Sprintf("%d kan hier niet; kies een getal van %d tot en met %d.", n, low, most), fmt.Sprintf("%d is not possible here; choose a number from %d to %d.", n, low, most))
	}
}
