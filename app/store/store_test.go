package store_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/store"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/audit"
	"example.org/toepasselijk/risk/example"
	"example.org/toepasselijk/risk/file"
)

func today() risk.Date { return "2026-11-23" }

func opened() *store.Store {
	s := store.New(today)
	s.Replace(risk.New(today()))
	return s
}

func Example() {
	s := opened()
	_ = s.Set("organisation/name", "Haven")
	_ = s.Set("organisation/name", "Havenlicht") // typing goes on: the same step
	s.Undo()
	fmt.Printf("%q\n", s.Doc().Organisation.Name)
	s.Redo()
	fmt.Printf("%q\n", s.Doc().Organisation.Name)
	// Output:
	// ""
	// "Havenlicht"
}

func TestEmptyStore(t *testing.T) {
	s := store.New(today)
	assert.False(t, s.Loaded())
	assert.Nil(t, s.Doc())
	assert.False(t, s.Dirty())
	assert.False(t, s.Undo())
	assert.False(t, s.Redo())
	assert.Zero(t, s.Unsaved())
	s.Seal()
}

func TestTypingIsOneStep(t *testing.T) {
	s := opened()
	for _, text := range []string{"H", "Ha", "Hav"} {
		require.NoError(t, s.Set("organisation/name", text))
	}
	require.NoError(t, s.Set("organisation/scope", "Kantoor"))
	assert.Equal(t, 2, s.Unsaved())
	s.Undo()
	assert.Equal(t, "Hav", s.Doc().Organisation.Name)
	s.Undo()
	assert.Empty(t, s.Doc().Organisation.Name)
	assert.False(t, s.CanUndo())
}

func TestSealEndsTheStep(t *testing.T) {
	s := opened()
	require.NoError(t, s.Set("organisation/name", "A"))
	s.Seal()
	require.NoError(t, s.Set("organisation/name", "AB"))
	s.Undo()
	assert.Equal(t, "A", s.Doc().Organisation.Name)
}

func TestTypingAfterSavingIsANewStep(t *testing.T) {
	s := opened()
	require.NoError(t, s.Set("organisation/name", "A"))
	s.Saved()
	assert.False(t, s.Dirty())
	require.NoError(t, s.Set("organisation/name", "AB"))
	assert.Equal(t, 1, s.Unsaved())
	s.Undo()
	assert.False(t, s.Dirty(), "back at what is on disk")
	s.Redo()
	assert.True(t, s.Dirty())
}

func TestUnsavedBehindTheSavedState(t *testing.T) {
	s := opened()
	require.NoError(t, s.Set("organisation/name", "A"))
	require.NoError(t, s.Set("organisation/scope", "B"))
	s.Saved()
	s.Undo()
	assert.Equal(t, 1, s.Unsaved())
	require.NoError(t, s.Set("organisation/scope", "C"))
	assert.True(t, s.Dirty(), "the saved state is on no way any more")
	assert.Positive(t, s.Unsaved())
}

func TestARefusalChangesNothing(t *testing.T) {
	s := opened()
	before, rev := s.Doc(), s.Rev()
	assert.Error(t, s.Set("edition/date", "morgen"))
	broken := errors.New("broken")
	assert.ErrorIs(t, s.Do(func(*risk.Document) (*risk.Document, error) { return nil, broken }), broken)
	assert.Same(t, before, s.Doc())
	assert.Equal(t, rev, s.Rev())
	assert.False(t, s.CanUndo())
}

func TestNothingChangedIsNoStep(t *testing.T) {
	s := opened()
	require.NoError(t, s.Set("organisation/name", ""))
	require.NoError(t, s.Do(func(d *risk.Document) (*risk.Document, error) { return d, nil }))
	assert.False(t, s.CanUndo())
}

