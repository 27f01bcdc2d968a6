package annexa_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/explain"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/prose"
)

// passage is a text of the catalogue and where it stands.
type passage struct{ at, text string }

// part is what the catalogue says of one kind of thing.
type part struct {
	name     string
	passages func(lang.Lang) []passage
}

// parts are all the texts of the catalogue but its names and titles. Items of
// lists stand apart from running text, for they are short by nature.
var parts = []part{
	{"guidance", func(l lang.Lang) (out []passage) {
		for c := range annexa.Controls() {
			g, _ := annexa.GuidanceOf(c.ID)
			for _, text := range []lang.Text{g.Plain, g.Question, g.Interview} {
				out = append(out, passage{string(c.ID), text.In(l)})
			}
		}
		return out
	}},
	{"evidence", func(l lang.Lang) (out []passage) {
		for c := range annexa.Controls() {
			g, _ := annexa.GuidanceOf(c.ID)
			for _, item := range g.Evidence.In(l) {
				out = append(out, passage{string(c.ID), item})
			}
		}
		return out
	}},
	{"clauses", func(l lang.Lang) (out []passage) {
		for c := range annexa.Clauses() {
			out = append(out, passage{string(c.ID), c.Question.In(l)})
		}
		return out
	}},
	{"documents", func(l lang.Lang) (out []passage) {
		for c := range annexa.Clauses() {
			for _, item := range append([]string{c.Document.In(l)}, c.Evidence.In(l)...) {
				out = append(out, passage{string(c.ID), item})
			}
		}
		return out
	}},
	{"frameworks", func(l lang.Lang) (out []passage) {
		for f := range annexa.Frameworks() {
			for _, text := range []lang.Text{f.Source, f.Terms, f.Note} {
				out = append(out, passage{string(f.ID), text.In(l)})
			}
		}
		return out
	}},
	{"requirements", func(l lang.Lang) (out []passage) {
		for f := range annexa.Frameworks() {
			for r := range f.Requirements() {
				out = append(out, passage{string(r.ID), r.Title.In(l)})
			}
		}
		return out
	}},
	{"threats", func(l lang.Lang) (out []passage) {
		for t := range annexa.Threats() {
			for _, text := range []lang.Text{t.Example, t.Event, t.Consequence} {
				out = append(out, passage{string(t.ID), text.In(l)})
			}
		}
		return out
	}},
	{"vulnerabilities", func(l lang.Lang) (out []passage) {
		for t := range annexa.Threats() {
			for _, item := range t.Vulnerabilities.In(l) {
				out = append(out, passage{string(t.ID), item})
			}
		}
		return out
	}},
	{"terms", func(l lang.Lang) (out []passage) {
		for t := range annexa.Terms() {
			out = append(out, passage{string(t.ID), t.Meaning.In(l)})
		}
		return out
	}},
	{"profiles", func(l lang.Lang) (out []passage) {
		for p := range annexa.Profiles() {
			out = append(out, passage{string(p.ID), p.For.In(l)})
			for a := range p.Assets() {
				for t := range a.Threats() {
					out = append(out, passage{string(p.ID) + " " + string(t.Threat), t.Rationale.In(l)})
				}
			}
		}
		return out
	}},
	{"articles", func(l lang.Lang) (out []passage) {
		for a := range explain.Articles() {
			for text := range a.Texts(l) {
				out = append(out, passage{a.ID, prose.Plain(text)})
			}
		}
		return out
	}},
}

var sentenceEnd = regexp.MustCompile(`([.?!]) `)

// sentences splits a text into its sentences.
func sentences(text string) []string {
	return strings.Split(sentenceEnd.ReplaceAllString(text, "$1\n"), "\n")
}

// What is copied was not thought about: nothing in the catalogue is said twice,
// whole or in part. Cells of the articles' tables of under four words may
// return.
func TestNothingIsSaidTwice(t *testing.T) {
	for _, l := range lang.All() {
		seen := map[string]string{}
		for _, part := range parts {
			passages := part.passages(l)
			assert.NotEmpty(t, passages, part.name)
			for _, p := range passages {
				for _, s := range sentences(p.text) {
					if part.name == "articles" && len(strings.Fields(s)) < 4 {
						continue
					}
					key, here := strings.ToLower(strings.TrimRight(s, ".?!;")), part.name+" "+p.at
					assert.Empty(t, seen[key], "%s, %s: %q", l.Code(), here, s)
					seen[key] = here
				}
			}
		}
	}
}

// misspelt is what Dutch text of the catalogue never holds: the familiar form of
// address, a compound in two words or without its hyphen, and a capital where
// the standard has none.
var misspelt = regexp.MustCompile(`(?i)\b(je|jij|jouw|jullie)\b|\b(back-?up|e-?mail|usb|risico|wifi|IT|cloud|pdf) (adres|bijlage|beheerder|dienst|eigenaar|netwerk|omgeving|programma|stick|taak)` +
	`|\b(backup|email|risicoeigenaar|IT beheer|persoons gegevens)` +
	`|(?-i:\p{Ll} Verklaring van [Tt]oepasselijkheid|Verklaring van Toepasselijkheid)`)

func TestDutchSpelling(t *testing.T) {
	for _, part := range parts {
		for _, p := range part.passages(lang.NL) {
			assert.Empty(t, misspelt.FindString(p.text), "%s %s: %s", part.name, p.at, p.text)
		}
	}
	for _, wrong := range []string{"Maak een backup", "de risico eigenaar", "een e-mail adres", "wat je doet", "de Verklaring van toepasselijkheid"} {
		assert.Regexp(t, misspelt, wrong)
	}
	for _, right := range []string{"Maak een back-up", "de risico-eigenaar", "Verklaring van een leverancier", "ook IT-beheerders"} {
		assert.NotRegexp(t, misspelt, right)
	}
}
