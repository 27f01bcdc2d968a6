package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
)

// Section is a piece of text under a heading. The text may mark terms, see
// [part.Marked].
type Section struct{ Title, Text string }

// Anchor returns the id of the section with the given title, to which a link
// can lead: "restrisico".
func Anchor(title string) string {
	words := strings.FieldsFunc(part.Fold(title), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	return strings.Join(words, "-")
}

// toRead draws a page that is there to be read, as the site prerenders it.
func toRead(p Page, l lang.Lang) app.HTMLArticle {
	sections := p.Reading(l)
	return app.Article().Class("prose").Body(
		app.H1().ID("title").TabIndex(-1).Text(p.Title.In(l)),
		app.P().Class("why").Body(part.Marked(p.Why.In(l))...),
		app.Range(sections).Slice(func(i int) app.UI {
			s := sections[i]
			return app.Section().ID(Anchor(s.Title)).TabIndex(-1).Body(app.H2().Text(s.Title), app.P().Body(part.Marked(s.Text)...))
		}),
	)
}