func TestOpeningAnotherIsOneStepBack(t *testing.T) {
	s := opened()
	require.NoError(t, s.Set("organisation/name", "Oud"))
	s.Replace(risk.New(today()))
	assert.False(t, s.Dirty())
	s.Undo()
	assert.Equal(t, "Oud", s.Doc().Organisation.Name)
	assert.True(t, s.Dirty(), "that work is in no file")
}

func TestRestoredWorkIsUnsaved(t *testing.T) {
	s := store.New(today)
	s.Restore(risk.New(today()))
	assert.True(t, s.Dirty())
	assert.Equal(t, 1, s.Unsaved())
}

func TestWipeForgetsEverything(t *testing.T) {
	s := opened()
	require.NoError(t, s.Set("organisation/name", "Geheim"))
	s.Undo()
	s.Wipe()
	assert.False(t, s.Loaded())
	assert.False(t, s.CanUndo())
	assert.False(t, s.CanRedo())
	assert.False(t, s.Dirty())
	assert.Empty(t, s.Assessment().Risks)
	assert.Equal(t, audit.Run(s.Assessment(), today()), s.Findings(), "of an empty document")
}

// What follows is computed from what followed before, and must be what a fresh
// look gives: at every step there and back, and on the next day.
func TestWhatFollowsIsUpToDate(t *testing.T) {
	day := today()
	s := store.New(func() risk.Date { return day })
	s.Replace(example.Document(lang.NL))
	check := func() {
		t.Helper()
		fresh := risk.Assess(s.Doc())
		assert.Equal(t, fresh, s.Assessment())
		assert.Equal(t, audit.Report(fresh, day), s.Audit())
	}
	check()
	for _, at := range []risk.Path{"title", "owner", "treatment/explanation", "treatment/approval/name"} {
		require.NoError(t, s.Set(s.Doc().Risks[3].At(string(at)), "Iets anders"))
		check()
	}
	require.NoError(t, s.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Remove(d, "risks/R2") }))
	check()
	for s.Undo() {
		check()
	}
	s.Redo()
	check()
	day = "2031-01-01"
	check()
}

// Two hundred steps at least must be there, and undoing all of them must give
// back the very bytes.
func TestUndoGivesBackTheBytes(t *testing.T) {
	s := opened()
	first := file.Save(s.Doc())
	var id string
	for i := range 250 {
		require.NoError(t, s.Do(func(d *risk.Document) (next *risk.Document, err error) {
			next, id, err = risk.Add(d, "risks")
			return next, err
		}))
		require.NoError(t, s.Set(risk.Path("risks/"+id+"/title"), fmt.Sprint("Risico ", i)))
	}
	last := file.Save(s.Doc())
	for s.Undo() {
	}
	assert.Equal(t, string(first), string(file.Save(s.Doc())))
	for s.Redo() {
	}
	assert.Equal(t, string(last), string(file.Save(s.Doc())))
}

func TestHistoryIsBounded(t *testing.T) {
	s := opened()
	for i := range 2000 {
		require.NoError(t, s.Set("organisation/name", fmt.Sprint(i)))
		s.Seal()
	}
	n := 0
	for s.Undo() {
		n++
	}
	assert.GreaterOrEqual(t, n, 200)
	assert.LessOrEqual(t, n, 500)
}

func TestComputedOncePerRevision(t *testing.T) {
	s := opened()
	assert.Same(t, s.Assessment(), s.Assessment())
	before := s.Assessment()
	assert.NotEmpty(t, s.Findings(), "an empty document has open points")
	require.NoError(t, s.Set("organisation/scope", "Kantoor"))
	assert.NotSame(t, before, s.Assessment())
	for _, f := range s.Findings() {
		assert.NotEqual(t, "scope-empty", f.ID)
	}
}

func TestChangedIsTold(t *testing.T) {
	s, n := opened(), 0
	s.Changed(func() { n++ })
	require.NoError(t, s.Set("organisation/name", "A"))
	s.Undo()
	s.Redo()
	s.Saved()
	assert.Equal(t, 4, n)
}
