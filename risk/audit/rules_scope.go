package audit

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// Clause 4: the organisation and what the assessment covers.
var scopeRules = []Rule{
	{
		ID: "scope-empty", Clause: "4.3", Severity: Blocker,
		Title: lang.T("De scope is niet beschreven", "The scope is not described"),
		Why: lang.T(
			"Zonder scope weet niemand waar deze risico's en maatregelen over gaan. Een auditor kan dan niet beginnen: hij toetst alles aan de scope.",
			"Without a scope nobody knows what these risks and controls are about. An auditor cannot start: everything is held against the scope."),
		Mend: lang.T(
			"Schrijf op welke diensten, afdelingen, locaties en systemen meedoen.",
			"Write down which services, departments, locations and systems are included."),
		Check: func(p *Pass) { p.WantAt(!blank(p.Document.Organisation.Scope), "organisation/scope") },
	},
	{
		ID: "scope-exclusion-without-reason", Clause: "4.3", Severity: Remark,
		Title: lang.T("Iets valt buiten de scope zonder dat staat waarom", "Something is out of scope and it does not say why"),
		Why: lang.T(
			"Een auditor wil weten of u iets weglaat omdat het er niet bij hoort, of omdat het niet op orde is. Dat verschil ziet hij alleen aan de reden.",
			"An auditor wants to know whether you leave something out because it does not belong or because it is not in order. Only the reason tells the two apart."),
		Mend: lang.T(
			"Schrijf achter alles wat buiten de scope valt waarom dat zo is, en wie er dan wel voor zorgt.",
			"Add to everything that is out of scope why that is so, and who looks after it instead."),
		Check: func(p *Pass) {
			if text := p.Document.Organisation.Exclusions; !blank(text) {
				p.WantAt(givesReason(text), "organisation/exclusions")
			}
		},
	},
	{
		ID: "interfaces-empty", Clause: "4.3 c", Severity: Shortcoming,
		Title: lang.T("Er staat niet waar uw scope aan anderen raakt", "It does not say where your scope meets others"),
		Why: lang.T(
			"Bijna altijd doet een ander een deel van het werk: een leverancier, een klant, het moederbedrijf. Op die grens blijven risico's liggen als niemand hem heeft getrokken.",
			"Somebody else nearly always does part of the work: a supplier, a customer, the parent company. At that border risks are left lying when nobody has drawn it."),
		Mend: lang.T(
			"Noem per partij wat zij doet, wat u doet en welke gegevens over en weer gaan.",
			"Say for each party what it does, what you do and which data go to and fro."),
		Check: func(p *Pass) { p.WantAt(!blank(p.Document.Organisation.Interfaces), "organisation/interfaces") },
	},
	{
		ID: "context-empty", Clause: "4.1", Severity: Shortcoming,
		Title: lang.T("De context van de organisatie is niet beschreven", "The context of the organisation is not described"),
		Why: lang.T(
			"Risico's komen ergens vandaan: groei, techniek, wetten, concurrenten. Zonder context kan een auditor niet zien of u de risico's hebt gevonden die bij u horen.",
			"Risks come from somewhere: growth, technology, laws, competitors. Without the context an auditor cannot see whether you found the risks that go with it."),
		Mend: lang.T(
			"Beschrijf wat er binnen en buiten uw organisatie speelt en invloed heeft op informatiebeveiliging.",
			"Describe what goes on inside and outside your organisation that affects information security."),
		Check: func(p *Pass) { p.WantAt(!blank(p.Document.Organisation.Context), "organisation/context") },
	},
	{
		ID: "climate-not-considered", Clause: "4.1", Severity: Remark,
		Title: lang.T("De context zegt niets over klimaatverandering", "The context says nothing about climate change"),
		Why: lang.T(
			"Sinds 2024 vraagt de norm of klimaatverandering voor u een relevant onderwerp is. Het antwoord mag nee zijn, maar het moet er wel staan.",
			"Since 2024 the standard asks whether climate change is a relevant issue for you. The answer may be no, but there has to be one."),
		Mend: lang.T(
			"Schrijf bij de context of klimaatverandering uw informatiebeveiliging raakt, en waarom wel of niet.",
			"Add to the context whether climate change touches your information security, and why or why not."),
		Check: func(p *Pass) {
			if text := p.Document.Organisation.Context; !blank(text) {
				p.WantAt(says(text, "klimaat", "climate"), "organisation/context")
			}
		},
	},
	{
		ID: "parties-missing", Clause: "4.2", Severity: Shortcoming,
		Title: lang.T("Er zijn geen belanghebbenden genoemd", "No interested parties are named"),
		Why: lang.T(
			"Klanten, toezichthouders en medewerkers stellen eisen aan uw beveiliging. Wie ze niet noemt, kan niet laten zien dat hij eraan voldoet.",
			"Customers, regulators and staff make demands on your security. If you do not name them, you cannot show that you meet them."),
		Mend: lang.T(
			"Voeg de partijen toe voor wie uw informatiebeveiliging van belang is.",
			"Add the parties to whom your information security matters."),
		Check: func(p *Pass) { p.WantAt(len(p.Document.Organisation.Parties) > 0, "organisation/parties") },
	},
	{
		ID: "party-without-requirements", Clause: "4.2 b", Severity: Shortcoming,
		Title: lang.T("Van een belanghebbende staan de eisen er niet bij", "The requirements of an interested party are missing"),
		Why: lang.T(
			"Een naam alleen zegt niets. De eisen bepalen welke risico's tellen en welke maatregelen nodig zijn.",
			"A name by itself says nothing. The requirements decide which risks count and which controls are needed."),
		Mend: lang.T(
			"Schrijf op wat deze partij van uw informatiebeveiliging verlangt, en waar dat staat.",
			"Write down what this party asks of your information security, and where that is laid down."),
		Check: func(p *Pass) {
			for b := range present(p.Document.Organisation.Parties) {
				p.Want(!blank(b.Requirements), b, "requirements")
			}
		},
	},
}

// givesReason reports whether a text about what is out of scope may hold a
// reason: it names one, is long enough to hold one in other words, or says
// that there is nothing to give one for. Only a bare list is left.
func givesReason(text string) bool {
	const bare = 12 // words
	words := strings.Fields(strings.ToLower(text))
	switch strings.Trim(words[0], ".,;:") {
	case "geen", "niets", "nvt", "n.v.t", "none", "nothing", "no", "n/a":
		return true
	}
	return len(words) >= bare || says(text,
		"omdat", "doordat", "want ", "daarom", "vanwege", "wegens", "aangezien", "reden", ": ",
		"because", "since ", "therefore", "due to", "owing to", "reason", " as ")
}
