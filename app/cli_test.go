//go:build !js

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// did is what one use of the command line did.
type did struct {
	code     int
	out, err string
}

func use(t *testing.T, stdin string, args ...string) did {
	t.Helper()
	var out, err bytes.Buffer
	code := execute(t.Context(), commands, args, strings.NewReader(stdin), &out, &err)
	return did{code, out.String(), err.String()}
}

// saved writes a save file and returns its name.
func saved(t *testing.T, d *risk.Document) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "analyse.toepasselijk")
	require.NoError(t, os.WriteFile(name, file.Save(d), 0o600))
	return name
}

func TestWrongCalls(t *testing.T) {
	for name, args := range map[string][]string{
		"no such command":      {"serve"},
		"no such flag":         {"example", "-risk", "3"},
		"no such language":     {"example", "-lang", "fr"},
		"too many risks":       {"example", "-risks", "20001"},
		"risks below zero":     {"example", "-risks", "-1"},
		"risks no number":      {"example", "-risks", "many"},
		"example with a file":  {"example", "a.toepasselijk"},
		"report without file":  {"report", "-o", "x.pdf"},
		"report without out":   {"report", "a.toepasselijk"},
		"report of two files":  {"report", "a", "b", "-o", "x.pdf"},
		"report of no part":    {"report", "a", "-o", "x.pdf", "-only", "half"},
		"check without file":   {"check", "-json"},
		"compare of one":       {"compare", "a.toepasselijk"},
		"compare of three":     {"compare", "a", "b", "c"},
		"compare of one input": {"compare", "-", "-"},
		"validate nothing":     {"validate"},
		"validate with a flag": {"validate", "a.toepasselijk", "-json"},
		"schema of a file":     {"schema", "a.toepasselijk"},
		"flag after --":        {"check", "a.toepasselijk", "--", "-json"},
		"check in no language": {"check", "a.toepasselijk", "-lang", "fr"},
		"rules of a file":      {"check", "-rules", "a.toepasselijk"},
		"rules as JSON":        {"check", "-rules", "-json"},
		"build without folder": {"build"},
		"build on a bad base":  {"build", "-o", "x", "-base", "tools"},
		"run for others":       {"run", "-addr", "0.0.0.0:8000"},
		"run without port":     {"run", "-addr", "127.0.0.1"},
		"help on nothing":      {"help", "me"},
	} {
		t.Run(name, func(t *testing.T) {
			got := use(t, "", args...)
			assert.Equal(t, exitWrong, got.code)
			assert.Empty(t, got.out)
			assert.Equal(t, 1, strings.Count(got.err, "\n"), "one sentence: %s", got.err)
			if args[0] == "example" && name == "no such language" || name == "check in no language" || name == "flag after --" {
				return
			}
			nl := use(t, "", append([]string{args[0], "-lang", "nl"}, args[1:]...)...)
			assert.Equal(t, exitWrong, nl.code)
			assert.NotEqual(t, got.err, nl.err, "Dutch when asked")
			assert.NotRegexp(t, `\b(the|is missing|must|there)\b`, nl.err)
		})
	}
}

func TestFlagFaults(t *testing.T) {
	for args, want := range map[[3]string]string{
		{"example", "-risk", "3"}:       "example: er is geen vlag -risk; gebruik: example ",
		{"example", "-risks", "many"}:   `example: -risks kan niet "many" zijn; gebruik: `,
		{"compare", "a", "-json=maybe"}: `compare: -json kan niet "maybe" zijn; gebruik: `,
		{"report", "a", "-o"}:           "report: bij -o hoort een waarde; gebruik: ",
		{"report", "a", "-only=half"}:   `report: -only kan niet "half" zijn; kies uit: full, soa, `,
		{"report", "a", "---"}:          "report: --- is geen vlag; gebruik: ",
	} {
		got := use(t, "", append([]string{args[0], "-lang=nl"}, args[1:]...)...)
		assert.Equal(t, exitWrong, got.code)
		assert.True(t, strings.HasPrefix(got.err, want), "%s\n%s", got.err, want)
	}
	assert.Contains(t, use(t, "", "check", "/nergens/x", "-lang", "nl").err, "check: /nergens/x bestaat niet")
	assert.Contains(t, use(t, "", "check", t.TempDir(), "-lang", "nl").err, "is een map")
}

