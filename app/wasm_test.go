//go:build !js

package main

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/app/site"
)

// What a first visit may have to wait for, the program, packed; and what it
// may cost in all, with the program that makes the report.
const (
	wasmBudget = 2_200_000
	bothBudget = 4_000_000
)

// TestBudget builds the programs as the site carries them.
func TestBudget(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles and packs the program")
	}
	program, err := site.Compile()
	require.NoError(t, err)
	cache, err := site.Cache()
	require.NoError(t, err)
	packed, err := site.Brotli(program.Wasm, cache)
	require.NoError(t, err)
	report, err := site.Brotli(program.Report, cache)
	require.NoError(t, err)
	t.Logf("app.wasm: %d bytes, brotli %d bytes of at most %d", len(program.Wasm), len(packed), wasmBudget)
	t.Logf("with report.wasm: %d bytes, brotli %d bytes of at most %d", len(program.Wasm)+len(program.Report), len(packed)+len(report), bothBudget)
	assert.LessOrEqual(t, len(packed), wasmBudget)
	assert.LessOrEqual(t, len(packed)+len(report), bothBudget)
	assert.False(t, bytes.Contains(program.Wasm, []byte("image/png.(*")), "the browser draws the logo, and the report's program reads it")
	for _, native := range []string{"net/http.(*", "crypto/tls.(*", "html/template.(*", "regexp.(*", "image/jpeg.(*"} {
		assert.False(t, bytes.Contains(program.Wasm, []byte(native)), "%s is linked into the program", native)
		assert.False(t, bytes.Contains(program.Report, []byte(native)), "%s is linked into the report's program", native)
	}
}

// TestProgramsLeaveOut holds that what builds, serves and tests the site is
// not even compiled for the browser; nor is the worked example, which the
// program fetches. The page does not make the PDF, and who makes it draws no
// page.
func TestProgramsLeaveOut(t *testing.T) {
	never := []string{"example.org/toepasselijk/app/site", "example.org/toepasselijk/web", "example.org/toepasselijk/risk/example", "github.com/chromedp/", "github.com/andybalholm/brotli", "os/exec", "flag", "testing"}
	for program, without := range map[string][]string{
		".":         slices.Concat(never, []string{"example.org/toepasselijk/pdf", "github.com/signintech/gopdf"}),
		"./printer": slices.Concat(never, []string{"github.com/maxence-charriere/go-app/", "example.org/toepasselijk/app/browser"}),
	} {
		list := exec.Command("go", "list", "-deps", program)
		list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
		out, err := list.Output()
		require.NoError(t, err)
		for dep := range strings.Lines(string(out)) {
			dep = strings.TrimSpace(dep)
			for _, left := range without {
				assert.False(t, dep == left || strings.HasSuffix(left, "/") && strings.HasPrefix(dep, left), "%s imports %s", program, dep)
			}
		}
	}
}
