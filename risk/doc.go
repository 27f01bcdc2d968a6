// Package risk is the document and the engine: an assessment of information
// security risks by the method of ISO/IEC 27001:2022, clauses 6.1.2 and 6.1.3,
// and everything that follows from it. It is pure: no clock, no files, no
// randomness, so that the same document always gives the same result.
//
// # The method
//
// A risk gets a likelihood and an impact, each a step of a scale of 3 to 5
// (6.1.2 d), at up to three moments ([Moments]). Impact is one step, or one in
// each [Area], of which the highest counts. A matrix makes one of 2 to 5
// levels of them; it may be set by bands ([SetBands]) and changed cell by cell
// but never falls: a higher likelihood or impact is never a lower level, and
// [Set] refuses the change that would (6.1.2 b asks for consistent, valid and
// comparable results). A level above the line of acceptance (6.1.2 a) needs
// treatment. There is a standard method of every [Size] ([Preset]), and
// [Rescale] moves a document between them.
//
// Risks are identified (6.1.2 c) by the user, and [Suggest] names the threats
// of the catalogue that nobody looked at yet for the types of asset there are.
//
// A risk is modified, retained, avoided or shared ([Option], 6.1.3 a), with
// controls of Annex A and own ones (6.1.3 b), actions (6.1.3 e), and a score
// of what remains, for which [Propose] has a suggestion. What remains above the line needs its owner's approval
// (6.1.3 f), which belongs to the values it was given for ([Basis]) and is
// outdated when they change.
//
// The statement of applicability (6.1.3 d, [SoARow]) has a row for each of
// the 93 controls of Annex A and each own one. A control that a risk uses is
// applicable, whatever was decided; excluding it is refused as long as a risk
// uses it. [DraftJustification] writes why from the data; a justification shows
// as outdated once they changed ([SoARow.Drift]). [Assessment.ControlSet] says
// which controls were compared (6.1.3 c).
//
// Around that stands what certification asks besides: [Checklist] says how the
// documented information of clauses 4 to 10 stands, [Interview] what an auditor
// will ask, and package calendar makes the dates from one ([Certification]).
//
//	doc := risk.New("2026-11-18")
//	doc, id, err := risk.Add(doc, "risks")                                  // "R1"
//	doc, err = risk.Set(doc, "risks/R1/title", "Ransomware")
//	doc, err = risk.Set(doc, "risks/R1/current/likelihood", 3)
//	doc, err = risk.Set(doc, "risks/R1/current/impact", 5)
//	level := risk.Assess(doc).Risks[0].Current                              // 3 of 4: high
//
// A document says which frameworks it answers to beside Annex A
// ([SwitchFramework], 4.2). What those ask beyond it has decisions and rows as
// controls have ([Assessment].Extra), and [Assessment.Covers] says how far each
// requirement is.
//
// # How it is held
//
// A [Document] is a value that never changes: [Set], [Add], [Duplicate],
// [Remove], [Approve], [Dismiss] and [Rescale] return a new one that shares what stayed
// the same, so that undo is keeping the old pointer. A [Path] names any field.
// [Assess] computes what follows, in one linear pass, and [Reassess] after an
// edit only what that changed: records are shared between two documents until
// they differ, so that comparing pointers ([Edited]) tells what an edit did.
//
// [NewYear] starts the next edition of a document; [Changes] says what differs
// between two, and [Label] what people call a field of it.
//
// What cannot be is refused with a [*Refusal]: the path at fault and one
// sentence in every language. [Validate] holds a whole document, such as an
// opened file, to the same checks as [Set] holds one field.
//
// To add a field: declare it in its struct with its JSON name. It then has a
// path, and a text, date or choice is checked by its type; a number or
// reference gets a line in fieldChecks, and every field one in labels; a test
// fails until it has them.
//
// The clauses are those of ISO/IEC 27001:2022; the options of treatment and
// the two ways of identifying risks follow ISO/IEC 27005:2022. Every sentence
// here is this project's own.
package risk
