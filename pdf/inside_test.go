package pdf

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// A whole report opens as the document it was made of, to the byte.
func TestReportOpensAgain(t *testing.T) {
	for name, d := range map[string]*risk.Document{
		"example": example.Document(lang.NL), "empty": risk.New("2026-11-18"), "no date": risk.New(""), "long": example.Generate(lang.EN, 300),
		"hostile": filledWith(t, 3, func(string) string { return hostile["pdf"] + hostile["emoji"] + hostile["cjk"] }),
	} {
		out, err := Report(d, Options{Lang: lang.EN, Fonts: fonts(t)})
		require.NoError(t, err)
		opened, err := file.Open(out)
		require.NoError(t, err, name)
		assert.Equal(t, file.Save(d), file.Save(opened), name)
	}
}

// Who is given a part, or a bare report, gets no more than that.
func TestPartsCarryNothing(t *testing.T) {
	d := example.Document(lang.NL)
	for _, p := range want.Parts() {
		for _, bare := range []bool{false, true} {
			out, err := Report(d, Options{Part: p, Bare: bare, Fonts: fonts(t)})
			require.NoError(t, err)
			holds := want.Report{Part: p, Bare: bare}.Holds()
			assert.Equal(t, holds, p == Full && !bare)
			assert.Equal(t, holds, bytes.Contains(out, []byte("/EmbeddedFile")), p.Code())
			_, err = file.Open(out)
			assert.Equal(t, holds, err == nil, p.Code())
		}
	}
}
