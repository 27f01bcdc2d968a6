package transition

import (
	"strconv"
	"strings"

	"example.org/toepasselijk/risk"
)

// decisions are the words, folded, for whether a control applies.
var decisions = map[string]risk.Applicable{
	"ja": risk.Yes, "j": risk.Yes, "yes": risk.Yes, "y": risk.Yes, "x": risk.Yes, "v": risk.Yes, "1": risk.Yes, "true": risk.Yes, "waar": risk.Yes, "wel": risk.Yes,
	"van toepassing": risk.Yes, "wel van toepassing": risk.Yes, "vt": risk.Yes, "toepasselijk": risk.Yes, "toegepast": risk.Yes, "geselecteerd": risk.Yes, "verplicht": risk.Yes,
	"applicable": risk.Yes, "applies": risk.Yes, "applied": risk.Yes, "selected": risk.Yes, "mandatory": risk.Yes, "opgenomen": risk.Yes, "included": risk.Yes, "in scope": risk.Yes,
	"nee": risk.No, "n": risk.No, "no": risk.No, "n v t": risk.No, "nvt": risk.No, "n a": risk.No, "na": risk.No, "0": risk.No, "false": risk.No, "onwaar": risk.No, "niet": risk.No,
	"niet van toepassing": risk.No, "niet toepasselijk": risk.No, "niet toegepast": risk.No, "niet geselecteerd": risk.No, "not selected": risk.No, "not applicable": risk.No, "uitgesloten": risk.No, "excluded": risk.No, "out of scope": risk.No, "buiten scope": risk.No,
}

// signs stand for a decision by themselves.
var signs = map[string]risk.Applicable{
	"✓": risk.Yes, "✔": risk.Yes, "✔️": risk.Yes, "✅": risk.Yes, "☑": risk.Yes, "☒": risk.Yes, "√": risk.Yes, "●": risk.Yes, "•": risk.Yes,
	"🗸": risk.Yes, "■": risk.Yes, "ü": risk.Yes, "û": risk.No, "○": risk.No, // ü and û are the tick and the cross of Wingdings
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

// surely are the decisions that leave no doubt when they begin a cell.
var surely = map[string]bool{
	"ja": true, "yes": true, "nee": true, "no": true, "n v t": true, "nvt": true, "n a": true, "van toepassing": true, "niet van toepassing": true, "applicable": true,
	"not applicable": true, "uitgesloten": true, "excluded": true, "in scope": true, "out of scope": true, "buiten scope": true, "wel van toepassing": true,
}

// leadingDecision returns what the first words of a cell say about whether a
// control applies, and what stands behind them; ok is false when they are not
// words that leave no doubt. "Ja / Nee" says nothing.
func leadingDecision(cell string) (applies risk.Applicable, rest string, ok bool) {
	word, rest := cutWord(cell)
	for range 3 {
		if surely[folded(word)] {
			return decisions[folded(word)], rest, !strings.HasPrefix(rest, "/")
		}
		next, tail := cutWord(rest)
		if next == "" {
			break
		}
		word, rest = word+" "+next, tail
	}
	return "", "", false
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
	"in werking": risk.Full, "actief": risk.Full, "gereed": risk.Full, "klaar": risk.Full, "afgerond": risk.Full, "operationeel": risk.Full, "ja": risk.Full, "j": risk.Full, "x": risk.Full, "v": risk.Full, "1": risk.Full, "100": risk.Full,
	"full": risk.Full, "fully": risk.Full, "fully implemented": risk.Full, "implemented": risk.Full, "complete": risk.Full, "completed": risk.Full, "done": risk.Full, "operational": risk.Full, "in place": risk.Full, "active": risk.Full, "yes": risk.Full, "y": risk.Full, "true": risk.Full, "waar": risk.Full,
	"grotendeels": risk.Partial, "gedeeltelijk ingevoerd": risk.Partial, "deels ingevoerd": risk.Partial, "in ontwikkeling": risk.Partial, "in behandeling": risk.Partial,
	"gedeeltelijk": risk.Partial, "gedeeltelijk geimplementeerd": risk.Partial, "deels": risk.Partial, "deels geimplementeerd": risk.Partial, "bezig": risk.Partial, "in uitvoering": risk.Partial, "loopt": risk.Partial,
	"mostly": risk.Partial, "mostly implemented": risk.Partial, "largely implemented": risk.Partial, "being implemented": risk.Partial,
	"partial": risk.Partial, "partially": risk.Partial, "partly": risk.Partial, "partially implemented": risk.Partial, "partly implemented": risk.Partial, "in progress": risk.Partial, "ongoing": risk.Partial,
	"gepland": risk.Planned, "planned": risk.Planned, "nog te doen": risk.Planned, "te doen": risk.Planned, "to do": risk.Planned, "todo": risk.Planned,
	"niet": risk.None, "nee": risk.None, "n": risk.None, "niet geimplementeerd": risk.None, "niet ingevoerd": risk.None, "nog niet geimplementeerd": risk.None, "nog niet ingevoerd": risk.None, "nog niet": risk.None, "geen": risk.None, "0": risk.None, "false": risk.None, "onwaar": risk.None,
	"no": risk.None, "none": risk.None, "not implemented": risk.None, "not started": risk.None, "not yet": risk.None,
	"n v t": "", "nvt": "", "n a": "", "na": "", "niet van toepassing": "", "not applicable": "", "uitgesloten": "", "excluded": "",
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
	if status, ok = statuses[folded(cell)]; ok {
		return status, true
	}
	if status, ok = share(cell); ok {
		return status, true
	}
	return "", strings.Trim(cell, "-–—? ") == ""
}

// statusIn returns the status that a cell names or begins with, and what
// stands behind the sign that ends it: "Implemented; see H3".
func statusIn(cell string) (status risk.ControlStatus, rest string, ok bool) {
	if status, ok = statusOf(cell); ok {
		return status, "", true
	}
	for _, sign := range []string{",", ";", ":", "(", " - ", " – ", "\n"} {
		if word, tail, cut := strings.Cut(cell, sign); cut {
			if status, ok = statusOf(strings.TrimSpace(word)); ok && status != "" {
				return status, strings.Trim(tail, " )"), true
			}
		}
	}
	return "", "", false
}

// share returns the status that a percentage comes to, or a part of one: all
// of it, none, or partial for what lies between.
func share(cell string) (status risk.ControlStatus, ok bool) {
	text, percent := strings.CutSuffix(cell, "%")
	n, err := strconv.ParseFloat(strings.Replace(strings.TrimSpace(text), ",", ".", 1), 64)
	whole := 100.0
	if !percent {
		if whole = 1; !strings.ContainsAny(text, ",.") {
			return "", false // a number by itself may be anything
		}
	}
	switch {
	case err != nil || n < 0 || n > whole || n != n:
		return "", false
	case n == 0:
		return risk.None, true
	case n == whole:
		return risk.Full, true
	}
	return risk.Partial, true
}
