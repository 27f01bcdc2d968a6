// Package pdf makes the report: a document goes in, the bytes of a PDF come
// out. It is pure: no clock, no files, no network; the same document and
// options give the same bytes.
//
//	bytes, err := pdf.Report(doc, pdf.Options{Lang: lang.NL, Part: pdf.SoA, Fonts: fonts})
//
// A report is made in two passes. First every chapter of the list in
// chapters.go is laid out by a flow: text is measured with the fonts' own
// widths, wrapped, and put on pages as marks at fixed places. Then, when it is
// known which page everything stands on, page numbers and links are filled
// in, the sheet draws the marks, and package finish adds bookmarks and
// compresses.
//
// To add a chapter: one file with its declaration, texts and draw function,
// and one line in chapters.go.
//
// To add a drawing: marks set inside [flow.figure], which takes what the drawing
// says in whole sentences, made from the same data. Nothing is told by colour
// alone, for reports are printed in black and white: a [pattern] or a word says
// it too. And the figures stand beside it as text.
//
// [LayOut] is the first of the two passes by itself: its pages can be looked at
// as pictures, drawn from the same marks. To add a shape of mark: its case in
// the sheet, and its line in the pictures of picture.go.
package pdf
