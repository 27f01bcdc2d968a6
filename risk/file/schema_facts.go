package file

import (
	"reflect"
	"strconv"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/risk"
)

// facts is what the types alone do not say. It is made for each schema, so
// that a program that never writes one does not carry it.
type facts struct {
	types  map[reflect.Type]members // what a text of a type may be
	places map[string]members       // what a value may be by its place, where the type does not say or says too much
	abouts map[string]string        // what a title alone does not tell
}

func newFacts() *facts { return &facts{typeFacts(), placeFacts(), abouts()} }

func typeFacts() map[reflect.Type]members {
	return map[reflect.Type]members{
		typeOf[risk.Date]():           {{"$ref", "#/$defs/date"}},
		typeOf[annexa.ControlID]():    {{"$ref", "#/$defs/control"}},
		typeOf[annexa.ThreatID]():     {{"$ref", "#/$defs/threat"}},
		typeOf[annexa.AssetTypeID]():  {{"$ref", "#/$defs/assetType"}},
		typeOf[annexa.FrameworkID]():  enum(false, frameworkIDs()...),                                                     // only in a list
		typeOf[risk.Property]():       {{"type", "string"}, {"anyOf", []any{choices(false, risk.Properties()), id("K")}}}, // only in lists, which hold no empty ones
		typeOf[risk.Colour]():         choices(true, risk.Colours()),
		typeOf[risk.AreaKind]():       choices(true, risk.AreaKinds()),
		typeOf[risk.Dimension]():      choices(true, risk.Dimensions()),
		typeOf[risk.DocumentStatus](): choices(true, risk.DocumentStatuses()),
		typeOf[risk.Milestone]():      choices(true, risk.Milestones()),
		typeOf[risk.Paper]():          choices(true, risk.Papers()),
		typeOf[risk.Accent]():         {{"type", "string"}, {"pattern", "^(#[0-9A-Fa-f]{6})?$"}},
		typeOf[risk.Logo]():           {{"type", "string"}, {"pattern", "^(iVBORw0KGgoAAAANSUhEUg[A-Za-z0-9+/]+={0,2})?$"}, {"contentEncoding", "base64"}, {"contentMediaType", "image/png"}, {"maxLength", risk.LogoLength}},
		typeOf[annexa.ClauseID]():     enum(false, clauseIDs()...),
		typeOf[risk.Option]():         choices(true, risk.Options()),
		typeOf[risk.Applicable]():     choices(true, risk.Applicables()),
		typeOf[risk.ControlStatus]():  choices(true, risk.ControlStatuses()),
		typeOf[risk.ActionStatus]():   choices(true, risk.ActionStatuses()),
		typeOf[risk.Status]():         choices(true, risk.Statuses()),
		typeOf[risk.Classification](): choices(true, risk.Classifications()),
	}
}

// definitions are the types that stand in many places.
func definitions() members {
	var controls []annexa.ControlID
	for c := range annexa.Controls() {
		controls = append(controls, c.ID)
	}
	var threats []annexa.ThreatID
	for t := range annexa.Threats() {
		threats = append(threats, t.ID)
	}
	return members{
		{"date", members{
			{"description", "A day as 2026-11-18; empty when not filled in."},
			{"type", "string"},
			{"pattern", "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$"},
		}},
		{"control", members{
			{"description", "The number of a control of Annex A, or the id of an own one."},
			{"anyOf", []any{enum(false, controls...), id("E")}},
		}},
		{"threat", append(members{{"description", "A threat of the catalogue; empty for none."}}, enum(true, threats...)...)},
		{"assetType", append(members{{"description", "A type of asset of the catalogue; empty for none."}}, enum(true, assetTypes()...)...)},
	}
}

func assetTypes() []annexa.AssetTypeID {
	var ids []annexa.AssetTypeID
	for t := range annexa.AssetTypes() {
		ids = append(ids, t.ID)
	}
	return ids
}

func clauseIDs() []annexa.ClauseID {
	var ids []annexa.ClauseID
	for c := range annexa.Clauses() {
		ids = append(ids, c.ID)
	}
	return ids
}

func frameworkIDs() []annexa.FrameworkID {
	var ids []annexa.FrameworkID
	for f := range annexa.Frameworks() {
		ids = append(ids, f.ID)
	}
	return ids
}

// extraIDs are the requirements that ask more than Annex A.
func extraIDs() []annexa.ControlID {
	var ids []annexa.ControlID
	for f := range annexa.Frameworks() {
		for r := range f.Requirements() {
			if r.Extra {
				ids = append(ids, r.ID)
			}
		}
	}
	return ids
}

