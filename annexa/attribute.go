package annexa

import (
	"iter"
	"math/bits"

	"example.org/toepasselijk/annexa/lang"
)

// Name returns the theme's heading, for instance "Technologisch".
func (t Theme) Name() lang.Text { return themeNames[t-Organizational] }

// Themes yields the four themes in the order of Annex A.
func Themes() iter.Seq[Theme] {
	return func(yield func(Theme) bool) {
		for t := Organizational; t <= Technological; t++ {
			if !yield(t) {
				return
			}
		}
	}
}

var themeNames = [...]lang.Text{
	lang.T("Organisatorische beheersmaatregelen", "Organizational controls"),
	lang.T("Mensgerichte beheersmaatregelen", "People controls"),
	lang.T("Fysieke beheersmaatregelen", "Physical controls"),
	lang.T("Technologische beheersmaatregelen", "Technological controls"),
}

var typeNames = [...]lang.Text{
	lang.T("Preventief", "Preventive"),
	lang.T("Detectief", "Detective"),
	lang.T("Corrigerend", "Corrective"),
}

var propertyNames = [...]lang.Text{
	lang.T("Vertrouwelijkheid", "Confidentiality"),
	lang.T("Integriteit", "Integrity"),
	lang.T("Beschikbaarheid", "Availability"),
}

var conceptNames = [...]lang.Text{
	lang.T("Identificeren", "Identify"),
	lang.T("Beschermen", "Protect"),
	lang.T("Detecteren", "Detect"),
	lang.T("Reageren", "Respond"),
	lang.T("Herstellen", "Recover"),
}

var capabilityNames = [...]lang.Text{
	lang.T("Governance", "Governance"),
	lang.T("Beheer van bedrijfsmiddelen", "Asset management"),
	lang.T("Informatiebescherming", "Information protection"),
	lang.T("Personeelsbeveiliging", "Human resource security"),
	lang.T("Fysieke beveiliging", "Physical security"),
	lang.T("Systeem- en netwerkbeveiliging", "System and network security"),
	lang.T("Toepassingsbeveiliging", "Application security"),
	lang.T("Veilige configuratie", "Secure configuration"),
	lang.T("Identiteits- en toegangsbeheer", "Identity and access management"),
	lang.T("Beheer van dreigingen en kwetsbaarheden", "Threat and vulnerability management"),
	lang.T("Continuïteit", "Continuity"),
	lang.T("Beveiliging van leveranciersrelaties", "Supplier relationships security"),
	lang.T("Wetgeving en naleving", "Legal and compliance"),
	lang.T("Beheer van informatiebeveiligingsgebeurtenissen", "Information security event management"),
	lang.T("Borging van informatiebeveiliging", "Information security assurance"),
}

var domainNames = [...]lang.Text{
	lang.T("Governance en ecosysteem", "Governance and ecosystem"),
	lang.T("Bescherming", "Protection"),
	lang.T("Verdediging", "Defence"),
	lang.T("Weerbaarheid", "Resilience"),
}

// Names yields the name of every type in t, in the order of the constants.
func (t ControlType) Names() iter.Seq[lang.Text] { return names(uint(t), typeNames[:]) }

// Names yields the name of every property in p, in the order of the constants.
func (p Property) Names() iter.Seq[lang.Text] { return names(uint(p), propertyNames[:]) }

// Names yields the name of every concept in c, in the order of the constants.
func (c Concept) Names() iter.Seq[lang.Text] { return names(uint(c), conceptNames[:]) }

// Names yields the name of every capability in c, in the order of the
// constants.
func (c Capability) Names() iter.Seq[lang.Text] { return names(uint(c), capabilityNames[:]) }

// Names yields the name of every domain in d, in the order of the constants.
func (d Domain) Names() iter.Seq[lang.Text] { return names(uint(d), domainNames[:]) }

// names yields the row of list for every bit set in set.
func names(set uint, list []lang.Text) iter.Seq[lang.Text] {
	return func(yield func(lang.Text) bool) {
		for ; set != 0; set &= set - 1 {
			if !yield(list[bits.TrailingZeros(set)]) {
				return
			}
		}
	}
}
