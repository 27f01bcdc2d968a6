package risk

import "example.org/toepasselijk/annexa/lang"

// draftText is what drafted justifications are made of.
type draftText struct {
	Risks, Actions, More func(n int) string
	Grounds              [4]string // in the order of [Grounds]
	Status               map[ControlStatus]string
	Included, Excluded   string // no reason is known
	Asked                string // behind the name of a requirement
}

var draftTexts = lang.Of(
	draftText{
		Risks: func(n int) string {
			return lang.Plural(n, "Deze maatregel is nodig voor risico ", "Deze maatregel is nodig voor %d risico's: ")
		},
		Actions:  func(n int) string { return lang.Plural(n, "zie actie ", "zie de %d acties ") },
		More:     func(n int) string { return lang.Plural(n, "nog 1", "nog %d") },
		Grounds:  [4]string{"Een wet of regel vraagt erom", "Een contract vraagt erom", "Onze organisatie eist dit zelf", "Dit is gangbaar in het vak"},
		Status:   map[ControlStatus]string{Full: "de maatregel is volledig ingevoerd", Partial: "de maatregel is gedeeltelijk ingevoerd", Planned: "de maatregel is gepland", None: "de maatregel is nog niet ingevoerd"},
		Asked:    " vraagt hierom.",
		Included: "Deze maatregel is van toepassing. De reden moet nog worden opgeschreven.",
		Excluded: "Deze maatregel is niet van toepassing. De reden moet nog worden opgeschreven.",
	},
	draftText{
		Risks: func(n int) string {
			return lang.Plural(n, "This control is needed for risk ", "This control is needed for %d risks: ")
		},
		Actions:  func(n int) string { return lang.Plural(n, "see action ", "see the %d actions ") },
		More:     func(n int) string { return lang.Plural(n, "1 more", "%d more") },
		Grounds:  [4]string{"A law or regulation asks for it", "A contract asks for it", "Our organisation itself requires it", "It is common practice in the field"},
		Status:   map[ControlStatus]string{Full: "the control is fully implemented", Partial: "the control is partly implemented", Planned: "the control is planned", None: "the control is not implemented yet"},
		Asked:    " asks for this.",
		Included: "This control is applicable. The reason is still to be written.",
		Excluded: "This control is not applicable. The reason is still to be written.",
	},
)
