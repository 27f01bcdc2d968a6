//go:build !js

package e2e

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/print"
	"example.org/toepasselijk/pdf"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
	"example.org/toepasselijk/web"
)

// content is one part of a report as the rivals set it: a heading, a text, a
// table or a heat map.
type content struct {
	Heading string        `json:"heading,omitempty"`
	Level   int           `json:"level,omitempty"`
	Text    string        `json:"text,omitempty"`
	Head    []string      `json:"head"`
	Rows    [][]string    `json:"rows,omitempty"`
	Heat    [][][2]string `json:"heat,omitempty"`
}

// element is one element of the structure of a PDF, as pdfinfo prints it: its
// kind, its own words and what stands in it.
type element struct {
	kind  string
	words []string
	kids  []*element
}

// structure reads what pdfinfo -struct-text says of a PDF.
func structure(said string) *element {
	root := &element{}
	path := []*element{root}
	for line := range strings.Lines(said) {
		text := strings.TrimSpace(line)
		depth := (len(line) - len(strings.TrimLeft(line, " "))) / 2
		switch {
		case text == "" || strings.HasPrefix(text, "/") || strings.HasPrefix(text, "Object "):
		case strings.HasPrefix(text, `"`):
			path[min(depth, len(path)-1)].words = append(path[min(depth, len(path)-1)].words, strings.Trim(text, `"`))
		default:
			kind, _, _ := strings.Cut(strings.TrimSuffix(text, ":"), " ")
			e := &element{kind: strings.TrimSuffix(kind, ":")}
			path = path[:min(depth+1, len(path))]
			path[len(path)-1].kids = append(path[len(path)-1].kids, e)
			path = append(path, e)
		}
	}
	return root
}

// text is all the words in e.
func (e *element) text() string {
	out := strings.Join(e.words, " ")
	for _, k := range e.kids {
		out += " " + k.text()
	}
	return strings.TrimSpace(out)
}

// contents lists what is in e, in the order of reading.
func (e *element) contents() (out []content) {
	for _, k := range e.kids {
		switch {
		case len(k.kind) == 2 && k.kind[0] == 'H':
			out = append(out, content{Heading: k.text(), Level: int(k.kind[1] - '0')})
		case k.kind == "P" || k.kind == "Caption":
			if s := k.text(); s != "" {
				out = append(out, content{Text: s})
			}
		case k.kind == "Table":
			out = append(out, k.table())
		case k.kind == "L":
			list := content{Head: []string{}}
			for _, item := range k.kids {
				list.Rows = append(list.Rows, item.cells())
			}
			out = append(out, list.square())
		case k.kind == "TOC" || k.kind == "Figure": // theirs have contents and a heat map of their own
		default:
			out = append(out, k.contents()...)
		}
	}
	return out
}

func (e *element) cells() (out []string) {
	for _, k := range e.kids {
		out = append(out, k.text())
	}
	return out
}

func (e *element) table() content {
	t := content{Head: []string{}}
	for _, row := range e.rows() {
		if len(t.Rows) == 0 && len(t.Head) == 0 && !slices.ContainsFunc(row.kids, func(c *element) bool { return c.kind != "TH" }) {
			t.Head = row.cells()
			continue
		}
		t.Rows = append(t.Rows, row.cells())
	}
	return t.square()
}

func (e *element) rows() (out []*element) {
	for _, k := range e.kids {
		if k.kind == "TR" {
			out = append(out, k)
		} else {
			out = append(out, k.rows()...)
		}
	}
	return out
}

// square gives every row as many cells.
func (t content) square() content {
	most := len(t.Head)
	for _, r := range t.Rows {
		most = max(most, len(r))
	}
	for i, r := range t.Rows {
		t.Rows[i] = append(r, make([]string, most-len(r))...)
	}
	if n := len(t.Head); n > 0 {
		t.Head = append(t.Head, make([]string, most-n)...)
	}
	if len(t.Rows) == 0 {
		t.Rows = append(t.Rows, make([]string, max(most, 1)))
	}
	return t
}

// heat is the heat map of today's risks, as cells of a table.
func heat(d *risk.Document) content {
	size := d.Method.Size()
	c := content{Head: []string{}}
	for l := size.Likelihood; l > 0; l-- {
		var row [][2]string
		for i := 1; i <= size.Impact; i++ {
			n := 0
			for _, r := range d.Risks {
				if r.Current.Likelihood == l && r.Current.Impact == i {
					n++
				}
			}
			row = append(row, [2]string{strconv.Itoa(n), []string{"#dff0e2", "#f7ecc9", "#fbd9bd", "#f0b8b8", "#d88"}[d.Method.Level(risk.Score{Likelihood: l, Impact: i})-1]})
		}
		c.Heat = append(c.Heat, row)
	}
	return c
}

