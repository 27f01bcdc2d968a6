package pdf

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type footText struct {
	Page    func(n, of string) string
	Version func(v string) string
}

var footTexts = lang.Of(
	footText{
		Page:    func(n, of string) string { return "pagina " + n + " van " + of },
		Version: func(v string) string { return "versie " + v },
	},
	footText{
		Page:    func(n, of string) string { return "page " + n + " of " + of },
		Version: func(v string) string { return "version " + v },
	},
)

// foot draws the line under a page that says what it belongs to: whose report,
// how secret, which issue, which page.
func (f *flow) foot(p *page, pages int) {
	if p.bare {
		return
	}
	t, d, fr := footTexts.In(f.lang), f.doc, p.frame()
	f.page = p
	y := fr.bottom + 14
	p.rule(fr.left, y, fr.width(), 0.4, hair)
	y += 5
	issue := join(f.status(), lang.DayShort(f.lang, string(d.Edition.Date)), t.versionOf(d.Edition.Version),
		t.Page(lang.Number(f.lang, p.number), lang.Number(f.lang, pages)))
	issue = f.fit(footLine, f.clean(issue), fr.width()*0.55)
	wide := f.width(footLine, issue)
	f.text(footLine, fr.right-wide, y, issue)
	label := risk.NameOf(risk.Classifications(), d.Edition.Classification).In(f.lang)
	whose := join(d.Organisation.Name, f.part.Name().In(f.lang), label)
	f.text(footLine, fr.left, y, f.fitKeepingEnd(footLine, f.clean(join(d.Organisation.Name, f.part.Name().In(f.lang))), dotted(label), whose, fr.width()-wide-16))
}

// dotted is s as the last of a row of parts; nothing when it is empty.
func dotted(s string) string {
	if s == "" {
		return ""
	}
	return " · " + s
}

// fitKeepingEnd returns whole when it fits, and otherwise start cut short with
// end behind it: the classification is never cut.
func (f *flow) fitKeepingEnd(st *style, start, end, whole string, width float64) string {
	if clean := f.clean(whole); f.width(st, clean) <= width {
		return clean
	}
	return f.fit(st, start, width-f.width(st, end)) + end
}

func (t footText) versionOf(v string) string {
	if v == "" {
		return ""
	}
	return t.Version(v)
}

// status is the word for a draft; a final report needs none.
func (f *flow) status() string {
	if f.doc.Edition.Status == risk.Final {
		return ""
	}
	return risk.NameOf(risk.Statuses(), risk.Concept).In(f.lang)
}

// join sets a middle dot between the parts that are not empty.
func join(parts ...string) (s string) {
	for _, p := range parts {
		if p == "" {
			continue
		}
		if s != "" {
			s += " · "
		}
		s += p
	}
	return s
}
