package search

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Index finds what is in the catalogue and in one document. It is not safe for
// use by several at once.
type Index struct {
	numbers map[string]uint32 // of the words in it
	words   []word
	entries []*entry // of the catalogue, and after those of the document
	fixed   int      // how many are of the catalogue
	kept    map[any]*entry
	places  []place // where the words stand, word by word
	at      []int32 // while an entry is written: one more than the place of each word in its tokens, 0 for none
}

// word is a word of any entry, without its ending.
type word struct {
	text    string
	letters uint64
	entries int // that have it
	first   int // of its places; there is one for each entry
}

// place is an entry in which a word stands, and how much it counts there.
type place struct {
	entry  uint32
	weight uint8
}

// entry is something that can be found.
type entry struct {
	kind         Kind
	id           string
	title, about lang.Text
	former       annexa.Former // the control of 2013 that leads here; none for most
	tokens       []token
	seen         bool // in the document as it was read last
}

// token is a word in an entry.
type token struct {
	word   uint32
	weight uint8 // the heaviest of the places where it stands
}

// How much a word counts by where it stands.
const (
	inID     = 8
	inTitle  = 4 // and up to as much again when it is all the title says
	inFormer = 2 // in the number or title that a control had in 2013
	inName   = 2 // what the entry is also called or belongs to
	inText   = 1
)

// New returns an index of the catalogue: the controls and what they were in
// 2013, threats, terms and articles.
func New() *Index {
	x := &Index{numbers: map[string]uint32{}, kept: map[any]*entry{}}
	x.readCatalogue()
	x.fixed = len(x.entries)
	x.invert()
	return x
}

// Read brings the index up to date with d, which may be nil. Only what differs
// from the document it had is read again: the records of a document are never
// changed once others can see them.
func (x *Index) Read(d *risk.Document) {
	x.entries = x.entries[:x.fixed]
	x.readDocument(d)
	for record, e := range x.kept {
		if !e.seen {
			delete(x.kept, record)
		}
		e.seen = false
	}
	x.invert()
}

// record puts what made writes of a record of the document in the index, made
// only when the record is new.
func (x *Index) record(record any, write func(*writer)) {
	e, ok := x.kept[record]
	if !ok {
		e = x.write(write)
		x.kept[record] = e
	}
	e.seen = true
	x.entries = append(x.entries, e)
}

// invert writes down for each word where it stands.
func (x *Index) invert() {
	for i := range x.words {
		x.words[i].entries = 0
	}
	all := 0
	for _, e := range x.entries {
		all += len(e.tokens)
		for _, t := range e.tokens {
			x.words[t.word].entries++
		}
	}
	first := 0
	for i := range x.words {
		w := &x.words[i]
		w.first = first
		first += w.entries
		w.entries = 0
	}
	x.places = slices.Grow(x.places[:0], all)[:all]
	for i, e := range x.entries {
		for _, t := range e.tokens {
			w := &x.words[t.word]
			x.places[w.first+w.entries] = place{uint32(i), t.weight}
			w.entries++
		}
	}
}

// writer makes an entry.
type writer struct {
	*entry
	index *Index
}

func (x *Index) write(write func(*writer)) *entry {
	w := writer{entry: &entry{}, index: x}
	write(&w)
	for _, t := range w.tokens {
		x.at[t.word] = 0
	}
	w.tokens = slices.Clip(w.tokens)
	return w.entry
}

// is says what the entry is; its id and title are found too.
func (w *writer) is(kind Kind, id string, title lang.Text) {
	w.kind, w.id, w.title = kind, id, title
	w.add(inID, id)
	for _, l := range lang.All() {
		n := 0
		eachWord(title.In(l), func([]byte) { n++ })
		w.add(inTitle+inTitle/uint8(min(max(n, 1), inTitle+1)), title.In(l))
	}
}

// text adds the words of a text in every language.
func (w *writer) text(weight uint8, texts ...lang.Text) {
	for _, text := range texts {
		for _, l := range lang.All() {
			w.add(weight, text.In(l))
		}
	}
}

// add adds the words of texts that are the same in every language.
func (w *writer) add(weight uint8, texts ...string) {
	for _, text := range texts {
		eachWord(text, func(folded []byte) {
			n := w.index.number(stem(folded))
			if i := w.index.at[n]; i > 0 {
				w.tokens[i-1].weight = max(w.tokens[i-1].weight, weight)
				return
			}
			w.tokens = append(w.tokens, token{n, weight})
			w.index.at[n] = int32(len(w.tokens))
		})
	}
}

// number returns the number of a word, which it gives out when it is new.
func (x *Index) number(stemmed []byte) uint32 {
	n, ok := x.numbers[string(stemmed)]
	if !ok {
		n = uint32(len(x.words))
		text := string(stemmed)
		x.numbers[text] = n
		x.words = append(x.words, word{text: text, letters: letters(text)})
		x.at = append(x.at, 0)
	}
	return n
}
