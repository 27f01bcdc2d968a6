package annexa_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
)

func ExampleFormerByID() {
	f, ok := annexa.FormerByID("18.2.3")
	fmt.Println(ok, f.Title.In(lang.EN), slices.Collect(f.Becomes()))
	// Output: true Technical compliance review [5.36 8.8]
}

// Annex A of ISO/IEC 27001:2013: fourteen chapters, with so many controls each.
func TestFormersCount(t *testing.T) {
	perChapter, titles, last := map[int]int{}, map[string]bool{}, [3]int{}
	for f := range annexa.Formers() {
		var at [3]int
		_, err := fmt.Sscanf(f.ID, "%d.%d.%d", &at[0], &at[1], &at[2])
		require.NoError(t, err, f.ID)
		assert.Equal(t, -1, slices.Compare(last[:], at[:]), "%s stands after %v", f.ID, last)
		next := [][3]int{{at[0], at[1], last[2] + 1}, {at[0], last[1] + 1, 1}, {last[0] + 1, 1, 1}}
		if last != [3]int{} {
			assert.Contains(t, next, at, "a number is left out before %s", f.ID)
		}
		last = at
		perChapter[at[0]]++
		langtest.Complete(t, f.Title, "Screening")
		for _, l := range lang.All() {
			key := l.Code() + f.Title.In(l)
			assert.False(t, titles[key], "title %q used twice", key)
			titles[key] = true
		}
		got, ok := annexa.FormerByID(f.ID)
		assert.True(t, ok)
		assert.Equal(t, f, got)
	}
	assert.Equal(t, map[int]int{5: 2, 6: 7, 7: 6, 8: 10, 9: 14, 10: 2, 11: 15, 12: 14, 13: 7, 14: 13, 15: 5, 16: 7, 17: 4, 18: 8}, perChapter)
	_, ok := annexa.FormerByID("5.1")
	assert.False(t, ok)
}

// ISO/IEC 27002:2022, annex B: 11 controls are new, 24 merge several of 2013
// and 58 continue one; only 18.2.3 is split.
func TestChangesCount(t *testing.T) {
	fresh, merged, one := 0, 0, 0
	for c := range annexa.Controls() {
		switch was := len(slices.Collect(c.Was())); {
		case c.Change() == annexa.New:
			fresh++
			assert.True(t, c.New, c.ID)
			assert.Zero(t, was, c.ID)
		case c.Change()&annexa.Merged != 0:
			merged++
			assert.Greater(t, was, 1, c.ID)
		default:
			one++
			assert.Equal(t, annexa.Same, c.Change(), c.ID)
			assert.Equal(t, 1, was, c.ID)
		}
	}
	assert.Equal(t, []int{11, 24, 58}, []int{fresh, merged, one})
	var split []string
	for f := range annexa.Formers() {
		if len(slices.Collect(f.Becomes())) > 1 {
			split = append(split, f.ID)
			assert.Equal(t, annexa.Merged|annexa.Split, f.Change())
		}
	}
	assert.Equal(t, []string{"18.2.3"}, split)
	kept, _ := annexa.FormerByID("9.2.1")
	assert.Equal(t, annexa.Same, kept.Change())
	merging, _ := annexa.FormerByID("5.1.2")
	assert.Equal(t, annexa.Merged, merging.Change())
	assert.Equal(t, []lang.Text{lang.T("Samengevoegd", "Merged"), lang.T("Gesplitst", "Split")}, slices.Collect((annexa.Merged | annexa.Split).Names()))
}

// From 2013 to 2022 and back, and the other way round, ends where it began.
func TestFormersRoundTrip(t *testing.T) {
	for f := range annexa.Formers() {
		n := 0
		for id := range f.Becomes() {
			c, ok := annexa.ControlByID(id)
			require.True(t, ok)
			assert.Contains(t, slices.Collect(c.Was()), f.ID)
			n++
		}
		assert.Positive(t, n, "%s is continued by none", f.ID)
	}
	for c := range annexa.Controls() {
		for id := range c.Was() {
			f, ok := annexa.FormerByID(id)
			require.True(t, ok, "%s was %s, which is not of 2013", c.ID, id)
			assert.Contains(t, slices.Collect(f.Becomes()), c.ID)
		}
	}
}
