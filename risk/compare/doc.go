// Package compare says what changed between two editions of an assessment:
// what clause 8.2 asks to see at planned intervals, and what an auditor asks
// for at every surveillance audit.
//
//	diff := compare.Compare(lastYear, today)
//	for _, r := range diff.Section("risks").Changed {
//		fmt.Println(r.ID, r.Name.In(lang.EN), r.Risk.Current.FromName.In(lang.EN))
//	}
//
// Three things are told apart. A field that somebody filled in differently is
// a [Field], with its path, what people call it, and both values as text. What
// follows from it stands beside it: a level that moved, an approval that no
// longer holds ([RiskMove]), a control that became applicable because a risk
// needs it ([ControlMove]). And [MethodChange] warns when the figures of the
// two must not be held against each other, because clause 6.1.2 b asks for
// comparable results and another scale does not give them.
//
// Records are matched by id, which is never given out twice in the life of a
// document; between two documents that have no past in common the result is
// sound but says little. What the program keeps for itself, counters and the
// basis of an approval, is not listed: it shows in what follows from it.
package compare
