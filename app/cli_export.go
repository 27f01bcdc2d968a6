//go:build !js

package main

import (
	"flag"
	"path/filepath"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/risk/sheets"
)

var exportCommand = command{
	name:    "export",
	usage:   lang.T("BESTAND -o UIT.xlsx|UIT.csv|UIT.json [-lang nl|en] [-sheet register|plan|actions|soa|assets]", "FILE -o OUT.xlsx|OUT.csv|OUT.json [-lang nl|en] [-sheet register|plan|actions|soa|assets]"),
	summary: lang.T("zet een opslagbestand om naar Excel, CSV of JSON", "turn a save file into Excel, CSV or JSON"),
	more: lang.T(`De naam van UIT zegt wat er komt. Een werkmap (.xlsx) bevat alle tabellen, een
CSV die ene van -sheet (het risicoregister als u niets kiest), en JSON is het
hele document, dat hier ook weer opent. BESTAND mag - zijn, voor de
standaardinvoer. Zonder -lang zijn de tabellen Nederlands.`,
		`The name of OUT says what is made. A workbook (.xlsx) holds every table, a CSV
the one of -sheet (the risk register when you choose none), and JSON is the
whole document, which opens here again. FILE may be - for standard input.
Without -lang the tables are Dutch.`),
	run: runExport,
}

func runExport(c call) error {
	flags := flag.NewFlagSet("export", flag.ContinueOnError)
	l := choiceFlag(flags, langFlag, lang.All(), lang.Lang.Code)
	kind := choiceFlag(flags, "sheet", sheets.Kinds(), sheets.Kind.Code)
	out := flags.String("o", "", "the file to write")
	files, err := c.parse(flags, fileName)
	if err != nil {
		return err
	}
	if *out == "" {
		return wrong("-o UIT ontbreekt", "-o OUT is missing")
	}
	if sameFile(files[0], *out) {
		return wrong("UIT is het opslagbestand zelf", "OUT is the save file itself")
	}
	made, ok := exports[strings.ToLower(filepath.Ext(*out))]
	if !ok {
		return wrong("de naam van UIT eindigt niet op .xlsx, .csv of .json", "the name of OUT does not end in .xlsx, .csv or .json")
	}
	doc, err := c.open(files[0])
	if err != nil {
		return err
	}
	data, err := made(doc, *l, *kind)
	if err != nil {
		return refused(files[0], err)
	}
	return writeWhole(*out, data)
}

// exports are what a document can be turned into, by the ending of the file.
var exports = map[string]func(*risk.Document, lang.Lang, sheets.Kind) ([]byte, error){
	".xlsx": func(d *risk.Document, l lang.Lang, _ sheets.Kind) ([]byte, error) {
		return sheets.Workbook(risk.Assess(d), l)
	},
	".csv": func(d *risk.Document, l lang.Lang, k sheets.Kind) ([]byte, error) {
		return sheets.CSV(risk.Assess(d), l, k), nil
	},
	".json": func(d *risk.Document, _ lang.Lang, _ sheets.Kind) ([]byte, error) { return file.Save(d), nil },
}
