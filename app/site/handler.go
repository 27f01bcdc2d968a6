package site

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"strings"
	"time"
)

// types are the media types of the site's files. Not taken from the system,
// where a missing entry for wasm would keep the program from starting.
var types = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".ttf":         "font/ttf",
	".md":          "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
}

// encodings are the packed forms of a file, best first.
var encodings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}}

type server struct {
	base  string
	files content
}

// Handler serves the site in dir under base with the headers of [Headers]. It
// reads the folder once, so nothing outside it can be asked for.
func Handler(dir, base string) (http.Handler, error) {
	if err := CheckBase(base); err != nil {
		return nil, err
	}
	s := &server{base: base, files: content{}}
	root := os.DirFS(dir)
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == "_headers" {
			return err
		}
		s.files[name], err = fs.ReadFile(root, name)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the site: %w", err)
	}
	return s, nil
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for _, h := range Headers() {
		w.Header().Set(h.Name, h.Value)
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	if r.URL.Path+"/" == s.base {
		// The browser may remember this: it leads into the site offline too,
		// where the service worker is not asked about an address above its own.
		w.Header().Set("Cache-Control", "max-age=31536000")
		http.Redirect(w, r, s.base, http.StatusMovedPermanently)
		return
	}
	name, ok := s.find(r.URL.Path)
	if !ok {
		s.notFound(w)
		return
	}
	s.send(w, r, name)
}

// find returns the file for a path: itself, or the page of that folder.
func (s *server) find(requested string) (string, bool) {
	rest, ok := strings.CutPrefix(requested, s.base)
	if !ok {
		return "", false
	}
	for _, name := range []string{rest, path.Join(rest, "index.html")} {
		if _, ok := s.files[name]; ok {
			return name, true
		}
	}
	return "", false
}

func (s *server) send(w http.ResponseWriter, r *http.Request, name string) {
	data := s.files[name]
	w.Header().Set("Content-Type", mediaType(name))
	w.Header().Set("Vary", "Accept-Encoding")
	for _, e := range encodings {
		if packed, ok := s.files[name+e.ending]; ok && accepts(r, e.name) {
			data = packed
			w.Header().Set("Content-Encoding", e.name)
			break
		}
	}
	w.Header().Set("ETag", fmt.Sprintf(`"%x"`, sha256.Sum256(data)))
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}

func (s *server) notFound(w http.ResponseWriter) {
	w.Header().Set("Content-Type", types[".html"])
	w.WriteHeader(http.StatusNotFound)
	_, _ = w.Write(s.files["404.html"]) // the visitor left: nobody to tell
}

func mediaType(name string) string {
	if t, ok := types[path.Ext(name)]; ok {
		return t
	}
	return "application/octet-stream"
}

// accepts reports whether the client takes an encoding.
func accepts(r *http.Request, encoding string) bool {
	for _, part := range strings.Split(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(part, ";")
		if strings.TrimSpace(name) == encoding {
			return strings.ReplaceAll(weight, " ", "") != "q=0"
		}
	}
	return false
}
