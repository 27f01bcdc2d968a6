package risk_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// program is a random choice of edits: what a fuzzer varies. It answers zeros
// when it has run out.
type program []byte

func (p *program) next(n int) int {
	if len(*p) == 0 || n < 1 {
		return 0
	}
	b := int((*p)[0])
	*p = (*p)[1:]
	return b % n
}

func pick[E any](p *program, from []E) E { return from[p.next(len(from))] }

// commands are all the edits there are, by the name of their function, each
// with arguments that a program chooses.
var commands = map[string]func(p *program, d *risk.Document) (*risk.Document, error){
	"Set": func(p *program, d *risk.Document) (*risk.Document, error) {
		fields := append(fieldPaths(d), keyedPaths...)
		at := fields[(p.next(256)*256+p.next(256))%len(fields)]
		return risk.Set(d, at, pick(p, valuesFor(d, at)))
	},
	"SetBands": func(p *program, d *risk.Document) (*risk.Document, error) {
		bounds := make([]int, 2+p.next(4))
		for i := range bounds {
			bounds[i] = p.next(26)
		}
		return risk.SetBands(d, bounds)
	},
	"Rescale": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.Rescale(d, risk.Size{Likelihood: 2 + p.next(5), Impact: 2 + p.next(5), Levels: 1 + p.next(6)}), nil
	},
	"Add": func(p *program, d *risk.Document) (*risk.Document, error) {
		d, _, err := risk.Add(d, pick(p, listPaths))
		return d, err
	},
	"Duplicate": func(p *program, d *risk.Document) (*risk.Document, error) {
		d, _, err := risk.Duplicate(d, record(p, d))
		return d, err
	},
	"Remove": func(p *program, d *risk.Document) (*risk.Document, error) { return risk.Remove(d, record(p, d)) },
	"Approve": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.Approve(d, pick(p, []string{"R1", "R2", "R9", ""}), risk.Approval{
			Name: pick(p, []string{"Ans", ""}), Date: pick(p, []risk.Date{"2026-11-18", "", "gisteren"}),
		})
	},
	"Confirm": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.Confirm(d, pick(p, controlIDs))
	},
	"TakeDraft": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.TakeDraft(d, pick(p, controlIDs), pick(p, lang.All()))
	},
	"TakeDrafts": func(p *program, d *risk.Document) (*risk.Document, error) {
		d, _ = risk.TakeDrafts(d, controlIDs[:1+p.next(len(controlIDs))], pick(p, lang.All()))
		return d, nil
	},
	"DecideAll": func(p *program, d *risk.Document) (*risk.Document, error) {
		d, _ = risk.DecideAll(d, controlIDs[:1+p.next(len(controlIDs))], risk.Bulk{
			Applicable: pick(p, []risk.Applicable{"", risk.Yes, risk.No, "misschien"}), Justification: pick(p, []string{"", "Omdat."}),
			Ground: pick(p, []risk.Ground{"", "law", "mode"}), Status: pick(p, []risk.ControlStatus{"", risk.Full, "half"}), Owner: pick(p, []string{"", "Ans"}),
		})
		return d, nil
	},
	"Adopt": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.Adopt(d, pick(p, controlIDs), risk.Statement{
			Applicable: pick(p, []risk.Applicable{"", risk.Yes, risk.No, "misschien"}), Status: pick(p, []risk.ControlStatus{"", risk.Full, "half"}),
			Justification: pick(p, []string{"", "5.1.1: zo werken wij.", "\xff"}), Reference: pick(p, []string{"", "H1"}), Owner: pick(p, []string{"", "Ans"}),
			Reasons: risk.Reasons{Law: risk.Reason{On: p.next(2) == 1, Text: pick(p, []string{"", "AVG", "\xff"})}},
		})
	},
	"Decline": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.Decline(d, pick(p, []string{"R1", "R2", "R9"}), pick(p, suggested()))
	},
	"Reconsider": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.Reconsider(d, pick(p, []string{"R1", "R2", "R9"}), pick(p, suggested()))
	},
	"TakeProposal": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.TakeProposal(d, pick(p, []string{"R1", "R2", "R9"}))
	},
	"AddSuggestion": func(p *program, d *risk.Document) (*risk.Document, error) {
		threat, types := threatOf(p, d)
		d, _, err := risk.AddSuggestion(d, threat, types, pick(p, lang.All()))
		return d, err
	},
	"TakeProfile": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.TakeProfile(d, pick(p, []annexa.ProfileID{"zzp", "kantoor", "museum"}), pick(p, lang.All()))
	},
	"ConfirmDrafts": func(p *program, d *risk.Document) (*risk.Document, error) {
		d, _ = risk.ConfirmDrafts(d, draftIDs(p, d), pick(p, []string{"", "Ans"}))
		return d, nil
	},
	"DropDrafts": func(p *program, d *risk.Document) (*risk.Document, error) {
		d, _, err := risk.DropDrafts(d, draftIDs(p, d), risk.Dismissal{
			Reason: pick(p, []string{"Hebben wij niet", "", " ", "\xff"}), Date: pick(p, []risk.Date{"2026-11-18", "", "gisteren"}),
		})
		return d, err
	},
	"TreatAll": func(p *program, d *risk.Document) (*risk.Document, error) {
		d, _ = risk.TreatAll(d, []string{"R1", "R2", "R5", "R9"}, pick(p, []risk.Option{risk.Modify, risk.Retain, "", "hoop"}), pick(p, []string{"", "Zo gekozen."}))
		return d, nil
	},
	"Dismiss": func(p *program, d *risk.Document) (*risk.Document, error) {
		threat, types := threatOf(p, d)
		return risk.Dismiss(d, risk.Dismissal{
			Threat: threat, Types: types, Reason: pick(p, []string{"Dat hebben wij niet", " ", "\xff"}),
			By: pick(p, []string{"Ans", ""}), Date: pick(p, []risk.Date{"2026-11-18", "", "gisteren"}),
		})
	},
	"AcceptFinding": func(p *program, d *risk.Document) (*risk.Document, error) {
		d, _, err := risk.AcceptFinding(d, risk.Note{
			Rule: pick(p, []string{"risk-without-owner", ""}), Place: pick(p, []risk.Path{"risks/R1/owner", "risks/R2/owner", "nowhere"}),
			Reason: pick(p, []string{"Zo afgesproken", " ", "\xff"}), Date: pick(p, []risk.Date{"2026-11-18", "", "gisteren"}),
		})
		return d, err
	},
	"SwitchFramework": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.SwitchFramework(d, pick(p, []annexa.FrameworkID{"bio2", "cbw", "csf2", "cis8"}), p.next(2) == 0)
	},
	"NewYear": func(p *program, d *risk.Document) (*risk.Document, error) {
		return risk.NewYear(d, pick(p, []risk.Date{"2027-11-18", "", "morgen"}), pick(p, lang.All())), nil
	},
}

