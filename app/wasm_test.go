//go:build !js

package main

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/app/site"
)

// wasmBudget is what a first visit may have to wait for: the program, packed.
const wasmBudget = 2_200_000

// TestBudget builds the program as the site carries it.
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
	t.Logf("app.wasm: %d bytes, brotli %d bytes of at most %d", len(program.Wasm), len(packed), wasmBudget)
	assert.LessOrEqual(t, len(packed), wasmBudget)
	for _, native := range []string{"net/http.(*", "crypto/tls.(*", "html/template.(*", "regexp.(*", "image/png.(*", "image/jpeg.(*"} {
		assert.False(t, bytes.Contains(program.Wasm, []byte(native)), "%s is linked into the program", native)
	}
}

// TestProgramLeavesTheNativeSideOut holds that what builds, serves and tests
// the site is not even compiled for the browser; nor is the worked example,
// which the program fetches.
func TestProgramLeavesTheNativeSideOut(t *testing.T) {
	list := exec.Command("go", "list", "-deps", ".")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	require.NoError(t, err)
	for dep := range strings.Lines(string(out)) {
		dep = strings.TrimSpace(dep)
		for _, native := range []string{"example.org/toepasselijk/app/site", "example.org/toepasselijk/web", "example.org/toepasselijk/risk/example", "github.com/chromedp/", "github.com/andybalholm/brotli", "os/exec", "flag", "testing"} {
			assert.False(t, dep == native || strings.HasSuffix(native, "/") && strings.HasPrefix(dep, native), "the program imports %s", dep)
		}
	}
}
