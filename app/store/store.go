// Package store holds the one document that is open, every step back, and
// what was computed from it. Pages read it and edit through it; nothing else
// in the program keeps a document.
//
//	s := store.New(today)
//	s.Replace(risk.New("2026-11-18"))
//	s.Set("organisation/name", "Havenlicht") // one step, however many keys
//	s.Undo()
//
// It is plain Go without a browser, so that it is tested natively. It is not
// safe for concurrent use: the interface runs on one goroutine.
package store

import (
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// depth is how many steps back are kept. A step shares everything it did not
// change with its neighbours, so one costs little.
const depth = 500

// Edit makes a new document of one; it never changes the one it is given.
type Edit func(*risk.Document) (*risk.Document, error)

// step is one state of the document in the history.
type step struct {
	doc *risk.Document
	at  risk.Path // the field typed in, when this step may still grow
}

// Store is the open document with its history.
type Store struct {
	today func() risk.Date

	steps []step // the states up to and including the present one
	ahead []step // the states undone, nearest last
	saved *risk.Document
	rev   int

	assessed   *risk.Assessment // of this state or the one seen before it
	auditor    audit.Auditor
	results    []audit.Result
	found      []audit.Finding
	ledger     audit.Ledger
	auditedRev int
	auditedOn  risk.Date

	changed []func()
}

// New returns a store without a document. today tells the date when asked.
func New(today func() risk.Date) *Store { return &Store{today: today, auditedRev: -1} }

// Today returns the day it is now.
func (s *Store) Today() risk.Date { return s.today() }

// Loaded reports whether a document is open.
func (s *Store) Loaded() bool { return len(s.steps) > 0 && s.Doc() != nil }

// Doc returns the open document, or nil. It must not be changed.
func (s *Store) Doc() *risk.Document {
	if len(s.steps) == 0 {
		return nil
	}
	return s.steps[len(s.steps)-1].doc
}

// Rev returns a number that differs after every change of the document.
func (s *Store) Rev() int { return s.rev }

// Changed calls f after every change of the document or of what counts as
// saved.
func (s *Store) Changed(f func()) { s.changed = append(s.changed, f) }

// Set writes one field. Writing the same field again, as typing does, grows
// the same step; [Store.Seal] ends it. A refusal leaves everything as it was.
func (s *Store) Set(at risk.Path, value any) error {
	doc, err := risk.Set(s.Doc(), at, value)
	if err != nil {
		return err
	}
	if doc == s.Doc() {
		return nil
	}
	if top := &s.steps[len(s.steps)-1]; top.at == at && top.doc != s.saved {
		top.doc = doc
		s.ahead = nil
		s.touch()
		return nil
	}
	s.push(step{doc, at})
	return nil
}

// Seal ends the step that typing grows, so that the next key starts one.
func (s *Store) Seal() {
	if len(s.steps) > 0 {
		s.steps[len(s.steps)-1].at = ""
	}
}

// Do makes one edit, as one step. A refusal leaves everything as it was.
func (s *Store) Do(edit Edit) error {
	doc, err := edit(s.Doc())
	if err != nil {
		return err
	}
	if doc != s.Doc() {
		s.push(step{doc: doc})
	}
	return nil
}

// Replace opens another document, which counts as saved. The one that was
// open is one step back.
func (s *Store) Replace(doc *risk.Document) {
	s.saved = doc
	s.push(step{doc: doc})
}

// Restore opens a document that was not saved yet: the draft of this tab.
func (s *Store) Restore(doc *risk.Document) {
	s.saved = nil
	s.push(step{doc: doc})
}

// Wipe closes the document and forgets every step.
func (s *Store) Wipe() {
	s.steps, s.ahead, s.saved = nil, nil, nil
	s.assessed, s.auditor, s.results, s.found = nil, audit.Auditor{}, nil, nil
	s.auditedRev = -1
	s.touch()
}

// Saved marks the present state as the one on the user's disk.
func (s *Store) Saved() {
	s.saved = s.Doc()
	s.Seal()
	s.touch()
}

// Undo goes one step back; it reports false when there is none.
func (s *Store) Undo() bool {
	if !s.CanUndo() {
		return false
	}
	last := len(s.steps) - 1
	s.ahead = append(s.ahead, s.steps[last])
	s.steps = s.steps[:last]
	s.Seal()
	s.touch()
	return true
}

// Redo takes the last step back again; it reports false when there is none.
func (s *Store) Redo() bool {
	if !s.CanRedo() {
		return false
	}
	last := len(s.ahead) - 1
	s.steps = append(s.steps, s.ahead[last])
	s.ahead = s.ahead[:last]
	s.Seal()
	s.touch()
	return true
}

// CanUndo reports whether there is a step back.
func (s *Store) CanUndo() bool { return len(s.steps) > 1 }

// CanRedo reports whether there is a step to take again.
func (s *Store) CanRedo() bool { return len(s.ahead) > 0 }

// Dirty reports whether there is work that is not in a save file.
func (s *Store) Dirty() bool { return s.Loaded() && s.Doc() != s.saved }

// Unsaved returns how many steps the present state is away from the saved
// one, at least 1 when they differ.
func (s *Store) Unsaved() int {
	if !s.Dirty() {
		return 0
	}
	for i := range s.steps {
		if s.steps[len(s.steps)-1-i].doc == s.saved {
			return i
		}
	}
	for i := range s.ahead {
		if s.ahead[len(s.ahead)-1-i].doc == s.saved {
			return i + 1
		}
	}
	return max(1, len(s.steps)-1)
}

// Assessment returns what follows from the document. It is computed once a
// revision, and only as far as it differs from the last time.
func (s *Store) Assessment() *risk.Assessment {
	if s.assessed == nil || s.assessed.Document != s.Doc() {
		s.assessed = risk.Reassess(s.assessed, s.Doc())
	}
	return s.assessed
}

// Audit returns what the auditcheck says today of every rule, computed as
// sparingly as [Store.Assessment].
func (s *Store) Audit() []audit.Result {
	if today := s.today(); s.auditedRev != s.rev || s.auditedOn != today {
		s.results, s.auditedRev, s.auditedOn = s.auditor.Report(s.Assessment(), today), s.rev, today
		s.found = audit.Findings(s.results)
		s.ledger = audit.NewLedger(s.Doc(), s.found)
	}
	return s.results
}

// Findings returns the findings of [Store.Audit].
func (s *Store) Findings() []audit.Finding {
	s.Audit()
	return s.found
}

// Ledger returns the findings of [Store.Audit], those that are open apart from
// those that were accepted.
func (s *Store) Ledger() audit.Ledger {
	s.Audit()
	return s.ledger
}

func (s *Store) push(next step) {
	if len(s.steps) > depth {
		s.steps = append(s.steps[:0:0], s.steps[1:]...)
	}
	s.steps = append(s.steps, next)
	s.ahead = nil
	s.touch()
}

func (s *Store) touch() {
	s.rev++
	for _, f := range s.changed {
		f()
	}
}
