package transition_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

// on is a reason that is ticked.
func on(text string) risk.Reason { return risk.Reason{On: true, Text: text} }

// codesOf returns what the columns were taken for.
func codesOf(t *transition.Table) string {
	var out []string
	for _, c := range t.Columns {
		out = append(out, c.Kind.Code())
	}
	return strings.Join(out, " ")
}

// Statements as spreadsheets and other tools make them.
func TestLayouts(t *testing.T) {
	for name, test := range map[string]struct {
		text    string
		columns string
		rows    []said
		unread  []string
		assumed []string // how each begins
	}{
		"the ISO27k template": {
			"Statement of Applicability;;;;;;;;;\nLegend: LR: legal requirements, CO: contractual obligations;;;;;;;;;\n;;;;;;;;;\n" +
				"ISO 27001:2013 Controls;;;Current Controls;Remarks (with justification for exclusions);Selected Controls and Reasons for Selection;;;;Remarks (overview of implementation)\n" +
				"Clause;Sec;Control Objective/Control;;;LR;CO;BR/BP;RRA;\n" +
				"5 Security Policies;5.1;Management direction;;;;;;;\n;5.1.1;Policies for information security;Policy v2;;x;;x;;Signed in May\n;14.2.7;Outsourced development;;Nothing is outsourced;;;;;\n;18.1.1;Identification of applicable legislation;;;AVG;yes;;x;\n",
			"title number title remark reason law contract business risk remark",
			[]said{
				{7, "5.1.1", risk.Statement{Applicable: risk.Yes, Justification: "Policy v2; Signed in May", Reasons: risk.Reasons{Law: on(""), Business: on("")}}},
				{8, "14.2.7", st("", "Nothing is outsourced")},
				{9, "18.1.1", risk.Statement{Applicable: risk.Yes, Justification: "RRA", Reasons: risk.Reasons{Law: on("AVG"), Contract: on("")}}},
			},
			[]string{"1 Statement of Applicability: There is no ", "2 Legend: LR: legal requirements, CO: contractual obligations: There is no ", "6 5 Security Policies 5.1 Management direction: This is a he"},
			[]string{"There is no column that says"},
		},
		"Dutch reasons, three columns": {
			"Nr\tBeheersmaatregel\tVan toepassing\tWettelijk\tContractueel\tRisicoanalyse\tBest practice\n9.2.1\tRegistratie en afmelden van gebruikers\tJA\tX\tKlant A\t1\t✓\n14.2.7\tUitbestede softwareontwikkeling\tn.v.t.\t-\t\t0\tnee\n",
			"number title applicable law contract risk practice",
			[]said{
				{2, "9.2.1", risk.Statement{Applicable: risk.Yes, Justification: "Risicoanalyse", Reasons: risk.Reasons{Law: on(""), Contract: on("Klant A"), GoodPractice: on("")}}},
				{3, "14.2.7", st(risk.No, "")},
			}, nil, nil,
		},
		"several columns with a justification": {
			"Control;In scope?;Reason for inclusion;Justification for exclusion\nA.9.2.1 User registration and de-registration;Yes;Accounts;\nA.14.2.7 Outsourced development;No;;We build nothing",
			"number applicable reason reason",
			[]said{{2, "9.2.1", st(risk.Yes, "Accounts")}, {3, "14.2.7", st(risk.No, "We build nothing")}}, nil, nil,
		},
		"excluded in a column of statuses": {
			"Annex A,Title,Status\nA.9.2.1,User registration and de-registration,Implemented\nA.14.2.7,Outsourced development,Uitgesloten\nA.12.3.1,Information backup,75%\nA.12.4.1,Event logging,0%",
			"number title status",
			[]said{
				{2, "9.2.1", risk.Statement{Applicable: risk.Yes, Status: risk.Full}}, {3, "14.2.7", st(risk.No, "")},
				{4, "12.3.1", risk.Statement{Applicable: risk.Yes, Status: risk.Partial}}, {5, "12.4.1", risk.Statement{Status: risk.None}},
			}, nil, []string{"Where there is only a status"},
		},
		"implemented where yes should stand": {
			"Nr;Van toepassing;Toelichting\n9.2.1;Geïmplementeerd;Accounts\n14.2.7;Niet van toepassing: wij bouwen niets;\n12.3.1;Gepland;",
			"number applicable reason",
			[]said{
				{2, "9.2.1", risk.Statement{Applicable: risk.Yes, Status: risk.Full, Justification: "Accounts"}},
				{3, "14.2.7", st(risk.No, "wij bouwen niets")}, {4, "12.3.1", risk.Statement{Applicable: risk.Yes, Status: risk.Planned}},
			}, nil, []string{"Where there is only a status"},
		},
		"a status with words behind it": {
			"Nr;VvT;Implementatie;Implementatiedatum\n9.2.1;Ja;Deels (zie actie 4);1-3-2019\n12.3.1;Ja;100 %;1-4-2019",
			"number applicable status ignore",
			[]said{{2, "9.2.1", risk.Statement{Applicable: risk.Yes, Status: risk.Partial, Justification: "zie actie 4"}}, {3, "12.3.1", risk.Statement{Applicable: risk.Yes, Status: risk.Full}}}, nil, nil,
		},
		"how it is implemented, in sentences": {
			"Nr;VvT;Implementatie;Uitsluiting\n9.2.1;Ja;Elke medewerker krijgt een eigen account;\n14.2.7;Nee;;Wij laten geen software bouwen door anderen",
			"number applicable remark reason",
			[]said{{2, "9.2.1", st(risk.Yes, "Elke medewerker krijgt een eigen account")}, {3, "14.2.7", st(risk.No, "Wij laten geen software bouwen door anderen")}}, nil, nil,
		},
		"merged cells": {
			"Nr;Van toepassing;Verantwoording;Eigenaar\n9.2.1;Ja;Accounts;CISO\n;;Ook van inhuur;HR\n14.2.7;Nee;Niets;\n\n;;Versie 1.2 van mei;",
			"number applicable reason owner",
			[]said{{2, "9.2.1", risk.Statement{Applicable: risk.Yes, Justification: "Accounts; Ook van inhuur", Owner: "CISO; HR"}}, {4, "14.2.7", st(risk.No, "Niets")}},
			[]string{"3 Ook van inhuur HR: This line ha", "6 Versie 1.2 van mei: There is no "}, nil,
		},
		"rows of titles above": {
			"Verklaring van toepasselijkheid;;;\nVersie 3;;Datum: 1-2-2020;\n;;;\nAnnex A;Maatregel;Toepasselijk;Motivering\nA.5;Beleid;;\nA.5.1.1;Beleidsregels voor informatiebeveiliging;WAAR;Wet\nA.14.2.7;Uitbestede softwareontwikkeling;ONWAAR;Niets",
			"number title applicable reason",
			[]said{{6, "5.1.1", st(risk.Yes, "Wet")}, {7, "14.2.7", st(risk.No, "Niets")}},
			[]string{"1 Verklaring van toepasselijkheid: There is no ", "2 Versie 3 Datum: 1-2-2020: There is no ", "5 A.5 Beleid: This is a he"}, nil,
		},
		"a note of Excel": {"sep=;\nNr;VvT\n5.1.1;1\n14.2.7;0\n", "number applicable", []said{{3, "5.1.1", st(risk.Yes, "")}, {4, "14.2.7", st(risk.No, "")}}, nil, nil},
		"unknown head, clear words": {
			"Nr;Besluit;Audit 2020\n9.2.1;Ja;x\n14.2.7;Nee;\n", "number applicable ignore", []said{{2, "9.2.1", st(risk.Yes, "")}, {3, "14.2.7", st(risk.No, "")}}, nil, nil,
		},
		"yes and no at once": {"Nr;VvT\n9.2.1;Ja / Nee\n14.2.7;Nee\n", "number applicable", []said{{2, "9.2.1", st("", "")}, {3, "14.2.7", st(risk.No, "")}}, []string{"2 Ja / Nee: This is not "}, nil},
		"commas in sentences": {
			"nr,applicable,reason\n9.2.1,yes,Accounts, roles and rights\n14.2.7,no,None", "number applicable reason reason",
			[]said{{2, "9.2.1", st(risk.Yes, "Accounts; roles and rights")}, {3, "14.2.7", st(risk.No, "None")}}, nil, nil,
		},
		"no heads": {
			"9.2.1;Ja;Accounts\n14.2.7;Nee;Niets", "number applicable reason", []said{{1, "9.2.1", st(risk.Yes, "Accounts")}, {2, "14.2.7", st(risk.No, "Niets")}}, nil, []string{"No headings were found"},
		},
		"yes and no below one head": {
			"Nr;Maatregel;Van toepassing;;Wet;Risk;Business\n;;Wel;Niet;;;\n9.2.1;Accounts;x;;;R4;x\n14.2.7;Bouw;;x;;;", "number title applicable excluded law risk business",
			[]said{{3, "9.2.1", risk.Statement{Applicable: risk.Yes, Justification: "Risk: R4", Reasons: risk.Reasons{Business: on("")}}}, {4, "14.2.7", st(risk.No, "")}}, nil, nil,
		},
		"days and titles, no heads": {
			"\"9/2/2003\",\"Management of privileged access rights\",\"Yes\"\n\"5/1/2001\",\"Policies for information security\",\"No\"", "number title applicable",
			[]said{{1, "9.2.3", st(risk.Yes, "")}, {2, "5.1.1", st(risk.No, "")}}, []string{"1 9/2/2003: Excel made a", "2 5/1/2001: Excel made a"}, []string{"No headings were found"},
		},
		"ticks of Wingdings": {"Nr;VvT\n9.2.1;ü\n14.2.7;û\n", "number applicable", []said{{2, "9.2.1", st(risk.Yes, "")}, {3, "14.2.7", st(risk.No, "")}}, nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			table, err := transition.Read([]byte(test.text))
			require.NoError(t, err)
			assert.Equal(t, test.columns, codesOf(table))
			assert.Equal(t, test.rows, rowsOf(table))
			assert.Equal(t, test.unread, troubles(table))
			require.Len(t, table.Assumed, len(test.assumed), "%v", table.Assumed)
			for i, text := range table.Assumed {
				langtest.Complete(t, text)
				assert.True(t, strings.HasPrefix(text.In(lang.EN), test.assumed[i]), text.In(lang.EN))
			}
		})
	}
}

