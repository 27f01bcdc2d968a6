// Package annexa is the catalogue: the 93 controls of ISO/IEC 27001:2022
// Annex A with the guidance to each and the 114 of 2013 that they continue, the
// documented information of clauses 4 to 10, what other frameworks ask
// ([Frameworks], [RequirementsOf]), the threats, the types of asset, the
// profiles of sectors and the terms. Facts only: it knows no risk and no choice
// of the user.
//
// The rows are immutable. They are reached in their own order through an
// iterator ([Controls], [Formers], [Clauses], [Threats], [AssetTypes],
// [Profiles], [Terms]) or by id ([ControlByID], [FormerByID], [GuidanceOf],
// [ClauseByID], [ThreatByID], [AssetTypeByID], [ProfileByID], [TermByID]).
//
//	c, _ := annexa.ControlByID("5.15")
//	c.Title.In(lang.NL) // "Toegangsbeveiliging"
//
// Only titles are quoted from the standards; every other sentence is this
// project's own. Each data file says its source in its header comment.
package annexa
