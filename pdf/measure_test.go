package pdf

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/risk"
)

func measured(t testing.TB) *measure {
	t.Helper()
	m, err := newMeasure(fonts(t))
	require.NoError(t, err)
	return m
}

func TestWrap(t *testing.T) {
	m := measured(t)
	for name, c := range map[string]struct {
		text  string
		width float64
		want  []string
	}{
		"empty":        {"", 100, []string{""}},
		"fits":         {"een twee", 100, []string{"een twee"}},
		"words":        {"een twee drie", 30, []string{"een", "twee", "drie"}},
		"line end":     {"een\n\ntwee", 100, []string{"een", "", "twee"}},
		"hyphen":       {"back-up", 24, []string{"back-" + joiner, "up"}},
		"e-mail":       {"een e-mail", 25, []string{"een", "e-mai" + joiner, "l"}},
		"long word":    {"aaaaaaaa", 20, []string{"aaaa" + joiner, "aaaa"}},
		"too narrow":   {"abc", 0, []string{"a" + joiner, "b" + joiner, "c"}},
		"spaces":       {"een     twee", 30, []string{"een", "twee"}},
		"no-break":     {"€\u00a0100 nu", 30, []string{"€\u00a0100", "nu"}},
		"tied":         {"nu fase\u00a01 en", 34, []string{"nu", "fase\u00a01", "en"}},
		"tied too far": {"nu fase\u00a0100 en", 25, []string{"nu", "fase\u00a0", "100", "en"}},
		"end in space": {"een  ", 100, []string{"een"}},
	} {
		assert.Equal(t, c.want, m.wrap(body, c.text, c.width), name)
	}
}

func TestWrapKeepsEverything(t *testing.T) {
	m := measured(t)
	for name, s := range hostile {
		clean := m.clean(s)
		for _, w := range []float64{3, 20, 55, 200} {
			lines := m.wrap(cellText, clean, w)
			bare := strings.NewReplacer(" ", "", "\n", "", joiner, "")
			assert.Equal(t, bare.Replace(clean), bare.Replace(strings.Join(lines, "")), name)
			for _, l := range lines {
				if len([]rune(strings.TrimSuffix(l, joiner))) > 1 {
					assert.LessOrEqual(t, m.width(cellText, l), w+0.05, name)
				}
			}
		}
	}
}

func TestFit(t *testing.T) {
	m := measured(t)
	assert.Equal(t, "kort", m.fit(body, "kort", 100))
	assert.Equal(t, "een lange…", m.fit(body, "een lange regel", 56))
	assert.Equal(t, "langew…", m.fit(body, "langewoorden", 40))
	assert.Equal(t, "eerste…", m.fit(body, "eerste\ntweede", 100))
	assert.Equal(t, []string{"een", "twee…"}, m.fitLines(body, "een twee drie", 30, 2))
	assert.Len(t, m.fitLines(body, strings.Repeat("woord ", 1<<18), 100, 3), 3)
}

func TestClean(t *testing.T) {
	m := measured(t)
	for in, want := range map[string]string{
		"gewoon €5 ëéï":      "gewoon €5 ëéï",
		"a\tb":               "a  b",
		"a\r\nb\rc\vd":       "a\nb\nc\nd",
		"a\x00b":             "a□b",
		"e\u0301e\u0308":     "éë",
		"zacht\u00adbreuk":   "zachtbreuk",
		"\ufeffbom":          "bom",
		"smal\u202fgetal":    "smal\u00a0getal",
		"breed\u2003wit":     "breed wit",
		"na 90 dagen":        "na 90\u00a0dagen",
		"🔥 brand":            "□ brand",
		"情報":                 "□□",
		"שלום":               "□□□□",
		"\u202eabc\u202c":    "abc",
		"<b>vet</b> & &amp;": "<b>vet</b> & &amp;",
	} {
		assert.Equal(t, want, m.clean(in))
	}
	assert.True(t, m.has(missing), "the mark for a missing character must itself be there")
	for _, r := range "€éëï–“”‘’→↑≤≥✓…·×□" {
		assert.True(t, m.has(r), string(r))
	}
}

func TestMissingGlyphs(t *testing.T) {
	f := fonts(t)
	assert.Nil(t, MissingGlyphs(filledWith(t, 1, word), f))
	d := filledWith(t, 1, func(string) string { return "🔥 情 ok 情" })
	fields := 0
	for _, lack := range MissingGlyphs(d, f) {
		fields++
		assert.Equal(t, []rune("情🔥"), lack.Glyphs)
		value, ok := risk.Get(d, lack.At)
		assert.True(t, ok, lack.At)
		assert.Contains(t, fmt.Sprint(value), "🔥 情 ok 情", lack.At)
	}
	assert.Greater(t, fields, 50, "each field by itself")
	assert.Nil(t, MissingGlyphs(nil, f))
	assert.Nil(t, MissingGlyphs(filledWith(t, 1, word), Fonts{}))
}

func TestFaceRefusesDamage(t *testing.T) {
	whole := fonts(t).Regular
	for n := 0; n < len(whole); n += 997 {
		_, err := openFace(whole[:n])
		assert.ErrorIs(t, err, errFont)
		damaged := append([]byte{}, whole...)
		damaged[n] ^= 0x55
		_, err = openFace(damaged)
		assert.ErrorIs(t, err, errFont, "byte %d", n)
	}
}