// controlIDs are controls and requirements to decide about, and some that there
// are not.
var controlIDs = []annexa.ControlID{"5.1", "8.34", "E1", "9.9", "bio2.5.01.02", "nis2.21.2.a", "bio2.9.01.01"}

// suggested returns the controls of a threat, and one that is of none.
func suggested() []annexa.ControlID {
	threat, _ := annexa.ThreatByID("T02")
	return append(slices.Collect(threat.Controls()), "E1")
}

// draftIDs names some assets and risks.
func draftIDs(p *program, d *risk.Document) []string {
	assets, risks := risk.Drafts(d)
	return append(append([]string{"A1", "X9"}, assets[:p.next(len(assets)+1)]...), risks[:p.next(len(risks)+1)]...)
}

// threatOf names a threat that is suggested for d with some of its types, or
// one that is not.
func threatOf(p *program, d *risk.Document) (annexa.ThreatID, []annexa.AssetTypeID) {
	all := risk.Suggest(d)
	if n := p.next(len(all) + 1); n < len(all) {
		return all[n].Threat.ID, all[n].Types[:p.next(len(all[n].Types)+1)]
	}
	return "T99", []annexa.AssetTypeID{"backup"}
}

// listPaths are the lists that grow, and one that does not.
var listPaths = []risk.Path{
	"risks", "assets", "actions", "ownControls", "dismissals", "notes", "method/areas", "method/qualities",
	"organisation/parties", "organisation/participants", "edition/history", "decisions",
}

