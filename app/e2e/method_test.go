//go:build !js

package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// realMethod is a method as organisations use it, and how it is set up.
type realMethod struct {
	url, begin string
	size       string // the preset's button
	bounds     []string
	words      string // how the page says the matrix is set
	levels     []risk.Level
	matrix     [][]int // worked out by hand
}

var realMethods = map[string]realMethod{
	// 1 2 3 4 / 2 4 6 8 / 3 6 9 12 / 4 8 12 16: only 16 is unacceptable.
	"4×4 by 3, 6, 12, 16": {
		url: "/methode", begin: "/organisatie", size: "#size-4", bounds: []string{"3", "6", "12", "16"},
		words: "Op basis van kans × impact: 1–3 verwaarloosbaar, 4–6 aanvaardbaar, 8–12 ongewenst, 16 ontoelaatbaar.",
		levels: []risk.Level{
			{Name: "Verwaarloosbaar", AcceptedBy: "Iedere medewerker"},
			{Name: "Aanvaardbaar", AcceptedBy: "Teamleider", Within: 365},
			{Name: "Ongewenst", AcceptedBy: "Directeur", Within: 90},
			{Name: "Ontoelaatbaar", Colour: risk.Purple, AcceptedBy: "Raad van toezicht", Within: 14},
		},
		matrix: [][]int{{1, 1, 1, 2}, {1, 2, 2, 3}, {1, 2, 3, 3}, {2, 3, 3, 4}},
	},
	// 5 10 15 20 25 is the highest row; 10 is still medium and 15 still high.
	"5×5 by 5, 10, 15, 25": {
		url: "/en/method", begin: "/en/organisation", size: "#size-5", bounds: []string{"5", "10", "15", "25"},
		words: "Based on likelihood × impact: 1–5 green, 6–10 amber, 12–15 red, 16–25 black.",
		levels: []risk.Level{
			{Name: "Green", AcceptedBy: "Risk owner"},
			{Name: "Amber", AcceptedBy: "Head of department", Within: 180},
			{Name: "Red", Colour: risk.Red, AcceptedBy: "Board", Within: 60},
			{Name: "Black", Colour: risk.Grey, AcceptedBy: "Nobody", Within: 7},
		},
		matrix: [][]int{{1, 1, 1, 1, 1}, {1, 1, 2, 2, 2}, {1, 2, 2, 3, 3}, {1, 2, 3, 4, 4}, {1, 2, 3, 4, 4}},
	},
}

// Two methods out of practice are set up with the mouse and the keyboard
// alone, and stand in the file as they were meant.
func TestRealMethods(t *testing.T) {
	t.Parallel()
	for name, want := range realMethods {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newTab(t)
			p.visit(want.url)
			p.click(want.size)
			p.click("#way-bands")
			p.wait(`document.activeElement.id === "bound-1"`)
			p.wait(`document.querySelector("table.heat td:last-child").textContent > 0`) // the scores
			for i, bound := range want.bounds {
				p.fill(fmt.Sprintf("bound-%d", i+1), bound)
			}
			p.press(kb.Enter)
			p.wait(`!document.getElementById("bound-1")`)
			for i, level := range want.levels {
				p.setLevel(i+1, level)
			}
			p.reads("#matrix-now", want.words)
			p.pick("method/acceptance", "2")
			p.fill("method/likelihood/1/name", "Nooit gezien")
			p.fill("method/likelihood/1/frequency", "Niet in vijf jaar")
			p.fill("method/likelihood/1/description", "Ook niet bij anderen")
			p.fill("method/impact/4/description", "De dienst ligt een week stil")

			_, data := p.saved()
			doc, err := file.Open(data)
			require.NoError(t, err)
			m := doc.Method
			assert.Equal(t, want.matrix, m.Matrix)
			assert.Equal(t, want.levels, m.Levels)
			assert.Equal(t, 2, m.Acceptance)
			assert.Equal(t, risk.LikelihoodStep{Name: "Nooit gezien", Frequency: "Niet in vijf jaar", Description: "Ook niet bij anderen"}, m.Likelihood[0])
			assert.Equal(t, risk.Step{Description: "De dienst ligt een week stil"}, m.Impact[3])
		})
	}
}

// setLevel fills in all there is of a level; a colour is chosen where it is
// not the standard one.
func (p *tab) setLevel(n int, level risk.Level) {
	p.t.Helper()
	at := fmt.Sprintf("method/levels/%d", n)
	p.fill(at+"/name", level.Name)
	p.fill(at+"/acceptedBy", level.AcceptedBy)
	if level.Within > 0 {
		p.fill(at+"/within", fmt.Sprint(level.Within))
	}
	if level.Colour != "" {
		p.click(field(at) + " summary")
		p.click(entry(at+"/colour", fmt.Sprint(n)+string(level.Colour)))
		p.pressed(at+"/colour", fmt.Sprint(n)+string(level.Colour))
		p.wait(fmt.Sprintf(`document.querySelector(".app.l%d-%s")`, n, level.Colour))
	}
}

