package transition

import "example.org/toepasselijk/risk"

// verdict is what a row says about whether the control applies.
type verdict struct {
	applies risk.Applicable
	status  risk.ControlStatus // that was said in place of yes
	more    string             // what stands behind the word in the same cell
	clear   bool               // it is to be understood, and no two cells contradict each other
}

// verdictIn returns what the cells of a row say about whether the control
// applies.
func verdictIn(columns []Column, cells []string) verdict {
	v := verdict{clear: true}
	for i, c := range cells {
		if i >= len(columns) || columns[i].Kind != Applies && columns[i].Kind != Excludes {
			continue
		}
		said, clear := decisionOf(c)
		if !clear {
			var more string
			if said, more, clear = leadingDecision(c); clear {
				v.more = more
			}
		}
		if !clear && columns[i].Kind == Applies {
			if status, _, ok := statusIn(c); ok && status != "" && status != risk.None { // "implemented" is more than yes
				said, v.status, clear = risk.Yes, status, true
			}
		}
		if columns[i].Kind == Excludes && said != "" {
			said = leftOut(columns[i].Head, c, said)
		}
		switch {
		case !clear || said != "" && v.applies != "" && said != v.applies:
			return verdict{}
		case said != "":
			v.applies = said
		}
	}
	return v
}

// leftOut returns whether a control applies by a cell of a column that says
// which are left out: "nee" there means that it applies, unless the column is
// itself the one for no; "n.v.t." never does.
func leftOut(head, cell string, said risk.Applicable) risk.Applicable {
	if said == risk.Yes {
		return risk.No
	}
	if yesOrNo(head) == Excludes {
		return risk.No
	}
	switch word, _ := cutWord(cell); folded(word) {
	case "nee", "no", "n", "0", "false", "onwaar":
		return risk.Yes
	}
	return risk.No
}
