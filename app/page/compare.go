package page

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
	"example.org/toepasselijk/risk/file"
)

var comparePage = Page{
	ID:      "compare",
	Path:    lang.T("vergelijken", "compare"),
	Title:   lang.T("Vergelijken", "Compare"),
	Why:     lang.T("Wat is er aan uw [risicobeoordeling](risk_assessment) veranderd sinds een ouder bestand?", "What has changed in your [risk assessment](risk_assessment) since an older file?"),
	Clause:  "8.2",
	Beside:  true,
	Terms:   []annexa.TermID{"risk_assessment"},
	View:    func(v part.View) app.UI { return &comparing{View: v, Older: v.Memory.Older} },
	Reading: compareReading.In,
}

// comparing holds the open document against an older one. The older one is
// only read: it is in no draft and cannot be edited.
type comparing struct {
	app.Compo
	part.View
	Older part.Older // what the Memory holds, so that a change is seen

	refused refusedFile     // the file that was chosen last and not taken
	all     map[string]bool // lists that show every entry, by their key

	diff compare.Diff
	of   struct { // what diff was made of
		older *risk.Document
		rev   int
	}
}

// refusedFile is a file that could not be compared with, and why; the zero
// value is none.
type refusedFile struct {
	name string
	err  error
}

// in returns the sentence that says so.
func (r refusedFile) in(l lang.Lang) string {
	if r.err == nil {
		return ""
	}
	var refusal *risk.Refusal
	if errors.As(r.err, &refusal) {
		return compareTexts.In(l).Refused(r.name, refusal.In(l))
	}
	return unread(l, r.name, r.err)
}

// differences compares the two documents; again only when one is another.
func (c *comparing) differences() *compare.Diff {
	if older := c.Memory.Older.Doc; c.of.older != older || c.of.rev != c.Store.Rev() {
		c.of.older, c.of.rev = older, c.Store.Rev()
		c.diff = compare.Compare(older, c.Doc())
	}
	return &c.diff
}

// Render draws what to compare with, and the differences.
func (c *comparing) Render() app.UI {
	body := []app.UI{c.chooser()}
	if c.Store.Loaded() && c.Memory.Older.Doc != nil {
		body = append(body, c.outcome(c.differences())...)
	}
	return app.Div().Class("compare", "stack").Body(body...)
}

// chosen compares with the document of a file. What was compared with before
// stays when it is not one of ours.
func (c *comparing) chosen(ctx app.Context, f browser.File) {
	if f.Err != nil {
		c.refused = refusedFile{f.Name, f.Err}
		return
	}
	doc, err := file.Open(f.Data)
	if err != nil {
		c.refused = refusedFile{f.Name, err}
		return
	}
	c.refused, c.all = refusedFile{}, nil
	c.Memory.Older = part.Older{Name: f.Name, Doc: doc}
	focusLater(ctx, "compare-outcome")
}

func (c *comparing) onClose(ctx app.Context, _ app.Event) {
	c.refused, c.Memory.Older = refusedFile{}, part.Older{}
	focusLater(ctx, "choose-older")
}

// onMore shows the whole of a list that was cut off.
func (c *comparing) onMore(ctx app.Context, e app.Event) {
	key := part.EntryOf(e)
	if key == "" {
		return
	}
	if c.all == nil {
		c.all = map[string]bool{}
	}
	c.all[key] = true
	focusLater(ctx, moreID(key)) // the button is gone; go on where it stood
}
