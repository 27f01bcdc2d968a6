package risk

import (
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// Area is a place where impact is felt, such as money or privacy. An empty
// name or description of a standard area stands for the standard wording.
type Area struct {
	ID    string     `json:"id"` // "G1"
	Kind  AreaKind   `json:"kind"`
	Name  string     `json:"name"`
	On    bool       `json:"on"`    // it is used
	Steps []AreaStep `json:"steps"` // what each step of the impact scale means here
}

// AreaStep says what a step of the impact scale means in an area.
type AreaStep struct {
	Description string `json:"description"`
}

// AreaKind is a standard area; empty for one of the user's own.
type AreaKind string

// AreaKinds lists the standard areas.
func AreaKinds() []Named[AreaKind] { return areaKinds }

var areaKinds = []Named[AreaKind]{
	{"financial", lang.T("Financieel", "Financial"), lang.T("Schade in geld: kosten, boetes en gemiste omzet.", "Loss of money: costs, fines and missed revenue.")},
	{"continuity", lang.T("Continuïteit", "Continuity"), lang.T("Hoelang het werk of de dienst stilligt.", "How long work or the service stands still.")},
	{"legal", lang.T("Wet en contract", "Law and contract"), lang.T("Wat toezichthouders, rechters en klanten doen.", "What regulators, courts and customers do.")},
	{"reputation", lang.T("Reputatie", "Reputation"), lang.T("Wat anderen van de organisatie denken.", "What others think of the organisation.")},
	{"people", lang.T("Betrokkenen", "People concerned"), lang.T("Wat het doet met de mensen van wie de gegevens zijn.", "What it does to the people the data are about.")},
}

// standardAreas returns the standard areas, all of them on, for an impact
// scale of size steps.
func standardAreas(size int) []*Area {
	areas := make([]*Area, len(areaKinds))
	for i, kind := range areaKinds {
		areas[i] = &Area{ID: areaList.id(i + 1), Kind: kind.Value, On: true, Steps: make([]AreaStep, size)}
	}
	return areas
}

// Title returns what a is called in l.
func (a *Area) Title(l lang.Lang) string {
	if a.Name != "" {
		return a.Name
	}
	return NameOf(areaKinds, a.Kind).In(l)
}

// Step returns what step n of the impact scale, from 1, means in a, in l.
func (a *Area) Step(l lang.Lang, n int) string {
	if n < 1 || n > len(a.Steps) {
		return ""
	}
	if own := a.Steps[n-1].Description; own != "" {
		return own
	}
	words, places := standardAreaSteps[a.Kind].In(l), areaPlaces[len(a.Steps)]
	if n > len(places) || places[n-1] >= len(words) {
		return ""
	}
	return words[places[n-1]]
}

// AreasOn returns the areas that are used.
func (m *Method) AreasOn() []*Area {
	return slices.DeleteFunc(slices.Clone(m.Areas), func(a *Area) bool { return a == nil || !a.On })
}

// Highest returns the highest impact of r at moment in the areas that are on,
// and the area; 0 and nil when no area is scored.
func (m *Method) Highest(r *Risk, moment Moment) (impact int, in *Area) {
	if len(r.Impacts) == 0 {
		return 0, nil
	}
	for _, area := range m.Areas {
		if area == nil || !area.On {
			continue
		}
		if one := r.impactIn(area.ID); one != nil && one.Value(moment) > impact {
			impact, in = one.Value(moment), area
		}
	}
	return impact, in
}

// AreaImpact returns the impact of r in an area; an empty one when there is
// none.
func (r *Risk) AreaImpact(area string) *AreaImpact {
	if one := r.impactIn(area); one != nil {
		return one
	}
	return &AreaImpact{ID: area}
}

// impactIn is [Risk.AreaImpact], nil when there is none.
func (r *Risk) impactIn(area string) *AreaImpact {
	for _, one := range r.Impacts {
		if one != nil && one.ID == area {
			return one
		}
	}
	return nil
}

// areaPlaces says which of the five standard descriptions belong to the steps
// of a scale, by how many it has.
var areaPlaces = map[int][]int{5: {0, 1, 2, 3, 4}, 4: {0, 1, 3, 4}, 3: {0, 2, 4}}

// standardAreaSteps is what the steps of an impact scale of five mean in each
// standard area. The terms are the product's own choice, made to be told apart
// without counting.
var standardAreaSteps = map[AreaKind]lang.In[[]string]{
	"financial": lang.Of(
		[]string{"Valt binnen het gewone budget", "Tot één weekomzet", "Tot één maandomzet", "Tot een kwartaalomzet", "Meer dan een kwartaalomzet; het voortbestaan staat op het spel"},
		[]string{"Within the ordinary budget", "Up to a week's revenue", "Up to a month's revenue", "Up to a quarter's revenue", "More than a quarter's revenue; survival is at stake"}),
	"continuity": lang.Of(
		[]string{"Hinder, een uur of minder", "Een halve werkdag stil", "Eén tot twee werkdagen stil", "Een week stil", "Langer dan een week stil, of blijvend verlies van gegevens"},
		[]string{"A nuisance, an hour or less", "Half a working day down", "One or two working days down", "A week down", "More than a week down, or data lost for good"}),
	"legal": lang.Of(
		[]string{"Geen gevolgen", "Een klacht of een vraag van een klant", "Een melding aan een toezichthouder of een boete volgens contract", "Een onderzoek, een procedure of een opgezegd contract", "Een last, een hoge boete of het verlies van een vergunning"},
		[]string{"No consequences", "A complaint or a question from a customer", "A report to a regulator, or a penalty under a contract", "An investigation, a lawsuit or a cancelled contract", "An order, a high fine or the loss of a licence"}),
	"reputation": lang.Of(
		[]string{"Alleen intern bekend", "Een paar klanten spreken ons erop aan", "Klanten praten erover; berichten op sociale media", "Vakpers of regionale media; klanten twijfelen", "Landelijk nieuws; klanten vertrekken"},
		[]string{"Known inside only", "A few customers bring it up", "Customers talk about it; posts on social media", "Trade press or regional media; customers have doubts", "National news; customers leave"}),
	"people": lang.Of(
		[]string{"Geen gegevens van mensen geraakt", "Ongemak voor een paar mensen", "Ongemak voor veel mensen, of gevoelige gegevens van een enkeling", "Schade voor mensen: fraude, schaamte of uitsluiting", "Ernstige of blijvende schade voor mensen, of gevaar voor hun veiligheid"},
		[]string{"No data about people touched", "Inconvenience to a few people", "Inconvenience to many, or sensitive data of a few", "Harm to people: fraud, shame or exclusion", "Serious or lasting harm to people, or danger to their safety"}),
}
