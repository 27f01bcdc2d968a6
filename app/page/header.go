package page

import (
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
		app.Button().Type("button").Class("quiet", "menu").ID("menu").Aria("expanded", s.menuState()).
			Aria("controls", "rail").OnClick(s.onMenu).Body(
			app.Span().Class("burger").Aria("hidden", "true").Text("☰"), app.Span().Class("hide-s").Text(t.Menu)),
		app.A().Class("brand").Href(browser.Link(URL(s.Lang, startPage))).Body(mark(), app.Text("Toepasselijk")),
		app.Span().Class("org").Title(name).Text(name),
		app.Span().Class("grow"),
		app.Span().Class(dirtyClass(v)).ID("saved").Text(savedText(v, t)),
		app.Button().Type("button").Class("quiet", "icon").ID("undo").Disabled(!v.Store.CanUndo()).Hidden(!loaded).
			Title(t.Undo+" (Ctrl+Z)").Aria("label", t.Undo).OnClick(s.onUndo).Text("↶"),
		app.Button().Type("button").Class("quiet", "icon").ID("redo").Disabled(!v.Store.CanRedo()).Hidden(!loaded).
			Title(t.Redo+" (Ctrl+Shift+Z)").Aria("label", t.Redo).OnClick(s.onRedo).Text("↷"),
		app.A().Class("quiet", "button").ID("language").Href(browser.Link(URL(other, p))).
			Lang(other.Code()).HrefLang(other.Code()).Text(t.OtherLanguage),
		s.fileMenu(t, loaded),
	)
}

// fileMenu is a details element: it opens without script and is closed by
// choosing.
func (s *Shell) fileMenu(t shellText, loaded bool) app.UI {
	item := func(id, text string, shown bool, do app.EventHandler) app.UI {
		return app.Button().Type("button").ID(id).Hidden(!shown).OnClick(do).Text(text)
	}
	return app.Details().Class("file-menu").ID("file-menu").Body(
		app.Summary().Class("button").ID("file").Text(t.File),
		app.Div().Class("menu-items").OnClick(func(app.Context, app.Event) { browser.CloseDetails("file-menu") }).Body(
			item("save", t.Save, loaded, func(app.Context, app.Event) { s.save() }),
			item("open", t.Open, true, func(app.Context, app.Event) { browser.Click("open-file") }),
			item("begin", t.Begin, true, s.onBegin),
			item("example", t.Example, true, s.onExample),
			item("wipe", t.Wipe, loaded, func(app.Context, app.Event) { browser.OpenDialog("wipe-dialog") }),
		),
		app.Input().Type("file").ID("open-file").Hidden(true).Accept(".toepasselijk,.json,application/json").
			TabIndex(-1).Aria("label", t.Open).OnChange(s.onOpen),
	)
}

func (s *Shell) menuState() string {
	if s.menu {
		return "true"
	}
	return "false"
}

func (s *Shell) onMenu(app.Context, app.Event) { s.menu = !s.menu }

func (s *Shell) onUndo(app.Context, app.Event) { s.Store.Undo() }

func (s *Shell) onRedo(app.Context, app.Event) { s.Store.Redo() }

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
		return "saved dirty hide-s"
	}
	return "saved hide-s"
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
