//go:build !js

package site

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fake stands for a program where none runs.
var fake = Program{Wasm: []byte("\x00asm"), Report: []byte("\x00asm"), Exec: []byte("// wasm_exec")}

func assembled(t *testing.T, base string) content {
	t.Helper()
	all, err := assemble(fake, Options{Base: base, Pages: testPages, Files: testFiles})
	require.NoError(t, err)
	return all
}

func TestCheckBase(t *testing.T) {
	for _, base := range []string{"/", "/tools/", "/tools/risico/", "/a-b_c.d~1/"} {
		assert.NoError(t, CheckBase(base), base)
	}
	for _, base := range []string{"", "tools", "/tools", "tools/", "//", "/a//b/", "/../", "/a/./", "/a b/", `/a"b/`, "/é/", "https://example.org/"} {
		assert.ErrorIs(t, CheckBase(base), ErrBase, base)
	}
}

func TestSameInputSameBytes(t *testing.T) {
	one, two := assembled(t, "/tools/"), assembled(t, "/tools/")
	require.Equal(t, slices.Sorted(maps.Keys(one)), slices.Sorted(maps.Keys(two)))
	for name := range one {
		assert.Equal(t, string(one[name]), string(two[name]), name)
	}
}

// TestPagesKeepThePolicy looks for what the policy forbids: the browser would
// refuse it on every visit.
func TestPagesKeepThePolicy(t *testing.T) {
	inline := regexp.MustCompile(`(?i)<style|\sstyle=|\son[a-z]+=|<script[^>]*>[^<]|javascript:|https?://|<input|<form`)
	for name, data := range assembled(t, "/tools/") {
		if strings.HasSuffix(name, ".html") {
			assert.Empty(t, inline.FindString(string(data)), name)
		}
	}
}

func TestPagesSayWhereTheyAre(t *testing.T) {
	all := assembled(t, "/tools/")
	for name, want := range map[string][]string{
		"index.html":          {`<html lang="nl" data-base="/tools/" data-route="/">`, `<title>Begin · Toepasselijk</title>`},
		"en/index.html":       {`<html lang="en" data-base="/tools/" data-route="/en/">`, `href="/tools/en/risks">Risks</a>: What can go wrong?`},
		"risicos/index.html":  {`data-route="/risicos"`, `hreflang="en" href="/tools/en/risks"`, `ISO/IEC 27001:2022, 6.1.2 c`, `<noscript>`, `data-size="4"`},
		"en/risks/index.html": {`<a href="/tools/en/risks" aria-current="page">`, `<span>1 Risks</span>`, `There is no server`},
		"404.html":            {`Deze pagina is er niet`, `The address is wrong`},
	} {
		for _, part := range want {
			assert.Contains(t, string(all[name]), part, name)
		}
	}
	article := string(all["uitleg/audits/index.html"])
	assert.Contains(t, article, `<article><h1 id="title">Drie audits</h1><a href="/tools/risicos">6.1.2</a></article>`)
	assert.Contains(t, article, `<meta name="description" content="Zo gaat het.">`)
	assert.Contains(t, article, `hreflang="en" href="/tools/en/explained/audits"`)
	assert.Equal(t, 1, strings.Count(article, "<h1"), "the text brings its own heading")
	assert.NotContains(t, string(all["index.html"]), "/uitleg/audits", "another page leads to it")
	assert.NotContains(t, string(all["404.html"]), "<script", "the page for nothing starts no program")
	elements := regexp.MustCompile(`(?s)<body>\s*<div class="app.*</div>\s*</body>`)
	assert.Regexp(t, elements, string(all["index.html"]), "go-app replaces the first element of body: it must hold everything")
}

func TestWorkerKeepsEverything(t *testing.T) {
	all := assembled(t, "/tools/")
	sw := string(all["sw.js"])
	for name := range all {
		switch name {
		case "sw.js", "_headers", "404.html":
			assert.NotContains(t, sw, `["`+name+`"`)
		default:
			assert.Contains(t, sw, `["`+strings.TrimSuffix(name, "index.html")+`"`, name)
		}
	}
	assert.NotContains(t, sw, "{{")
	changed := assembled(t, "/tools/")
	changed["web/app.css"] = []byte("/* other */")
	assert.NotEqual(t, worker("/tools/", all), worker("/tools/", changed), "another file is another version")
}