// keyedPaths name entries that are made when somebody fills them in.
var keyedPaths = []risk.Path{
	"risks/R1/impacts/G1/current", "risks/R1/impacts/G2/gross", "risks/R2/impacts/G5/residual", "risks/R2/impacts/G6/current",
	"assets/A1/qualities/K1/value", "assets/A1/qualities/K9/value",
	"checklist/5.2/status", "checklist/6.1.3.d/owner", "checklist/4.3/reference", "checklist/9.2.2/remark", "checklist/9.9/status",
	"requirements/cbw.26.1/status", "requirements/bio2.5.01.02/justification", "requirements/bio2.5.01.02/applicable",
	"requirements/bio2.5.01.02/reasons/law/on", "requirements/nis2.21.2.a/status",
}

// record names a record of some list, or one that is not there.
func record(p *program, d *risk.Document) risk.Path {
	at := pick(p, listPaths)
	list, _ := risk.Get(d, at)
	v := reflect.ValueOf(list)
	if n := p.next(v.Len() + 1); n < v.Len() {
		return at + "/" + risk.Path(v.Index(n).Elem().FieldByName("ID").String())
	}
	return at + "/X1"
}

// fieldPaths lists every field of d.
func fieldPaths(d *risk.Document) []risk.Path {
	var out []risk.Path
	var walk func(at string, v reflect.Value)
	walk = func(at string, v reflect.Value) {
		switch {
		case v.Kind() == reflect.Pointer:
			walk(at, v.Elem())
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				if name := v.Type().Field(i).Tag.Get("json"); name != "-" {
					walk(strings.TrimPrefix(at+"/"+name, "/"), v.Field(i))
				}
			}
		case v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.String:
			for i := range v.Len() {
				name := strconv.Itoa(i + 1)
				if e := v.Index(i); e.Kind() == reflect.Pointer {
					name = e.Elem().FieldByName("ID").String()
				}
				walk(at+"/"+name, v.Index(i))
			}
		default:
			out = append(out, risk.Path(at))
		}
	}
	walk("", reflect.ValueOf(d))
	return out
}

// valuesFor are values to try in a field, right and wrong ones.
func valuesFor(d *risk.Document, at risk.Path) []any {
	now, _ := risk.Get(d, at)
	switch now.(type) {
	case bool:
		return []any{true, false}
	case int, nil:
		return []any{0, 1, 2, 3, 4, 5, 6, -1, 1 << 40}
	case []string:
		return []any{[]string{}, []string{"A1"}, []string{"nis2", "csf2"}, []string{"M1"}, []string{"8.13", "5.1"}, []string{"E1"}, []string{"K1", "integrity"}, []string{"X", "X"}}
	}
	if _, err := risk.Set(d, at, "iets"); err == nil { // plain text: anything goes
		return []any{"", "iets", "\xff"}
	}
	return []any{"", "2027-02-28", "2027-13-01", "modify", "retain", "yes", "no", "full", "planned", "done", "purple", "T02", "server", "\xff", "impact", "have", "missing", "stage1", "decision", "letter", "#7A1f3d", "#7a1f3", string(dot)}
}

// rich returns a document that uses everything a document can hold.
func rich(t testing.TB) *risk.Document {
	t.Helper()
	d := sample(3)
	must := func(next *risk.Document, err error) {
		require.NoError(t, err)
		d = next
	}
	for _, list := range listPaths[:len(listPaths)-1] {
		next, _, err := risk.Add(d, list)
		must(next, err)
	}
	for _, e := range []struct {
		at    risk.Path
		value any
	}{
		{"method/perArea", true}, {"method/gross", true}, {"risks/R1/gross/likelihood", 5}, {"risks/R1/impacts/G1/current", 3},
		{"risks/R1/impacts/G5/gross", 4}, {"assets/A1/qualities/K1/value", 2}, {"risks/R1/properties", []string{"K1"}},
		{"decisions/5.1/applicable", "yes"}, {"decisions/5.1/justification", "Zo werken wij."}, {"notes/N1/place", "risks/R2/owner"},
		{"frameworks", []string{"cbw", "bio2"}}, {"requirements/cbw.26.1/justification", "Ons draaiboek."},
		{"dismissals/W1/threat", "T02"}, {"method/levels/4/acceptedBy", "Directie"},
		{"checklist/5.2/status", "have"}, {"checklist/5.2/reference", "Handboek"}, {"certification/date", "2027-03-15"},
		{"style/paper", "letter"}, {"style/accent", "#ffd400"}, {"style/logo", string(dot)},
	} {
		must(risk.Set(d, e.at, e.value))
	}
	d, err := file.Open(file.Save(d)) // so that a list that is not there is empty
	require.NoError(t, err)
	return d
}

