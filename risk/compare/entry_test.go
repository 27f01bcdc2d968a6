package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa/lang"
)

// What stands in a record or in the method without a section of its own is
// read as a field, by the names people know.
func TestEntriesInARecord(t *testing.T) {
	for name, c := range map[string]struct {
		edits    []edit
		old, new string
	}{
		"impact in an area":     {[]edit{set("risks/R1/impacts/G1/current", 3)}, "", "Financial: now 3"},
		"value for a quality":   {[]edit{add("method/qualities"), set("method/qualities/K1/name", "Authenticity"), set("assets/A1/qualities/K1/value", 4)}, "", "Authenticity: Very high"},
		"harms an own quality":  {[]edit{add("method/qualities"), set("method/qualities/K1/name", "Authenticity"), set("risks/R1/properties", []string{"K1", "integrity"})}, "Confidentiality, Integrity, Availability", "Integrity, Authenticity"},
		"an own area":           {[]edit{add("method/areas"), set("method/areas/G6/name", "Safety")}, "", "Safety"},
		"frameworks":            {[]edit{set("frameworks", []string{"gdpr", "bio2"})}, "", "GDPR, BIO2"},
		"the colour of a level": {[]edit{set("method/levels/1/colour", "blue")}, "", "Blue"},
		"the term of a level":   {[]edit{set("method/levels/1/within", 900)}, "", "900 days"},
	} {
		t.Run(name, func(t *testing.T) {
			diff := changed(t, c.edits...)
			fields := fieldsOf(&diff)
			assert.NotEmpty(t, fields)
			last := fields[len(fields)-1]
			for _, f := range fields { // the method comes first
				if f.NewText.In(lang.EN) == c.new {
					last = f
				}
			}
			assert.Equal(t, c.new, last.NewText.In(lang.EN))
			if c.old != "" {
				assert.Equal(t, c.old, last.OldText.In(lang.EN))
			}
			assert.NotEmpty(t, last.Label.In(lang.NL))
		})
	}
}

// Evidence is compared record by record, as everything is.
func TestEvidenceHasItsSections(t *testing.T) {
	diff := changed(t, add("dismissals"), add("notes"), set("controlSet", "Also those of our insurer."),
		set("requirements/bio2.5.01.02/status", "full"))
	assert.Len(t, diff.Section("dismissals").Added, 1)
	assert.Len(t, diff.Section("notes").Added, 1)
	added := diff.Section("requirements").Added
	assert.Len(t, added, 1)
	assert.Equal(t, "Policy reviewed every year, alongside the planning and control cycle", added[0].Name.In(lang.EN))
	assert.Len(t, diff.Section("decisions").Fields, 1, "what the statement begins with")
}
