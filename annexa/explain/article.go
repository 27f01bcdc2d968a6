package explain

import (
	"iter"

	"example.org/toepasselijk/annexa/lang"
)

// Article explains one subject and ends in the step of the tool that helps.
type Article struct {
	ID    string    // of its page; other articles link to it by this
	Path  lang.Text // the last part of its address
	Title lang.Text
	Lead  lang.Text // one or two sentences without marks, also its description
	Body  lang.In[[]Section]
	Help  lang.Text // what the step does for the reader
	Step  string    // the id of the page of that step
}

// Section is a piece of an article under a heading.
type Section struct {
	Title  string
	Blocks []Block
}

// Block is a paragraph, a list or a table: one of its members is filled. Its
// texts may hold the marks that [Spans] reads.
type Block struct {
	Text  string
	List  []string
	Table [][]string // the first row names the columns, the first column the rows
}

// Texts yields every text of the article in l in reading order, with its
// marks: title, lead, headings, paragraphs, items, cells and the last line.
func (a Article) Texts(l lang.Lang) iter.Seq[string] {
	return func(yield func(string) bool) {
		if !yield(a.Title.In(l)) || !yield(a.Lead.In(l)) {
			return
		}
		for _, s := range a.Body.In(l) {
			if !yield(s.Title) {
				return
			}
			for _, b := range s.Blocks {
				for text := range b.texts() {
					if !yield(text) {
						return
					}
				}
			}
		}
		yield(a.Help.In(l))
	}
}

func (b Block) texts() iter.Seq[string] {
	return func(yield func(string) bool) {
		if b.Text != "" && !yield(b.Text) {
			return
		}
		for _, rows := range append([][]string{b.List}, b.Table...) {
			for _, text := range rows {
				if !yield(text) {
					return
				}
			}
		}
	}
}
