package sheets_test

import (
	"fmt"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/sheets"
)

func ExampleCSV() {
	d := risk.New("2026-11-18")
	d.Assets = []*risk.Asset{{ID: "A1", Name: "Customer records", Owner: "Head of sales", Confidentiality: 4}}
	csv := sheets.CSV(risk.Assess(d), lang.EN, sheets.AssetList)
	fmt.Print(strings.ReplaceAll(strings.TrimPrefix(string(csv), "\ufeff"), "\r", ""))
	// Output:
	// No.,Name,Description,Type,Owner,Confidentiality,Integrity,Availability,Risks,State
	// A1,Customer records,,,Head of sales,4,,,,
}

func ExampleWorkbook() {
	book, err := sheets.Workbook(risk.Assess(risk.New("2026-11-18")), lang.EN)
	fmt.Println(len(book) > 1000, err)
	// Output: true <nil>
}
