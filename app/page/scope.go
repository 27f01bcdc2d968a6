package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

var scopePage = Page{
	ID:       "scope",
	Path:     lang.T("organisatie", "organisation"),
	Title:    lang.T("Organisatie en scope", "Organisation and scope"),
	Why:      lang.T("Waarover gaat deze [risicobeoordeling](risk_assessment), voor wie is die en wie deden mee?", "What is this [risk assessment](risk_assessment) about, who is it for and who took part?"),
	Clause:   "4.1–4.3",
	Step:     true,
	Holds:    []string{"organisation", "edition", "frameworks"},
	Progress: scopeProgress,
	Terms:    []annexa.TermID{"risk_assessment", "scope", "interface", "issues", "interested_party", "top_management", "classification", "draft"},
	View:     func(v part.View) app.UI { return &scope{View: v} },
}

func scopeProgress(v part.View) Progress {
	o, e := v.Doc().Organisation, v.Doc().Edition
	switch {
	case o.Name != "" && o.Scope != "" && e.Author != "" && e.Date != "":
		return Progress{Mark: Complete}
	case o.Name != "" || o.Scope != "":
		return Progress{Mark: Begun}
	}
	return Progress{}
}

type scopeText struct {
	Organisation, Name, NameHint, Scope, ScopeHint, Exclusions, ExclusionsHint    string
	Interfaces, InterfacesHint, Context, ContextHint                              string
	Parties, PartiesHint, Party, Requirements, AddParty                           string
	Participants, ParticipantsHint, Person, Role, AddParticipant                  string
	Edition, Version, Date, Status, Classification, Author, Approver, ApproveHint string
	NextReview, NextReviewHint, History, HistoryHint, Change, AddRevision         string
	Remove                                                                        func(string) string
}

var scopeTexts = lang.Of(
	scopeText{
		Organisation: "Organisatie", Name: "Naam van de organisatie", NameHint: "Zoals die op het certificaat komt te staan.",
		Scope: "Scope", ScopeHint: "Welke diensten, locaties en afdelingen vallen eronder? Dit is de zin die klanten lezen.",
		Exclusions: "Wat valt erbuiten, en waarom", ExclusionsHint: "Leg uit waarom het erbuiten mag vallen.",
		Interfaces: "Raakvlakken", InterfacesHint: "Waar sluit uw werk aan op dat van anderen, zoals leveranciers of een moederbedrijf?",
		Context: "Interne en externe onderwerpen", ContextHint: "Wat speelt er binnen en buiten de organisatie dat de beveiliging raakt? Denk ook aan klimaatverandering.",
		Parties: "Belanghebbenden", PartiesHint: "Wie stellen er eisen aan uw informatiebeveiliging, en welke?",
		Party: "Belanghebbende", Requirements: "Wat vraagt deze partij?", AddParty: "Belanghebbende toevoegen",
		Participants: "Deelnemers", ParticipantsHint: "Wie werkten mee aan deze analyse?",
		Person: "Naam", Role: "Rol", AddParticipant: "Deelnemer toevoegen",
		Edition: "Dit document", Version: "Versie", Date: "Datum", Status: "Status", Classification: "Classificatie",
		Author: "Opgesteld door", Approver: "Vastgesteld door", ApproveHint: "Meestal de directie.",
		NextReview: "Volgende beoordeling", NextReviewHint: "Minstens één keer per jaar is gebruikelijk.",
		History: "Eerdere versies", HistoryHint: "Komt in het rapport bij het documentbeheer.", Change: "Wat veranderde er?", AddRevision: "Versie toevoegen",
		Remove: func(what string) string { return what + " verwijderen" },
	},
	scopeText{
		Organisation: "Organisation", Name: "Name of the organisation", NameHint: "As it will appear on the certificate.",
		Scope: "Scope", ScopeHint: "Which services, sites and departments are covered? This is the sentence that customers read.",
		Exclusions: "What is left out, and why", ExclusionsHint: "Explain why it may be left out.",
		Interfaces: "Interfaces", InterfacesHint: "Where does your work meet that of others, such as suppliers or a parent company?",
		Context: "Internal and external issues", ContextHint: "What goes on inside and outside the organisation that affects security? Think of climate change too.",
		Parties: "Interested parties", PartiesHint: "Who sets requirements for your information security, and which?",
		Party: "Interested party", Requirements: "What does this party ask?", AddParty: "Add an interested party",
		Participants: "Participants", ParticipantsHint: "Who took part in this assessment?",
		Person: "Name", Role: "Role", AddParticipant: "Add a participant",
		Edition: "This document", Version: "Version", Date: "Date", Status: "Status", Classification: "Classification",
		Author: "Prepared by", Approver: "Adopted by", ApproveHint: "Usually top management.",
		NextReview: "Next review", NextReviewHint: "At least once a year is usual.",
		History: "Earlier versions", HistoryHint: "Printed in the report under document control.", Change: "What changed?", AddRevision: "Add a version",
		Remove: func(what string) string { return "Remove " + what },
	},
)

