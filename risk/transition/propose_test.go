package transition_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/transition"
)

// proposed reads a table and returns the proposal for a control.
func proposed(t *testing.T, d *risk.Document, id annexa.ControlID, lines ...string) transition.Proposal {
	t.Helper()
	table, err := transition.Read([]byte("Nr;Van toepassing;Status;Reden;Eigenaar;Verwijzing\n" + strings.Join(lines, "\n")))
	require.NoError(t, err)
	all := transition.Propose(table, risk.Assess(d))
	require.Len(t, all, 93)
	for _, p := range all {
		if p.Control == id {
			return p
		}
	}
	require.Fail(t, "no such control")
	return transition.Proposal{}
}

// used returns a document in which a risk uses controls.
func used(t *testing.T, ids ...string) *risk.Document {
	t.Helper()
	d, id, err := risk.Add(risk.New("2026-11-18"), "risks")
	require.NoError(t, err)
	d, err = risk.Set(d, risk.Path("risks/"+id+"/treatment/controls"), ids)
	require.NoError(t, err)
	return d
}

func TestPropose(t *testing.T) {
	empty := risk.New("2026-11-18")
	for name, test := range map[string]struct {
		d     *risk.Document
		id    annexa.ControlID
		lines []string
		want  risk.Statement
		marks transition.Mark
		rank  transition.Rank
	}{
		"kept": {empty, "5.16", []string{"9.2.1;ja;volledig;Accounts;CISO;H3"},
			risk.Statement{Applicable: risk.Yes, Status: risk.Full, Justification: "9.2.1: Accounts", Reference: "H3", Owner: "CISO"}, 0, transition.Clear},
		"merged": {empty, "5.1", []string{"5.1.1;ja;deels;Beleid;CISO;H1", "5.1.2;ja;deels;Jaarlijks;Directie;H1"},
			risk.Statement{Applicable: risk.Yes, Status: risk.Partial, Justification: "5.1.1: Beleid\n5.1.2: Jaarlijks", Reference: "H1", Owner: "CISO; Directie"}, 0, transition.Clear},
		"merged, in the same words": {empty, "5.1", []string{"5.1.1;ja;;Beleid", "5.1.2;ja;;Beleid"},
			risk.Statement{Applicable: risk.Yes, Justification: "5.1.1, 5.1.2: Beleid"}, 0, transition.Clear},
		"statuses apart": {empty, "5.1", []string{"5.1.1;ja;deels", "5.1.2;ja;volledig"},
			risk.Statement{Applicable: risk.Yes}, transition.StatusApart, transition.ToLookAt},
		"conflict": {empty, "5.1", []string{"5.1.1;ja;deels;Beleid", "5.1.2;nee;;Niet nodig"},
			risk.Statement{Justification: "5.1.1: Beleid\n5.1.2: Niet nodig"}, transition.Conflict | transition.StatusApart, transition.Contradictory},
		"left out": {empty, "8.30", []string{"14.2.7;nee;;Wij besteden niets uit"},
			risk.Statement{Applicable: risk.No, Justification: "14.2.7: Wij besteden niets uit"}, transition.Excluded, transition.ToLookAt},
		"left out, yet used": {used(t, "8.30"), "8.30", []string{"14.2.7;nee;;Wij besteden niets uit;CISO"},
			risk.Statement{Owner: "CISO"}, transition.Needed, transition.Contradictory},
		"not said": {empty, "5.16", []string{"9.2.1;;;Accounts"},
			risk.Statement{Justification: "9.2.1: Accounts"}, transition.Unclear, transition.ToLookAt},
		"not understood": {empty, "5.16", []string{"9.2.1;misschien"},
			risk.Statement{}, transition.Unclear, transition.ToLookAt},
		"half of it": {empty, "5.1", []string{"5.1.1;ja;;Beleid"},
			risk.Statement{Applicable: risk.Yes, Justification: "5.1.1: Beleid"}, transition.Incomplete, transition.ToLookAt},
		"split": {empty, "8.8", []string{"12.6.1;ja;;Patchen", "18.2.3;ja;;Scannen"},
			risk.Statement{Applicable: risk.Yes, Justification: "12.6.1: Patchen\n18.2.3: Scannen"}, transition.Divided, transition.ToLookAt},
		"new":    {empty, "5.7", []string{"5.1.1;ja"}, risk.Statement{}, 0, transition.Fresh},
		"absent": {empty, "5.16", []string{"5.1.1;ja"}, risk.Statement{}, 0, transition.Missing},
	} {
		t.Run(name, func(t *testing.T) {
			p := proposed(t, test.d, test.id, test.lines...)
			assert.Equal(t, test.want, p.Statement)
			assert.Equal(t, test.marks, p.Marks)
			assert.Equal(t, test.rank, p.Rank())
			for _, l := range lang.All() {
				assert.Equal(t, test.rank == transition.Clear, len(p.Why(l)) == 0, "what is not clear is explained")
			}
		})
	}
}

