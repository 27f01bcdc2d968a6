package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/search"
)

const (
	finderID    = "finder"
	finderInput = "finder-words"
	finderFound = "finder-found"
	finderKey   = "/"
	mostFound   = 30
)

type finderText struct {
	Find, Label, Hint, Close string
	Nothing                  func(words string) string
	Found                    func(n int) string
	Nameless                 string
	Was                      func(former string) string
}

var finderTexts = lang.Of(
	finderText{
		Find: "Zoeken", Label: "Zoek in uw analyse en in de uitleg", Close: "Zoeken sluiten",
		Hint: "Een woord, een nummer of een naam, zoals wachtwoord, 8.13 of R4; ook die van 2013, zoals A.9.4.3. Nederlands en Engels mag allebei; een typefout is niet erg.",
		Nothing: func(words string) string {
			return "Niets gevonden voor “" + words + "”. Probeer een ander of korter woord."
		},
		Found: func(n int) string {
			if n == mostFound {
				return "De beste " + lang.Number(lang.NL, n) + ". Een woord erbij maakt de lijst korter."
			}
			return lang.Plural(n, "1 gevonden", "%d gevonden")
		},
		Nameless: "Zonder titel",
		Was:      func(former string) string { return "Dit was " + former },
	},
	finderText{
		Find: "Search", Label: "Search your assessment and the guidance", Close: "Close the search",
		Hint: "A word, a number or a name, such as password, 8.13 or R4; also those of 2013, such as A.9.4.3. Dutch and English both work, and a typing error does no harm.",
		Nothing: func(words string) string {
			return "Nothing found for “" + words + "”. Try another or a shorter word."
		},
		Found: func(n int) string {
			if n == mostFound {
				return "The best " + lang.Number(lang.EN, n) + ". One more word makes the list shorter."
			}
			return lang.Plural(n, "1 found", "%d found")
		},
		Nameless: "Untitled",
		Was:      func(former string) string { return "This was " + former },
	},
)

// finder is the search over everything: what the document has and what the
// tool knows. It is drawn again only when what was typed or the language
// changes.
type finder struct {
	app.Compo
	Session *Session
	Lang    lang.Lang

	words string
	hits  []search.Hit
}

// openFinder shows the search with what was typed before, chosen so that
// typing replaces it.
func openFinder() {
	browser.OpenDialog(finderID)
	browser.SelectText(finderInput)
}

// index returns the search index, made when it is first needed and brought up
// to date with the document.
func (s *Session) index() *search.Index {
	if s.found == nil {
		s.found = search.New()
		s.foundRev = -1
	}
	if rev := s.Store.Rev(); s.foundRev != rev {
		s.found.Read(s.Store.Doc())
		s.foundRev = rev
	}
	return s.found
}

func (f *finder) find() { f.hits = f.Session.index().Find(f.words, f.Lang, mostFound) }

// OnUpdate finds the same words in the other language.
func (f *finder) OnUpdate(app.Context) {
	if f.words != "" {
		f.find()
	}
}

func (f *finder) onInput(ctx app.Context, _ app.Event) {
	f.words = ctx.JSSrc().Get("value").String()
	f.find()
}

// onFocus finds again: the document may have changed since the last time.
func (f *finder) onFocus(app.Context, app.Event) { f.find() }

// onKey walks through what was found; Enter in the box goes to the best, and
// Escape closes at once.
func (f *finder) onKey(ctx app.Context, e app.Event) {
	switch key := e.Get("key").String(); {
	case key == "ArrowDown" || key == "ArrowUp":
		e.PreventDefault()
		browser.Walk(finderInput, finderFound, key == "ArrowDown")
	case key == "Escape": // which would first empty the box
		e.PreventDefault()
		browser.CloseDialog(finderID)
	case key == "Enter" && e.Get("target").Get("id").String() == finderInput:
		e.PreventDefault()
		if len(f.hits) > 0 {
			browser.CloseDialog(finderID)
			browser.Focus("title") // not the button that opened it, which the same Enter would press again
			ctx.Navigate(browser.Link(f.Session.hitURL(f.Lang, f.hits[0])))
		}
	}
}

// Render draws the box and what was found.
func (f *finder) Render() app.UI {
	t := finderTexts.In(f.Lang)
	said := ""
	switch {
	case len(f.hits) > 0:
		said = t.Found(len(f.hits))
	case f.words != "":
		said = t.Nothing(f.words)
	}
	rows := make([]app.UI, len(f.hits))
	for i, h := range f.hits {
		title := h.Title
		if title == "" {
			title = t.Nameless
		}
		number := h.ID
		if h.Kind >= search.Term { // which go by their name
			number = ""
		}
		rows[i] = app.Li().Body(app.A().Href(browser.Link(f.Session.hitURL(f.Lang, h))).Body(
			app.Span().Class("kind").Text(h.Kind.Name().In(f.Lang)),
			app.Span().Class("what").Body(
				app.B().Body(app.Span().Class("id").Text(number), app.Text(" "+part.Soft(title))),
				app.Small().Hidden(h.Was == "").Text(t.Was(h.Was)),
				app.Small().Hidden(h.About == "").Text(h.About),
			),
		))
	}
	return app.Dialog().ID(finderID).Class("finder").Aria("label", t.Find).OnKeyDown(f.onKey).Body(
		app.Div().Class("finder-head").Body(
			app.Label().For(finderInput).Text(t.Label),
			app.Button().Type("button").Class("quiet", "icon").ID("finder-close").Aria("label", t.Close).Title(t.Close).
				OnClick(func(app.Context, app.Event) { browser.CloseDialog(finderID) }).Text("✕"),
		),
		app.Input().Type("search").ID(finderInput).AutoComplete(false).Aria("describedby", "finder-hint").Aria("controls", finderFound).
			OnInput(f.onInput).OnFocus(f.onFocus),
		app.P().Class("hint").ID("finder-hint").Hidden(f.words != "").Text(t.Hint),
		app.P().Class("hint").Role("status").Text(said),
		app.Ul().Class("finder-found").ID(finderFound).Hidden(len(rows) == 0).
			OnClick(func(app.Context, app.Event) { browser.CloseDialog(finderID) }).Body(rows...),
	)
}

// hitURL returns where what was found is shown, from the root of the site.
func (s *Session) hitURL(l lang.Lang, h search.Hit) string {
	switch h.Kind {
	case search.Risk:
		return FieldURL(l, risk.Path("risks/"+h.ID))
	case search.Asset:
		return FieldURL(l, risk.Path("assets/"+h.ID))
	case search.Action:
		return FieldURL(l, risk.Path("actions/"+h.ID))
	case search.Control:
		return FieldURL(l, risk.Path("decisions/"+h.ID))
	case search.Threat:
		return threatURL(l, annexa.ThreatID(h.ID))
	case search.Article:
		return URL(l, pageByID(h.ID))
	}
	term, _ := annexa.TermByID(annexa.TermID(h.ID))
	return termURL(l, term)
}

// finderButton is the button in the header.
func (s *Shell) finderButton() app.UI {
	c := commandByID("find")
	title := c.Title.In(s.Lang)
	return app.Button().Type("button").Class("quiet").ID(c.ID).Title(title+" ("+finderKey+")").Aria("label", title).Aria("keyshortcuts", finderKey).
		OnClick(s.click(c)).Body(
		app.Span().Class("find-sign").Aria("hidden", "true").Text("⌕"), app.Span().Class("help-word").Text(title))
}
