// Package part holds what the pages share: fields bound to a path of the
// document, level chips, the heat map, pickers and lists.
//
// A page gets a [View] and makes fields of it; the field reads and writes the
// document itself:
//
//	v.Text("organisation/name", t.Name, t.NameHint)
//
// Rules that go-app asks for and that hold everywhere: only this package's
// fields touch an input's value; every handler in a list has an
// app.EventScope, or stands once on the list and finds its entry with
// [EntryOf]; rows get their data through one pointer that changes only with
// the data; nothing calls Style, which the Content-Security-Policy blocks.
package part

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/press"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

// View is what a page shows: the open document, in a language.
type View struct {
	Store  *store.Store
	Memory *Memory
	Press  *press.Press
	Lang   lang.Lang
	Rev    int // of the store: differs after every change, so that pages render again
	Visit  int // differs after every change of address, for the same reason
}

// Memory is how the user left the pages: what is selected and filtered. It
// lives as long as the tab and is no part of the document.
type Memory struct {
	Asset   string // the asset being edited, "" for none
	Risk    string // the risk in focus on the pages of risks and treatment
	Control string // the control in focus on the statement of applicability
	Action  string // the action being edited
	Notice  Notice

	Help  bool          // the help is open
	Guide string        // the control whose guidance was asked for, "" for the one in focus
	Term  annexa.TermID // the term explained last

	Risks   RiskList
	Suggest SuggestList
	SoA     SoAList
	Bulk    SoABulk
	Assets  AssetList
	Drafts  DraftBar

	ControlSet bool // a link led to what the user adds to the set of controls

	Method    MethodView
	Treatment TreatmentList
	Audit     AuditList
	Documents DocumentList
	Questions QuestionList

	Report  ReportChoice
	Preview PreviewChoice

	Older  Older
	Former Former
}

// Former is how the page that takes over an old statement was left.
type Former struct {
	Text    string // as it was pasted
	Name    string // of the file it came from, "" for pasted
	Table   *transition.Table
	Show    string   // which proposals, "" for all
	Skipped []string // the controls that were put aside
	Lines   int      // how many lines that were not understood are shown beyond the first few

	// Columns is what each column of Table is, by the code of its kind, "" for
	// not used: what the lists on the page show and change.
	Columns [transition.MaxColumns]string
}

// Older is the document that the open one is compared with, and the name of
// its file; no document when nothing is compared.
type Older struct {
	Name string
	Doc  *risk.Document
}

// MethodView is how the page of the method was left.
type MethodView struct {
	Ask    Ask        // the change that waits for a yes
	Listed int        // how many risks are listed of those it touches, beyond the first few
	Cell   risk.Score // the cell of the matrix whose level is being chosen
	Way    string     // how the matrix is being set: "" as it was, "bands" or "cells"
	Bounds []string   // by level, as typed while the matrix is set by bands
}

// Ask is a change of the method that takes effect once the user has seen what
// it does: one of its fields is filled in, or none.
type Ask struct {
	Size     risk.Size // another size
	Standard bool      // the standard matrix
	Toggle   risk.Path // the field that becomes the other of yes and no
	Remove   risk.Path // the record that goes
}

// TreatmentList is how the page of treatment is filtered and sorted.
type TreatmentList struct {
	By    string // what is listed: "" risks, "action" or "control"
	Show  string // which risks, "" for all
	Words string
	Sort  string // the column actions are sorted by, "" for the due date

	Actions, ActionWords   string // which actions, "" for all
	Controls, ControlWords string // which controls, "" for all
}

// AuditList is how the auditcheck is filtered.
type AuditList struct {
	Show     string // "" for what is open
	Severity string // the code of one, "" for all
	Step     string // the id of the page that a finding leads to, "" for all
}

// DocumentList is how the checklist of documents is filtered.
type DocumentList struct {
	Show  string // "" all, or which documents
	Owner string // "" all
}

// QuestionList is how the auditor's questions are filtered.
type QuestionList struct {
	Show  string // "" all, or about what
	Words string
	Owner string // "" all
}

