package risk

import (
	"slices"
	"strings"

	"example.org/toepasselijk/annexa"
)

// Suggestion is a threat of the catalogue that was not considered yet for
// types of asset that the document has (clause 6.1.2 c). It is no more than
// that: it becomes a risk only by [AddSuggestion], and is set aside only by
// [Dismiss].
type Suggestion struct {
	Threat annexa.Threat        // also names the controls that help against it
	Types  []annexa.AssetTypeID // that it strikes, are there and were not considered, in the order of the threat
	Assets []*Asset             // of those types, in the order of the document: the reason for the suggestion
}

// Suggest returns the threats not considered yet, in the order of the
// catalogue. A threat is considered for a type of asset by
//
//   - a risk with that threat and an asset of that type;
//   - a risk with that threat and no asset at all, which is about an event and
//     so about every type;
//   - a [Dismissal] for that type with a reason: without one it is no evidence.
//
// An asset of a new type so brings its threats up again, for that type only.
// It is linear in the size of d.
func Suggest(d *Document) []Suggestion {
	if d == nil {
		return nil
	}
	present, bits := typeSet(0), make([]typeSet, len(d.Assets))
	typeOf := make(map[string]typeSet, len(d.Assets))
	for i, a := range d.Assets {
		if a != nil {
			bits[i] = typeBits[a.Type]
			typeOf[a.ID] = bits[i]
			present |= bits[i]
		}
	}
	considered := considered(d, typeOf)
	var out []Suggestion
	for threat := range annexa.Threats() {
		s, left := Suggestion{Threat: threat}, present&^considered[threat.ID]
		if left == 0 {
			continue
		}
		struck := typeSet(0)
		for kind := range threat.AssetTypes() {
			if bit := typeBits[kind] & left; bit != 0 {
				s.Types = append(s.Types, kind)
				struck |= bit
			}
		}
		if struck == 0 {
			continue
		}
		for i, a := range d.Assets {
			if bits[i]&struck != 0 {
				s.Assets = append(s.Assets, a)
			}
		}
		out = append(out, s)
	}
	return out
}

// For returns s for one type of asset; without types when it is not about that
// type.
func (s Suggestion) For(kind annexa.AssetTypeID) Suggestion {
	one := Suggestion{Threat: s.Threat}
	if !slices.Contains(s.Types, kind) {
		return one
	}
	one.Types = []annexa.AssetTypeID{kind}
	for _, a := range s.Assets {
		if a.Type == kind {
			one.Assets = append(one.Assets, a)
		}
	}
	return one
}

// typeSet is a set of types of asset: a bit for each, in the order of the
// catalogue, which has far fewer than there are bits.
type typeSet uint64

const everyType = ^typeSet(0)

// typeBits gives every type its bit.
var typeBits = func() map[annexa.AssetTypeID]typeSet {
	bits, next := map[annexa.AssetTypeID]typeSet{}, typeSet(1)
	for kind := range annexa.AssetTypes() {
		bits[kind.ID] = next
		next <<= 1
	}
	return bits
}()

// considered returns for which types of asset each threat was considered.
func considered(d *Document, typeOf map[string]typeSet) map[annexa.ThreatID]typeSet {
	out := map[annexa.ThreatID]typeSet{}
	for _, r := range d.Risks {
		if r == nil || r.Threat == "" {
			continue
		}
		kinds := everyType
		if len(r.Assets) > 0 {
			kinds = 0
		}
		for _, id := range r.Assets {
			kinds |= typeOf[id]
		}
		if before := out[r.Threat]; before|kinds != before {
			out[r.Threat] = before | kinds
		}
	}
	for _, w := range d.Dismissals {
		if w == nil || strings.TrimSpace(w.Reason) == "" {
			continue
		}
		for _, kind := range w.Types {
			out[w.Threat] |= typeBits[kind]
		}
	}
	return out
}

// Resuggest returns Suggest(d), given what was suggested for an earlier
// document: the same again when no edit between touched what it follows from,
// which costs next to nothing.
func Resuggest(before *Document, was []Suggestion, d *Document) []Suggestion {
	if before == nil || d == nil {
		return Suggest(d)
	}
	same := slices.Equal(before.Assets, d.Assets) && slices.Equal(before.Dismissals, d.Dismissals) &&
		slices.EqualFunc(before.Risks, d.Risks, func(a, b *Risk) bool {
			return a == b || a != nil && b != nil && a.Threat == b.Threat && slices.Equal(a.Assets, b.Assets)
		})
	if same {
		return was
	}
	return Suggest(d)
}
