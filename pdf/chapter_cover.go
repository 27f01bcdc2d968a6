package pdf

import (
	"crypto/sha256"
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
	"example.org/toepasselijk/risk/file"
)

type coverText struct {
	Standard string
	NoScope  string
}

var coverTexts = lang.Of(
	coverText{Standard: "Volgens ISO/IEC 27001:2022", NoScope: "Nog in te vullen: de scope"},
	coverText{Standard: "According to ISO/IEC 27001:2022", NoScope: "Still to be filled in: the scope"},
)

var coverChapter = chapter{
	id:    "cover",
	title: lang.T("Omslag", "Cover"),
	parts: []Part{Full},
	front: true, bare: true,
	draw: drawCover,
}

func drawCover(f *flow) {
	t := coverTexts.In(f.lang)
	f.page.bare = true
	w, h := f.page.size()
	f.page.box(0, 0, w, 9*mm, accent)
	fr := f.frame()
	f.y = 43*mm + f.coverLogo()
	f.coverLines(tag.P, coverName, f.fitLines(coverName, f.clean(f.organisation()), fr.width(), 2))
	f.y += 6
	f.coverLines(tag.H1, coverTitle, f.wrap(coverTitle, Full.Name().In(f.lang), fr.width()*0.92))
	f.y += 12
	f.text(coverLead, fr.left, f.y, t.Standard)
	f.y += coverLead.leading
	scope := f.doc.Organisation.Scope
	if blank(scope) && f.concept() {
		scope = t.NoScope
	}
	f.y += 5
	f.coverLines(tag.P, coverLead, f.fitLines(coverLead, f.clean(scope), fr.width()*0.82, 4))
	f.coverFacts(max(f.y+20, h-98*mm))
}

// coverLines sets an element of the cover and moves below it.
func (f *flow) coverLines(k tag.Kind, st *style, lines []string) {
	f.block(k, func() {
		for _, l := range lines {
			f.text(st, f.frame().left, f.y, l)
			f.y += st.leading
		}
	})
}

// coverFacts sets what identifies the document, with the fingerprint of its
// save file: whoever holds both can tell that they belong together.
func (f *flow) coverFacts(y float64) {
	t, fr := openingTexts.In(f.lang), f.frame()
	facts := append(f.editionFacts(), fact{t.Fingerprint, fingerprint(file.Save(f.doc))})
	const label, row = 38 * mm, 17.5
	f.page.rule(fr.left, y-10, fr.width(), 0.4, hair)
	f.group(tag.L, func() {
		for _, e := range facts {
			if blank(e.value) {
				if !f.concept() {
					continue
				}
				e.value = t.NoOne
			}
			f.entry(
				func() { f.text(bodyLabel, fr.left, y, e.label) },
				func() { f.text(body, fr.left+label, y, f.fit(body, f.clean(e.value), fr.width()-label)) })
			y += row
		}
	})
}

// fingerprint is the start of the SHA-256 of a save file, in groups of four.
func fingerprint(saved []byte) string {
	sum := sha256.Sum256(saved)
	return fmt.Sprintf("%x %x %x %x", sum[0:2], sum[2:4], sum[4:6], sum[6:8])
}
