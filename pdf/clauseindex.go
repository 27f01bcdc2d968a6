package pdf

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
)

type clauseText struct {
	Title, Clause, Subject, Chapter, Page string
	LeftOut                               string
}

var clauseTexts = lang.Of(
	clauseText{Title: "Waar de norm wordt beantwoord", Clause: "Eis", Subject: "Onderwerp", Chapter: "Hoofdstuk", Page: "Pagina", LeftOut: "niet in dit rapport"},
	clauseText{Title: "Where each clause is answered", Clause: "Clause", Subject: "Subject", Chapter: "Chapter", Page: "Page", LeftOut: "not in this report"},
)

// clauseIndex lists every clause that a chapter says it answers, in the order
// of the standard, and where in this report that is.
func (f *flow) clauseIndex() {
	t := clauseTexts.In(f.lang)
	f.section(t.Title)
	index := f.table(column{t.Clause, 62, false}, column{t.Subject, 0.56, false}, column{t.Chapter, 0.44, false}, column{t.Page, 38, true})
	index.pad = 1.2
	answers := f.answers()
	rows, height := make([]row, len(answers)), 0.0
	for i, a := range answers {
		rows[i] = index.lay("",
			cell{{text: a.clause, style: cellStrong}},
			cell{{text: a.subject.In(f.lang), style: cellText}},
			cell{a.where(t)},
			cell{})
		height += rows[i].height
	}
	f.need(height) // on one page: a few rows on the next are overlooked
	for i, r := range rows {
		a := answers[i]
		f.need(r.height)
		y := f.y
		r = index.place(r)
		if a.at == "" {
			continue
		}
		f.inside(r.cell(3), func() {
			f.block(tag.Link, func() {
				f.pageOf(cellText, index.x[3]+index.w[3], y+index.pad, a.at)
				f.link(f.frame().left, y, f.frame().width(), r.height, a.at, a.clause+" "+a.subject.In(f.lang))
			})
		})
	}
	index.end()
}

// answered is an answer with the chapter that gives it; one that was left out
// of the report has no place.
type answered struct {
	answer
	chapter string
}

// where names the chapter that gives an answer, or says that there is none.
func (a *answered) where(t clauseText) item {
	if a.at == "" {
		return item{text: t.LeftOut, style: cellSoft}
	}
	return item{text: a.chapter, style: cellText}
}

// answers collects what the chapters of this report answer. The numbers of
// the clauses have one digit each, so that they sort as text.
func (f *flow) answers() []answered {
	var out []answered
	for i := range f.plan {
		c := &f.plan[i]
		for _, a := range c.answers {
			if a.at == "" {
				a.at = c.place()
			}
			if _, ok := f.places[a.at]; !ok {
				continue // this document has nothing to say there
			}
			out = append(out, answered{a, c.heading(f.lang)})
		}
	}
	for i := range f.left {
		for _, a := range f.left[i].answers {
			a.at = ""
			out = append(out, answered{answer: a})
		}
	}
	slices.SortStableFunc(out, func(a, b answered) int { return strings.Compare(a.clause, b.clause) })
	return out
}

// heading is the title of c with its number, if it has one.
func (c *numbered) heading(l lang.Lang) string {
	if c.number == 0 {
		return c.title.In(l)
	}
	return lang.Number(l, c.number) + " " + c.title.In(l)
}
