package page

import (
	"maps"
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// groupOwner groups the rows by owner; the id of an attribute groups them by
// its values, that of a framework by its requirements, and nothing by theme.
const groupOwner = "owner"

// soaGroup is the rows that stand under one heading, in the order of Annex A.
type soaGroup struct {
	Name   string
	Ref    string // that Name begins with, of a requirement
	Rows   []risk.SoARow
	HowFar string // behind the count, of a requirement that has a status
}

// groupOptions lists what the rows can be grouped by, besides their theme.
func groupOptions(d *risk.Document, l lang.Lang) []part.Option {
	out := []part.Option{{Value: groupOwner, Label: soaTexts.In(l).Owner}}
	for a := range annexa.Attributes() {
		out = append(out, part.Option{Value: a.ID, Label: a.Name.In(l)})
	}
	for _, f := range risk.FrameworksOn(d) {
		out = append(out, part.Option{Value: string(f.ID), Label: f.Name.In(l)})
	}
	return out
}

// grouped puts rows under headings, without empty ones. By attribute a control
// stands under each of its values, and own controls, which have none, come
// last.
func grouped(rows []risk.SoARow, by string, l lang.Lang) []soaGroup {
	if a, ok := annexa.AttributeByID(by); ok {
		return byAttribute(rows, a, l)
	}
	if f, ok := annexa.FrameworkByID(annexa.FrameworkID(by)); ok {
		return byRequirement(rows, f, l)
	}
	if by == groupOwner {
		return byOwner(rows, l)
	}
	var out []soaGroup
	theme := 0
	for _, row := range rows {
		if t := themeOf(row); len(out) == 0 || t != theme {
			theme = t
			out = append(out, soaGroup{Name: themeName(t, l)})
		}
		g := &out[len(out)-1]
		g.Rows = append(g.Rows, row)
	}
	return out
}

func byAttribute(rows []risk.SoARow, a annexa.Attribute, l lang.Lang) []soaGroup {
	var out []soaGroup
	add := func(name string, holds func(risk.SoARow) bool) {
		g := soaGroup{Name: name}
		for _, row := range rows {
			if holds(row) {
				g.Rows = append(g.Rows, row)
			}
		}
		if len(g.Rows) > 0 {
			out = append(out, g)
		}
	}
	for i := range a.Size {
		add(a.Value(i).In(l), func(r risk.SoARow) bool { return a.Has(r.Decision.ID, i) })
	}
	add(soaTexts.In(l).Own, func(r risk.SoARow) bool { return r.Own != nil })
	return out
}

// byOwner groups rows by owner in the order of the alphabet; those of nobody
// come first, for they are to be given one.
func byOwner(rows []risk.SoARow, l lang.Lang) []soaGroup {
	var out []soaGroup
	for _, owner := range controlOwners(rows) {
		g := soaGroup{Name: owner}
		if owner == "" {
			g.Name = soaTexts.In(l).NoOwner
		}
		for _, row := range rows {
			if row.Decision.Owner == owner {
				g.Rows = append(g.Rows, row)
			}
		}
		out = append(out, g)
	}
	return out
}

// controlOwners returns the owners of rows in the order of the alphabet, nobody
// first.
func controlOwners(rows []risk.SoARow) []string {
	owners := map[string]bool{}
	for _, row := range rows {
		owners[row.Decision.Owner] = true
	}
	return slices.Sorted(maps.Keys(owners))
}
