package search

import "math/bits"

// errorsIn returns how many typing errors are forgiven in a word of n letters.
func errorsIn(n int) int {
	switch {
	case n < 4:
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// apart returns the number of letters to put in, leave out, change or swap to
// make a of b, most+1 when it is more than most: the distance of Damerau
// (Communications of the ACM 7, 1964, pages 171–176) in its restricted form.
// Both are at most [longest] bytes.
func apart(a, b string, most int) int {
	if d := len(a) - len(b); d > most || -d > most {
		return most + 1
	}
	var rows [3][longest + 5]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		row, above, beyond := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, beyond[j-2]+1)
			}
			row[j] = d
			least = min(least, d)
		}
		if least > most {
			return most + 1
		}
	}
	return min(rows[len(a)%3][len(b)], most+1)
}

// letters returns which letters a word has, one bit each: words that are n
// errors apart differ in at most 2n of them.
func letters(word string) uint64 {
	var set uint64
	for i := range len(word) {
		set |= 1 << (word[i] & 63)
	}
	return set
}

// differ returns how many letters stand in one of two sets only.
func differ(a, b uint64) int { return bits.OnesCount64(a ^ b) }
