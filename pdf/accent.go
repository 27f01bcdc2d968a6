package pdf

import "math"

// recolour puts chosen in the place of the accent, and tints of it in the place
// of the tints. Chapters draw in the standard one, so that a style is a value
// that can be compared, and know of no other.
func (b *book) recolour(chosen colour) {
	if chosen == accent {
		return
	}
	styles := make(map[*style]*style)
	for _, p := range b.pages {
		for i := range p.marks {
			m := &p.marks[i]
			if m.style == nil {
				m.fill = inAccent(m.fill, chosen)
				continue
			}
			st, known := styles[m.style]
			if !known {
				st = m.style
				if c := inAccent(st.colour, chosen); c != st.colour {
					st = st.in(c)
				}
				styles[m.style] = st
			}
			m.style = st
		}
	}
}

// inAccent returns c, or when it is a tint of the accent the same tint of
// chosen.
func inAccent(c, chosen colour) colour {
	share, ok := tint(c)
	if !ok {
		return c
	}
	mix := func(v uint8) uint8 { return uint8(math.Round(255 - share*float64(255-v))) }
	return colour{mix(chosen.r), mix(chosen.g), mix(chosen.b)}
}

// tint returns how much of the accent is in c, from 0 to 1, and whether c is
// the accent mixed with white at all.
func tint(c colour) (share float64, ok bool) {
	part := func(v, whole uint8) float64 { return float64(255-v) / float64(255-whole) }
	r, g, b := part(c.r, accent.r), part(c.g, accent.g), part(c.b, accent.b)
	const rounded, palest = 0.03, 0.1 // white is no tint
	lowest, highest := min(r, g, b), max(r, g, b)
	return (r + g + b) / 3, lowest >= palest && highest <= 1 && highest-lowest <= rounded
}
