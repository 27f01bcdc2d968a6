package page

import (
	"reflect"
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
)

// answer is one requirement on assessing and treating risks: what it asks, in
// our words, and where the document answers it.
type answer struct {
	Clause string // of ISO/IEC 27001:2022; rules of it and of what lies under it say how it stands
	Asks   lang.Text
	Where  []answerPlace
}

// answerPlace is where an answer stands.
type answerPlace struct {
	At   risk.Path // a field, in which * stands for an entry that has the answer; or a whole list
	Name lang.Text // of the place, where the label of the field alone would not tell
}

// label returns what the place is called.
func (p answerPlace) label(l lang.Lang) string {
	if name := p.Name.In(l); name != "" {
		return name
	}
	return risk.Label(p.At).In(l)
}

// answers lists clauses 6.1.2 a to e and 6.1.3 a to f. An auditor goes through
// them in this order.
var answers = []answer{
	{"6.1.2 a", lang.T(
		"Criteria: wat is te hoog, wie mag wat accepteren, en wanneer beoordeelt u opnieuw?",
		"Criteria: what is too high, who may accept what, and when do you assess again?"),
		[]answerPlace{{At: "method/acceptance"}, {"method/levels/*/acceptedBy", lang.T("Wie mag accepteren, en binnen welke tijd", "Who may accept, and within what time")}, {At: "method/note"}, {At: "edition/nextReview"}}},
	{"6.1.2 b", lang.T(
		"Een vaste manier van scoren, zodat twee mensen en twee jaren te vergelijken zijn.",
		"A set way of scoring, so that two people and two years can be compared."),
		[]answerPlace{{"method/likelihood/1/name", lang.T("Schaal voor kans", "Scale of likelihood")}, {"method/impact/1/name", lang.T("Schaal voor impact", "Scale of impact")}, {"method/matrix/1/1", lang.T("Matrix", "Matrix")}, {"organisation/participants/*/name", lang.T("Deelnemers", "Participants")}}},
	{"6.1.2 c", lang.T(
		"Welke risico's zijn er voor uw informatie binnen de scope, en wie is van elk de eigenaar?",
		"Which risks are there to your information in scope, and who owns each of them?"),
		[]answerPlace{{"organisation/scope", lang.T("Scope van de beoordeling", "Scope of the assessment")}, {"assets/*/name", lang.T("Bedrijfsmiddelen", "Assets")}, {At: "risks/*/event"}, {At: "risks/*/properties"}, {At: "risks/*/owner"}, {At: "dismissals"}}},
	{"6.1.2 d", lang.T(
		"Hoe erg is het als het gebeurt, hoe waarschijnlijk is het, en welk niveau volgt daaruit?",
		"How bad is it when it happens, how likely is it, and which level follows?"),
		[]answerPlace{{At: "risks/*/consequence"}, {At: "risks/*/current/impact"}, {At: "risks/*/current/likelihood"}, {At: "risks/*/existing"}}},
	{"6.1.2 e", lang.T(
		"Elk risico naast uw criteria: wat ligt boven de grens en wat pakt u het eerst aan?",
		"Every risk held against your criteria: what lies above the line, and what comes first?"),
		[]answerPlace{{"risks", lang.T("Register met niveaus", "Register with levels")}, {At: "method/acceptance"}}},
	{"6.1.3 a", lang.T(
		"Per risico een keuze: aanpassen, behouden, vermijden of delen.",
		"A choice for each risk: modify, retain, avoid or share."),
		[]answerPlace{{At: "risks/*/treatment/option"}, {At: "risks/*/treatment/explanation"}}},
	{"6.1.3 b", lang.T(
		"Alle maatregelen die daarvoor nodig zijn, waar ze ook vandaan komen.",
		"All controls needed for that, wherever they come from."),
		[]answerPlace{{At: "risks/*/treatment/controls"}, {"ownControls/*/source", lang.T("Bron van een eigen maatregel", "Source of an own control")}, {At: "frameworks"}}},
	{"6.1.3 c", lang.T(
		"Uw maatregelen naast bijlage A, om te zien dat er geen nodige ontbreekt.",
		"Your controls held against Annex A, to see that none that is needed is missing."),
		[]answerPlace{{At: "decisions"}, {At: "controlSet"}}},
	{"6.1.3 d", lang.T(
		"De verklaring: welke maatregelen wel en niet, waarom, en hoever u ermee bent.",
		"The statement: which controls apply and which do not, why, and how far you are."),
		[]answerPlace{{"decisions/*/applicable", lang.T("Wel of niet van toepassing", "Applicable or not")}, {At: "decisions/*/justification"}, {"decisions/*/status", lang.T("Hoever de maatregel is", "How far the control is")}}},
	{"6.1.3 e", lang.T(
		"Een plan: welke acties, door wie en wanneer klaar.",
		"A plan: which actions, by whom and done when."),
		[]answerPlace{{"actions/*/title", lang.T("Acties", "Actions")}, {"actions/*/owner", lang.T("Wie de actie uitvoert", "Who carries out the action")}, {At: "actions/*/due"}}},
	{"6.1.3 f", lang.T(
		"De eigenaren keuren het plan goed en accepteren wat er overblijft.",
		"The owners approve the plan and accept what remains."),
		[]answerPlace{{At: "risks/*/treatment/residual/likelihood"}, {"risks/*/treatment/approval/name", lang.T("Goedkeuring van de eigenaar", "Approval by the owner")}}},
}

