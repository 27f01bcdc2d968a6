package file

import (
	"strings"

	"example.org/toepasselijk/risk"
)

// migrations brings the document of an older file to what the next version
// makes of it, oldest first: the one at place n is for files of version n+1.
// A file is first read by the names of its fields, so that a migration is
// about what a field means, not about where it stands.
var migrations = []func(*risk.Document){
	fromVersion1,
}

// migrate brings d, read from a file of a version, to the present one.
func migrate(d *risk.Document, version int) {
	for _, m := range migrations[version-1:] {
		m(d)
	}
}

// fromVersion1 is for files in which a step of likelihood had one text, which
// was its frequency; impact had no areas; an approval did not know the level
// it was given for; and a justification not the data.
func fromVersion1(d *risk.Document) {
	for i := range d.Method.Likelihood {
		step := &d.Method.Likelihood[i]
		step.Frequency, step.Description = step.Description, ""
	}
	for _, a := range d.Method.Areas {
		a.On = false
	}
	for _, r := range d.Risks {
		basis := d.Method.Basis(r)
		if a := &r.Treatment.Approval; a.Given() && a.Basis == withoutLevel(basis) {
			a.Basis = basis
		}
	}
	for _, row := range risk.Assess(d).SoA {
		if row.Decision.Justification != "" {
			row.Decision.Basis = row.Basis()
		}
	}
}

// withoutLevel returns a basis as version 1 wrote it: "modify; 3x4 > 2x3; 5.15"
// for "modify; 3x4 > 2x3 = 2; 5.15".
func withoutLevel(basis string) string {
	before, after, _ := strings.Cut(basis, " = ")
	_, rest, _ := strings.Cut(after, ";")
	return before + ";" + rest
}
