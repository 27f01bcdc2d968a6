package annexa

import "example.org/toepasselijk/annexa/lang"

// The guidance to the people controls of Annex A, in its order. Source:
// written for this project, with the edition of 2022 (ISO/IEC 27001:2022) in
// mind; free to use under the project's licence. No sentence of the standards
// is in this file.
var peopleGuidance = []Guidance{
	{
		Control: "6.1",
		Plain: lang.T(
			"Voordat iemand begint, gaat u na of deze persoon te vertrouwen is. Dat doet u binnen de wet en passend bij de functie.",
			"Before someone starts, you check whether this person can be trusted. You do so within the law and in proportion to the job.",
		),
		Question: lang.T(
			"Welke controles doet u per soort functie, en wat doet u bij inhuur en bij mensen die van functie wisselen?",
			"Which checks do you do per kind of job, and what about contractors and people who change jobs?",
		),
		Evidence: lang.Of(
			[]string{"Screeningsbeleid met functiegroepen", "Checklist met diploma's en referenties", "VOG of bevestiging door het uitzendbureau"},
			[]string{"Screening policy with job groups", "Checklist with diplomas and references", "Certificate of conduct or confirmation from the agency"},
		),
		Interview: lang.T(
			"Wat is er bij u gecontroleerd voordat u hier kon beginnen?",
			"What was checked about you before you could start here?",
		),
	},
	{
		Control: "6.2",
		Plain: lang.T(
			"In het contract staat wat u en de medewerker van elkaar verwachten als het om beveiliging gaat.",
			"The contract says what you and the employee expect of each other when it comes to security.",
		),
		Question: lang.T(
			"Waar in deze arbeidsovereenkomst of opdracht staat de plicht om de beveiligingsregels te volgen?",
			"Where in this employment contract or assignment is the duty to follow the security rules?",
		),
		Evidence: lang.Of(
			[]string{"Modelcontract met beveiligingsartikel", "Getekend contract van een recente medewerker", "Personeelshandboek"},
			[]string{"Model contract with a security clause", "Signed contract of a recent employee", "Staff handbook"},
		),
		Interview: lang.T(
			"Welke beveiligingsplichten hebt u bij het tekenen van uw contract aanvaard?",
			"Which security duties did you accept when you signed your contract?",
		),
	},
	{
		Control: "6.3",
		Plain: lang.T(
			"Iedereen leert bij de start en daarna regelmatig wat veilig werken in de eigen functie betekent.",
			"At the start and regularly after that, everyone learns what working safely means in their own job.",
		),
		Question: lang.T(
			"Hoe meet u of de training iets heeft opgeleverd, en wat krijgen beheerders en ontwikkelaars extra?",
			"How do you measure whether training had any effect, and what do administrators and developers receive in addition?",
		),
		Evidence: lang.Of(
			[]string{"Jaarplan voor training", "Deelnamecijfers", "Verloop van phishingtests"},
			[]string{"Annual training plan", "Participation figures", "Trend of phishing tests"},
		),
		Interview: lang.T(
			"Wat hebt u van de laatste beveiligingstraining onthouden en gebruikt?",
			"What did you remember and use from the last security training?",
		),
	},
	{
		Control: "6.4",
		Plain: lang.T(
			"Er is een eerlijke, bekende procedure voor wat er gebeurt als iemand de beveiligingsregels overtreedt.",
			"There is a fair, known procedure for what happens when someone breaks the security rules.",
		),
		Question: lang.T(
			"Hoe weegt u bij een overtreding de ernst, de bedoeling en eerdere gevallen, en wie besluit?",
			"How do you weigh seriousness, intent and earlier cases in a breach of rules, and who decides?",
		),
		Evidence: lang.Of(
			[]string{"Sanctieregeling", "Bericht waarin de regeling bekend is gemaakt", "Geanonimiseerd voorbeeld"},
			[]string{"Disciplinary rules", "Message in which the rules were made known", "Anonymised example"},
		),
		Interview: lang.T(
			"Weet u wat er kan gebeuren als iemand bewust de regels negeert?",
			"Do you know what can happen if someone deliberately ignores the rules?",
		),
	},
	{
		Control: "6.5",
		Plain: lang.T(
			"Bij vertrek of een nieuwe functie is duidelijk welke plichten blijven gelden, zoals geheimhouding. Oude taken gaan over op een ander.",
			"On leaving or taking a new job it is clear which duties remain, such as confidentiality. Old tasks pass to someone else.",
		),
		Question: lang.T(
			"Wat vertelt u iemand in het exitgesprek over plichten die na de laatste werkdag doorlopen?",
			"What do you tell someone in the exit interview about duties that continue after the last working day?",
		),
		Evidence: lang.Of(
			[]string{"Verslag van een exitgesprek", "Brief bij vertrek met blijvende plichten", "Overdrachtslijst van taken"},
			[]string{"Record of an exit interview", "Leaving letter with continuing duties", "Handover list of tasks"},
		),
		Interview: lang.T(
			"Wie nam de beveiligingstaken over van de collega die het laatst vertrok?",
			"Who took over the security tasks from the colleague who left last?",
		),
	},
	{
		Control: "6.6",
		Plain: lang.T(
			"Mensen en partijen die gevoelige informatie krijgen, tekenen vooraf dat zij die geheimhouden.",
			"People and parties who receive sensitive information sign beforehand that they will keep it secret.",
		),
		Question: lang.T(
			"Met wie hebt u een geheimhoudingsovereenkomst, hoelang geldt die en wanneer is de tekst herzien?",
			"With whom do you have a confidentiality agreement, how long does it last and when was the text revised?",
		),
		Evidence: lang.Of(
			[]string{"Getekende geheimhoudingsverklaring", "Lijst van afgesloten overeenkomsten met looptijd"},
			[]string{"Signed confidentiality agreement", "List of agreements with their term"},
		),
		Interview: lang.T(
			"Welke informatie uit uw werk mag u thuis of op een verjaardag niet vertellen?",
			"Which information from your work may you not share at home or at a party?",
		),
	},
	{
		Control: "6.7",
		Plain: lang.T(
			"Ook thuis, onderweg en bij een klant beschermen regels en hulpmiddelen de informatie waarmee uw mensen werken.",
			"At home, on the move and at a customer's too, rules and tools protect the information your people work with.",
		),
		Question: lang.T(
			"Welke eisen stelt u aan de thuiswerkplek en de verbinding, en hoe weet u dat mensen zich eraan houden?",
			"Which requirements do you set for the home workplace and connection, and how do you know people keep to them?",
		),
		Evidence: lang.Of(
			[]string{"Thuiswerkregeling", "Instelling van VPN of beveiligde toegang", "Ingevulde controlelijst van thuiswerkers"},
			[]string{"Remote working policy", "Settings of VPN or secure access", "Completed checklist of remote workers"},
		),
		Interview: lang.T(
			"Hoe voorkomt u dat huisgenoten of medereizigers meelezen?",
			"How do you stop housemates or fellow travellers from reading along?",
		),
	},
	{
		Control: "6.8",
		Plain: lang.T(
			"Iedereen weet waar en hoe een verdacht voorval of een zwakke plek snel te melden is. Dat geldt ook voor een eigen fout.",
			"Everyone knows where and how to report a suspicious event or weak spot quickly. That includes one's own mistakes.",
		),
		Question: lang.T(
			"Hoeveel meldingen kwamen er van medewerkers zelf, en hoeveel tijd zat er tussen ontdekken en melden?",
			"How many reports came from staff themselves, and how much time passed between discovery and reporting?",
		),
		Evidence: lang.Of(
			[]string{"Meldknop of meldadres", "Register met datum en melder", "Campagne om te melden zonder schuldvraag"},
			[]string{"Report button or address", "Register with date and reporter", "Campaign for blame-free reporting"},
		),
		Interview: lang.T(
			"U hebt op een verdachte link geklikt: wat doet u binnen vijf minuten?",
			"You clicked a suspicious link: what do you do within five minutes?",
		),
	},
}
