//go:build !js

package main

import (
	"encoding/json"
	"io"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

// conversionJSON is an old statement and what it comes to, for another
// program. Its members are not renamed.
type conversionJSON struct {
	Lines     int            `json:"lines"`
	Columns   []columnJSON   `json:"columns"`
	Assumed   []string       `json:"assumed"`
	Unread    []unreadJSON   `json:"unread"`
	Proposals []proposalJSON `json:"proposals"` // the 93 controls in the order of Annex A
}

type columnJSON struct {
	Head string `json:"head"`
	Kind string `json:"kind"`
	Code string `json:"code"` // the word for it in -columns
	By   string `json:"by"`   // why it is taken for that
}

type unreadJSON struct {
	Line int    `json:"line"`
	Text string `json:"text"`
	Why  string `json:"why"`
	As   string `json:"as"` // the number it was read as, or the ones it may have been
}

type proposalJSON struct {
	Control       annexa.ControlID   `json:"control"`
	Title         string             `json:"title"`
	Change        []string           `json:"change"`
	Group         string             `json:"group"` // "conflict", "check", "clear", "new" or "missing"
	Applicable    risk.Applicable    `json:"applicable"`
	Status        risk.ControlStatus `json:"status"`
	Justification string             `json:"justification"`
	Reasons       risk.Reasons       `json:"reasons"`
	Reference     string             `json:"reference"`
	Owner         string             `json:"owner"`
	From          []formerJSON       `json:"from"`
	Absent        []string           `json:"absent"`
	Notes         []string           `json:"notes"`
}

type formerJSON struct {
	Number        string             `json:"number"`
	Line          int                `json:"line"`
	Date          string             `json:"date"` // that the number was read from
	Applicable    risk.Applicable    `json:"applicable"`
	Status        risk.ControlStatus `json:"status"`
	Justification string             `json:"justification"`
	Reasons       risk.Reasons       `json:"reasons"`
}

// groupNames are what the ranks are called in JSON.
var groupNames = [...]string{
	transition.Contradictory: "conflict", transition.ToLookAt: "check", transition.Clear: "clear", transition.Fresh: "new", transition.Missing: "missing",
}

func printConversionJSON(w io.Writer, table *transition.Table, all []transition.Proposal, l lang.Lang) error {
	out := conversionJSON{Lines: table.Lines, Columns: []columnJSON{}, Assumed: []string{}, Unread: []unreadJSON{}}
	for _, c := range table.Columns {
		out.Columns = append(out.Columns, columnJSON{c.Head, c.Kind.Name().In(l), c.Kind.Code(), c.By.Name().In(l)})
	}
	for _, text := range table.Assumed {
		out.Assumed = append(out.Assumed, text.In(l))
	}
	for _, u := range table.Unread {
		out.Unread = append(out.Unread, unreadJSON{u.Line, u.Text, u.Fault.Why().In(l), u.As})
	}
	for _, p := range all {
		c, _ := annexa.ControlByID(p.Control)
		s := p.Statement
		one := proposalJSON{
			p.Control, c.Title.In(l), changesOf(p, l), groupNames[p.Rank()], s.Applicable, s.Status, s.Justification, s.Reasons, s.Reference, s.Owner,
			[]formerJSON{}, append([]string{}, p.Absent...), append([]string{}, p.Why(l)...),
		}
		for _, r := range p.From {
			one.From = append(one.From, formerJSON{r.Former, r.Line, r.Date, r.Applicable, r.Status, r.Justification, r.Reasons})
		}
		out.Proposals = append(out.Proposals, one)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