func TestWhy(t *testing.T) {
	p := proposed(t, used(t, "8.30"), "8.30", "14.2.7;nee;;Wij besteden niets uit")
	assert.Equal(t, []string{"This control was excluded, but a risk in this assessment needs it. So it cannot be excluded.", "Used by: R1."}, p.Why(lang.EN))
	p = proposed(t, risk.New("2026-11-18"), "5.1", "5.1.1;nee")
	assert.Equal(t, []string{"Deze maatregel was uitgesloten. Kijk na of de reden nog klopt.", "Niet in uw oude verklaring gevonden: 5.1.2."}, p.Why(lang.NL))
}

// A control that risks use is never proposed to be left out, and taking over
// cannot leave it out either.
func TestUsedControlStays(t *testing.T) {
	var ids, lines []string
	for c := range annexa.Controls() {
		ids = append(ids, string(c.ID))
	}
	for f := range annexa.Formers() {
		lines = append(lines, f.ID+";nee;;Niet nodig")
	}
	d := used(t, ids...)
	table, err := transition.Read([]byte(strings.Join(lines, "\n")))
	require.NoError(t, err)
	for _, p := range transition.Propose(table, risk.Assess(d)) {
		assert.NotEqual(t, risk.No, p.Statement.Applicable, p.Control)
		_, err := risk.Adopt(d, p.Control, p.Statement)
		require.NoError(t, err)
	}
	_, err = risk.Adopt(d, "5.1", risk.Statement{Applicable: risk.No})
	require.Error(t, err)
}

// Each old row of a whole statement ends up in every control that continues it,
// and nothing about the new controls is proposed.
func TestEveryRowArrives(t *testing.T) {
	var text strings.Builder
	for f := range annexa.Formers() {
		fmt.Fprintf(&text, "%s;ja;volledig;Reden van %s\n", f.ID, f.Title.In(lang.NL))
	}
	table, err := transition.Read([]byte(text.String()))
	require.NoError(t, err)
	ranks := map[transition.Rank]int{}
	for _, p := range transition.Propose(table, nil) {
		ranks[p.Rank()]++
		c, _ := annexa.ControlByID(p.Control)
		assert.Equal(t, c.New, p.Statement == risk.Statement{}, p.Control)
		for id := range c.Was() {
			assert.Contains(t, p.Statement.Justification, id+": Reden van ")
		}
	}
	assert.Equal(t, map[transition.Rank]int{transition.Clear: 80, transition.ToLookAt: 2, transition.Fresh: 11}, ranks)
}

// What the user decided or wrote is not among what is taken unseen.
func TestClears(t *testing.T) {
	table, err := transition.Read([]byte("9.2.1;ja;volledig;Accounts\n6.1.1;ja;;Rollen\n6.1.2;ja;;Scheiding\n14.2.7;nee;;Niets"))
	require.NoError(t, err)
	d := risk.New("2026-11-18")
	for at, value := range map[risk.Path]any{
		"decisions/5.2/justification": "Eigen woorden", "decisions/5.3/applicable": "no", "decisions/5.16/applicable": "yes",
	} {
		d, err = risk.Set(d, at, value)
		require.NoError(t, err)
	}
	all := transition.Propose(table, risk.Assess(d))
	clears := transition.Clears(all, d)
	require.Len(t, clears, 1)
	assert.Equal(t, annexa.ControlID("5.16"), clears[0].Control)
	assert.False(t, clears[0].Taken(d))
	d, err = risk.Adopt(d, "5.16", clears[0].Statement)
	require.NoError(t, err)
	assert.True(t, clears[0].Taken(d))
	assert.Empty(t, transition.Clears(all, d))
	i := slices.IndexFunc(all, func(p transition.Proposal) bool { return p.Control == "5.7" })
	assert.False(t, all[i].Taken(d), "nothing proposed is nothing taken")
}
