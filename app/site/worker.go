package site

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/toepasselijk/web"
)

// worker completes the service worker for the files in all. Its version is a
// hash of them, so it changes when and only when one of them does.
func worker(base string, all content) []byte {
	version := sha256.New()
	var files [][]string
	for _, name := range slices.Sorted(maps.Keys(all)) {
		sum := sha256.Sum256(all[name])
		fmt.Fprintf(version, "%s %x\n", name, sum)
		// Hosts agree on the address of a folder, not on that of its index.html.
		if path, page := strings.CutSuffix(name, "index.html"); page {
			files = append(files, []string{path})
			continue
		}
		files = append(files, []string{name, "sha256-" + base64.StdEncoding.EncodeToString(sum[:])})
	}
	return []byte(strings.NewReplacer(
		"{{.Base}}", script(base),
		"{{.Version}}", script(hex.EncodeToString(version.Sum(nil))[:16]),
		"{{.Files}}", script(files),
	).Replace(web.Worker))
}

// script writes v, strings or lists of them, as JavaScript.
func script(v any) string {
	out, _ := json.Marshal(v) // strings alone: cannot fail
	return string(out)
}
