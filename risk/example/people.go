package example

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// person is somebody at Havenlicht. Owners are named by their role, so that a
// document outlives a change of job; approvals carry the name as well.
type person struct {
	name   string
	role   lang.Text
	signed risk.Date // when this owner approved plan and residual risks
}

var (
	director    = &person{"Marieke van Dalen", lang.T("Algemeen directeur", "Managing director"), "2026-11-16"}
	security    = &person{"Joris Hoekstra", lang.T("Security officer", "Security officer"), "2026-11-12"}
	privacy     = &person{"Lotte Brouwer", lang.T("Privacy officer", "Privacy officer"), "2026-11-12"}
	it          = &person{"Bas Willemsen", lang.T("Hoofd ICT", "Head of IT"), "2026-11-10"}
	operations  = &person{"Samira El Amrani", lang.T("Teamleider beheer", "Operations team lead"), "2026-11-10"}
	development = &person{"Thijs Verbeek", lang.T("Teamleider ontwikkeling", "Development team lead"), "2026-11-11"}
	product     = &person{"Wouter Smit", lang.T("Productmanager", "Product manager"), "2026-11-11"}
	service     = &person{"Noor Jansen", lang.T("Manager klantenservice", "Customer service manager"), "2026-11-11"}
	sales       = &person{"Daan Mulder", lang.T("Commercieel manager", "Sales manager"), "2026-11-13"}
	hr          = &person{"Ilse Koopmans", lang.T("HR-manager", "HR manager"), "2026-11-16"}
	finance     = &person{"Peter de Groot", lang.T("Financieel manager", "Finance manager"), "2026-11-13"}
	office      = &person{"Esra Yilmaz", lang.T("Officemanager", "Office manager"), "2026-11-13"}
)

// people lists who took part, in the order of the document.
var people = []*person{
	director, security, privacy, it, operations, development,
	product, service, sales, hr, finance, office,
}
