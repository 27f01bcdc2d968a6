package finish

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/pdf/tag"
)

// plainFile is a file of n empty pages as gopdf writes it without compression.
func plainFile(n int) []byte {
	kids := ""
	for i := range n {
		kids += fmt.Sprintf("%d 0 R ", 4+i)
	}
	objects := []string{
		"<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>\n",
		fmt.Sprintf("<<\n  /Type /Pages\n  /Count %d\n  /Kids [ %s]\n>>\n", n, kids),
		"<<\n  /Type /Outlines\n  /Count 0\n>>\n",
	}
	for range n {
		objects = append(objects, "<<\n  /Type /Page\n  /Parent 2 0 R\n  /Contents \n /MediaBox [ 0 0 595.28 841.89 ]\n>>\n")
	}
	objects = append(objects,
		"<</Length 3\n/Filter /FlateDecode\n/Length1 9\n>>\nstream\nabc\nendstream\n",
		"<<\n/Subtype /CIDFontType2\n/W [3[200]]\n>>\n",
		characterMap(230))
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

// characterMap is the object that says which character each of n glyphs shows.
func characterMap(n int) string {
	body := fmt.Sprintf("/CIDInit /ProcSet findresource begin\n1 begincodespacerange\n<0001><00E0>\nendcodespacerange\n%d beginbfrange\n", n)
	for i := range n {
		body += fmt.Sprintf("<%04X><%04X><%04X>\n", i+1, i+1, 'A'+i)
	}
	body += "endbfrange\nendcmap\n"
	return fmt.Sprintf("<<\n/Length %d\n>>\nstream\n%sendstream\n", len(body), body)
}

// whole is all that a file of two pages can be given: a heading, a drawing, and
// a paragraph over both pages with a link in it.
func whole() Document {
	t := tag.New()
	document := t.Add(tag.Document, tag.None)
	heading, figure, paragraph := t.Add(tag.H1, document), t.Add(tag.Figure, document), t.Add(tag.P, document)
	t.Describe(figure, tag.Picture{Alt: "Een cirkel", Left: 1, Lower: 2, Right: 30.5, Upper: 40})
	return Document{
		Title: "Risico’s 🔥", Author: "Haven<licht> & Zn", Lang: "nl", Date: time.Date(2026, 11, 18, 0, 0, 0, 0, time.UTC),
		Bookmarks: []Bookmark{{"Een", 0, Place{0, 800}}, {"Een a", 1, Place{0, 400}}, {"Een a 1", 2, Place{1, 700}}, {"Twee", 0, Place{1, 800}}},
		Tree:      t,
		Draw: func(page int) ([]byte, []Link) {
			if page > 0 {
				return fmt.Appendf(nil, "/P<</MCID %d>>BDC\nEMC\n", t.Mark(paragraph, page)), nil
			}
			t.Mark(heading, 0)
			t.Mark(figure, 0)
			t.Mark(paragraph, 0)
			link := t.Add(tag.Link, paragraph)
			t.Mark(link, 0)
			return []byte("BT\nET\n"), []Link{{X: 10, Y: 20, W: 100, H: 12, To: Place{1, 700}, Text: "R1, pagina 2", Element: link}}
		},
		Inside: &Inside{Name: "analyse.toepasselijk", About: "Het opslagbestand", MIME: "application/json", Data: []byte("{}")},
	}
}

func TestFinishIsDeterministic(t *testing.T) {
	one, err := Finish(plainFile(2), whole())
	require.NoError(t, err)
	two, err := Finish(plainFile(2), whole())
	require.NoError(t, err)
	assert.True(t, bytes.Equal(one, two))
	assert.True(t, bytes.HasSuffix(one, []byte("%%EOF\n")))
	assert.Contains(t, string(one), "/ID[<")
	other := whole()
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
		_, err := Finish(in, whole())
		assert.Error(t, err, name)
	}
	astray := whole()
	astray.Bookmarks = []Bookmark{{At: Place{Page: 2}}}
	_, err := Finish(good, astray)
	assert.Error(t, err, "bookmark")
	astray = whole()
	astray.Draw = func(int) ([]byte, []Link) { return nil, []Link{{To: Place{Page: 9}, Element: 1}} }
	_, err = Finish(good, astray)
	assert.Error(t, err, "link")
}

// Whatever is cut off or overwritten, the answer is a file or an error.
func TestFinishSurvivesDamage(t *testing.T) {
	good := plainFile(2)
	none := func(int) ([]byte, []Link) { return nil, nil }
	for i := 0; i < len(good); i += 5 {
		_, _ = Finish(good[:i], Document{Tree: tag.New(), Draw: none})
		for _, c := range []byte{' ', '9', '/', 0xff} {
			damaged := bytes.Clone(good)
			damaged[i] = c
			_, _ = Finish(damaged, Document{Tree: tag.New(), Draw: none})
		}
	}
}

// What Finish says on the way: how far the structure is, up to all of it.
func TestProgress(t *testing.T) {
	d, last := whole(), [2]int{}
	d.Progress = func(done, all int) { last = [2]int{done, all} }
	_, err := Finish(plainFile(2), d)
	require.NoError(t, err)
	assert.Equal(t, [2]int{d.Tree.Len(), d.Tree.Len()}, last)
}
