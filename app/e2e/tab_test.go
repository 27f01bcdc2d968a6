//go:build !js

package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// patience is how long a state may take to come about before a test fails.
const patience = 30 * time.Second

// tab is one tab of the browser, in a context of its own unless it was made
// by [tab.another].
type tab struct {
	t         testing.TB
	ctx       context.Context
	origin    string
	downloads string

	mu        sync.Mutex
	said      []string // what the browser complained about
	elsewhere []string // requests to other origins
	asked     int      // times it asked whether to leave the page
	chooser   chan cdp.BackendNodeID
}

// newTab opens a tab with nothing in it, as wide as a laptop.
func newTab(t testing.TB) *tab {
	t.Helper()
	if testing.Short() {
		t.Skip("starts a browser")
	}
	ctx, err := chromium()
	require.NoError(t, err)
	return attach(t, ctx, chromedp.WithNewBrowserContext())
}

// another opens a second tab beside p: same storage of the origin, but a tab
// of its own.
func (p *tab) another() *tab {
	p.t.Helper()
	ctx, err := chromium()
	require.NoError(p.t, err)
	return attach(p.t, ctx, chromedp.WithExistingBrowserContext(chromedp.FromContext(p.ctx).BrowserContextID))
}

func attach(t testing.TB, parent context.Context, option chromedp.ContextOption) *tab {
	t.Helper()
	origin, err := tool()
	require.NoError(t, err)
	p := &tab{t: t, origin: origin, downloads: t.TempDir(), chooser: make(chan cdp.BackendNodeID, 1)}
	ctx, cancel := chromedp.NewContext(parent, option, chromedp.WithListener(p.hear))
	var cancelTime context.CancelFunc
	p.ctx, cancelTime = context.WithTimeout(ctx, 10*patience)
	t.Cleanup(func() {
		p.noComplaints()
		cancelTime()
		_ = chromedp.Cancel(ctx)
		cancel()
	})
	p.do(chromedp.EmulateViewport(1440, 900))
	call(p, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	call(p, page.SetInterceptFileChooserDialog, page.SetInterceptFileChooserDialogParams{Enabled: true})
	_, err = chromedp.CallBrowser(p.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: p.downloads,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
	})
	require.NoError(t, err)
	return p
}

func call[P, R any](p *tab, command cdp.Command[P, R], params P) R {
	p.t.Helper()
	result, err := chromedp.Call(p.ctx, command, params)
	require.NoError(p.t, err)
	return result
}

// hear notes what the browser tells, and answers its questions.
func (p *tab) hear(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		p.said = append(p.said, "exception: "+e.ExceptionDetails.Text)
	case *runtime.EventConsoleAPICalled:
		p.said = append(p.said, fmt.Sprintf("console.%s: %s", e.Type, arguments(e.Args)))
	case *log.EventEntryAdded:
		// Reloading a page nobody touched needs no question; the browser notes it.
		if e.Entry.Level == log.EntryLevelError && !strings.HasPrefix(e.Entry.Text, "Blocked attempt to show a 'beforeunload'") {
			p.said = append(p.said, e.Entry.Text+" "+e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		if url := e.Request.URL; !strings.HasPrefix(strings.TrimPrefix(url, "blob:"), p.origin+"/") && !strings.HasPrefix(url, "data:") {
			p.elsewhere = append(p.elsewhere, url)
		}
	case *page.EventJavascriptDialogOpening:
		if e.Type == page.DialogTypeBeforeunload {
			p.asked++
		} else {
			p.said = append(p.said, "dialog: "+e.Message)
		}
		go func() { // hear must not wait for the browser
			_, _ = chromedp.Call(p.ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{Accept: true})
		}()
	case *page.EventFileChooserOpened:
		select {
		case p.chooser <- e.BackendNodeID:
		default: // the one before is not answered yet
		}
	}
}

func arguments(args []*runtime.RemoteObject) string {
	var out []string
	for _, a := range args {
		out = append(out, string(a.Value)+a.Description)
	}
	return strings.Join(out, " ")
}

// noComplaints fails the test when the browser complained since it was last
// asked, or when anything was requested from another origin.
func (p *tab) noComplaints() {
	p.t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	assert.Empty(p.t, p.said, "the browser complained")
	assert.Empty(p.t, p.elsewhere, "requests to another origin")
	p.said, p.elsewhere = nil, nil
}

// expect takes note of the one complaint that a test provokes.
func (p *tab) expect(part string) {
	p.t.Helper()
	p.waitFor("the browser says "+part, func() bool {
		p.mu.Lock()
		defer p.mu.Unlock()
		if len(p.said) != 1 || !strings.Contains(p.said[0], part) {
			return false
		}
		p.said = nil
		return true
	})
}

// questions returns how often the browser asked before leaving the page.
func (p *tab) questions() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked
}

