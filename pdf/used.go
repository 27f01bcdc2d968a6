package pdf

// used returns the characters that the pages set in each weight, each once and
// in order of code point.
func (b *book) used(m *measure) (out [weights]string) {
	var seen [weights][0x10000]bool
	for w := range seen {
		seen[w][' '] = true // between the lines of a paragraph
	}
	for _, p := range b.pages {
		for i := range p.marks {
			text := &p.marks[i]
			if text.shape != textShape {
				continue
			}
			for _, r := range text.text {
				if r < 0x10000 {
					seen[text.style.weight][r] = true
				}
			}
		}
	}
	for w := range seen {
		var runes []rune
		for r, ok := range seen[w] {
			if ok && r != '\u00a0' && m.faces[w].has(rune(r)) { // a no-break space is set as a plain one
				runes = append(runes, rune(r))
			}
		}
		out[w] = string(runes)
	}
	return out
}
