package transition

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"example.org/toepasselijk/annexa"
)

// longestDate is how many bytes a date may have.
const longestDate = 30

// firstSerial and lastSerial are the days 1-1-2001 and 31-12-2018 as a
// spreadsheet counts them, from 30-12-1899.
const firstSerial, lastSerial = 36892, 43465

// months are the first three letters of the months, in Dutch and in English.
var months = map[string]int{
	"jan": 1, "feb": 2, "mrt": 3, "maa": 3, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}

// dateOf returns the numbers of 2013 that a spreadsheet can have made the date
// in a cell of: 9.2.3 becomes 9-2-2003, 2003-02-09, 9-feb-03 or 37661, by its
// language and the format of the cell. ok is false when there is no date in the
// cell; a date that was no such number has none, and one that may have been
// several has them all.
func dateOf(cell string) (ids []string, ok bool) {
	if len(cell) < 4 || len(cell) > longestDate || strings.IndexFunc(cell, func(r rune) bool { return r >= '0' && r <= '9' }) < 0 {
		return nil, false
	}
	var found []string
	add := func(year, month, day int) {
		if year > 99 {
			year -= 2000
		}
		if year < 1 || month < 1 || month > 12 || day < 1 || day > 31 {
			return
		}
		for _, order := range [][]int{{day, month, year}, {month, day, year}, {year, month, day}} { // as it was typed
			if _, ok := annexa.FormerByID(written(order)); ok {
				found = append(found, written(order))
			}
		}
	}
	p := partsOfDate(cell)
	switch {
	case len(p.numbers) == 1 && p.month == 0 && len(cell) == 5:
		n := p.numbers[0]
		if n < firstSerial || n > lastSerial {
			return nil, false
		}
		day := time.Date(1899, 12, 30+n, 0, 0, 0, 0, time.UTC)
		add(day.Year(), int(day.Month()), day.Day())
	case len(p.numbers) == 2 && p.month > 0:
		a, b := p.numbers[0], p.numbers[1]
		add(b, p.month, a)
		if a > 31 {
			add(a, p.month, b)
		}
	case len(p.numbers) != 3 || p.month > 0 || p.named:
		return nil, false // also 9-feb, which was 9.2: a section
	case p.numbers[0] > 1900:
		add(p.numbers[0], p.numbers[1], p.numbers[2])
	case p.numbers[2] > 1900:
		add(p.numbers[2], p.numbers[1], p.numbers[0])
		add(p.numbers[2], p.numbers[0], p.numbers[1])
	case p.points || max(p.numbers[0], p.numbers[1], p.numbers[2]) > 99:
		return nil, false // a number with points
	default:
		a, b, c := p.numbers[0], p.numbers[1], p.numbers[2]
		add(c, b, a)
		add(c, a, b)
		add(a, b, c)
	}
	slices.Sort(found)
	return slices.Compact(found), true
}

// dateParts is what a date is made of.
type dateParts struct {
	numbers []int
	month   int  // that is named, 0 for none
	points  bool // stand between them
	named   bool // has a word that is no month, or too many
}

// partsOfDate parts a date into its numbers and the name of its month, without
// the time of day.
func partsOfDate(cell string) dateParts {
	p := dateParts{points: strings.Contains(cell, ".")}
	for word := range strings.FieldsFuncSeq(cell, func(r rune) bool { return strings.ContainsRune(" -/.,'\"", r) }) {
		if day, _, time := strings.Cut(word, "T"); time && len(day) > 0 && day[0] <= '9' {
			word = day // 2003-02-09T00:00:00
		}
		n, err := strconv.Atoi(word)
		switch {
		case strings.Contains(word, ":") && len(p.numbers)+min(p.month, 1) == 3:
			return p
		case err == nil && n >= 0:
			p.numbers = append(p.numbers, n)
		case len(word) >= 3 && p.month == 0 && months[strings.ToLower(word[:3])] > 0:
			p.month = months[strings.ToLower(word[:3])]
		default:
			return dateParts{named: true}
		}
	}
	return p
}
