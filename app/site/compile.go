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

// Program is the browser program and the script of its Go version that runs
// it. The two belong together.
type Program struct {
	Wasm []byte
	Exec []byte // wasm_exec.js
}

// Compile builds the browser program. Paths, symbols and the state of version
// control are left out, so that the same source gives the same bytes.
func Compile() (Program, error) { return compile("./app") }

// notInlined are the packages that only describe what is on screen. Inlining
// their chains of small calls makes the program 58 kB larger when packed and
// nothing quicker that can be measured.
var notInlined = []string{"example.org/toepasselijk/app/...", goApp + "/..."}

func compile(source string) (Program, error) {
	module, root, err := toolchain()
	if err != nil {
		return Program{}, err
	}
	mod, err := leanModules(module)
	if err != nil {
		return Program{}, fmt.Errorf("compile: %w", err)
	}
	dir, err := os.MkdirTemp("", "toepasselijk-")
	if err != nil {
		return Program{}, fmt.Errorf("compile: %w", err)
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "app.wasm")
	build := exec.Command("go", "build", "-modfile="+mod, "-trimpath", "-buildvcs=false", "-ldflags=-s -w")
	for _, pattern := range notInlined {
		build.Args = append(build.Args, "-gcflags="+pattern+"=-l")
	}
	build.Args = append(build.Args, "-o", out, source)
	build.Dir = module
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil {
		return Program{}, fmt.Errorf("compile the browser program: %w: %s", err, bytes.TrimSpace(said))
	}
	var p Program
	if p.Wasm, err = os.ReadFile(out); err != nil {
		return Program{}, fmt.Errorf("compile: %w", err)
	}
	if p.Exec, err = os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js")); err != nil {
		return Program{}, fmt.Errorf("compile: %w", err)
	}
	return p, nil
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