// holds requires what is promised of every edit: the old document is
// untouched, the new one is valid, its levels never fall, its file says all of
// it, what followed before is no hindrance to what follows now, and going back
// is keeping the old one.
func holds(t *testing.T, name string, d *risk.Document, edit func(*risk.Document) (*risk.Document, error)) *risk.Document {
	t.Helper()
	before := file.Save(d)
	out, err := edit(d)
	require.Equal(t, string(before), string(file.Save(d)), "%s changed the document it was given", name)
	if err != nil {
		var r *risk.Refusal
		require.ErrorAs(t, err, &r, name)
		return d
	}
	require.NoError(t, risk.Validate(out), name)
	again, err := file.Open(file.Save(out))
	require.NoError(t, err, name)
	require.Equal(t, out, again, "%s: the file does not say it all", name)
	m := &out.Method
	for l := range m.Matrix {
		for i, level := range m.Matrix[l] {
			require.LessOrEqual(t, m.Level(risk.Score{Likelihood: l, Impact: i + 1}), level, name)
			require.LessOrEqual(t, m.Level(risk.Score{Likelihood: l + 1, Impact: i}), level, name)
		}
	}
	require.Equal(t, risk.Assess(out), risk.Reassess(risk.Assess(d), out), name)
	for _, r := range out.Risks {
		if p := risk.Propose(out, r); p.Absent == "" {
			require.LessOrEqual(t, p.Score.Likelihood, r.Current.Likelihood, name)
			require.LessOrEqual(t, p.Score.Impact, r.Current.Impact, name)
			require.LessOrEqual(t, p.Level, m.Level(r.Current), name)
		}
	}
	return out
}

// FuzzEdits makes one edit after the other, as a program of any bytes says.
func FuzzEdits(f *testing.F) {
	names := slices.Sorted(maps.Keys(commands))
	for i := range names {
		f.Add([]byte{byte(i), 1, 2, 3, 4, 5, 6, byte(i), 0, 0, 0, 0, 0, 0})
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, d := program(data[:min(len(data), 120)]), rich(t)
		for len(p) > 0 {
			name := pick(&p, names)
			d = holds(t, name, d, func(d *risk.Document) (*risk.Document, error) { return commands[name](&p, d) })
		}
	})
}

// Every field there is, with every kind of value.
func TestEverySetHolds(t *testing.T) {
	d := rich(t)
	accepted := map[string]bool{}
	for _, at := range append(fieldPaths(d), keyedPaths...) {
		if strings.HasPrefix(string(at), "decisions/") && !strings.HasPrefix(string(at), "decisions/5.1/") {
			continue // 92 times the same
		}
		for _, value := range valuesFor(d, at) {
			out := holds(t, string(at), d, func(d *risk.Document) (*risk.Document, error) { return risk.Set(d, at, value) })
			accepted[string(at)] = accepted[string(at)] || out != d
		}
	}
	assert.Greater(t, len(accepted), 150)
}

// An edit that is not in the list of commands would go without these tests.
func TestEveryEditIsACommand(t *testing.T) {
	names, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var edits []string
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		for _, decl := range f.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok || fn.Recv != nil || !fn.Name.IsExported() || fn.Type.Results == nil || len(fn.Type.Params.List) == 0 {
				continue
			}
			if isDocument(fn.Type.Params.List[0].Type) && isDocument(fn.Type.Results.List[0].Type) {
				edits = append(edits, fn.Name.Name)
			}
		}
	}
	assert.ElementsMatch(t, edits, slices.Sorted(maps.Keys(commands)))
}

func isDocument(e ast.Expr) bool {
	star, ok := e.(*ast.StarExpr)
	if !ok {
		return false
	}
	name, ok := star.X.(*ast.Ident)
	return ok && name.Name == "Document"
}

// A corpus that has gone missing would make a fuzz test pass for nothing.
func TestFuzzCorporaAreThere(t *testing.T) {
	for _, name := range []string{"FuzzSet", "FuzzEdits"} {
		entries, err := os.ReadDir("testdata/fuzz/" + name)
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(entries), 5, name)
	}
}
