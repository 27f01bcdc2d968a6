package annexa

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// ProfileID names a profile of a sector, such as "kantoor".
type ProfileID string

// Profile is what organisations of one kind usually have of value and what
// usually threatens it: a start for who begins with nothing.
type Profile struct {
	ID   ProfileID
	Name lang.Text
	For  lang.Text // whom it is for

	// Frameworks are what organisations of the kind answer to beside Annex A.
	Frameworks []FrameworkID

	assets []ProfileAsset
}

// ProfileAsset is something of value that such an organisation has. How much
// each quality of information matters goes from 1 to 4.
type ProfileAsset struct {
	Name                                     lang.Text
	Type                                     AssetTypeID
	Confidentiality, Integrity, Availability int

	threats []ProfileThreat
}

// ProfileThreat is a threat that is likely to strike an asset of a profile.
// The scores are on scales of 1 to 5, for an organisation with ordinary
// controls. They are judgement, not statistics.
type ProfileThreat struct {
	Threat             ThreatID
	Likelihood, Impact int
	Rationale          lang.Text // why it is likely there, in one or two sentences
}

// Assets yields what the profile has of value, what it is about first.
func (p Profile) Assets() iter.Seq[ProfileAsset] { return slices.Values(p.assets) }

// Risks returns how many threats the profile holds.
func (p Profile) Risks() int {
	n := 0
	for _, a := range p.assets {
		n += len(a.threats)
	}
	return n
}

// Threats yields what is likely to strike the asset.
func (a ProfileAsset) Threats() iter.Seq[ProfileThreat] { return slices.Values(a.threats) }

// Profiles yields the profiles, the most general one first.
func Profiles() iter.Seq[Profile] { return slices.Values(profiles) }

// ProfileByID returns the profile with the given id, and whether there is one.
func ProfileByID(id ProfileID) (Profile, bool) {
	i := slices.IndexFunc(profiles, func(p Profile) bool { return p.ID == id })
	if i < 0 {
		return Profile{}, false
	}
	return profiles[i], true
}

var profiles = []Profile{officeProfile, softwareProfile, careProfile, governmentProfile, industryProfile, microProfile}
