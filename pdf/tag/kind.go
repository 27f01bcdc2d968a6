package tag

// Kind is what an element is.
type Kind uint8

// The kinds that a report needs, of the standard ones (ISO 32000-1, 14.8.4).
const (
	Document  Kind = iota
	Part           // a part of it that is not a chapter
	Sect           // a chapter
	H1             // headings, by rank
	H2             //
	H3             //
	P              // a paragraph
	TOC            // the contents
	TOCI           // a line of the contents
	Reference      // what refers to another place
	L              // a list
	LI             // one of its entries
	Lbl            // the label of an entry
	LBody          // what the label belongs to
	Table          //
	TR             // a row
	TH             // a cell that names its row or column
	TD             // any other cell
	Link           // what leads elsewhere
	Figure         // a drawing
)

var names = [...]string{
	"Document", "Part", "Sect", "H1", "H2", "H3", "P", "TOC", "TOCI", "Reference", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Link", "Figure",
}

// String returns the name of k in the file.
func (k Kind) String() string { return names[k] }

// Scope is what a head cell names.
type Scope uint8

// The scopes. The zero value is for cells that are no heads.
const (
	NoScope Scope = iota
	Column
	Row
)
