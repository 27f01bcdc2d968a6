package pdf

import (
	"fmt"
	"testing"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func BenchmarkReport(b *testing.B) {
	f := fonts(b)
	measure := func(name string, d *risk.Document) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := Report(d, Options{Lang: lang.NL, Fonts: f}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	measure("example", example.Document(lang.NL))
	for _, n := range []int{200, 1000, 10_000} {
		measure(fmt.Sprint(n), example.Generate(lang.NL, n))
	}
}
