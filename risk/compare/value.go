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

	"method/areas/*":         record(areaName),
	"method/qualities/*":     record(func(q *risk.Quality, _ lang.Lang) string { return q.Name }),
	"method/levels/*/colour": choice(risk.Colours()),
	"method/levels/*/within": days,

	"assets/*/type":            assetType,
	"assets/*/confidentiality": assetValue,
	"assets/*/integrity":       assetValue,
	"assets/*/availability":    assetValue,

	"assets/*/qualities/*":       qualityValue,
	"assets/*/qualities/*/value": assetValue,

	"risks/*/threat":                        threat,
	"risks/*/properties":                    qualities,
	"risks/*/gross/likelihood":              step(likelihoodStep),
	"risks/*/gross/impact":                  step((*risk.Method).ImpactStep),
	"risks/*/impacts/*":                     areaImpact,
	"risks/*/impacts/*/gross":               step((*risk.Method).ImpactStep),
	"risks/*/impacts/*/current":             step((*risk.Method).ImpactStep),
	"risks/*/impacts/*/residual":            step((*risk.Method).ImpactStep),
	"risks/*/treatment/declined/*":          declined,
	"risks/*/current/likelihood":            step(likelihoodStep),
	"risks/*/current/impact":                step((*risk.Method).ImpactStep),
	"risks/*/treatment/option":              choice(risk.Options()),
	"risks/*/treatment/detects":             choice(risk.Dimensions()),
	"risks/*/treatment/residual/likelihood": step(likelihoodStep),
	"risks/*/treatment/residual/impact":     step((*risk.Method).ImpactStep),
	"risks/*/treatment/approval/date":       day,

	"actions/*/due":    day,
	"actions/*/status": choice(risk.ActionStatuses()),
	"actions/*/cost":   euro,

	"dismissals/*/threat": threat,
	"dismissals/*/types":  assetTypes,
	"dismissals/*/date":   day,
	"notes/*/date":        day,
	"notes/*/rule":        rule,
	"notes/*/place":       place,

	"checklist/*/status": choice(risk.DocumentStatuses()),
	"certification/date": day,

	"certification/stage1": day, "certification/stage2": day, "certification/decision": day,
	"certification/surveillance1": day, "certification/surveillance2": day, "certification/recertification": day,

	"certification/milestone": choice(risk.Milestones()),

	"style/paper": choice(risk.Papers()),
	"style/logo":  logo,

	"decisions/*/applicable": choice(risk.Applicables()),
	"decisions/*/status":     choice(risk.ControlStatuses()),

	"frameworks":                frameworks,
	"requirements/*/applicable": choice(risk.Applicables()),
	"requirements/*/status":     choice(risk.ControlStatuses()),
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

// logo tells pictures apart in words: by their size.
func logo(_ *risk.Document, value any) lang.Text {
	said, _ := value.(string)
	l := risk.Logo(said)
	if l == "" {
		return lang.Text{}
	}
	w, h := l.Size()
	return either(func(in lang.Lang) string {
		pixels := lang.T("beeldpunten", "pixels").In(in)
		return fmt.Sprintf("PNG, %d × %d %s, %s bytes", w, h, pixels, lang.Number(in, len(l.PNG())))
	})
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

func rule(_ *risk.Document, value any) lang.Text {
	id, _ := value.(string)
	return orSelf(ruleTitle(id), id)
}

// place writes a path as people call the field, with the path itself for what
// entry it is of.
func place(_ *risk.Document, value any) lang.Text {
	at, _ := value.(string)
	label := risk.Label(risk.Path(at))
	if label == (lang.Text{}) {
		return same(at)
	}
	return either(func(l lang.Lang) string { return label.In(l) + " (" + at + ")" })
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

func likelihoodStep(m *risk.Method, l lang.Lang, n int) risk.Step {
	return m.LikelihoodStep(l, n).Step()
}

func areaName(a *risk.Area, l lang.Lang) string { return a.Title(l) }

// record writes a record that stands in no section of its own by its name; it
// is empty in the document that does not have it.
func record[E any](name func(*E, lang.Lang) string) show {
	return func(_ *risk.Document, value any) lang.Text {
		r, _ := value.(*E)
		if r == nil {
			return lang.Text{}
		}
		return either(func(l lang.Lang) string { return name(r, l) })
	}
}

// areaImpact writes what a risk does in an area at the moments that are
// scored: "Financial: now 3, residual 1".
func areaImpact(d *risk.Document, value any) lang.Text {
	return record(func(a *risk.AreaImpact, l lang.Lang) string {
		in, _ := risk.Get(d, risk.Path("method/areas/"+a.ID))
		area, _ := in.(*risk.Area)
		name := a.ID
		if area != nil {
			name = area.Title(l)
		}
		var at []string
		for _, m := range risk.Moments() {
			if n := a.Value(m.Value); n > 0 {
				at = append(at, strings.ToLower(m.Name.In(l))+" "+strconv.Itoa(n))
			}
		}
		return name + ": " + strings.Join(at, ", ")
	})(d, value)
}

func declined(d *risk.Document, value any) lang.Text {
	return record(func(c *risk.Declined, l lang.Lang) string {
		return strings.TrimSuffix(string(c.ID)+" "+risk.ControlTitle(d, c.ID, l)+": "+c.Reason, ": ")
	})(d, value)
}

func qualityValue(d *risk.Document, value any) lang.Text {
	return record(func(q *risk.QualityValue, l lang.Lang) string {
		return risk.NameOf(d.Method.Properties(), risk.Property(q.ID)).In(l) + ": " + risk.AssetLevel(l, q.Value)
	})(d, value)
}

func qualities(d *risk.Document, value any) lang.Text {
	return choices(d.Method.Properties())(d, value)
}

func assetTypes(d *risk.Document, value any) lang.Text {
	ids, _ := value.([]string)
	return either(func(l lang.Lang) string {
		names := make([]string, len(ids))
		for i, id := range ids {
			names[i] = assetType(d, id).In(l)
		}
		return strings.Join(names, ", ")
	})
}

func days(_ *risk.Document, value any) lang.Text {
	n, _ := value.(int)
	if n == 0 {
		return lang.Text{}
	}
	return lang.T(lang.Plural(n, "1 dag", "%d dagen"), lang.Plural(n, "1 day", "%d days"))
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

// frameworks names frameworks as they stand before a number.
func frameworks(_ *risk.Document, value any) lang.Text {
	ids, _ := value.([]string)
	return either(func(l lang.Lang) string {
		names := make([]string, len(ids))
		for i, id := range ids {
			f, _ := annexa.FrameworkByID(annexa.FrameworkID(id))
			names[i] = orSelf(f.Short, id).In(l)
		}
		return strings.Join(names, ", ")
	})
}
