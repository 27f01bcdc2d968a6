package search

import "bytes"

// endings are what Dutch and English words end in for number, person and tense,
// the longest first.
var endings = [][]byte{
	[]byte("ingen"), []byte("heden"), []byte("heid"), []byte("tjes"), []byte("ies"), []byte("ing"), []byte("ers"), []byte("ens"),
	[]byte("en"), []byte("es"), []byte("ed"), []byte("er"), []byte("de"), []byte("te"), []byte("s"), []byte("e"), []byte("n"), []byte("y"),
}

// leastStem is how many letters of a word stay at least.
const leastStem = 4

// stem cuts the ending off a folded word, in place, and takes what Dutch
// spelling changes with it: "systemen" and "systeem" both become "system",
// "bedrijven" and "bedrijf" both "bedrijf", "policies" and "policy" both
// "polic". It is meant to bring forms together, not to be a word: it is applied
// to both sides. Words with a digit stay as they are.
func stem(word []byte) []byte {
	if len(word) <= leastStem || bytes.ContainsAny(word, "0123456789") {
		return single(word)
	}
	for _, e := range endings {
		if len(word)-len(e) >= leastStem && bytes.HasSuffix(word, e) {
			word = word[:len(word)-len(e)]
			break
		}
	}
	switch last := len(word) - 1; word[last] {
	case 'v':
		word[last] = 'f'
	case 'z':
		word[last] = 's'
	}
	return single(word)
}

// single writes letters that stand twice once, in place.
func single(word []byte) []byte {
	out := word[:1]
	for _, b := range word[1:] {
		if b != out[len(out)-1] || b >= '0' && b <= '9' {
			out = append(out, b)
		}
	}
	return out
}
