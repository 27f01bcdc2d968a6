package file

import (
	"bytes"
	"errors"
	"strings"

	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file/attached"
)

// MaxReport is the largest PDF, in bytes, that is looked into for the save file
// inside: more than a report of ten thousand risks.
const MaxReport = 128 << 20

// Limit returns the largest file of this name, in bytes, that [Open] takes: a
// report may be larger than a save file.
func Limit(name string) int {
	if strings.HasSuffix(strings.ToLower(name), ".pdf") {
		return MaxReport
	}
	return MaxSize
}

// isReport reports whether data is a PDF, which may be a report of ours.
func isReport(data []byte) bool { return bytes.HasPrefix(data, []byte("%PDF")) }

// unpack returns the save file that travels in a report.
func unpack(report []byte) ([]byte, *risk.Refusal) {
	if len(report) > MaxReport {
		return nil, tooLarge(MaxReport)
	}
	data, err := attached.Find(report, MaxSize)
	switch {
	case errors.Is(err, attached.ErrNone):
		return nil, risk.Refuse("",
			"In deze PDF zit geen opslagbestand van dit programma; open het opslagbestand zelf, of een volledig rapport dat het bij zich heeft.",
			"This PDF has no save file of this tool inside; open the save file itself, or a whole report that carries it.")
	case errors.Is(err, attached.ErrLocked):
		return nil, risk.Refuse("",
			"Deze PDF is versleuteld, zodat niet te zien is wat erin zit; haal de beveiliging eraf, of open het opslagbestand zelf.",
			"This PDF is encrypted, so what is inside cannot be seen; remove the protection, or open the save file itself.")
	case err != nil:
		return nil, risk.Refuse("",
			"Deze PDF is beschadigd of niet volledig; open een andere kopie van het rapport, of het opslagbestand zelf.",
			"This PDF is damaged or incomplete; open another copy of the report, or the save file itself.")
	}
	return data, nil
}
