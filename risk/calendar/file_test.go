package calendar_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/calendar"
)

// part is a component of a calendar that was read back.
type part struct {
	name  string
	props map[string]string // by name with its parameters
	parts []part
}

var property = regexp.MustCompile(`^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$`)

// read checks the form of an iCalendar file (RFC 5545, 3.1 and 3.4) and returns
// its only calendar.
func read(t *testing.T, data []byte) part {
	t.Helper()
	require.True(t, utf8.Valid(data))
	text := string(data)
	require.True(t, strings.HasSuffix(text, "\r\n"))
	lines := strings.Split(strings.TrimSuffix(text, "\r\n"), "\r\n")
	for _, line := range lines {
		require.LessOrEqual(t, len(line), 75, "in bytes: %q", line)
		require.True(t, utf8.ValidString(line), "a character was cut: %q", line)
		require.NotRegexp(t, `[\x00-\x08\x0a-\x1f\x7f]`, line)
	}
	open := []part{{}}
	for line := range strings.SplitSeq(strings.ReplaceAll(strings.Join(lines, "\r\n"), "\r\n ", ""), "\r\n") {
		m := property.FindStringSubmatch(line)
		require.NotNil(t, m, "no property: %q", line)
		top := &open[len(open)-1]
		switch m[1] {
		case "BEGIN":
			open = append(open, part{name: m[2], props: map[string]string{}})
		case "END":
			require.Equal(t, top.name, m[2])
			closed := *top
			open = open[:len(open)-1]
			open[len(open)-1].parts = append(open[len(open)-1].parts, closed)
		default:
			require.NotEmpty(t, top.name, "outside of a component: %q", line)
			require.NotContains(t, top.props, m[1], "twice")
			top.props[m[1]] = m[2]
		}
	}
	require.Len(t, open, 1)
	require.Len(t, open[0].parts, 1)
	return open[0].parts[0]
}

// plain reads a text value back (RFC 5545, 3.3.11).
func plain(t *testing.T, value string) string {
	t.Helper()
	var out strings.Builder
	for i := 0; i < len(value); i++ {
		c := value[i]
		require.NotContains(t, ";,", string(c), "a bare sign in %q", value)
		if c == '\\' {
			i++
			require.Less(t, i, len(value))
			require.Contains(t, `\;,n`, string(value[i]))
			if c = value[i]; c == 'n' {
				c = '\n'
			}
		}
		out.WriteByte(c)
	}
	return out.String()
}

// sound holds a file to the events it was made of.
func sound(t *testing.T, data []byte, events []calendar.Event, o calendar.Options) {
	t.Helper()
	c := read(t, data)
	assert.Equal(t, "VCALENDAR", c.name)
	assert.Equal(t, "2.0", c.props["VERSION"])
	assert.NotEmpty(t, c.props["PRODID"])
	require.Len(t, c.parts, len(events))
	ids := map[string]bool{}
	for i, e := range events {
		v := c.parts[i]
		require.Equal(t, "VEVENT", v.name)
		assert.False(t, ids[v.props["UID"]], "an id twice")
		ids[v.props["UID"]] = true
		assert.Regexp(t, `^\d{8}T000000Z$`, v.props["DTSTAMP"])
		assert.Equal(t, strings.ReplaceAll(string(e.Date), "-", ""), v.props["DTSTART;VALUE=DATE"])
		if end, ok := v.props["DTEND;VALUE=DATE"]; ok {
			assert.Greater(t, end, v.props["DTSTART;VALUE=DATE"], "the end is the day after")
		} else {
			assert.Equal(t, risk.Date("9999-12-31"), e.Date)
		}
		assert.Contains(t, plain(t, v.props["SUMMARY"]), e.Name.In(o.Lang))
		assert.Equal(t, e.Why.In(o.Lang), strings.Split(plain(t, v.props["DESCRIPTION"]), "\n")[0])
		if e.Remind == 0 {
			assert.Empty(t, v.parts)
			continue
		}
		require.Len(t, v.parts, 1)
		alarm := v.parts[0]
		assert.Equal(t, []string{"VALARM", "DISPLAY", fmt.Sprintf("-P%dD", e.Remind)}, []string{alarm.name, alarm.props["ACTION"], alarm.props["TRIGGER"]})
		assert.Equal(t, v.props["SUMMARY"], alarm.props["DESCRIPTION"])
	}
}

