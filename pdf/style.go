package pdf

// colour is red, green and blue, 0 to 255.
type colour struct{ r, g, b uint8 }

var (
	ink    = colour{0x17, 0x21, 0x2b} // text
	ink2   = colour{0x4a, 0x57, 0x64} // leads and table heads
	ink3   = colour{0x62, 0x6e, 0x7a} // labels and the foot of the page
	hair   = colour{0xd9, 0xdc, 0xd8} // hairlines
	accent = colour{0x0b, 0x5a, 0x63}
	amber  = colour{0x8a, 0x4b, 0x08} // open points
)

// pale is c halfway to white.
func pale(c colour) colour {
	half := func(v uint8) uint8 { return uint8((int(v) + 0xff) / 2) }
	return colour{half(c.r), half(c.g), half(c.b)}
}

// weight is one of the two weights the report is set in.
type weight uint8

const (
	regular weight = iota
	semibold
	weights
)

// style is how text is set: weight, size and distance between baselines in
// points.
type style struct {
	weight  weight
	size    float64
	leading float64
	colour  colour
}

// The type scale. Nothing is smaller than 7.5 points.
var (
	coverTitle = &style{semibold, 32, 36, ink}
	coverLead  = &style{regular, 12.5, 17.5, ink2}
	coverName  = &style{semibold, 12, 16, accent}
	chapterNo  = &style{semibold, 9.6, 13, accent}
	title1     = &style{semibold, 20, 24, ink}
	title2     = &style{semibold, 12, 16, ink}
	title3     = &style{semibold, 10, 13.6, ink}
	lead       = &style{regular, 11, 15.4, ink2}
	body       = &style{regular, 9.6, 13.6, ink}
	bodyLabel  = &style{regular, 9.6, 13.6, ink3}
	bodyStrong = &style{semibold, 9.6, 13.6, ink}
	bodyOpen   = &style{regular, 9.6, 13.6, amber}
	figure     = &style{semibold, 17, 20, ink}
	cellHead   = &style{semibold, 7.8, 10, ink2}
	cellText   = &style{regular, 8.4, 11.2, ink}
	cellStrong = &style{semibold, 8.4, 11.2, ink}
	cellSoft   = &style{regular, 8.4, 11.2, ink3}
	cellOpen   = &style{regular, 8.4, 11.2, amber}
	bandText   = &style{semibold, 9.2, 12, accent}
	small      = &style{regular, 7.8, 10.4, ink3}
	footLine   = &style{regular, 7.5, 10, ink3}
	chipText   = &style{semibold, 7.8, 10.4, ink}
	mapLabel   = &style{regular, 7.6, 9.4, ink2}
	mapCount   = &style{semibold, 9.6, 12, ink}
	mapNone    = &style{regular, 8.4, 12, ink3}
)

// in returns s in another colour.
func (s style) in(c colour) *style {
	s.colour = c
	return &s
}
