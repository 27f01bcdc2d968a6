package file

import (
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// step is a member, or an entry by its place in the list.
type step struct {
	at    uint32 // on the tape
	place int    // of an entry, from 1; 0 for a member
	byID  bool   // the entry may be named by its id
}

// path names the value at hand: an entry of a list by its id, and where it has
// none by its place.
func (d *decoder) path() risk.Path {
	steps := make([]string, len(d.trail))
	for i, s := range d.trail {
		if s.place == 0 {
			steps[i] = escapeName(d.name(&d.nodes[s.at]))
		} else {
			steps[i] = d.entryName(s)
		}
	}
	return risk.Path(strings.Join(steps, "/"))
}

// entryName returns an entry as a path names it. An id is looked for once: an
// entry can hold a million members that nobody knows, each with a path to keep
// it by.
func (d *decoder) entryName(s step) string {
	if name, ok := d.names[s.at]; ok {
		return name
	}
	name := strconv.Itoa(s.place)
	if !s.byID {
		return name
	}
	if id := d.member(s.at, "id"); id != nil && id.kind == text && looksLikeID(d.text(id)) {
		name = d.text(id)
	}
	if d.names == nil {
		d.names = map[uint32]string{}
	}
	d.names[s.at] = name
	return name
}

// looksLikeID keeps whatever else a file calls an id out of a path.
func looksLikeID(id string) bool {
	for _, c := range []byte(id) {
		if c != '.' && !isDigit(c) && !('A' <= c && c <= 'Z') && !('a' <= c && c <= 'z') {
			return false
		}
	}
	return 0 < len(id) && len(id) <= 20
}

// A name that this version does not know may hold the sign that parts the
// steps of a path; it is written as a JSON pointer writes it (RFC 6901).
var (
	escaper   = strings.NewReplacer("~", "~0", "/", "~1")
	unescaper = strings.NewReplacer("~1", "/", "~0", "~")
)

func escapeName(name string) string { return escaper.Replace(name) }

// cut parts the path of a member into the object it stands in and its name.
func cut(at risk.Path) (parent risk.Path, name string) {
	i := strings.LastIndexByte(string(at), '/')
	if i < 0 {
		return "", unescaper.Replace(string(at))
	}
	return at[:i], unescaper.Replace(string(at[i+1:]))
}

// refuse refuses the value at hand.
func (d *decoder) refuse(why lang.Text) *risk.Refusal {
	return &risk.Refusal{At: clip(d.path()), Why: why}
}

// longest is how long a path may be that a person has to read. Ours are far
// shorter; the names in a made-up file need not be.
const longest = 90

func clip(at risk.Path) risk.Path {
	if len(at) <= longest {
		return at
	}
	return risk.Path(strings.ToValidUTF8(string(at[:longest]), "")) + "…"
}

// kinds says what a value of each kind is called.
var (
	kinds = map[kind]lang.Text{
		null:    lang.T("niets (null)", "nothing (null)"),
		boolean: lang.T("true of false", "true or false"),
		number:  lang.T("een getal", "a number"),
		text:    lang.T("tekst", "text"),
		list:    lang.T("een lijst", "a list"),
		object:  lang.T("een groep gegevens tussen { en }", "a group of members between { and }"),
	}
	wrongKindTexts = lang.Of(
		func(want, got string) string { return "Hier hoort " + want + " te staan, maar er staat " + got + "." },
		func(want, got string) string { return "This should be " + want + ", but it is " + got + "." },
	)
)

func wrongKind(want, got kind) lang.Text {
	say := func(l lang.Lang) string { return wrongKindTexts.In(l)(kinds[want].In(l), kinds[got].In(l)) }
	return lang.T(say(lang.NL), say(lang.EN))
}
