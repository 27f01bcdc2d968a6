package file

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestEveryFieldHasAShape fails when a field of the document is of a type that
// the file has no way to write.
func TestEveryFieldHasAShape(t *testing.T) {
	var look func(at string, s *shape)
	look = func(at string, s *shape) {
		assert.NotEqual(t, null, s.kind, at)
		assert.False(t, s.pointer && s.kind != object, "%s: only objects are pointed to", at)
		if s.elem != nil {
			look(at+"[]", s.elem)
		}
		for _, f := range s.fields {
			assert.NotEmpty(t, f.name, at)
			look(at+"."+f.name, f.shape)
		}
	}
	look("document", documentShape)
}
