package tag

// ID names an element of a tree.
type ID int32

const (
	None     ID = 0  // no element, or the root that has none above it
	Artefact ID = -1 // what only belongs to the page: lines, repeated heads
	Footer   ID = -2 // an artefact at the foot of the page
)

// Silent reports whether id is an artefact, which is not read out.
func (id ID) Silent() bool { return id < None }

// Tree is the structure of a document.
type Tree struct {
	elements []element
	contents []content
	parents  []ID    // of every mark, page after page
	pages    []int32 // where each page starts in parents
	links    []ID    // of every annotation
	pictures map[ID]Picture
}

// element is one element. What is in it is a chain through its first and last
// kid: a positive number is an element, a negative one a content.
type element struct {
	kind        Kind
	scope       Scope
	span        uint8 // columns that a cell takes; 0 for one
	up          ID
	first, last int32
	next        int32 // behind it, in the same element above
}

// content is a mark or an annotation that belongs to an element.
type content struct {
	next int32
	page int32
	ref  int32 // number of the mark on its page; of an annotation: -1 less its object
}

// Picture is what stands for a drawing: words, and where it is on its page, in
// points from the lower left corner.
type Picture struct {
	Alt                       string
	Left, Lower, Right, Upper float64
}

// New returns an empty tree.
func New() *Tree {
	return &Tree{elements: make([]element, 1), contents: make([]content, 1), pictures: make(map[ID]Picture)}
}

// Add adds an element behind all others in the one above it; [None] for the
// root of the tree. In an artefact there are no elements.
func (t *Tree) Add(k Kind, up ID) ID {
	if up.Silent() {
		return up
	}
	t.elements = append(t.elements, element{kind: k, up: up})
	id := ID(len(t.elements) - 1)
	if up != None {
		t.chain(up, int32(id))
	}
	return id
}

// Head makes a cell the head of its column or row.
func (t *Tree) Head(id ID, s Scope) {
	if id > None {
		t.elements[id].scope = s
	}
}

// Span makes a cell as wide as so many columns.
func (t *Tree) Span(id ID, columns int) {
	if id > None {
		t.elements[id].span = uint8(columns)
	}
}

// Describe says what stands for a drawing.
func (t *Tree) Describe(id ID, p Picture) {
	if id > None {
		t.pictures[id] = p
	}
}

// Mark gives a piece of content on a page to an element, and returns its
// number on that page. Pages come in order, from 0.
func (t *Tree) Mark(id ID, page int) (mcid int) {
	for len(t.pages) <= page {
		t.pages = append(t.pages, int32(len(t.parents)))
	}
	mcid = len(t.parents) - int(t.pages[page])
	t.parents = append(t.parents, id)
	t.hold(id, page, int32(mcid))
	return mcid
}

// Annotate gives an annotation on a page, by the number of its object, to an
// element. It returns the number of the annotation, counted through the file.
func (t *Tree) Annotate(id ID, page, object int) int {
	t.links = append(t.links, id)
	t.hold(id, page, int32(-1-object))
	return len(t.links) - 1
}

func (t *Tree) hold(id ID, page int, ref int32) {
	t.contents = append(t.contents, content{page: int32(page), ref: ref})
	t.chain(id, -int32(len(t.contents)-1))
}

// chain puts a kid behind the others of an element.
func (t *Tree) chain(up ID, kid int32) {
	e := &t.elements[up]
	switch {
	case e.last == 0:
		e.first = kid
	case e.last > 0:
		t.elements[e.last].next = kid
	default:
		t.contents[-e.last].next = kid
	}
	e.last = kid
}
