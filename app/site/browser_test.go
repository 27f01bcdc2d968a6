//go:build !js

package site

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
)

var testPages = []Page{
	{URL: lang.T("/", "/en/"), Title: lang.T("Begin", "Start"), Why: lang.T("Waar u begint.", "Where you start.")},
	{URL: lang.T("/risicos", "/en/risks"), Title: lang.T("Risico's", "Risks"), Why: lang.T("Wat kan er misgaan?", "What can go wrong?"), Clause: "6.1.2 c", Step: true},
	{URL: lang.T("/uitleg/audits", "/en/explained/audits"), Title: lang.T("Drie audits", "Three audits"), Why: lang.T("Zo gaat het.", "How it goes."), Within: true, Prose: prose},
}

// prose is a page to be read that links to another.
func prose(l lang.Lang, link func(string) string) string {
	return `<article><h1 id="title">` + lang.T("Drie audits", "Three audits").In(l) + `</h1><a href="` + link("/risicos") + `">6.1.2</a></article>`
}

var testFiles = []File{{Path: "/web/example.nl.json", Data: []byte(`{"format":"toepasselijk"}`)}}

// small is the program of testdata, compiled once; it stands for both.
var small = sync.OnceValues(func() (Program, error) {
	return compile("./app/site/testdata/program", "./app/site/testdata/program")
})

// buildSmall builds a site around the small program; change alters its files.
func buildSmall(t *testing.T, base string, change func(content)) http.Handler {
	t.Helper()
	program, err := small()
	require.NoError(t, err)
	all, err := assemble(program, Options{Base: base, Pages: testPages, Files: testFiles})
	require.NoError(t, err)
	if change != nil {
		change(all)
		delete(all, "sw.js")
		delete(all, "_headers")
		delete(all, "404.html")
		all["sw.js"] = worker(base, all)
	}
	dir := t.TempDir()
	require.NoError(t, write(dir, all))
	h, err := Handler(dir, base)
	require.NoError(t, err)
	return h
}

// host is a server whose site can be exchanged and whose files can be made to
// fail.
type host struct {
	*httptest.Server
	site atomic.Value // http.Handler
	fail atomic.Value // string: the ending of the path that fails
}

func newHost(t *testing.T, site http.Handler) *host {
	h := &host{}
	h.site.Store(site)
	h.fail.Store("-")
	h.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, h.fail.Load().(string)) {
			http.Error(w, "made to fail", http.StatusInternalServerError)
			return
		}
		h.site.Load().(http.Handler).ServeHTTP(w, r)
	}))
	t.Cleanup(h.stop)
	return h
}

func (h *host) stop() {
	h.CloseClientConnections()
	h.Close()
}

// tab is a browser with one tab, which collects what the browser complains
// about.
type tab struct {
	t    *testing.T
	ctx  context.Context
	mu   sync.Mutex
	said []string
}

func newTab(t *testing.T) *tab {
	if testing.Short() {
		t.Skip("starts a browser")
	}
	path, err := exec.LookPath("chromium")
	require.NoError(t, err, "the browser tests need Chromium, which make test installs")
	p := &tab{t: t}
	ctx, cancelAllocator := chromedp.NewExecAllocator(t.Context(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox,
		chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()), chromedp.Flag("disable-quic", true), chromedp.Flag("no-first-run", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))
	ctx, cancelContext := chromedp.NewContext(ctx, chromedp.WithListener(p.hear))
	ctx, cancelTime := context.WithTimeout(ctx, 90*time.Second)
	t.Cleanup(func() {
		cancelTime()
		_ = chromedp.Cancel(ctx)
		cancelContext()
		cancelAllocator()
	})
	p.ctx = ctx
	return p
}

func (p *tab) hear(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		p.said = append(p.said, "exception: "+e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			p.said = append(p.said, e.Entry.Text+" "+e.Entry.URL)
		}
	}
}

// complaints returns what the browser complained about, and forgets it.
func (p *tab) complaints() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	said := p.said
	p.said = nil
	return said
}

func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	require.NoError(p.t, chromedp.Do(p.ctx, steps...))
}

// wait waits until a JavaScript expression is true, across page loads.
func (p *tab) wait(expression string) {
	p.t.Helper()
	require.EventuallyWithT(p.t, func(c *assert.CollectT) {
		ok, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool]("!!("+expression+")"))
		assert.True(c, err == nil && ok, "%v", err)
	}, 20*time.Second, 50*time.Millisecond, expression)
}

// run runs statements in the page.
func (p *tab) run(script string) {
	p.t.Helper()
	p.text("(() => { " + script + "; return '' })()")
}

func (p *tab) text(expression string) string {
	p.t.Helper()
	got, err := chromedp.Run(p.ctx, chromedp.Evaluate[string](expression, chromedp.EvalAwaitPromise))
	require.NoError(p.t, err, expression)
	return got
}

// open opens an address and waits for the program.
func (p *tab) open(url string) {
	p.t.Helper()
	p.do(chromedp.Navigate(url))
	p.wait(`document.documentElement.dataset.program === "running" && !!document.getElementById("program")`)
}

// beforeScripts runs a script in every page before its own.
func (p *tab) beforeScripts(script string) {
	p.t.Helper()
	p.do(func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, target, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
		return chromedp.Void{}, err
	})
}

const offlineReady = `!!(navigator.serviceWorker && navigator.serviceWorker.controller)`

