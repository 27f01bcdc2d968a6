package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
)

type helpText struct{ Help, Close, Control, Terms, AllTerms, NoControl string }

var helpTexts = lang.Of(
	helpText{
		Help: "Hulp", Close: "Hulp sluiten", Control: "De maatregel die u bekijkt", Terms: "Begrippen op deze pagina", AllTerms: "Alle begrippen",
		NoControl: "Kies een maatregel, dan staat hier de uitleg met wat een auditor vraagt.",
	},
	helpText{
		Help: "Help", Close: "Close the help", Control: "The control you are looking at", Terms: "Terms on this page", AllTerms: "All terms",
		NoControl: "Choose a control to see what it asks and what an auditor wants to know.",
	},
)

// The widths of a window, in CSS pixels: from where on the help has room
// beside the widest page, so that it stands open until it is closed, and from
// where on it stands beside the page at all (web/app.css says the same).
const (
	helpRoom  = 1760
	helpFloat = 900
)

const (
	helpID     = "help-panel"
	helpButton = "help"
	helpOpen   = "open"
	helpClosed = "closed"
)

// helpAtFirst reports whether the help begins open: as this tab left it, or
// else where it takes no room from the page.
func helpAtFirst() bool {
	was := browser.Help()
	return was == helpOpen || was == "" && browser.Width() >= helpRoom
}

// showHelp opens or closes the help, and remembers it for this tab. The frame
// moves the focus: what was pressed in the help is gone by then.
func (s *Shell) showHelp(open bool) {
	s.Memory.Help = open
	state, focus := helpClosed, helpButton
	if open {
		state, focus = helpOpen, "help-title"
	}
	browser.KeepHelp(state)
	focusLater(s.ctx, focus)
}

func (s *Shell) onHelp(app.Context, app.Event) { s.showHelp(!s.Memory.Help) }

func (s *Shell) onHelpKey(_ app.Context, e app.Event) {
	if e.Get("key").String() == "Escape" {
		s.showHelp(false)
	}
}

// guide shows the help with the guidance to a control.
func (s *Shell) guide(control string) {
	s.Memory.Guide = control
	s.showHelp(true)
}

// helpToggle is the button in the header.
func (s *Shell) helpToggle() app.UI {
	title, open := helpTexts.In(s.Lang).Help, "false"
	if s.Memory.Help {
		open = "true"
	}
	return app.Button().Type("button").Class("quiet").ID(helpButton).Title(title).Aria("expanded", open).Aria("controls", helpID).
		OnClick(s.onHelp).Body(
		app.Span().Class("help-sign").Aria("hidden", "true").Text("?"), app.Span().Class("help-word").Text(title))
}

// help draws the panel on the right, a drawer on a small screen.
func (s *Shell) help(p Page) app.UI {
	t := helpTexts.In(s.Lang)
	var body []app.UI
	if s.Memory.Help {
		control := s.Memory.Guide
		if control == "" && p.ID == soaPage.ID {
			control = s.Memory.Control
		}
		body = append(body,
			app.Div().Class("help-head").Body(
				app.H2().ID("help-title").TabIndex(-1).Text(t.Help),
				app.Button().Type("button").Class("quiet", "icon").ID("help-close").Aria("label", t.Close).Title(t.Close).OnClick(s.onHelp).Text("✕"),
			),
			&helpBody{Lang: s.Lang, Page: p.ID, Control: annexa.ControlID(control)},
		)
	}
	return app.Aside().Class("help").ID(helpID).Aria("label", t.Help).Hidden(!s.Memory.Help).OnKeyDown(s.onHelpKey).Body(
		app.Div().Body(body...))
}

// helpBody is what the help says: the guidance to the control in focus, and
// the terms of the page. It is drawn again only when one of them is another.
type helpBody struct {
	app.Compo
	Lang    lang.Lang
	Page    string
	Control annexa.ControlID
}

// Render draws the control and the terms.
func (h *helpBody) Render() app.UI {
	t, p := helpTexts.In(h.Lang), pageByID(h.Page)
	c, ok := annexa.ControlByID(h.Control)
	var terms []app.UI
	for _, id := range p.Terms {
		if term, ok := annexa.TermByID(id); ok {
			terms = append(terms, app.Dt().Text(term.Name.In(h.Lang)), app.Dd().Text(term.Meaning.In(h.Lang)))
		}
	}
	return app.Div().Class("help-body").Body(
		app.Section().Hidden(!ok).Aria("label", t.Control).Body(
			app.H3().ID("help-control").Text(string(c.ID)+" "+part.Soft(c.Title.In(h.Lang))),
			app.P().Text(part.PlainOf(c.ID, h.Lang)),
			part.Questions(c.ID, h.Lang),
		),
		app.P().Class("hint").Hidden(ok || !p.Guides).Text(t.NoControl),
		app.Section().Body(
			app.H3().Hidden(len(terms) == 0).Text(t.Terms),
			app.Dl().Class("terms").Hidden(len(terms) == 0).Body(terms...),
			app.A().Href(browser.Link(URL(h.Lang, termsPage))).Text(t.AllTerms),
		),
	)
}
