package page

import (
	"path"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

func TestMethodTexts(t *testing.T) {
	langtest.Complete(t, methodTexts, "Impact", "Matrix")
	langtest.Complete(t, changeTexts)
}

// What the page says may be chosen is exactly what the engine accepts.
func TestAllowedIsWhatTheEngineAccepts(t *testing.T) {
	for _, size := range []int{5, 4, 3} {
		d := risk.Rescale(risk.New("2026-11-18"), risk.Square(size))
		for l := 1; l <= size; l++ {
			for i := 1; i <= size; i++ {
				c := risk.Score{Likelihood: l, Impact: i}
				low, high := allowed(&d.Method, c)
				for n := 1; n <= 4; n++ {
					_, err := risk.Set(d, cellPath(c), n)
					assert.Equal(t, n >= low && n <= high, err == nil, "%v level %d", c, n)
				}
			}
		}
	}
}

func TestCellAt(t *testing.T) {
	assert.Equal(t, risk.Score{Likelihood: 3, Impact: 2}, cellAt("method/matrix/3/2"))
	for _, at := range []string{"", "method/matrix", "method/matrix/3", "method/matrix/a/b", "method/note"} {
		assert.Zero(t, cellAt(at), at)
	}
}

func TestLevelsAbove(t *testing.T) {
	m := risk.Preset(risk.Square(5))
	assert.Equal(t, []string{"Hoog", "Kritiek"}, levelsAbove(&m, lang.NL))
	m.Acceptance = 4
	assert.Empty(t, levelsAbove(&m, lang.NL))
}

// A link to any field of the method ends at an element: at its own, or, for
// what the program keeps itself, at the entry that it is of.
func TestEveryFieldOfTheMethodIsOnThePage(t *testing.T) {
	d := risk.New(today())
	for _, list := range []risk.Path{"method/areas", "method/qualities"} {
		var err error
		d, _, err = risk.Add(d, list)
		require.NoError(t, err)
	}
	places := places(reflect.ValueOf(d.Method), "method")
	// 15 texts of likelihood, 10 of impact, 6 areas of 9 fields, 2 switches, 3
	// of the quality, 4 levels of 4, 25 cells, the line and the note.
	assert.Len(t, places, 15+10+6*9+2+3+4*4+25+2)
	s := store.New(today)
	s.Replace(d)
	for _, at := range places {
		shell := &Shell{Session: &Session{Store: s, Memory: &part.Memory{}}, ID: methodPage.ID, Lang: lang.NL}
		shell.aim(at)
		e := app.NewTestEngine()
		require.NoError(t, e.Load(shell))
		e.ConsumeAll()
		if before, last := path.Split(at); last == "id" || last == "kind" {
			at = strings.TrimSuffix(before, "/")
		}
		assert.Equal(t, 1, strings.Count(app.HTMLString(shell), ` id="`+at+`"`), at)
	}
}

// places lists the paths of all fields in v.
func places(v reflect.Value, at string) (out []string) {
	switch v.Kind() {
	case reflect.Pointer:
		return places(v.Elem(), at)
	case reflect.Struct:
		for f, value := range v.Fields() {
			out = append(out, places(value, at+"/"+f.Tag.Get("json"))...)
		}
	case reflect.Slice:
		for i := range v.Len() {
			entry := strconv.Itoa(i + 1)
			if one := v.Index(i); one.Kind() == reflect.Pointer {
				entry = one.Elem().FieldByName("ID").String()
			}
			out = append(out, places(v.Index(i), at+"/"+entry)...)
		}
	default:
		out = append(out, at)
	}
	return out
}
