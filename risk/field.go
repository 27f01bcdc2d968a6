package risk

import (
	"reflect"
	"strings"

	"example.org/toepasselijk/annexa"
)

// typeChecks holds the fields to what their type allows. A text may be
// anything.
var typeChecks = map[reflect.Type]check{
	reflect.TypeFor[string]():               checkText,
	reflect.TypeFor[Date]():                 checkDate,
	reflect.TypeFor[Option]():               oneOf(options),
	reflect.TypeFor[Applicable]():           oneOf(applicables),
	reflect.TypeFor[ControlStatus]():        oneOf(controlStatuses),
	reflect.TypeFor[ActionStatus]():         oneOf(actionStatuses),
	reflect.TypeFor[Status]():               oneOf(statuses),
	reflect.TypeFor[Classification]():       oneOf(classifications),
	reflect.TypeFor[Colour]():               oneOf(colours),
	reflect.TypeFor[AreaKind]():             oneOf(areaKinds),
	reflect.TypeFor[Dimension]():            oneOf(dimensions),
	reflect.TypeFor[DocumentStatus]():       oneOf(documentStatuses),
	reflect.TypeFor[Milestone]():            oneOf(milestones),
	reflect.TypeFor[Paper]():                oneOf(papers),
	reflect.TypeFor[Accent]():               checkAccent,
	reflect.TypeFor[Logo]():                 checkLogo,
	reflect.TypeFor[annexa.ClauseID]():      checkClause,
	reflect.TypeFor[Path]():                 checkText,
	reflect.TypeFor[annexa.ThreatID]():      checkThreat,
	reflect.TypeFor[annexa.AssetTypeID]():   checkAssetType,
	reflect.TypeFor[[]Property]():           each(checkProperty),
	reflect.TypeFor[[]annexa.AssetTypeID](): each(checkAssetType),
	reflect.TypeFor[[]annexa.ControlID]():   each(checkControl),
	reflect.TypeFor[[]annexa.FrameworkID](): each(checkFramework),
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
	"risks/*/gross/likelihood":              upTo(likelihoodSteps),
	"risks/*/gross/impact":                  upTo(impactSteps),
	"risks/*/impacts/*/id":                  inList(areaList),
	"risks/*/impacts/*/gross":               upTo(impactSteps),
	"risks/*/impacts/*/current":             upTo(impactSteps),
	"risks/*/impacts/*/residual":            upTo(impactSteps),
	"risks/*/treatment/declined/*/id":       checkControl,
	"requirements/*/id":                     checkRequirement,
	"assets/*/qualities/*/id":               inList(qualityList),
	"assets/*/qualities/*/value":            upTo(func(*Document) int { return AssetLevels }),
	"method/levels/*/within":                between(0, func(*Document) int { return MaxWithin }),
	"actions/*/cost":                        between(0, func(*Document) int { return maxCost }),
	"notes/*/count":                         between(0, func(*Document) int { return maxCounted }),
	"method/acceptance":                     between(1, riskLevels),
	"method/matrix/*/*":                     between(1, riskLevels),
}

// maxCost is the highest cost of an action in euros.
const maxCost = 999_999_999_999

// maxCounted is the most records that a note can have counted.
const maxCounted = 999_999

func likelihoodSteps(d *Document) int { return len(d.Method.Likelihood) }
func impactSteps(d *Document) int     { return len(d.Method.Impact) }
func riskLevels(d *Document) int      { return len(d.Method.Levels) }

// engineKept reports whether only the engine may write a field: ids, counters,
// which standard area an area is, and what an approval or a justification is
// based on.
func engineKept(pattern string) bool {
	return strings.HasPrefix(pattern, "counters/") || strings.HasSuffix(pattern, "/id") || strings.HasSuffix(pattern, "/basis") ||
		pattern == "method/areas/*/kind"
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

// form is what holds for a value of the document and all that is in it: a
// check for a single field, the form of its entries for a list, and of its
// fields, by position, for a record.
type form struct {
	check  check
	entry  *form
	fields []*form // nil for what is not in the file
}

var (
	documentForm = formOf("", reflect.TypeFor[Document]())
	approvalForm = formOf("risks/*/treatment/approval", reflect.TypeFor[Approval]())
	noteForm     = formOf("notes/*", reflect.TypeFor[Note]())
)

func formOf(pattern string, t reflect.Type) *form {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if isField(t) {
		return &form{check: checkOf(pattern, t)}
	}
	if t.Kind() == reflect.Slice {
		return &form{entry: formOf(pattern+"/*", t.Elem())}
	}
	f := &form{fields: make([]*form, t.NumField())}
	for i, name := range fieldsOf[t].names {
		if name != "" {
			f.fields[i] = formOf(strings.TrimPrefix(pattern+"/"+name, "/"), t.Field(i).Type)
		}
	}
	return f
}

// anything is for what has no wrong values, a bool, and for what is held to
// more than one field at a time, such as ids and counters.
func anything(known, Path, reflect.Value) *Refusal { return nil }
