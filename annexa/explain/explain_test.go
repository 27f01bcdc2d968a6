package explain_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/explain"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/annexa/prose"
)

// Every article has all its parts, and the same ones in both languages.
func TestArticles(t *testing.T) {
	seen := map[string]bool{}
	n := 0
	for a := range explain.Articles() {
		n++
		for _, key := range []string{a.ID, a.Path.In(lang.NL), a.Path.In(lang.EN)} {
			assert.NotEmpty(t, key)
			assert.False(t, seen[key], "%s twice", key)
			seen[key] = true
		}
		langtest.Complete(t, a.Path)
		langtest.Complete(t, a.Title)
		langtest.Complete(t, a.Lead)
		langtest.Complete(t, a.Help)
		assert.NotEmpty(t, a.Step, a.ID)
		nl, en := a.Body.In(lang.NL), a.Body.In(lang.EN)
		assert.GreaterOrEqual(t, len(nl), 4, a.ID)
		if !assert.Len(t, en, len(nl), a.ID) {
			continue
		}
		for i := range nl {
			at := a.ID + ", " + nl[i].Title
			assert.NotEmpty(t, nl[i].Title)
			assert.NotEqual(t, nl[i].Title, en[i].Title)
			assert.NotEmpty(t, nl[i].Blocks, at)
			if assert.Len(t, en[i].Blocks, len(nl[i].Blocks), at) {
				for j := range nl[i].Blocks {
					assert.Equal(t, shape(nl[i].Blocks[j]), shape(en[i].Blocks[j]), at)
				}
			}
		}
		for _, l := range lang.All() {
			words := 0
			for text := range a.Texts(l) {
				assert.NotEmpty(t, text, a.ID)
				words += len(strings.Fields(prose.Plain(text)))
			}
			assert.True(t, words >= 500 && words < 900, "%s in %s has %d words", a.ID, l.Code(), words)
			t.Log(a.ID, l.Code(), words, "words")
		}
	}
	assert.Equal(t, 6, n)
}

// shape is how a block is built, apart from its words, and the pages its marks
// lead to.
func shape(b explain.Block) (out struct {
	Text  bool
	Items int
	Rows  []int
	Links []string
}) {
	out.Text, out.Items = b.Text != "", len(b.List)
	texts := append([]string{b.Text}, b.List...)
	for _, row := range b.Table {
		out.Rows = append(out.Rows, len(row))
		texts = append(texts, row...)
	}
	for _, text := range texts {
		for _, s := range prose.Spans(text) {
			if s.To != "" {
				out.Links = append(out.Links, s.To)
			}
		}
	}
	return out
}

// A block is a paragraph, a list or a table with rows of one length.
func TestBlocks(t *testing.T) {
	for a := range explain.Articles() {
		for _, l := range lang.All() {
			for _, s := range a.Body.In(l) {
				for _, b := range s.Blocks {
					kinds := 0
					for _, is := range []bool{b.Text != "", len(b.List) > 0, len(b.Table) > 1} {
						if is {
							kinds++
						}
					}
					assert.Equal(t, 1, kinds, "%s, %s", a.ID, s.Title)
					for _, row := range b.Table {
						assert.Len(t, row, len(b.Table[0]), "%s, %s", a.ID, s.Title)
					}
				}
			}
		}
	}
}

// The facts of certification stand where a reader looks for them.
func TestFacts(t *testing.T) {
	for id, facts := range map[string]map[lang.Lang][]string{
		"explained-certification": {
			lang.NL: {"drie jaar geldig", "ISO/IEC 27001:2022", "NEN-EN-ISO/IEC 27001:2023", "A1:2024", "31 oktober 2025"},
			lang.EN: {"valid for three years", "ISO/IEC 27001:2022", "A1:2024", "31 October 2025"},
		},
		"explained-standard": {lang.NL: {"mag u niets overslaan", "4 Context", "10 Verbetering"}, lang.EN: {"You may skip nothing", "4 Context", "10 Improvement"}},
		"explained-controls": {lang.NL: {"93 ", "37", "14", "34", "114", "Elf"}, lang.EN: {"93 ", "37", "14", "34", "114", "Eleven"}},
		"explained-audits": {
			lang.NL: {"Fase 1", "Fase 2", "minstens elk kalenderjaar", "een derde", "90 dagen", "Hercertificering", "ISO/IEC 17021-1:2015"},
			lang.EN: {"Stage 1", "Stage 2", "at least once every calendar year", "a third", "90 days", "Recertification", "ISO/IEC 17021-1:2015"},
		},
		"explained-questions": {lang.NL: {"Documenten", "Bewijs", "Gesprekken"}, lang.EN: {"Documents", "Evidence", "Interviews"}},
		"explained-costs": {
			lang.NL: {"€ 7.000", "geen offerte", "RvA", "ISO/IEC 27006-1:2024", "drie jaar geldig"},
			lang.EN: {"€7,000", "not a quote", "RvA", "ISO/IEC 27006-1:2024", "valid for three years"},
		},
	} {
		_, a, _ := explain.Beside(id)
		if !assert.NotNil(t, a, id) {
			continue
		}
		for l, want := range facts {
			var all strings.Builder
			for text := range a.Texts(l) {
				all.WriteString(prose.Plain(text) + "\n")
			}
			for _, fact := range want {
				assert.Contains(t, strings.ReplaceAll(all.String(), "\u00a0", " "), fact, "%s in %s", id, l.Code())
			}
		}
	}
}

func TestBeside(t *testing.T) {
	before, at, after := explain.Beside("explained-certification")
	assert.Nil(t, before)
	assert.Equal(t, "explained-certification", at.ID)
	assert.Equal(t, "explained-standard", after.ID)
	before, _, after = explain.Beside("explained-costs")
	assert.Equal(t, "explained-questions", before.ID)
	assert.Nil(t, after)
	_, at, _ = explain.Beside("risks")
	assert.Nil(t, at)
}
