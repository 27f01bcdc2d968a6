package pdf

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// seen is what a reader of a picture finds in it.
type seen struct {
	w, h  float64
	texts []string
	tags  map[string]int
}

// see reads a picture as a strict reader of XML does.
func see(t *testing.T, svg []byte) seen {
	t.Helper()
	got := seen{tags: map[string]int{}}
	for d := xml.NewDecoder(bytes.NewReader(svg)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return got
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			got.tags[token.Name.Local]++
			got.element(t, token)
		case xml.CharData:
			got.texts = append(got.texts, string(token))
		case xml.EndElement:
		default:
			t.Errorf("%T in a picture", token)
		}
	}
}

// element holds that e lies on the page and does nothing but show.
func (s *seen) element(t *testing.T, e xml.StartElement) {
	at := map[string]float64{}
	for _, a := range e.Attr {
		name := a.Name.Local
		assert.Contains(t, []string{
			"xmlns", "space", "viewBox", "font-family", "font-size", "font-weight", "fill", "d", "points", "x", "y", "width", "height", "textLength", "href",
		}, name)
		assert.True(t, name != "href" || e.Name.Local == "image" && strings.HasPrefix(a.Value, "data:image/png;base64,"), a.Value)
		at[name], _ = strconv.ParseFloat(strings.TrimSuffix(a.Value, "pt"), 64)
	}
	switch e.Name.Local {
	case "svg":
		s.w, s.h = at["width"], at["height"]
	case "text":
		assert.LessOrEqual(t, at["x"]+at["textLength"], s.w)
	case "polygon":
		for _, a := range e.Attr {
			if a.Name.Local == "points" {
				for _, corner := range strings.Fields(a.Value) {
					x, y, _ := strings.Cut(corner, ",")
					at["x"], _ = strconv.ParseFloat(x, 64)
					at["y"], _ = strconv.ParseFloat(y, 64)
					assert.True(t, at["x"] >= 0 && at["x"] <= s.w && at["y"] >= 0 && at["y"] <= s.h, corner)
				}
			}
		}
	case "image":
		assert.LessOrEqual(t, at["x"]+at["width"], s.w)
		assert.LessOrEqual(t, at["y"]+at["height"], s.h)
	case "rect":
		assert.LessOrEqual(t, at["x"]+at["width"], s.w+0.01)
		assert.LessOrEqual(t, at["y"]+at["height"], s.h+0.01)
	}
	assert.GreaterOrEqual(t, at["x"], 0.0)
	assert.GreaterOrEqual(t, at["y"], 0.0)
	assert.LessOrEqual(t, at["y"], s.h)
}

// TestPictures shows every page of every report, with and without hostile
// text: a sound image that holds the very texts of the page and nothing else.
func TestPictures(t *testing.T) {
	n := 0
	worst := filledWith(t, 3, func(string) string {
		n++
		for _, s := range hostile {
			if n--; n < 0 {
				return s
			}
		}
		n = 0
		return hostile["html"]
	})
	for name, d := range map[string]func(lang.Lang) *risk.Document{
		"example": example.Document, "hostile": func(lang.Lang) *risk.Document { return worst },
	} {
		for _, l := range lang.All() {
			for _, p := range want.Parts() {
				t.Run(fmt.Sprint(name, l.Code(), p.Code()), func(t *testing.T) {
					laid, err := LayOut(d(l), Options{Lang: l, Part: p, Fonts: fonts(t)})
					require.NoError(t, err)
					for i, page := range laid.book.pages {
						got := see(t, laid.Picture(i+1))
						w, h := page.size()
						assert.InDelta(t, w, got.w, 0.01)
						assert.InDelta(t, h, got.h, 0.01)
						var texts []string
						for _, m := range page.marks {
							require.NotNil(t, pictures[m.shape], "a shape without a picture")
							if m.shape == textShape && m.text != "" {
								texts = append(texts, m.text)
							}
						}
						assert.Equal(t, texts, got.texts)
					}
				})
			}
		}
	}
}

// TestEveryShapeHasAPicture holds the preview beside the sheet.
func TestEveryShapeHasAPicture(t *testing.T) {
	for s, draw := range pictures {
		assert.Equal(t, shape(s) != numberShape, draw != nil, "shape %d", s)
	}
}

