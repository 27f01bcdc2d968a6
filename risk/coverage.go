package risk

// Uncovered returns the assets that no risk names, in their order. It says
// where the identification (clause 6.1.2 c) has not looked yet.
func Uncovered(d *Document) []*Asset {
	if d == nil {
		return nil
	}
	named := make(map[string]bool, len(d.Assets))
	for _, r := range d.Risks {
		if r == nil {
			continue
		}
		for _, id := range r.Assets {
			named[id] = true
		}
	}
	var out []*Asset
	for _, a := range d.Assets {
		if a != nil && !named[a.ID] {
			out = append(out, a)
		}
	}
	return out
}

// Unharmed returns the qualities of information, own ones too, that no risk
// harms: another place where the identification has not looked yet.
func Unharmed(d *Document) []Named[Property] {
	if d == nil {
		return nil
	}
	harmed := map[Property]bool{}
	for _, r := range d.Risks {
		if r == nil {
			continue
		}
		for _, p := range r.Properties {
			harmed[p] = true
		}
	}
	var out []Named[Property]
	for _, p := range d.Method.Properties() {
		if !harmed[p.Value] {
			out = append(out, p)
		}
	}
	return out
}
