package explain

import "example.org/toepasselijk/annexa/lang"

// Rests on NEN-EN-ISO/IEC 27001:2023 with A1:2024; titles of clauses are
// quoted as titles.
var standard = Article{
	ID:    "explained-standard",
	Path:  lang.T("hoofdstukken-van-de-norm", "clauses-of-the-standard"),
	Title: lang.T("Hoe de norm is opgebouwd: hoofdstuk 4 tot en met 10", "How the standard is built: clauses 4 to 10"),
	Lead: lang.T(
		"De eisen staan in zeven hoofdstukken. Ze gelden allemaal, hoe klein u ook bent.",
		"The requirements stand in seven clauses. All of them apply, however small you are."),
	Body: lang.Of(
		[]Section{
			{"Twee delen", []Block{
				{Text: "De norm is dun. De hoofdstukken 1 tot en met 3 leiden in. De hoofdstukken 4 tot en met 10 bevatten de eisen. Daarna volgt [bijlage A](explained-controls), een lijst van 93 beheersmaatregelen."},
				{Text: "Het verschil is belangrijk. Van de hoofdstukken 4 tot en met 10 mag u niets overslaan. Uit bijlage A kiest u wat uw risico's vragen, en u legt uit waarom."},
			}},
			{"De zeven hoofdstukken", []Block{
				{Table: [][]string{
					{"Hoofdstuk", "De vraag erachter", "Wat u laat zien"},
					{"4 Context van de organisatie", "Waar gaat het over, en voor wie?", "Belanghebbenden en hun eisen, de scope"},
					{"5 Leiderschap", "Wie wil dit en wie beslist?", "Het beleid, de rollen"},
					{"6 Planning", "Wat kan er misgaan en wat doen we eraan?", "Risicobeoordeling, behandelplan, verklaring van toepasselijkheid, doelen"},
					{"7 Ondersteuning", "Kunnen mensen hun werk goed doen?", "Kennis, bewustzijn, communicatie, beheer van documenten"},
					{"8 Uitvoering", "Doen we wat we hebben gepland?", "Uitkomsten van beoordeling en behandeling"},
					{"9 Evaluatie van de prestaties", "Werkt het?", "Metingen, interne audit, directiebeoordeling"},
					{"10 Verbetering", "Wat leren we ervan?", "Afwijkingen en wat u eraan deed"},
				}},
				{Text: "Samen vormen ze een kring: plannen, doen, nagaan en bijstellen. Wie andere ISO-normen kent, zoals ISO 9001, herkent dezelfde indeling."},
				{Text: "De kring hoeft niet in één keer rond. U mag klein beginnen, zolang elk onderdeel er is en u laat zien dat u bijstuurt."},
			}},
			{"Het hart: hoofdstuk 6", []Block{
				{Text: "In hoofdstuk 6 valt het meeste denkwerk. U legt eerst een methode vast: hoe schat u kans en gevolg, en welk risico is nog aanvaardbaar? Die methode moet vergelijkbare uitkomsten geven, ook als een ander haar gebruikt."},
				{Text: "Daarna zoekt u de risico's, wijst u elk risico een eigenaar toe en beoordeelt u hoe zwaar het is. Voor wat te zwaar is, kiest u een behandeling:"},
				{List: []string{
					"*verminderen* met beheersmaatregelen;",
					"*vermijden* door met de activiteit te stoppen;",
					"*delen*, bijvoorbeeld met een verzekeraar of leverancier;",
					"*aanvaarden*, bewust en met een reden.",
				}},
				{Text: "De risico-eigenaar keurt het behandelplan goed en aanvaardt het risico dat overblijft. Zonder die goedkeuring is het plan niet af."},
			}},
			{"Wat kleine organisaties vergeten", []Block{
				{List: []string{
					"De *interne audit* (9.2). Iemand die het werk niet zelf doet, kijkt kritisch mee. Dat mag een collega zijn, of iemand van buiten.",
					"De *directiebeoordeling* (9.3). De leiding bespreekt vaste onderwerpen en legt besluiten vast.",
					"*Doelen die u kunt volgen* (6.2). Een doel zonder termijn of verantwoordelijke zegt de auditor weinig.",
					"*Klimaatverandering* (4.1 en 4.2, sinds A1:2024). Een korte, onderbouwde conclusie volstaat vaak.",
				}},
			}},
			{"Hoeveel papier moet dat zijn?", []Block{
				{Text: "Minder dan u denkt. De norm noemt een beperkt aantal documenten en vraagt verder bewijs dat iets is gebeurd. Een besluit in een verslag of een melding in uw ticketsysteem telt ook. Schrijf op wat u doet, en doe wat u opschrijft."},
				{Text: "Wel moet u een stuk kunnen vinden, weten welke versie geldt en wie het heeft goedgekeurd. Dat vraagt hoofdstuk 7. Een map met duidelijke namen is voor een kleine organisatie genoeg."},
			}},
		},
		[]Section{
			{"Two parts", []Block{
				{Text: "The standard is thin. Clauses 1 to 3 introduce it. Clauses 4 to 10 hold the requirements. After them comes [Annex A](explained-controls), a list of 93 controls."},
				{Text: "The difference matters. You may skip nothing of clauses 4 to 10. From Annex A you choose what your risks ask for, and you explain why."},
			}},
			{"The seven clauses", []Block{
				{Table: [][]string{
					{"Clause", "The question behind it", "What you show"},
					{"4 Context of the organization", "What is it about, and for whom?", "Interested parties and their requirements, the scope"},
					{"5 Leadership", "Who wants this and who decides?", "The policy, the roles"},
					{"6 Planning", "What can go wrong and what do we do about it?", "Risk assessment, treatment plan, Statement of Applicability, objectives"},
					{"7 Support", "Can people do their work well?", "Competence, awareness, communication, control of documents"},
					{"8 Operation", "Do we do what we planned?", "Results of assessment and treatment"},
					{"9 Performance evaluation", "Does it work?", "Measurements, internal audit, management review"},
					{"10 Improvement", "What do we learn from it?", "Nonconformities and what you did about them"},
				}},
				{Text: "Together they form a circle: plan, do, check and adjust. If you know other ISO standards, such as ISO 9001, you will recognise the layout."},
				{Text: "The circle need not be large. You may start small, as long as every part is there and you show that you adjust."},
			}},
			{"The heart: clause 6", []Block{
				{Text: "Clause 6 takes most of the thinking. First you lay down a method: how do you estimate likelihood and impact, and which risk is still acceptable? The method must give comparable results, also when somebody else uses it."},
				{Text: "Then you look for the risks, give each an owner and judge how heavy it is. For what is too heavy you choose a treatment:"},
				{List: []string{
					"*reduce* it with controls;",
					"*avoid* it by stopping the activity;",
					"*share* it, with an insurer or a supplier for instance;",
					"*accept* it, knowingly and with a reason.",
				}},
				{Text: "The risk owner approves the treatment plan and accepts the risk that remains. Without that approval the plan is not finished."},
			}},
			{"What small organisations forget", []Block{
				{List: []string{
					"The *internal audit* (9.2). Somebody who does not do the work takes a critical look. That may be a colleague or an outsider.",
					"The *management review* (9.3). Management discusses fixed subjects and records its decisions.",
					"*Objectives you can follow* (6.2). One without a date or somebody responsible tells the auditor little.",
					"*Climate change* (4.1 and 4.2, since A1:2024). A short, reasoned conclusion is often enough.",
				}},
			}},
			{"How much paper is that?", []Block{
				{Text: "Less than you may think. The standard names a limited number of documents and otherwise asks for evidence that something happened. A decision in minutes or a report in your ticket system counts too. Write down what you do, and do what you wrote down."},
				{Text: "You must be able to find a document, and to know which version applies and who approved it. Clause 7 asks for that. A folder with clear names is enough for a small organisation."},
			}},
		},
	),
	Help: lang.T(
		"Leg uw methode vast. U begint met een standaard van vijf bij vijf en past aan wat anders moet.",
		"Lay down your method. You start from a standard one of five by five and adapt what must differ."),
	Step: "method",
}
