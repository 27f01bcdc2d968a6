package risk

import "example.org/toepasselijk/annexa"

// byControl is a map by control. Those of Annex A stand by their place in it,
// which is far quicker for what is asked of every control of every risk.
type byControl[T any] struct {
	annex []T
	own   map[annexa.ControlID]T
}

// get returns what was put for a control, or nothing.
func (b *byControl[T]) get(id annexa.ControlID) (value T) {
	i := id.Place()
	switch {
	case i < 0:
		return b.own[id]
	case i < len(b.annex):
		return b.annex[i]
	}
	return value
}

func (b *byControl[T]) put(id annexa.ControlID, value T) {
	i := id.Place()
	if i < 0 {
		if b.own == nil {
			b.own = make(map[annexa.ControlID]T)
		}
		b.own[id] = value
		return
	}
	if i >= len(b.annex) {
		b.annex = append(b.annex, make([]T, i+1-len(b.annex))...)
	}
	b.annex[i] = value
}
