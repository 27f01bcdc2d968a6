package finish

import (
	"crypto/md5"
	"fmt"
	"strings"
	"time"
)

// Inside is a file that travels inside the PDF: what the document was made
// from.
type Inside struct {
	Name  string // with its extension
	About string // what it is, for who finds it
	MIME  string
	Data  []byte
}

// inside writes the file and returns what the catalogue says of it: that the
// document was made from it (ISO 19005-3, annex E), and where it is.
func (w *writer) inside(f *Inside, at time.Time) string {
	if f == nil {
		return ""
	}
	sum := md5.Sum(f.Data) // as the format asks; it guards against damage alone
	params := fmt.Sprintf("/Size %d/CheckSum<%X>", len(f.Data), sum)
	if !at.IsZero() {
		params += "/CreationDate" + pdfDate(at) + "/ModDate" + pdfDate(at)
	}
	data, spec := w.next(), w.next()
	w.stream(data, "/Type/EmbeddedFile/Subtype/"+strings.ReplaceAll(f.MIME, "/", "#2F")+"/Params<<"+params+">>", f.Data)
	w.object(spec, fmt.Sprintf("<</Type/Filespec/F%s/UF%s/Desc%s/AFRelationship/Source/EF<</F %d 0 R/UF %d 0 R>>>>",
		text(f.Name), text(f.Name), text(f.About), data, data))
	return fmt.Sprintf("/Names<</EmbeddedFiles<</Names[%s %d 0 R]>>>>/AF[%d 0 R]", text(f.Name), spec, spec)
}

func pdfDate(at time.Time) string { return "(D:" + at.UTC().Format("20060102150405") + "Z)" }
