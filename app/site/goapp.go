package site

import (
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const goApp = "github.com/maxence-charriere/go-app/v10"

// client replaces the two files of go-app that import net/http.
//
//go:embed client.go.txt
var client []byte

// clientOnly makes a copy of go-app without its server side in the cache of
// the source and returns a go.mod that uses it, relative to the module.
//
// Why: go-app keeps its HTTP handler in the package that every page imports.
// The linker drops the handler, but not what net/http, TLS and X.509 set up
// when a program starts: 1.5 MB of the program, 0.3 MB packed. The build tags
// of go-app do not reach that far, and Go overlays do not reach the module
// cache. An ordinary go build of the program works too; it is only larger.
func clientOnly(module string) (string, error) {
	dir, version, err := locate(module)
	if err != nil {
		return "", err
	}
	// The path ends up in the build information: it may not differ from one
	// build to the next.
	sum := sha256.Sum256(client)
	name := fmt.Sprintf(".cache/go-app@%s-%x", version, sum[:4])
	if _, err := os.Stat(filepath.Join(module, name)); os.IsNotExist(err) {
		if err := copyClient(dir, filepath.Join(module, name)); err != nil {
			return "", fmt.Errorf("copy go-app: %w", err)
		}
	}
	for _, ending := range []string{".mod", ".sum"} {
		data, err := os.ReadFile(filepath.Join(module, "go"+ending))
		if err != nil {
			return "", fmt.Errorf("read go%s: %w", ending, err)
		}
		if ending == ".mod" {
			data = fmt.Appendf(data, "\nreplace %s => ./%s\n", goApp, name)
		}
		if err := keep(filepath.Join(module, ".cache", "wasm"+ending), data); err != nil {
			return "", err
		}
	}
	return ".cache/wasm.mod", nil
}

// locate returns where go-app is, and its version.
func locate(module string) (dir, version string, err error) {
	list := exec.Command("go", "list", "-m", "-json", goApp)
	list.Dir = module
	out, err := list.Output()
	if err != nil {
		return "", "", fmt.Errorf("find go-app: %w", err)
	}
	var found struct{ Dir, Version string }
	if err := json.Unmarshal(out, &found); err != nil {
		return "", "", fmt.Errorf("find go-app: %w", err)
	}
	if found.Dir == "" { // known, but not downloaded yet
		get := exec.Command("go", "mod", "download", goApp)
		get.Dir = module
		if err := get.Run(); err != nil {
			return "", "", fmt.Errorf("download go-app: %w", err)
		}
		return locate(module)
	}
	return found.Dir, found.Version, nil
}

// copyClient copies the packages that the program needs. It works beside the
// target and renames, as builds may run side by side.
func copyClient(from, to string) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	part, err := os.MkdirTemp(filepath.Dir(to), "part-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(part)
	source := os.DirFS(from)
	err = fs.WalkDir(source, ".", func(name string, entry fs.DirEntry, err error) error {
		wanted := name == "go.mod" || strings.HasPrefix(name, "pkg/") && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go")
		if err != nil || entry.IsDir() || !wanted {
			return err
		}
		data, err := fs.ReadFile(source, name)
		switch name {
		case "pkg/app/http.go":
			data = client
		case "pkg/app/resource.go":
			return nil
		}
		if err != nil {
			return err
		}
		return keep(filepath.Join(part, filepath.FromSlash(name)), data)
	})
	if err != nil {
		return err
	}
	if err := os.Rename(part, to); err != nil {
		if _, there := os.Stat(to); there == nil {
			return nil // another build was first
		}
		return err
	}
	return nil
}
