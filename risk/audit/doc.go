// Package audit looks at a document as an auditor of ISO/IEC 27001:2022 does
// and says what is missing, each with the field to mend.
//
//	for _, r := range audit.Report(risk.Assess(doc), "2026-11-23") {
//		fmt.Println(r.Clause, r.ID, r.Outcome, len(r.Findings))
//	}
//
// A rule is one declaration in the rules_*.go file of its clause and one row
// in TestRules; the page, the report and the command line read [Rules]. The
// rules look at an assessment, so that nothing is computed twice, and they
// know today because the engine reads no clock.
//
// A rule says what it looks at: the document as a whole (Check), or an asset,
// a risk, an action or a control. Walking the lists is for the engine, and so
// an [Auditor], which sees one state of a document after another, has the
// rules look only at records that are not the same as before. What a rule
// wants to know of a whole list is not looked for but counted, in counts.go,
// one record at a time. A rule about one record that leans on such a count
// says so with Depends, and looks at its whole list again when that differs.
//
// A finding can be accepted as it is, with a reason: [NewLedger] holds what is
// found against the notes of the document. It is found all the same, and
// counted apart.
//
// One cause has one finding: a rule leaves alone what another rule already
// minds. A field that is empty, for instance, is not also too short.
package audit
