//go:build !js

package pdf

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// TestOtherReaders holds the file against programs that are not ours: qpdf for
// its structure, pdfinfo for what it says of itself, pdftotext for its words.
func TestOtherReaders(t *testing.T) {
	dir := t.TempDir()
	for name, d := range map[string]func(lang.Lang) *risk.Document{
		"example": example.Document,
		"empty":   func(lang.Lang) *risk.Document { return risk.New("2026-11-18") },
		"hostile": func(lang.Lang) *risk.Document {
			return filledWith(t, 3, func(string) string { return hostile["pdf"] + hostile["emoji"] + hostile["combining"] })
		},
	} {
		for _, l := range lang.All() {
			for _, p := range want.Parts() {
				o := Options{Lang: l, Part: p, Fonts: fonts(t)}
				out, err := Report(d(l), o)
				require.NoError(t, err)
				path := filepath.Join(dir, name+l.Code()+p.Code()+".pdf")
				require.NoError(t, os.WriteFile(path, out, 0o600))

				assert.Contains(t, run(t, "qpdf", "--check", path), "No syntax or stream encoding errors found", name)
				info := run(t, "pdfinfo", path)
				assert.Contains(t, info, "Title:           "+documentTitle(d(l), o)[:10])
				assert.Regexp(t, `CreationDate: +Wed Nov 18`, info)
				assert.Regexp(t, regexp.MustCompile(`Pages: +`+pagesOf(laidOut(t, d(l), l, p))+`\n`), info)
				if name != "hostile" {
					assert.Contains(t, words(run(t, "pdftotext", "-raw", path, "-")), words(p.Name().In(l)))
				}
			}
		}
	}
}

// TestBookmarksAndLinksInTheFile asks qpdf for what the reader's panel shows.
func TestBookmarksAndLinksInTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.pdf")
	out, err := Report(example.Document(lang.NL), Options{Fonts: fonts(t)})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, out, 0o600))
	outlines := run(t, "qpdf", "--json", "--json-key=outlines", path)
	for _, title := range []string{"1 Managementsamenvatting", "7 Verklaring van toepasselijkheid", "8 Technologische beheersmaatregelen", "R12 "} {
		assert.Contains(t, outlines, title)
	}
	assert.NotContains(t, outlines, `"destpageposfrom1": null`)
	plain := run(t, "qpdf", "--qdf", "--object-streams=disable", path, "-")
	assert.Greater(t, strings.Count(plain, "/Subtype /Link"), 100)
	assert.Contains(t, plain, "/Lang (nl)")
	assert.Contains(t, plain, "/DisplayDocTitle true")
}

// TestOneFileKnowsTheWriter keeps the drawing library replaceable.
func TestOneFileKnowsTheWriter(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		imports := strings.Contains(string(source), "\n\t\"github.com/signintech/gopdf\"\n")
		assert.Equal(t, name == "sheet.go", imports, name)
	}
}

// run returns what a program prints, and fails the test when it cannot run or
// finds fault: make test installs the programs.
func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(name, args...).Output()
	require.NoError(t, err, "%s %s", name, strings.Join(args, " "))
	return string(out)
}

func pagesOf(b *book) string { return lang.Number(lang.EN, len(b.pages)) }
