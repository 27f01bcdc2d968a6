package pdf

import (
	"slices"
	"strconv"

	"example.org/toepasselijk/pdf/finish"
	"example.org/toepasselijk/pdf/tag"
)

// numbers turns every mark that stands for a page number into text.
func (b *book) numbers(p *page, ms *measure) {
	for i := range p.marks {
		m := &p.marks[i]
		if m.shape != numberShape {
			continue
		}
		m.shape = textShape
		if at, ok := b.places[m.to]; ok {
			m.text = strconv.Itoa(at.page.number)
		}
		m.w = ms.width(m.style, m.text)
		m.x -= m.w
	}
}

// references links every number of a risk, asset, action or control in the
// text to the place where it stands, if this report has one.
func (b *book) references(p *page, ms *measure) {
	laid := p.links
	for i := range p.marks {
		m := &p.marks[i]
		if m.shape != textShape || m.of.Silent() || b.tree.Kind(m.of) == tag.Link || leads(laid, i) {
			continue
		}
		eachReference(m.text, func(from, to int) {
			at, ok := b.places[m.text[from:to]]
			if !ok || at.page == p && at.y > m.y-m.style.leading-8 && at.y < m.y+8 {
				return // unknown, or the very row it names
			}
			x := m.x + ms.width(m.style, m.text[:from])
			w := ms.width(m.style, m.text[from:to])
			p.links = append(p.links, link{x: x, y: m.y - m.style.size*0.85, w: w, h: m.style.leading, to: m.text[from:to], about: m.text[from:to], mark: i, from: from, until: to})
		})
	}
}

// leads reports whether one of links is the whole of a text.
func leads(links []link, mark int) bool {
	return slices.ContainsFunc(links, func(l link) bool { return l.of == tag.None && l.mark == mark })
}

// eachReference calls found with the bounds of everything in s that looks like
// a number: "R12", "M3", "A1", "E2" or "5.15".
func eachReference(s string, found func(from, to int)) {
	for i := 0; i < len(s); {
		if !wordByte(s[i]) {
			i++
			continue
		}
		from := i
		for i < len(s) && (wordByte(s[i]) || s[i] == '.' && i+1 < len(s) && digit(s[i+1])) {
			i++
		}
		if word := s[from:i]; looksLikeReference(word) {
			found(from, i)
		}
	}
}

func wordByte(c byte) bool {
	return digit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0x80
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

func looksLikeReference(word string) bool {
	if len(word) < 2 || len(word) > 10 {
		return false
	}
	rest := word[1:]
	switch word[0] {
	case 'R', 'M', 'A', 'E':
	case '5', '6', '7', '8':
		if rest[0] != '.' {
			return false
		}
		rest = rest[1:]
	default:
		return false
	}
	for i := range len(rest) {
		if !digit(rest[i]) {
			return false
		}
	}
	return rest != ""
}

// above is the space shown above a place that was jumped to.
const above = 12

func spot(at place) finish.Place {
	_, h := at.page.size()
	return finish.Place{Page: at.page.number - 1, Y: min(h, h-at.y+above)}
}

func (b *book) marks() []finish.Bookmark {
	out := make([]finish.Bookmark, len(b.bookmarks))
	for i, m := range b.bookmarks {
		out[i] = finish.Bookmark{Title: m.title, Level: m.level, At: spot(m.at)}
	}
	return out
}