// id is the id of a record: a letter and a number that is given out once.
func id(letter string) members {
	return members{{"type", "string"}, {"pattern", "^" + letter + "[1-9][0-9]{0,8}$"}}
}

func idPattern(letter string) members { return id(letter)[1:] }

func from(low, high int) members { return members{{"minimum", low}, {"maximum", high}} }

func items(low, high int) members { return members{{"minItems", low}, {"maxItems", high}} }

// mostNumber is the highest number in an id.
const mostNumber = 999_999_999

func placeFacts() map[string]members {
	const most, fewest = risk.MaxSteps, risk.MinSteps
	// One that is too low, even below zero, is raised.
	counter := members{{"maximum", mostNumber}}
	return map[string]members{
		"organisation/parties/*/id":      idPattern("B"),
		"organisation/participants/*/id": idPattern("D"),
		"edition/history/*/id":           idPattern("V"),
		"assets/*/id":                    idPattern("A"),
		"risks/*/id":                     idPattern("R"),
		"actions/*/id":                   idPattern("M"),
		"ownControls/*/id":               idPattern("E"),
		"risks/*/assets/*":               idPattern("A"),
		"risks/*/treatment/actions/*":    idPattern("M"),

		"method/likelihood":      items(fewest, most),
		"method/impact":          items(fewest, most),
		"method/areas/*/id":      idPattern("G"),
		"method/areas/*/steps":   items(0, most),
		"method/qualities":       items(0, risk.MaxQualities),
		"method/qualities/*/id":  idPattern("K"),
		"method/levels":          items(risk.MinLevels, risk.MaxLevels),
		"method/levels/*/within": from(0, risk.MaxWithin),
		"method/matrix":          items(fewest, most),
		"method/matrix/*":        items(fewest, most),
		"method/matrix/*/*":      from(1, risk.MaxLevels),
		"method/acceptance":      from(1, risk.MaxLevels),
		"dismissals/*/id":        idPattern("W"),
		"dismissals/*/types/*":   enum(false, assetTypes()...)[1:],
		"notes/*/id":             idPattern("N"),
		"requirements/*/id":      enum(false, extraIDs()...),

		"assets/*/qualities/*/id":    idPattern("K"),
		"assets/*/qualities/*/value": from(0, risk.AssetLevels),
		"risks/*/gross/likelihood":   from(0, most),
		"risks/*/gross/impact":       from(0, most),
		"risks/*/impacts/*/id":       idPattern("G"),
		"risks/*/impacts/*/gross":    from(0, most),
		"risks/*/impacts/*/current":  from(0, most),
		"risks/*/impacts/*/residual": from(0, most),

		"assets/*/confidentiality":              from(0, risk.AssetLevels),
		"assets/*/integrity":                    from(0, risk.AssetLevels),
		"assets/*/availability":                 from(0, risk.AssetLevels),
		"risks/*/current/likelihood":            from(0, most),
		"risks/*/current/impact":                from(0, most),
		"risks/*/treatment/residual/likelihood": from(0, most),
		"risks/*/treatment/residual/impact":     from(0, most),
		"actions/*/cost":                        from(0, 999_999_999_999),
		"notes/*/count":                         from(0, 999_999),

		"counters/assets":       counter,
		"counters/risks":        counter,
		"counters/actions":      counter,
		"counters/ownControls":  counter,
		"counters/parties":      counter,
		"counters/participants": counter,
		"counters/history":      counter,
		"counters/areas":        counter,
		"counters/qualities":    counter,
		"counters/dismissals":   counter,
		"counters/notes":        counter,
	}
}

