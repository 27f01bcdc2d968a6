//go:build !js

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadmeCommands runs every command of the README as it is written there,
// in order; only the files they write stand in a folder of the test's own. Of
// make only the recipe is read: `make test` is what runs this test, and what
// `make run` does TestRun does.
func TestReadmeCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the site")
	}
	t.Chdir("..")
	text, err := os.ReadFile("README.md")
	require.NoError(t, err)
	dir, ran := t.TempDir(), 0
	for _, block := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		for line := range strings.Lines(block[1]) {
			t.Run(strings.TrimSpace(line), func(t *testing.T) { runLine(t, strings.Fields(line), dir) })
			ran++
		}
	}
	assert.GreaterOrEqual(t, ran, 6)
}

func runLine(t *testing.T, words []string, dir string) {
	if words[0] == "make" {
		out, err := exec.Command("make", append([]string{"-n"}, words[1:]...)...).CombinedOutput()
		require.NoError(t, err, string(out))
		return
	}
	require.Equal(t, []string{"go", "run", "./app"}, words[:3])
	args, into := []string{}, ""
	for i := 3; i < len(words); i++ {
		word := words[i]
		if word == "dist" || slices.Contains([]string{".toepasselijk", ".pdf", ".ics", ".xlsx"}, filepath.Ext(word)) {
			word = filepath.Join(dir, word)
		}
		if word == ">" {
			into = filepath.Join(dir, words[i+1])
			break
		}
		args = append(args, word)
	}
	var out, problems bytes.Buffer
	require.Equal(t, exitDone, execute(t.Context(), commands, args, strings.NewReader(""), &out, &problems), problems.String())
	if into != "" {
		require.NoError(t, os.WriteFile(into, out.Bytes(), 0o600))
	}
}