func TestHelp(t *testing.T) {
	all := use(t, "")
	assert.Equal(t, exitDone, all.code)
	assert.Equal(t, all, use(t, "", "help"))
	assert.Equal(t, all, use(t, "", "--help"))
	for _, c := range commands {
		langtest.Complete(t, c.summary)
		for _, l := range lang.All() {
			assert.Contains(t, use(t, "", "help", "-lang", l.Code()).out, "  "+c.name)
			about := use(t, "", "help", c.name, "-lang", l.Code())
			assert.Equal(t, exitDone, about.code)
			assert.Contains(t, about.out, strings.TrimSpace(c.name+" "+c.usage.In(l)))
			assert.Contains(t, about.out, c.summary.In(l))
			assert.Contains(t, about.out, c.more.In(l))
			if c.name != "help" {
				assert.Equal(t, about, use(t, "", c.name, "-h", "-lang="+l.Code()))
			}
		}
		assert.Equal(t, c.more.In(lang.NL) == "", c.more.In(lang.EN) == "", c.name)
		assert.True(t, c.more.In(lang.NL) == "" || c.more.In(lang.NL) != c.more.In(lang.EN), c.name)
		assert.Equal(t, use(t, "", "help", c.name), use(t, "", "help", c.name, "-lang", "en"), "English unless asked")
	}
}

func TestExample(t *testing.T) {
	for _, l := range lang.All() {
		got := use(t, "", "example", "-lang", l.Code())
		assert.Equal(t, exitDone, got.code, got.err)
		assert.Equal(t, string(file.Save(example.Document(l))), got.out)
	}
	many := use(t, "", "example", "-risks", "25")
	assert.Equal(t, many, use(t, "", "example", "-risks=25"))
	d, err := file.Open([]byte(many.out))
	require.NoError(t, err)
	assert.Len(t, d.Risks, 25)
}

func TestReport(t *testing.T) {
	name := saved(t, example.Document(lang.NL))
	for _, args := range [][]string{
		{"report", name, "-o", "OUT"},
		{"report", "-o", "OUT", "-lang", "en", "-only", "summary", name},
		{"report", "-lang=en", name, "-only=soa", "-o", "OUT"},
	} {
		out := filepath.Join(t.TempDir(), "out.pdf")
		for i := range args {
			if args[i] == "OUT" {
				args[i] = out
			}
		}
		got := use(t, "", args...)
		assert.Equal(t, did{}, got)
		data, err := os.ReadFile(out)
		require.NoError(t, err)
		assert.True(t, bytes.HasPrefix(data, []byte("%PDF-")))
	}
}

// A whole report opens as the save file that it carries, wherever a save file
// does; a part of it, or one made bare, has none.
func TestReportsOpen(t *testing.T) {
	name := saved(t, example.Document(lang.NL))
	out := filepath.Join(t.TempDir(), "report.pdf")
	require.Equal(t, did{}, use(t, "", "report", name, "-o", out))
	report, err := os.ReadFile(out)
	require.NoError(t, err)
	for _, args := range [][]string{{"check", "-json", "IN"}, {"validate", "IN"}, {"calendar", "IN"}, {"check", "-"}, {"compare", "-json", "IN", name}} {
		of := func(in string) did {
			return use(t, string(report), strings.Split(strings.Replace(strings.Join(args, " "), "IN", in, 1), " ")...)
		}
		got, want := of(out), of(name)
		got.out, want.out = strings.ReplaceAll(got.out, out, "IN"), strings.ReplaceAll(want.out, name, "IN")
		assert.Equal(t, want, got, args)
	}
	again := filepath.Join(t.TempDir(), "again.pdf")
	require.Equal(t, did{}, use(t, "", "report", out, "-o", again))
	second, err := os.ReadFile(again)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(report, second), "a report of the report")

	for _, flags := range [][]string{{"-bare"}, {"-only=soa"}, {"-only", "plan"}, {"-only", "summary"}, {"-only", "interview"}} {
		require.Equal(t, did{}, use(t, "", append([]string{"report", name, "-o", again}, flags...)...))
		got := use(t, "", "validate", again)
		assert.Equal(t, exitRefused, got.code)
		assert.Contains(t, got.err, "no save file of this tool inside", flags)
	}
}

func TestRefusedFilesLeaveNothing(t *testing.T) {
	sound := string(file.Save(example.Document(lang.EN)))
	for name, data := range map[string]string{
		"empty":               "",
		"no JSON":             "\x89PNG\r\n\x1a\n",
		"other JSON":          `{"version": 1}`,
		"a newer version":     strings.Replace(sound, `"version": 2`, `"version": 999`, 1),
		"cut off":             sound[:len(sound)/2],
		"no UTF-8":            strings.Replace(sound, `"organisation"`, "\"organi\xffsation\"", 1),
		"larger than allowed": strings.Repeat(" ", file.MaxSize+1),
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			in, out := filepath.Join(dir, "in"), filepath.Join(dir, "out.pdf")
			require.NoError(t, os.WriteFile(in, []byte(data), 0o600))
			require.NoError(t, os.WriteFile(out, []byte("before"), 0o600))
			for _, args := range [][]string{
				{"report", in, "-o", out}, {"check", in}, {"check", "-"}, {"validate", in}, {"validate", "-"}, {"compare", in, in},
			} {
				got := use(t, data, args...)
				assert.Equal(t, exitRefused, got.code)
				assert.Empty(t, got.out)
				assert.Equal(t, 1, strings.Count(got.err, "\n"), "one sentence: %s", got.err)
			}
			kept, err := os.ReadFile(out)
			require.NoError(t, err)
			assert.Equal(t, "before", string(kept))
			left, err := os.ReadDir(dir)
			require.NoError(t, err)
			assert.Len(t, left, 2)
		})
	}
	got := use(t, "", "check", filepath.Join(t.TempDir(), "nothing"))
	assert.Equal(t, exitRefused, got.code)
}

