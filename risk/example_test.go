package risk_test

import (
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

func Example() {
	doc := risk.New("2026-11-18")
	doc, id, _ := risk.Add(doc, "risks")
	for _, edit := range []struct {
		field string
		value any
	}{
		{"title", "Ransomware"},
		{"current/likelihood", 3},
		{"current/impact", 5},
		{"treatment/option", risk.Modify},
		{"treatment/controls", []string{"8.13"}},
	} {
		doc, _ = risk.Set(doc, risk.Path("risks/"+id+"/"+edit.field), edit.value)
	}
	a := risk.Assess(doc)
	fmt.Println(id, doc.Method.LevelName(lang.EN, a.Risks[0].Current), a.Risks[0].Above)
	for _, row := range a.SoA {
		if row.Applicable == risk.Yes {
			fmt.Println(row.Decision.ID, risk.ControlTitle(doc, row.Decision.ID, lang.EN), row.Risks)
		}
	}
	// Output:
	// R1 High true
	// 8.13 Information backup [R1]
}

func ExampleSet_refused() {
	doc := risk.New("2026-11-18")
	doc, _, _ = risk.Add(doc, "risks")
	_, err := risk.Set(doc, "risks/R1/current/impact", 9)
	fmt.Println(err)
	fmt.Println(err.(*risk.Refusal).In(lang.NL))
	// Output:
	// risks/R1/current/impact: 9 is not possible here; choose a number from 0 to 5.
	// risks/R1/current/impact: 9 kan hier niet; kies een getal van 0 tot en met 5.
}

func ExampleGet() {
	level, ok := risk.Get(risk.New("2026-11-18"), "method/matrix/3/5")
	fmt.Println(level, ok)
	_, ok = risk.Get(risk.New("2026-11-18"), "risks/R1/owner")
	fmt.Println(ok)
	// Output:
	// 3 true
	// false
}

func ExampleRescaleScore() {
	fmt.Println(risk.RescaleScore(3, 5, 3))
	// Output: 2
}

func ExampleMethod_Basis() {
	m := risk.Preset(risk.Square(5))
	fmt.Println(m.Basis(&risk.Risk{
		Current: risk.Score{Likelihood: 4, Impact: 5},
		Treatment: risk.Treatment{
			Option: risk.Modify, Residual: risk.Score{Likelihood: 2, Impact: 5}, Actions: []string{"M1", "M4"},
		},
	}))
	// Output: modify; 4x5 > 2x5 = 3; ; M1 M4
}
