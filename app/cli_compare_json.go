//go:build !js

package main

import (
	"encoding/json"
	"io"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

// diffJSON is a comparison for another program. Its members are not renamed.
type diffJSON struct {
	Old        editionJSON   `json:"old"`
	New        editionJSON   `json:"new"`
	Comparable bool          `json:"comparable"` // scores and levels of the two mean the same
	Warnings   []string      `json:"warnings"`
	Summary    summaryJSON   `json:"summary"`
	Sections   []sectionJSON `json:"sections"` // those in which anything differs
	Unknown    []risk.Path   `json:"unknown"`
}

type editionJSON struct {
	Organisation string    `json:"organisation"`
	Version      string    `json:"version"`
	Date         risk.Date `json:"date"`
}

type summaryJSON struct {
	Higher         int `json:"higher"`
	Lower          int `json:"lower"`
	AfterHigher    int `json:"afterHigher"`
	AfterLower     int `json:"afterLower"`
	Outdated       int `json:"outdated"`
	Done           int `json:"done"`
	MoreApplicable int `json:"moreApplicable"`
	LessApplicable int `json:"lessApplicable"`
}

type sectionJSON struct {
	Path    risk.Path   `json:"path"`
	Title   string      `json:"title"`
	Fields  []fieldJSON `json:"fields"`
	Added   []entryJSON `json:"added"`
	Removed []entryJSON `json:"removed"`
	Changed []entryJSON `json:"changed"`
}

type entryJSON struct {
	Path    risk.Path    `json:"path"`
	ID      string       `json:"id"`
	Name    string       `json:"name"`
	Fields  []fieldJSON  `json:"fields,omitempty"`
	Risk    *riskJSON    `json:"risk,omitempty"`
	Control *controlJSON `json:"control,omitempty"`
	Done    bool         `json:"done,omitempty"`
}

type fieldJSON struct {
	Path    risk.Path `json:"path"`
	Label   string    `json:"label"`
	Old     any       `json:"old"`
	New     any       `json:"new"`
	OldText string    `json:"oldText"`
	NewText string    `json:"newText"`
}

// riskJSON gives levels from 1, 0 where there is none.
type riskJSON struct {
	Gross    fromTo[int]    `json:"gross"`
	Current  fromTo[int]    `json:"current"`
	Residual fromTo[int]    `json:"residual"`
	Approval fromTo[string] `json:"approval"`
}

type controlJSON struct {
	Applicable fromTo[risk.Applicable] `json:"applicable"`
	Needed     fromTo[bool]            `json:"needed"`
}

type fromTo[T any] struct {
	From T `json:"from"`
	To   T `json:"to"`
}

func printDiffJSON(w io.Writer, diff *compare.Diff, l lang.Lang) error {
	s := diff.Summary()
	out := diffJSON{
		Old: editionJSON(diff.Old), New: editionJSON(diff.New), Comparable: diff.Method.Comparable(), Warnings: []string{},
		Summary:  summaryJSON{s.Higher, s.Lower, s.AfterHigher, s.AfterLower, s.Outdated, s.Done, s.MoreApplicable, s.LessApplicable},
		Sections: []sectionJSON{}, Unknown: append([]risk.Path{}, diff.Unknown...),
	}
	for _, warning := range diff.Method.Warnings() {
		out.Warnings = append(out.Warnings, warning.In(l))
	}
	for i := range diff.Sections {
		if s := &diff.Sections[i]; !s.Empty() {
			out.Sections = append(out.Sections, sectionJSON{
				s.At, s.Title.In(l), fieldsJSON(s.Fields, l), entriesJSON(s.Added, l), entriesJSON(s.Removed, l), entriesJSON(s.Changed, l),
			})
		}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func fieldsJSON(fields []compare.Field, l lang.Lang) []fieldJSON {
	out := make([]fieldJSON, len(fields))
	for i, f := range fields {
		out[i] = fieldJSON{f.At, f.Label.In(l), f.Old, f.New, f.OldText.In(l), f.NewText.In(l)}
	}
	return out
}

func entriesJSON(entries []compare.Entry, l lang.Lang) []entryJSON {
	out := make([]entryJSON, len(entries))
	for i, e := range entries {
		out[i] = entryJSON{Path: e.At, ID: e.ID, Name: e.Name.In(l), Fields: fieldsJSON(e.Fields, l), Done: e.Done}
		if r := e.Risk; r != nil {
			name := func(s risk.ApprovalState) string { return compare.ApprovalName(s).In(l) }
			out[i].Risk = &riskJSON{
				fromTo[int]{r.Gross.From, r.Gross.To},
				fromTo[int]{r.Current.From, r.Current.To}, fromTo[int]{r.Residual.From, r.Residual.To},
				fromTo[string]{name(r.Approval.From), name(r.Approval.To)},
			}
		}
		if c := e.Control; c != nil {
			out[i].Control = &controlJSON{fromTo[risk.Applicable]{c.From, c.To}, fromTo[bool]{c.FromNeeded, c.ToNeeded}}
		}
	}
	return out
}
