// Package transition brings a statement of applicability of ISO/IEC 27001:2013
// over to the edition of 2022.
//
// [Read] makes rows of a table as people have it: copied from a spreadsheet,
// saved as CSV, or lines of text. It recognises what each column holds, says by
// what, and says of every line and cell that it could not take as it stands
// where it is and why; [Table.With] and [Table.As] read it again when the user
// says that a column holds another thing. [Propose] makes of those rows one
// proposal for each of the 93 controls of 2022. What the old statement does not
// settle stays open: a new control, and one that continues controls of which
// some applied and some did not.
//
// Nothing is decided here: [Proposal.Statement] is what [risk.Adopt] puts into
// a document when the user says so.
//
//	table, err := transition.Read(data)
//	for _, p := range transition.Propose(table, assessment) {
//		fmt.Println(p.Control, p.Change, p.Statement.Applicable)
//	}
package transition
