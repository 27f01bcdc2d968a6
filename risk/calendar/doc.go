// Package calendar makes the certification calendar: from the one date that an
// organisation plans by, the other moments of the first three years. Like all
// of the engine it reads no clock.
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
// A month later is the same day of the next month, or its last day when that
// month is shorter: a year after 29 February is 28 February.
package calendar
