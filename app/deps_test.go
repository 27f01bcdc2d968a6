//go:build !js

package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "example.org/toepasselijk/"

// direction says which of our packages a package may know. A package that is
// not in it has no place yet.
var direction = map[string][]string{
	"annexa/lang":          {},
	"annexa/lang/langtest": {"annexa/lang"},
	"annexa":               {"annexa/lang"},
	"annexa/explain":       {"annexa/lang"},
	"annexa/prose":         {},
	"risk":                 {"annexa", "annexa/lang"},
	"risk/audit":           {"annexa", "annexa/lang", "risk"},
	"risk/file":            {"annexa", "annexa/lang", "risk", "risk/file/attached"},
	"risk/file/attached":   {},
	"risk/example":         {"annexa", "annexa/lang", "risk"},
	"risk/compare":         {"annexa", "annexa/lang", "risk", "risk/audit"},
	"risk/calendar":        {"annexa/lang", "risk"},
	"risk/search":          {"annexa", "annexa/explain", "annexa/lang", "annexa/prose", "risk"},
	"risk/transition":      {"annexa", "annexa/lang", "risk"},
	"risk/sheets":          {"annexa", "annexa/lang", "risk", "risk/file", "risk/sheets/xlsx"},
	"risk/sheets/xlsx":     {},
	"pdf/tag":              {},
	"pdf/finish":           {"pdf/tag"},
	"pdf/want":             {"annexa/lang", "risk", "risk/file"},
	"pdf":                  {"annexa", "annexa/lang", "risk", "risk/audit", "risk/calendar", "risk/compare", "risk/file", "pdf/finish", "pdf/tag", "pdf/want"},
	"app/picture":          {"annexa/lang", "risk"},
	"app/print":            {"annexa/lang", "risk", "risk/sheets", "pdf/want"},
	"app/printer":          {"risk", "risk/file", "risk/sheets", "pdf", "app/print"},
	"app/browser":          {"annexa/lang"},
	"app/store":            {"annexa", "annexa/lang", "risk", "risk/audit"},
	"app/press":            {"annexa/lang", "risk", "risk/file", "pdf/want", "app/browser", "app/print"},
	"app/part":             {"annexa", "annexa/lang", "annexa/prose", "risk", "risk/audit", "risk/transition", "app/browser", "app/press", "app/store"},
	"app/page": {
		"annexa", "annexa/explain", "annexa/lang", "annexa/prose", "risk", "risk/audit", "risk/calendar", "risk/compare", "risk/file", "risk/search", "risk/sheets", "risk/transition", "pdf/want",
		"app/browser", "app/picture", "app/press", "app/print", "app/store", "app/part",
	},
	"web":      {},
	"app/site": {"annexa/lang", "risk/file", "web"},
	"app/e2e":  {"annexa", "annexa/explain", "annexa/lang", "annexa/prose", "risk", "risk/audit", "risk/calendar", "risk/file", "risk/example", "risk/sheets", "pdf", "pdf/want", "app/page", "app/site"},
	"app": {
		"annexa", "annexa/explain", "annexa/lang", "annexa/prose", "risk", "risk/audit", "risk/calendar", "risk/compare", "risk/file", "risk/example", "risk/sheets", "risk/transition", "pdf", "pdf/want", "web",
		"app/browser", "app/picture", "app/store", "app/part", "app/page", "app/site",
	},
}

// outside is what only app may use: the engine and the report take bytes and
// a date, and return bytes and findings.
var outside = []string{"net", "net/http", "os", "os/exec", "crypto/rand", "syscall/js", "github.com/maxence-charriere/go-app/v10/pkg/app"}

// TestDirection keeps the one direction in which packages may know each other,
// in both builds.
func TestDirection(t *testing.T) {
	for _, target := range [][]string{nil, {"GOOS=js", "GOARCH=wasm"}} {
		list := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, module+"...")
		list.Env = append(os.Environ(), target...)
		out, err := list.Output()
		require.NoError(t, err)
		for line := range strings.Lines(string(out)) {
			path, imports, _ := strings.Cut(strings.TrimSpace(line), " ")
			path = strings.TrimPrefix(path, module)
			may, known := direction[path]
			if !known {
				t.Errorf("%s has no place in the direction of packages", path)
			}
			for _, imported := range strings.Fields(imports) {
				if own, ok := strings.CutPrefix(imported, module); ok && !slices.Contains(may, own) {
					t.Errorf("%s imports %s", path, own)
				}
				if pure(path) && slices.Contains(outside, imported) {
					t.Errorf("%s imports %s: only app may reach outside", path, imported)
				}
			}
		}
	}
}

func pure(path string) bool {
	return strings.HasPrefix(path, "annexa") || strings.HasPrefix(path, "risk") || strings.HasPrefix(path, "pdf")
}
