package page

import (
	"errors"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

var transitionPage = Page{
	ID:    "transition",
	Path:  lang.T("overzetten", "convert"),
	Title: lang.T("Oude verklaring overzetten", "Convert an old statement"),
	Why: lang.T("Maak van uw [verklaring](statement_of_applicability) met de 114 [maatregelen](control) van 2013 een voorstel voor de 93 van 2022. U beslist wat u overneemt.",
		"Turn your [statement](statement_of_applicability) with the 114 [controls](control) of 2013 into a proposal for the 93 of 2022. You decide what to take over."),
	Clause:  "6.1.3 d",
	Beside:  true,
	Terms:   []annexa.TermID{"statement_of_applicability", "control"},
	View:    func(v part.View) app.UI { return &converting{View: v, Left: v.Memory.Former} },
	Reading: transitionReading.In,
}

// converting takes over a statement of applicability of 2013.
type converting struct {
	app.Compo
	part.View
	Left part.Former // what the Memory holds, so that a change is seen

	refused string // why the last table was not read
	all     []transition.Proposal
	of      struct { // what all was made of
		table *transition.Table
		rev   int
	}
}

// proposals returns what the old statement comes to; made again only when the
// table or the document is another.
func (c *converting) proposals() []transition.Proposal {
	if t := c.table(); c.of.table != t || c.of.rev != c.Store.Rev() {
		c.of.table, c.of.rev = t, c.Store.Rev()
		c.all = transition.Propose(t, c.Store.Assessment())
	}
	return c.all
}

// Render draws the box for the old statement, and once it is read what was
// understood and what it comes to.
func (c *converting) Render() app.UI {
	body := []app.UI{c.source()}
	if c.Store.Loaded() && c.Memory.Former.Table != nil {
		all := c.proposals()
		body = append(body, c.readSection())
		if len(c.table().Rows) > 0 {
			body = append(body, c.proposed(all))
		}
	}
	return app.Div().Class("transition", "stack").Body(body...)
}

// source draws where the old statement comes from.
func (c *converting) source() app.UI {
	t, left := transitionTexts.In(c.Lang), &c.Memory.Former
	read := c.Store.Loaded() && left.Table != nil
	from := t.Pasted
	if left.Name != "" {
		from = left.Name
	}
	return app.Section().Class("card").Aria("labelledby", "old-source").Body(
		app.H2().ID("old-source").TabIndex(-1).Text("1. "+t.Source),
		app.Div().Hidden(read).Body(c.Paste("old-text", t.Paste, t.PasteHint, &left.Text)),
		app.P().Class("hint").Hidden(c.Store.Loaded()).Text(t.NoDocument),
		app.P().Hidden(!read).Body(app.B().Text(from)),
		app.P().Class("refused").ID("old-refused").Role("alert").Hidden(c.refused == "").Text(c.refused),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("read-old").Hidden(read).OnClick(c.onRead).Text(t.Read),
			app.Button().Type("button").ID("open-old").Hidden(read).OnClick(func(app.Context, app.Event) { browser.Click("old-file") }).Text(t.Open),
			app.Button().Type("button").ID("other-old").Hidden(!read).OnClick(c.onOther).Text(t.Other),
			app.A().ID("old-mapping").Href(browser.Link(URL(c.Lang, editionsPage))).Text(t.Mapping),
			chooseFile("old-file", t.Open, ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values", c.chosen),
		),
	)
}

func (c *converting) onRead(ctx app.Context, _ app.Event) {
	c.read(ctx, "", []byte(c.Memory.Former.Text))
}

// chosen reads the file that was chosen.
func (c *converting) chosen(ctx app.Context, f browser.File) {
	if f.Err != nil {
		c.refused = unread(c.Lang, f.Name, f.Err)
		return
	}
	c.read(ctx, f.Name, f.Data)
}

// read reads an old statement. What was read before stays when it cannot be.
func (c *converting) read(ctx app.Context, name string, data []byte) {
	table, err := transition.Read(data)
	if err != nil {
		var refusal *risk.Refusal
		if errors.As(err, &refusal) {
			c.refused = refusal.In(c.Lang)
		}
		focusLater(ctx, "old-text")
		return
	}
	if !c.Store.Loaded() {
		c.Store.Replace(risk.New(c.Store.Today()))
	}
	c.refused = ""
	left := &c.Memory.Former
	*left = part.Former{Text: left.Text, Name: name}
	setTable(left, table)
	focusLater(ctx, "old-read")
}

// onOther goes back to the box, with the text that was pasted.
func (c *converting) onOther(ctx app.Context, _ app.Event) {
	c.Memory.Former = part.Former{Text: c.Memory.Former.Text}
	focusLater(ctx, "old-text")
}

// skipped reports whether a proposal was put aside.
func (c *converting) skipped(p transition.Proposal) bool {
	return slices.Contains(c.Memory.Former.Skipped, string(p.Control))
}

// clears returns the proposals that are taken together.
func (c *converting) clears(all []transition.Proposal) []transition.Proposal {
	return slices.DeleteFunc(transition.Clears(all, c.Doc()), c.skipped)
}
