// Package file reads and writes the save file: one [risk.Document] as JSON.
//
// The file is UTF-8 and opens with its name and version; then follow the
// members of the document, in the order of its fields:
//
//	{
//		"format": "toepasselijk",
//		"version": 1,
//		"organisation": { … },
//		…
//	}
//
// Promises:
//
//   - The same document gives the same bytes, so two files can be compared and
//     kept under version control.
//   - Text is stored as it was typed: only what JSON demands is escaped.
//   - A member this version does not know is kept in [risk.Document.Unknown]
//     and written back behind the known ones of the same object, in the order
//     of their names. It goes when the entry it belongs to goes.
//   - A file of an older version opens for ever; testdata keeps one of each.
//   - A file that cannot be taken as it is, is refused whole, with one sentence
//     and the place at fault. Nothing is guessed and nothing is dropped.
//
// [Schema] describes the file for other programs.
//
// Why not encoding/json alone: it takes the last of two equal members, ignores
// the case of a name, lets null pass for anything, and knows neither the path
// of a wrong value nor the members it skipped. A person who edited the file by
// hand deserves to hear about each.
package file
