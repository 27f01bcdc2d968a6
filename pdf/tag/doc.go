// Package tag holds the structure of a document: what is a heading, what a
// table and its heads, what a drawing and the words that stand for it. Whoever
// cannot see the pages reads this instead of them (PDF/UA, ISO 14289-1).
//
// A tree is filled twice. While pages are laid out, elements are added in
// reading order. While they are drawn, every piece of content is given to the
// element it belongs to, or to [Artefact].
//
//	t := tag.New()
//	document := t.Add(tag.Document, tag.None)
//	heading := t.Add(tag.H1, document)
//	mcid := t.Mark(heading, 0) // its text stands on the first page
//
// Ten thousand risks make a million elements: they are kept small and in one
// list, and refer to each other by number.
package tag