// RiskList is how the list of risks is sorted and filtered.
type RiskList struct {
	Words      string
	Level      int // 0 for all, below 0 what the page says
	Owner      string
	Cell       risk.Score  // a cell of the heat map, zero for all
	At         risk.Moment // that the heat map shows, "" for now
	Sort       string      // "" by number
	Descending bool
	Shown      int         // how many rows are drawn so far
	Explain    risk.Moment // whose level the card explains, "" for none
}

// SuggestList is how the suggested threats were left.
type SuggestList struct {
	Open   bool   // they stand in the place of the register
	ByType bool   // grouped by type of asset
	Group  string // the group that is open: "" the first, "-" none
	Aside  string // the suggestion being set aside
	Reason string // typed so far
	By     string // who sets aside, kept for the next one
}

// SoAList is how the statement of applicability is filtered.
type SoAList struct {
	Words     string
	Show      string // "" all, or which decisions
	Theme     int    // 0 all
	Attribute string // "" all, or a kind and its value: "type/0"
	Framework string // "" all, or the id of a framework or a requirement
	Status    string // "" all
	Owner     string // "" all
	Group     string // "" by theme, or what the rows are grouped by
}

// SoABulk is which controls of the statement are picked and what is about to
// be decided about all of them.
type SoABulk struct {
	Picked []string // ids; a new list at every change
	Open   bool     // the form is shown

	Applicable, Reason, Ground, GroundText, Status, Owner string
}

// ReportChoice is which report was last asked for.
type ReportChoice struct {
	Lang string // a language's code; empty for the interface's
	Part string // a part's code; empty for the whole report

	Without  uint32 // the chapters left out, a set of package want
	Findings bool   // with what the auditcheck finds
	Since    bool   // with what changed since Memory.Older
	Bare     bool   // without the save file inside
	More     bool   // the options that few change are shown
}

// PreviewChoice is how the preview of the report was left, and which page was
// asked for just now.
type PreviewChoice struct {
	Real    bool   // as large as on paper
	Page    int    // typed, 0 for none
	Chapter string // chosen: the number of its page, "" for none
}

// AssetList is how the list of assets is filtered.
type AssetList struct {
	Words  string
	Drafts bool // only what waits to be confirmed
}

// DraftBar is what is typed beside the drafts of a profile.
type DraftBar struct {
	Owner  string // of what is confirmed
	Reason string // why something is dropped
}

// Notice is one sentence for the user, announced politely; Bad tells a
// refusal from good news.
type Notice struct {
	Text string
	Bad  bool
}

// Doc returns the open document.
func (v View) Doc() *risk.Document { return v.Store.Doc() }

// Refuse shows why something was not done; nil does nothing.
func (v View) Refuse(err error) {
	if err == nil {
		return
	}
	text := err.Error()
	if r, ok := asRefusal(err); ok {
		text = r.In(v.Lang)
	}
	v.Memory.Notice = Notice{Text: text, Bad: true}
}

// Say shows one sentence of good news.
func (v View) Say(text string) { v.Memory.Notice = Notice{Text: text} }

// Do makes an edit and shows the refusal, if any; it reports success.
func (v View) Do(edit store.Edit) bool {
	err := v.Store.Do(edit)
	v.Refuse(err)
	return err == nil
}

// Add adds an entry to a list of the document and returns its id, or "" when
// that was refused.
func (v View) Add(list risk.Path) (id string) {
	v.Do(func(d *risk.Document) (next *risk.Document, err error) {
		next, id, err = risk.Add(d, list)
		return next, err
	})
	return id
}

// Remove removes an entry and every reference to it.
func (v View) Remove(at risk.Path) bool {
	return v.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Remove(d, at) })
}

// text returns the value of a field as text; numbers that are zero are empty.
func (v View) text(at risk.Path) string {
	value, _ := risk.Get(v.Doc(), at)
	switch value := value.(type) {
	case string:
		return value
	case int:
		if value != 0 {
			return strconv.Itoa(value)
		}
	}
	return ""
}

// EntryOf returns the data-entry attribute of the element in which e happened
// or of the nearest one around it, so that one handler serves a whole list.
func EntryOf(e app.Event) string {
	el := e.Get("target").Call("closest", "[data-entry]")
	if !el.Truthy() {
		return ""
	}
	return el.Get("dataset").Get("entry").String()
}
