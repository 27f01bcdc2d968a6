package part

import "strings"

// seams are parts of long Dutch words before which a narrow column may break
// them. Browsers that know Dutch break more words; without its dictionary a
// browser breaks anywhere, or not at all.
var seams = []string{
	"schijnlijk", "verantwoordelijk", "beveiliging", "overeenkomst", "gebeurtenis", "incident",
	"lijkheid", "verwerkend", "diensten", "relaties", "procedures", "continuïteit",
}

// longWord is from how many bytes on a word may be broken at a seam.
const longWord = 14

// Soft returns text with soft hyphens at the seams of its long words: they
// show only where a line ends.
func Soft(text string) string {
	if len(text) < longWord {
		return text
	}
	words := strings.Split(text, " ")
	for i, word := range words {
		if len(word) < longWord {
			continue
		}
		for _, seam := range seams {
			if at := strings.Index(word, seam); at > 2 {
				word = word[:at] + "\u00ad" + word[at:]
			}
		}
		words[i] = word
	}
	return strings.Join(words, " ")
}
