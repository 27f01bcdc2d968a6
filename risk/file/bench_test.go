package file_test

import (
	"fmt"
	"testing"

	"example.org/toepasselijk/risk/file"
)

var sizes = []int{100, 1_000, 10_000}

func BenchmarkOpen(b *testing.B) {
	for _, n := range sizes {
		data := file.Save(document(n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := file.Open(data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkSave(b *testing.B) {
	for _, n := range sizes {
		d := document(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(file.Save(d))))
			b.ReportAllocs()
			for b.Loop() {
				file.Save(d)
			}
		})
	}
}