func TestReportSparesTheSaveFile(t *testing.T) {
	name := saved(t, example.Document(lang.NL))
	assert.Equal(t, exitWrong, use(t, "", "report", name, "-o", name).code)
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, string(file.Save(example.Document(lang.NL))), string(data))
}

func TestCheck(t *testing.T) {
	sound := use(t, string(file.Save(example.Document(lang.NL))), "check", "-")
	assert.Equal(t, exitDone, sound.code, sound.err+sound.out)

	name := saved(t, risk.New("2026-11-18"))
	spoilt := use(t, "", "check", name)
	assert.Equal(t, exitRefused, spoilt.code)
	assert.Contains(t, spoilt.err, "blocker")
	lines := strings.Split(strings.TrimSpace(spoilt.out), "\n")
	assert.True(t, strings.HasPrefix(lines[0], audit.Blocker.Code()+"\t"), "the heaviest first")
	for _, line := range lines {
		assert.Len(t, strings.Split(line, "\t"), 4, line)
	}

	asJSON := use(t, "", "check", "-json", name)
	assert.Equal(t, exitRefused, asJSON.code)
	var findings []findingJSON
	require.NoError(t, json.Unmarshal([]byte(asJSON.out), &findings))
	assert.Len(t, findings, len(lines))
	for _, f := range findings {
		assert.NotContains(t, []string{f.Rule, f.Severity, f.Clause, string(f.Path), f.Title, f.Why, f.Mend}, "")
	}
}

func TestCheckInDutch(t *testing.T) {
	name := saved(t, risk.New("2026-11-18"))
	nl := use(t, "", "check", name, "-lang", "nl")
	assert.Equal(t, exitRefused, nl.code)
	assert.Contains(t, nl.out, "De scope is niet beschreven")
	assert.Contains(t, use(t, "", "check", "-json", "-lang=nl", name).out, "De scope is niet beschreven")
}

func TestCheckRules(t *testing.T) {
	for _, l := range lang.All() {
		got := use(t, "", "check", "-rules", "-lang", l.Code())
		assert.Equal(t, exitDone, got.code, got.err)
		lines := strings.Split(strings.TrimSuffix(got.out, "\n"), "\n")
		require.Len(t, lines, len(audit.Rules()))
		for i, r := range audit.Rules() {
			assert.Equal(t, []string{r.ID, r.Clause, r.Severity.Code(), r.Title.In(l)}, strings.Split(lines[i], "\t"))
		}
	}
	assert.Equal(t, use(t, "", "check", "-rules", "-lang", "en"), use(t, "", "check", "-rules"), "English unless asked")
}

func TestBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles and packs the program")
	}
	dir := filepath.Join(t.TempDir(), "dist")
	got := use(t, "", "build", "-base", "/tools/risico/", "-o", dir)
	require.Equal(t, exitDone, got.code, got.err)
	for _, name := range []string{"index.html", "en/risks/index.html", "app.wasm", "app.wasm.br", "app.wasm.gz", "sw.js", "manifest.webmanifest", "_headers", "404.html", "web/app.css"} {
		assert.FileExists(t, filepath.Join(dir, filepath.FromSlash(name)))
	}
}

func TestRun(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the program")
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	out, in := io.Pipe()
	code := make(chan int, 1)
	go func() {
		code <- execute(ctx, commands, []string{"run", "-addr", taken.Addr().String()}, nil, in, io.Discard)
		in.Close()
	}()
	line := make([]byte, 200)
	n, err := out.Read(line)
	require.NoError(t, err)
	url := strings.TrimSpace(string(line[:n]))
	assert.NotContains(t, url, taken.Addr().String(), "the port is taken")
	response, err := (&http.Client{Timeout: 10 * time.Second}).Get(url)
	require.NoError(t, err)
	defer response.Body.Close()
	assert.Equal(t, http.StatusOK, response.StatusCode)
	assert.NotEmpty(t, response.Header.Get("Content-Security-Policy"))
	stop()
	assert.Equal(t, exitDone, <-code)
}
