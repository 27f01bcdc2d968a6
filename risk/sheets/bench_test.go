package sheets

import (
	"strconv"
	"testing"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func BenchmarkWorkbook(b *testing.B) {
	for _, n := range []int{200, 10_000} {
		a := risk.Assess(example.Generate(lang.NL, n))
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				if _, err := Workbook(a, lang.NL); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
