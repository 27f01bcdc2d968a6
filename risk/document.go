package risk

import "example.org/toepasselijk/annexa"

// Document is one assessment: what a save file holds. Its fields and those of
// everything in it are named in JSON as they are in a [Path].
//
// A document is a value that is never changed once others can see it: an edit
// returns a new one that shares what stayed the same.
type Document struct {
	Organisation  Organisation         `json:"organisation"`
	Edition       Edition              `json:"edition"`
	Method        Method               `json:"method"`
	Assets        []*Asset             `json:"assets"`
	Risks         []*Risk              `json:"risks"`
	Actions       []*Action            `json:"actions"`
	OwnControls   []*OwnControl        `json:"ownControls"`
	Decisions     []*Decision          `json:"decisions"`     // one per control: Annex A in its order, then the own ones
	ControlSet    string               `json:"controlSet"`    // 6.1.3 c: what the user adds about the set of controls used
	Frameworks    []annexa.FrameworkID `json:"frameworks"`    // 4.2: what the organisation answers to beside Annex A
	Requirements  []*Decision          `json:"requirements"`  // about what those ask beyond Annex A; none where nothing is decided
	Dismissals    []*Dismissal         `json:"dismissals"`    // 6.1.2 c: proposed threats that were set aside
	Notes         []*Note              `json:"notes"`         // findings of the auditcheck that were accepted
	Checklist     []*DocumentState     `json:"checklist"`     // 7.5.1: documents that something is said about
	Certification Certification        `json:"certification"` // the date the calendar is made from
	Style         Style                `json:"style"`         // how the report looks
	Counters      Counters             `json:"counters"`

	// Unknown holds the members of the opened file that this version has no
	// field for, by path; they are written back when the document is saved.
	Unknown map[Path]any `json:"-"`
}

// Organisation is who the assessment is about and what it covers (clauses 4.1
// to 4.3).
type Organisation struct {
	Name         string         `json:"name"`
	Scope        string         `json:"scope"`        // 4.3: what is inside
	Exclusions   string         `json:"exclusions"`   // 4.3: what is outside, and why
	Interfaces   string         `json:"interfaces"`   // 4.3 c: where it meets others
	Context      string         `json:"context"`      // 4.1: internal and external issues
	Parties      []*Party       `json:"parties"`      // 4.2
	Participants []*Participant `json:"participants"` // who took part in the assessment
}

// Party is an interested party and what it asks (clause 4.2).
type Party struct {
	ID           string `json:"id"` // "B1"
	Name         string `json:"name"`
	Requirements string `json:"requirements"`
}

// Participant is somebody who took part in the assessment.
type Participant struct {
	ID   string `json:"id"` // "D1"
	Name string `json:"name"`
	Role string `json:"role"`
}

// Edition identifies this issue of the document (clause 7.5.2).
type Edition struct {
	Version        string         `json:"version"`
	Date           Date           `json:"date"`
	Status         Status         `json:"status"`
	Classification Classification `json:"classification"`
	Author         string         `json:"author"`     // prepared by
	Approver       string         `json:"approver"`   // adopted by
	NextReview     Date           `json:"nextReview"` // 8.2: planned interval
	History        []*Revision    `json:"history"`    // earlier issues, oldest first
}

// Revision is one earlier issue of the document.
type Revision struct {
	ID      string `json:"id"` // "V1"
	Version string `json:"version"`
	Date    Date   `json:"date"`
	Author  string `json:"author"`
	Change  string `json:"change"`
}

// Asset is something of value in scope (5.9 of Annex A).
type Asset struct {
	ID              string             `json:"id"`    // "A1"
	Draft           bool               `json:"draft"` // came from a profile and is not confirmed yet, see [ConfirmDrafts]
	Name            string             `json:"name"`
	Description     string             `json:"description"`
	Type            annexa.AssetTypeID `json:"type"`
	Owner           string             `json:"owner"`
	Confidentiality int                `json:"confidentiality"` // 0 not valued, 1 to [AssetLevels]
	Integrity       int                `json:"integrity"`
	Availability    int                `json:"availability"`
	Qualities       []*QualityValue    `json:"qualities"` // how much it matters for each own quality; none where not valued
}

// QualityValue is how much an own quality of information matters for an asset.
type QualityValue struct {
	ID    string `json:"id"`    // of a [Quality], "K1"
	Value int    `json:"value"` // 1 to [AssetLevels]
}

// Risk is one line of the register, from identification to approval.
type Risk struct {
	ID            string          `json:"id"`    // "R1"
	Draft         bool            `json:"draft"` // came from a profile and is not confirmed yet, see [ConfirmDrafts]
	Title         string          `json:"title"`
	Cause         string          `json:"cause"`
	Event         string          `json:"event"`
	Consequence   string          `json:"consequence"`
	Assets        []string        `json:"assets"`
	Threat        annexa.ThreatID `json:"threat"`    // of the catalogue, or empty
	OwnThreat     string          `json:"ownThreat"` // in the user's words, when the catalogue has none
	Vulnerability string          `json:"vulnerability"`
	Properties    []Property      `json:"properties"` // affected, in the order of [Method.Properties]
	Owner         string          `json:"owner"`      // 6.1.2 c.2
	Existing      string          `json:"existing"`   // controls in place today
	Remark        string          `json:"remark"`
	Gross         Score           `json:"gross"`   // without controls; scored when [Method].Gross asks for it
	Current       Score           `json:"current"` // with today's controls
	Impacts       []*AreaImpact   `json:"impacts"` // per impact area; none where nothing is scored
	Treatment     Treatment       `json:"treatment"`
}