type scope struct {
	app.Compo
	part.View
}

// Render draws the three groups of fields: organisation, people, document.
func (s *scope) Render() app.UI {
	v, t, d := s.View, scopeTexts.In(s.Lang), s.Doc()
	return app.Div().Class("form").Body(
		app.Section().Class("card").Body(
			app.H2().Text(t.Organisation),
			v.Text("organisation/name", t.Name, t.NameHint),
			v.Area("organisation/scope", t.Scope, t.ScopeHint),
			v.Area("organisation/exclusions", t.Exclusions, t.ExclusionsHint),
			v.Area("organisation/interfaces", t.Interfaces, t.InterfacesHint),
			v.Area("organisation/context", t.Context, t.ContextHint),
		),
		app.Section().Class("card").Body(
			app.H2().Text(t.Edition),
			app.Div().Class("fields").Body(
				v.Text("edition/version", t.Version, ""),
				v.Day("edition/date", t.Date, ""),
				v.Select("edition/status", t.Status, "", part.Named(risk.Statuses(), v.Lang)),
				v.Select("edition/classification", t.Classification, "", part.Named(risk.Classifications(), v.Lang)),
				v.Suggest("edition/author", t.Author, "", part.PeopleID),
				v.Suggest("edition/approver", t.Approver, t.ApproveHint, part.PeopleID),
				v.Day("edition/nextReview", t.NextReview, t.NextReviewHint),
			),
		),
		v.List(part.List{
			Path: "organisation/parties", Title: t.Parties, Term: "interested_party", Hint: t.PartiesHint, Add: t.AddParty, Remove: t.Remove,
			IDs: part.IDs(d.Organisation.Parties, func(p *risk.Party) (string, string) { return p.ID, p.Name }),
			Entry: func(at risk.Path) []app.UI {
				return []app.UI{v.Text(at+"/name", t.Party, ""), v.Area(at+"/requirements", t.Requirements, "")}
			},
		}),
		s.frameworks(),
		v.List(part.List{
			Path: "organisation/participants", Title: t.Participants, Hint: t.ParticipantsHint, Add: t.AddParticipant, Remove: t.Remove,
			IDs: part.IDs(d.Organisation.Participants, func(p *risk.Participant) (string, string) { return p.ID, p.Name }),
			Entry: func(at risk.Path) []app.UI {
				return []app.UI{v.Text(at+"/name", t.Person, ""), v.Text(at+"/role", t.Role, "")}
			},
		}),
		v.List(part.List{
			Path: "edition/history", Title: t.History, Hint: t.HistoryHint, Add: t.AddRevision, Remove: t.Remove,
			IDs: part.IDs(d.Edition.History, func(r *risk.Revision) (string, string) { return r.ID, r.Version }),
			Entry: func(at risk.Path) []app.UI {
				return []app.UI{
					v.Text(at+"/version", t.Version, ""), v.Day(at+"/date", t.Date, ""),
					v.Suggest(at+"/author", t.Author, "", part.PeopleID), v.Text(at+"/change", t.Change, ""),
				}
			},
		}),
		part.People(d),
	)
}
