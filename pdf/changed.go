package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
)

// changed sets what differs in one part of the document.
func (f *flow) changed(s *compare.Section) {
	if s.Empty() {
		return
	}
	t := changesTexts.In(f.lang)
	title := strings.ReplaceAll(s.Title.In(f.lang), "'", "’")
	f.hold(0, 0, func() { f.bookmark(1, title) })
	f.section(title)
	rows := f.table(column{t.Number, 44, false}, column{t.Name, 0.26, false}, column{t.Field, 0.18, false}, column{t.Was, 0.28, false}, column{t.Is, 0.28, false})
	for _, one := range s.Fields {
		rows.row("", cell{optional("")}, cell{{text: one.Label.In(f.lang), style: cellStrong}}, cell{}, f.changeValue(one.OldText), f.changeValue(one.NewText))
	}
	for _, list := range []struct {
		entries []compare.Entry
		what    string
	}{{s.Added, t.Added}, {s.Removed, t.Removed}} {
		for _, e := range list.entries {
			rows.row("", cell{{text: f.shownID(e.ID), style: cellStrong}}, cell{f.changeName(e)}, cell{{text: list.what, style: cellStrong}}, cell{}, cell{})
		}
	}
	for _, e := range s.Changed {
		f.changedEntry(rows, e)
	}
	rows.end()
}

// changedEntry sets a row for each field of a record that changed, and for what
// followed from it.
func (f *flow) changedEntry(rows *table, e compare.Entry) {
	id, name := cell{{text: f.shownID(e.ID), style: cellStrong}}, cell{f.changeName(e)}
	row := func(label string, was, is cell) {
		rows.row("", id, name, cell{{text: label, style: cellText}}, was, is)
		name = cell{}
	}
	for _, one := range e.Fields {
		row(one.Label.In(f.lang), f.changeValue(one.OldText), f.changeValue(one.NewText))
	}
	for _, m := range f.followed(e) {
		row(m.label, f.changeValue(m.from), f.changeValue(m.to))
	}
}

// followed is something that changed because something else did.
type followed struct {
	label    string
	from, to lang.Text
}

func (f *flow) followed(e compare.Entry) (out []followed) {
	t := changesTexts.In(f.lang)
	if m := e.Risk; m != nil {
		for _, one := range []struct {
			label string
			compare.LevelMove
		}{{t.Gross, m.Gross}, {t.Now, m.Current}, {t.After, m.Residual}} {
			if one.Moved() {
				out = append(out, followed{one.label, one.FromName, one.ToName})
			}
		}
		if m.Approval.Moved() {
			out = append(out, followed{t.Approval, compare.ApprovalName(m.Approval.From), compare.ApprovalName(m.Approval.To)})
		}
	}
	if m := e.Control; m != nil {
		if m.From != m.To {
			out = append(out, followed{t.Applies, risk.NameOf(risk.Applicables(), m.From), risk.NameOf(risk.Applicables(), m.To)})
		}
		if m.FromNeeded != m.ToNeeded {
			yesNo := func(b bool) lang.Text {
				if b {
					return lang.T(t.Needed, t.Needed)
				}
				return lang.T(t.NotNeeded, t.NotNeeded)
			}
			out = append(out, followed{t.Needs, yesNo(m.FromNeeded), yesNo(m.ToNeeded)})
		}
	}
	return out
}

func (f *flow) changeValue(v lang.Text) cell {
	if s := v.In(f.lang); strings.TrimSpace(s) != "" {
		return cell{{text: s, style: cellText}}
	}
	return cell{{text: changesTexts.In(f.lang).Empty, style: cellSoft}}
}

func (f *flow) changeName(e compare.Entry) item {
	if name := e.Name.In(f.lang); strings.TrimSpace(name) != "" {
		return item{text: name, style: cellText}
	}
	return item{text: changesTexts.In(f.lang).Unnamed, style: cellSoft}
}

// shownID is the number of a record as readers know it.
func (f *flow) shownID(id string) string {
	if r, ok := annexa.RequirementByID(annexa.ControlID(id)); ok {
		return r.Ref
	}
	if c, ok := annexa.ClauseByID(annexa.ClauseID(id)); ok {
		return c.ID.Number()
	}
	return id
}