func TestFile(t *testing.T) {
	events := calendar.Of(risk.Certification{Date: "2027-04-12"})
	for _, l := range lang.All() {
		o := calendar.Options{Lang: l, Stamp: "2026-11-18", Organisation: "Bakkerij Désirée, Zoon & Co; \\ afdeling «Überseeüberwachung» 麵包店麵包店麵包店麵包店麵包店麵包店麵包店麵包店"}
		data := calendar.File(events, o)
		sound(t, data, events, o)
		assert.Equal(t, data, calendar.File(events, o), "the same bytes")
		first := read(t, data).parts[0]
		assert.Equal(t, "20261118T000000Z", first.props["DTSTAMP"])
		assert.Equal(t, "20775", first.props["SEQUENCE"], "days since 1970")
		assert.Equal(t, "20270301", first.props["DTSTART;VALUE=DATE"])
		assert.Equal(t, "20270302", first.props["DTEND;VALUE=DATE"])
		assert.True(t, strings.HasSuffix(plain(t, first.props["SUMMARY"]), "("+o.Organisation+")"))
	}
}

// A calendar that takes the file of another day knows its events again, and
// those of another organisation are others.
func TestEventsAreKnownAgain(t *testing.T) {
	id := func(c risk.Certification, o calendar.Options) string {
		return read(t, calendar.File(calendar.Of(c), o)).parts[1].props["UID"]
	}
	was := id(risk.Certification{Date: "2027-04-12"}, calendar.Options{Lang: lang.NL, Stamp: "2026-11-18", Organisation: "Havenlicht"})
	assert.Equal(t, was, id(risk.Certification{Date: "2027-06-14"}, calendar.Options{Lang: lang.EN, Stamp: "2026-12-18", Organisation: "Havenlicht"}))
	assert.NotEqual(t, was, id(risk.Certification{Date: "2027-04-12"}, calendar.Options{Organisation: "Korenaar"}))
}

func TestFileOfNothing(t *testing.T) {
	assert.Nil(t, calendar.File(nil, calendar.Options{}))
	events := calendar.Of(risk.Certification{Date: "9999-12-31"})
	data := calendar.File(events, calendar.Options{Stamp: "gisteren"})
	sound(t, data, events, calendar.Options{})
	assert.Contains(t, string(data), "DTSTAMP:19700101T000000Z")
}

// Whatever an organisation is called and whatever date it types, the file is
// one that a calendar reads.
func FuzzFile(f *testing.F) {
	f.Add("2027-04-12", "stage2", "Havenlicht Software B.V.", "2026-11-18", true)
	f.Add("9999-12-30", "decision", strings.Repeat("ü", 200), "", false)
	f.Add("2028-02-29", "stage1", "a\r\nBEGIN:VEVENT\r\n;,\\\x00\x7f", "2026-13-01", true)
	f.Add("0000-01-01", "", "\xff\xfe 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "9999-12-31", false)
	f.Add("2027-04-12", "stage2", strings.Repeat("a", 31)+"é", "1960-01-01", true)
	f.Fuzz(func(t *testing.T, date, which, organisation, stamp string, dutch bool) {
		o := calendar.Options{Lang: lang.EN, Stamp: risk.Date(stamp), Organisation: organisation}
		if dutch {
			o.Lang = lang.NL
		}
		events := calendar.Of(risk.Certification{Date: risk.Date(date), Milestone: risk.Milestone(which)})
		data := calendar.File(events, o)
		if len(events) == 0 {
			require.Nil(t, data)
			return
		}
		sound(t, data, events, o)
	})
}

// A corpus that has gone missing would make the fuzz test pass for nothing.
func TestFuzzCorpusIsThere(t *testing.T) {
	entries, err := os.ReadDir("testdata/fuzz/FuzzFile")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(entries), 3)
}
