package risk

import (
	"strconv"
	"strings"
)

// maxNumber is the highest number in an id; it keeps counters far away from
// where integers end, also in the JavaScript that may read a save file.
const maxNumber = 999_999_999

// list is one of the lists that grow by ids: a letter and a number that is
// given out once.
type list struct {
	path    Path
	prefix  string
	counter func(*Counters) *int
}

// The lists, in the order of the file.
var (
	partyList       = list{"organisation/parties", "B", func(c *Counters) *int { return &c.Parties }}
	participantList = list{"organisation/participants", "D", func(c *Counters) *int { return &c.Participants }}
	historyList     = list{"edition/history", "V", func(c *Counters) *int { return &c.History }}
	assetList       = list{"assets", "A", func(c *Counters) *int { return &c.Assets }}
	riskList        = list{"risks", "R", func(c *Counters) *int { return &c.Risks }}
	actionList      = list{"actions", "M", func(c *Counters) *int { return &c.Actions }}
	ownControlList  = list{"ownControls", "E", func(c *Counters) *int { return &c.OwnControls }}
	areaList        = list{"method/areas", "G", func(c *Counters) *int { return &c.Areas }}
	qualityList     = list{"method/qualities", "K", func(c *Counters) *int { return &c.Qualities }}
	dismissalList   = list{"dismissals", "W", func(c *Counters) *int { return &c.Dismissals }}
	noteList        = list{"notes", "N", func(c *Counters) *int { return &c.Notes }}

	lists = []list{
		partyList, participantList, historyList, areaList, qualityList, assetList, riskList, actionList, ownControlList,
		dismissalList, noteList,
	}
)

// listAt returns the list at path, and whether there is one that takes
// entries.
func listAt(path Path) (list, bool) {
	for _, l := range lists {
		if l.path == path {
			return l, true
		}
	}
	return list{}, false
}

// counterPath names the counter of l, which is called as the list is.
func (l list) counterPath() Path {
	return "counters/" + l.path[strings.LastIndexByte(string(l.path), '/')+1:]
}

// id returns the id with number n.
func (l list) id(n int) string { return l.prefix + strconv.Itoa(n) }

// number returns the number in id, from 1, or 0 when id is not one of l.
func (l list) number(id string) int {
	if len(id) < 2 || id[:1] != l.prefix {
		return 0
	}
	return number(id[1:])
}

// number reads a number from 1 to maxNumber as ids and paths write it, without
// sign or leading zero, so that one thing has one name; 0 for anything else.
func number(digits string) int {
	if len(digits) == 0 || len(digits) > 9 || digits[0] == '0' {
		return 0
	}
	n := 0
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			return 0
		}
		n = n*10 + int(digits[i]-'0')
	}
	return n
}
