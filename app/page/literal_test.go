package page

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// TestNoLiteralReachesTheScreen finds words that a translator would never
// see: string literals handed to what puts text on the screen.
func TestNoLiteralReachesTheScreen(t *testing.T) {
	// The argument that is shown, counted from the end: Aria takes a name first.
	shown := map[string]bool{"Text": true, "Title": true, "Alt": true, "Label": true, "Placeholder": true, "Content": true, "Area": true}
	own := map[string]bool{"Toepasselijk": true}

	var files []string
	for _, dir := range []string{".", "../part"} {
		found, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		require.NotEmpty(t, found)
		files = append(files, found...)
	}
	set := token.NewFileSet()
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) == 0 {
				return true
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			last := call.Args[len(call.Args)-1]
			if sel.Sel.Name == "Aria" {
				if first, ok := call.Args[0].(*ast.BasicLit); !ok || first.Value != `"label"` {
					return true
				}
			} else if !shown[sel.Sel.Name] {
				return true
			}
			lit, ok := last.(*ast.BasicLit)
			if ok && lit.Kind == token.STRING && !own[strings.Trim(lit.Value, "`\"")] && strings.ContainsFunc(lit.Value, unicode.IsLetter) {
				t.Errorf("%s: %s is shown but not translated", set.Position(lit.Pos()), lit.Value)
			}
			return true
		})
	}
}
