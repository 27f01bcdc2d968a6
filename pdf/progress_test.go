package pdf

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// planned returns the chapters of the whole report.
func planned(d *risk.Document) []numbered {
	in, _ := plan(d, Options{})
	return in
}

// TestProgress follows a report: every chapter and page once, first as it is
// laid out and then as it is drawn.
func TestProgress(t *testing.T) {
	d := example.Document(lang.NL)
	var told []Progress
	o := Options{Fonts: fonts(t), Progress: func(at Progress) { told = append(told, at) }}
	watched, err := Report(d, o)
	require.NoError(t, err)
	plain, err := Report(d, Options{Fonts: o.Fonts})
	require.NoError(t, err)
	assert.Equal(t, plain, watched, "looking changes nothing")

	pages, chapters := told[len(told)-1].Pages, len(planned(d))
	require.Greater(t, len(told), 2*pages)
	chapter := 0
	for i, at := range told[:pages] {
		assert.Equal(t, Progress{Chapter: at.Chapter, Chapters: chapters, Page: i + 1}, at)
		assert.True(t, at.Chapter == chapter || at.Chapter == chapter+1, "%+v", at)
		chapter = at.Chapter
	}
	assert.Equal(t, chapters, chapter)
	tagged := 0
	for _, at := range told[2*pages:] {
		assert.Equal(t, Progress{Page: pages, Pages: pages, Tagged: at.Tagged}, at)
		assert.Greater(t, at.Tagged, tagged)
		tagged = at.Tagged
	}
	assert.Equal(t, 100, tagged)
	for i, at := range told[pages : 2*pages] {
		assert.Equal(t, Progress{Page: i + 1, Pages: pages}, at)
	}
}
