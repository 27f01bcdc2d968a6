package lang

import "strings"

// Join writes parts as a list in a sentence: "Hoog en Kritiek", "A, B and C".
func Join(l Lang, parts []string) string {
	last := len(parts) - 1
	if last < 1 {
		return strings.Join(parts, "")
	}
	return strings.Join(parts[:last], ", ") + and.In(l) + parts[last]
}

var and = T(" en ", " and ")
