package risk

import "example.org/toepasselijk/annexa/lang"

// Refusal is why a file was not opened or an edit not made. What was there
// before is untouched.
type Refusal struct {
	At  Path      // the place at fault; empty when it is the whole
	Why lang.Text // one sentence for the person who did it
}

// Refuse returns a refusal at a path, with its sentence in Dutch and English.
func Refuse(at Path, nl, en string) *Refusal { return &Refusal{At: at, Why: lang.T(nl, en)} }

// Error returns the English sentence and the place at fault.
func (r *Refusal) Error() string { return r.In(lang.EN) }

// In returns the sentence in l, with the place at fault.
func (r *Refusal) In(l lang.Lang) string {
	if r.At == "" {
		return r.Why.In(l)
	}
	return string(r.At) + ": " + r.Why.In(l)
}
