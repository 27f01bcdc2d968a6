package site

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"

	"example.org/toepasselijk/annexa/lang"
)

//go:embed shell.html
var shellSource string

var shellTemplate = template.Must(template.New("shell").Funcs(template.FuncMap{
	"number": func(index int) int { return index + 1 },
}).Parse(shellSource))

// shell is what one prerendered page shows.
type shell struct {
	Lang, Base, Route string // no route: no program, as on the page that says not found
	Policy            string
	Name, Home        string
	Title, Heading    string
	Why, Clause       string
	Also              string // a second paragraph
	Text              shellText
	Languages, Others []pageLanguage
	Step              bool
	Steps, Beside     []pageLink // the steps, and what stands beside them but the start page
	Links             []Link
	Reading           []Section
	Prose             template.HTML // in place of the heading and all that comes under it
	Size              int           // of the program, in bytes
}

type pageLanguage struct{ Code, Name, URL string }

type pageLink struct {
	URL, Title, Why string
	Here            bool
}

// pages adds the prerendered page of every address to all; size is that of
// the program.
func pages(all content, o Options, size int) error {
	for _, l := range lang.All() {
		for _, p := range o.Pages {
			s := frame(o, l)
			s.Route, s.Size = p.URL.In(l), size
			s.Heading, s.Why, s.Clause = p.Title.In(l), p.Why.In(l), p.Clause
			s.Title = s.Heading + " · " + Name
			for _, other := range lang.All() {
				there := pageLanguage{other.Code(), languageNames[other], link(o.Base, p.URL.In(other))}
				s.Languages = append(s.Languages, there)
				if other != l {
					s.Others = append(s.Others, there)
				}
			}
			s.Step, s.Reading = p.Step, p.Reading.In(l)
			if p.Prose != nil {
				s.Prose = template.HTML(p.Prose(l, func(path string) string { return link(o.Base, path) }))
			}
			for _, to := range p.Links.In(l) {
				s.Links = append(s.Links, Link{link(o.Base, to.URL), to.Text})
			}
			for _, links := range [][]pageLink{s.Steps, s.Beside} {
				for i := range links {
					links[i].Here = links[i].URL == link(o.Base, s.Route)
				}
			}
			html, err := s.render()
			if err != nil {
				return err
			}
			all[p.file(l)] = html
		}
	}
	return nil
}

// frame is what all pages in a language have in common.
func frame(o Options, l lang.Lang) shell {
	s := shell{Lang: l.Code(), Base: o.Base, Policy: metaPolicy(), Name: Name, Home: o.Base, Text: shellTexts.In(l)}
	for i, p := range o.Pages {
		to := pageLink{URL: link(o.Base, p.URL.In(l)), Title: p.Title.In(l), Why: p.Why.In(l)}
		switch {
		case i == 0:
			s.Home = to.URL
		case p.Within:
		case p.Step:
			s.Steps = append(s.Steps, to)
		default:
			s.Beside = append(s.Beside, to)
		}
	}
	return s
}

// notFound is the page for an address that is not there, in both languages as
// the address does not tell which.
func notFound(o Options) ([]byte, error) {
	s := frame(o, lang.NL)
	s.Heading, s.Why = notFoundTitle.In(lang.NL), notFoundWhy.In(lang.NL)
	s.Also = notFoundWhy.In(lang.EN)
	s.Title = s.Heading + " · " + Name
	return s.render()
}

func (s shell) render() ([]byte, error) {
	var b bytes.Buffer
	if err := shellTemplate.Execute(&b, s); err != nil {
		return nil, fmt.Errorf("write page %s: %w", s.Route, err)
	}
	return b.Bytes(), nil
}
