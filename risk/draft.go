package risk

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// Reasoned reports whether the document itself says why the control is
// included (clause 6.1.3 d): a risk needs it, a ground is on, or a framework
// asks for it. Why a control is excluded only the user can say.
func (row SoARow) Reasoned() bool {
	if row.Applicable != Yes {
		return false
	}
	for _, g := range grounds {
		if row.Decision.Reasons.On(g.Value).On {
			return true
		}
	}
	return len(row.Risks) > 0 || annexa.IsRequirement(row.Decision.ID)
}

// DraftJustification writes the justification of a control from what the
// document says: the risks that need it, the grounds with their texts, its
// status and actions. Where the document gives no reason, see
// [SoARow.Reasoned], it makes none up and says that the reason is still to be
// written. Empty for a control that is not decided on.
func DraftJustification(d *Document, row SoARow, l lang.Lang) string {
	t := draftTexts.In(l)
	switch {
	case row.Applicable == No:
		return t.Excluded
	case row.Applicable != Yes:
		return ""
	case !row.Reasoned():
		return t.Included
	}
	var said []string
	if r, ok := annexa.RequirementByID(row.Decision.ID); ok {
		said = append(said, r.Name(l)+t.Asked)
	}
	if n := len(row.Risks); n > 0 {
		said = append(said, t.Risks(n)+named(d, "risks/", row.Risks, l)+".")
	}
	for i, g := range grounds {
		if reason := row.Decision.Reasons.On(g.Value); reason.On {
			said = append(said, sentence(t.Grounds[i], reason.Text))
		}
	}
	status := t.Status[row.Decision.Status]
	if n := len(row.Actions); n > 0 {
		if status != "" {
			status += "; "
		}
		status += t.Actions(n) + named(d, "actions/", row.Actions, l)
	}
	if status != "" {
		said = append(said, capital(status)+".")
	}
	return strings.Join(said, " ")
}

// TakeDraft returns d in which the draft of today is the justification of a
// control, in the place of what stood there. From then on it is the user's
// text; until it is changed it counts as outdated as soon as anything it
// mentions is different. The error is a [*Refusal].
func TakeDraft(d *Document, id annexa.ControlID, l lang.Lang) (*Document, error) {
	at := decisionAt(id, "justification")
	if _, ok := Get(d, at); !ok {
		return nil, refuseUnknown(at)
	}
	row := rowAt(d, id)
	if !row.Reasoned() {
		return nil, Refuse(at,
			"De gegevens zeggen niet waarom; schrijf de reden zelf op.",
			"The data do not say why; write the reason yourself.")
	}
	out, err := Set(d, at, DraftJustification(d, row, l))
	if err != nil {
		return nil, err
	}
	if out == d { // the words were already there, perhaps for other data
		return Confirm(d, id)
	}
	keepJustified(out, at, true)
	return out, nil
}

// fullyNamed is how many risks or actions a draft names; of more it names one
// less and counts the rest, for a longer list would bury the reason.
const fullyNamed = 4

// named writes records as a sentence does: "R1 (Ransomware), R2 and R3
// (Phishing)".
func named(d *Document, list Path, ids []string, l lang.Lang) string {
	rest := 0
	if len(ids) > fullyNamed {
		rest = len(ids) - (fullyNamed - 1)
	}
	out := make([]string, 0, fullyNamed)
	for _, id := range ids[:len(ids)-rest] {
		value, _ := Get(d, list+Path(id)+"/title")
		title, _ := value.(string)
		if title = short(title); title != "" {
			id += " (" + title + ")"
		}
		out = append(out, id)
	}
	if rest > 0 {
		out = append(out, draftTexts.In(l).More(rest))
	}
	return lang.Join(l, out)
}

// shortTitle is how many letters of a title a draft quotes.
const shortTitle = 60

// short returns a title on one line, without its full stop, cut at a word when
// it is long.
func short(title string) string {
	title = strings.TrimRight(strings.Join(strings.Fields(title), " "), ".")
	runes := []rune(title)
	if len(runes) <= shortTitle {
		return title
	}
	title = string(runes[:shortTitle])
	if cut := strings.LastIndexByte(title, ' '); cut > shortTitle/2 {
		title = title[:cut]
	}
	return strings.TrimRight(title, " ,;:") + "…"
}

// sentence joins what is said and the words for it, and ends it.
func sentence(said, words string) string {
	if words = strings.Join(strings.Fields(words), " "); words != "" {
		said += ": " + words
	}
	if strings.HasSuffix(said, ".") || strings.HasSuffix(said, "!") || strings.HasSuffix(said, "?") {
		return said
	}
	return said + "."
}

// capital returns text with a capital first letter, which is plain ASCII in
// what drafts begin with.
func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }
