package pdf

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
	"example.org/toepasselijk/risk"
)

type openingText struct {
	Clause                          func(clause string) string
	Version, Date, Classification   string
	Author, Approver, Review, NoOne string
	Organisation, Fingerprint       string
}

var openingTexts = lang.Of(
	openingText{
		Clause:  func(c string) string { return "ISO/IEC 27001:2022 · " + c },
		Version: "Versie", Date: "Datum", Classification: "Classificatie",
		Author: "Opgesteld door", Approver: "Vastgesteld door", Review: "Volgende beoordeling", NoOne: "nog niet ingevuld",
		Organisation: "Naam van de organisatie nog in te vullen", Fingerprint: "Kenmerk",
	},
	openingText{
		Clause:  func(c string) string { return "ISO/IEC 27001:2022 · " + c },
		Version: "Version", Date: "Date", Classification: "Classification",
		Author: "Prepared by", Approver: "Adopted by", Review: "Next review", NoOne: "not filled in yet",
		Organisation: "Name of the organisation still to be filled in", Fingerprint: "Fingerprint",
	},
)

// opening sets the head of a chapter: its number, its title and the clause it
// answers. A chapter that is a document of its own says whose it is instead.
func (f *flow) opening(c *numbered) {
	if c.bare {
		return
	}
	title := c.title.In(f.lang)
	fr := f.frame()
	label := strconv.Itoa(c.number)
	switch {
	case f.part != Full:
		label = f.fit(chapterNo, f.clean(f.organisation()), fr.width()*0.6)
	case c.number == 0:
		label = ""
	default:
		title = label + " " + title
	}
	f.bookmark(0, title)
	heading := f.block(tag.H1, func() { f.text(chapterNo, fr.left, f.y, label) })
	if c.clause != "" {
		f.textRight(small, fr.right, f.y+1.5, openingTexts.In(f.lang).Clause(c.clause))
	}
	if label != "" || c.clause != "" {
		f.y += chapterNo.leading + 1
	}
	f.say(heading, func() { f.text(title1, fr.left, f.y, c.title.In(f.lang)) })
	f.y += title1.leading + 7
	if f.part != Full {
		f.colophon()
	}
}

// organisation is the name of the organisation, or words for its absence.
func (f *flow) organisation() string {
	if !blank(f.doc.Organisation.Name) {
		return f.doc.Organisation.Name
	}
	if f.concept() {
		return openingTexts.In(f.lang).Organisation
	}
	return ""
}

// colophon sets on a few lines what the cover says in a full report.
func (f *flow) colophon() {
	fr := f.frame()
	facts := f.editionFacts()
	shares := []float64{0.13, 0.17, 0.14, 0.27, 0.29} // the rest stands on the cover only
	x := fr.left
	f.group(tag.L, func() {
		for i, share := range shares {
			e, w := facts[i], fr.width()*share-gutter
			it := optional(e.value)
			if blank(e.value) && f.concept() {
				it = item{text: openingTexts.In(f.lang).NoOne, style: cellOpen}
			}
			f.entry(
				func() { f.text(small, x, f.y, e.label) },
				func() { f.text(it.style, x, f.y+small.leading, f.fit(it.style, f.clean(it.text), w)) })
			x += w + gutter
		}
	})
	f.y += small.leading + cellText.leading + 5
	f.page.rule(fr.left, f.y, fr.width(), 0.4, hair)
	f.y += 11
}

// fact is a label with its value.
type fact struct{ label, value string }

// editionFacts are what identifies this issue of the document (clause 7.5.2).
func (f *flow) editionFacts() []fact {
	t, e := openingTexts.In(f.lang), &f.doc.Edition
	version := e.Version
	if status := risk.NameOf(risk.Statuses(), e.Status).In(f.lang); status != "" {
		version = commaList(version, lower(status))
	}
	return []fact{
		{t.Version, version},
		{t.Date, lang.Day(f.lang, string(e.Date))},
		{t.Classification, risk.NameOf(risk.Classifications(), e.Classification).In(f.lang)},
		{t.Author, e.Author},
		{t.Approver, e.Approver},
		{t.Review, lang.Day(f.lang, string(e.NextReview))},
	}
}