// Dates that a spreadsheet made of numbers become numbers again, each with a
// word about it; what cannot be told stays as it is.
func TestDates(t *testing.T) {
	for name, test := range map[string]struct {
		text   string
		rows   []string
		unread []string
	}{
		"Dutch": {"Nr;VvT\n9-2-2003;ja\n5-1-2001;nee\n18-2-2003;ja", []string{"9.2.3", "5.1.1", "18.2.3"}, []string{
			"2 read as 9.2.3 from the date 9-2-2003", "3 read as 5.1.1 from the date 5-1-2001", "4 read as 18.2.3 from the date 18-2-2003",
		}},
		"every way of writing one": {
			"Nr;VvT\n2003-02-09;ja\n09.02.2004;ja\n9/2/2005;ja\n2/9/2006;ja\n9-feb-02;ja\n9 februari 2001;ja\n2001-01-05 00:00:00;ja\n37622;ja\n14-mrt-01;ja\n1 okt 2001;ja\nMay 12, 2001;ja\n2001-01-06T00:00:00;ja\n11-2-07;ja",
			[]string{"9.2.3", "9.2.4", "9.2.5", "9.2.6", "9.2.2", "9.2.1", "5.1.1", "14.3.1", "10.1.1", "12.5.1", "6.1.1", "11.2.7"}, nil,
		},
		"ordered as a year": {"Nr;VvT\n2009-02-03;ja\n18.2.3;ja", []string{"9.2.3", "18.2.3"}, nil},
		"it may have been two": {"Nr;VvT\n9-2-2003;ja\n1-2-2009;ja\n5-1-2001;ja", []string{"9.2.3", "5.1.1"}, []string{
			"2 read as 9.2.3 from the date 9-2-2003", "3 1-2-2009 ja (9.1.2, 9.2.1?)", "4 read as 5.1.1 from the date 5-1-2001",
		}},
		"it was none": {"Nr;VvT\n9-2-2003;ja\n5-1-2001;ja\n31-12-2003;ja\n9-feb;ja\n3-jan;ja", []string{"9.2.3", "5.1.1"}, []string{
			"2 read as 9.2.3 from the date 9-2-2003", "3 read as 5.1.1 from the date 5-1-2001", "4 31-12-2003 ja", "5 9-feb ja", "6 3-jan ja",
		}},
		"twice":                            {"Nr;VvT\nA.9.2.3;ja\n9-2-2003;nee\n", []string{"9.2.3"}, []string{"3 9-2-2003 nee"}},
		"days on which something happened": {"Nr;Beoordeeld;VvT\nA.9.2.3;9-2-2003;ja\nA.5.1.1;2018-02-03;ja\nA.5.1.2;1-1-2019;ja", []string{"9.2.3", "5.1.1", "5.1.2"}, nil},
		"most are days":                    {"Nr;VvT\nA.9.2.3;ja\n5-1-2001;ja\n1-1-2019;ja\n2-1-2019;ja", []string{"9.2.3"}, []string{"3 5-1-2001 ja", "4 1-1-2019 ja", "5 2-1-2019 ja"}},
	} {
		t.Run(name, func(t *testing.T) {
			table, err := transition.Read([]byte(test.text))
			require.NoError(t, err)
			var got, shown []string
			dated := 0
			for _, r := range table.Rows {
				got = append(got, r.Former)
				if r.Date != "" {
					dated++
				}
			}
			assert.Equal(t, test.rows, got)
			for _, u := range table.Unread {
				if u.Fault == transition.FromDate {
					dated--
				}
				shown = append(shown, lang.Number(lang.EN, u.Line)+" "+u.Shown(lang.EN))
			}
			assert.Zero(t, dated, "every number from a date is told")
			if test.unread != nil {
				assert.Equal(t, test.unread, shown)
			}
		})
	}
}

