//go:build !js

package pdf

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// TestEveryFieldIsSeen changes each field of the type of the document, one at a
// time, and holds that the report then says something else: a free text the
// very words, anything else another word, figure or colour. A field that is
// added to the document is in here by itself.
func TestEveryFieldIsSeen(t *testing.T) {
	bases := []*risk.Document{filledWith(t, 2, word), filledWith(t, 2, word)}
	bases[1].Method.PerArea = false // then the impact of a risk is a field of its own
	for _, a := range bases[1].Method.Areas {
		a.Name, a.Steps[0].Description = "", "" // the catalogue speaks
	}
	var before []string
	for _, d := range bases {
		// Something else to choose where there is but one of.
		d.Assets = append(d.Assets, &risk.Asset{ID: "A2"})
		d.Actions = append(d.Actions, &risk.Action{ID: "M2", Status: risk.Open})
		d.Counters.Assets, d.Counters.Actions = 2, 2
		before = append(before, looks(laidOut(t, d, lang.NL, Full)))
	}
	fields := make(map[string]bool)
	typeFields(reflect.TypeFor[risk.Document](), "", fields)
	seen := make(map[string]bool)
	for i, base := range bases {
		eachLeaf(reflect.ValueOf(base), "", nil, func(pattern string, steps []int) {
			delete(fields, pattern)
			if seen[pattern] || ownBusiness(pattern) {
				return
			}
			for n, value := range values(at(reflect.ValueOf(base), steps)) {
				d, err := file.Open(file.Save(base))
				require.NoError(t, err)
				if at(reflect.ValueOf(d), steps).Set(value); risk.Validate(d) != nil {
					continue
				}
				b := laidOut(t, d, lang.NL, Full)
				if n == 0 && value.Type() == reflect.TypeFor[string]() {
					assert.Contains(t, said(b), value.String(), pattern)
				}
				if looks(b) != before[i] {
					seen[pattern] = true
					return
				}
			}
		})
	}
	assert.Empty(t, fields, "not filled in what this test looks at")
	eachLeaf(reflect.ValueOf(bases[0]), "", nil, func(pattern string, _ []int) {
		assert.True(t, seen[pattern] || ownBusiness(pattern), "%s is in no report", pattern)
		seen[pattern] = true // said once
	})
}

// ownBusiness reports whether the program fills in a field by itself: the
// numbers of records, how many were given out, and what a text, an
// approval or a note was given for. Paper, colour and logo say nothing in words: see TestPapers,
// TestAccent and TestLogo.
func ownBusiness(pattern string) bool {
	return strings.HasPrefix(pattern, "/Counters/") || strings.HasSuffix(pattern, "/ID") || strings.HasSuffix(pattern, "/Basis") || pattern == "/Notes/*/Count" || strings.HasPrefix(pattern, "/Style/")
}

// typeFields collects the patterns of all fields of a type.
func typeFields(t reflect.Type, pattern string, into map[string]bool) {
	switch t.Kind() {
	case reflect.Pointer:
		typeFields(t.Elem(), pattern, into)
	case reflect.Slice:
		typeFields(t.Elem(), pattern+"/*", into)
	case reflect.Struct:
		for i := range t.NumField() {
			if f := t.Field(i); f.Tag.Get("json") != "-" {
				typeFields(f.Type, pattern+"/"+f.Name, into)
			}
		}
	default:
		into[pattern] = true
	}
}

// eachLeaf calls f for every text, number and switch in v, with the way to it.
func eachLeaf(v reflect.Value, pattern string, steps []int, f func(pattern string, steps []int)) {
	switch v.Kind() {
	case reflect.Pointer:
		eachLeaf(v.Elem(), pattern, steps, f)
	case reflect.Slice:
		for i := range v.Len() {
			eachLeaf(v.Index(i), pattern+"/*", append(slices.Clone(steps), i), f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.Tag.Get("json") != "-" {
				eachLeaf(v.Field(i), pattern+"/"+field.Name, append(slices.Clone(steps), i), f)
			}
		}
	default:
		f(pattern, steps)
	}
}

func at(v reflect.Value, steps []int) reflect.Value {
	for {
		if v.Kind() == reflect.Pointer {
			v = v.Elem()
			continue
		}
		if len(steps) == 0 {
			return v
		}
		if v.Kind() == reflect.Slice {
			v = v.Index(steps[0])
		} else {
			v = v.Field(steps[0])
		}
		steps = steps[1:]
	}
}

// values lists what a field may become: for a free text first a word that
// stands nowhere else, then every code that some list of choices has.
func values(was reflect.Value) (out []reflect.Value) {
	add := func(v any) {
		if value := reflect.ValueOf(v).Convert(was.Type()); !value.Equal(was) {
			out = append(out, value)
		}
	}
	switch was.Kind() {
	case reflect.Bool:
		add(!was.Bool())
	case reflect.Int:
		for _, n := range []int{1, -1, 2, -2} {
			add(int(was.Int()) + n)
		}
	case reflect.String:
		if was.Type() == reflect.TypeFor[string]() {
			add("xmarkerx")
		}
		add("2031-05-17")
		for _, code := range codes() {
			add(code)
		}
	}
	return out
}

// codes are the values of all lists of choices.
func codes() (out []string) {
	out = append(out, "risks/R2/owner", "K1", "A2", "M2", "R2", "5.2", "E1", "csf2", "nis2", "bio2.5.01.03")
	collect(&out, risk.Statuses())
	collect(&out, risk.Classifications())
	collect(&out, risk.Colours())
	collect(&out, risk.Options())
	collect(&out, risk.Dimensions())
	collect(&out, risk.ActionStatuses())
	collect(&out, risk.Applicables())
	collect(&out, risk.ControlStatuses())
	collect(&out, risk.DocumentStatuses())
	collect(&out, risk.Milestones())
	collect(&out, risk.AreaKinds())
	out = append(out, "confidentiality", "integrity", "availability")
	for x := range annexa.Threats() {
		out = append(out, string(x.ID))
	}
	for x := range annexa.AssetTypes() {
		out = append(out, string(x.ID))
	}
	for c := range annexa.Controls() {
		out = append(out, string(c.ID))
	}
	return out
}

func collect[C risk.Choice](out *[]string, list []risk.Named[C]) {
	for _, one := range list {
		*out = append(*out, string(one.Value))
	}
}

// looks is all that is seen of a report: its words, and the colours of words
// and shapes. The cover is left out: the fingerprint on it is of everything.
func looks(b *book) string {
	var out strings.Builder
	for _, p := range b.pages[1:] {
		for _, m := range p.marks {
			if m.shape == textShape {
				fmt.Fprint(&out, m.text, m.style.colour, " ")
			} else {
				fmt.Fprintf(&out, "%.1f %.1f %v ", m.w, m.h, m.fill)
			}
		}
	}
	return out.String()
}
