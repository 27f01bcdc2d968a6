//go:build !js

package main

import (
	"bytes"
	"errors"
	"image"
	_ "image/gif"
	_ "image/jpeg"
	"image/png"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/picture"
	"example.org/toepasselijk/risk"
)

// logo reads a picture as a document holds it: scaled down, on white. The
// browser draws more kinds than this machine can.
func (c call) logo(name string) (risk.Logo, error) {
	data, err := c.read(name, picture.MaxBytes)
	if err != nil {
		return "", err
	}
	seen, err := picture.Look(data)
	if err != nil {
		return "", refusedLogo(name, err)
	}
	if seen.Kind == picture.SVG || seen.Kind == picture.WebP {
		return "", fail(name+": hier kan alleen een PNG, JPEG of GIF worden gelezen. Sla het logo op als PNG, of kies dit bestand in de browser op de pagina Rapport.",
			name+": only a PNG, JPEG or GIF can be read here. Save the logo as PNG, or choose this file in the browser on the page Report.")
	}
	from, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return "", refusedLogo(name, picture.Damaged())
	}
	l, err := scaledLogo(from)
	if err != nil {
		return "", refusedLogo(name, err)
	}
	return l, nil
}

// refusedLogo puts the name of the picture before the reason why it was not
// taken.
func refusedLogo(name string, err error) error {
	var r *risk.Refusal
	if errors.As(err, &r) {
		return fail(name+": "+r.Why.In(lang.NL), name+": "+r.Why.In(lang.EN))
	}
	return err
}

// scaledLogo scales a picture down until it is small enough for a document.
func scaledLogo(from image.Image) (risk.Logo, error) {
	b := from.Bounds()
	for w, h := risk.LogoWidth, risk.LogoHeight; ; w, h = w*3/4, h*3/4 {
		to := onWhite(from, image.Pt(picture.Seen{W: b.Dx(), H: b.Dy()}.Fit(w, h)))
		if !picture.Shows(to.Pix) {
			return "", picture.Invisible()
		}
		var out bytes.Buffer
		if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, to); err != nil {
			return "", err
		}
		if out.Len() <= risk.LogoBytes {
			return risk.NewLogo(out.Bytes())
		}
	}
}

// onWhite draws a picture on white in another size, not larger than it is. A
// pixel is the average of what it covers, so that fine lines stay.
func onWhite(from image.Image, size image.Point) *image.RGBA {
	b := from.Bounds()
	to := image.NewRGBA(image.Rectangle{Max: size})
	columns, rows := covers(b.Dx(), size.X), covers(b.Dy(), size.Y)
	for y := range size.Y {
		for x := range size.X {
			var sum [3]float64
			whole := 0.0
			for i, across := range columns[x].shares {
				for j, down := range rows[y].shares {
					r, g, bl, a := from.At(b.Min.X+columns[x].from+i, b.Min.Y+rows[y].from+j).RGBA()
					part, rest := across*down, 0xffff-a
					whole += part
					sum[0] += part * float64(r+rest)
					sum[1] += part * float64(g+rest)
					sum[2] += part * float64(bl+rest)
				}
			}
			at := to.Pix[to.PixOffset(x, y):]
			for i, s := range sum {
				at[i] = uint8(s/whole/257 + 0.5)
			}
			at[3] = 0xff
		}
	}
	return to
}

// cover is which pixels of a line one of a shorter line covers: the first, and
// how much of that and each that follows.
type cover struct {
	from   int
	shares []float64
}

// covers returns what each of n pixels covers of a line of many.
func covers(many, n int) []cover {
	out := make([]cover, n)
	for i := range out {
		from, to := float64(i)*float64(many)/float64(n), float64(i+1)*float64(many)/float64(n)
		first := int(from)
		c := cover{from: first}
		for p := first; p < many && float64(p) < to-1e-9; p++ {
			c.shares = append(c.shares, min(to, float64(p+1))-max(from, float64(p)))
		}
		out[i] = c
	}
	return out
}