// A table of nothing but dates of this century is no statement.
func TestDatesAlone(t *testing.T) {
	_, err := transition.Read([]byte("Datum;Wat\n1-1-2019;x\n2-1-2019;y\n9-2-2003;z\n"))
	require.Error(t, err)
}

// The user says what the columns are: it is read again, and said.
func TestChoose(t *testing.T) {
	table, err := transition.Read([]byte("Nr;A;B;C\n9.2.1;x;tekst;Ans\n14.2.7;;reden;\n"))
	require.NoError(t, err)
	assert.Equal(t, "number ignore ignore ignore", codesOf(table))
	require.NotEmpty(t, table.Assumed)

	chosen := table.With(1, transition.Applies).With(2, transition.Reason).With(3, transition.Owner)
	assert.Equal(t, []said{{2, "9.2.1", risk.Statement{Applicable: risk.Yes, Justification: "tekst", Owner: "Ans"}}, {3, "14.2.7", st("", "reden")}}, rowsOf(chosen))
	assert.Equal(t, transition.Chosen, chosen.Columns[3].By)
	assert.Empty(t, chosen.Assumed)
	assert.Equal(t, "number ignore ignore ignore", codesOf(table), "the first is as it was")

	moved := chosen.With(2, transition.Number)
	assert.Equal(t, "ignore applicable number owner", codesOf(moved), "there is one column of numbers")
	assert.Empty(t, moved.Rows)
	assert.Len(t, moved.Unread, 2)
	require.Len(t, moved.Assumed, 1)
	none := chosen.With(0, transition.Unused)
	assert.Empty(t, none.Rows)
	require.Len(t, none.Assumed, 1)
	wide, err := transition.Read([]byte("Nr;VvT;" + strings.Repeat("x;", 70) + "\n9.2.1;ja;" + strings.Repeat("y;", 70)))
	require.NoError(t, err)
	require.Len(t, wide.Assumed, 1)
	for _, text := range []lang.Text{moved.Assumed[0], none.Assumed[0], table.Assumed[0], wide.Assumed[0]} {
		langtest.Complete(t, text)
	}
	assert.Equal(t, rowsOf(chosen), rowsOf(moved.With(0, transition.Number).With(2, transition.Reason)))
	assert.Same(t, table, table.With(9, transition.Owner))
	assert.Same(t, table, table.With(-1, transition.Owner))

	as, err := table.As([]transition.Kind{transition.Number, transition.Unused, transition.Reason})
	require.NoError(t, err)
	assert.Equal(t, []said{{2, "9.2.1", st("", "tekst")}, {3, "14.2.7", st("", "reden")}}, rowsOf(as))
	for name, kinds := range map[string][]transition.Kind{
		"too many":   {transition.Number, 0, 0, 0, 0},
		"no number":  {transition.Reason},
		"none":       nil,
		"two":        {transition.Number, transition.Number},
		"no numbers": {0, transition.Number},
	} {
		_, err := table.As(kinds)
		var r *risk.Refusal
		require.ErrorAs(t, err, &r, name)
		langtest.Complete(t, r.Why)
	}
}

// What a draft takes over of the reasons: those of every old control, where it
// applies.
func TestProposeReasons(t *testing.T) {
	table, err := transition.Read([]byte("Nr;LR;CO;VvT\n5.1.1;AVG;;ja\n5.1.2;Wpg;x;ja\n14.2.7;x;;nee\n"))
	require.NoError(t, err)
	all := transition.Propose(table, risk.Assess(risk.New("2026-11-18")))
	assert.Equal(t, risk.Reasons{Law: on("AVG; Wpg"), Contract: on("")}, all[0].Statement.Reasons)
	for _, p := range all {
		if p.Control == "8.30" {
			assert.Zero(t, p.Statement.Reasons, "left out")
		}
	}
	d, err := risk.Adopt(risk.New("2026-11-18"), "5.1", all[0].Statement)
	require.NoError(t, err)
	assert.True(t, all[0].Taken(d))
}
