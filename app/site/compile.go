package site

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Program is what runs in the browser: the program of the pages, the one that
// makes the report, and the script of their Go version that runs them. They
// belong together.
type Program struct {
	Wasm   []byte // app.wasm
	Report []byte // report.wasm
	Exec   []byte // wasm_exec.js
}

// Compile builds the browser programs. Paths, symbols and the state of version
// control are left out, so that the same source gives the same bytes; the rest
// is packed closer, see slim.
func Compile() (Program, error) { return compile("./app", "./app/printer") }

// notInlined are the packages that only describe what is on screen, and those
// that hardly ever run. Inlining their small calls makes the program 87 kB
// larger when packed and nothing quicker that can be measured.
var notInlined = []string{
	"example.org/toepasselijk/app/...", goApp + "/...",
	"example.org/toepasselijk/risk/calendar", "example.org/toepasselijk/risk/compare", "example.org/toepasselijk/risk/transition",
	"encoding/json", "internal/poll", "net/...", "os", "time",
}

// compile builds both programs from the packages that they are in.
func compile(pages, report string) (p Program, err error) {
	module, root, err := toolchain()
	if err != nil {
		return Program{}, err
	}
	mod, err := leanModules(module)
	if err != nil {
		return Program{}, fmt.Errorf("compile: %w", err)
	}
	if p.Wasm, err = compileOne(module, mod, pages); err != nil {
		return Program{}, err
	}
	if p.Report, err = compileOne(module, mod, report); err != nil {
		return Program{}, err
	}
	if p.Exec, err = os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js")); err != nil {
		return Program{}, fmt.Errorf("compile: %w", err)
	}
	return p, nil
}

func compileOne(module, mod, source string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "toepasselijk-")
	if err != nil {
		return nil, fmt.Errorf("compile: %w", err)
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "out.wasm")
	build := exec.Command("go", "build", "-modfile="+mod, "-trimpath", "-buildvcs=false", "-ldflags=-s -w")
	for _, pattern := range notInlined {
		build.Args = append(build.Args, "-gcflags="+pattern+"=-l")
	}
	build.Args = append(build.Args, "-o", out, source)
	build.Dir = module
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compile %s for the browser: %w: %s", source, err, bytes.TrimSpace(said))
	}
	wasm, err := os.ReadFile(out)
	if err != nil {
		return nil, fmt.Errorf("compile %s: %w", source, err)
	}
	// Another version of Go may write another shape: its program runs as well
	// as it is, only larger, which TestBudget tells.
	if slimmed, err := slim(wasm); err == nil {
		wasm = slimmed
	}
	return wasm, nil
}

// ErrNoSource is a build started outside the source of the program.
var ErrNoSource = errors.New("start this inside the folder of the source: the browser program is compiled from it")

// toolchain returns the folders of the module and of Go.
func toolchain() (module, root string, err error) {
	out, err := exec.Command("go", "env", "GOMOD", "GOROOT").Output()
	if err != nil {
		return "", "", fmt.Errorf("ask go for its environment: %w", err)
	}
	mod, rest, _ := strings.Cut(string(out), "\n")
	if filepath.Base(mod) != "go.mod" {
		return "", "", ErrNoSource
	}
	return filepath.Dir(mod), strings.TrimSpace(rest), nil
}

// Cache returns the folder in the source that keeps packed files between
// builds. Version control ignores it; it may be removed at any time.
func Cache() (string, error) {
	module, _, err := toolchain()
	return filepath.Join(module, ".cache", "brotli"), err
}
