package annexa_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
)

// longSentence is from how many words on a sentence is long: plain Dutch (B1)
// has few of more than twenty.
const longSentence = 21

// lengths returns the number of words of each Dutch sentence of a part.
func lengths(p part) (words []int) {
	for _, passage := range p.passages(lang.NL) {
		for _, s := range sentences(passage.text) {
			words = append(words, len(strings.Fields(s)))
		}
	}
	return words
}

// long returns how many of the sentences are long.
func long(lengths []int) (n int) {
	for _, words := range lengths {
		if words >= longSentence {
			n++
		}
	}
	return n
}

// At most one Dutch sentence in ten is long, and none is a paragraph.
func TestReadability(t *testing.T) {
	for _, p := range parts {
		words := lengths(p)
		assert.LessOrEqual(t, 10*long(words), len(words), "%s: %d of %d sentences are long", p.name, long(words), len(words))
		assert.LessOrEqual(t, slices.Max(words), 32, p.name)
	}
}

// BenchmarkReadability prints how readable the Dutch texts are; it measures no
// time.
func BenchmarkReadability(b *testing.B) {
	for _, p := range parts {
		b.Run(p.name, func(b *testing.B) {
			var sentences []int
			for b.Loop() {
				sentences = lengths(p)
			}
			words := 0
			for _, n := range sentences {
				words += n
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(float64(len(sentences)), "sentences")
			b.ReportMetric(float64(words)/float64(len(sentences)), "words/sentence")
			b.ReportMetric(100*float64(long(sentences))/float64(len(sentences)), "%long")
			b.ReportMetric(float64(slices.Max(sentences)), "longest")
		})
	}
}
