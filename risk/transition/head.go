package transition

import (
	"slices"
	"strings"
)

// headWords are the words, folded, that tell what a column holds, the
// strongest first: "reden van toepassing" is a reason.
var headWords = []struct {
	kind  Kind
	words []string
}{
	{Owner, []string{"eigenaar", "verantwoordelijk", "owner", "responsible"}},
	{Law, []string{"wettelij", "wetgeving", "wet en regel", "legal", "statutory", "legislat", "regulator", "law"}},
	{Contract, []string{"contract"}},
	{Business, []string{"bedrijfseis", "bedrijfsbelang", "business requirement", "business need", "business reason"}},
	{GoodPractice, []string{"best practice", "good practice", "goed gebruik"}},
	{RiskBased, []string{"risicoanalyse", "risicobeoordeling", "risk assessment", "risk analysis"}},
	{Reason, []string{"verantwoording", "reden", "motivat", "motiver", "onderbouwing", "argument", "toelichting", "uitleg", "justif", "reason", "rationale", "explanation"}},
	{Remark, []string{"opmerking", "notitie", "remark", "comment", "current control", "existing control", "huidige", "bestaande", "getroffen"}},
	{Status, []string{"status", "implement", "ingevoerd", "invoering", "voortgang", "progress", "volwassenheid", "maturity"}},
	{Excludes, []string{"uitgesloten", "uitsluiting", "niet van toepassing", "exclu", "not applicable", "out of scope", "buiten scope"}},
	{Applies, []string{"van toepassing", "vvt", "toepasselijk", "opgenomen", "applicab", "applies", "inclu", "in scope", "geselecteerd", "selected", "toegepast"}},
	{Reference, []string{"referentie", "verwijzing", "document", "bewijs", "vindplaats", "bron", "reference", "evidence", "source"}},
	{Title, []string{"maatregel", "titel", "naam", "omschrijving", "onderwerp", "doelstelling", "control", "title", "name", "description", "objective"}},
}

// headCodes are the letters, folded, that statements have above their reasons:
// legal requirements, contractual obligations, business requirements and best
// practices, results of risk assessment; and the same in Dutch.
var headCodes = map[string]Kind{
	"lr": Law, "we": Law, "wv": Law, "wet": Law, "co": Contract, "ce": Contract,
	"br bp": Business, "br": Business, "bp": GoodPractice, "be": Business, "rra": RiskBased, "ra": RiskBased, "n v t": Excludes, "nvt": Excludes,
	"business": Business, "zakelijk": Business, "bedrijfsmatig": Business, "risk": RiskBased, "risico": RiskBased,
}

// kindOf returns what a column holds by what stands above it.
func kindOf(head string) Kind {
	head = folded(head)
	if kind, ok := headCodes[head]; ok {
		return kind
	}
	first, grounds := Unused, 0
	for _, h := range headWords {
		for _, word := range h.words {
			if strings.Contains(head, word) {
				if first == Unused {
					first = h.kind
				}
				if h.kind.ground() {
					grounds++
				}
				break
			}
		}
	}
	if first.ground() && grounds > 1 { // "legal, contract or risk": all in one
		if strings.Contains(head, "business") && !strings.Contains(head, "risk") && !strings.Contains(head, "contract") {
			return Business
		}
		return Reason
	}
	if code, _, _ := strings.Cut(head, " "); first == Unused && len(code) <= 3 && headCodes[code].ground() {
		return headCodes[code] // "RRA results"
	}
	if first == Status && (strings.Contains(head, "datum") || strings.HasSuffix(head, " date")) {
		return Unused
	}
	return first
}

// headLines is how far above the first row of the table its heads may stand.
const headLines = 20

// longestHead is how many bytes a head may have.
const longestHead = 120

// span is the records that hold the heads, from the first to before the last.
type span struct{ from, to int }

func (s span) has(i int) bool { return i >= s.from && i < s.to }

// headsOf returns the records above the first row that say what the columns
// hold: the one that says most, and one beside it, for heads often stand in
// two rows of merged cells.
func headsOf(records []record, first, number int) span {
	said := func(i int) (kinds, filled int) {
		for at, c := range records[i].cells {
			if c != "" && at != number && len(c) < longestHead {
				filled++
				if kindOf(c) != Unused || yesOrNo(c) != Unused {
					kinds++
				}
			}
		}
		return kinds, filled
	}
	best, most := -1, 0
	for i := first - 1; i >= max(0, first-headLines); i-- {
		if n, _ := said(i); n > most && len(records[i].cells) > 1 {
			best, most = i, n
		}
	}
	if best < 0 {
		return unnamed(records, first, number)
	}
	out := span{best, best + 1}
	if best+1 < first && headless(records[best+1], number) {
		if n, filled := said(best + 1); n > 0 && filled > 1 {
			out.to++
		}
	}
	if best > 0 {
		if n, _ := said(best - 1); n > 1 {
			out.from--
		}
	}
	return out
}

// unnamed returns the record above the first row that has words in the column
// of the numbers and in another, though they say nothing known.
func unnamed(records []record, first, number int) span {
	for i := first - 1; i >= max(0, first-headLines); i-- {
		filled := 0
		for at, c := range records[i].cells {
			if c != "" && len(c) < longestHead && (at != number || !strings.ContainsAny(c, "0123456789")) {
				filled++
			} else if at == number {
				filled = -MaxColumns
			}
		}
		if filled > 1 {
			return span{i, i + 1}
		}
	}
	return span{}
}

// headless reports whether no number stands in the number column of r: it is
// not the heading of a chapter.
func headless(r record, number int) bool {
	if number >= len(r.cells) {
		return true
	}
	numbers, _ := levels(r.cells[number])
	return len(numbers) == 0
}

// yesOrNo returns what the head of a column says that is for one answer only.
func yesOrNo(head string) Kind {
	switch folded(head) {
	case "ja", "yes", "wel":
		return Applies
	case "nee", "no", "niet":
		return Excludes
	}
	return Unused
}

// headOf returns what stands above a column: the lowest head that says what it
// holds, or else the lowest.
func headOf(records []record, heads span, at int) (head string, kind Kind) {
	for _, r := range slices.Backward(records[heads.from:heads.to]) {
		if at >= len(r.cells) || r.cells[at] == "" {
			continue
		}
		if half := yesOrNo(r.cells[at]); half != Unused { // "yes" and "no" below "applicable"
			return r.cells[at], Unused
		}
		if kind = kindOf(r.cells[at]); kind != Unused {
			return excerpt(r.cells[at]), kind
		}
		if head == "" {
			head = excerpt(r.cells[at])
		}
	}
	return head, Unused
}
