package transition_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

func ExampleRead() {
	table, err := transition.Read([]byte("Nr;Van toepassing;Reden\nA.9.2.1;Ja;Elke gebruiker heeft een eigen account\n"))
	fmt.Println(err, table.Rows[0].Former, table.Rows[0].Applicable, table.Rows[0].Justification)
	// Output: <nil> 9.2.1 yes Elke gebruiker heeft een eigen account
}

// said is what is compared of a row.
type said struct {
	Line   int
	Former string
	risk.Statement
}

func rowsOf(t *transition.Table) (out []said) {
	for _, r := range t.Rows {
		out = append(out, said{r.Line, r.Former, r.Statement})
	}
	return out
}

func troubles(t *transition.Table) (out []string) {
	for _, u := range t.Unread {
		out = append(out, fmt.Sprintf("%d %s: %s", u.Line, u.Text, u.Fault.Why().In(lang.EN)[:12]))
	}
	return out
}

func st(applies risk.Applicable, why string) risk.Statement {
	return risk.Statement{Applicable: applies, Justification: why}
}

func TestRead(t *testing.T) {
	two := []said{{2, "9.2.1", st(risk.Yes, "Eigen accounts")}, {3, "14.2.7", st(risk.No, "Wij besteden niets uit")}}
	for name, test := range map[string]struct {
		text   string
		rows   []said
		unread []string
	}{
		"tabs":           {"Nr\tVan toepassing\tReden\nA.9.2.1\tJa\tEigen accounts\nA.14.2.7\tNee\tWij besteden niets uit", two, nil},
		"semicolons":     {"Nummer;Maatregel;Applicable;Justification\n9.2.1;Registratie en afmelden van gebruikers;yes;Eigen accounts\n14.2.7;x;No;Wij besteden niets uit\n", two, nil},
		"commas":         {"control,applicable,reason\r\nA9.2.1,Y,Eigen accounts\r\n\"A.14.2.7\",N,\"Wij besteden niets uit\"\r\n", two, nil},
		"bars":           {"| Nr | VvT | Verantwoording |\n| A.9.2.1 | ✓ | Eigen accounts |\n| A.14.2.7 | n.v.t. | Wij besteden niets uit |", two, nil},
		"columns":        {"Nummer   Van toepassing   Verantwoording\nA.9.2.1   1   Eigen accounts\nA.14.2.7   0   Wij besteden niets uit", two, nil},
		"words":          {"\nA.9.2.1 Ja Eigen accounts\nA.14.2.7: Nee, Wij besteden niets uit", two, nil},
		"words and name": {"\nBijlage A.9.2.1 Registratie en afmelden van gebruikers - ja - Eigen accounts\nAnnex A 14.2.7 Outsourced development n/a Wij besteden niets uit", two, nil},
		"no heads":       {"Verklaring\nA.9.2.1\tRegistratie en afmelden van gebruikers\tJa\tEigen accounts\nA.14.2.7\tUitbestede softwareontwikkeling\tNee\tWij besteden niets uit", two, []string{"1 Verklaring: There is no "}},
		"one cell":       {"Maatregel;Van toepassing;Motivatie\n9.2.1 Registratie en afmelden van gebruikers;Ja;Eigen accounts\n14.2.7 Uitbestede softwareontwikkeling;nee;Wij besteden niets uit", two, nil},
		"every field": {
			"Ref;Control;Applicable;Reason;Implementation status;Owner;Evidence\nA.5.1.1;Policies;YES;Law;Partially implemented;CISO;Policy v3\n",
			[]said{{2, "5.1.1", risk.Statement{Applicable: risk.Yes, Status: risk.Partial, Justification: "Law", Reference: "Policy v3", Owner: "CISO"}}}, nil,
		},
		"left out":                        {"Nr;Uitgesloten;Reden\n9.2.1;;Eigen accounts\n14.2.7;x;Wij besteden niets uit", []said{{2, "9.2.1", st("", "Eigen accounts")}, two[1]}, nil},
		"a column for yes and one for no": {"Nr;Ja;Nee;Reden\n9.2.1;x;;Eigen accounts\n14.2.7;;Nee;Wij besteden niets uit", two, nil},
		"numbers of rows":                 {"No;Control;Applicable;Reason\n1;A.9.2.1;Yes;Eigen accounts\n2;§14.2.7;No;Wij besteden niets uit", two, nil},
		"the opposite":                    {"Nr;Excluded;Reason\n9.2.1;No;Eigen accounts\n14.2.7;Yes;Wij besteden niets uit", two, nil},
		"not applicable twice":            {"Nr;Niet van toepassing;Reden\n9.2.1;nee;Eigen accounts\n14.2.7;n.v.t.;Wij besteden niets uit", two, nil},
		"two columns that disagree":       {"Nr;Van toepassing;Uitgesloten\n9.2.1;ja;ja\n5.1.1;ja;", []said{{2, "9.2.1", st("", "")}, {3, "5.1.1", st(risk.Yes, "")}}, []string{"2 ja: This is not ", "2 ja: This is not "}},
		"yes and a reason": {
			"Nr;Van toepassing\n9.2.1;Ja, eigen accounts\n14.2.7;Nee (wij besteden niets uit)\n",
			[]said{{2, "9.2.1", st(risk.Yes, "eigen accounts")}, {3, "14.2.7", st(risk.No, "(wij besteden niets uit)")}}, nil,
		},
		"a cell of two lines": {"Nr;Reden;Van toepassing\n9.2.1;\"Een\nreden; met \"\"teken\"\"\";ja\n5.1.1;x;nee", []said{{2, "9.2.1", st(risk.Yes, "Een\nreden; met \"teken\"")}, {4, "5.1.1", st(risk.No, "x")}}, nil},
		"a quotation mark that is not closed": {
			"Nr;Van toepassing;Reden\n9.2.1;ja;\"Een reden\n14.2.7;nee;Wij \"bouwen\" niets\n",
			[]said{{2, "9.2.1", st(risk.Yes, "\"Een reden")}, {3, "14.2.7", st(risk.No, "Wij \"bouwen\" niets")}}, []string{"2 9.2.1 ja \"Een reden: A quotation "},
		},
		"what is not understood": {
			"Nr;Van toepassing;Status;Reden\nA.5;;;Beleid\nA.5.1;;;Aansturing\nA.5.1.1;misschien;80 punten;Beleid\nA.5.1.1;ja;;Nog eens\nA.5.9.9;ja;;\nA.9.2.1.1;ja;;\nTotaal;114;;\n;;;\n",
			[]said{{4, "5.1.1", st("", "Beleid")}},
			[]string{"2 A.5 Beleid: This is a he", "3 A.5.1 Aansturing: This is a he", "4 misschien: This is not ", "4 80 punten: This status ", "5 A.5.1.1 ja Nog eens: This control", "6 A.5.9.9 ja: Annex A of 2", "7 A.9.2.1.1 ja: This is a pa", "8 Totaal 114: There is no "},
		},
		"of 2022":          {"Nr;Reden\n5.1.1;oud\n5.15;nieuw\n5.1;nieuw", []said{{2, "5.1.1", st("", "oud")}}, []string{"3 5.15 nieuw: This number ", "4 5.1 nieuw: This number "}},
		"commas in a text": {"9.2.1\tja\teen, twee, 5.1.1, drie\n14.2.7\tnee\tvier, vijf", []said{{1, "9.2.1", st(risk.Yes, "een, twee, 5.1.1, drie")}, {2, "14.2.7", st(risk.No, "vier, vijf")}}, nil},
		"leading zeros":    {"09.02.01;ja;reden", []said{{1, "9.2.1", st(risk.Yes, "reden")}}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			table, err := transition.Read([]byte(test.text))
			require.NoError(t, err)
			assert.Equal(t, test.rows, rowsOf(table))
			assert.Equal(t, test.unread, troubles(table))
			for _, data := range [][]byte{utf16Of(test.text, true), utf16Of(test.text, false), append([]byte("\xef\xbb\xbf"), test.text...), []byte(strings.ReplaceAll(strings.ReplaceAll(test.text, "\r", ""), "\n", "\r"))} {
				again, err := transition.Read(data)
				require.NoError(t, err)
				assert.Equal(t, table, again)
			}
		})
	}
}

