//go:build !js

package e2e

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

const making = `document.getElementById("make-pdf").getAttribute("aria-busy") === "true"`

// TestLongReport makes the report of many risks: the page says how far it is
// and answers meanwhile, and who stops it can make another one.
func TestLongReport(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	at := write(t, "long.toepasselijk", file.Save(example.Generate(lang.NL, 2000)))
	p.visit("/rapport")
	p.openFile(at)
	p.wait(`document.querySelector(".facts").innerText.includes("2.000")`)
	p.click("#make-pdf")
	p.wait(making + ` && /^(Hoofdstuk \d+ van \d+, bladzijde \d+|Opmaken: bladzijde [\d.]+ van [\d.]+)$/.test(document.getElementById("pdf-progress").innerText)`)
	p.click(`.ways [data-entry="summary"]`)
	p.wait(making + ` && document.querySelector('.ways [data-entry="summary"]').getAttribute("aria-pressed") === "true"`)
	p.click("#stop-pdf")
	p.reads("#pdf-made", "Gestopt. Er is geen PDF gemaakt.")
	p.wait(`document.getElementById("pdf-going").hidden && document.activeElement.id === "make-pdf" && !(` + making + `)`)
	name, data, _ := p.makePDF(lang.NL)
	assert.True(t, strings.HasSuffix(name, "-samenvatting.pdf"), name)
	assert.True(t, bytes.HasPrefix(data, []byte("%PDF-")))
}

// far is a host of the site that can be made to fail, and to go away.
type far struct {
	*httptest.Server
	fails atomic.Value // the ending of the paths that fail
}

func newFar(t *testing.T, p *tab) *far {
	near, err := url.Parse(p.origin)
	require.NoError(t, err)
	f, proxy := &far{}, httputil.NewSingleHostReverseProxy(near)
	f.fails.Store("-")
	f.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, f.fails.Load().(string)) {
			http.Error(w, "made to fail", http.StatusInternalServerError)
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(f.gone)
	p.origin = f.URL
	return f
}

func (f *far) gone() {
	f.CloseClientConnections()
	f.Close()
}

// TestReportOffline makes the report without a network.
func TestReportOffline(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	f := newFar(t, p)
	p.visit("/")
	p.wait("navigator.serviceWorker.controller")
	f.gone()
	p.begin("/rapport", "example")
	_, data, _ := p.makePDF(lang.NL)
	sound(t, data, lang.NL, example.Document(lang.NL).Organisation.Name)
}

// TestPrinterDoesNotCome says what to do when the program that makes the PDF
// cannot be fetched, and makes it once it can.
func TestPrinterDoesNotCome(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	f := newFar(t, p)
	f.fails.Store("/report.wasm")
	p.begin("/rapport", "example")
	p.click("#make-pdf")
	p.reads("#pdf-failed", "Het onderdeel dat dit maakt, is niet binnengekomen. Controleer de verbinding en probeer het opnieuw.")
	f.fails.Store("-")
	_, data, _ := p.makePDF(lang.NL)
	assert.True(t, bytes.HasPrefix(data, []byte("%PDF-")))
	p.mu.Lock()
	defer p.mu.Unlock()
	assert.NotEmpty(t, p.said, "the log tells why")
	p.said = nil
}
