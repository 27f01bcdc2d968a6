package compare_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/compare"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

// eachField visits the fields of v, a document or a part of one, with the
// first entries of every list.
func eachField(v reflect.Value, at string, visit func(at risk.Path, v reflect.Value)) {
	switch {
	case v.Kind() == reflect.Pointer:
		eachField(v.Elem(), at, visit)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if name := v.Type().Field(i).Tag.Get("json"); name != "-" {
				eachField(v.Field(i), strings.TrimPrefix(at+"/"+name, "/"), visit)
			}
		}
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.String:
		for i := range min(v.Len(), 3) {
			name := fmt.Sprint(i + 1)
			if e := v.Index(i); e.Kind() == reflect.Pointer {
				name = e.Elem().FieldByName("ID").String()
			}
			eachField(v.Index(i), at+"/"+name, visit)
		}
	default:
		visit(risk.Path(at), v)
	}
}

// others are values to put in a field; Set refuses what does not belong there.
func others(v reflect.Value) []any {
	switch v.Kind() {
	case reflect.Bool:
		return []any{!v.Bool()}
	case reflect.Int:
		return []any{int(v.Int()) + 1, int(v.Int()) - 1}
	case reflect.Slice:
		return []any{[]string{}, []string{"A2"}, []string{"M2"}, []string{"8.1"}, []string{"integrity"}, []string{"bio2"}}
	}
	return []any{"iets anders", "2031-01-02", "T05", "server", "personal_data", "share", "avoid", "purple", "no", "yes", "none", "full", "open", "done", "concept", "secret", "impact", "missing", "stage1", "letter", "#7a1f3d", dot, ""}
}

// dot is a logo of one pixel.
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="

func fieldsOf(diff *compare.Diff) []compare.Field {
	var out []compare.Field
	for _, s := range diff.Sections {
		out = append(out, s.Fields...)
		for _, e := range s.Changed {
			out = append(out, e.Fields...)
		}
	}
	return out
}

// Every edit of a field is seen as that field and no other, with both values
// and a text for each that tells them apart.
func TestEveryEditIsItsField(t *testing.T) {
	d := example.Document(lang.NL)
	edited := map[string]bool{}
	eachField(reflect.ValueOf(d), "", func(at risk.Path, v reflect.Value) {
		before, _ := risk.Get(d, at)
		for _, value := range others(v) {
			after, err := risk.Set(d, at, value)
			if err != nil || after == d {
				continue
			}
			edited[patternOf(at)] = true
			diff := compare.Compare(d, after)
			fields := fieldsOf(&diff)
			require.Len(t, fields, 1, at)
			f := fields[0]
			assert.Equal(t, at, f.At)
			assert.Equal(t, []any{before, value}, []any{f.Old, f.New}, at)
			for _, l := range lang.All() {
				assert.NotEmpty(t, f.Label.In(l), at)
				assert.NotEqual(t, f.OldText.In(l), f.NewText.In(l), at)
			}
			back := compare.Compare(after, d)
			require.Len(t, fieldsOf(&back), 1, at)
			assert.Equal(t, f.OldText, fieldsOf(&back)[0].NewText)
			return
		}
	})
	eachField(reflect.ValueOf(d), "", func(at risk.Path, _ reflect.Value) {
		pattern := patternOf(at)
		kept := strings.HasPrefix(pattern, "counters/") || strings.HasSuffix(pattern, "/id") || strings.HasSuffix(pattern, "/basis") || strings.HasSuffix(pattern, "/kind")
		assert.NotEqual(t, kept, edited[pattern], "%s: no edit of it was tried", pattern)
	})
}

// patternOf puts a * for every entry of a path.
func patternOf(at risk.Path) string {
	steps := strings.Split(string(at), "/")
	for i, s := range steps {
		if strings.ContainsAny(s, "123456789") {
			steps[i] = "*"
		}
	}
	return strings.Join(steps, "/")
}

func TestNothingDiffersFromItself(t *testing.T) {
	for name, d := range documents() {
		diff := compare.Compare(d, d)
		assert.True(t, diff.Empty(), name)
		if d == nil {
			continue
		}
		opened, err := file.Open(file.Save(d))
		require.NoError(t, err)
		diff = compare.Compare(d, opened)
		assert.True(t, diff.Empty(), "%s, through a file", name)
		assert.True(t, diff.Method.Comparable())
		assert.Empty(t, diff.Method.Warnings())
		assert.Equal(t, compare.Summary{}, diff.Summary())
	}
}

func documents() map[string]*risk.Document {
	return map[string]*risk.Document{
		"none": nil, "empty": risk.New("2026-11-18"), "nl": example.Document(lang.NL), "en": example.Document(lang.EN),
		"300": example.Generate(lang.NL, 300), "3×3": risk.Rescale(example.Document(lang.EN), risk.Square(3)),
	}
}

// What one way adds, the other way removes; what changed, changed back.
func TestBothWays(t *testing.T) {
	all := documents()
	for a, old := range all {
		for b, new := range all {
			there, back := compare.Compare(old, new), compare.Compare(new, old)
			for i, s := range there.Sections {
				r := back.Sections[i]
				name := fmt.Sprint(a, " → ", b, ": ", s.At)
				assert.ElementsMatch(t, ids(s.Added), ids(r.Removed), name)
				assert.ElementsMatch(t, ids(s.Removed), ids(r.Added), name)
				assert.ElementsMatch(t, ids(s.Changed), ids(r.Changed), name)
				assert.Len(t, r.Fields, len(s.Fields), name)
			}
			assert.Equal(t, there.Summary().Higher, back.Summary().Lower)
		}
	}
}

func ids(entries []compare.Entry) []string {
	out := []string{}
	for _, e := range entries {
		out = append(out, e.ID)
	}
	return out
}

// TestOddDocuments puts rubbish in any field, as no file can, and holes and
// twins in every list.
func TestOddDocuments(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 2))
	sound := example.Document(lang.NL)
	for range 80 {
		odd := example.Document(lang.EN)
		for range 20 {
			spoil(random, reflect.ValueOf(odd))
		}
		for _, pair := range [][2]*risk.Document{{sound, odd}, {odd, sound}, {odd, odd}, {odd, nil}} {
			diff := compare.Compare(pair[0], pair[1])
			assert.Equal(t, diff, compare.Compare(pair[0], pair[1]), "the same two give the same")
			diff.Summary()
			diff.Method.Warnings()
			assert.Equal(t, pair[0] != pair[1], !diff.Empty())
		}
	}
}

// spoil walks to a field of v that chance picks, and ruins what it finds.
func spoil(random *rand.Rand, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			spoil(random, v.Elem())
		}
	case reflect.Struct:
		if i := random.IntN(v.NumField()); v.Type().Field(i).Type.Kind() != reflect.Map {
			spoil(random, v.Field(i))
		}
	case reflect.Slice:
		switch n := v.Len(); random.IntN(6) {
		case 0:
			v.SetZero()
		case 1:
			v.Set(reflect.Append(v, reflect.Zero(v.Type().Elem())))
		case 2:
			if n > 0 {
				v.Set(reflect.Append(v, v.Index(random.IntN(n))))
			}
		default:
			if n > 0 {
				spoil(random, v.Index(random.IntN(n)))
			}
		}
	case reflect.Int:
		v.SetInt(int64([]int{-1, 0, 9, 1 << 40}[random.IntN(4)]))
	case reflect.String:
		v.SetString([]string{"", "R1", "E1", "5.1", "a/b", "\xff", "risks/*/x"}[random.IntN(7)])
	case reflect.Bool:
		v.SetBool(!v.Bool())
	}
}
