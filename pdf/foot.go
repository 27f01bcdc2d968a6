package pdf

import (
	"strings"

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

// foot is what the lines under all pages share. It is cleaned and cut once, so
// that a page costs the same however long a name is.
type foot struct {
	*flow
	whose   string // organisation and part of the report
	label   string // how secret it is
	version string
	pages   int
}

func (f *flow) footOf(pages int) foot {
	d := f.doc
	return foot{
		flow:    f,
		whose:   join(f.oneLine(d.Organisation.Name), f.part.Name().In(f.lang)),
		label:   risk.NameOf(risk.Classifications(), d.Edition.Classification).In(f.lang),
		version: footTexts.In(f.lang).versionOf(f.oneLine(d.Edition.Version)),
		pages:   pages,
	}
}

// oneLine returns s cleaned, and no more of it than a line can hold.
func (f *flow) oneLine(s string) string { return strings.TrimSpace(beginning(f.clean(s), lineful)) }

// draw sets the line under a page that says what it belongs to: whose report,
// how secret, which issue, which page.
func (f foot) draw(p *page) {
	if p.bare {
		return
	}
	fr := p.frame()
	f.page = p
	y := fr.bottom + 14
	p.rule(fr.left, y, fr.width(), 0.4, hair)
	y += 5
	issue := join(f.status(), lang.DayShort(f.lang, string(f.doc.Edition.Date)), f.version,
		footTexts.In(f.lang).Page(lang.Number(f.lang, p.number), lang.Number(f.lang, f.pages)))
	issue = f.fit(footLine, issue, fr.width()*0.55)
	wide := f.width(footLine, issue)
	f.text(footLine, fr.right-wide, y, issue)
	f.text(footLine, fr.left, y, f.fitKeepingEnd(footLine, f.whose, dotted(f.label), fr.width()-wide-16))
}

// dotted is s as the last of a row of parts; nothing when it is empty.
func dotted(s string) string {
	if s == "" {
		return ""
	}
	return " · " + s
}

// fitKeepingEnd returns start and end when both fit, and otherwise start cut
// short with end behind it: the classification is never cut.
func (f *flow) fitKeepingEnd(st *style, start, end string, width float64) string {
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
