//go:build !js

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// findSpot returns where to click on an element, or why a user could not: it
// must be on screen, enabled and not covered by another one.
const findSpot = `(async (css, text) => {
	const shown = [...document.querySelectorAll(css)].filter(e => text === "" || e.textContent.trim().includes(text));
	const el = shown.find(e => e.getClientRects().length > 0);
	if (!el) return { why: shown.length ? "not visible" : "absent" };
	if (el.disabled) return { why: "disabled" };
	const spot = () => { const r = el.getClientRects()[0]; return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; };
	const hit = ({ x, y }) => { const top = document.elementFromPoint(x, y); return top && (el.contains(top) || top.closest("label")?.control === el); };
	if (!hit(spot())) el.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
	const before = spot();
	const frame = () => new Promise(requestAnimationFrame);
	await frame(); // what was typed before may still move the page
	await frame();
	if (!el.isConnected) return { why: "replaced" };
	const at = spot();
	if (at.x !== before.x || at.y !== before.y) return { why: "moving" };
	return hit(at) ? at : { why: "covered by " + document.elementFromPoint(at.x, at.y)?.outerHTML.slice(0, 120) };
})`

type spot struct {
	X, Y float64
	Why  string
}

// click clicks the first visible element of a selector.
func (p *tab) click(css string) {
	p.t.Helper()
	p.clickText(css, "")
}

// clickText clicks the first visible element of a selector that holds a text.
func (p *tab) clickText(css, text string) {
	p.t.Helper()
	at := p.spot(css, text)
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at.X, at.Y), chromedp.MouseClickXY(at.X, at.Y))
}

// spot waits until an element can be clicked and stands still.
func (p *tab) spot(css, text string) spot {
	p.t.Helper()
	script := fmt.Sprintf("%s(%s, %s)", findSpot, quote(css), quote(text))
	for end := time.Now().Add(patience); ; {
		got, err := chromedp.Run(p.ctx, chromedp.Evaluate[spot](script, chromedp.EvalAwaitPromise))
		if err != nil {
			got.Why = err.Error()
		}
		if got.Why == "" {
			return got
		}
		if time.Now().After(end) {
			p.fail("cannot click " + css + " " + text + ": " + got.Why)
		}
	}
}

const ctrl = chromedp.ModifierCtrl

// press presses keys, one after the other, with modifiers.
func (p *tab) press(keys string, modifiers ...chromedp.Modifier) {
	p.t.Helper()
	p.do(chromedp.KeyEvent(keys, chromedp.KeyModifiers(modifiers...)))
}

// fill clicks a field, replaces what is in it by typing, and waits until it
// stands there.
func (p *tab) fill(path, text string) {
	p.t.Helper()
	p.click(field(path))
	p.press("a", ctrl)
	if text == "" {
		p.press(kb.Delete)
	} else {
		p.press(strings.ReplaceAll(text, "\n", kb.Enter))
	}
	p.holds(path, text)
}

// fillDay types a date in a date field, part by part in the order in which
// the browser shows them.
func (p *tab) fillDay(path, date string) {
	p.t.Helper()
	order := eval[string](p, `new Intl.DateTimeFormat().formatToParts().map(part => part.type[0]).filter(type => type !== "l").join("")`)
	part := map[rune]string{'y': date[0:4], 'm': date[5:7], 'd': date[8:10]}
	p.click(field(path))
	p.press(kb.ArrowLeft + kb.ArrowLeft)
	for _, name := range order {
		p.press(part[name])
	}
	p.holds(path, date)
}

// holds waits until a field shows a text.
func (p *tab) holds(path, text string) {
	p.t.Helper()
	p.wait(one(field(path)) + "?.value === " + quote(text))
}

// choose chooses an entry of a list by typing its name.
func (p *tab) choose(path, label string) {
	p.t.Helper()
	p.focus(path)
	p.press(label)
	p.wait(fmt.Sprintf("%s.selectedOptions[0]?.label === %s", one(field(path)), quote(label)))
}

// focus gives an element the focus once it is there, also when the list around
// it is drawn anew meanwhile.
func (p *tab) focus(id string) {
	p.t.Helper()
	p.wait(fmt.Sprintf(`(e => { e?.focus(); return e && document.activeElement === e; })(document.getElementById(%s))`, quote(id)))
}

// pick presses one of the buttons side by side of a field.
func (p *tab) pick(path, value string) {
	p.t.Helper()
	p.click(entry(path, value))
	p.pressed(path, value)
}

// pressed waits until a button of a field is the chosen one.
func (p *tab) pressed(path, value string) {
	p.t.Helper()
	p.wait(one(entry(path, value)) + `?.getAttribute("aria-pressed") === "true"`)
}

func entry(path, value string) string { return field(path) + ` [data-entry="` + value + `"]` }

// upload answers the file chooser that act opens with the file at a path.
func (p *tab) upload(path string, act func()) {
	p.t.Helper()
	act()
	select {
	case node := <-p.chooser:
		call(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{path}, BackendNodeID: node})
	case <-time.After(patience):
		p.fail("no file chooser opened")
	}
}

// openFile opens a save file by the file menu.
func (p *tab) openFile(path string) {
	p.t.Helper()
	p.upload(path, func() { p.menu("open") })
}

// menu chooses from the file menu.
func (p *tab) menu(id string) {
	p.t.Helper()
	p.click("#file")
	p.click("#" + id)
}

// drop drags a file from the desktop onto the page and lets go.
func (p *tab) drop(path string) {
	p.t.Helper()
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: []string{path}, DragOperationsMask: 1}
	drag := func(kind input.DispatchDragEventType) {
		call(p, input.DispatchDragEvent, input.DispatchDragEventParams{Type: kind, X: 400, Y: 400, Data: data})
	}
	drag(input.DispatchDragEventTypeDragEnter)
	drag(input.DispatchDragEventTypeDragOver)
	p.wait(`[...document.querySelectorAll(".drop")].some(e => !e.hidden)`)
	drag(input.DispatchDragEventTypeDrop)
}

// download returns name and content of the file that act makes the browser
// save.
func (p *tab) download(act func()) (name string, data []byte) {
	p.t.Helper()
	act()
	p.waitFor("a download", func() bool {
		entries, err := os.ReadDir(p.downloads)
		require.NoError(p.t, err)
		if len(entries) != 1 || strings.HasPrefix(entries[0].Name(), ".") || strings.HasSuffix(entries[0].Name(), ".crdownload") {
			return false
		}
		name = entries[0].Name()
		return true
	})
	at := filepath.Join(p.downloads, name)
	data, err := os.ReadFile(at)
	require.NoError(p.t, err)
	require.NoError(p.t, os.Remove(at))
	return name, data
}

// saved returns the save file, downloaded by the key for it.
func (p *tab) saved() (name string, data []byte) {
	p.t.Helper()
	return p.download(func() { p.press("s", ctrl) })
}

// kept returns the draft of this tab, written at this moment as it is when
// the tab goes to the background; empty when there is none.
func (p *tab) kept() string {
	p.t.Helper()
	return eval[string](p, `(document.dispatchEvent(new Event("visibilitychange")), sessionStorage.getItem("toepasselijk.draft") ?? "")`)
}

// paste puts a text where the caret is in one go.
func (p *tab) paste(text string) {
	p.t.Helper()
	call(p, input.InsertText, input.InsertTextParams{Text: text})
}
