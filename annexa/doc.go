// Package annexa is the catalogue: the 93 controls of ISO/IEC 27001:2022
// Annex A, the threats, the types of asset and the profiles of sectors. Facts
// only: it knows no risk and no choice of the user.
//
// The rows are immutable. They are reached in their own order through an
// iterator ([Controls], [Threats], [AssetTypes], [Profiles]) or by id ([ControlByID],
// [ThreatByID], [AssetTypeByID], [ProfileByID]).
//
//	c, _ := annexa.ControlByID("5.15")
//	c.Title.In(lang.NL) // "Toegangsbeveiliging"
//
// Only titles are quoted from the standards; every other sentence is this
// project's own. Each data file says its source in its header comment.
package annexa
