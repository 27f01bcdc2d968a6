package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// Command is something the user can do on every page. The keyboard, the file
// menu and the buttons of the header all read the list below.
type Command struct {
	ID    string // also the id of its button
	Title lang.Text
	Key   string // with Ctrl, or Cmd on a Mac; empty for none
	Shift bool
	Alone bool // the key alone, outside a field and unless switched off (WCAG 2.1.4)
	Menu  bool // it stands in the file menu
	When  func(*Shell) bool
	Do    func(*Shell, app.Context)
}

func always(*Shell) bool   { return true }
func loaded(s *Shell) bool { return s.Store.Loaded() }

// commands lists what can be done everywhere, in the order of the menu.
func commands() []Command {
	return []Command{
		{
			ID: "undo", Title: lang.T("Ongedaan maken", "Undo"), Key: "z", When: func(s *Shell) bool { return s.Store.CanUndo() },
			Do: func(s *Shell, _ app.Context) { s.Store.Undo() },
		}, {
			ID: "redo", Title: lang.T("Opnieuw", "Redo"), Key: "z", Shift: true, When: func(s *Shell) bool { return s.Store.CanRedo() },
			Do: func(s *Shell, _ app.Context) { s.Store.Redo() },
		}, {
			ID: "save", Title: lang.T("Opslaan als bestand", "Save as a file"), Key: "s", Menu: true, When: loaded,
			Do: func(s *Shell, _ app.Context) { s.save() },
		}, {
			ID: "open", Title: lang.T("Bestand openen…", "Open a file…"), Key: "o", Menu: true, When: always,
			Do: func(*Shell, app.Context) { browser.Click("open-file") },
		}, {
			ID: "begin", Title: lang.T("Leeg beginnen", "Start empty"), Menu: true, When: always,
			Do: func(s *Shell, ctx app.Context) { s.beginAfresh(ctx, beginEmpty) },
		}, {
			ID: "example", Title: lang.T("Uitgewerkt voorbeeld openen", "Open the worked example"), Menu: true, When: always,
			Do: func(s *Shell, ctx app.Context) { s.beginAfresh(ctx, beginExample) },
		}, {
			ID: "new-edition", Title: lang.T("Nieuwe editie beginnen", "Start a new edition"), Menu: true, When: loaded,
			Do: func(s *Shell, ctx app.Context) { s.newEdition(ctx) },
		}, {
			ID: "compare", Title: lang.T("Vergelijken met een ander bestand…", "Compare with another file…"), Menu: true, When: loaded,
			Do: func(s *Shell, ctx app.Context) { ctx.Navigate(browser.Link(URL(s.Lang, comparePage))) },
		}, {
			ID: "transition", Title: lang.T("Oude verklaring overzetten…", "Convert an old statement…"), Menu: true, When: always,
			Do: func(s *Shell, ctx app.Context) { ctx.Navigate(browser.Link(URL(s.Lang, transitionPage))) },
		}, {
			ID: "new", Title: lang.T("Nieuw", "New"), Key: newKey, Alone: true, When: loaded,
			Do: func(s *Shell, _ app.Context) { browser.Click(newButton(s.ID)) },
		}, {
			ID: "confirm", Title: lang.T("Concept bevestigen", "Confirm the draft"), Key: confirmKey, Alone: true, When: loaded,
			Do: func(*Shell, app.Context) { browser.Click(confirmDraftID) },
		}, {
			ID: "drop", Title: lang.T("Concept weglaten", "Drop the draft"), Key: dropKey, Alone: true, When: loaded,
			Do: func(*Shell, app.Context) { browser.Click(dropDraftID) },
		}, {
			ID: "find", Title: lang.T(finderTexts.In(lang.NL).Find, finderTexts.In(lang.EN).Find), Key: finderKey, Alone: true, When: always,
			Do: func(*Shell, app.Context) { openFinder() },
		}, {
			ID: "keys", Title: lang.T("Losse toetsen aan of uit", "Single keys on or off"), Menu: true, When: loaded,
			Do: func(s *Shell, _ app.Context) {
				s.noKeys = !s.noKeys
				s.view().Say(shellTexts.In(s.Lang).Keys(!s.noKeys))
			},
		}, {
			ID: "wipe", Title: lang.T("Alles wissen…", "Wipe everything…"), Menu: true, When: loaded,
			Do: func(*Shell, app.Context) {
				browser.OpenDialog("wipe-dialog")
				browser.Focus("wipe-no") // Enter at once must not wipe
			},
		},
	}
}

// newKey adds an entry to the list of the page.
const newKey = "n"

// newButton is the id of the button that adds an entry on the page with the
// given id.
func newButton(page string) string {
	switch page {
	case assetsPage.ID:
		return "new-asset"
	case risksPage.ID:
		return "new-risk"
	}
	return ""
}

// commandByID returns the command with the given id.
func commandByID(id string) Command {
	for _, c := range commands() {
		if c.ID == id {
			return c
		}
	}
	return Command{}
}

// commandFor returns the command on a key, and whether there is one that can
// be done now. Ctrl+Y is what some users expect for redo.
func (s *Shell) commandFor(key browser.Key) (Command, bool) {
	alone := !key.Command
	if alone && (key.Typing || s.noKeys || newButton(s.ID) == "" && slices.Contains([]string{newKey, confirmKey, dropKey}, key.Name)) {
		return Command{}, false
	}
	name, shift := key.Name, key.Shift
	switch name {
	case finderKey: // on many keyboards with Shift
		shift = false
	case "Z":
		name = "z"
	case "y", "Y":
		name, shift = "z", true
	}
	for _, c := range commands() {
		if c.Key == name && c.Shift == shift && c.Alone == alone {
			return c, true
		}
	}
	return Command{}, false
}

// run does a command, if it can be done now.
func (s *Shell) run(c Command, ctx app.Context) {
	if c.When(s) {
		c.Do(s, ctx)
	}
}

// click returns the handler of a command's button.
func (s *Shell) click(c Command) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { s.run(c, ctx) }
}

// newEdition turns the document into the draft of its next edition, one step
// back from the one it comes from.
func (s *Shell) newEdition(ctx app.Context) {
	v := s.view()
	if !v.Do(func(d *risk.Document) (*risk.Document, error) { return risk.NewYear(d, s.Store.Today(), s.Lang), nil }) {
		return
	}
	if s.ID != scopePage.ID {
		ctx.Navigate(browser.Link(URL(s.Lang, scopePage)))
	}
	s.sayArrived(ctx, part.Notice{Text: shellTexts.In(s.Lang).NewEdition(v.Doc().Edition.Version)})
}
