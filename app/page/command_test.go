package page

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/app/browser"
)

func TestCommandFor(t *testing.T) {
	for _, test := range []struct {
		name   string
		page   string
		key    browser.Key
		noKeys bool
		want   string
	}{
		{name: "undo", page: "scope", key: browser.Key{Name: "z", Command: true}, want: "undo"},
		{name: "undo in a field", page: "scope", key: browser.Key{Name: "z", Command: true, Typing: true}, want: "undo"},
		{name: "redo", page: "scope", key: browser.Key{Name: "Z", Command: true, Shift: true}, want: "redo"},
		{name: "redo as elsewhere", page: "scope", key: browser.Key{Name: "y", Command: true}, want: "redo"},
		{name: "a letter", page: "risks", key: browser.Key{Name: "s"}},
		{name: "a new risk", page: "risks", key: browser.Key{Name: "n"}, want: "new"},
		{name: "a new asset", page: "assets", key: browser.Key{Name: "n"}, want: "new"},
		{name: "nothing new here", page: "scope", key: browser.Key{Name: "n"}},
		{name: "in a field", page: "risks", key: browser.Key{Name: "n", Typing: true}},
		{name: "switched off", page: "risks", key: browser.Key{Name: "n"}, noKeys: true},
		{name: "a new window", page: "risks", key: browser.Key{Name: "n", Command: true}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := &Shell{Session: &Session{noKeys: test.noKeys}, ID: test.page}
			c, ok := s.commandFor(test.key)
			assert.Equal(t, test.want, c.ID)
			assert.Equal(t, test.want != "", ok)
		})
	}
}