// covers reports whether a rule says how the answer stands.
func (w *answer) covers(r *audit.Rule) bool {
	rest, ok := strings.CutPrefix(r.Clause, w.Clause)
	return ok && (rest == "" || rest[0] == '.')
}

// standing is how a document stands with a requirement.
type answerStanding struct {
	Open, Accepted int
	First          string // rule of the first open finding
	Looked         bool   // there was something to look at
}

// stands adds up what the rules of the requirement came to.
func (w *answer) stands(results []audit.Result, l audit.Ledger) answerStanding {
	var s answerStanding
	for _, r := range results {
		s.Looked = s.Looked || w.covers(r.Rule) && r.Outcome != audit.NotApplicable
	}
	for _, f := range l.Open {
		if w.covers(f.Rule) {
			if s.Open++; s.First == "" {
				s.First = f.ID
			}
		}
	}
	for _, n := range l.Noted {
		if w.covers(n.Rule) && n.Accepted() {
			s.Accepted++
		}
	}
	return s
}

// answerAt returns the place in d that a pattern of an answer stands for: of
// the first entry whose field says something, else of the first one. There is
// none without an entry, nor for a whole list.
func answerAt(d *risk.Document, pattern risk.Path) (at risk.Path, ok bool) {
	list, field, starred := strings.Cut(string(pattern), "/*/")
	if !starred {
		return pattern, strings.Contains(list, "/")
	}
	for _, id := range recordIDs(d, risk.Path(list)) {
		here := risk.Path(list + "/" + id + "/" + field)
		value, _ := risk.Get(d, here)
		if filled(value) {
			return here, true
		}
		if at == "" {
			at = here
		}
	}
	return at, at != ""
}

// filled reports whether a value of a field says something.
func filled(value any) bool {
	switch v := value.(type) {
	case string:
		return v != ""
	case int:
		return v != 0
	case []string:
		return len(v) > 0
	}
	return false
}

// recordIDs returns what the entries of a list are called in a path: records
// by their ids, the levels of risk by their numbers.
func recordIDs(d *risk.Document, list risk.Path) []string {
	records, _ := risk.Get(d, list)
	var ids []string
	for i, record := range reflect.ValueOf(records).Seq2() {
		switch {
		case record.Kind() == reflect.Struct:
			ids = append(ids, strconv.Itoa(int(i.Int())+1))
		case !record.IsNil():
			ids = append(ids, record.Elem().FieldByName("ID").String())
		}
	}
	return ids
}
