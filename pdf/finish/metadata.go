package finish

import (
	"fmt"
	"strings"
)

const (
	producer = "gopdf"
	creator  = "Toepasselijk"
)

// infoOf is the old form of the metadata, which says the same.
func infoOf(d Document) string {
	s := "<</Title" + text(d.Title) + "/Producer" + text(producer) + "/Creator" + text(creator)
	if d.Author != "" {
		s += "/Author" + text(d.Author)
	}
	if !d.Date.IsZero() {
		at := pdfDate(d.Date)
		s += "/CreationDate" + at + "/ModDate" + at
	}
	return s + ">>"
}

// metadata writes what the file says of itself as XMP, and returns what the
// catalogue says of that. It stands uncompressed, so that programs that know no
// PDF can find it.
func (w *writer) metadata(d Document) string {
	id := w.next()
	w.raw(id, "<</Type/Metadata/Subtype/XML", []byte(xmp(d)))
	return fmt.Sprintf("/Metadata %d 0 R", id)
}

// xmp is the metadata of d. PDF/A wants every schema described that it does not
// know itself: that of PDF/UA.
func xmp(d Document) string {
	var b strings.Builder
	b.WriteString("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"` +
		` xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"` +
		` xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"` +
		` xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">` + "\n")
	field := func(open, value, close string) {
		if value != "" {
			b.WriteString(open + escape(value) + close + "\n")
		}
	}
	field(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">`, d.Title, `</rdf:li></rdf:Alt></dc:title>`)
	field(`<dc:creator><rdf:Seq><rdf:li>`, d.Author, `</rdf:li></rdf:Seq></dc:creator>`)
	field(`<dc:language><rdf:Bag><rdf:li>`, d.Lang, `</rdf:li></rdf:Bag></dc:language>`)
	field(`<dc:format>`, "application/pdf", `</dc:format>`)
	field(`<pdf:Producer>`, producer, `</pdf:Producer>`)
	field(`<xmp:CreatorTool>`, creator, `</xmp:CreatorTool>`)
	if !d.Date.IsZero() {
		at := d.Date.UTC().Format("2006-01-02T15:04:05Z")
		field(`<xmp:CreateDate>`, at, `</xmp:CreateDate>`)
		field(`<xmp:ModifyDate>`, at, `</xmp:ModifyDate>`)
	}
	field(`<pdfaid:part>`, "3", `</pdfaid:part>`)
	field(`<pdfaid:conformance>`, "A", `</pdfaid:conformance>`)
	field(`<pdfuaid:part>`, "1", `</pdfuaid:part>`)
	b.WriteString(`<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">` +
		`<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>` +
		`<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
		`<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>` +
		`<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>` +
		`<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>` +
		`</rdf:li></rdf:Bag></pdfaExtension:schemas>` + "\n" +
		"</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
	return b.String()
}

// escape returns s as it stands in XML, without what XML cannot hold.
func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(strings.Map(plain, s))
}

// plain drops the characters that neither XML nor a title can hold: control
// characters, of which a line end counts as a space.
func plain(r rune) rune {
	switch {
	case r == '\n' || r == '\r' || r == '\t':
		return ' '
	case r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0xd800 && r < 0xe000 || r&0xfffe == 0xfffe:
		return -1
	}
	return r
}
