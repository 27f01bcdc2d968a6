package pdf

import (
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

type scopeText struct {
	Organisation, Scope, Exclusions, Interfaces, Context, Parties, Participants string
	OrganisationWhat, ScopeWhat, ExclusionsWhat, InterfacesWhat, ContextWhat    string
	PartiesWhat, ParticipantsWhat                                               string
	Party, Requirements, Name, Role                                             string
	PartyWhat, RequirementsWhat, NameWhat, RoleWhat                             string
	Frameworks, Framework, Edition, None                                        string
}

var scopeTexts = lang.Of(
	scopeText{
		Organisation: "De organisatie", Scope: "Toepassingsgebied", Exclusions: "Wat erbuiten valt, en waarom", Interfaces: "Raakvlakken en afhankelijkheden",
		Context: "Interne en externe factoren", Parties: "Belanghebbenden en hun eisen", Participants: "Deelnemers aan de risicobeoordeling",
		OrganisationWhat: "de naam van de organisatie", ScopeWhat: "het toepassingsgebied", ExclusionsWhat: "wat buiten het toepassingsgebied valt", InterfacesWhat: "de raakvlakken met anderen",
		ContextWhat: "de interne en externe factoren", PartiesWhat: "de belanghebbenden", ParticipantsWhat: "wie aan de beoordeling meededen",
		Party: "Belanghebbende", Requirements: "Eisen en verwachtingen", Name: "Naam", Role: "Rol",
		Frameworks: "Kaders die voor ons gelden", Framework: "Kader", Edition: "Uitgave", None: "Over de scope en de context is nog niets vastgelegd.",
		PartyWhat: "naam", RequirementsWhat: "eisen", NameWhat: "naam", RoleWhat: "rol",
	},
	scopeText{
		Organisation: "The organisation", Scope: "Scope", Exclusions: "What is outside, and why", Interfaces: "Interfaces and dependencies",
		Context: "Internal and external issues", Parties: "Interested parties and their requirements", Participants: "Participants in the risk assessment",
		OrganisationWhat: "the name of the organisation", ScopeWhat: "the scope", ExclusionsWhat: "what is outside the scope", InterfacesWhat: "the interfaces with others",
		ContextWhat: "the internal and external issues", PartiesWhat: "the interested parties", ParticipantsWhat: "who took part in the assessment",
		Party: "Interested party", Requirements: "Requirements and expectations", Name: "Name", Role: "Role",
		Frameworks: "Frameworks that apply to us", Framework: "Framework", Edition: "Edition", None: "Nothing is recorded about the scope and the context yet.",
		PartyWhat: "name", RequirementsWhat: "requirements", NameWhat: "name", RoleWhat: "role",
	},
)

var scopeChapter = chapter{
	id:     "scope",
	title:  lang.T("Scope en context", "Scope and context"),
	clause: "4.1–4.3",
	answers: []answer{
		{"4.1", lang.T("Inzicht in de organisatie en haar context", "The organisation and its context"), "scope/context"},
		{"4.2", lang.T("Behoeften en verwachtingen van belanghebbenden", "Needs and expectations of interested parties"), "scope/parties"},
		{"4.3", lang.T("Toepassingsgebied van het managementsysteem", "Scope of the management system"), ""},
	},
	parts: []Part{Full},
	draw:  drawScope,
}

func drawScope(f *flow) {
	t, o := scopeTexts.In(f.lang), &f.doc.Organisation
	f.prose(t.Organisation, o.Name, t.OrganisationWhat)
	f.prose(t.Scope, o.Scope, t.ScopeWhat)
	f.prose(t.Exclusions, o.Exclusions, t.ExclusionsWhat)
	f.prose(t.Interfaces, o.Interfaces, t.InterfacesWhat)
	f.hold(0, 0, func() { f.mark("scope/context") })
	f.prose(t.Context, o.Context, t.ContextWhat)

	f.hold(0, 0, func() { f.mark("scope/parties") })
	if len(o.Parties) == 0 {
		f.prose(t.Parties, "", t.PartiesWhat)
	} else {
		f.section(t.Parties)
		parties := f.table(column{t.Party, 0.34, false}, column{t.Requirements, 0.66, false})
		for _, p := range o.Parties {
			parties.row("", cell{f.value(p.Name, t.PartyWhat)}, cell{f.value(p.Requirements, t.RequirementsWhat)})
		}
		parties.end()
	}

	if on := risk.FrameworksOn(f.doc); len(on) > 0 {
		f.section(t.Frameworks)
		frameworks := f.table(column{t.Framework, 0.45, false}, column{t.Edition, 0.55, false})
		for _, w := range on {
			frameworks.row("", cell{{text: w.Name.In(f.lang), style: cellText, to: frameworkPlace(w)}}, cell{{text: w.Edition.In(f.lang), style: cellText}})
		}
		frameworks.end()
	}

	f.participants()
	if len(f.pages) == 1 && !f.begun {
		f.paragraph(body, t.None, f.frame().width()) // a final report has no open points
	}
}

// participants lists who took part in the assessment.
func (f *flow) participants() {
	t, o := scopeTexts.In(f.lang), &f.doc.Organisation
	if len(o.Participants) == 0 {
		f.prose(t.Participants, "", t.ParticipantsWhat)
		return
	}
	f.section(t.Participants)
	people := f.table(column{t.Name, 0.5, false}, column{t.Role, 0.5, false})
	for _, p := range o.Participants {
		people.row("", cell{f.value(p.Name, t.NameWhat)}, cell{f.value(p.Role, t.RoleWhat)})
	}
	people.end()
}