// rivals serves the two other makers with the content of our report of d.
func rivals(b *testing.B, d *risk.Document) (origin string) {
	b.Helper()
	modules := filepath.Join(module, ".cache", "npm", "node_modules")
	ours, err := pdf.Report(d, pdf.Options{Lang: lang.NL, Fonts: pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}})
	require.NoError(b, err)
	parts := structure(tooled(b, ours, "pdfinfo", "-struct-text")).contents()
	require.Greater(b, len(parts), len(d.Risks), "our report has no structure to read")
	parts = slices.Insert(parts, 1, heat(d))
	data, err := json.Marshal(map[string]any{"title": "Risicoanalyse", "content": parts})
	require.NoError(b, err)
	files := map[string]string{
		"/": "testdata/rivals.html", "/rivals.js": "testdata/rivals.js",
		"/jspdf.js": filepath.Join(modules, "jspdf/dist/jspdf.umd.min.js"), "/autotable.js": filepath.Join(modules, "jspdf-autotable/dist/jspdf.plugin.autotable.min.js"),
		"/pdfmake.js": filepath.Join(modules, "pdfmake/build/pdfmake.min.js"),
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/content.json":
			w.Write(data)
		case "/normal.ttf":
			w.Write(web.Regular)
		case "/bold.ttf":
			w.Write(web.Semibold)
		default:
			http.ServeFile(w, r, files[r.URL.Path])
		}
	}))
	b.Cleanup(server.Close)
	return server.URL
}

// made is how long reports took, in milliseconds, and how large the last was.
type made struct {
	Took []float64 `json:"took"`
	Size int       `json:"size"`
}

// oursTimed makes the report in the worker of the site, as the page of the
// report does.
const oursTimed = `(async () => {
	const took = [];
	let size = 0;
	const answer = () => new Promise((resolve, reject) => {
		worker.onerror = reject;
		worker.onmessage = ({ data }) => { if (JSON.parse(data.header).Kind === %d) resolve(data.data.length); };
	});
	for (let i = 0; i < %d; i++) {
		const begin = performance.now(), made = answer();
		worker.postMessage({ header: %q });
		size = await made;
		took.push(performance.now() - begin);
	}
	return { took, size };
})()`

// BenchmarkRivals sets the same words in the same tables by three makers in
// one browser: ours, tagged and with the save file inside, jsPDF with
// autotable, and pdfmake. Besides the medians it gives ours as a share of
// theirs, the size of the files, and the highest memory of the browser's
// process that made them.
func BenchmarkRivals(b *testing.B) {
	if _, err := os.Stat(filepath.Join(module, ".cache", "npm", "node_modules", "jspdf")); err != nil {
		b.Skip("make bench installs the makers to compare with")
	}
	for _, n := range []int{200, 1000, 10_000} {
		runs := 5
		if n > 1000 {
			runs = 1 // a minute each
		}
		d := example.Generate(lang.NL, n)
		medians := make(map[string]float64)
		compare := func(name string, make func(p *tab) made) {
			b.Run(fmt.Sprintf("%d/%s", n, name), func(b *testing.B) {
				for b.Loop() {
					before := renderers()
					m := make(newTab(b))
					slices.Sort(m.Took)
					medians[name] = m.Took[len(m.Took)/2]
					b.ReportMetric(0, "ns/op")
					b.ReportMetric(medians[name], "ms")
					b.ReportMetric(float64(m.Size)/1000, "kB")
					b.ReportMetric(peak(before), "MB-peak")
					if name != "ours" {
						b.ReportMetric(medians["ours"]/medians[name], "ours/this")
					}
				}
			})
		}
		compare("ours", func(p *tab) made {
			p.visit("/privacy")
			eval[any](p, fmt.Sprintf(`(async () => {
				window.worker = new Worker("/web/printer.js");
				const read = new Promise((resolve, reject) => { worker.onmessage = resolve; worker.onerror = reject; });
				worker.postMessage({ header: "{}", data: Uint8Array.from(atob(%q), c => c.charCodeAt(0)) });
				await read;
			})()`, base64.StdEncoding.EncodeToString(file.Save(d))))
			header := print.Ask{Want: &want.Report{Lang: lang.NL}}.Header()
			if runs > 1 {
				eval[made](p, fmt.Sprintf(oursTimed, print.Made, 1, header)) // warm
			}
			return eval[made](p, fmt.Sprintf(oursTimed, print.Made, runs, header))
		})
		origin := rivals(b, d)
		for _, name := range []string{"jsPDF", "pdfmake"} {
			compare(name, func(p *tab) made {
				p.do(chromedp.Navigate(origin))
				p.mu.Lock()
				p.elsewhere = nil // theirs come from another origin, and are no part of the site
				p.mu.Unlock()
				eval[int](p, `prepare("content.json")`)
				if runs > 1 {
					eval[made](p, fmt.Sprintf(`timed(%q, 1)`, name))
				}
				return eval[made](p, fmt.Sprintf(`timed(%q, %d)`, name, runs))
			})
		}
	}
}

// renderers lists the processes that draw pages, with the most memory that
// each has had, in MB; none where the system does not tell.
func renderers() map[string]float64 {
	out := make(map[string]float64)
	lists, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, list := range lists {
		if command, _ := os.ReadFile(list); !strings.Contains(string(command), "--type=renderer") {
			continue
		}
		status, _ := os.ReadFile(filepath.Join(filepath.Dir(list), "status"))
		_, rest, _ := strings.Cut(string(status), "VmHWM:")
		if fields := strings.Fields(rest); len(fields) > 0 {
			kB, _ := strconv.ParseFloat(fields[0], 64)
			out[list] = kB / 1000
		}
	}
	return out
}

// peak is the most memory of a process that was not there before.
func peak(before map[string]float64) (most float64) {
	for process, mb := range renderers() {
		if _, was := before[process]; !was {
			most = max(most, mb)
		}
	}
	return most
}
