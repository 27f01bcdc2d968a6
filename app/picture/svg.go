package picture

import "strings"

// isSVG reports whether data is XML that soon has the root of a drawing.
func isSVG(data string) bool {
	const soon = 4096
	text := strings.TrimLeft(strings.TrimPrefix(data, "\ufeff"), " \t\r\n")
	return strings.HasPrefix(text, "<") && strings.Contains(text[:min(len(text), soon)], "<svg")
}

// intricate reports whether a drawing could take a browser too long: one that
// says little can draw much, by repeating what repeats, or by holding another
// picture whose size nobody looked at. The bound is crude and on the safe
// side, also where a prefix stands before a name; a logo is far below it.
func intricate(data string) bool {
	for _, opening := range []string{"<!ENTITY", "<image", "<feImage", "<foreignObject", "data:image", ":use", ":image", ":feImage", ":pattern", ":marker", ":mask"} {
		if strings.Contains(data, opening) {
			return true
		}
	}
	const elements, drawn = 20_000, 2_000_000
	n := strings.Count(data, "<")
	if n > elements {
		return true
	}
	repeats := 0
	for _, opening := range []string{"<use", "<pattern", "<marker", "<mask"} {
		repeats += strings.Count(data, opening)
	}
	// At worst each group of three that draw one thing is drawn by the next.
	for ; repeats > 0 && n <= drawn; repeats -= 3 {
		n *= 3
	}
	return n > drawn
}
