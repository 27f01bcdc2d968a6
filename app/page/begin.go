package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// A link can ask for a document: "/organisatie?begin=example". So the choice
// works on a page that is still plain HTML.
const (
	beginQuery   = "begin"
	beginEmpty   = "empty"
	beginExample = "example"
	beginProfile = "profile-" // and the id of a profile
)

// beginURL returns the address of the first step with a fresh document.
func beginURL(l lang.Lang, what string) string {
	return URL(l, scopePage) + "?" + beginQuery + "=" + what
}

// ExampleFile returns the address of the worked example in l, from the root of
// the site. It is a save file beside the program: few visitors need it, and it
// would be a large part of what all of them wait for.
func ExampleFile(l lang.Lang) string { return "/web/example." + l.Code() + ".json" }

// beginAfresh opens the document that a link or the menu asks for.
func (s *Shell) beginAfresh(ctx app.Context, what string) {
	switch what {
	case beginEmpty:
		notice := ""
		if s.Store.Loaded() {
			notice = shellTexts.In(s.Lang).Begun
		}
		s.begin(ctx, risk.New(s.Store.Today()), notice)
	case beginExample:
		s.fetchExample(ctx)
	default:
		if id, ok := strings.CutPrefix(what, beginProfile); ok {
			s.beginFrom(ctx, annexa.ProfileID(id))
		}
	}
}

// beginFrom opens a document with the drafts of a profile.
func (s *Shell) beginFrom(ctx app.Context, id annexa.ProfileID) {
	doc, err := risk.TakeProfile(risk.New(s.Store.Today()), id, s.Lang)
	if err != nil {
		s.settled()
		s.view().Refuse(err)
		return
	}
	profile, _ := annexa.ProfileByID(id)
	t := profileTexts.In(s.Lang)
	said := t.Begun(profile.Name.In(s.Lang), len(doc.Assets), len(doc.Risks))
	if on := frameworkNames(profile, s.Lang, ""); on != "" {
		said += t.On(on)
	}
	s.begin(ctx, doc, said)
}

// exampleDelay is how long the example may take before the user is told that
// it is on its way, in milliseconds.
const exampleDelay = 300

// fetchExample opens the worked example once it is there, unless another
// document was asked for since. Until then the address keeps asking for it, so
// that a reload does too.
func (s *Shell) fetchExample(ctx app.Context) {
	s.asked++
	asked, t := s.asked, shellTexts.In(s.Lang)
	browser.Later(exampleDelay, func() {
		ctx.Dispatch(func(app.Context) {
			if s.asked == asked {
				s.view().Say(t.ExampleComes)
			}
		})
	})
	browser.Fetch(ctx, ExampleFile(s.Lang), func(ctx app.Context, data []byte, err error) {
		if s.asked != asked {
			return
		}
		var doc *risk.Document
		if err == nil {
			doc, err = file.Open(data) // a host may answer with another page
		}
		if err == nil {
			s.begin(ctx, doc, t.Opened(doc.Organisation.Name))
			return
		}
		s.settled()
		if s.page().works() && !s.Store.Loaded() {
			ctx.Navigate(browser.Link(URL(s.Lang, startPage)))
		}
		s.sayArrived(ctx, part.Notice{Text: t.NoExample, Bad: true})
	})
}

// begin shows a document that was opened, from its first step when the user
// is on no step yet.
func (s *Shell) begin(ctx app.Context, doc *risk.Document, notice string) {
	s.settled()
	s.replace(doc)
	if p := s.page(); !p.Step && !p.Beside {
		ctx.Navigate(browser.Link(URL(s.Lang, scopePage)))
	}
	s.sayArrived(ctx, part.Notice{Text: notice})
}

// settled tells that what is open is what was asked for last: nothing that is
// still on its way may open now, and a reload must not ask for it again.
func (s *Shell) settled() {
	s.asked++
	browser.DropQuery(beginQuery)
}

// replace puts another document in the place of the open one; how the pages
// were left says nothing about it.
func (s *Shell) replace(doc *risk.Document) {
	s.Store.Replace(doc)
	*s.Memory = part.Memory{}
	s.Press.Forget()
}

// sayArrived shows a notice after a navigation, which clears that of the page
// left.
func (s *Shell) sayArrived(ctx app.Context, notice part.Notice) {
	ctx.Dispatch(func(ctx app.Context) {
		ctx.Dispatch(func(app.Context) { s.Memory.Notice = notice })
	})
}
