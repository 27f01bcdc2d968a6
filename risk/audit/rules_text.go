package audit

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Clause 7.5.2: what is written must be fit to be used by somebody else.
var textRules = []Rule{
	{
		ID: "entry-without-name", Clause: "7.5.2 a", Severity: Shortcoming,
		Title: lang.T("Een onderdeel heeft geen naam", "An entry has no name"),
		Why: lang.T(
			"Wat geen naam heeft, is in een gesprek en in het rapport niet aan te wijzen.",
			"What has no name cannot be pointed at, in a talk or in the report."),
		Mend:  lang.T("Geef het een naam, of haal het weg.", "Give it a name, or remove it."),
		Check: func(p *Pass) { p.eachName(func(in place, field, name string) { p.Want(!blank(name), in, field) }) },
	},
	{
		ID: "placeholder-left", Clause: "7.5.2 c", Severity: Shortcoming,
		Title: lang.T("Ergens staat nog dat het later wordt ingevuld", "Somewhere it still says that it will be filled in later"),
		Why: lang.T(
			"\"Nog te bepalen\" leest als ingevuld, maar zegt niets. Een auditor vindt het in het rapport als eerste.",
			"\"To be determined\" looks filled in but says nothing. It is the first thing an auditor finds in the report."),
		Mend: lang.T("Vul in wat hier hoort, of maak het veld leeg.", "Fill in what belongs here, or empty the field."),
		Check: func(p *Pass) {
			check := func(in place, field, text string) {
				if !blank(text) {
					p.Want(!placeholder(text), in, field)
				}
			}
			p.eachName(check)
			p.eachOwner(check)
			p.eachPassage(check)
		},
	},
	{
		ID: "passage-of-one-word", Clause: "7.5.2 c", Severity: Remark,
		Title: lang.T("Een uitleg bestaat uit één woord", "An explanation is a single word"),
		Why: lang.T(
			"U weet nu wat u bedoelt. Over een jaar, of in de ogen van een auditor, is één woord geen uitleg.",
			"You know what you mean today. A year from now, or in the eyes of an auditor, one word explains nothing."),
		Mend: lang.T("Schrijf een hele zin.", "Write a whole sentence."),
		Check: func(p *Pass) {
			p.eachPassage(func(in place, field, text string) {
				if !blank(text) && !placeholder(text) {
					p.Want(!oneWord(text), in, field)
				}
			})
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
			for a := range present(p.Document.Assets) {
				p.wantMore(a.Name, a.Description, a, "description")
			}
			for r := range present(p.Document.Risks) {
				p.wantMore(r.Title, r.Cause, r, "cause")
				p.wantMore(r.Title, r.Event, r, "event")
				p.wantMore(r.Title, r.Consequence, r, "consequence")
			}
			for c := range present(p.Document.OwnControls) {
				p.wantMore(c.Title, c.Description, c, "description")
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

// eachName calls do with the name of every entry.
func (p *Pass) eachName(do func(in place, field, name string)) {
	for b := range present(p.Document.Organisation.Parties) {
		do(b, "name", b.Name)
	}
	for m := range present(p.Document.Organisation.Participants) {
		do(m, "name", m.Name)
	}
	for a := range present(p.Document.Assets) {
		do(a, "name", a.Name)
	}
	for r := range present(p.Document.Risks) {
		do(r, "title", r.Title)
	}
	for a := range present(p.Document.Actions) {
		do(a, "title", a.Title)
	}
	for c := range present(p.Document.OwnControls) {
		do(c, "title", c.Title)
	}
}

// eachOwner calls do with the owner of everything that has one.
func (p *Pass) eachOwner(do func(in place, field, owner string)) {
	for a := range present(p.Document.Assets) {
		do(a, "owner", a.Owner)
	}
	for r := range present(p.Document.Risks) {
		do(r, "owner", r.Owner)
	}
	for a := range present(p.Document.Actions) {
		do(a, "owner", a.Owner)
	}
	for d := range present(p.Document.Decisions) {
		do(d, "owner", d.Owner)
	}
}

// eachPassage calls do with every text in which somebody explains something.
func (p *Pass) eachPassage(do func(in place, field, text string)) {
	o := p.Document.Organisation
	do(section("organisation"), "scope", o.Scope)
	do(section("organisation"), "interfaces", o.Interfaces)
	do(section("organisation"), "context", o.Context)
	for b := range present(o.Parties) {
		do(b, "requirements", b.Requirements)
	}
	for a := range present(p.Document.Assets) {
		do(a, "description", a.Description)
	}
	for r := range present(p.Document.Risks) {
		do(r, "cause", r.Cause)
		do(r, "event", r.Event)
		do(r, "consequence", r.Consequence)
		do(r, "treatment/explanation", r.Treatment.Explanation)
	}
	for c := range present(p.Document.OwnControls) {
		do(c, "description", c.Description)
	}
	for d := range present(p.Document.Decisions) {
		do(d, "justification", d.Justification)
	}
}

// placeholders are what people write to fill a field later.
var placeholders = []string{
	"todo", "to do", "tbd", "tbc", "to be determined", "to be decided", "later",
	"ntb", "n.t.b.", "nog te bepalen", "nog invullen", "nog in te vullen", "invullen", "volgt", "volgt nog",
	"x", "xx", "xxx", "?", "??", "???", "-", "--", "…", "...",
}

// placeholder reports whether text only holds a place.
func placeholder(text string) bool {
	text = strings.TrimSpace(text)
	for _, p := range placeholders {
		if len(p) == len(text) && strings.EqualFold(p, text) {
			return true
		}
	}
	return false
}

// oneWord reports whether text is a single word. Beyond the length of one it
// is a sentence in a script that does not part its words.
func oneWord(text string) bool {
	const longest = 30
	text = strings.TrimSpace(text)
	return len(text) <= longest && !strings.ContainsAny(text, " \t\n")
}
