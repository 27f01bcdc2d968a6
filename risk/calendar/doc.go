// Package calendar makes the certification calendar: from the one date that an
// organisation plans by, and the days that are agreed since, the other moments
// of the first three years. Like all of the engine it reads no clock.
//
//	events := calendar.Of(risk.Certification{Date: "2027-04-12", Milestone: risk.Stage2Audit})
//	file := calendar.File(events, calendar.Options{Lang: lang.NL, Stamp: "2026-11-18", Organisation: "Havenlicht"})
//
// # The rules
//
// They are those of ISO/IEC 17021-1:2015, which binds every accredited
// certification body: two stages (9.3.1), three years that begin with the
// decision (9.1.3.2), the first surveillance audit within twelve months of the
// decision and one in every calendar year (9.1.3.3), recertification in good
// time before the certificate expires (9.6.3.1). What the standard leaves open
// is what certification bodies usually do: six weeks from stage 1 to stage 2
// and again to the decision, 90 days to correct a major nonconformity, three
// months between the recertification audit and the last day. Weeks keep the
// weekday that was chosen. The body's own planning goes before all of this.
//
// The standard itself was not seen. Public sources name the clauses: the checklist
// of the Ethiopian accreditation body (9.6.3.1 on planning the recertification),
// gcerti.com and acq.ae (the rules of 9.1.3.2 and 9.1.3.3), iicregistrar.com (half
// a year for a major nonconformity), and open audit tools that cite 9.1.3.3,
// 9.3.1.2 and 9.5.3.2 for what they stand here for. 9.3.1.3 and 9.5.1 follow from
// the order of the clauses alone.
//
// A month later is the same day of the next month, or its last day when that
// month is shorter: a year after 29 February is 28 February.
package calendar
