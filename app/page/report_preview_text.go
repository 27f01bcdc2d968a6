package page

import "example.org/toepasselijk/annexa/lang"

type previewText struct {
	Title, Waiting            string
	Pages                     counted
	Page, Of, AtPage          string
	Frame, Keys               string
	First, Before, Next, Last string
	Chapter, ToChapter, Real  string
	Stale, Refresh            string
	Blind, Again              string
	MissingAt                 string
	MissingMore               counted
	Open, Dashes, OpenMore    counted
	Times                     counted
	Others                    string
	Shortcomings, Remarks     counted
}

var previewTexts = lang.Of(
	previewText{
		Title: "Voorbeeld", Waiting: "Het voorbeeld wordt gemaakt.", Pages: counted{"1 bladzijde", "%d bladzijden"},
		Page: "Bladzijde", Of: " van ", AtPage: "bladzijde ",
		Frame: "Bladzijden van het voorbeeld", Keys: "Klik op de bladzijde en blader met de pijltjes, Page Up en Page Down, of Home en End.",
		First: "Eerste bladzijde", Before: "Vorige bladzijde", Next: "Volgende bladzijde", Last: "Laatste bladzijde",
		Chapter: "Hoofdstuk", ToChapter: "Ga naar een hoofdstuk", Real: "Ware grootte",
		Stale: "Dit is een lang document. Daarom wordt het voorbeeld niet vanzelf bijgewerkt.", Refresh: "Voorbeeld bijwerken",
		Blind: "Er is geen voorbeeld te zien.", Again: "Probeer opnieuw",
		MissingAt: "Ze staan hier:", MissingMore: counted{"en in 1 ander veld", "en in %d andere velden"},
		Open:     counted{"1 open punt, dat zo in de PDF komt", "%d open punten, die zo in de PDF komen"},
		Dashes:   counted{"1 leeg veld, waar de PDF een streepje of niets laat zien", "%d lege velden, waar de PDF een streepje of niets laat zien"},
		OpenMore: counted{"En nog 1 ander punt.", "En nog %d andere punten."}, Times: counted{"1 keer", "%d keer"},
		Others:       "De auditcheck vindt verder ",
		Shortcomings: counted{"1 tekortkoming", "%d tekortkomingen"}, Remarks: counted{"1 aandachtspunt", "%d aandachtspunten"},
	},
	previewText{
		Title: "Preview", Waiting: "Making the preview.", Pages: counted{"1 page", "%d pages"},
		Page: "Page", Of: " of ", AtPage: "page ",
		Frame: "Pages of the preview", Keys: "Click the page and turn pages with the arrow keys, Page Up and Page Down, or Home and End.",
		First: "First page", Before: "Previous page", Next: "Next page", Last: "Last page",
		Chapter: "Chapter", ToChapter: "Go to a chapter", Real: "Actual size",
		Stale: "This is a long document. So the preview is not updated by itself.", Refresh: "Update the preview",
		Blind: "There is no preview to see.", Again: "Try again",
		MissingAt: "They are here:", MissingMore: counted{"and in 1 other field", "and in %d other fields"},
		Open:     counted{"1 open point, printed as such in the PDF", "%d open points, printed as such in the PDF"},
		Dashes:   counted{"1 empty field, where the PDF shows a dash or nothing", "%d empty fields, where the PDF shows a dash or nothing"},
		OpenMore: counted{"And 1 other point.", "And %d other points."}, Times: counted{"once", "%d times"},
		Others:       "The audit check also finds ",
		Shortcomings: counted{"1 shortcoming", "%d shortcomings"}, Remarks: counted{"1 remark", "%d remarks"},
	},
)
