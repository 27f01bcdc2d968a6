package risk

import "example.org/toepasselijk/annexa/lang"

// Level is one level of risk. An empty name or colour stands for the standard
// one of its place. Who may accept a risk of this level, and how soon it must
// be treated, are part of the criteria of acceptance (clause 6.1.2 a 1).
type Level struct {
	Name       string `json:"name"`
	Colour     Colour `json:"colour"`
	AcceptedBy string `json:"acceptedBy"` // a role or a person; empty when nobody is named
	Within     int    `json:"within"`     // days; 0 when no term is set
}

// MaxWithin is the longest term of treatment in days: ten years.
const MaxWithin = 3650

// Colour is the hue of a level. A colour never says anything by itself: the
// level stands beside it in a word and in bars.
type Colour string

// The palette. Each hue has a pale ground and a dark ink of at least 4.5:1,
// and the order of lightness differs too, so that no two of a standard set
// fall together for who sees colours otherwise.
const (
	Blue   Colour = "blue"
	Green  Colour = "green"
	Yellow Colour = "yellow"
	Orange Colour = "orange"
	Red    Colour = "red"
	Purple Colour = "purple"
	Grey   Colour = "grey"
)

// Colours lists the palette.
func Colours() []Named[Colour] { return colours }

var colours = []Named[Colour]{
	{Blue, lang.T("Blauw", "Blue"), lang.Text{}},
	{Green, lang.T("Groen", "Green"), lang.Text{}},
	{Yellow, lang.T("Geel", "Yellow"), lang.Text{}},
	{Orange, lang.T("Oranje", "Orange"), lang.Text{}},
	{Red, lang.T("Rood", "Red"), lang.Text{}},
	{Purple, lang.T("Paars", "Purple"), lang.Text{}},
	{Grey, lang.T("Grijs", "Grey"), lang.Text{}},
}

// standardColours gives the colours of the levels by how many there are.
var standardColours = map[int][]Colour{
	2: {Green, Red},
	3: {Green, Yellow, Red},
	4: {Green, Yellow, Orange, Red},
	5: {Blue, Green, Yellow, Orange, Red},
}

// standardLevels gives the names of the levels by how many there are.
var standardLevels = map[int]lang.In[[]string]{
	2: lang.Of([]string{"Laag", "Hoog"}, []string{"Low", "High"}),
	3: lang.Of([]string{"Laag", "Middel", "Hoog"}, []string{"Low", "Medium", "High"}),
	4: lang.Of([]string{"Laag", "Middel", "Hoog", "Kritiek"}, []string{"Low", "Medium", "High", "Critical"}),
	5: lang.Of([]string{"Zeer laag", "Laag", "Middel", "Hoog", "Kritiek"}, []string{"Very low", "Low", "Medium", "High", "Critical"}),
}

// LevelName returns what level n of risk, from 1, is called in l; empty for
// any other n.
func (m *Method) LevelName(l lang.Lang, n int) string {
	if n < 1 || n > len(m.Levels) {
		return ""
	}
	if name := m.Levels[n-1].Name; name != "" {
		return name
	}
	return standard(standardLevels, l, len(m.Levels), n)
}

// LevelColour returns the colour of level n of risk, from 1: the user's, and
// where that is empty the standard one; grey for any other n.
func (m *Method) LevelColour(n int) Colour {
	if n < 1 || n > len(m.Levels) {
		return Grey
	}
	if colour := m.Levels[n-1].Colour; colour != "" {
		return colour
	}
	if colours := standardColours[len(m.Levels)]; n <= len(colours) {
		return colours[n-1]
	}
	return Grey
}
