package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

var privacyPage = Page{
	ID:      "privacy",
	Path:    lang.T("privacy", "privacy"),
	Title:   lang.T("Wat u invult, blijft in deze browser", "What you enter stays in this browser"),
	Why:     lang.T("Hoe dat werkt, en hoe u het zelf kunt nagaan.", "How that works, and how you can check it yourself."),
	Terms:   []annexa.TermID{"statement_of_applicability"},
	View:    func(v part.View) app.UI { return &privacy{View: v} },
	Reading: privacyTexts.In,
}

var privacyTexts = lang.Of(
	[]Section{
		{"Er is geen server", "Deze site is een map met bestanden. Er is niets dat uw gegevens kan ontvangen of bewaren. De analyse, de [verklaring van toepasselijkheid](statement_of_applicability) en de PDF worden op uw eigen apparaat gemaakt."},
		{"Uw browser houdt het tegen", "De site stuurt een Content-Security-Policy mee. Die verbiedt uw browser om met een andere site contact te leggen, ook als er een fout in het programma zou zitten."},
		{"Geen account, geen cookies, geen metingen", "Wij vragen niets, volgen niets en laden niets van een ander."},
		{"Wat er in dit tabblad staat", "Zolang het tabblad openstaat, bewaart de browser een kladversie, zodat u niets kwijtraakt als u de pagina herlaadt. Sluit u het tabblad, dan is die weg. Met Bestand > Alles wissen is die direct weg."},
		{"Bewaren doet u zelf", "Met Bestand > Opslaan als bestand zet u de analyse op uw eigen schijf. Alleen u hebt dat bestand."},
		{"Ga het na", "Open de ontwikkelaarshulpmiddelen van uw browser, kies Netwerk en gebruik het programma: u ziet alleen de bestanden van deze site. Of zet uw internetverbinding uit: alles blijft werken."},
	},
	[]Section{
		{"There is no server", "This site is a folder of files. There is nothing that could receive or keep your data. The assessment, the [Statement of Applicability](statement_of_applicability) and the PDF are made on your own device."},
		{"Your browser enforces it", "The site sends a Content-Security-Policy with every page. It forbids your browser to contact any other site, even if the program had a flaw."},
		{"No account, no cookies, no measuring", "We ask nothing, follow nothing and load nothing from others."},
		{"What is in this tab", "As long as the tab is open, the browser keeps a draft so that you lose nothing when you reload the page. When you close the tab, the draft is gone. File > Wipe everything removes it at once."},
		{"Keeping is up to you", "File > Save as a file puts the assessment on your own disk. Only you have that file."},
		{"See for yourself", "Open your browser's developer tools, choose Network and use the program: you see only files of this site. Or switch off your internet connection: everything keeps working."},
	},
)

type privacy struct {
	app.Compo
	part.View
}

// Render draws the page.
func (p *privacy) Render() app.UI { return toRead(privacyPage, p.Lang) }
