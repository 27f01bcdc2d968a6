package want

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang/langtest"
)

func TestChapters(t *testing.T) {
	for _, c := range ChapterList() {
		langtest.Complete(t, c.Title())
		got, ok := ParseChapter(c.Code())
		assert.True(t, ok)
		assert.Equal(t, c, got)
		s := Chapters(0).Toggled(c)
		assert.True(t, s.Has(c))
		assert.Equal(t, 1, s.Count())
		assert.False(t, s.Whole())
		assert.Zero(t, s.Toggled(c))
		assert.False(t, AllChapters.Toggled(c).Has(c))
	}
	_, ok := ParseChapter("cover")
	assert.False(t, ok, "is fixed")
	assert.Equal(t, len(ChapterList()), AllChapters.Count())
	assert.True(t, AllChapters.Whole())
	assert.True(t, (^Chapters(0)).Whole(), "what is no chapter does not count")
}
