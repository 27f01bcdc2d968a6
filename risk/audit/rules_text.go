package audit

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 7.5.2: what is written must be fit to be used by somebody else.
var textRules = []Rule{
	{
		ID: "entry-without-name", Clause: "7.5.2 a", Severity: Shortcoming,
		Title: lang.T("Een onderdeel heeft geen naam", "An entry has no name"),
		Why: lang.T(
			"Wat geen naam heeft, is in een gesprek en in het rapport niet aan te wijzen.",
			"What has no name cannot be pointed at, in a talk or in the report."),
		Mend: lang.T("Geef het een naam, of haal het weg.", "Give it a name, or remove it."),
		Check: func(p *Pass) {
			for b := range present(p.Document.Organisation.Parties) {
				p.Want(!blank(b.Name), b, "name")
			}
			for m := range present(p.Document.Organisation.Participants) {
				p.Want(!blank(m.Name), m, "name")
			}
		},
		Asset:  func(p *Pass, a *risk.Asset) { p.Want(!blank(a.Name), a, "name") },
		Risk:   func(p *Pass, r risk.RiskResult) { p.Want(!blank(r.Risk.Title), r.Risk, "title") },
		Action: func(p *Pass, a *risk.Action) { p.Want(!blank(a.Title), a, "title") },
		Control: func(p *Pass, row risk.SoARow) {
			if row.Own != nil {
				p.Want(!blank(row.Own.Title), row.Own, "title")
			}
		},
	},
	{
		ID: "placeholder-left", Clause: "7.5.2 c", Severity: Shortcoming,
		Title: lang.T("Ergens staat nog dat het later wordt ingevuld", "Somewhere it still says that it will be filled in later"),
		Why: lang.T(
			"\"Nog te bepalen\" leest als ingevuld, maar zegt niets. Een auditor vindt het in het rapport als eerste.",
			"\"To be determined\" looks filled in but says nothing. It is the first thing an auditor finds in the report."),
		Mend: lang.T("Vul in wat hier hoort, of maak het veld leeg.", "Fill in what belongs here, or empty the field."),
		Check: func(p *Pass) {
			for b := range present(p.Document.Organisation.Parties) {
				p.wantFilled(b, "name", b.Name)
			}
			for m := range present(p.Document.Organisation.Participants) {
				p.wantFilled(m, "name", m.Name)
			}
			p.eachPassage((*Pass).wantFilled)
		},
		Asset: func(p *Pass, a *risk.Asset) {
			p.wantFilled(a, "name", a.Name)
			p.wantFilled(a, "owner", a.Owner)
			p.wantFilled(a, "description", a.Description)
		},
		Risk: func(p *Pass, r risk.RiskResult) {
			p.wantFilled(r.Risk, "title", r.Risk.Title)
			p.wantFilled(r.Risk, "owner", r.Risk.Owner)
			p.eachPassageOf(r.Risk, (*Pass).wantFilled)
		},
		Action: func(p *Pass, a *risk.Action) {
			p.wantFilled(a, "title", a.Title)
			p.wantFilled(a, "owner", a.Owner)
		},
		Control: func(p *Pass, row risk.SoARow) {
			if row.Own != nil {
				p.wantFilled(row.Own, "title", row.Own.Title)
				p.wantFilled(row.Own, "description", row.Own.Description)
			}
			p.wantFilled(row.Decision, "owner", row.Decision.Owner)
			p.wantFilled(row.Decision, "justification", row.Decision.Justification)
		},
	},
	{
		ID: "passage-of-one-word", Clause: "7.5.2 c", Severity: Remark,
		Title: lang.T("Een uitleg bestaat uit één woord", "An explanation is a single word"),
		Why: lang.T(
			"U weet nu wat u bedoelt. Over een jaar, of in de ogen van een auditor, is één woord geen uitleg.",
			"You know what you mean today. A year from now, or in the eyes of an auditor, one word explains nothing."),
		Mend:  lang.T("Schrijf een hele zin.", "Write a whole sentence."),
		Check: func(p *Pass) { p.eachPassage((*Pass).wantWords) },
		Risk:  func(p *Pass, r risk.RiskResult) { p.eachPassageOf(r.Risk, (*Pass).wantWords) },
		Asset: func(p *Pass, a *risk.Asset) { p.wantWords(a, "description", a.Description) },
		Control: func(p *Pass, row risk.SoARow) {
			if row.Own != nil {
				p.wantWords(row.Own, "description", row.Own.Description)
			}
			p.wantWords(row.Decision, "justification", row.Decision.Justification)
		},
	},
	{
		ID: "passage-repeats-title", Clause: "7.5.2 c", Severity: Remark,
		Title: lang.T("Een uitleg herhaalt de titel", "An explanation repeats the title"),
		Why: lang.T(
			"Wie de titel heeft gelezen, leert er niets bij. Het veld is ingevuld, maar niet beantwoord.",
			"Whoever has read the title learns nothing more. The field is filled in but not answered."),
		Mend: lang.T("Schrijf op wat de titel nog niet zegt.", "Write down what the title does not say yet."),
		Check: func(p *Pass) {
			for b := range present(p.Document.Organisation.Parties) {
				p.wantMore(b.Name, b.Requirements, b, "requirements")
			}
		},
		Asset: func(p *Pass, a *risk.Asset) { p.wantMore(a.Name, a.Description, a, "description") },
		Risk: func(p *Pass, r risk.RiskResult) {
			p.wantMore(r.Risk.Title, r.Risk.Cause, r.Risk, "cause")
			p.wantMore(r.Risk.Title, r.Risk.Event, r.Risk, "event")
			p.wantMore(r.Risk.Title, r.Risk.Consequence, r.Risk, "consequence")
		},
		Control: func(p *Pass, row risk.SoARow) {
			if row.Own != nil {
				p.wantMore(row.Own.Title, row.Own.Description, row.Own, "description")
			}
		},
	},
}

