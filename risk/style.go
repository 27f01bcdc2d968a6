package risk

import (
	"reflect"
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

// Style is how the report looks that belongs to the organisation, and
// therefore travels with the document. Empty members stand for the standard.
type Style struct {
	Paper  Paper  `json:"paper"`  // empty for A4
	Accent Accent `json:"accent"` // empty for [StandardAccent]
	Logo   Logo   `json:"logo"`
}

// Paper is the size of the pages of the report.
type Paper string

// The sizes of paper; empty stands for A4.
const (
	A4     Paper = "a4"
	Letter Paper = "letter"
)

// Papers lists the sizes of paper.
func Papers() []Named[Paper] { return papers }

var papers = []Named[Paper]{
	{A4, lang.T("A4", "A4"), lang.T("210 × 297 mm, de maat in Europa.", "210 × 297 mm, the size in Europe.")},
	{Letter, lang.T("Letter", "Letter"), lang.T("216 × 279 mm, de maat in Noord-Amerika.", "216 × 279 mm, the size in North America.")},
}

// Accent is the colour of lines, numbers and bars in the report, as red, green
// and blue in hexadecimal: "#7a1f3d".
type Accent string

// StandardAccent is the colour of a report whose document chooses none.
const StandardAccent Accent = "#0b5a63"

// Or returns a, or [StandardAccent] when a is empty.
func (a Accent) Or() Accent {
	if a == "" {
		return StandardAccent
	}
	return a
}

// RGB returns red, green and blue of a, and whether it is a colour at all.
func (a Accent) RGB() (rgb [3]uint8, ok bool) {
	if len(a) != len("#rrggbb") || a[0] != '#' {
		return rgb, false
	}
	n, err := strconv.ParseUint(string(a[1:]), 16, 32)
	return [3]uint8{uint8(n >> 16), uint8(n >> 8), uint8(n)}, err == nil
}

func checkAccent(_ known, at Path, value reflect.Value) *Refusal {
	a := Accent(value.String())
	if _, ok := a.RGB(); ok || a == "" {
		return nil
	}
	return Refuse(at, quoted(string(a))+" is geen kleur; schrijf een kleur als #7a1f3d.", quoted(string(a))+" is no colour; write a colour as #7a1f3d.")
}
