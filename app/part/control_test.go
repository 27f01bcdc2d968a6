package part_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

func TestFindControls(t *testing.T) {
	d := withOwn(t, "Coöperatie van beheerders")
	for _, c := range []struct {
		words, first string
		n            int // 0: any
	}{
		{"", "5.1", 94},
		{"8.13", "8.13", 1},
		{"5.1", "5.1", 0},
		{"back-up", "8.13", 0},
		{"malware", "8.7", 0},
		{"cooperatie", "E1", 1},
		{"toegang bron", "8.4", 0},
		{"zzzz", "", 0},
	} {
		found := part.FindControls(d, lang.NL, c.words)
		if c.first == "" {
			assert.Empty(t, found, c.words)
			continue
		}
		require.NotEmpty(t, found, c.words)
		assert.Equal(t, c.first, string(found[0].ID), c.words)
		if c.n > 0 {
			assert.Len(t, found, c.n, c.words)
		}
	}
}

func TestCreateControl(t *testing.T) {
	d, id, err := risk.Add(risk.New("2026-11-18"), "risks")
	require.NoError(t, err)
	at := risk.Path("risks/" + id + "/treatment/controls")
	d, err = part.CreateControl(at, "Vier ogen")(d)
	require.NoError(t, err)
	assert.Equal(t, "Vier ogen", d.OwnControls[0].Title)
	list, _ := risk.Get(d, at)
	assert.Equal(t, []string{"E1"}, list)
	require.NoError(t, risk.Validate(d))

	_, err = part.CreateControl("risks/R99/treatment/controls", "")(d)
	assert.Error(t, err)
}

func TestInOrder(t *testing.T) {
	ids := []string{"E1", "8.2", "5.15", "5.2"}
	part.InOrder(withOwn(t, "x"), ids)
	assert.Equal(t, []string{"5.2", "5.15", "8.2", "E1"}, ids)
}

func withOwn(t *testing.T, title string) *risk.Document {
	t.Helper()
	d, id, err := risk.Add(risk.New("2026-11-18"), "ownControls")
	require.NoError(t, err)
	d, err = risk.Set(d, risk.Path("ownControls/"+id+"/title"), title)
	require.NoError(t, err)
	return d
}
