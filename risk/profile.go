package risk

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// profileSteps is the number of steps of the scales that profiles are scored
// on.
const profileSteps = 5

// TakeProfile returns d with the assets and the risks of a profile added as
// drafts, in the words of l, and the frameworks of the profile switched on. A
// risk gets the name of its threat as its title,
// why the threat is likely in that sector as its cause, and the scores of the
// profile carried over to the scales of d by [RescaleScore]; where impact is
// scored per area it stays open, for a profile has no areas. Nothing is
// treated. What d has already, an asset of that name and type or a risk of
// that threat about it, is not added again; when nothing is new d itself is
// returned. The error is a [*Refusal].
func TakeProfile(d *Document, id annexa.ProfileID, l lang.Lang) (*Document, error) {
	profile, ok := annexa.ProfileByID(id)
	if !ok || d == nil {
		return nil, Refuse(assetList.path, "Dit profiel bestaat niet.", "There is no such profile.")
	}
	for asset := range profile.Assets() {
		next, on, err := takeAsset(d, asset, l)
		if err != nil {
			return nil, err
		}
		d = next
		for threat := range asset.Threats() {
			if d, err = takeThreat(d, on, threat, l); err != nil {
				return nil, err
			}
		}
	}
	for _, framework := range profile.Frameworks {
		if slices.Contains(d.Frameworks, framework) {
			continue
		}
		next, err := SwitchFramework(d, framework, true)
		if err != nil {
			return nil, err
		}
		d = next
	}
	return d, nil
}

// takeAsset returns d with an asset of a profile, and its id.
func takeAsset(d *Document, from annexa.ProfileAsset, l lang.Lang) (*Document, string, error) {
	name := from.Name.In(l)
	for _, a := range d.Assets {
		if a != nil && a.Name == name && a.Type == from.Type {
			return d, a.ID, nil
		}
	}
	out, id, err := Add(d, assetList.path)
	if err != nil {
		return nil, "", err
	}
	a := out.Assets[len(out.Assets)-1] // made by Add, so nobody else sees it change
	a.Name, a.Type, a.Draft = name, from.Type, true
	a.Confidentiality, a.Integrity, a.Availability = from.Confidentiality, from.Integrity, from.Availability
	return out, id, nil
}

// takeThreat returns d with a threat of a profile as a risk about an asset.
func takeThreat(d *Document, asset string, from annexa.ProfileThreat, l lang.Lang) (*Document, error) {
	if slices.ContainsFunc(d.Risks, func(r *Risk) bool {
		return r != nil && r.Threat == from.Threat && slices.Contains(r.Assets, asset)
	}) {
		return d, nil
	}
	out, _, err := Add(d, riskList.path)
	if err != nil {
		return nil, err
	}
	threat, _ := annexa.ThreatByID(from.Threat)
	r, m := out.Risks[len(out.Risks)-1], &d.Method // made by Add, so nobody else sees it change
	r.Threat, r.Assets, r.Draft = from.Threat, []string{asset}, true
	r.Title, r.Cause = threat.Name.In(l), from.Rationale.In(l)
	r.Event, r.Consequence = threat.Event.In(l), threat.Consequence.In(l)
	r.Properties = propertiesOf(threat)
	r.Current.Likelihood = RescaleScore(from.Likelihood, profileSteps, len(m.Likelihood))
	if !m.PerArea {
		r.Current.Impact = RescaleScore(from.Impact, profileSteps, len(m.Impact))
	}
	return out, nil
}
