package lang

import (
	"strconv"
	"time"
)

var months = Of(
	[12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
	[12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
)

var monthsShort = Of(
	[12]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
	[12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
)

// Day writes an ISO 8601 date ("2026-11-18") in full: "18 november 2026" or
// "18 November 2026". What is no date is returned as it is.
func Day(l Lang, iso string) string { return day(l, iso, months) }

// DayShort writes an ISO 8601 date for a table: "18 nov 2026". What is no
// date is returned as it is.
func DayShort(l Lang, iso string) string { return day(l, iso, monthsShort) }

func day(l Lang, iso string, names In[[12]string]) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return strconv.Itoa(t.Day()) + " " + names.In(l)[t.Month()-1] + " " + strconv.Itoa(t.Year())
}
