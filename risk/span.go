package risk

// Span is where two versions of a list differ: the Old entries from From on
// made way for New ones. What lies before and behind it is the same.
type Span struct{ From, Old, New int }

// Edited returns where new differs from old, and the empty span when it does
// not. Records are never changed in place, so that comparing their pointers is
// enough; of a list that no edit touched only the beginning is looked at.
func Edited[T comparable](old, new []T) Span {
	n := min(len(old), len(new))
	if len(old) == len(new) && (n == 0 || &old[0] == &new[0]) {
		return Span{}
	}
	var s Span
	for s.From < n && old[s.From] == new[s.From] {
		s.From++
	}
	if s.From == len(old) && s.From == len(new) {
		return Span{}
	}
	behind := 0
	for behind < n-s.From && old[len(old)-1-behind] == new[len(new)-1-behind] {
		behind++
	}
	s.Old, s.New = len(old)-s.From-behind, len(new)-s.From-behind
	return s
}

// Empty reports whether the two are the same.
func (s Span) Empty() bool { return s == Span{} }
