package transition

import (
	"strings"

	"example.org/toepasselijk/risk"
)

// decisions are the words, folded, for whether a control applies.
var decisions = map[string]risk.Applicable{
	"ja": risk.Yes, "j": risk.Yes, "yes": risk.Yes, "y": risk.Yes, "x": risk.Yes, "v": risk.Yes, "1": risk.Yes, "true": risk.Yes, "waar": risk.Yes, "wel": risk.Yes,
	"van toepassing": risk.Yes, "applicable": risk.Yes, "opgenomen": risk.Yes, "included": risk.Yes, "in scope": risk.Yes,
	"nee": risk.No, "n": risk.No, "no": risk.No, "n v t": risk.No, "nvt": risk.No, "n a": risk.No, "na": risk.No, "0": risk.No, "false": risk.No, "onwaar": risk.No, "niet": risk.No,
	"niet van toepassing": risk.No, "not applicable": risk.No, "uitgesloten": risk.No, "excluded": risk.No, "out of scope": risk.No, "buiten scope": risk.No,
}

// signs stand for a decision by themselves.
var signs = map[string]risk.Applicable{
	"✓": risk.Yes, "✔": risk.Yes, "✔️": risk.Yes, "✅": risk.Yes, "☑": risk.Yes, "☒": risk.Yes, "√": risk.Yes, "●": risk.Yes, "•": risk.Yes,
	"✗": risk.No, "✘": risk.No, "❌": risk.No, "☐": risk.No, "□": risk.No,
}

// decisionOf returns what a cell says about whether a control applies: ""
// when it is empty. ok is false when it says something else.
func decisionOf(cell string) (applies risk.Applicable, ok bool) {
	if applies, ok = signs[cell]; ok {
		return applies, true
	}
	applies, ok = decisions[folded(cell)]
	return applies, ok || cell == ""
}

// leadingDecision returns what the first word of a cell says about whether a
// control applies, and whether it is a word that leaves no doubt.
func leadingDecision(cell string) (risk.Applicable, bool) {
	word, _ := cutWord(cell)
	word = folded(word)
	switch word {
	case "ja", "yes", "nee", "no", "n v t", "nvt", "n a":
		return decisions[word], true
	}
	return "", false
}

// cutWord returns the first word of a cell and what follows it.
func cutWord(cell string) (word, rest string) {
	at := strings.IndexAny(cell, " ,;:(-–—\n")
	if at < 0 {
		return cell, ""
	}
	return cell[:at], strings.TrimLeft(cell[at:], " ,;:-–—\n")
}

// statuses are the words, folded, for how far a control is implemented.
var statuses = map[string]risk.ControlStatus{
	"volledig": risk.Full, "volledig geimplementeerd": risk.Full, "volledig ingevoerd": risk.Full, "geimplementeerd": risk.Full, "ingevoerd": risk.Full,
	"gereed": risk.Full, "klaar": risk.Full, "afgerond": risk.Full, "operationeel": risk.Full, "ja": risk.Full, "j": risk.Full, "x": risk.Full, "v": risk.Full, "1": risk.Full, "100": risk.Full,
	"full": risk.Full, "fully": risk.Full, "fully implemented": risk.Full, "implemented": risk.Full, "complete": risk.Full, "completed": risk.Full, "done": risk.Full, "operational": risk.Full, "yes": risk.Full, "y": risk.Full, "true": risk.Full, "waar": risk.Full,
	"gedeeltelijk": risk.Partial, "gedeeltelijk geimplementeerd": risk.Partial, "deels": risk.Partial, "deels geimplementeerd": risk.Partial, "bezig": risk.Partial, "in uitvoering": risk.Partial, "loopt": risk.Partial,
	"partial": risk.Partial, "partially": risk.Partial, "partly": risk.Partial, "partially implemented": risk.Partial, "partly implemented": risk.Partial, "in progress": risk.Partial, "ongoing": risk.Partial,
	"gepland": risk.Planned, "planned": risk.Planned, "nog te doen": risk.Planned, "te doen": risk.Planned, "to do": risk.Planned, "todo": risk.Planned,
	"niet": risk.None, "nee": risk.None, "n": risk.None, "niet geimplementeerd": risk.None, "nog niet": risk.None, "geen": risk.None, "0": risk.None, "false": risk.None, "onwaar": risk.None,
	"no": risk.None, "none": risk.None, "not implemented": risk.None, "not started": risk.None, "not yet": risk.None,
	"n v t": "", "nvt": "", "n a": "", "na": "", "niet van toepassing": "", "not applicable": "",
}

// statusOf returns the status that a cell names, "" for none; ok is false when
// it says something else.
func statusOf(cell string) (status risk.ControlStatus, ok bool) {
	if applies, sign := signs[cell]; sign {
		if applies == risk.Yes {
			return risk.Full, true
		}
		return risk.None, true
	}
	status, ok = statuses[folded(cell)]
	return status, ok || strings.Trim(cell, "-–— ") == ""
}
