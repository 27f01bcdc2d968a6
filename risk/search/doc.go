// Package search finds what is in a document and in the catalogue by words:
// forgiving of accents, word forms and small typing errors, and in Dutch and
// English at once.
//
//	index := search.New()
//	index.Read(doc)
//	for _, hit := range index.Find("wachtwoord", lang.NL, 10) {
//		fmt.Println(hit.Kind, hit.ID, hit.Title) // a control, 5.17, Authenticatie-informatie
//	}
//
// A control is found too by the number and the title that it had in the edition
// of 2013; [Hit.Was] says which.
//
// How it ranks: an entry counts for a query when each of its words is found in
// it, or, when there is no such entry, as many as possible. A word counts more
// in a title than in a text, more when it is whole than when it is the
// beginning or a part of a longer one, and least with a typing error; a word
// that few entries have counts more than one that many have, by the inverse
// document frequency of Spärck Jones (Journal of Documentation 28, 1972, pages
// 11–21).
package search
