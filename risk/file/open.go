package file

import (
	"bytes"
	"fmt"
	"reflect"
	"strconv"
	"unicode/utf8"

	"example.org/toepasselijk/risk"
)

// Extension is how the name of a save file ends.
const Extension = ".toepasselijk"

// Format and Version are what every save file opens with.
const (
	Format  = "toepasselijk"
	Version = 2
)

// MaxSize is the largest file, in bytes, that is opened. Ten thousand
// risks with texts of ordinary length take less than half of it.
const MaxSize = 32 << 20

// Open reads a save file. The document it returns is valid as
// [risk.Validate] has it, has a decision for every control, and has no nil
// entries. A file that cannot be opened gives a [*risk.Refusal] with one
// sentence for the person who chose it; its path is empty when the file as a
// whole is at fault.
//
// What the file leaves out is as in a new document. A report in PDF that has the
// save file inside opens as that file.
func Open(data []byte) (*risk.Document, error) {
	d, refusal := open(data)
	if refusal != nil {
		return nil, refusal
	}
	if err := risk.Validate(d); err != nil {
		return nil, err
	}
	return d, nil
}

func open(data []byte) (*risk.Document, *risk.Refusal) {
	if isReport(data) {
		inside, refusal := unpack(data)
		if refusal != nil {
			return nil, refusal
		}
		data = inside
	}
	if refusal := foreign(data); refusal != nil {
		return nil, refusal
	}
	src := string(bytes.TrimPrefix(data, []byte("\ufeff")))
	if refusal := utf8Only(src); refusal != nil {
		return nil, refusal
	}
	read, refusal := parse(src)
	if refusal != nil {
		return nil, refusal
	}
	version, refusal := read.unwrap()
	if refusal != nil {
		return nil, refusal
	}
	doc := risk.New("")
	dec := decoder{tape: read}
	if refusal := dec.object(0, documentShape, reflect.ValueOf(doc).Elem()); refusal != nil {
		return nil, refusal
	}
	doc.Unknown = dec.unknown
	if refusal := complete(doc); refusal != nil {
		return nil, refusal
	}
	migrate(doc, version)
	return doc, nil
}

// utf8Only refuses text in another encoding, naming the place: a text editor
// that saved the file is the usual cause.
func utf8Only(src string) *risk.Refusal {
	if utf8.ValidString(src) {
		return nil
	}
	at := 0
	for {
		r, size := utf8.DecodeRuneInString(src[at:])
		if r == utf8.RuneError && size == 1 {
			line := lineOf(src, at)
			return risk.Refuse("",
				fmt.Sprintf("Dit bestand is geen goede UTF-8-tekst: op regel %s (byte %d) staat een teken in een andere codering.", line, at+1),
				fmt.Sprintf("This file is not proper UTF-8 text: line %s (byte %d) has a character in another encoding.", line, at+1))
		}
		at += size
	}
}

// unwrap checks format and version and takes them off, so that the members of
// the document remain. It returns the version.
func (t *tape) unwrap() (version int, refusal *risk.Refusal) {
	format := t.member(0, "format")
	if format == nil {
		return 0, risk.Refuse("",
			"Dit bestand is wel JSON, maar geen opslagbestand van dit programma.",
			"This file is JSON, but not a save file of this tool.")
	}
	if format.kind != text || t.text(format) != Format {
		return 0, risk.Refuse("format",
			"Dit bestand is van een ander programma: hier hoort \"toepasselijk\" te staan.",
			"This file is of another program: this should be \"toepasselijk\".")
	}
	given := t.member(0, "version")
	if version, refusal = t.checkVersion(given); refusal != nil {
		return 0, refusal
	}
	if refusal := (&decoder{tape: t}).unique(0); refusal != nil {
		return 0, refusal
	}
	format.taken, given.taken = true, true
	return version, nil
}

func (t *tape) checkVersion(n *node) (int, *risk.Refusal) {
	if n == nil {
		return 0, risk.Refuse("version", "De versie van het bestand ontbreekt.", "The version of the file is missing.")
	}
	v, err := strconv.Atoi(t.source(n))
	if n.kind != number || err != nil || v < 1 {
		return 0, risk.Refuse("version",
			"De versie van het bestand hoort een heel getal vanaf 1 te zijn.",
			"The version of the file should be a whole number from 1.")
	}
	if v > Version {
		return 0, risk.Refuse("version",
			fmt.Sprintf("Dit bestand heeft versie %d, dit programma kent versie %d; open het met de nieuwste versie van het programma.", v, Version),
			fmt.Sprintf("This file has version %d, this tool knows version %d; open it with the newest version of the tool.", v, Version))
	}
	return v, nil
}
