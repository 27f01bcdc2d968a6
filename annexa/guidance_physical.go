package annexa

import "example.org/toepasselijk/annexa/lang"

// The guidance to the physical controls of Annex A, in its order. Source:
// written for this project, with the edition of 2022 (ISO/IEC 27001:2022) in
// mind; free to use under the project's licence. No sentence of the standards
// is in this file.
var physicalGuidance = []Guidance{
	{
		Control: "7.1",
		Plain: lang.T(
			"U hebt bepaald waar de grenzen liggen tussen openbaar, kantoor en extra beveiligd, en die grenzen zijn stevig genoeg.",
			"You have decided where the boundaries lie between public, office and extra secure, and those boundaries are strong enough.",
		),
		Question: lang.T(
			"Wijs op een plattegrond de zones aan. Wat houdt een onbevoegde tegen bij elke overgang, ook via dak, raam of nooddeur?",
			"Point out the zones on a floor plan. What stops an outsider at each crossing, including roof, window or emergency exit?",
		),
		Evidence: lang.Of(
			[]string{"Plattegrond met zones", "Eisen aan muren, deuren en sloten per zone"},
			[]string{"Floor plan with zones", "Requirements for walls, doors and locks per zone"},
		),
		Interview: lang.T(
			"Vanaf welke deur mag een bezoeker hier niet meer alleen verder?",
			"From which door onwards may a visitor not go on alone?",
		),
	},
	{
		Control: "7.2",
		Plain: lang.T(
			"Alleen mensen die ergens mogen zijn, komen binnen, en u weet wie dat waren. Dat geldt ook voor bezoekers en leveringen.",
			"Only people who may be somewhere get in, and you know who they were. That includes visitors and deliveries.",
		),
		Question: lang.T(
			"Wie heeft nu een sleutel of pas voor deze ruimte, en wanneer is die lijst voor het laatst opgeschoond?",
			"Who holds a key or badge for this room now, and when was that list last cleaned up?",
		),
		Evidence: lang.Of(
			[]string{"Bezoekersregister", "Overzicht van uitgegeven passen en sleutels", "Logboek van de toegangsdeur"},
			[]string{"Visitor register", "Overview of issued badges and keys", "Log of the access door"},
		),
		Interview: lang.T(
			"Wat doet u als er iemand zonder pas achter u aan naar binnen wil?",
			"What do you do when someone without a badge wants to follow you in?",
		),
	},
	{
		Control: "7.3",
		Plain: lang.T(
			"Kantoren en ruimten zijn zo ingericht dat gevoelig werk en apparatuur niet opvallen en niet zomaar te bereiken zijn.",
			"Offices and rooms are arranged so that sensitive work and equipment do not stand out and cannot simply be reached.",
		),
		Question: lang.T(
			"Waarom ligt deze ruimte hier, en wat ziet of hoort iemand vanaf de gang of de straat?",
			"Why is this room located here, and what can someone see or hear from the corridor or street?",
		),
		Evidence: lang.Of(
			[]string{"Foto van afgesloten kasten en matglas", "Sluitronde met afvinklijst"},
			[]string{"Photograph of locked cabinets and frosted glass", "Closing round with checklist"},
		),
		Interview: lang.T(
			"Wie sluit hier 's avonds ramen en deuren, en hoe weet u dat het is gebeurd?",
			"Who closes windows and doors here in the evening, and how do you know it was done?",
		),
	},
	{
		Control: "7.4",
		Plain: lang.T(
			"Camera's, alarm of bewaking merken het op als iemand zonder toestemming binnenkomt. Daarna gaat er iemand kijken.",
			"Cameras, an alarm or guards notice when someone enters without permission. Somebody then goes to look.",
		),
		Question: lang.T(
			"Wat gebeurt er stap voor stap als vannacht het alarm afgaat, en hoelang bewaart u de camerabeelden?",
			"What happens step by step if the alarm goes off tonight, and how long do you keep camera footage?",
		),
		Evidence: lang.Of(
			[]string{"Contract met de meldkamer", "Laatste alarmtest", "Regeling voor cameratoezicht"},
			[]string{"Contract with the alarm centre", "Latest alarm test", "Rules for camera surveillance"},
		),
		Interview: lang.T(
			"Bent u weleens voor een alarm gebeld, en wat deed u toen?",
			"Were you ever called about an alarm, and what did you do?",
		),
	},
	{
		Control: "7.5",
		Plain: lang.T(
			"U beschermt gebouw en apparatuur tegen brand, water, storm en andere rampen, ook als die door mensen worden veroorzaakt.",
			"You protect building and equipment against fire, water, storm and other disasters, including those caused by people.",
		),
		Question: lang.T(
			"Welke rampen zijn op deze plek waarschijnlijk, en wat hebt u tegen elk daarvan gedaan?",
			"Which disasters are likely at this location, and what have you done against each?",
		),
		Evidence: lang.Of(
			[]string{"Locatieanalyse voor brand en overstroming", "Keuring van blussers en melders", "Advies van de verzekeraar"},
			[]string{"Site analysis for fire and flooding", "Inspection of extinguishers and detectors", "Insurer's advice"},
		),
		Interview: lang.T(
			"Waar is de dichtstbijzijnde blusser, en mag u die bij apparatuur gebruiken?",
			"Where is the nearest extinguisher, and may you use it near equipment?",
		),
	},
	{
		Control: "7.6",
		Plain: lang.T(
			"In ruimten met extra beveiliging gelden extra huisregels, bijvoorbeeld over alleen werken, foto's maken en praten over wat er staat.",
			"In rooms with extra security, extra house rules apply, for example about working alone, taking photos and discussing what is there.",
		),
		Question: lang.T(
			"Hoe houdt u toezicht op schoonmakers en monteurs in de serverruimte of andere beveiligde zone?",
			"How do you supervise cleaners and engineers in the server room or other secure area?",
		),
		Evidence: lang.Of(
			[]string{"Huisregels op de deur", "Begeleidingslijst van monteurs"},
			[]string{"House rules on the door", "Escort list of engineers"},
		),
		Interview: lang.T(
			"Mag u hier uw telefoon gebruiken of alleen aan het werk zijn?",
			"May you use your phone here or be at work alone?",
		),
	},
	{
		Control: "7.7",
		Plain: lang.T(
			"Wie weggaat van de werkplek, laat geen gevoelig papier of open scherm achter.",
			"Whoever leaves the workplace leaves no sensitive paper or open screen behind.",
		),
		Question: lang.T(
			"Na hoeveel minuten gaan schermen vanzelf op slot, en wat vond u bij de laatste ronde na werktijd?",
			"After how many minutes do screens lock by themselves, and what did you find in the last after-hours round?",
		),
		Evidence: lang.Of(
			[]string{"Instelling van de schermvergrendeling", "Verslag van een avondronde", "Printer die pas afdrukt na het tonen van een pas"},
			[]string{"Screen lock setting", "Report of an evening round", "Printer that prints only after a badge is shown"},
		),
		Interview: lang.T(
			"Wat doet u met uw scherm en uw papieren als u koffie haalt?",
			"What do you do with your screen and papers when you get coffee?",
		),
	},
	{
		Control: "7.8",
		Plain: lang.T(
			"Apparatuur staat op een plek waar zij niet snel beschadigd, gestolen of bekeken wordt.",
			"Equipment stands where it is not easily damaged, stolen or looked at.",
		),
		Question: lang.T(
			"Waarom staat dit netwerkkastje hier, en wie kan er ongemerkt bij?",
			"Why does this network cabinet stand here, and who can reach it unnoticed?",
		),
		Evidence: lang.Of(
			[]string{"Afgesloten netwerkkast", "Meting van temperatuur en luchtvochtigheid", "Indeling van werkplekken zonder inkijk"},
			[]string{"Locked network cabinet", "Measurement of temperature and humidity", "Workplace layout without a view from outside"},
		),
		Interview: lang.T(
			"Staat er in uw ruimte apparatuur naast water, warmte of een looproute?",
			"Is there equipment in your room next to water, heat or a walkway?",
		),
	},
	{
		Control: "7.9",
		Plain: lang.T(
			"Laptops, meetapparaten en andere spullen zijn ook buiten het gebouw beveiligd. U weet wie ze heeft.",
			"Laptops, measuring devices and other items are protected outside the building too. You know who has them.",
		),
		Question: lang.T(
			"Welke bedrijfsmiddelen zijn op dit moment buiten de deur, en welke regels gelden voor auto, hotel en vliegtuig?",
			"Which assets are outside the building right now, and which rules apply to car, hotel and plane?",
		),
		Evidence: lang.Of(
			[]string{"Uitleenregistratie", "Reisinstructie", "Sloten of volgfunctie op apparaten"},
			[]string{"Loan register", "Travel instruction", "Locks or tracking on devices"},
		),
		Interview: lang.T(
			"Waar laat u uw laptop als u onderweg even stopt?",
			"Where do you leave your laptop when you make a stop on the way?",
		),
	},
	{
		Control: "7.10",
		Plain: lang.T(
			"Usb-sticks, schijven en andere dragers zijn van aanschaf tot vernietiging onder controle, ook tijdens vervoer.",
			"USB sticks, disks and other media are under control from purchase to destruction, including in transit.",
		),
		Question: lang.T(
			"Wie mag losse media gebruiken, zijn ze versleuteld en hoe gaan ze de deur uit?",
			"Who may use removable media, are they encrypted and how do they leave the premises?",
		),
		Evidence: lang.Of(
			[]string{"Blokkade van usb-poorten", "Register van uitgegeven media", "Bewijs van verzegeld transport"},
			[]string{"Blocking of USB ports", "Register of issued media", "Proof of sealed transport"},
		),
		Interview: lang.T(
			"Wanneer gebruikte u voor het laatst een usb-stick, en wat staat daar nu nog op?",
			"When did you last use a USB stick, and what is still on it?",
		),
	},
	{
		Control: "7.11",
		Plain: lang.T(
			"Stroom, koeling, water en telefonie die uw systemen nodig hebben, zijn beschermd tegen uitval en worden gecontroleerd.",
			"Power, cooling, water and telephony that your systems need are protected against failure and are checked.",
		),
		Question: lang.T(
			"Hoelang houdt de noodstroom het vol, en wanneer is dat onder echte belasting getest?",
			"How long does emergency power last, and when was that tested under real load?",
		),
		Evidence: lang.Of(
			[]string{"Testrapport van UPS of aggregaat", "Onderhoudscontract voor koeling", "Alarm bij een te hoge temperatuur"},
			[]string{"Test report of UPS or generator", "Maintenance contract for cooling", "Alarm on high temperature"},
		),
		Interview: lang.T(
			"Wie krijgt bericht als de stroom of koeling in het weekend wegvalt?",
			"Who is told when power or cooling fails at the weekend?",
		),
	},
	{
		Control: "7.12",
		Plain: lang.T(
			"De kabels voor stroom en gegevens liggen zo dat niemand ze makkelijk doorknipt, stoort of aftapt.",
			"The cables for power and data are laid so that nobody can easily cut, disturb or tap them.",
		),
		Question: lang.T(
			"Hoe lopen uw hoofdkabels, en kan een graafmachine of voorbijganger ze in één keer uitschakelen?",
			"How do your main cables run, and could an excavator or passer-by disable them at one stroke?",
		),
		Evidence: lang.Of(
			[]string{"Kabelplan met labels", "Afgesloten patchkasten", "Gescheiden routes het gebouw in"},
			[]string{"Cable plan with labels", "Locked patch cabinets", "Separate routes into the building"},
		),
		Interview: lang.T(
			"Hoe ziet u aan een kabel of netwerkaansluiting waar die bij hoort?",
			"How do you see from a cable or socket what it belongs to?",
		),
	},
	{
		Control: "7.13",
		Plain: lang.T(
			"Bevoegde mensen onderhouden apparatuur op tijd, zodat zij blijft werken en er geen gegevens uitlekken.",
			"Authorised people maintain equipment in time, so that it keeps working and no data leak out.",
		),
		Question: lang.T(
			"Welk onderhoud schrijft de fabrikant voor, en is het uitgevoerd? Wat gebeurt er met gegevens bij reparatie buiten de deur?",
			"What maintenance does the manufacturer prescribe, and was it done? What happens to data when repairs take place elsewhere?",
		),
		Evidence: lang.Of(
			[]string{"Onderhoudsschema", "Werkbonnen", "Afspraak over schijven bij garantie"},
			[]string{"Maintenance schedule", "Work orders", "Agreement on disks under warranty"},
		),
		Interview: lang.T(
			"Wie mag aan dit apparaat sleutelen, en waar leest u wanneer dat voor het laatst gebeurde?",
			"Who may work on this device, and where do you read when that last happened?",
		),
	},
	{
		Control: "7.14",
		Plain: lang.T(
			"Voordat een apparaat weggaat of een nieuwe gebruiker krijgt, zijn alle gegevens onherstelbaar gewist en licenties verwijderd.",
			"Before a device goes away or gets a new user, all data are erased beyond recovery and licences removed.",
		),
		Question: lang.T(
			"Laat voor drie afgevoerde apparaten zien hoe en door wie de schijf is gewist of vernietigd.",
			"For three discarded devices, show how and by whom the disk was wiped or destroyed.",
		),
		Evidence: lang.Of(
			[]string{"Vernietigingscertificaat met serienummers", "Wisrapport", "Contract met de verwerker van oude apparatuur"},
			[]string{"Destruction certificate with serial numbers", "Wipe report", "Contract with the recycler of old equipment"},
		),
		Interview: lang.T(
			"Wat gebeurde er met uw vorige laptop?",
			"What happened to your previous laptop?",
		),
	},
}
