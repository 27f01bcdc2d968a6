package finish

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// plainFile is a file of n pages as gopdf writes it without compression.
func plainFile(n int) []byte {
	objects := []string{
		"<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>\n",
		fmt.Sprintf("<<\n  /Type /Pages\n  /Count %d\n>>\n", n),
		"<<\n  /Type /Outlines\n  /Count 0\n>>\n",
	}
	for i := range n {
		content := fmt.Sprintf("BT\n(page %d) Tj\nET\n", i)
		objects = append(objects,
			fmt.Sprintf("<<\n  /Type /Page\n  /Parent 2 0 R\n  /Contents  %d 0 R \n>>\n", len(objects)+2),
			fmt.Sprintf("<<\n/Length %d\n>>\nstream\n%sendstream\n", len(content), content))
	}
	objects = append(objects, "<</Length 3\n/Filter /FlateDecode\n/Length1 9\n>>\nstream\nabc\nendstream\n")
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n\n")
	var at []int
	for i, o := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%sendobj\n\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, a := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", a)
	}
	fmt.Fprintf(&b, "trailer\n<<\n/Size %d\n/Root 1 0 R\n>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return b.Bytes()
}

var whole = Document{
	Title: "Risico’s 🔥", Author: "Havenlicht", Lang: "nl", Date: time.Date(2026, 11, 18, 0, 0, 0, 0, time.UTC),
	Bookmarks: []Bookmark{{"Een", 0, Place{0, 800}}, {"Een a", 1, Place{0, 400}}, {"Een a 1", 2, Place{1, 700}}, {"Twee", 0, Place{1, 800}}},
	Links:     []Link{{Page: 0, X: 10, Y: 20, W: 100, H: 12, To: Place{1, 700}}},
}

func TestFinishIsDeterministic(t *testing.T) {
	one, err := Finish(plainFile(2), whole)
	require.NoError(t, err)
	two, err := Finish(plainFile(2), whole)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(one, two))
	assert.True(t, bytes.HasSuffix(one, []byte("%%EOF\n")))
	assert.Contains(t, string(one), "/ID[<")
	other := whole
	other.Title = "Anders"
	three, err := Finish(plainFile(2), other)
	require.NoError(t, err)
	assert.NotEqual(t, one[len(one)-300:], three[len(three)-300:], "the identifier follows the content")
}

func TestFinishRefuses(t *testing.T) {
	good := plainFile(2)
	for name, in := range map[string][]byte{
		"nothing": nil, "text": []byte("hello"), "no table": []byte("startxref\n5\n%%EOF"), "no pages": plainFile(0),
		"wrong start": bytes.Replace(good, []byte("startxref\n"), []byte("startxref\n9"), 1),
	} {
		_, err := Finish(in, whole)
		assert.Error(t, err, name)
	}
	for name, d := range map[string]Document{
		"bookmark": {Bookmarks: []Bookmark{{At: Place{Page: 2}}}}, "link from": {Links: []Link{{Page: -1}}}, "link to": {Links: []Link{{To: Place{Page: 9}}}},
	} {
		_, err := Finish(good, d)
		assert.Error(t, err, name)
	}
}

// Whatever is cut off or overwritten, the answer is a file or an error.
func TestFinishSurvivesDamage(t *testing.T) {
	good := plainFile(3)
	for i := range good {
		_, _ = Finish(good[:i], whole)
		for _, c := range []byte{0, ' ', '9', '/', '\n', 0xff} {
			damaged := bytes.Clone(good)
			damaged[i] = c
			_, _ = Finish(damaged, whole)
		}
	}
}

func TestOutlineTree(t *testing.T) {
	w := newWriter(5, 0)
	root, err := w.outlines(whole.Bookmarks, []int{4, 6})
	require.NoError(t, err)
	require.Equal(t, 6, root)
	objects := strings.Split(strings.TrimSpace(w.body.String()), "\n")
	for i, want := range []string{
		"<</Type/Outlines/First 7 0 R/Last 10 0 R/Count 2>>",
		"<</Title<FEFF00450065006E>/Parent 6 0 R/Dest[4 0 R/XYZ 0 800 null]/Next 10 0 R/First 8 0 R/Last 8 0 R/Count -1>>",
		"<</Title<FEFF00450065006E00200061>/Parent 7 0 R/Dest[4 0 R/XYZ 0 400 null]/First 9 0 R/Last 9 0 R/Count -1>>",
		"<</Title<FEFF00450065006E0020006100200031>/Parent 8 0 R/Dest[6 0 R/XYZ 0 700 null]>>",
		"<</Title<FEFF0054007700650065>/Parent 6 0 R/Dest[6 0 R/XYZ 0 800 null]/Prev 7 0 R>>",
	} {
		assert.Equal(t, want, objects[i])
	}
}

func TestNoBookmarks(t *testing.T) {
	root, err := newWriter(5, 0).outlines(nil, nil)
	require.NoError(t, err)
	assert.Zero(t, root)
	assert.NotContains(t, catalogueOf("en", root), "Outlines")
}

func TestDeepBookmarksNeedNoParent(t *testing.T) {
	w := newWriter(5, 0)
	_, err := w.outlines([]Bookmark{{Title: "a", Level: 3}, {Title: "b", Level: 0}, {Title: "c", Level: 9}}, []int{4})
	require.NoError(t, err)
	assert.Contains(t, w.body.String(), "/Count 2>>")
}

func TestText(t *testing.T) {
	for in, want := range map[string]string{"": "<FEFF>", "a": "<FEFF0061>", "é(": "<FEFF00E90028>", "🔥": "<FEFFD83DDD25>"} {
		assert.Equal(t, want, text(in))
	}
	for in, want := range map[float64]string{0: "0", 12: "12", 12.5: "12.5", 100: "100", 1.239: "1.24"} {
		assert.Equal(t, want, points(in))
	}
}
