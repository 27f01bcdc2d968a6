package page

// What the page of treatment lists; the empty text lists the risks.
const (
	byAction  = "action"
	byControl = "control"
)
