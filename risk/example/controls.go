package example

import (
	"strconv"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// controlRow is the decision about a control. One without a status is
// excluded.
type controlRow struct {
	id            annexa.ControlID
	status        risk.ControlStatus
	owner         *person
	reference     lang.Text
	justification lang.Text
	grounds       []ground // besides the risks that use it
}

// decisions holds the decisions on Annex A in its order, then the own ones.
func decisions() []controlRow {
	var all []controlRow
	for _, part := range [][]controlRow{organizationalControls, peopleControls, physicalControls, technologicalControls, ownDecisions} {
		all = append(all, part...)
	}
	return all
}

// ground is a reason to include a control besides the risks.
type ground struct {
	kind risk.Ground
	text lang.Text
}

func law(nl, en string) ground          { return ground{"law", lang.T(nl, en)} }
func contract(nl, en string) ground     { return ground{"contract", lang.T(nl, en)} }
func business(nl, en string) ground     { return ground{"business", lang.T(nl, en)} }
func goodPractice(nl, en string) ground { return ground{"goodPractice", lang.T(nl, en)} }

// The documents of Havenlicht that the statement refers to.
var (
	accessPolicy      = lang.T("Toegangsbeleid", "Access policy")
	assetRegister     = lang.T("Register van bedrijfsmiddelen", "Asset register")
	cloudStandard     = lang.T("Cloudstandaard", "Cloud standard")
	continuityPlan    = lang.T("Continuïteitsplan", "Continuity plan")
	developmentGuide  = lang.T("Ontwikkelrichtlijn", "Development guideline")
	incidentProcedure = lang.T("Incidentprocedure", "Incident procedure")
	informationRules  = lang.T("Omgaan met informatie", "Handling information")
	officeRules       = lang.T("Kantoorregels", "Office rules")
	operationsManual  = lang.T("Beheerhandboek", "Operations manual")
	privacyManual     = lang.T("Privacyhandboek", "Privacy manual")
	requirements      = lang.T("Register van eisen", "Register of requirements")
	securityPolicy    = lang.T("Informatiebeveiligingsbeleid", "Information security policy")
	staffManual       = lang.T("Personeelshandboek", "Staff manual")
	supplierPolicy    = lang.T("Leveranciersbeleid", "Supplier policy")
	workplacePolicy   = lang.T("Werkplekbeleid", "Workplace policy")
)

// section refers to a paragraph of a document.
func section(document lang.Text, n int) lang.Text {
	at := ", §" + strconv.Itoa(n)
	return lang.T(document.In(lang.NL)+at, document.In(lang.EN)+at)
}
