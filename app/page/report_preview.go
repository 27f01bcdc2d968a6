package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/print"
)

// The preview: its frame, which scrolls and takes the keys, and the sheet of
// paper in it. The sheet is filled by browser.Picture and by nobody else.
const (
	frameID = "preview-frame"
	sheetID = "preview-sheet"
)

// newReport makes the page with all it shows that can change without it.
func newReport(v part.View) *report {
	return &report{View: v, Choice: v.Memory.Report, Preview: v.Memory.Preview, Turn: v.Press.Turn}
}

// preview sees to it that the page on screen becomes the one to see.
func (r *report) preview() {
	ask := &r.Memory.Preview
	to := ask.Page
	if n, err := strconv.Atoi(ask.Chapter); err == nil {
		to = n
	}
	ask.Page, ask.Chapter = 0, ""
	r.Press.Show(r.Doc(), r.Lang, r.wanted())
	if to > 0 {
		r.Press.Leaf(to)
	}
	if r.drawn != r.Press.Picture {
		r.drawn = r.Press.Picture
		browser.Picture(sheetID, r.drawn)
	}
}

// pane draws the preview: the button that makes the PDF, the way through the
// pages, and the page.
func (r *report) pane() app.UI {
	t, p := previewTexts.In(r.Lang), r.Press
	pages, much, caption, why, again := 0, "", t.Waiting, "", t.Refresh
	if p.Laid != nil {
		pages = p.Laid.Pages
		much = t.Pages.of(pages)
	}
	switch {
	case p.Stale:
		why = t.Stale
	case p.Blind:
		caption, why, again = t.Blind, t.Blind+" "+p.Why, t.Again
	}
	if p.Picture != "" {
		caption = t.Page + " " + lang.Number(r.Lang, p.Page) + t.Of + lang.Number(r.Lang, pages) + ": " + chapterAt(p.Laid, p.Page).Title
	}
	frame := "preview-frame"
	if r.Preview.Real {
		frame += " real"
	}
	return app.Section().Class("card", "preview").Aria("labelledby", "preview-title").Body(
		app.Div().Class("row").Body(
			app.H2().ID("preview-title").Text(t.Title), app.Span().Class("hint", "num").ID("preview-pages").Text(much),
			app.Span().Class("grow"), r.makeButton(),
		),
		r.makes(),
		app.Div().Class("preview-tools").Hidden(pages == 0).Body(
			app.Div().Class("preview-leaves").OnClick(r.onLeaf).Body(
				r.leaf("preview-first", "«", t.First, 1, pages),
				r.leaf("preview-before", "‹", t.Before, p.Target()-1, pages),
				&part.Number{ID: "preview-page", Label: t.Page, Value: p.Target(), Most: max(1, pages), Into: &r.Memory.Preview.Page},
				r.leaf("preview-next", "›", t.Next, p.Target()+1, pages),
				r.leaf("preview-last", "»", t.Last, pages, pages),
			),
			r.jump(t),
			app.Button().Type("button").ID("preview-real").Aria("pressed", strconv.FormatBool(r.Preview.Real)).OnClick(r.onReal).Text(t.Real),
		),
		app.Div().Class("notice-soft", "row").ID("preview-stale").Hidden(why == "").Body(
			app.Span().Text(why), app.Button().Type("button").ID("preview-refresh").OnClick(r.onRefresh).Text(again)),
		app.Div().Class(frame).ID(frameID).TabIndex(0).Role("group").Aria("label", t.Frame).Aria("describedby", "preview-keys").OnKeyDown(r.onKey).Body(
			app.Div().Class("leaf-place").ID(sheetID).Role("img").Aria("label", caption).Aria("busy", strconv.FormatBool(p.Looking)),
		),
		app.P().Class("hint", "num").Role("status").ID("preview-caption").Text(caption),
		app.P().Class("hint").ID("preview-keys").Text(t.Keys),
	)
}

// leaf draws a button that goes to page n.
func (r *report) leaf(id, sign, name string, n, pages int) app.UI {
	off := n < 1 || n > pages || n == r.Press.Target()
	return app.Button().Type("button").Class("quiet", "icon").ID(id).Aria("label", name).Title(name).
		Aria("disabled", strconv.FormatBool(off)).DataSet("entry", n).Text(sign)
}

// jump draws the list of chapters, of which one leads to its first page.
func (r *report) jump(t previewText) app.UI {
	var options []part.Option
	chosen := ""
	if laid := r.Press.Laid; laid != nil {
		for _, c := range laid.Chapters {
			options = append(options, part.Option{Value: strconv.Itoa(c.Page), Label: c.Title})
		}
		chosen = strconv.Itoa(chapterAt(laid, r.Press.Target()).Page)
	}
	list := r.Filter("preview-chapter", t.Chapter, t.ToChapter, options, &r.Memory.Preview.Chapter)
	list.Chosen = chosen
	return list
}

// chapterAt returns the chapter that page n belongs to.
func chapterAt(laid *print.Contents, n int) (at print.Chapter) {
	if laid != nil {
		for _, c := range laid.Chapters {
			if c.Page <= n {
				at = c
			}
		}
	}
	return at
}

// to goes to page n, if there is one.
func (r *report) to(n int) {
	if r.Press.Laid != nil && n >= 1 && n <= r.Press.Laid.Pages {
		r.Press.Leaf(n)
	}
}

func (r *report) onLeaf(_ app.Context, e app.Event) {
	if n, err := strconv.Atoi(part.EntryOf(e)); err == nil {
		r.to(n)
	}
}

func (r *report) onReal(app.Context, app.Event) { r.Memory.Preview.Real = !r.Memory.Preview.Real }

func (r *report) onRefresh(app.Context, app.Event) { r.Press.Refresh() }

// onKey turns the pages by keys. On paper of real size the arrows scroll.
func (r *report) onKey(_ app.Context, e app.Event) {
	if r.Press.Laid == nil || e.Get("ctrlKey").Bool() || e.Get("altKey").Bool() || e.Get("metaKey").Bool() {
		return
	}
	n := r.Press.Target()
	switch key := e.Get("key").String(); {
	case key == "PageDown" || !r.Preview.Real && (key == "ArrowRight" || key == "ArrowDown"):
		n++
	case key == "PageUp" || !r.Preview.Real && (key == "ArrowLeft" || key == "ArrowUp"):
		n--
	case key == "Home":
		n = 1
	case key == "End":
		n = r.Press.Laid.Pages
	default:
		return
	}
	e.PreventDefault()
	r.to(n)
}
