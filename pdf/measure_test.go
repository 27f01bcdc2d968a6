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
		"gewoon €5 ëéï":    "gewoon €5 ëéï",
		"a\tb":             "a  b",
		"a\r\nb\rc\vd":     "a\nb\nc\nd",
		"a\x00b":           "a□b",
		"e\u0301e\u0308":   "éë",
		"zacht\u00adbreuk": "zachtbreuk",
		"\ufeffbom":        "bom",
		"smal\u202fgetal":  "smal\u00a0getal",
		"breed\u2003wit":   "breed wit",
		"na 90 dagen":      "na 90\u00a0dagen",
		"🔥 brand":          "□ brand",
		"👩‍🚀 👍🏽 🇳🇱🇧🇪 👩👩": "□ □ □□ □□", // one picture, one mark
		"न्\u200dन":           "□□□",
		"e\u0323\u0302":       "ệ",
		"e\u0302\u0323":       "ệ", // in whatever order
		"x\u0301\u0301\u0301": "x\u0301",
		"ω\u0314\u0342\u0345": "ᾧ",
		"и\u0306":             "й",
		"\u0301los":           "\u0301los",
		"a\n \n\n\n\nb\n\n":   "a\n\nb",
		"\n\na":               "a",
		"情報":                  "□□",
		"שלום":                "□□□□",
		"\u202eabc\u202c":     "abc",
		"<b>vet</b> & &amp;":  "<b>vet</b> & &amp;",
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
	for _, lack := range MissingGlyphs(filledWith(t, 1, func(string) string { return "👩‍🚀\x00\x7f👍🏽 👩‍🚀 \x1b\u200d\u202e" }), f) {
		assert.Equal(t, []rune("␀␛␡👍👩🚀"), lack.Glyphs, lack.At)
	}
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

// TestDiacritics: what is joined is what Unicode says it is, each half can be
// set, and marks in any number cost little.
func TestDiacritics(t *testing.T) {
	m := measured(t)
	for mark, d := range diacritics {
		letters, joined := []rune(d.letters), []rune(d.joined)
		require.Len(t, joined, len(letters), "%U", mark)
		for i := range letters {
			assert.True(t, m.has(joined[i]), "%U", joined[i])
			assert.Equal(t, []rune{joined[i]}, composed([]rune{letters[i], mark}))
		}
	}
	assert.Less(t, len(m.clean("e"+strings.Repeat("\u0301\u0323\u0302", 300_000))), 20)
}

func TestBlank(t *testing.T) {
	for _, s := range []string{"", " \t\r\n", "\u00a0\u2003", "\u200b\u200d\ufeff\u00ad\u202e"} {
		assert.True(t, blank(s), "%q", s)
	}
	for _, s := range []string{"a", " .", "\x00", "\u200b□"} {
		assert.False(t, blank(s), "%q", s)
	}
}
