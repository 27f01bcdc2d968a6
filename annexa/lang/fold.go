package lang

// accented holds letters with an accent, each before the letter without: those
// of the languages of Europe that write in Latin letters.
const accented = "àaáaâaãaäaåaāaăaąaçcćcčcďdđdèeéeêeëeēeęeěeğgìiíiîiïiīiıiłlñnńnňnòoóoôoõoöoøoōoőořrśsšsşsșsťtțtùuúuûuüuūuůuűuýyÿyźzżzžz"

var bare = func() map[rune]rune {
	out, with := map[rune]rune{}, rune(0)
	for _, r := range accented {
		if with == 0 {
			with = r
			continue
		}
		out[with], with = r, 0
	}
	return out
}()

// Bare returns a small letter without its accent, and any other as it is.
func Bare(r rune) rune {
	if without, ok := bare[r]; ok {
		return without
	}
	return r
}
