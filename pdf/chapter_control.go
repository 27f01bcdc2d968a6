package pdf

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type controlText struct {
	Versions, Adoption                                    string
	Version, Date, Author, Change, Current                string
	Adopted, Name, Signature                              string
	AuthorWhat, ApproverWhat, ReviewWhat, ChangeWhat      string
	VersionWhat, DateWhat, ClassificationWhat, StatusWhat string
	Review                                                string
}

var controlTexts = lang.Of(
	controlText{
		Versions: "Versies", Adoption: "Opstellen en vaststellen",
		Version: "Versie", Date: "Datum", Author: "Opgesteld door", Change: "Wijziging", Current: "Deze uitgave",
		Adopted: "Vastgesteld door", Name: "Naam of functie", Signature: "Handtekening",
		AuthorWhat: "wie het document heeft opgesteld", ApproverWhat: "wie het document vaststelt", ReviewWhat: "datum van de volgende beoordeling",
		ChangeWhat: "wat er is gewijzigd", VersionWhat: "versie", DateWhat: "datum", ClassificationWhat: "classificatie", StatusWhat: "status",
		Review: "Volgende beoordeling",
	},
	controlText{
		Versions: "Versions", Adoption: "Preparation and adoption",
		Version: "Version", Date: "Date", Author: "Prepared by", Change: "Change", Current: "This edition",
		Adopted: "Adopted by", Name: "Name or role", Signature: "Signature",
		AuthorWhat: "who prepared the document", ApproverWhat: "who adopts the document", ReviewWhat: "date of the next review",
		ChangeWhat: "what was changed", VersionWhat: "version", DateWhat: "date", ClassificationWhat: "classification", StatusWhat: "status",
		Review: "Next review",
	},
)

var controlChapter = chapter{
	id:     "control",
	title:  lang.T("Documentbeheer", "Document control"),
	clause: "7.5",
	answers: []answer{
		{clause: "7.5.2–7.5.3", subject: lang.T("Identificatie, versies en goedkeuring van dit document", "Identification, versions and approval of this document")},
		{clause: "8.2", subject: lang.T("Geplande herbeoordeling", "Planned reassessment")},
	},
	parts: []Part{Full},
	front: true,
	late:  1,
	draw:  drawControl,
}

func drawControl(f *flow) {
	t, e := controlTexts.In(f.lang), &f.doc.Edition
	f.heading(title2, 4, 4, t.Versions)
	versions := f.table(column{t.Version, 52, false}, column{t.Date, 86, false}, column{t.Author, 0.34, false}, column{t.Change, 0.66, false})
	for _, v := range e.History {
		versions.row("",
			cell{f.value(v.Version, t.VersionWhat)},
			cell{f.value(lang.Day(f.lang, string(v.Date)), t.DateWhat)},
			cell{f.value(v.Author, t.AuthorWhat)},
			cell{f.value(v.Change, t.ChangeWhat)})
	}
	status := risk.NameOf(risk.Statuses(), e.Status).In(f.lang)
	current := t.Current
	if status != "" {
		current += ", " + lower(status)
	}
	versions.row("",
		cell{{text: e.Version, style: cellStrong}},
		cell{f.value(lang.Day(f.lang, string(e.Date)), t.DateWhat)},
		cell{f.value(e.Author, t.AuthorWhat)},
		cell{{text: current, style: cellText}})
	versions.end()

	f.section(t.Adoption)
	f.signatures()
	f.gap(8)
	labels := f.definitions()
	labels.value(openingTexts.In(f.lang).Classification, f.value(risk.NameOf(risk.Classifications(), e.Classification).In(f.lang), t.ClassificationWhat))
	labels.value(t.Review, f.value(lang.Day(f.lang, string(e.NextReview)), t.ReviewWhat))
	labels.end()
	f.clauseIndex()
}

// signatures leaves room to sign for whoever prepared and whoever adopts the
// document.
func (f *flow) signatures() {
	t, e := controlTexts.In(f.lang), &f.doc.Edition
	room := f.table(column{"", 118, false}, column{t.Name, 0.42, false}, column{t.Signature, 0.38, false}, column{t.Date, 0.2, false})
	room.pad = 9
	room.row("", cell{{text: t.Author, style: cellSoft}}, cell{f.value(e.Author, t.AuthorWhat)}, cell{}, cell{})
	room.row("", cell{{text: t.Adopted, style: cellSoft}}, cell{f.value(e.Approver, t.ApproverWhat)}, cell{}, cell{})
	room.end()
}
