package transition

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Why says in sentences what is to know about the proposal before it is taken
// over; nothing when it is clear.
func (p Proposal) Why(l lang.Lang) []string {
	t := whyTexts.In(l)
	absent := strings.Join(p.Absent, ", ")
	var out []string
	switch p.Rank() {
	case Fresh:
		return []string{t.Fresh}
	case Missing:
		return []string{t.Missing(absent)}
	}
	for i, mark := range []Mark{Conflict, Needed, Excluded, Unclear, Divided, StatusApart} {
		if p.Marks.Has(mark) {
			out = append(out, t.Marks[i])
		}
		if mark == Needed && p.Marks.Has(mark) {
			out = append(out, t.UsedBy(lang.Join(l, p.Users)))
		}
	}
	if p.Marks.Has(Incomplete) {
		out = append(out, t.Incomplete(absent))
	}
	return out
}

type whyText struct {
	Fresh                       string
	Missing, UsedBy, Incomplete func(what string) string
	Marks                       [6]string // conflict, needed, excluded, unclear, divided, statuses apart
}

var whyTexts = lang.Of(
	whyText{
		Fresh: "Deze maatregel is nieuw in 2022. U beslist zelf of die geldt.",
		Missing: func(numbers string) string {
			return "Uw oude verklaring zegt niets over " + numbers + ". U beslist zelf."
		},
		UsedBy:     func(risks string) string { return "Gebruikt door: " + risks + "." },
		Incomplete: func(numbers string) string { return "Niet in uw oude verklaring gevonden: " + numbers + "." },
		Marks: [6]string{
			"De oude maatregelen spreken elkaar tegen: de ene gold wel, de andere niet. Het besluit blijft open.",
			"Deze maatregel was uitgesloten, maar een risico in deze analyse heeft die nodig. Uitsluiten kan dus niet.",
			"Deze maatregel was uitgesloten. Kijk na of de reden nog klopt.",
			"Niet bij elke oude maatregel staat ja of nee. Het besluit blijft open.",
			"18.2.3 is gesplitst over 5.36 en 8.8. Haal weg wat hier niet hoort.",
			"De oude maatregelen hebben niet dezelfde status. De status blijft open.",
		},
	},
	whyText{
		Fresh: "This control is new in 2022. You decide whether it applies.",
		Missing: func(numbers string) string {
			return "Your old statement says nothing about " + numbers + ". You decide."
		},
		UsedBy:     func(risks string) string { return "Used by: " + risks + "." },
		Incomplete: func(numbers string) string { return "Not found in your old statement: " + numbers + "." },
		Marks: [6]string{
			"The old controls contradict each other: one applied, another did not. The decision stays open.",
			"This control was excluded, but a risk in this assessment needs it. So it cannot be excluded.",
			"This control was excluded. Check that the reason still holds.",
			"Not every old control says yes or no. The decision stays open.",
			"18.2.3 is split over 5.36 and 8.8. Take away what does not belong here.",
			"The old controls do not have the same status. The status stays open.",
		},
	},
)
