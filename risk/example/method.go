package example

import (
	"slices"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// levelRow is what the organisation says of a level of risk: who may accept it
// and within how many days it is treated, 0 for no term.
type levelRow struct {
	acceptedBy lang.Text
	within     int
}

// levels goes from low to critical. Below the line it is the owner of the risk
// who accepts, as the standard has it.
var levels = []levelRow{
	{},
	{},
	{director.role, 365},
	{lang.T("Niemand", "Nobody"), 180},
}

// methodNote is what the organisation adds to the standard criteria.
var methodNote = lang.T(
	"Een score geldt met de maatregelen die op de dag van de werksessie werkten (7 en 14 oktober 2026). Een hoog risico aanvaarden wij alleen voor bepaalde tijd. De termijnen lopen vanaf de dag waarop de directie dit document vaststelt.",
	"A score holds with the controls that worked on the day of the workshop (7 and 14 October 2026). A high risk we accept for a limited time only. The terms run from the day on which management adopts this document.",
)

// controlSet is what the organisation adds about the controls it chose from.
var controlSet = lang.T(
	"Ook de AVG, de Cyberbeveiligingswet en de contracten van de 40 grootste klanten zijn nagelopen. Wat daarin of in onze basisregels staat en niet in bijlage A, is een eigen maatregel geworden.",
	"The GDPR, the Cybersecurity Act and the contracts of the 40 largest customers were gone through too. Whatever they or our own baseline ask and Annex A lacks became an own control.",
)

// dismissalRow is a threat of the catalogue that was set aside; its place in
// the list gives its id.
type dismissalRow struct {
	threat annexa.ThreatID
	types  []annexa.AssetTypeID
	by     *person
	date   risk.Date
	reason lang.Text
}

// dismissals lists the threats that were looked at and set aside: W1, W2, …
var dismissals = []dismissalRow{
	/* W1 */ {"T16", []annexa.AssetTypeID{"business_process", "network"}, operations, "2026-10-07",
		lang.T("Wij besturen geen machines. Het platform geeft alleen planningen door, en de boordcomputers in vrachtwagens vallen buiten het toepassingsgebied.",
			"We control no machines. The platform only passes on plans, and the on-board computers in trucks are out of scope.")},
	/* W2 */ {"T35", []annexa.AssetTypeID{"server_database", "backup"}, operations, "2026-10-07",
		lang.T("Kapotte servers en schijven vervangt de cloudaanbieder zonder dat de dienst stilvalt. Uitval van de aanbieder zelf is R2.",
			"The cloud provider replaces broken servers and disks without the service stopping. An outage of the provider itself is R2.")},
	/* W3 */ {"T44", []annexa.AssetTypeID{"premises", "network"}, it, "2026-10-14",
		lang.T("Het kantoor ligt op de tweede verdieping en er draaien geen servers. Sluit hoogwater de kade af, dan geldt R37.",
			"The office is on the second floor and no servers run there. When high water closes off the quay, R37 applies.")},
}

func (row dismissalRow) dismissal(l lang.Lang, n int) *risk.Dismissal {
	return &risk.Dismissal{ID: id("W", n), Threat: row.threat, Types: slices.Clone(row.types), Reason: row.reason.In(l), By: row.by.signature(l), Date: row.date}
}