func TestHandler(t *testing.T) {
	all := assembled(t, "/tools/")
	all["web/loader.js.br"] = []byte("packed")
	dir := t.TempDir()
	require.NoError(t, write(dir, all))
	h, err := Handler(dir, "/tools/")
	require.NoError(t, err)
	tests := map[string]struct {
		method, path, encoding string
		status                 int
		header                 map[string]string
	}{
		"root":                {"GET", "/tools/", "", 200, map[string]string{"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache"}},
		"root, no slash":      {"GET", "/tools", "", 301, map[string]string{"Location": "/tools/"}},
		"page":                {"GET", "/tools/risicos", "", 200, map[string]string{"Content-Type": "text/html; charset=utf-8"}},
		"page, slash":         {"GET", "/tools/risicos/", "", 200, nil},
		"program":             {"GET", "/tools/app.wasm", "gzip, br", 200, map[string]string{"Content-Type": "application/wasm", "Content-Encoding": ""}},
		"packed":              {"GET", "/tools/web/loader.js", "gzip, br", 200, map[string]string{"Content-Type": "text/javascript; charset=utf-8", "Content-Encoding": "br", "Vary": "Accept-Encoding"}},
		"packed, refused":     {"GET", "/tools/web/loader.js", "br;q=0", 200, map[string]string{"Content-Encoding": ""}},
		"file of the program": {"GET", "/tools/web/example.nl.json", "", 200, map[string]string{"Content-Type": "application/json"}},
		"manifest":            {"GET", "/tools/manifest.webmanifest", "", 200, map[string]string{"Content-Type": "application/manifest+json"}},
		"head":                {"HEAD", "/tools/", "", 200, nil},
		"elsewhere":           {"GET", "/", "", 404, map[string]string{"Content-Type": "text/html; charset=utf-8"}},
		"nothing there":       {"GET", "/tools/niets", "", 404, nil},
		"headers file":        {"GET", "/tools/_headers", "", 404, nil},
		"out of the folder":   {"GET", "/tools/../../etc/passwd", "", 404, nil},
		"post":                {"POST", "/tools/", "", 405, map[string]string{"Allow": "GET, HEAD"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			r := httptest.NewRequest(test.method, test.path, nil)
			r.Header.Set("Accept-Encoding", test.encoding)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			assert.Equal(t, test.status, w.Code)
			for k, v := range test.header {
				assert.Equal(t, v, w.Header().Get(k), k)
			}
			assert.Contains(t, w.Header().Get("Content-Security-Policy"), "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'")
			assert.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"))
		})
	}

	first := httptest.NewRecorder()
	h.ServeHTTP(first, httptest.NewRequest(http.MethodGet, "/tools/app.wasm", nil))
	again := httptest.NewRequest(http.MethodGet, "/tools/app.wasm", nil)
	again.Header.Set("If-None-Match", first.Header().Get("ETag"))
	second := httptest.NewRecorder()
	h.ServeHTTP(second, again)
	assert.Equal(t, http.StatusNotModified, second.Code)
}

func TestHeadersFileHoldsEveryHeader(t *testing.T) {
	got := string(assembled(t, "/tools/")["_headers"])
	assert.True(t, strings.HasPrefix(got, "/tools/*\n"))
	for _, h := range Headers() {
		assert.Contains(t, got, "  "+h.Name+": "+h.Value+"\n")
	}
}

func TestPack(t *testing.T) {
	long := []byte(strings.Repeat("toepasselijk ", 1000))
	all := content{"a.js": long, "b.js": []byte("short"), "c.png": long, "d.json": long}
	cache := t.TempDir()
	require.NoError(t, pack(all, cache))
	assert.ElementsMatch(t, []string{"a.js", "a.js.br", "a.js.gz", "b.js", "c.png", "d.json", "d.json.br", "d.json.gz"}, slices.Collect(maps.Keys(all)))
	again, err := Brotli(long, cache)
	require.NoError(t, err)
	assert.Equal(t, all["a.js.br"], again)
}
