package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
)

func (s *Shell) header(v part.View, p Page) app.UI {
	t := shellTexts.In(s.Lang)
	loaded := v.Store.Loaded()
	name := ""
	if loaded {
		if name = v.Doc().Organisation.Name; name == "" {
			name = t.Untitled
		}
	}
	other := otherLang(s.Lang)
	return app.Header().Class("top").Body(
		app.Button().Type("button").Class("quiet", "menu").ID("menu").Aria("expanded", s.menuState()).Aria("label", t.Menu).
			Aria("controls", "rail").OnClick(s.onMenu).Body(
			app.Span().Class("burger").Aria("hidden", "true").Text("☰"), app.Span().Class("hide-s").Text(t.Menu)),
		app.A().Class("brand").Href(browser.Link(URL(s.Lang, startPage))).Body(mark(), app.Span().Class("brand-name").Text("Toepasselijk")),
		app.Span().Class("org").Title(name).Text(name),
		app.Span().Class("grow"),
		app.Span().Class(dirtyClass(v)).ID("saved").Title(savedText(v, t)).Body(
			app.Span().Class("saved-text").Text(savedText(v, t))),
		s.iconButton(commandByID("undo"), "↶", loaded),
		s.iconButton(commandByID("redo"), "↷", loaded),
		app.A().Class("quiet", "button").ID("language").Href(browser.Link(URL(other, p))).
			Lang(other.Code()).HrefLang(other.Code()).Aria("label", strings.ToUpper(other.Code())+" "+t.OtherLanguage).Body(
			app.Span().Class("hide-s").Text(t.OtherLanguage),
			app.Span().Class("show-s").Aria("hidden", "true").Text(strings.ToUpper(other.Code())),
		),
		s.finderButton(),
		s.helpToggle(),
		s.fileMenu(t),
	)
}

func (s *Shell) iconButton(c Command, sign string, shown bool) app.UI {
	title := c.Title.In(s.Lang)
	return app.Button().Type("button").Class("quiet", "icon").ID(c.ID).Hidden(!shown).Disabled(!c.When(s)).
		Title(title).Aria("label", title).OnClick(s.click(c), app.EventScope(c.ID)).Text(sign)
}

// fileMenu is a details element: it opens without script and is closed by
// choosing.
func (s *Shell) fileMenu(t shellText) app.UI {
	var items []app.UI
	for _, c := range commands() {
		if c.Menu {
			items = append(items, app.Button().Type("button").ID(c.ID).Hidden(!c.When(s)).
				OnClick(s.click(c), app.EventScope(c.ID)).Text(c.Title.In(s.Lang)))
		}
	}
	return app.Details().Class("file-menu").ID("file-menu").Body(
		app.Summary().Class("button").ID("file").Text(t.File),
		app.Div().Class("menu-items").OnClick(func(app.Context, app.Event) { browser.CloseDetails("file-menu") }).Body(items...),
		fileInput("open-file", commandByID("open").Title.In(s.Lang), s.opened),
	)
}

func (s *Shell) menuState() string {
	if s.menu {
		return "true"
	}
	return "false"
}

func (s *Shell) onMenu(app.Context, app.Event) { s.menu = !s.menu }

// closeMenu closes the steps on a small screen and goes back to their button.
func (s *Shell) closeMenu(ctx app.Context) {
	s.menu = false
	focusLater(ctx, "menu")
}

// onVeil closes what lies over the page on a small screen.
func (s *Shell) onVeil(ctx app.Context, _ app.Event) {
	if s.menu {
		s.closeMenu(ctx)
		return
	}
	s.showHelp(false)
}

func savedText(v part.View, t shellText) string {
	switch {
	case !v.Store.Loaded():
		return ""
	case v.Store.Dirty():
		return t.NotSaved(v.Store.Unsaved())
	}
	return t.AllSaved
}

func dirtyClass(v part.View) string {
	if v.Store.Dirty() {
		return "saved dirty"
	}
	return "saved"
}

func otherLang(l lang.Lang) lang.Lang {
	if l == lang.NL {
		return lang.EN
	}
	return lang.NL
}

// mark is the program's sign: a tick in a square.
func mark() app.UI {
	return app.Span().Class("mark-icon").Aria("hidden", "true")
}
