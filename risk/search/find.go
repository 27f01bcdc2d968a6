package search

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Hit is something found.
type Hit struct {
	Kind  Kind
	ID    string // of the record, control, threat, term or article
	Title string // empty when the user gave none
	About string // what it is in a sentence or more; may be empty
	Was   string // the number and title of 2013 by which a control was found, "A.9.4.3 (2013): …"; empty for none
}

// mostWords is how many words of a query count.
const mostWords = 8

// How much a word of a query counts by how it is found.
const (
	whole     = 1.0
	beginning = 0.7  // of a longer word: what is being typed
	within    = 0.45 // a longer word: the parts of a compound
	partly    = 0.3  // a shorter word is its beginning
	mistaken  = 0.4  // less a quarter of it for each typing error after the first
)

// The fewest letters that are looked for within a word, and that are looked at
// as the beginning of one.
const (
	leastWithin = 4
	leastPart   = 5
)

// Find returns what fits query best, the best first and at most limit, with
// titles in l; nothing when the query has no word.
func (x *Index) Find(query string, l lang.Lang, limit int) []Hit {
	asked := queryWords(query)
	if len(asked) == 0 || limit < 1 {
		return nil
	}
	scores, at := []scored(nil), make([]int32, len(x.entries)) // one more than the place of each entry in scores
	for i, q := range asked {
		x.match(q, func(p place, worth float32) {
			if at[p.entry] == 0 {
				scores = append(scores, scored{entry: p.entry})
				at[p.entry] = int32(len(scores))
			}
			s := &scores[at[p.entry]-1]
			s.words[i] = max(s.words[i], worth*float32(p.weight))
		})
	}
	var best []ranked
	formers := map[string]ranked{} // by the control that continues them
	for i := range scores {
		r := x.ranked(&scores[i], query)
		best = rank(best, r, limit)
		if was, ok := formers[r.id]; r.former.ID != "" && (!ok || r.compare(was) < 0) {
			formers[r.id] = r
		}
	}
	return hits(best, formers, l)
}

// scored is an entry with how well each word of the query fits it.
type scored struct {
	entry uint32
	words [mostWords]float32
}

// titled is how much more an entry counts that is called what was asked for.
const titled = 2

func (x *Index) ranked(s *scored, query string) ranked {
	r := ranked{entry: x.entries[s.entry], order: int(s.entry)}
	for _, score := range s.words {
		if score > 0 {
			r.found++
			r.score += score
		}
	}
	title := r.title
	if r.former.ID != "" {
		title = r.former.Title
	}
	if strings.EqualFold(title.In(lang.NL), query) || strings.EqualFold(title.In(lang.EN), query) {
		r.score *= titled
	}
	return r
}

// queryWords returns the words of a query as the index has them.
func queryWords(query string) []string {
	var out []string
	eachWord(query, func(folded []byte) {
		if s := string(stem(folded)); len(out) < mostWords && !slices.Contains(out, s) {
			out = append(out, s)
		}
	})
	return out
}

// match calls do with every place of a word that q may mean, and how much it is
// worth there.
func (x *Index) match(q string, do func(p place, worth float32)) {
	set, most := letters(q), errorsIn(len(q))
	if strings.ContainsAny(q, "0123456789") {
		most = 0
	}
	for n := range x.words {
		w := &x.words[n]
		if w.entries == 0 {
			continue
		}
		if like := alike(q, set, most, w); like > 0 {
			rare := math.Log(1 + float64(len(x.entries))/float64(w.entries))
			for _, p := range x.places[w.first : w.first+w.entries] {
				do(p, like*float32(rare))
			}
		}
	}
}

// alike returns how much the word w of the index counts for q, 0 for not at
// all.
func alike(q string, set uint64, most int, w *word) float32 {
	switch {
	case w.text == q:
		return whole
	case len(q) >= 2 && strings.HasPrefix(w.text, q):
		return beginning
	case len(q) >= leastWithin && len(w.text) > len(q) && strings.Contains(w.text, q):
		return within
	case len(w.text) >= leastPart && strings.HasPrefix(q, w.text):
		return partly
	case most > 0 && differ(set, w.letters) <= 2*most:
		if d := apart(q, w.text, most); d <= most {
			return mistaken * (1 - 0.25*float32(d-1))
		}
	}
	return 0
}

// ranked is an entry with how well it fits.
type ranked struct {
	*entry
	found int // words of the query
	score float32
	order int // in the index
}

func (a ranked) compare(b ranked) int {
	return cmp.Or(cmp.Compare(b.found, a.found), cmp.Compare(b.score, a.score), cmp.Compare(a.order, b.order))
}

// rank puts r in its place among the best, of which there are at most limit.
// A control that more than one entry leads to stands there once.
func rank(best []ranked, r ranked, limit int) []ranked {
	if len(best) == limit && best[limit-1].compare(r) < 0 {
		return best
	}
	if r.kind == Control {
		at := slices.IndexFunc(best, func(b ranked) bool { return b.kind == Control && b.id == r.id })
		if at >= 0 {
			if best[at].compare(r) < 0 {
				return best
			}
			best = slices.Delete(best, at, at+1)
		}
	}
	at, _ := slices.BinarySearchFunc(best, r, ranked.compare)
	best = slices.Insert(best, at, r)
	return best[:min(len(best), limit)]
}

// hits returns those that have most words of the query, controls with what
// they were in 2013 when that has as many.
func hits(best []ranked, formers map[string]ranked, l lang.Lang) []Hit {
	out := make([]Hit, 0, len(best))
	for _, r := range best {
		if r.found < best[0].found {
			continue
		}
		h := Hit{Kind: r.kind, ID: r.id, Title: r.title.In(l), About: r.about.In(l)}
		if was, ok := formers[r.id]; ok && r.kind == Control && was.found == r.found {
			h.Was = "A." + was.former.ID + " (2013): " + was.former.Title.In(l)
		}
		out = append(out, h)
	}
	return out
}
