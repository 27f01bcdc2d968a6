package compare

import (
	"reflect"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// describe returns the id of a record of d and what it is called.
func describe(d *risk.Document, record any) (id string, name lang.Text) {
	own := ""
	switch r := record.(type) {
	case *risk.Risk:
		id, own = r.ID, r.Title
	case *risk.Asset:
		id, own = r.ID, r.Name
	case *risk.Action:
		id, own = r.ID, r.Title
	case *risk.OwnControl:
		id, own = string(r.ID), r.Title
	case *risk.Party:
		id, own = r.ID, r.Name
	case *risk.Participant:
		id, own = r.ID, r.Name
	case *risk.Revision:
		id, own = r.ID, r.Version
	case *risk.Dismissal:
		t, _ := annexa.ThreatByID(r.Threat)
		return r.ID, t.Name
	case *risk.DocumentState:
		c, _ := annexa.ClauseByID(r.ID)
		return string(r.ID), c.Document
	case *risk.Note:
		return r.ID, orSelf(ruleTitle(r.Rule), r.Rule)
	case *risk.Decision:
		return string(r.ID), lang.T(risk.ControlTitle(d, r.ID, lang.NL), risk.ControlTitle(d, r.ID, lang.EN))
	}
	return id, lang.T(own, own)
}

// ruleTitle returns what a rule of the auditcheck is called; nothing for one
// that this version does not have.
func ruleTitle(id string) lang.Text {
	if r := audit.RuleByID(id); r != nil {
		return r.Title
	}
	return lang.Text{}
}

// nameChanged gives the changed records the names they have now. One pass over
// each list costs less than looking every record up.
func (c *comparison) nameChanged() {
	for i := range c.diff.Sections {
		s := &c.diff.Sections[i]
		if len(s.Changed) == 0 {
			continue
		}
		wanted := make(map[string]int, len(s.Changed))
		for k := range s.Changed {
			wanted[s.Changed[k].ID] = k
		}
		list, _ := risk.Get(c.new, s.At)
		records := reflect.ValueOf(list)
		for i := range records.Len() { // ranging over the value itself links the calling of functions
			record := records.Index(i)
			if record.IsNil() {
				continue
			}
			id, name := describe(c.new, record.Interface())
			if k, ok := wanted[id]; ok {
				s.Changed[k].Name = name
			}
		}
	}
}
