package risk

import "example.org/toepasselijk/annexa"

// Document is one assessment: what a save file holds. Its fields and those of
// everything in it are named in JSON as they are in a [Path].
//
// A document is a value that is never changed once others can see it: an edit
// returns a new one that shares what stayed the same.
type Document struct {
	Organisation Organisation  `json:"organisation"`
	Edition      Edition       `json:"edition"`
	Method       Method        `json:"method"`
	Assets       []*Asset      `json:"assets"`
	Risks        []*Risk       `json:"risks"`
	Actions      []*Action     `json:"actions"`
	OwnControls  []*OwnControl `json:"ownControls"`
	Decisions    []*Decision   `json:"decisions"` // one per control: Annex A in its order, then the own ones
	Counters     Counters      `json:"counters"`

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
	ID              string             `json:"id"` // "A1"
	Name            string             `json:"name"`
	Description     string             `json:"description"`
	Type            annexa.AssetTypeID `json:"type"`
	Owner           string             `json:"owner"`
	Confidentiality int                `json:"confidentiality"` // 0 not valued, 1 to [AssetLevels]
	Integrity       int                `json:"integrity"`
	Availability    int                `json:"availability"`
}

// Risk is one line of the register, from identification to approval.
type Risk struct {
	ID            string          `json:"id"` // "R1"
	Title         string          `json:"title"`
	Cause         string          `json:"cause"`
	Event         string          `json:"event"`
	Consequence   string          `json:"consequence"`
	Assets        []string        `json:"assets"`
	Threat        annexa.ThreatID `json:"threat"`    // of the catalogue, or empty
	OwnThreat     string          `json:"ownThreat"` // in the user's words, when the catalogue has none
	Vulnerability string          `json:"vulnerability"`
	Properties    []Property      `json:"properties"` // affected, in the order of [Properties]
	Owner         string          `json:"owner"`      // 6.1.2 c.2
	Existing      string          `json:"existing"`   // controls in place today
	Remark        string          `json:"remark"`
	Current       Score           `json:"current"` // with today's controls
	Treatment     Treatment       `json:"treatment"`
}

// Score is a likelihood and an impact, each 0 when not scored yet and
// otherwise from 1 to the number of levels of its scale.
type Score struct {
	Likelihood int `json:"likelihood"`
	Impact     int `json:"impact"`
}

// Treatment is what is done about a risk (clause 6.1.3 a, b, e, f).
type Treatment struct {
	Option      Option             `json:"option"`
	Explanation string             `json:"explanation"` // why; what stops (avoid) or who carries it (share)
	Controls    []annexa.ControlID `json:"controls"`    // of Annex A ("5.15") or own ("E1")
	Actions     []string           `json:"actions"`
	Residual    Score              `json:"residual"`
	Approval    Approval           `json:"approval"`
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

// Decision is a control's row in the statement of applicability (6.1.3 d).
type Decision struct {
	ID            annexa.ControlID `json:"id"`
	Applicable    Applicable       `json:"applicable"` // the user's choice; see [SoARow] for what holds
	Reasons       Reasons          `json:"reasons"`
	Status        ControlStatus    `json:"status"`
	Justification string           `json:"justification"`
	Reference     string           `json:"reference"` // where it is described or evidenced
	Owner         string           `json:"owner"`
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
}
