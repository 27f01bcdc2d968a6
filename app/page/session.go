package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/press"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/risk/search"
)

// draftDelay is how long after the last edit the draft is written, in
// milliseconds: long enough that typing never waits for it.
const draftDelay = 400

// draftPatience is how many such pauses are waited for while typing goes on.
const draftPatience = 8

// Session is what outlives a crash of the interface: the document, how the
// pages were left, the press with a report it may be making, and the listeners
// on the window, which are set once and always serve the frame that is on
// screen.
type Session struct {
	Store  *store.Store
	Memory *part.Memory
	Press  press.Press

	shell    *Shell
	ctx      app.Context
	attached bool

	shown struct { // the address shown last
		page string
		lang lang.Lang
	}
	found    *search.Index // nil until it is needed
	foundRev int           // the revision of the document in it
	asked    int           // counts the documents asked for: the last one counts
	noKeys   bool          // single keys are switched off
	hovering bool          // files are held above the window
	update   bool          // a newer version of the program waits
	noRoom   bool          // the draft does not fit in this tab's storage
	kept     int           // the revision that the draft has
	waiting  bool          // the draft is about to be written
}

// NewSession returns a session that goes on with the draft of this tab, if
// there is one that can be read.
func NewSession(s *store.Store) *Session {
	data, saved := browser.Draft()
	if data != "" {
		doc, err := file.Open([]byte(data))
		switch {
		case err != nil:
			browser.ForgetDraft()
		case saved:
			s.Replace(doc)
		default:
			s.Restore(doc)
		}
	}
	return &Session{Store: s, Memory: &part.Memory{Help: helpAtFirst()}, kept: s.Rev()}
}

// attach makes shell the one that the window's listeners serve.
func (s *Session) attach(ctx app.Context, shell *Shell) {
	s.ctx, s.shell = ctx, shell
	if s.attached {
		return
	}
	s.attached = true
	s.Press.Attach(func(do func(app.Context)) { s.ctx.Dispatch(do) }, s.printed)
	browser.OnKey(s.onKey)
	browser.OnDrop(func(over bool) {
		if over != s.hovering {
			s.ctx.Dispatch(func(app.Context) { s.hovering = over })
		}
	}, func(files app.Value) {
		s.ctx.Dispatch(func(ctx app.Context) { s.shell.read(ctx, files) })
	})
	browser.OnLaunch(func(file app.Value) {
		s.ctx.Dispatch(func(ctx app.Context) { s.shell.readFile(ctx, file) })
	})
	browser.OnUpdate(func() { s.ctx.Dispatch(func(app.Context) { s.update = true }) })
	browser.OnPress(part.TermKey, func(id string, el app.Value) {
		s.ctx.Dispatch(func(ctx app.Context) { s.shell.explain(ctx, id, el) })
	})
	browser.OnPress(part.GuideKey, func(id string, _ app.Value) {
		s.ctx.Dispatch(func(app.Context) { s.shell.guide(id) })
	})
	browser.LightDismiss("file-menu")
	browser.AskBeforeLeaving(s.Store.Dirty)
	browser.OnHide(s.KeepDraft)
	s.Store.Changed(s.keepDraftSoon)
	s.Store.Changed(s.dropNews)
}

// onKey acts on the keys that work everywhere; it reports whether key is one.
func (s *Session) onKey(key browser.Key) bool {
	if key.Name == "Escape" && s.shell.menu {
		s.ctx.Dispatch(func(ctx app.Context) { s.shell.closeMenu(ctx) })
		return true
	}
	c, ok := s.shell.commandFor(key)
	if ok {
		s.ctx.Dispatch(func(ctx app.Context) { s.shell.run(c, ctx) })
	}
	return ok
}

// dropNews takes good news away at the next edit, which it says nothing about;
// a refusal stays until the user has read it.
func (s *Session) dropNews() {
	if !s.Memory.Notice.Bad {
		s.Memory.Notice = part.Notice{}
	}
}

// keepDraftSoon writes the draft when the typing pauses.
func (s *Session) keepDraftSoon() {
	if !s.waiting {
		s.waiting = true
		s.keepAfterPause(1)
	}
}

// keepAfterPause waits for a pause in the typing, at most draftPatience times.
// It does not go through the interface's queue: a crash would lose it there.
func (s *Session) keepAfterPause(try int) {
	rev := s.Store.Rev()
	browser.Later(draftDelay, func() {
		if s.Store.Rev() != rev && try < draftPatience {
			s.keepAfterPause(try + 1)
			return
		}
		s.waiting = false
		full := s.noRoom
		if s.KeepDraft(); s.noRoom != full {
			s.ctx.Dispatch(func(app.Context) {})
		}
	})
}

// KeepDraft writes the draft of this tab now, when the document changed since
// it was last written.
func (s *Session) KeepDraft() {
	if s.kept == s.Store.Rev() {
		return
	}
	s.kept = s.Store.Rev()
	if !s.Store.Loaded() {
		browser.ForgetDraft()
		s.noRoom = false
		return
	}
	s.noRoom = browser.KeepDraft(string(file.Save(s.Store.Doc())), !s.Store.Dirty()) != nil
}
