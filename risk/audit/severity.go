package audit

import "example.org/toepasselijk/annexa/lang"

// Severity is how much an auditor will mind.
type Severity uint8

// The severities, lightest first.
const (
	Remark      Severity = iota // worth a look
	Shortcoming                 // the auditor will write it down
	Blocker                     // the document cannot go to an auditor like this
)

var severities = [...]struct {
	code string
	name lang.Text
}{
	Remark:      {"remark", lang.T("Aandachtspunt", "Remark")},
	Shortcoming: {"shortcoming", lang.T("Tekortkoming", "Shortcoming")},
	Blocker:     {"blocker", lang.T("Blokkade", "Blocker")},
}

// Severities lists the severities, heaviest first.
func Severities() []Severity { return []Severity{Blocker, Shortcoming, Remark} }

// Name returns what the severity is called.
func (s Severity) Name() lang.Text { return severities[s].name }

// Code returns the severity as programs read it: "blocker", "shortcoming" or
// "remark".
func (s Severity) Code() string { return severities[s].code }