func TestOffline(t *testing.T) {
	for _, base := range []string{"/", "/tools/risico/"} {
		t.Run(base, func(t *testing.T) {
			p := newTab(t)
			h := newHost(t, buildSmall(t, base, nil))
			root := h.URL + base

			p.open(strings.TrimSuffix(root, "/")) // visited once without the slash
			p.wait(offlineReady)
			assert.Equal(t, "begin", p.text(`document.querySelector("h1").textContent`))
			assert.Equal(t, "0", p.text(`String(document.querySelectorAll(".prerendered, #loading").length)`), "the page is replaced")
			p.do(chromedp.Click(chromedp.CSS("#next")))
			p.wait(`document.querySelector("h1").textContent === "risico's"`)
			assert.Equal(t, base+"risicos", p.text(`location.pathname`))
			p.wait(`document.getElementById("mark").naturalWidth > 0`)
			assert.Empty(t, p.complaints(), "the policy is kept and every file is there")

			h.stop()
			for path, heading := range map[string]string{
				"": "begin", "?x=1": "begin", "risicos": "risico's", "risicos/": "risico's", "risicos?level=4#risks/R1/owner": "risico's",
				"en/": "start", "en/risks": "risks", "en/risks/index.html": "risks", "nowhere": "begin",
			} {
				p.do(chromedp.Navigate("about:blank"))
				p.do(chromedp.Navigate(root + path))
				p.wait(`document.documentElement.dataset.program === "running"`)
				if path != "nowhere" {
					assert.Equal(t, heading, p.text(`document.querySelector("h1").textContent`), path)
				}
			}
			p.do(chromedp.Navigate("about:blank"))
			p.open(strings.TrimSuffix(root, "/"))
			assert.Equal(t, `{"format":"toepasselijk"}`, p.text(`fetch("`+base+`web/example.nl.json").then(r => r.text())`))
		})
	}
}

func TestUpdate(t *testing.T) {
	p := newTab(t)
	version := func(v string) http.Handler {
		return buildSmall(t, "/", func(all content) { all["web/version.js"] = []byte("//" + v) })
	}
	h := newHost(t, version("one"))
	running := func() string { return p.text(`fetch("/web/version.js").then(r => r.text())`) }

	p.open(h.URL + "/")
	p.wait(offlineReady)
	assert.Equal(t, "//one", running())

	h.site.Store(version("two"))
	p.run(`navigator.serviceWorker.ready.then(r => { r.update() })`)
	p.wait(`toepasselijk.updateReady`)
	assert.Equal(t, "//one", running(), "nothing changes before the user says so")
	p.run(`window.before = true; toepasselijk.update()`)
	p.wait(`!window.before && document.documentElement.dataset.program === "running"`)
	assert.Equal(t, "//two", running())

	h.site.Store(version("three"))
	h.fail.Store("app.wasm")
	p.run(`navigator.serviceWorker.ready.then(async r => { await r.update(); window.failing = r.installing })`)
	p.wait(`!window.failing || failing.state === "redundant"`)
	h.stop()
	p.open(h.URL + "/en/risks")
	assert.Equal(t, "//two", running(), "a failed update leaves the version before")
}

func TestLoaderSaysWhatIsMissing(t *testing.T) {
	t.Run("no WebAssembly", func(t *testing.T) {
		p := newTab(t)
		h := newHost(t, buildSmall(t, "/", nil))
		p.beforeScripts(`delete window.WebAssembly`)
		p.do(chromedp.Navigate(h.URL + "/en/risks"))
		p.wait(`document.documentElement.dataset.program === "missing"`)
		assert.Contains(t, p.text(`document.body.innerText`), "no WebAssembly")
		assert.Equal(t, "Risks", p.text(`document.querySelector("h1").textContent`), "the page stays readable")
	})
	t.Run("no program", func(t *testing.T) {
		p := newTab(t)
		h := newHost(t, buildSmall(t, "/", nil))
		h.fail.Store("app.wasm")
		p.do(chromedp.Navigate(h.URL + "/risicos"))
		p.wait(`document.documentElement.dataset.program === "failed"`)
		assert.Contains(t, p.text(`document.body.innerText`), "HTTP 500")
		h.fail.Store("-")
		p.do(chromedp.Click(chromedp.CSS("#retry")))
		p.wait(`document.documentElement.dataset.program === "running"`)
	})
}

func TestLastNet(t *testing.T) {
	p := newTab(t)
	h := newHost(t, buildSmall(t, "/", nil))
	p.open(h.URL + "/en/")
	p.run(`sessionStorage.setItem("toepasselijk.draft", '{"format":"toepasselijk"}')`)
	p.do(chromedp.Click(chromedp.CSS("#crash")))
	p.wait(`document.documentElement.dataset.program === "ended"`)
	assert.Contains(t, p.text(`document.body.innerText`), "The program has stopped")
	p.run(`const make = URL.createObjectURL;
		URL.createObjectURL = blob => { blob.text().then(text => { window.savedText = text }); return make(blob) };
		HTMLAnchorElement.prototype.click = function () { window.saved = this.download }`)
	p.do(chromedp.Click(chromedp.CSS("#save-draft")))
	p.wait(`!!window.savedText`)
	assert.Equal(t, `{"format":"toepasselijk"}`, p.text(`savedText`))
	assert.Equal(t, "recovered-assessment.toepasselijk", p.text(`saved`))
	p.do(chromedp.Click(chromedp.CSS("#reload")))
	p.wait(`document.documentElement.dataset.program === "running"`)
}