// AreaImpact is the impact of a risk in one area at the three moments, each 0
// when not scored. When [Method].PerArea holds, the highest of the areas that
// are on is the impact of the risk.
type AreaImpact struct {
	ID       string `json:"id"` // of an [Area], "G1"
	Gross    int    `json:"gross"`
	Current  int    `json:"current"`
	Residual int    `json:"residual"`
}

// Score is a likelihood and an impact, each 0 when not scored yet and
// otherwise from 1 to the number of levels of its scale.
type Score struct {
	Likelihood int `json:"likelihood"`
	Impact     int `json:"impact"`
}

// Treatment is what is done about a risk (clause 6.1.3 a, b, e, f).
type Treatment struct {
	Option       Option             `json:"option"`
	Explanation  string             `json:"explanation"` // why; what stops (avoid) or who carries it (share)
	Controls     []annexa.ControlID `json:"controls"`    // of Annex A ("5.15") or own ("E1")
	Declined     []*Declined        `json:"declined"`    // proposed controls that were set aside
	Actions      []string           `json:"actions"`
	Detects      Dimension          `json:"detects"` // what finding out early lowers, see [Propose]
	Residual     Score              `json:"residual"`
	ResidualNote string             `json:"residualNote"` // why it is what it is, also where a proposal says otherwise
	Approval     Approval           `json:"approval"`
}

// Declined is a control that was proposed for a risk and set aside. That it
// was looked at is evidence (6.1.3 b).
type Declined struct {
	ID     annexa.ControlID `json:"id"`
	Reason string           `json:"reason"`
}

// Approval is the risk owner's acceptance of plan and residual risk (6.1.3 f).
type Approval struct {
	Name   string `json:"name"`
	Role   string `json:"role"`
	Date   Date   `json:"date"`
	Remark string `json:"remark"`
	Basis  string `json:"basis"` // the values it was given for, see [Basis]
}

// Action is a step of the treatment plan (6.1.3 e).
type Action struct {
	ID       string             `json:"id"` // "M1"
	Title    string             `json:"title"`
	Owner    string             `json:"owner"`
	Due      Date               `json:"due"`
	Status   ActionStatus       `json:"status"`
	Cost     int                `json:"cost"`     // whole euros
	Controls []annexa.ControlID `json:"controls"` // that it implements
	Remark   string             `json:"remark"`
}

// OwnControl is a control from another source than Annex A (6.1.3 b, note 1).
type OwnControl struct {
	ID          annexa.ControlID `json:"id"` // "E1"
	Title       string           `json:"title"`
	Source      string           `json:"source"`
	Description string           `json:"description"`
}

// Decision is a control's row in the statement of applicability (6.1.3 d), or
// that of a requirement of a framework which asks more than Annex A.
type Decision struct {
	ID            annexa.ControlID `json:"id"`
	Applicable    Applicable       `json:"applicable"` // the user's choice; see [SoARow] for what holds
	Reasons       Reasons          `json:"reasons"`
	Status        ControlStatus    `json:"status"`
	Justification string           `json:"justification"`
	Basis         string           `json:"basis"`     // the data the justification was written for, see [SoARow]
	Reference     string           `json:"reference"` // where it is described or evidenced
	Owner         string           `json:"owner"`
}

// Dismissal is a threat of the catalogue that was proposed for types of asset
// and set aside: the evidence that it was considered (6.1.2 c).
type Dismissal struct {
	ID     string               `json:"id"` // "W1"
	Threat annexa.ThreatID      `json:"threat"`
	Types  []annexa.AssetTypeID `json:"types"` // that it was set aside for
	Reason string               `json:"reason"`
	By     string               `json:"by"`
	Date   Date                 `json:"date"`
}

// Note is a finding of the auditcheck that was looked at and accepted as it
// is.
type Note struct {
	ID     string `json:"id"`    // "N1"
	Rule   string `json:"rule"`  // that found it
	Place  Path   `json:"place"` // where it was found
	Count  int    `json:"count"` // how many records a finding about a list counted then; 0 for none, or not known
	Reason string `json:"reason"`
	By     string `json:"by"`
	Date   Date   `json:"date"`
}

// Reasons are why a control is included besides the risks that use it.
type Reasons struct {
	Law          Reason `json:"law"`
	Contract     Reason `json:"contract"`
	Business     Reason `json:"business"`
	GoodPractice Reason `json:"goodPractice"`
}

// Reason is one ground for including a control.
type Reason struct {
	On   bool   `json:"on"`
	Text string `json:"text"` // which law, contract or requirement
}

// Counters hold the highest number given out so far, so that an id is never
// used twice in the life of a document.
type Counters struct {
	Assets       int `json:"assets"`
	Risks        int `json:"risks"`
	Actions      int `json:"actions"`
	OwnControls  int `json:"ownControls"`
	Parties      int `json:"parties"`
	Participants int `json:"participants"`
	History      int `json:"history"`
	Areas        int `json:"areas"`
	Qualities    int `json:"qualities"`
	Dismissals   int `json:"dismissals"`
	Notes        int `json:"notes"`
}