func utf16Of(text string, mark bool) []byte {
	var out []byte
	if mark {
		out = []byte{0xfe, 0xff}
	}
	for _, u := range utf16.Encode([]rune(text)) {
		if mark {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return out
}

func TestReadWindows1252(t *testing.T) {
	table, err := transition.Read([]byte("9.2.1;ja;Ge\xefmplementeerd, kost \x80 5\n"))
	require.NoError(t, err)
	assert.Equal(t, "Geïmplementeerd, kost € 5", table.Rows[0].Justification)
}

// What a column was taken for is told, also when it is not used.
func TestColumns(t *testing.T) {
	table, err := transition.Read([]byte("Annex ref\tBeheersmaatregel\tVan toepassing\tWR\tArgumenten\tGeïmplementeerd\n5.1.1\tBeleid\tJa\tx\tAVG\tJa\n"))
	require.NoError(t, err)
	assert.Equal(t, []transition.Column{
		{transition.Number, transition.ByContents, "Annex ref", []string{"5.1.1"}}, {transition.Title, transition.ByHead, "Beheersmaatregel", []string{"Beleid"}},
		{transition.Applies, transition.ByHead, "Van toepassing", []string{"Ja"}}, {transition.Unused, transition.Unrecognised, "WR", []string{"x"}},
		{transition.Reason, transition.ByHead, "Argumenten", []string{"AVG"}}, {transition.Status, transition.ByHead, "Geïmplementeerd", []string{"Ja"}},
	}, table.Columns)
	assert.Equal(t, risk.Full, table.Rows[0].Status)
}

func TestReadRefuses(t *testing.T) {
	for name, data := range map[string][]byte{
		"nothing": nil, "white space": []byte(" \n\t\x00"), "no controls": []byte("a;b\nc;d"), "only 2022": []byte("5.15;ja\n8.34;nee"),
		"a spreadsheet": []byte("PK\x03\x04..."), "a PDF": []byte("%PDF-1.7"), "too large": bytes.Repeat([]byte("5.1.1;ja\n"), transition.MaxSize/8),
		"10 MB": bytes.Repeat([]byte("5.1.1;ja;x"), 1<<20), "too many lines": bytes.Repeat([]byte("5.1.1;ja\n"), 200_001), "only quotes": bytes.Repeat([]byte(`"`), 1<<20),
		"only NUL": make([]byte, 1<<20), "only line ends": bytes.Repeat([]byte("\n"), 1<<20), "only separators": bytes.Repeat([]byte(";,\t|"), 1<<18),
		"quotes and line ends": bytes.Repeat([]byte("\"\n"), 1<<18),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := transition.Read(data)
			var r *risk.Refusal
			require.ErrorAs(t, err, &r)
			langtest.Complete(t, r.Why)
		})
	}
}

