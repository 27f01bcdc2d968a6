package risk

// Arranged reports whether a is still to be done and somebody does it by a
// certain day: only then it counts that a control is planned (clause 6.1.3 e).
func (a *Action) Arranged() bool { return a.Status != Done && a.Owner != "" && a.Due != "" }
