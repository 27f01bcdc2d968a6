package risk

import (
	"reflect"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// AddSuggestion returns d with a suggested threat as a risk, for the types
// given, and its id. The risk gets what the catalogue knows: the name of the
// threat in l as its title, the threat itself, the assets of those types and
// the qualities that such a threat harms. Cause, event and consequence stay
// empty, for the catalogue's example is the story of somebody else, and it is
// not scored. The error is a [*Refusal].
func AddSuggestion(d *Document, threat annexa.ThreatID, types []annexa.AssetTypeID, l lang.Lang) (*Document, string, error) {
	s, refusal := suggested(d, riskList.path, threat, types)
	if refusal != nil {
		return nil, "", refusal
	}
	out, id, err := Add(d, riskList.path)
	if err != nil {
		return nil, "", err
	}
	r := out.Risks[len(out.Risks)-1] // made by Add, so nobody else sees it change
	r.Threat, r.Title = threat, s.Threat.Name.In(l)
	for _, a := range s.Assets {
		r.Assets = append(r.Assets, a.ID)
	}
	r.Properties = propertiesOf(s.Threat)
	return out, id, nil
}

// propertiesOf returns the qualities that a threat harms.
func propertiesOf(threat annexa.Threat) []Property {
	out := []Property{}
	for _, p := range threatProperties {
		if threat.Properties&p.in != 0 {
			out = append(out, p.Property)
		}
	}
	return out
}

// threatProperties says which of the qualities the catalogue means.
var threatProperties = []struct {
	Property
	in annexa.Property
}{
	{"confidentiality", annexa.Confidentiality},
	{"integrity", annexa.Integrity},
	{"availability", annexa.Availability},
}

// Dismiss returns d with a suggested threat set aside for the types in w, whose
// id is of no account. It needs a reason and a date: that a threat was looked
// at, by whom and why it does not count, is evidence (clause 6.1.2 c).
// [Remove] takes it back, and the threat is suggested again. The error is a
// [*Refusal].
func Dismiss(d *Document, w Dismissal) (*Document, error) {
	const at = Path("dismissals")
	if _, refusal := suggested(d, at, w.Threat, w.Types); refusal != nil {
		return nil, refusal
	}
	w.ID, w.Reason, w.By = "", strings.TrimSpace(w.Reason), strings.TrimSpace(w.By)
	switch {
	case w.Reason == "":
		return nil, Refuse(at, "Schrijf op waarom deze dreiging niet telt; die reden is het bewijs.", "Write down why this threat does not count; that reason is the evidence.")
	case w.Date == "":
		return nil, Refuse(at, "Vul in op welke datum dit is besloten.", "Fill in on which date this was decided.")
	}
	if r := (known{doc: d}).refuseFields(reflect.ValueOf(w), dismissalForm); r != nil {
		return nil, &Refusal{At: at, Why: r.Why}
	}
	out, _, err := Add(d, at)
	if err != nil {
		return nil, err
	}
	made := out.Dismissals[len(out.Dismissals)-1] // by Add, so nobody else sees it change
	w.ID, w.Types = made.ID, slices.Clone(w.Types)
	*made = w
	return out, nil
}

var dismissalForm = formOf("dismissals/*", reflect.TypeFor[Dismissal]())

// suggested returns the suggestion of a threat for the types given, or refuses
// at a path when there is none for one of them.
func suggested(d *Document, at Path, threat annexa.ThreatID, types []annexa.AssetTypeID) (Suggestion, *Refusal) {
	refusal := Refuse(at, "Deze dreiging wordt hiervoor niet voorgesteld.", "This threat is not suggested for this.")
	all := Suggest(d)
	i := slices.IndexFunc(all, func(s Suggestion) bool { return s.Threat.ID == threat })
	if i < 0 || len(types) == 0 {
		return Suggestion{}, refusal
	}
	s := Suggestion{Threat: all[i].Threat, Types: types}
	for n, kind := range types {
		if !slices.Contains(all[i].Types, kind) || slices.Contains(types[:n], kind) {
			return Suggestion{}, refusal
		}
	}
	for _, a := range all[i].Assets {
		if slices.Contains(types, a.Type) {
			s.Assets = append(s.Assets, a)
		}
	}
	return s, nil
}
