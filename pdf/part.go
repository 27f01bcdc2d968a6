package pdf

import "example.org/toepasselijk/pdf/want"

// Part is what of the report is wanted, as package want names it.
type Part = want.Part

// The parts, as the chapters say which they belong to.
const (
	Full      = want.Full
	SoA       = want.SoA
	Plan      = want.Plan
	Summary   = want.Summary
	Interview = want.Interview
)
