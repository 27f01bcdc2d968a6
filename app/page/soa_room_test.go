package page

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
)

// A filter draws a screenful; what gets the focus is drawn, and what is drawn
// stays.
func TestRoom(t *testing.T) {
	d := statement(t)
	for f := range annexa.Frameworks() {
		next, err := risk.SwitchFramework(d, f.ID, true)
		require.NoError(t, err)
		d = next
	}
	st := store.New(func() risk.Date { return today() })
	st.Restore(d)
	s := &soa{View: part.View{Store: st, Memory: &part.Memory{}, Lang: lang.NL}}
	room := func() (rows, total, drawn int) {
		sift := newSift(soaRows(s.View), s.Lang, s.Memory.SoA)
		rows, total = s.roomFor(sift)
		for _, section := range s.sections(sift, rows, 7) {
			drawn += len(section.(*soaSection).Lines)
		}
		return rows, total, drawn
	}
	check := func(want, of int, why string) {
		t.Helper()
		rows, total, drawn := room()
		assert.Equal(t, []int{want, of, want}, []int{rows, total, drawn}, why)
	}
	check(20, 235, "a screenful")
	s.Memory.Control = "5.30"
	check(30, 235, "up to the card's row")
	s.onMoreRows(app.Context{}, app.Event{})
	check(60, 235, "more was asked for")
	s.Memory.SoA.Words = "beleid"
	rows, total, _ := room()
	assert.Equal(t, total, rows, "a short list is drawn whole")
	s.Memory.SoA.Words = ""
	check(20, 235, "another filter begins again, whatever card is open")
	s.Memory.Control = ""
	check(30, 235, "the row of the card that was closed gets the focus")
	s.Memory.SoA.Group = "csf2"
	_, total, _ = room()
	assert.Greater(t, total, 400)
	last := soaRows(s.View)[234].Decision.ID
	s.Memory.Control = string(last)
	check(total, total, "the last row of all")
}