func TestPictureGolden(t *testing.T) {
	red := colour{0xff, 0x0a, 0x00}
	p := &page{marks: []mark{
		{shape: boxShape, x: 10, y: 20.456, w: 30, h: 0.4, fill: red},
		{x: 1, y: 2, w: 3.14159, text: `<b onload="x">&'`, style: body}, {x: 1, y: 12, w: 3, text: "a\x00b\ufffe", style: body},
		{x: 1, y: 22, w: 3, text: "z", style: bodyStrong},
		{shape: chipShape, x: 5, y: 5, w: 10, h: 10, fill: red},
		{shape: polygonShape, corners: &[]point{{1, 2}, {3, 4.5}, {5, 6}}, fill: red},
		{shape: logoShape, x: 7, y: 8, w: 9, h: 10},
	}, paper: a4, logo: &logo{plain: []byte("png")}}
	assert.Equal(t, `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 595.28 841.89" width="595.28pt" height="841.89pt" font-family="'Toepasselijk Report'"><path fill="#fff" d="M0 0H595.28V841.89H0z"/>`+
		`<rect x="10" y="20.46" width="30" height="0.4" fill="#ff0a00"/>`+
		`<g font-size="9.6" fill="#17212b"><text x="1" y="2" textLength="3.14">&#60;b onload=&#34;x&#34;&#62;&#38;&#39;</text><text x="1" y="12" textLength="3">a□b□</text></g>`+
		`<g font-size="9.6" font-weight="600" fill="#17212b"><text x="1" y="22" textLength="3">z</text></g>`+
		`<polygon points="6.1,5 13.9,5 15,6.1 15,13.9 13.9,15 6.1,15 5,13.9 5,6.1" fill="#ff0a00"/>`+
		`<polygon points="1,2 3,4.5 5,6" fill="#ff0a00"/><image x="7" y="8" width="9" height="10" href="data:image/png;base64,cG5n"/></svg>`, string(drawPicture(p)))
}

// TestLayout lists what a preview shows beside the pages.
func TestLayout(t *testing.T) {
	for _, l := range lang.All() {
		laid, err := LayOut(example.Document(l), Options{Lang: l, Fonts: fonts(t)})
		require.NoError(t, err)
		heads := laid.Headings()
		assert.Equal(t, Heading{coverChapter.title.In(l), 1}, heads[0])
		for i, h := range heads[1:] {
			assert.Contains(t, strings.Join(see(t, laid.Picture(h.Page)).texts, " "), strings.TrimLeft(h.Title, "0123456789 "), "chapter %d", i)
		}
		assert.Nil(t, laid.Picture(0))
		assert.Nil(t, laid.Picture(laid.Pages()+1))
		drawn, err := laid.PDF(nil)
		require.NoError(t, err)
		whole, err := Report(example.Document(l), Options{Lang: l, Fonts: fonts(t)})
		require.NoError(t, err)
		assert.True(t, bytes.Equal(whole, drawn), "a look changes nothing")
		assert.Nil(t, laid.Picture(1), "it is spent")
	}
	_, err := LayOut(nil, Options{Fonts: fonts(t)})
	assert.Error(t, err)
}

// TestOpenPoints finds what a draft says of empty fields, and tells of a final
// report what a draft would have said.
func TestOpenPoints(t *testing.T) {
	d := risk.New("2026-11-18")
	d, _, err := risk.Add(d, "risks")
	require.NoError(t, err)
	for _, l := range lang.All() {
		for _, status := range []risk.Status{risk.Concept, risk.Final} {
			d.Edition.Status = status
			laid, err := LayOut(d, Options{Lang: l, Fonts: fonts(t)})
			require.NoError(t, err)
			scope := fillTexts.In(l).Open(cardTexts.In(l).CauseWhat)
			found := false
			for _, o := range laid.OpenPoints() {
				assert.GreaterOrEqual(t, o.Count, len(o.Pages))
				assert.IsIncreasing(t, append([]int{0}, o.Pages...))
				found = found || o.Text == scope
				if status == risk.Concept && strings.HasPrefix(o.Text, fillTexts.In(l).Open("")) {
					for _, n := range o.Pages {
						words := strings.Join(see(t, laid.Picture(n)).texts, " ")
						assert.Contains(t, words, o.Text)
					}
				}
			}
			assert.True(t, found, "%s: %v", status, laid.OpenPoints())
		}
	}
	laid, err := LayOut(filledWith(t, 2, word), Options{Fonts: fonts(t)})
	require.NoError(t, err)
	for _, o := range laid.OpenPoints() {
		assert.NotContains(t, o.Text, cardTexts.In(lang.NL).CauseWhat, "it is filled in")
	}
}
