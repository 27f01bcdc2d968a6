package explain

import (
	"iter"
	"slices"
)

var articles = []Article{
	certification,
	standard,
	controls,
	audits,
	questions,
	costs,
}

// Articles yields every article in the order in which they are best read.
func Articles() iter.Seq[Article] { return slices.Values(articles) }

// Beside returns the article with an id and those before and after it; nil
// where there is none.
func Beside(id string) (before, at, after *Article) {
	i := slices.IndexFunc(articles, func(a Article) bool { return a.ID == id })
	if i < 0 {
		return nil, nil, nil
	}
	if i > 0 {
		before = &articles[i-1]
	}
	if i < len(articles)-1 {
		after = &articles[i+1]
	}
	return before, &articles[i], after
}