func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	require.NoError(p.t, chromedp.Do(p.ctx, steps...))
}

// eval returns the value of a JavaScript expression.
func eval[T any](p *tab, expression string) T {
	p.t.Helper()
	got, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(p.t, err, expression)
	return got
}

// text returns what stands on the screen in the first element of a selector.
func (p *tab) text(css string) string {
	p.t.Helper()
	p.wait(one(css))
	return eval[string](p, one(css)+".innerText.trim()")
}

// wait waits until a JavaScript expression is true, also across page loads.
func (p *tab) wait(expression string) {
	p.t.Helper()
	p.waitFor(expression, func() bool {
		ok, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool]("!!("+expression+")"))
		return err == nil && ok
	})
}

// waitFor waits until holds does, and says what was expected when it never
// does.
func (p *tab) waitFor(what string, holds func() bool) {
	p.t.Helper()
	for end := time.Now().Add(patience); ; {
		if holds() {
			return
		}
		if time.Now().After(end) || p.ctx.Err() != nil {
			p.fail("never became true: " + what)
		}
		select { // between two looks
		case <-p.ctx.Done():
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// fail ends the test and keeps a picture of the screen with its artifacts.
func (p *tab) fail(why string) {
	p.t.Helper()
	if picture, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot()); err == nil {
		at := filepath.Join(p.t.ArtifactDir(), "screen.png")
		if os.WriteFile(at, picture, 0o644) == nil {
			why += "\nthe screen is in " + at + " (with -artifacts)"
		}
	}
	if screen, err := chromedp.Run(p.ctx, chromedp.Evaluate[string]("location.pathname + location.hash + ' ' + document.activeElement?.outerHTML.slice(0, 80) + '\\n' + document.body.innerText.slice(0, 1500)")); err == nil {
		why += "\n" + screen
	}
	p.t.Fatal(why)
}

// sees waits until a text stands on the page, whatever the white space.
func (p *tab) sees(text string) {
	p.t.Helper()
	p.wait(fmt.Sprintf("document.body.innerText.replace(/\\s+/g, ' ').includes(%s)", quote(text)))
}

// reads waits until the first element of a selector shows a text, whatever the
// white space.
func (p *tab) reads(css, text string) {
	p.t.Helper()
	p.wait(one(css) + `?.innerText.replace(/\s+/g, " ").trim() === ` + quote(strings.Join(strings.Fields(text), " ")))
}

// visit loads an address of the site and waits for the program.
func (p *tab) visit(path string) {
	p.t.Helper()
	p.do(chromedp.Navigate(p.origin + path))
	p.running()
}

// begin loads the page at path with a fresh document, "empty" or "example",
// and waits until that is open: the example comes after the program.
func (p *tab) begin(path, document string) {
	p.t.Helper()
	p.visit(path + "?begin=" + document)
	p.wait(`location.search === ""`)
}

// running waits until the program has drawn the page and moved the focus to
// its heading or to the field that the address names.
func (p *tab) running() {
	p.t.Helper()
	p.wait(`document.documentElement.dataset.program === "running" && document.querySelector("#main[class^=page-] #title") && document.activeElement !== document.body`)
}

// at returns the id of the page on screen.
func (p *tab) at() string {
	p.t.Helper()
	return eval[string](p, `document.getElementById("main").className.replace("page-", "")`)
}

// quote writes text as a JavaScript literal.
func quote(text string) string {
	out, err := json.Marshal(text)
	if err != nil {
		panic(err) // a string always marshals
	}
	return string(out)
}

// one is the JavaScript expression of the first element of a selector.
func one(css string) string { return "document.querySelector(" + quote(css) + ")" }

// field is the selector of the field at a path of the document.
func field(path string) string { return `[id="` + path + `"]` }

// reload loads the page again, answering that leaving it is fine.
func (p *tab) reload() {
	p.t.Helper()
	p.do(chromedp.Reload())
	p.running()
}

// back goes back in the history of the tab. The page stays, so there is no
// load to wait for.
func back(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
	_, err := chromedp.Evaluate[any]("history.back()")(ctx, t)
	return chromedp.Void{}, err
}
