package want

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
)

func TestParts(t *testing.T) {
	for _, p := range Parts() {
		got, ok := ParsePart(p.Code())
		assert.True(t, ok)
		assert.Equal(t, p, got)
		langtest.Complete(t, p.Name())
		langtest.Complete(t, parts[p].file)
	}
	assert.Len(t, parts, len(Parts()))
	_, ok := ParsePart("pptx")
	assert.False(t, ok)
	assert.Equal(t, Full, Part(99).Known())
	assert.Equal(t, "full", Part(99).Code())
}

func TestFileName(t *testing.T) {
	d := risk.New("2026-11-18")
	d.Organisation.Name = "Café Noir & Zn."
	assert.Equal(t, "cafe-noir-zn-2026-11-18-vvt.pdf", Report{Part: SoA}.FileName(d))
	assert.Equal(t, "cafe-noir-zn-2026-11-18-risk-assessment.pdf", Report{Lang: lang.EN}.FileName(d))
}
