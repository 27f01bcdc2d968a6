// Package lang holds everything the product says, once in each language.
//
// A text is made only by [T] or [Of], which take every language as an
// argument: leaving one out does not compile. Numbers, amounts and dates are
// written as each language writes them by [Number], [Euro], [Day] and
// [DayShort].
//
//	title := lang.T("Risico's", "Risks")
//	title.In(lang.NL) // "Risico's"
package lang

import (
	"fmt"
	"strconv"
)

// Lang is a language the product speaks. The zero value is Dutch.
type Lang uint8

// The languages, Dutch first.
const (
	NL Lang = iota
	EN
)

// All lists every language, Dutch first.
func All() []Lang { return []Lang{NL, EN} }

// Code returns the language's ISO 639-1 code: "nl" or "en".
func (l Lang) Code() string {
	if l == EN {
		return "en"
	}
	return "nl"
}

// Parse returns the language with the given ISO 639-1 code, and whether there
// is one.
func Parse(code string) (Lang, bool) {
	for _, l := range All() {
		if l.Code() == code {
			return l, true
		}
	}
	return NL, false
}

// In is a value of T in every language.
type In[T any] struct{ nl, en T }

// Text is one string in every language.
type Text = In[string]

// Of joins the Dutch and the English value, in that order.
func Of[T any](nl, en T) In[T] { return In[T]{nl, en} }

// T is [Of] for a single string.
func T(nl, en string) Text { return Text{nl, en} }

// Plural returns one when n is 1, and otherwise many with n in the place of its
// %d. It writes no thousands separator: what is counted is what people entered,
// and up to four digits neither language asks for one.
func Plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return fmt.Sprintf(many, n)
}

// Number writes n with the thousands separator of l: "10.000" or "10,000".
func Number(l Lang, n int) string {
	digits := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, digits = "-", digits[1:]
	}
	out := []byte(sign)
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			out = append(out, separator(l))
		}
		out = append(out, digits[i])
	}
	return string(out)
}

func separator(l Lang) byte {
	if l == EN {
		return ','
	}
	return '.'
}

// Euro writes an amount in whole euros: "€ 84.500" (a no-break space) or
// "€84,500".
func Euro(l Lang, n int) string {
	if l == EN {
		return "€" + Number(l, n)
	}
	return "€\u00a0" + Number(l, n)
}
