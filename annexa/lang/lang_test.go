package lang_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
)

func ExampleT() {
	title := lang.T("verklaring van toepasselijkheid", "Statement of Applicability")
	fmt.Println(title.In(lang.NL))
	fmt.Println(title.In(lang.EN))
	// Output:
	// verklaring van toepasselijkheid
	// Statement of Applicability
}

func TestNumber(t *testing.T) {
	for n, want := range map[int][2]string{
		0: {"0", "0"}, 999: {"999", "999"}, 1000: {"1.000", "1,000"}, 1234567: {"1.234.567", "1,234,567"}, -84500: {"-84.500", "-84,500"},
	} {
		assert.Equal(t, want[0], lang.Number(lang.NL, n))
		assert.Equal(t, want[1], lang.Number(lang.EN, n))
	}
}

func TestEuro(t *testing.T) {
	assert.Equal(t, "€\u00a084.500", lang.Euro(lang.NL, 84500))
	assert.Equal(t, "€84,500", lang.Euro(lang.EN, 84500))
}

func TestDay(t *testing.T) {
	assert.Equal(t, "18 november 2026", lang.Day(lang.NL, "2026-11-18"))
	assert.Equal(t, "1 March 2027", lang.Day(lang.EN, "2027-03-01"))
	assert.Equal(t, "1 mrt 2027", lang.DayShort(lang.NL, "2027-03-01"))
	for _, odd := range []string{"", "2026-02-30", "morgen"} {
		assert.Equal(t, odd, lang.Day(lang.NL, odd), "what is no date stays as it is")
	}
}

func TestPlural(t *testing.T) {
	for n, want := range map[int]string{0: "0 risico's", 1: "1 risico", 42: "42 risico's"} {
		assert.Equal(t, want, lang.Plural(n, "1 risico", "%d risico's"))
	}
}

func TestParse(t *testing.T) {
	for _, l := range lang.All() {
		got, ok := lang.Parse(l.Code())
		assert.True(t, ok)
		assert.Equal(t, l, got)
	}
	_, ok := lang.Parse("fr")
	assert.False(t, ok)
}

func TestJoin(t *testing.T) {
	for want, parts := range map[string][]string{
		"": nil, "Hoog": {"Hoog"}, "Hoog en Kritiek": {"Hoog", "Kritiek"}, "A, B en C": {"A", "B", "C"},
	} {
		assert.Equal(t, want, lang.Join(lang.NL, parts))
	}
	assert.Equal(t, "A, B and C", lang.Join(lang.EN, []string{"A", "B", "C"}))
}

func TestBare(t *testing.T) {
	for with, without := range map[rune]rune{'é': 'e', 'ç': 'c', 'ÿ': 'y', 'ž': 'z', 'ł': 'l', 'a': 'a', 'E': 'E', 'ß': 'ß', '情': '情'} {
		assert.Equal(t, without, lang.Bare(with))
	}
}
