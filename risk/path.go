package risk

// Path names one field by the JSON names of the file, with an entry of a list
// named by its id and a step of a scale by its number from 1:
// "risks/R12/owner", "decisions/5.15/status", "method/likelihood/3/name". A
// finding points with it, a refused file is explained with it, a form field
// writes through it, and the browser jumps to it.
type Path string

// At names a field of r, for instance "treatment/option".
func (r *Risk) At(field string) Path { return Path("risks/" + r.ID + "/" + field) }

// At names a field of a.
func (a *Asset) At(field string) Path { return Path("assets/" + a.ID + "/" + field) }

// At names a field of a.
func (a *Action) At(field string) Path { return Path("actions/" + a.ID + "/" + field) }

// At names a field of c.
func (c *OwnControl) At(field string) Path { return Path("ownControls/" + string(c.ID) + "/" + field) }

// At names a field of d.
func (d *Decision) At(field string) Path { return Path("decisions/" + string(d.ID) + "/" + field) }
