package file

import (
	"bytes"
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// signatures are how the files open that people choose by mistake.
var signatures = []struct {
	start string
	what  lang.Text
}{
	{"\x89PNG", lang.T("een afbeelding (PNG)", "an image (PNG)")},
	{"\xff\xd8\xff", lang.T("een foto (JPEG)", "a photo (JPEG)")},
	{"GIF8", lang.T("een afbeelding (GIF)", "an image (GIF)")},
	{"PK\x03\x04", lang.T("een zip-bestand, of een document van Word of Excel", "a zip file, or a document of Word or Excel")},
	{"PK\x05\x06", lang.T("een leeg zip-bestand", "an empty zip file")},
	{"\x1f\x8b", lang.T("een ingepakt bestand (gzip)", "a compressed file (gzip)")},
	{"\xd0\xcf\x11\xe0", lang.T("een ouder document van Word of Excel", "an older document of Word or Excel")},
	{"\xff\xfe", lang.T("tekst in UTF-16; bewaar het bestand als UTF-8", "text in UTF-16; save the file as UTF-8")},
	{"\xfe\xff", lang.T("tekst in UTF-16; bewaar het bestand als UTF-8", "text in UTF-16; save the file as UTF-8")},
	{"<", lang.T("een webpagina of XML", "a web page or XML")},
}

// foreign refuses what is no file of ours at first sight.
func foreign(data []byte) *risk.Refusal {
	if len(data) > MaxSize {
		return tooLarge(MaxSize)
	}
	seen := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	if len(seen) == 0 {
		return risk.Refuse("", "Dit bestand is leeg.", "This file is empty.")
	}
	for _, s := range signatures {
		if bytes.HasPrefix(seen, []byte(s.start)) {
			return risk.Refuse("",
				"Dit is geen opslagbestand van dit programma; het lijkt "+s.what.In(lang.NL)+".",
				"This is not a save file of this tool; it seems to be "+s.what.In(lang.EN)+".")
		}
	}
	return nil
}

func tooLarge(most int) *risk.Refusal {
	return risk.Refuse("",
		fmt.Sprintf("Dit bestand is groter dan %d MB; meer kan dit programma niet openen.", most>>20),
		fmt.Sprintf("This file is larger than %d MB; this tool cannot open more.", most>>20))
}
