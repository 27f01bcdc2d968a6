package print

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
)

func TestAsk(t *testing.T) {
	for _, sent := range []Ask{{}, {Lang: lang.EN, Want: &want.Report{}}, {Want: &want.Report{Lang: lang.EN, Part: want.Summary}, Look: 7, Job: 3}} {
		got, err := ReadAsk(sent.Header())
		require.NoError(t, err)
		assert.Equal(t, sent, got)
	}
}

func TestAnswer(t *testing.T) {
	for _, sent := range []Answer{
		{Kind: Read, Text: "漢\"\u2028<"}, {Kind: Going, At: Progress{7, 13, 42, 0, 0}}, {Kind: Made}, {Kind: Refused, Text: "Te groot."}, {Kind: Failed, Text: "font"},
		{Kind: Read, Job: 2, Lacks: &Lacks{Glyphs: "漢", Places: []Lack{{At: "risks/R1/title", Glyphs: "漢"}}, Fields: 9}}, {Kind: Shown, At: Progress{Page: 2, Pages: 3}},
		{Kind: Laid, Laid: &Contents{Pages: 41, Chapters: []Chapter{{"1 Scope", 4}}, Open: []Point{{"Open", []int{1, 2}, true, 3}}, Points: 3, Slow: true}},
	} {
		got, err := ReadAnswer(sent.Header())
		require.NoError(t, err)
		assert.Equal(t, sent, got)
	}
}

func TestRubbish(t *testing.T) {
	for _, header := range []string{"", "{", "null x", `{"Want": 7}`, `{"Kind": "Made"}`, `{"Kind": -1}`} {
		_, askErr := ReadAsk(header)
		_, answerErr := ReadAnswer(header)
		assert.Error(t, errorsOf(askErr, answerErr), header)
	}
}

// errorsOf returns the first that is an error.
func errorsOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