// The whole of an old statement, with all 114 controls.
func TestReadWhole(t *testing.T) {
	var text strings.Builder
	text.WriteString("Nr\tControl\tApplicable\tReason\n")
	for f := range annexa.Formers() {
		fmt.Fprintf(&text, "A.%s\t%s\tYes\tBecause\n", f.ID, f.Title.In(lang.EN))
	}
	table, err := transition.Read([]byte(text.String()))
	require.NoError(t, err)
	assert.Len(t, table.Rows, 114)
	assert.Empty(t, table.Unread)
	assert.Equal(t, 115, table.Lines)
}

// Hostile tables: each is read in time that grows with its size, and every
// line is a row or listed.
func TestReadHostile(t *testing.T) {
	for name, text := range map[string]string{
		"lines without a number": "5.1.1;ja\n" + strings.Repeat("rommel;x\n", 100_000),
		"one control again":      strings.Repeat("5.1.1;ja;reden\n", 100_000),
		"open quotes":            strings.Repeat("5.1.1;\"ja\n", 100_000),
		"quotes everywhere":      "5.1.1;ja\n" + strings.Repeat(";\"a", 300_000),
		"doubled quotes":         "5.1.1;\"" + strings.Repeat("\"\"", 500_000),
		"one line":               "5.1.1;" + strings.Repeat("x", 1<<20),
		"many cells":             "5.1.1;ja;" + strings.Repeat("x;", 1<<19),
		"points":                 "5.1.1;ja\n" + strings.Repeat("1.", 1<<19),
		"words before":           "5.1.1;ja\n" + strings.Repeat("annex ", 1<<17),
		"NUL":                    "5.1.1;ja\x00\n" + strings.Repeat("\x00", 1<<20),
		"line ends":              "5.1.1;ja" + strings.Repeat("\n\r", 1<<19),
		"100,000 rows":           strings.Repeat("5.1.1;ja;reden\nA.9.2.1;nee;waarom\n", 50_000),
		"5,000 columns":          strings.Repeat("kop;", 5_000) + strings.Repeat("\n5.1.1;ja;"+strings.Repeat("x;", 5_000), 100),
		"5,000 empty columns":    strings.Repeat(strings.Repeat(";", 5_000)+"\n", 300) + "5.1.1;ja\n",
		"as large as may be":     "5.1.1;ja\n" + strings.Repeat(";", transition.MaxSize-9),
		"quotes to the end":      "5.1.1;ja\n" + strings.Repeat("\"", transition.MaxSize-9),
		"the rest of a row":      "Nr;VvT;Reden\n5.1.1;ja;reden\n" + strings.Repeat(";;nog een zin\n", 100_000),
		"NUL between all":        strings.Join(strings.Split(strings.Repeat("5.1.1;ja\n", 1000), ""), "\x00"),
		"days":                   "5.1.1;ja\n" + strings.Repeat("9-2-2003;", 100_000),
		"names of months":        "5.1.1;ja\n" + strings.Repeat("feb feb feb feb;", 50_000),
		"nothing but commas":     "5.1.1,ja\n" + strings.Repeat(",-,", 100_000),
		"words without a row":    "5.1.1;ja\n" + strings.Repeat(";;van toepassing ja nee\n", 50_000),
	} {
		t.Run(name, func(t *testing.T) {
			table, err := transition.Read([]byte(text))
			require.NoError(t, err)
			complete(t, table)
		})
	}
}

