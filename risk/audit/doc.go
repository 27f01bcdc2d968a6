// Package audit looks at a document as an auditor of ISO/IEC 27001:2022 does
// and says what is missing, each with the field to mend.
//
// A rule is one declaration in the rules_*.go file of its clause and one row
// in TestRules; the page, the report and the command line read [Rules]. The
// rules look at an assessment, so that nothing is computed twice, and they
// know today because the engine reads no clock.
package audit
