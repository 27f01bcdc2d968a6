// Package explain explains certification to ISO/IEC 27001 in six short articles.
//
// The text is this project's own; no sentence of a standard is in it. Each
// article is one file and stands once in the list of articles.go, in the order
// in which they are best read. What it says of audits rests on ISO/IEC
// 17021-1:2015 and ISO/IEC 27006-1:2024, and of the standard itself on NEN-EN-ISO/IEC
// 27001:2023 with A1:2024; every article names what it rests on.
//
//	for a := range explain.Articles() {
//		fmt.Println(a.Title.In(lang.NL))
//		for text := range a.Texts(lang.NL) {
//			fmt.Println(prose.Plain(text))
//		}
//	}
package explain
