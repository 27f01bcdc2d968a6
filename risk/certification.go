package risk

import "example.org/toepasselijk/annexa/lang"

// Certification is the one date that an organisation plans its certification
// by, from which all other dates of the certification calendar follow, and the
// days that are agreed or past by now, which replace what would follow.
type Certification struct {
	Date      Date      `json:"date"`
	Milestone Milestone `json:"milestone"` // which date it is

	// Each is empty while it only follows.
	Stage1          Date `json:"stage1"`
	Stage2          Date `json:"stage2"`
	Decision        Date `json:"decision"`
	Surveillance1   Date `json:"surveillance1"`
	Surveillance2   Date `json:"surveillance2"`
	Recertification Date `json:"recertification"`
}

// Milestone is a moment of the first certification; empty stands for the audit
// of stage 2, which is what people plan first.
type Milestone string

// The milestones of which one date may be chosen.
const (
	Stage1Audit        Milestone = "stage1"
	Stage2Audit        Milestone = "stage2"
	CertificateDecided Milestone = "decision"
)

// Milestones lists the milestones in their order in time.
func Milestones() []Named[Milestone] { return milestones }

var milestones = []Named[Milestone]{
	{Stage1Audit, lang.T("De fase 1-audit", "The stage 1 audit"), lang.T("De auditor leest uw documenten.", "The auditor reads your documents.")},
	{Stage2Audit, lang.T("De fase 2-audit", "The stage 2 audit"), lang.T("De auditor kijkt of het in de praktijk werkt.", "The auditor looks whether it works in practice.")},
	{CertificateDecided, lang.T("Het certificaatbesluit", "The certification decision"), lang.T("De datum op het certificaat.", "The date on the certificate.")},
}
