package site

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

const goApp = "github.com/maxence-charriere/go-app/v10"

// lean is a module of which the program needs a part. It is built with a copy
// that leaves out what the linker cannot: a package that is imported sets
// itself up when the program starts, with all that it takes. An ordinary go
// build of the program works too; it is only larger.
type lean struct {
	path    string
	files   map[string]string // what takes the place of a file, "" for nothing
	imports []string          // the packages whose place one of ours takes
}

// leans are copied because build tags do not reach this far, and overlays of
// Go do not reach the module cache.
var leans = []lean{
	{
		// The HTTP handler is in the package that every page imports: net/http,
		// TLS and X.509 are 1.5 MB of the program, 0.3 MB packed. Routes bring
		// in regular expressions, state encryption, uuid database drivers.
		path: goApp,
		files: map[string]string{
			"pkg/app/http.go": "client.go.txt", "pkg/app/resource.go": "", "pkg/app/route.go": "", "pkg/app/crypto.go": "",
		},
		imports: []string{"github.com/google/uuid"},
	}, {
		// Readers of pictures and regular expressions are 0.9 MB of the program,
		// 0.15 MB packed. The report has one picture, which package pdf reads
		// and writes anew.
		path:    "github.com/signintech/gopdf",
		imports: []string{"image/gif", "image/jpeg", "image/png", "log", "regexp"},
	},
}

// standIns are the files and packages of ours.
//
//go:embed standin
var standIns embed.FS

// leanModules makes the copies in the cache of the source and returns a go.mod
// that uses them, relative to the module.
func leanModules(module string) (string, error) {
	mod, err := os.ReadFile(filepath.Join(module, "go.mod"))
	if err != nil {
		return "", fmt.Errorf("read go.mod: %w", err)
	}
	sum, err := os.ReadFile(filepath.Join(module, "go.sum"))
	if err != nil {
		return "", fmt.Errorf("read go.sum: %w", err)
	}
	for _, l := range leans {
		dir, version, err := locate(module, l.path)
		if err != nil {
			return "", err
		}
		files, err := l.copy(os.DirFS(dir))
		if err != nil {
			return "", fmt.Errorf("copy %s: %w", l.path, err)
		}
		// The path ends up in the build information: it may not differ from one
		// build to the next.
		name := fmt.Sprintf(".cache/lean/%s@%s-%x", l.path, version, files.sum())
		if err := place(filepath.Join(module, filepath.FromSlash(name)), files); err != nil {
			return "", fmt.Errorf("copy %s: %w", l.path, err)
		}
		mod = fmt.Appendf(mod, "\nreplace %s => ./%s\n", l.path, name)
	}
	for ending, data := range map[string][]byte{".mod": mod, ".sum": sum} {
		if err := keep(filepath.Join(module, ".cache", "wasm"+ending), data); err != nil {
			return "", err
		}
	}
	return ".cache/wasm.mod", nil
}

// locate returns where the module of a path is, and its version.
func locate(module, path string) (dir, version string, err error) {
	list := exec.Command("go", "list", "-m", "-json", path)
	list.Dir = module
	out, err := list.Output()
	if err != nil {
		return "", "", fmt.Errorf("find %s: %w", path, err)
	}
	var found struct{ Dir, Version string }
	if err := json.Unmarshal(out, &found); err != nil {
		return "", "", fmt.Errorf("find %s: %w", path, err)
	}
	if found.Dir == "" { // known, but not downloaded yet
		get := exec.Command("go", "mod", "download", path)
		get.Dir = module
		if err := get.Run(); err != nil {
			return "", "", fmt.Errorf("download %s: %w", path, err)
		}
		return locate(module, path)
	}
	return found.Dir, found.Version, nil
}

// copy returns what the copy of a module is, by path.
func (l lean) copy(source fs.FS) (content, error) {
	all := content{}
	err := fs.WalkDir(source, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name != "go.mod" && path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		data, err := fs.ReadFile(source, name)
		for _, p := range l.imports {
			data = bytes.ReplaceAll(data, fmt.Appendf(nil, "%q\n", p), fmt.Appendf(nil, "%q\n", l.path+"/standin/"+path.Base(p)))
		}
		all[name] = data
		return err
	})
	if err != nil {
		return nil, err
	}
	for name, ours := range l.files {
		delete(all, name)
		if ours == "" {
			continue
		}
		if all[name], err = standIns.ReadFile("standin/" + ours); err != nil {
			return nil, err
		}
	}
	for _, p := range l.imports {
		name := path.Base(p)
		if all["standin/"+name+"/"+name+".go"], err = standIns.ReadFile("standin/" + name + ".go.txt"); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// sum returns a short hash of the files.
func (all content) sum() []byte {
	h := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(all)) {
		fmt.Fprintf(h, "%s %x\n", name, sha256.Sum256(all[name]))
	}
	return h.Sum(nil)[:4]
}

// place writes the files into the folder to, unless it is there. It works
// beside it and renames, as builds may run side by side.
func place(to string, files content) error {
	if _, err := os.Stat(to); err == nil {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	part, err := os.MkdirTemp(filepath.Dir(to), "part-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(part)
	if err := write(part, files); err != nil {
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
