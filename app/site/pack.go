package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/andybalholm/brotli"
)

// packable are the kinds of file that packing makes smaller; pictures are
// packed already.
var packable = []string{".html", ".css", ".js", ".json", ".svg", ".ttf", ".wasm", ".webmanifest"}

// packMin is the size in bytes under which packing wins nothing that matters.
const packMin = 1024

// pack puts a .br and a .gz beside every larger file that gains from it.
func pack(all content, cache string) error {
	for _, name := range slices.Sorted(maps.Keys(all)) {
		data := all[name]
		if len(data) < packMin || !slices.Contains(packable, path.Ext(name)) {
			continue
		}
		br, err := Brotli(data, cache)
		if err != nil {
			return err
		}
		gz, err := gzipped(data)
		if err != nil {
			return err
		}
		all[name+".br"], all[name+".gz"] = br, gz
	}
	return nil
}

// Brotli packs data as small as brotli can (quality 11, window 2^24). That
// takes a minute for the program, so the result is kept in the folder cache
// under the hash of the data; with an empty cache it is not.
func Brotli(data []byte, cache string) ([]byte, error) {
	sum := sha256.Sum256(data)
	kept := filepath.Join(cache, hex.EncodeToString(sum[:])+".br")
	if cache != "" {
		if out, err := os.ReadFile(kept); err == nil {
			return out, nil
		}
	}
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24})
	if _, err := w.Write(data); err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	if cache == "" {
		return out.Bytes(), nil
	}
	return out.Bytes(), keep(kept, out.Bytes())
}

// keep writes a file of the cache in one go, as builds may run side by side.
func keep(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	part, err := os.CreateTemp(filepath.Dir(name), "part-")
	if err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	defer os.Remove(part.Name())
	_, err = part.Write(data)
	if closed := part.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(part.Name(), name)
	}
	if err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	return nil
}

func gzipped(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err == nil {
		_, err = w.Write(data)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		return nil, fmt.Errorf("pack: %w", err)
	}
	return out.Bytes(), nil
}