// complete requires that nothing of a table went without a word.
func complete(t *testing.T, table *transition.Table) {
	t.Helper()
	lines, seen := map[int]bool{}, map[string]bool{}
	for _, r := range table.Rows {
		assert.False(t, seen[r.Former], r.Former)
		seen[r.Former] = true
		lines[r.Line] = true
		_, ok := annexa.FormerByID(r.Former)
		assert.True(t, ok)
		for _, text := range []string{r.Justification, r.Reference, r.Owner} {
			assert.True(t, utf8.ValidString(text))
		}
	}
	for _, u := range table.Unread {
		assert.NotEmpty(t, u.Shown(lang.NL))
		lines[u.Line] = true
		assert.LessOrEqual(t, utf8.RuneCountInString(u.Text), 81)
	}
	assert.NotEmpty(t, table.Rows)
	assert.LessOrEqual(t, table.Lines-len(lines), 3, "only the lines with the heads say nothing")
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"Nr;Van toepassing\n5.1.1;ja", "A.9.2.1 Ja reden", "9.2.1\t\"ja", "| 5.1.1 | x |",
		"Sec;LR;CO;BR/BP;RRA\n5.1.1;x;AVG;;1\n;;meer;;\n", "Nr;Status;Opmerking\n9-2-2003;75%;\n2003-02-09;n.v.t.;x\n1-2-2009;;\n", "sep=,\n5.1.1,ja,een, twee\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		table, err := transition.Read(data)
		if err != nil {
			var r *risk.Refusal
			require.ErrorAs(t, err, &r)
			return
		}
		complete(t, table)
		for i := range table.Columns {
			for _, k := range transition.Kinds() {
				if other := table.With(i, k); other.Rows != nil {
					complete(t, other)
				}
			}
		}
		d := risk.New("2026-11-18")
		all := transition.Propose(table, risk.Assess(d))
		require.Len(t, all, 93)
		for _, p := range all {
			d, err = risk.Adopt(d, p.Control, p.Statement)
			require.NoError(t, err)
		}
		require.NoError(t, risk.Validate(d))
	})
}

// A corpus that has gone missing would make the fuzz test pass for nothing.
func TestFuzzCorpusIsThere(t *testing.T) {
	entries, err := os.ReadDir("testdata/fuzz/FuzzRead")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(entries), 5)
}

func TestTexts(t *testing.T) {
	for _, f := range transition.Faults() {
		langtest.Complete(t, f.Why())
	}
	assert.Len(t, transition.Faults(), int(transition.OpenQuote)+1)
	for _, k := range transition.Kinds() {
		langtest.Complete(t, k.Name())
		got, ok := transition.KindByCode(k.Code())
		assert.True(t, ok)
		assert.Equal(t, k, got)
	}
	_, ok := transition.KindByCode("")
	assert.False(t, ok)
	for b := transition.Unrecognised; b <= transition.Chosen; b++ {
		langtest.Complete(t, b.Name())
	}
}
