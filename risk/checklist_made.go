package risk

import (
	"strings"

	"example.org/toepasselijk/annexa"
)

// madeHere are the documents of the checklist that this document holds itself,
// by clause: where they are made, and how far they are. That says that
// something is there to show, not that it is good: the auditcheck looks at
// that.
var madeHere = map[annexa.ClauseID]struct {
	from   Path
	stands func(*Assessment) DocumentStatus
}{
	"4.1": {"organisation/context", func(a *Assessment) DocumentStatus { return written(a.Document.Organisation.Context) }},
	"4.2": {"organisation/parties", func(a *Assessment) DocumentStatus {
		asked := 0
		for _, p := range a.Document.Organisation.Parties {
			asked += ones(p != nil && strings.TrimSpace(p.Requirements) != "")
		}
		return share(asked, len(a.Document.Organisation.Parties))
	}},
	"4.3": {"organisation/scope", func(a *Assessment) DocumentStatus { return written(a.Document.Organisation.Scope) }},
	"6.1.2": {"method/note", func(a *Assessment) DocumentStatus {
		if written(a.Document.Method.Note) == DocumentHave {
			return DocumentHave
		}
		return DocumentInProgress // there is always a method, with criteria still to be explained
	}},
	"6.1.3.d": {"decisions", func(a *Assessment) DocumentStatus {
		decided := 0
		for _, row := range a.SoA {
			decided += ones(row.Applicable != "")
		}
		return share(decided, len(a.SoA))
	}},
	"6.1.3.e": {"actions", func(a *Assessment) DocumentStatus {
		chosen, asked := 0, 0
		for _, r := range a.Risks {
			if r.Above {
				asked++
				chosen += ones(r.Risk.Treatment.Option != "")
			}
		}
		for _, action := range a.Document.Actions {
			if action != nil {
				asked++
				chosen += ones(action.Owner != "" && action.Due != "")
			}
		}
		return share(chosen, asked)
	}},
	"6.1.3.f": {"actions", func(a *Assessment) DocumentStatus {
		valid, needed := 0, 0
		for _, r := range a.Risks {
			needed += ones(r.Approval != NotNeeded)
			valid += ones(r.Approval == Valid)
		}
		return share(valid, needed)
	}},
	"8.2": {"risks", func(a *Assessment) DocumentStatus {
		scored := 0
		for _, r := range a.Risks {
			scored += ones(r.Current > 0)
		}
		return share(scored, len(a.Risks))
	}},
	"8.3": {"actions", func(a *Assessment) DocumentStatus {
		done := 0
		for _, action := range a.Document.Actions {
			done += ones(action != nil && action.Status == Done)
		}
		return share(done, len(a.Document.Actions))
	}},
}

// MadeAt returns where in this document the one of a clause is made, and whether
// it is.
func MadeAt(id annexa.ClauseID) (Path, bool) {
	m, ok := madeHere[id]
	return m.from, ok
}

// written is how far a text is: there or not.
func written(text string) DocumentStatus { return share(ones(strings.TrimSpace(text) != ""), 1) }

// share is how far something is of which n of all parts are there; without any
// parts it is missing.
func share(n, all int) DocumentStatus {
	switch {
	case n == 0:
		return DocumentMissing
	case n < all:
		return DocumentInProgress
	}
	return DocumentHave
}

func ones(b bool) int {
	if b {
		return 1
	}
	return 0
}
