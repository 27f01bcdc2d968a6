package attached_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk/file/attached"
)

const limit = 1 << 20

// pdfOf makes a PDF of objects, from number 1, with a plain table. The first is
// the catalogue.
func pdfOf(objects ...string) []byte { return pdfWith("", objects...) }

func pdfWith(trailer string, objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	table := "0000000000 65535 f \n"
	for i, o := range objects {
		table += fmt.Sprintf("%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, table, len(objects)+1, trailer, start)
	return b.Bytes()
}

func zipped(data string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write([]byte(data))
	_ = z.Close()
	return b.String()
}

func streamOf(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

const (
	named     = "<</Names<</EmbeddedFiles<</Names[(a) 2 0 R]>>>>>>"
	described = "<</Type/Filespec/F(a.toepasselijk)/EF<</F 3 0 R>>>>"
	flated    = "/Filter/FlateDecode"
)

// Ways to write the same attachment, all of which some writer uses.
func TestFind(t *testing.T) {
	for name, pdf := range map[string][]byte{
		"packed":             pdfOf(named, described, streamOf(flated, zipped("{}"))),
		"plain":              pdfOf(named, described, streamOf("", "{}")),
		"filter in a list":   pdfOf(named, described, streamOf("/Filter[/FlateDecode]/DecodeParms[null]", zipped("{}"))),
		"name in UTF-16":     pdfOf(named, "<</UF<FEFF0061002E0074006F006500700061007300730065006C0069006A006B>/EF<</UF 3 0 R>>>>", streamOf("", "{}")),
		"name with an octal": pdfOf(named, `<</F(\(a\)\040.toep`+"\\\n"+`asselijk)/EF<</F 3 0 R>>>>`, streamOf("", "{}")),
		"name in capitals":   pdfOf(named, "<</F(A.TOEPASSELIJK)/EF<</F 3 0 R>>>>", streamOf("", "{}")),
		"associated only":    pdfOf("<</AF[2 0 R]>>", described, streamOf("", "{}")),
		"inside the names":   pdfOf("<</Names<</EmbeddedFiles<</Names[(a)"+described+"]>>>>>>", "null", streamOf("", "{}")),
		"names in leaves": pdfOf("<</Names<</EmbeddedFiles<</Kids[4 0 R 5 0 R]>>>>>>", described, streamOf("", "{}"),
			"<</Names[(x) << /F (x.txt) >>]>>", "<</Kids[<</Names[(a) 2 0 R]>>]>>"),
		"length elsewhere":  pdfOf(named, described, "<</Length 4 0 R>>\nstream\r\n{}\r\nendstream", "2"),
		"comments":          pdfOf("<< % a comment )\n/Names<</EmbeddedFiles<</Names[(a)2 0 R]>>>>/X[true -1.5 +2 (\\)(x)) <4>]>>", described, streamOf("", "{}")),
		"after other files": pdfOf("<</Names<</EmbeddedFiles<</Names[(a) 4 0 R (b) 2 0 R]>>>>>>", described, streamOf("", "{}"), "<</F(invoice.xml)/EF<</F 3 0 R>>>>"),
	} {
		got, err := attached.Find(pdf, limit)
		require.NoError(t, err, name)
		assert.Equal(t, "{}", string(got), name)
	}
}

// A later version of an object counts, as it is appended with a table of its
// own.
func TestFindAfterUpdate(t *testing.T) {
	pdf := pdfOf(named, described, streamOf("", "{1}"))
	first := bytes.LastIndex(pdf, []byte("xref\n0 "))
	at := len(pdf)
	pdf = fmt.Appendf(pdf, "3 0 obj\n%s\nendobj\n", streamOf("", "{2}"))
	start := len(pdf)
	pdf = fmt.Appendf(pdf, "xref\n3 1\n%010d 00000 n \ntrailer\n<</Size 4/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n", at, first, start)
	got, err := attached.Find(pdf, limit)
	require.NoError(t, err)
	assert.Equal(t, "{2}", string(got))
}

func TestNotFound(t *testing.T) {
	save := streamOf(flated, zipped(strings.Repeat("{}", 1000)))
	deep := strings.Repeat("[", 100_000)
	for name, c := range map[string]struct {
		pdf  []byte
		want error
	}{
		"nothing attached":    {pdfOf("<</Type/Catalog>>"), attached.ErrNone},
		"another file":        {pdfOf(named, "<</F(a.xml)/EF<</F 3 0 R>>>>", save), attached.ErrNone},
		"names without names": {pdfOf("<</Names 7/AF 8>>"), attached.ErrNone},
		"encrypted":           {pdfWith("/Encrypt<</Filter/Standard>>", named, described, save), attached.ErrLocked},
		"nothing":             {nil, attached.ErrDamaged},
		"a head alone":        {[]byte("%PDF-1.7\n"), attached.ErrDamaged},
		"no table":            {[]byte("%PDF-1.7\nstartxref\n3\n%%EOF"), attached.ErrDamaged},
		"a table elsewhere":   {[]byte("%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF"), attached.ErrDamaged},
		"a root that is none": {pdfOf("[1 2]"), attached.ErrDamaged},
		"lost description":    {pdfOf("<</Names<</EmbeddedFiles<</Names[(a) 9 0 R]>>>>>>"), attached.ErrDamaged},
		"lost stream":         {pdfOf(named, described), attached.ErrDamaged},
		"no stream":           {pdfOf(named, described, "<</Length 2>>"), attached.ErrDamaged},
		"length too great":    {pdfOf(named, described, "<</Length 99999>>\nstream\n{}\nendstream"), attached.ErrDamaged},
		"length of itself":    {pdfOf(named, described, "<</Length 3 0 R>>\nstream\n{}\nendstream"), attached.ErrDamaged},
		"another packing":     {pdfOf(named, described, streamOf("/Filter/LZWDecode", "{}")), attached.ErrDamaged},
		"packed twice":        {pdfOf(named, described, streamOf("/Filter[/FlateDecode/FlateDecode]", zipped(zipped("{}")))), attached.ErrDamaged},
		"no packing":          {pdfOf(named, described, streamOf(flated, "{}")), attached.ErrDamaged},
		"cut off packing":     {pdfOf(named, described, streamOf(flated, zipped("{}")[:6])), attached.ErrDamaged},
		"wrong sum":           {pdfOf(named, described, streamOf(flated, zipped("{}")[:8]+"abcd")), attached.ErrDamaged},
		"a bomb":              {pdfOf(named, described, streamOf(flated, zipped(strings.Repeat("\x00", 64<<20)))), attached.ErrDamaged},
		"a plain giant":       {pdfOf(named, described, streamOf("", strings.Repeat(" ", limit+1))), attached.ErrDamaged},
		"names in a ring":     {pdfOf("<</Names<</EmbeddedFiles 2 0 R>>>>", "<</Kids[2 0 R 2 0 R 2 0 R]>>"), attached.ErrDamaged},
		"a reference ring":    {pdfOf("<</Names 2 0 R>>", "3 0 R", "2 0 R"), attached.ErrNone},
		"deep lists":          {pdfOf("<</Names " + deep + ">>"), attached.ErrNone},
		"an endless list":     {pdfOf("<</AF[" + strings.Repeat("0 ", 8<<20) + "]>>"), attached.ErrNone},
		"a table in a ring":   {pdfWith("/Prev 9", "<</Type/Catalog>>"), attached.ErrNone},
	} {
		got, err := attached.Find(c.pdf, limit)
		assert.ErrorIs(t, err, c.want, name)
		assert.Nil(t, got, name)
	}
}

// Tables that claim a thousand million objects, or come back to themselves, in
// plain text and as a stream.
func TestHostileTables(t *testing.T) {
	table := func(rows string) []byte {
		b := []byte("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n")
		start := len(b)
		return fmt.Appendf(b, "%s\nstartxref\n%d\n%%%%EOF\n", strings.ReplaceAll(rows, "HERE", fmt.Sprint(start)), start)
	}
	const entry = "0000000000 65535 f \n0000000009 00000 n \n"
	for name, pdf := range map[string][]byte{
		"a thousand million": table("xref\n0 1000000000\n" + entry + "trailer\n<</Size 1000000000/Root 1 0 R>>"),
		"in a ring":          table("xref\n0 2\n" + entry + "trailer\n<</Root 1 0 R/Prev HERE/XRefStm HERE>>"),
		"many runs":          table("xref\n" + strings.Repeat("0 0\n", 200_000) + "trailer\n<</Root 1 0 R>>"),
		"stream, many":       table("9 0 obj\n" + streamOf("/Type/XRef/W[1 4 2]/Size 1000000000/Root 1 0 R/Index[0 1000000000]", "\x01\x00\x00\x00\x09\x00\x00") + "\nendobj"),
		"stream, wide":       table("9 0 obj\n" + streamOf("/Type/XRef/W[1 400000000 2]/Root 1 0 R", "abc") + "\nendobj"),
		"stream, no width":   table("9 0 obj\n" + streamOf("/Type/XRef/W[0 0 0]/Root 1 0 R", "abc") + "\nendobj"),
		"stream, negative":   table("9 0 obj\n" + streamOf("/Type/XRef/W[1 4 2]/Root 1 0 R/Index[-5 -7]", "abcdefg") + "\nendobj"),
		"stream, predicted":  table("9 0 obj\n" + streamOf("/Type/XRef/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 1000000000>>", zipped("abc")) + "\nendobj"),
		"packed in itself":   table("9 0 obj\n" + streamOf("/Type/XRef/W[1 4 2]/Root 1 0 R/Index[1 1]", "\x02\x00\x00\x00\x01\x00\x00") + "\nendobj"),
	} {
		_, err := attached.Find(pdf, limit)
		assert.Error(t, err, name)
	}
}

// Files of this tool, as it made them and as others saved them again.
func TestFixtures(t *testing.T) {
	files, err := filepath.Glob("testdata/*.pdf")
	require.NoError(t, err)
	require.Len(t, files, 6)
	want, err := os.ReadFile("testdata/save.json")
	require.NoError(t, err)
	for _, name := range files {
		pdf, err := os.ReadFile(name)
		require.NoError(t, err)
		got, err := attached.Find(pdf, limit)
		if strings.Contains(name, "locked") {
			assert.ErrorIs(t, err, attached.ErrLocked)
			continue
		}
		require.NoError(t, err, name)
		assert.Equal(t, string(want), string(got), name)
		for cut := 0; cut < len(pdf); cut += 97 {
			_, err := attached.Find(pdf[:cut], limit)
			assert.Error(t, err, "%s, cut off at %d", name, cut)
		}
	}
}

// Whatever byte is changed, the answer is the file as it was or an error.
func TestDamage(t *testing.T) {
	pdf, err := os.ReadFile("testdata/made.pdf")
	require.NoError(t, err)
	want, err := os.ReadFile("testdata/save.json")
	require.NoError(t, err)
	for i := range pdf {
		for _, c := range []byte{0, '9', '>', 0xff} {
			damaged := bytes.Clone(pdf)
			damaged[i] = c
			if got, err := attached.Find(damaged, limit); err == nil && got[0] == '{' { // else it is no save file, as opening it tells
				require.Equal(t, string(want), string(got), "byte %d as %q", i, c)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	files, err := filepath.Glob("testdata/*.pdf")
	require.NoError(f, err)
	require.NotEmpty(f, files)
	for _, name := range files {
		pdf, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(pdf)
	}
	f.Add(pdfOf(named, described, streamOf(flated, zipped("{}"))))
	f.Fuzz(func(t *testing.T, pdf []byte) {
		got, err := attached.Find(pdf, limit)
		if err != nil {
			assert.Nil(t, got)
		}
		assert.LessOrEqual(t, len(got), limit)
	})
}
