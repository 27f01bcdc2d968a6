package site

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"example.org/toepasselijk/web"
)

// Options say what site to build.
type Options struct {
	Base  string // where it will live: "/" or "/sub/path/"; empty is "/"
	Pages []Page // in the order of the links; the first is the start page
	Files []File // what the program fetches besides what this package knows
	Pack  bool   // write .br and .gz beside the larger files
}

// File is a file of the site, at a path from its root.
type File struct {
	Path string // "/web/example.nl.json"
	Data []byte
}

// ErrBase is a base that does not begin and end with a slash, or holds what no
// path holds.
var ErrBase = errors.New(`the base must be "/" or a path such as "/tools/risico/"`)

// CheckBase returns [ErrBase] when base cannot be the path of a site.
func CheckBase(base string) error {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("/-_.~", r)
	}
	clean := path.Clean(base)
	if clean != "/" {
		clean += "/"
	}
	if base != clean || base[0] != '/' || strings.ContainsFunc(base, func(r rune) bool { return !plain(r) }) {
		return ErrBase
	}
	return nil
}

// content is the site by path, before it is written.
type content map[string][]byte

// Build compiles the program and writes the site into dir, which exists or is
// made; what is in it under other names stays. It needs the Go toolchain and
// runs anywhere inside the module.
func Build(dir string, o Options) error {
	if o.Base == "" {
		o.Base = "/"
	}
	if err := CheckBase(o.Base); err != nil {
		return err
	}
	program, err := Compile()
	if err != nil {
		return err
	}
	all, err := assemble(program, o)
	if err != nil {
		return err
	}
	if o.Pack {
		cache, err := Cache()
		if err != nil {
			return err
		}
		if err := pack(all, cache); err != nil {
			return err
		}
	}
	return write(dir, all)
}

// assemble makes every file of the site but the packed ones.
func assemble(program Program, o Options) (content, error) {
	all := content{
		"app.wasm":             program.Wasm,
		"report.wasm":          program.Report,
		"web/wasm_exec.js":     program.Exec,
		"manifest.webmanifest": manifest(o.Base),
	}
	err := fs.WalkDir(web.Files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		all["web/"+name], err = web.Files.ReadFile(name)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the web folder: %w", err)
	}
	for _, f := range o.Files {
		all[strings.TrimPrefix(f.Path, "/")] = f.Data
	}
	if err := pages(all, o, len(program.Wasm)); err != nil {
		return nil, err
	}
	all["sw.js"] = worker(o.Base, all)
	// Not kept offline: the worker answers unknown pages itself.
	all["_headers"] = headersFile(o.Base)
	all["404.html"], err = notFound(o)
	return all, err
}

func write(dir string, all content) error {
	for _, name := range slices.Sorted(maps.Keys(all)) {
		at := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return fmt.Errorf("write %s: %w", dir, err)
		}
		if err := os.WriteFile(at, all[name], 0o644); err != nil {
			return fmt.Errorf("write %s: %w", dir, err)
		}
	}
	return nil
}
