package page

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

// compareLimit is how many entries a list shows before the user asks for all.
const compareLimit = 50

// changeKind is what happened to the entries of a group.
type changeKind uint8

const (
	added changeKind = iota
	removed
	changed
)

// changeGroup is the entries of a section to which the same happened.
type changeGroup struct {
	At      risk.Path // of the section
	Kind    changeKind
	Entries []compare.Entry
}

// changeGroups returns the groups of a section in the order they are shown,
// without those that are empty.
func changeGroups(s *compare.Section) []changeGroup {
	var groups []changeGroup
	for kind, entries := range [...][]compare.Entry{added: s.Added, removed: s.Removed, changed: s.Changed} {
		if len(entries) > 0 {
			groups = append(groups, changeGroup{s.At, changeKind(kind), entries})
		}
	}
	return groups
}

// key names the group on the page.
func (g changeGroup) key() string {
	return sectionID(g.At) + [...]string{added: "-added", removed: "-removed", changed: "-changed"}[g.Kind]
}

// sectionID is the id on the page of a section's heading.
func sectionID(at risk.Path) string {
	return "compare-" + strings.ReplaceAll(string(at), "/", "-")
}

// firstOf returns as much of a list as is shown: all, or the first ones.
func firstOf[T any](list []T, all bool) []T {
	if all || len(list) <= compareLimit {
		return list
	}
	return list[:compareLimit]
}

// differing returns the sections in which something differs.
func differing(d *compare.Diff) []compare.Section {
	var out []compare.Section
	for _, s := range d.Sections {
		if !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

// figure is one number of the summary.
type figure struct {
	id          string
	n           int
	label, note string
	unknown     bool // the two documents cannot be counted against each other
}

// figures returns the summary in the order it is shown.
func figures(d *compare.Diff, t compareText) []figure {
	s, blind := d.Summary(), !d.Method.Comparable()
	level := func(id string, n, after int, label string) figure {
		f := figure{id: id, n: n, label: label, unknown: blind}
		if blind {
			f.note = t.Incomparable
		} else if after > 0 {
			f.note = t.AfterToo(after)
		}
		return f
	}
	decisions := figure{id: "decisions", n: s.Decisions.Added + s.Decisions.Removed + s.Decisions.Changed, label: t.Decisions}
	if s.MoreApplicable+s.LessApplicable > 0 {
		decisions.note = t.Applicability(s.MoreApplicable, s.LessApplicable)
	}
	return []figure{
		{id: "risks-added", n: s.Risks.Added, label: t.RisksAdded},
		{id: "risks-removed", n: s.Risks.Removed, label: t.RisksRemoved},
		{id: "risks-changed", n: s.Risks.Changed, label: t.RisksChanged},
		level("higher", s.Higher, s.AfterHigher, t.Higher),
		level("lower", s.Lower, s.AfterLower, t.Lower),
		{id: "outdated", n: s.Outdated, label: t.Outdated},
		decisions,
		{id: "done", n: s.Done, label: t.DoneActions},
	}
}

// cautions returns what a reader must know before drawing conclusions,
// heaviest first.
func cautions(d *compare.Diff, l lang.Lang) []string {
	t := compareTexts.In(l)
	var out []string
	if d.Old.Organisation != d.New.Organisation && d.Old.Organisation != "" && d.New.Organisation != "" {
		out = append(out, t.OtherOrganisation(d.Old.Organisation))
	}
	if d.New.Date != "" && d.Old.Date > d.New.Date {
		out = append(out, t.Newer)
	}
	for _, w := range d.Method.Warnings() {
		out = append(out, w.In(l))
	}
	return out
}
