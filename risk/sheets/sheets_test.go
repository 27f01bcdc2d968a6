//go:build !js

package sheets

import (
	"bytes"
	"encoding/csv"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// opened is the workbook of d as another program reads it, by sheet, row and
// column, with values as they are stored.
func opened(t *testing.T, d *risk.Document, l lang.Lang) (*excelize.File, map[string][][]string) {
	t.Helper()
	data, err := Workbook(risk.Assess(d), l)
	require.NoError(t, err)
	f, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	out := make(map[string][][]string)
	for _, name := range f.GetSheetList() {
		out[name], err = f.GetRows(name, excelize.Options{RawCellValue: true})
		require.NoError(t, err)
	}
	return f, out
}

func TestWorkbook(t *testing.T) {
	for _, l := range lang.All() {
		d := example.Document(l)
		f, rows := opened(t, d, l)
		var names []string
		for _, k := range Kinds() {
			names = append(names, k.Name().In(l))
		}
		assert.Equal(t, names, f.GetSheetList())
		a := risk.Assess(d)
		for k, n := range map[Kind]int{RiskRegister: len(d.Risks), TreatmentPlan: len(d.Risks), ActionList: len(d.Actions), SoA: len(a.SoA) + len(a.Extra), AssetList: len(d.Assets)} {
			got := rows[k.Name().In(l)]
			assert.Len(t, got, n+1, k.Code())
			heads := make(map[string]bool)
			for _, h := range got[0] {
				assert.NotEmpty(t, h)
				assert.False(t, heads[h], "%s stands twice over %s", h, k.Code())
				heads[h] = true
			}
		}
		first := rows[RiskRegister.Name().In(l)][1]
		assert.Equal(t, []string{d.Risks[0].ID, d.Risks[0].Title}, first[:2])
		about, err := f.GetDocProps()
		require.NoError(t, err)
		assert.Equal(t, d.Organisation.Name, about.Creator)
	}
}

// value returns the cell under a head in the row of an id.
func value(t *testing.T, rows [][]string, id, head string) string {
	t.Helper()
	for _, row := range rows {
		if row[0] == id {
			for i, h := range rows[0] {
				if h == head && i < len(row) {
					return row[i]
				}
			}
			return ""
		}
	}
	t.Fatalf("no row %s", id)
	return ""
}

// What the tables say is what the engine found.
func TestValues(t *testing.T) {
	d := example.Document(lang.NL)
	a := risk.Assess(d)
	_, rows := opened(t, d, lang.NL)
	register, plan := rows["Risicoregister"], rows["Risicobehandelplan"]
	for _, r := range a.Risks {
		assert.Equal(t, d.Method.LevelName(lang.NL, r.Current), value(t, register, r.Risk.ID, "Nu: niveau"))
		assert.Equal(t, d.Method.LevelName(lang.NL, r.Residual), value(t, register, r.Risk.ID, "Rest: niveau"))
		assert.Equal(t, r.Above, value(t, register, r.Risk.ID, "Nu: boven de grens") == "Ja", r.Risk.ID)
		assert.Equal(t, strconv.Itoa(r.Risk.Current.Likelihood), value(t, register, r.Risk.ID, "Nu: kans"))
		assert.Equal(t, len(r.Risk.Treatment.Controls), len(strings.FieldsFunc(value(t, plan, r.Risk.ID, "Maatregelen"), func(c rune) bool { return c == '\n' })))
	}
	for _, row := range a.SoA {
		got := value(t, rows["Verklaring (VvT)"], string(row.Decision.ID), "Van toepassing")
		assert.Equal(t, risk.NameOf(risk.Applicables(), row.Applicable).In(lang.NL), got)
		assert.NotEmpty(t, value(t, rows["Verklaring (VvT)"], string(row.Decision.ID), "Verantwoording"))
	}
	assert.Equal(t, "5.1.1, 5.1.2", value(t, rows["Verklaring (VvT)"], "5.1", "In 2013"))
	assert.Equal(t, "21(1), 21(3)(a), 24(1)", value(t, rows["Verklaring (VvT)"], "5.1", "Cbw"))
}

// Every text of a risk, an asset, an action, a decision and an own control
// stands in the workbook.
func TestEveryText(t *testing.T) {
	d := *example.Document(lang.EN)
	var markers []string
	mark := func(record any) {
		v := reflect.ValueOf(record).Elem()
		walk(v, func(name string, text reflect.Value) {
			s := "marker " + strconv.Itoa(len(markers)) + " " + v.Type().Name() + " " + name
			text.SetString(s)
			markers = append(markers, s)
		})
	}
	r, as, ac, de, ow := *d.Risks[0], *d.Assets[0], *d.Actions[0], *d.Decisions[0], *d.OwnControls[0]
	r.Treatment.Declined = []*risk.Declined{{ID: "8.1"}}
	for _, x := range []any{&r, r.Treatment.Declined[0], &as, &ac, &de, &ow} {
		mark(x)
	}
	d.Risks = append([]*risk.Risk{&r}, d.Risks[1:]...)
	d.Assets = append([]*risk.Asset{&as}, d.Assets[1:]...)
	d.Actions = append([]*risk.Action{&ac}, d.Actions[1:]...)
	d.Decisions = append([]*risk.Decision{&de}, d.Decisions[1:]...)
	d.OwnControls = append([]*risk.OwnControl{&ow}, d.OwnControls[1:]...)
	de.Reasons.Law.On, de.Reasons.Contract.On, de.Reasons.Business.On, de.Reasons.GoodPractice.On = true, true, true, true
	_, rows := opened(t, &d, lang.EN)
	var all strings.Builder
	for _, sheet := range rows {
		for _, row := range sheet {
			all.WriteString(strings.Join(row, "\n") + "\n")
		}
	}
	require.Greater(t, len(markers), 25)
	for _, s := range markers {
		assert.Contains(t, all.String(), s)
	}
}

// walk calls found with every plain string of v that users write.
func walk(v reflect.Value, found func(string, reflect.Value)) {
	for i := range v.NumField() {
		name, field := v.Type().Field(i).Name, v.Field(i)
		switch {
		case name == "ID" || name == "Basis":
		case field.Kind() == reflect.Struct:
			walk(field, found)
		case field.Type() == reflect.TypeFor[string]():
			found(name, field)
		}
	}
}

func TestGrossAreasAndQualities(t *testing.T) {
	d := *example.Document(lang.EN)
	_, without := opened(t, &d, lang.EN)
	d.Method.Gross, d.Method.PerArea = true, true
	d.Method.Qualities = []*risk.Quality{{ID: "K1", Name: "Traceability"}}
	asset := *d.Assets[0]
	asset.Qualities = []*risk.QualityValue{{ID: "K1", Value: 3}}
	d.Assets = append([]*risk.Asset{&asset}, d.Assets[1:]...)
	_, with := opened(t, &d, lang.EN)
	assert.NotContains(t, without["Risk register"][0], "Gross: level")
	assert.Contains(t, with["Risk register"][0], "Gross: level")
	assert.Contains(t, with["Risk register"][0], "Now: impact "+d.Method.AreasOn()[0].Title(lang.EN))
	assert.Equal(t, "3", value(t, with["Assets"], asset.ID, "Traceability"))
}

func TestCSV(t *testing.T) {
	for l, comma := range map[lang.Lang]rune{lang.NL: ';', lang.EN: ','} {
		d := *example.Document(l)
		hostile := *d.Risks[0]
		hostile.Title, hostile.Cause, hostile.Remark = `=HYPERLINK("http://x";"y")`, "+1\n\"a\";b,c", "-@"
		d.Risks = append([]*risk.Risk{&hostile}, d.Risks[1:]...)
		a := risk.Assess(&d)
		for _, k := range Kinds() {
			data := CSV(a, l, k)
			require.True(t, bytes.HasPrefix(data, []byte("\ufeff")))
			r := csv.NewReader(bytes.NewReader(data[3:]))
			r.Comma = comma
			rows, err := r.ReadAll()
			require.NoError(t, err)
			s := k.sheet(newReader(a, l))
			assert.Len(t, rows, len(s.Rows)+1)
			for _, row := range rows {
				for _, cell := range row {
					assert.False(t, strings.HasPrefix(cell, "=") || strings.HasPrefix(cell, "+") || strings.HasPrefix(cell, "-") || strings.HasPrefix(cell, "@"), cell)
				}
			}
			if k == RiskRegister {
				assert.Equal(t, "'"+hostile.Title, rows[1][1])
				assert.Equal(t, "'"+hostile.Cause, rows[1][2])
			}
			if k == ActionList {
				assert.Equal(t, string(d.Actions[0].Due), rows[1][5])
			}
		}
	}
}

func TestNames(t *testing.T) {
	d := example.Document(lang.NL)
	assert.Equal(t, "havenlicht-software-2026-11-18.xlsx", BookName(d))
	assert.Equal(t, "havenlicht-software-2026-11-18-risicoregister.csv", RiskRegister.CSVName(d, lang.NL))
	for _, k := range Kinds() {
		got, ok := ParseKind(k.Code())
		assert.True(t, ok)
		assert.Equal(t, k, got)
	}
	_, ok := ParseKind("x")
	assert.False(t, ok)
	assert.Equal(t, RiskRegister, Kind(99).Known())
}

// An empty document has tables without rows, except the statement.
func TestEmpty(t *testing.T) {
	for _, d := range []*risk.Document{risk.New("2026-11-18"), {}} {
		_, rows := opened(t, d, lang.EN)
		assert.Len(t, rows["Risk register"], 1)
	}
	d := *example.Document(lang.EN)
	d.Frameworks = nil
	for f := range annexa.Frameworks() {
		d.Frameworks = append(d.Frameworks, f.ID)
	}
	_, rows := opened(t, &d, lang.EN)
	assert.Greater(t, len(rows["Statement (SoA)"]), 200)
	assert.Contains(t, rows["Statement (SoA)"][0], "CSF")
}