func abouts() map[string]string {
	return map[string]string{
		"organisation":                     "What the assessment is about (clauses 4.1 to 4.3).",
		"organisation/scope":               "What is inside (clause 4.3).",
		"organisation/exclusions":          "What is outside, and why (clause 4.3).",
		"organisation/interfaces":          "Where the scope meets the work of others (clause 4.3 c).",
		"organisation/context":             "Clause 4.1, with climate change.",
		"organisation/parties":             "Clause 4.2.",
		"organisation/participants":        "Who took part in the assessment.",
		"edition":                          "This issue of the document (clause 7.5.2).",
		"edition/nextReview":               "When the assessment is due again (clause 8.2).",
		"edition/history":                  "Earlier issues, oldest first.",
		"method":                           "How risks are judged (clause 6.1.2 a and b).",
		"method/likelihood":                "Lowest first. An empty name or frequency stands for the standard wording.",
		"method/areas":                     "Where impact is felt. An empty text of a standard area stands for the standard wording.",
		"method/areas/*/kind":              "Empty for an area of the organisation's own.",
		"method/areas/*/steps":             "As many as the scale of impact has, lowest first; none when no step has words of its own.",
		"method/perArea":                   "When true, the impact of a risk is the highest of the areas that are on.",
		"method/qualities":                 "Beside confidentiality, integrity and availability.",
		"method/levels/*/colour":           "Empty for the standard colour.",
		"method/levels/*/acceptedBy":       "A role or a person (clause 6.1.2 a 1).",
		"method/levels/*/within":           "Days within which a risk of this level must be treated; 0 for no term.",
		"controlSet":                       "What the organisation adds to the statement of the set of controls used (clause 6.1.3 c).",
		"dismissals":                       "Threats of the catalogue that were considered for types of asset and set aside (clause 6.1.2 c).",
		"notes":                            "Findings of the auditcheck that were accepted as they are, with the reason.",
		"notes/*/place":                    "The path of the field that the finding is about.",
		"notes/*/count":                    "How many records a finding about a list counted when it was accepted; with more of them it is open again. 0 when it counts none.",
		"checklist":                        "How the documented information that the standard asks for stands (clause 7.5.1): one for each clause that something is said about.",
		"certification":                    "The one date that the certification calendar is made from, and the days that are agreed or past, which go before what follows from it.",
		"certification/milestone":          "Which date it is; empty stands for the stage 2 audit.",
		"assets/*/qualities":               "One for each own quality that was valued.",
		"risks/*/gross":                    "Without any control. 0 when not scored.",
		"risks/*/impacts":                  "One for each area that was scored; 0 when not scored at a moment.",
		"risks/*/treatment/declined":       "Controls that were proposed and not chosen, with the reason (clause 6.1.3 b).",
		"risks/*/treatment/detects":        "Which side of the score controls that only detect lower; empty when nobody said.",
		"risks/*/treatment/residualNote":   "Why the residual risk is what it is.",
		"decisions/*/basis":                "The data the justification was written for. The program writes it; when the data are others, the justification is outdated.",
		"method/impact":                    "Lowest first. An empty text stands for the standard wording.",
		"method/levels":                    "Lowest first. An empty name stands for the standard one.",
		"method/matrix":                    "The level of each likelihood (row) with each impact, lowest first. A higher likelihood or impact is never a lower level.",
		"method/acceptance":                "The highest level, from 1, that is accepted without treatment.",
		"assets/*/confidentiality":         "0 when not valued.",
		"assets/*/integrity":               "0 when not valued.",
		"assets/*/availability":            "0 when not valued.",
		"assets/*/draft":                   "True for what came from a profile until the user confirms it.",
		"risks/*/draft":                    "True for what came from a profile until the user confirms it.",
		"risks":                            "The register (clause 6.1.2 c to e).",
		"risks/*/assets":                   "Ids of assets in this file.",
		"risks/*/owner":                    "A role or a person (clause 6.1.2 c 2).",
		"risks/*/current":                  "With the controls of today. 0 when not scored.",
		"risks/*/treatment":                "Clause 6.1.3 a, b, e and f.",
		"risks/*/treatment/actions":        "Ids of actions in this file.",
		"risks/*/treatment/residual":       "After treatment. 0 when not scored.",
		"risks/*/treatment/approval":       "The owner's approval of plan and residual risk (clause 6.1.3 f).",
		"risks/*/treatment/approval/basis": "The treatment and scores it was given for. The program writes it; when the risk has other values, the approval is outdated.",
		"actions":                          "The steps of the treatment plan (clause 6.1.3 e).",
		"actions/*/cost":                   "In whole euros.",
		"ownControls":                      "Controls from another source than Annex A (clause 6.1.3 b).",
		"decisions":                        "One for each control: Annex A in its order, then the own ones. One that is left out is undecided (clause 6.1.3 d).",
		"frameworks":                       "What the organisation answers to beside Annex A (clause 4.2).",
		"requirements":                     "One for each requirement beyond Annex A about which something is decided, also of a framework that is not on now.",
		"requirements/*/id":                "Framework and number.",
		"requirements/*/basis":             "As of a decision about a control.",
		"decisions/*/applicable":           "The user's choice. A control that a risk uses is applicable whatever is chosen.",
		"decisions/*/reasons":              "Why it is included besides the risks that use it.",
		"style":                            "How the report looks. An empty member stands for the standard.",
		"style/accent":                     "Of lines, numbers and bars in the report. One that is too light for text on white is printed darker.",
		"style/logo":                       "A PNG of at most " + strconv.Itoa(risk.LogoWidth) + " × " + strconv.Itoa(risk.LogoHeight) + " pixels and " + strconv.Itoa(risk.LogoBytes) + " bytes; empty for none.",
		"counters":                         "The highest number ever given out in each list, so that no id is used twice. One that is too low is raised.",
	}
}
