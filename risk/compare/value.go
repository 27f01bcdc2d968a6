package compare

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// show writes a value of a field of d.
type show func(d *risk.Document, value any) lang.Text

// shows says how values are written that are no plain text, number or list of
// ids, by the place of their field.
var shows = map[string]show{
	"edition/status":         choice(risk.Statuses()),
	"edition/classification": choice(risk.Classifications()),
	"edition/date":           day,
	"edition/nextReview":     day,
	"edition/history/*/date": day,

	"method/acceptance": riskLevel,
	"method/matrix/*/*": riskLevel,
	"method/matrix":     matrixSize,

	"assets/*/type":            assetType,
	"assets/*/confidentiality": assetValue,
	"assets/*/integrity":       assetValue,
	"assets/*/availability":    assetValue,

	"risks/*/threat":                        threat,
	"risks/*/properties":                    choices(risk.Properties()),
	"risks/*/current/likelihood":            step((*risk.Method).LikelihoodStep),
	"risks/*/current/impact":                step((*risk.Method).ImpactStep),
	"risks/*/treatment/option":              choice(risk.Options()),
	"risks/*/treatment/residual/likelihood": step((*risk.Method).LikelihoodStep),
	"risks/*/treatment/residual/impact":     step((*risk.Method).ImpactStep),
	"risks/*/treatment/approval/date":       day,

	"actions/*/due":    day,
	"actions/*/status": choice(risk.ActionStatuses()),
	"actions/*/cost":   euro,

	"decisions/*/applicable": choice(risk.Applicables()),
	"decisions/*/status":     choice(risk.ControlStatuses()),
}

// valueText returns value, of a field of d, as people read it; empty when
// nothing is filled in.
func valueText(d *risk.Document, pattern string, value any) lang.Text {
	if s, ok := shows[pattern]; ok {
		return s(d, value)
	}
	switch v := value.(type) {
	case string:
		return lang.T(v, v)
	case int:
		return same(strconv.Itoa(v))
	case bool:
		if v {
			return lang.T("ja", "yes")
		}
		return lang.T("nee", "no")
	case []string:
		return same(strings.Join(v, ", "))
	}
	if list := reflect.ValueOf(value); list.Kind() == reflect.Slice {
		n := list.Len()
		return lang.T(lang.Plural(n, "1 stap", "%d stappen"), lang.Plural(n, "1 step", "%d steps"))
	}
	return lang.Text{}
}

func same(s string) lang.Text { return lang.T(s, s) }

// either writes a text in both languages.
func either(write func(lang.Lang) string) lang.Text { return lang.T(write(lang.NL), write(lang.EN)) }

// orSelf is for a code that nobody knows, in a document that is not valid.
func orSelf(name lang.Text, code string) lang.Text {
	if name == (lang.Text{}) {
		return same(code)
	}
	return name
}

func choice[C risk.Choice](list []risk.Named[C]) show {
	return func(_ *risk.Document, value any) lang.Text {
		code, _ := value.(string)
		return orSelf(risk.NameOf(list, C(code)), code)
	}
}

// choices writes several in the order of the list, for the order they were
// picked in means nothing.
func choices[C risk.Choice](list []risk.Named[C]) show {
	place := func(code string) int {
		return slices.IndexFunc(list, func(n risk.Named[C]) bool { return string(n.Value) == code })
	}
	return func(d *risk.Document, value any) lang.Text {
		picked, _ := value.([]string)
		picked = slices.SortedStableFunc(slices.Values(picked), func(a, b string) int { return place(a) - place(b) })
		return either(func(l lang.Lang) string {
			names := make([]string, len(picked))
			for i, code := range picked {
				names[i] = choice(list)(d, code).In(l)
			}
			return strings.Join(names, ", ")
		})
	}
}

func day(_ *risk.Document, value any) lang.Text {
	iso, _ := value.(string)
	return either(func(l lang.Lang) string { return lang.DayShort(l, iso) })
}

func euro(_ *risk.Document, value any) lang.Text {
	n, _ := value.(int)
	return either(func(l lang.Lang) string { return lang.Euro(l, n) })
}

func threat(_ *risk.Document, value any) lang.Text {
	code, _ := value.(string)
	t, _ := annexa.ThreatByID(annexa.ThreatID(code))
	return orSelf(t.Name, code)
}

func assetType(_ *risk.Document, value any) lang.Text {
	code, _ := value.(string)
	t, _ := annexa.AssetTypeByID(annexa.AssetTypeID(code))
	return orSelf(t.Name, code)
}

// graded writes a step with its number, which tells more than the name alone
// when names were changed: "3 Possible". Nothing is filled in at 0.
func graded(n int, name func(lang.Lang) string) lang.Text {
	if n == 0 {
		return lang.Text{}
	}
	return either(func(l lang.Lang) string { return strings.TrimSpace(strconv.Itoa(n) + " " + name(l)) })
}

func step(words func(*risk.Method, lang.Lang, int) risk.Step) show {
	return func(d *risk.Document, value any) lang.Text {
		n, _ := value.(int)
		return graded(n, func(l lang.Lang) string { return words(&d.Method, l, n).Name })
	}
}

func riskLevel(d *risk.Document, value any) lang.Text {
	n, _ := value.(int)
	return graded(n, func(l lang.Lang) string { return d.Method.LevelName(l, n) })
}

func assetValue(_ *risk.Document, value any) lang.Text {
	n, _ := value.(int)
	return graded(n, func(l lang.Lang) string { return risk.AssetLevel(l, n) })
}

func matrixSize(_ *risk.Document, value any) lang.Text {
	rows, _ := value.([][]int)
	columns := 0
	if len(rows) > 0 {
		columns = len(rows[0])
	}
	return same(fmt.Sprintf("%d×%d", len(rows), columns))
}