// wantMore wants text to say more than title, when both are there and more
// than a word: one word is a finding of its own.
func (p *Pass) wantMore(title, text string, in place, field string) {
	if !blank(title) && !blank(text) && !oneWord(text) {
		p.Want(!alike(title, text), in, field)
	}
}

// wantFilled wants text to be more than a placeholder, once there is any.
func (p *Pass) wantFilled(in place, field, text string) {
	if !blank(text) {
		p.Want(!placeholder(text), in, field)
	}
}

// wantWords wants text to be more than one word, once it is more than a
// placeholder.
func (p *Pass) wantWords(in place, field, text string) {
	if !blank(text) && !placeholder(text) {
		p.Want(!oneWord(text), in, field)
	}
}

// eachPassage calls want with every text about the organisation in which
// somebody explains something.
func (p *Pass) eachPassage(want func(p *Pass, in place, field, text string)) {
	o := p.Document.Organisation
	want(p, section("organisation"), "scope", o.Scope)
	want(p, section("organisation"), "interfaces", o.Interfaces)
	want(p, section("organisation"), "context", o.Context)
	for b := range present(o.Parties) {
		want(p, b, "requirements", b.Requirements)
	}
}

// eachPassageOf is [Pass.eachPassage] for a risk.
func (p *Pass) eachPassageOf(r *risk.Risk, want func(p *Pass, in place, field, text string)) {
	want(p, r, "cause", r.Cause)
	want(p, r, "event", r.Event)
	want(p, r, "consequence", r.Consequence)
	want(p, r, "treatment/explanation", r.Treatment.Explanation)
}

// placeholders are what people write to fill a field later.
var placeholders = []string{
	"todo", "to do", "tbd", "tbc", "to be determined", "to be decided", "later",
	"ntb", "n.t.b.", "nog te bepalen", "nog invullen", "nog in te vullen", "invullen", "volgt", "volgt nog",
	"x", "xx", "xxx", "?", "??", "???", "-", "--", "…", "...",
}

// placeholdersBySize parts them by their length, so that a text is compared
// with few of them.
var placeholdersBySize = func() (by [len("to be determined") + 1][]string) {
	for _, p := range placeholders {
		by[len(p)] = append(by[len(p)], p)
	}
	return by
}()

// placeholder reports whether text only holds a place.
func placeholder(text string) bool {
	text = trimmed(text)
	if len(text) >= len(placeholdersBySize) {
		return false
	}
	for _, p := range placeholdersBySize[len(text)] {
		if strings.EqualFold(p, text) {
			return true
		}
	}
	return false
}

// oneWord reports whether text is a single word. Beyond the length of one it
// is a sentence in a script that does not part its words.
func oneWord(text string) bool {
	const longest = 30
	text = trimmed(text)
	return len(text) <= longest && strings.IndexByte(text, ' ') < 0 && !strings.ContainsAny(text, "\t\n")
}
