package compare

import (
	"slices"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Diff is all that differs between two documents.
type Diff struct {
	Old, New Edition
	Method   MethodChange
	Sections []Section   // always all of them, in the order an auditor asks
	Unknown  []risk.Path // members that this version does not know and that differ, sorted
}

// Edition names one of the two documents.
type Edition struct {
	Organisation string
	Version      string
	Date         risk.Date
}

// Section is one part of the document: a list of records such as "risks", or
// single fields such as those of "edition".
type Section struct {
	At      risk.Path
	Title   lang.Text
	Fields  []Field // that stand in no record
	Added   []Entry // in the order of the new document
	Removed []Entry // in the order of the old document
	Changed []Entry // in the order of the old document
}

// Entry is a record that was added, removed or changed.
type Entry struct {
	At      risk.Path // "risks/R3"
	ID      string
	Name    lang.Text    // what it is called now, or was when it is gone
	Fields  []Field      // that changed, in the order of the file
	Risk    *RiskMove    // what followed for a risk; nil for anything else
	Control *ControlMove // what followed for a decision; nil for anything else
	Done    bool         // an action that is done now and was not
}

// Field is a field with another value.
type Field struct {
	At       risk.Path
	Label    lang.Text
	Old, New any // as [risk.Get] returns them
	OldText  lang.Text
	NewText  lang.Text
}

// sections are the parts of a document. Whatever stands in no list of records
// belongs to the part its path begins with.
var sections = []risk.Path{
	"method", "risks", "actions", "decisions", "requirements", "ownControls", "assets",
	"organisation", "organisation/parties", "organisation/participants", "dismissals", "notes", "checklist", "certification", "edition", "edition/history", "style",
}

func newSections() []Section {
	out := make([]Section, len(sections))
	for i, at := range sections {
		out[i] = Section{At: at, Title: risk.Label(at)}
	}
	return out
}

// Section returns the section at a path, such as "risks" or
// "organisation/parties"; an empty one when there is none.
func (d *Diff) Section(at risk.Path) *Section {
	if s := d.section(at); s != nil {
		return s
	}
	return &Section{}
}

func (d *Diff) section(at risk.Path) *Section {
	if i := slices.IndexFunc(d.Sections, func(s Section) bool { return s.At == at }); i >= 0 {
		return &d.Sections[i]
	}
	return nil
}

// Empty reports whether nothing in the section differs.
func (s *Section) Empty() bool {
	return len(s.Fields)+len(s.Added)+len(s.Removed)+len(s.Changed) == 0
}

// Empty reports whether the two documents say the same.
func (d *Diff) Empty() bool {
	return len(d.Unknown) == 0 && !slices.ContainsFunc(d.Sections, func(s Section) bool { return !s.Empty() })
}
