package page

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk/file"
)

// save offers the document as a file. One that cannot be opened again is still
// offered, as it holds the work, but it does not count as saved.
func (s *Shell) save() {
	if !s.Store.Loaded() {
		return
	}
	name, data := file.Name(s.Store.Doc()), file.Save(s.Store.Doc())
	browser.Download(name, "application/json", data)
	if len(data) > file.MaxSize {
		s.Memory.Notice = part.Notice{Text: savedTooLarge.In(s.Lang)(name, file.MaxSize>>20), Bad: true}
		return
	}
	s.Store.Saved()
	s.view().Say(shellTexts.In(s.Lang).SavedAs(name))
}

var savedTooLarge = lang.Of(
	func(name string, mb int) string {
		return name + " is groter dan " + lang.Number(lang.NL, mb) + " MB. Dit programma kan het bestand niet meer openen. Kort teksten in en sla opnieuw op."
	},
	func(name string, mb int) string {
		return name + " is larger than " + lang.Number(lang.EN, mb) + " MB. This tool cannot open the file again. Shorten texts and save once more."
	},
)

// fileInput is a hidden field that asks for a save file, which take gets.
func fileInput(id, label string, take func(app.Context, browser.File)) app.UI {
	return chooseFile(id, label, ".toepasselijk,.json,.pdf,application/json,application/pdf", take)
}

// chooseFile is a hidden field that asks for a file of the kinds that accept
// names, which take gets.
func chooseFile(id, label, accept string, take func(app.Context, browser.File)) app.UI {
	return app.Input().Type("file").ID(id).Hidden(true).Accept(accept).
		TabIndex(-1).Aria("label", label).OnChange(func(ctx app.Context, _ app.Event) {
		input := ctx.JSSrc()
		browser.Read(ctx, input.Get("files"), file.Limit, take)
		input.Set("value", "") // so that the same file can be chosen again
	})
}

// unread says that the browser did not hand over a file, and why.
func unread(l lang.Lang, name string, err error) string {
	if errors.Is(err, browser.ErrTooLarge) {
		return shellTexts.In(l).TooLarge(name, file.Limit(name)>>20)
	}
	return shellTexts.In(l).Unreadable(name)
}

// read opens a dropped file; a picture is for the page that asks for one.
func (s *Shell) read(ctx app.Context, files app.Value) {
	if !browser.HandOver(files, logoFileID) {
		browser.Read(ctx, files, file.Limit, s.opened)
	}
}

func (s *Shell) readFile(ctx app.Context, f app.Value) {
	browser.ReadFile(ctx, f, file.Limit, s.opened)
}

// opened shows the document of a file. What is on screen stays when it is not
// one of ours.
func (s *Shell) opened(ctx app.Context, f browser.File) {
	if f.Err != nil {
		s.Memory.Notice = part.Notice{Text: unread(s.Lang, f.Name, f.Err), Bad: true}
		return
	}
	doc, err := file.Open(f.Data)
	if err != nil {
		s.view().Refuse(err)
		return
	}
	s.begin(ctx, doc, shellTexts.In(s.Lang).Opened(f.Name))
}

func (s *Shell) onWipe(ctx app.Context, _ app.Event) {
	browser.CloseDialog("wipe-dialog")
	s.settled()
	s.Store.Wipe()
	*s.Memory = part.Memory{Help: s.Memory.Help}
	s.Press.Wipe()
	s.KeepDraft() // at once: the draft must be gone when the user looks
	ctx.Navigate(browser.Link(URL(s.Lang, startPage)))
}

func (s *Shell) wipeDialog(part.View) app.UI {
	t := shellTexts.In(s.Lang)
	return app.Dialog().ID("wipe-dialog").Aria("labelledby", "wipe-title").
		On("close", func(app.Context, app.Event) { browser.Focus("file") }).Body(
		app.H2().ID("wipe-title").Text(t.WipeTitle),
		app.P().Text(t.WipeAsk),
		app.Div().Class("row").Body(
			app.Button().Type("button").ID("wipe-yes").Class("danger").OnClick(s.onWipe).Text(t.WipeYes),
			app.Button().Type("button").ID("wipe-no").OnClick(func(app.Context, app.Event) { browser.CloseDialog("wipe-dialog") }).Text(t.Cancel),
		),
	)
}

func (s *Shell) dropZone(part.View) app.UI {
	return app.Div().Class("drop").Hidden(!s.hovering).Text(shellTexts.In(s.Lang).Drop)
}

// notices draws what the user must know, announced politely: the region stays
// and its text changes.
func (s *Shell) notices(v part.View) app.UI {
	t := shellTexts.In(s.Lang)
	n := v.Memory.Notice
	class := "notice"
	if n.Bad {
		class += " bad"
	}
	return app.Div().Class("notices").Role("status").Aria("live", "polite").Body(
		app.Div().Class(class).Hidden(n.Text == "").Body(
			app.Span().ID("notice").Text(n.Text),
			app.Button().Type("button").Class("quiet").ID("dismiss").Aria("label", t.Dismiss).
				OnClick(func(app.Context, app.Event) { v.Memory.Notice = part.Notice{} }).Text("✕"),
		),
		app.Div().Class("notice", "bad").Hidden(!s.noRoom).Text(t.NoRoom),
		app.Div().Class("notice").Hidden(!s.update).Body(
			app.Span().Text(t.NewVersion),
			app.Button().Type("button").ID("update").OnClick(func(app.Context, app.Event) { browser.Update() }).Text(t.Update),
		),
	)
}
