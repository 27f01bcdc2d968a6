package audit

import "strings"

// blank reports whether a text says nothing: spaces are no answer.
func blank(s string) bool { return strings.TrimSpace(s) == "" }

// anyOf reports whether one of the ids is in set.
func anyOf(ids []string, set map[string]bool) bool {
	for _, id := range ids {
		if set[id] {
			return true
		}
	}
	return false
}