// What the engine refuses stands beside the bound, and nothing is set until
// all of them are right; a cell that would make the matrix fall is refused too.
func TestMatrixRefusals(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/methode")
	p.click("#way-bands")
	before := p.kept()
	p.fill("bound-2", "3")
	p.reads(field("bound-2-refused"), "De bovengrens van niveau 2 is 3; die moet hoger zijn dan 4.")
	p.wait(`document.getElementById("bound-2").getAttribute("aria-invalid") === "true" && document.getElementById("bands-yes").disabled`)
	p.fill("bound-2", "negen")
	p.reads(field("bound-2-refused"), "Vul een heel getal in.")
	p.fill("bound-2", "9")
	p.fill("bound-4", "24")
	p.sees("De hoogste score is 5 × 5 = 25; de laatste bovengrens is 24 en laat die erbuiten.")
	p.press(kb.Enter)
	assert.Equal(t, before, p.kept())
	p.click("#bands-no")

	p.click("#way-cells")
	p.click(`table.heat [data-entry="1-1"]`)
	p.press("3") // 1 × 2 and 2 × 1 are low
	p.sees("Kans 1 met impact 1 heeft niveau Hoog, en kans 1 met impact 2 het lagere niveau Laag")
	assert.Equal(t, before, p.kept())
}

// Another size of a document with scores shows all it does before it does it,
// and is one step back.
func TestResize(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/organisatie", "example")
	p.wait(`location.search === ""`)
	p.visit("/methode")
	before := p.kept()
	p.click("#impact-4")
	p.click("#levels-3") // together: the one does not forget the other
	p.sees("Wat verandert er bij 5×4 met 3 niveaus?")
	p.sees("42 goedkeuringen vervallen")
	p.wait(`document.querySelectorAll("#rescale .moves li").length === 8`)
	p.click("#more-moves")
	p.wait(`document.querySelectorAll("#rescale .moves li").length === 42`)
	p.click("#rescale-no")
	assert.Equal(t, before, p.kept(), "nothing happened yet")

	p.click("#impact-4")
	p.click("#levels-3")
	p.sees("Wat verandert er bij 5×4 met 3 niveaus?") // else the button moves while it is clicked
	p.click("#rescale-yes")
	p.wait(`document.querySelectorAll("table.heat .cell").length === 20`)
	_, data := p.saved()
	doc, err := file.Open(data)
	require.NoError(t, err)
	assert.Equal(t, risk.Size{Likelihood: 5, Impact: 4, Levels: 3}, doc.Method.Size())
	p.press("z", ctrl)
	p.waitFor("one step back", func() bool {
		back, err := file.Open([]byte(p.kept()))
		return err == nil && back.Method.Size() == risk.Square(5)
	})
	p.wait(`document.querySelectorAll("table.heat .cell").length === 25`)
}

// A link to a description that is folded away opens it, and areas, qualities
// and the switches are set up without the mouse leaving the page.
func TestAreas(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.visit("/en/method#method/areas/G2/steps/3/description")
	p.wait(`document.activeElement.id === "method/areas/G2/steps/3/description"`)
	p.fill("method/areas/G2/steps/3/description", "No sales for two days")
	p.click(field("method/areas/G4/on"))
	p.pressedAt("method/areas/G4/on", "false")
	p.click(field("add-method/areas"))
	p.wait(`document.activeElement.id === "method/areas/G6/name"`)
	p.press("Safety")
	p.holds("method/areas/G6/name", "Safety")
	p.click(entry("method/perArea", "true"))
	p.pressed("method/perArea", "true")
	for i, name := range []string{"Authenticity", "Traceability", "Accountability"} {
		p.click(field("add-method/qualities"))
		p.fill(fmt.Sprintf("method/qualities/K%d/name", i+1), name)
	}
	p.wait(`document.getElementById("add-method/qualities").hidden`) // three is the most
	p.click(field("method/gross"))

	_, data := p.saved()
	doc, err := file.Open(data)
	require.NoError(t, err)
	m := doc.Method
	assert.True(t, m.PerArea && m.Gross)
	assert.False(t, m.Areas[3].On)
	assert.Equal(t, "Safety", m.Areas[5].Title(lang.EN))
	assert.Equal(t, "No sales for two days", m.Areas[1].Step(lang.EN, 3))
	assert.Len(t, m.Qualities, 3)

	p.click(field("method/areas/G6") + " .remove")
	p.wait(`!document.getElementById("method/areas/G6")`)
}

// pressedAt waits until the button with an id is pressed or not.
func (p *tab) pressedAt(id, want string) {
	p.t.Helper()
	p.wait(one(field(id)) + `?.getAttribute("aria-pressed") === ` + quote(want))
}
