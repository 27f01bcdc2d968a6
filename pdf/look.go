package pdf

import "example.org/toepasselijk/risk"

// look is the style of a report, as it is drawn.
type look struct {
	paper  paper
	accent colour
	logo   *logo // nil for none
}

// lookOf returns the style of d, in which what over fills in wins. A logo that
// cannot be read is refused with a [*risk.Refusal].
func lookOf(d *risk.Document, over risk.Style) (look, error) {
	s := d.Style
	if over.Paper != "" {
		s.Paper = over.Paper
	}
	if over.Accent != "" {
		s.Accent = over.Accent
	}
	if over.Logo != "" {
		s.Logo = over.Logo
	}
	rgb, _ := s.Accent.OnPaper().RGB()
	out := look{paper: a4, accent: colour{rgb[0], rgb[1], rgb[2]}}
	if s.Paper == risk.Letter {
		out.paper = letter
	}
	var err error
	if s.Logo != "" {
		out.logo, err = openLogo(s.Logo)
	}
	return out, err
}
