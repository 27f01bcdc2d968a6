package example_test

import (
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// What visitors see first: the worked example and what follows from it.
func ExampleDocument() {
	a := risk.Assess(example.Document(lang.NL))
	fmt.Println(a.Document.Organisation.Name, a.Document.Edition.Version)
	for level, n := range a.Current.Levels[1:] {
		fmt.Printf("%-8s %2d, na behandeling %2d\n", a.Document.Method.LevelName(lang.NL, level+1), n, a.Residual.Levels[level+1])
	}
	// Output:
	// Havenlicht Software B.V. 1.2
	// Laag      9, na behandeling 21
	// Middel   16, na behandeling 19
	// Hoog     12, na behandeling  2
	// Kritiek   5, na behandeling  0
}

// A long register, for measuring.
func ExampleGenerate() {
	d := example.Generate(lang.EN, 10_000)
	fmt.Println(len(d.Risks), len(d.Assets), len(d.Actions), risk.Validate(d))
	// Output: 10000 200 5000 <nil>
}
