package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// Shell is the frame around every page and the root of the program. All
// addresses lead to it, with another page or language: so going elsewhere
// updates it in place, and a change of language keeps what was open.
type Shell struct {
	app.Compo
	*Session
	ID   string // of the page
	Lang lang.Lang

	menu  bool // the rail is open on a small screen
	visit int  // counts the addresses gone to
}

// Routes tells go-app which addresses there are.
func Routes(s *Session) {
	for _, l := range lang.All() {
		for _, p := range List() {
			shell := func() app.Composer { return &Shell{Session: s, ID: p.ID, Lang: l} }
			app.Route(URL(l, p), shell)
			if p.Path.In(l) == "" && l == lang.EN {
				app.Route("/en", shell)
			}
		}
	}
	// An address that is not ours, or no longer: begin at the beginning. The
	// browser program takes no other patterns than these (app/site/standin/client.go.txt).
	app.RouteWithRegexp("^/en/", func() app.Composer { return &Shell{Session: s, ID: startPage.ID, Lang: lang.EN} })
	app.RouteWithRegexp("^", func() app.Composer { return &Shell{Session: s, ID: startPage.ID, Lang: lang.NL} })
}

func (s *Shell) view() part.View {
	return part.View{Store: s.Store, Memory: s.Memory, Press: &s.Press, Lang: s.Lang, Rev: s.Store.Rev(), Visit: s.visit}
}

func (s *Shell) page() Page { return pageByID(s.ID) }

// OnMount takes over what concerns the whole window.
func (s *Shell) OnMount(ctx app.Context) { s.attach(ctx, s) }

// OnNav shows the page from its top, or the field that the address names, or
// what the user was at when only the language is another.
func (s *Shell) OnNav(ctx app.Context) {
	p := s.page()
	s.visit++
	s.menu = false
	s.Memory.Notice, s.Memory.Guide = part.Notice{}, ""
	s.Memory.Help = s.Memory.Help && browser.Width() > helpFloat // a drawer would lie over the page
	browser.HidePopover(termBoxID)
	browser.CloseDialog(finderID)
	what := browser.Query(beginQuery)
	s.beginAfresh(ctx, what)
	if p.works() && !s.Store.Loaded() && what != beginExample {
		s.Store.Replace(risk.New(s.Store.Today()))
	}
	browser.SetPage(p.Title.In(s.Lang)+" · Toepasselijk", s.Lang.Code())
	at := browser.Fragment()
	s.aim(at)
	translated := at == "" && s.shown.page == p.ID && s.shown.lang != s.Lang
	s.shown.page, s.shown.lang = p.ID, s.Lang
	if translated {
		return // the same page in the other language: the user stays where they were
	}
	ctx.Defer(func(ctx app.Context) {
		// A frame later the page has drawn the entry that holds the field.
		ctx.Defer(func(app.Context) {
			if p.ID == soaPage.ID && at != "" {
				browser.Focus(soaRowID(s.Memory.Control)) // brings the row beside the card into view
			}
			if at == "" || !browser.Focus(at) {
				browser.ScrollTop()
				browser.Focus("title")
			}
		})
	})
}

// aim opens the entry that holds the field at a path.
func (s *Shell) aim(at string) {
	list, rest, _ := strings.Cut(at, "/")
	id, _, _ := strings.Cut(rest, "/")
	switch list {
	case "assets":
		s.Memory.Asset = id
		if assets, _ := drafts(s.Store); id == "" && len(assets) > 0 {
			s.Memory.Assets = part.AssetList{Drafts: true} // that is what a link to the list is about
		}
	case "method":
		s.Memory.Method.Cell, s.Memory.Method.Way = cellAt(at), "" // a cell is chosen where no bands are typed
	case "risks":
		s.Memory.Risk, s.Memory.Treatment.By, s.Memory.Suggest.Open = id, "", false
		if _, risks := drafts(s.Store); id == "" && len(risks) > 0 {
			s.Memory.Risks = part.RiskList{Level: levelDraft}
		}
	case "dismissals":
		s.Memory.Suggest.Open = true
	case "actions":
		s.Memory.Action, s.Memory.Treatment.By = id, byAction
	case "decisions", "ownControls", "requirements":
		s.Memory.Control = id
	case string(controlSetAt):
		s.Memory.Control, s.Memory.ControlSet = "", true
	case "checklist":
		s.Memory.Documents = part.DocumentList{} // so that the row is among those shown
	case "notes":
		s.Memory.Audit = part.AuditList{Show: showAccepted}
	default:
		if strings.HasPrefix(at, ruleID("")) {
			s.Memory.Audit = part.AuditList{} // so that the rule is among those shown
		}
	}
}

// Render draws the frame: header, rail, page and footer.
func (s *Shell) Render() app.UI {
	v, p := s.view(), s.page()
	class := "app"
	if s.menu {
		class += " menu-open"
	}
	if !p.works() && !v.Store.Loaded() {
		class += " bare" // the steps would be a distraction before there is work
	}
	if v.Store.Loaded() {
		class += part.Palette(&v.Doc().Method)
	}
	if s.Memory.Help {
		class += " help-open"
	}
	main := app.Main().ID("main").Class("page-"+p.ID).Body(
		s.notices(v),
		app.Div().Class("page").Body(s.body(v, p)...),
	)
	return app.Div().Class(class).Body(
		app.A().Class("skip").Href("#title").Text(shellTexts.In(s.Lang).Skip),
		s.header(v, p),
		app.Div().Class("frame").Body(
			s.rail(v, p),
			app.Div().Class("veil").Hidden(!s.menu && !s.Memory.Help).OnClick(s.onVeil),
			main,
			s.help(p),
		),
		s.footer(v),
		s.dropZone(v),
		s.wipeDialog(v),
		&finder{Session: s.Session, Lang: s.Lang},
		s.termBox(),
	)
}

func (s *Shell) body(v part.View, p Page) []app.UI {
	if !p.Step && !p.Beside {
		return []app.UI{p.View(v)}
	}
	t := shellTexts.In(s.Lang)
	head := app.Div().Class("head").Body(
		app.Div().Body(
			app.Div().Class("row").Body(
				app.H1().ID("title").TabIndex(-1).Text(p.Title.In(s.Lang)),
				app.If(p.Clause != "", func() app.UI {
					return app.Span().Class("clause").Title(t.Clause(p.Clause)).Text(p.Clause)
				}),
			),
			app.P().Class("why").Body(part.Marked(p.Why.In(s.Lang))...),
		),
		app.Span().Class("grow"),
		app.If(p.Actions != nil, func() app.UI { return p.Actions(v) }),
	)
	if !p.works() {
		return []app.UI{head, p.View(v)}
	}
	if !v.Store.Loaded() { // until OnNav, or until the example is there
		return []app.UI{head}
	}
	return []app.UI{head, s.tabs(p), p.View(v), s.onward(p)}
}

// onward draws the way to the next step.
func (s *Shell) onward(p Page) app.UI {
	way := steps()
	for i := range way[:len(way)-1] {
		if way[i].ID == p.home() {
			next := way[i+1]
			return app.Nav().Class("onward").Aria("label", shellTexts.In(s.Lang).Onward).Body(
				app.A().Class("button", "primary").ID("next").Href(browser.Link(URL(s.Lang, next))).
					Text(shellTexts.In(s.Lang).Next(next.Title.In(s.Lang))),
			)
		}
	}
	return app.Div().Class("onward")
}
