package annexa_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
)

func ExampleRequirementsOf() {
	for r := range annexa.RequirementsOf("8.33") {
		fmt.Println(r.Name(lang.EN), "-", r.Title.In(lang.EN))
	}
	// Output:
	// NIS2 21(2)(e) - Safe buying, building and upkeep, vulnerabilities included
	// Cbw 21(3)(e) - Acquiring, developing and maintaining, as NIS2 under e
}

// How the numbers of each framework look, how many there are, and how many of
// them ask more than Annex A: the letters of the two articles, the article and
// paragraphs of the Cbw, the 118 government measures of BIO2 1.3, 8 controls
// and 12 additions of NEN 7510-2, and 97 of the 106 subcategories of the CSF.
var frameworkShapes = map[annexa.FrameworkID]struct {
	ref        string
	all, extra int
}{
	"nis2":    {`^21\(2\)\([a-j]\)$`, 10, 0},
	"cbw":     {`^(21\(3\)\([a-j]\)|2[1456]\(\d\)(-\(\d\))?)$`, 16, 3},
	"gdpr":    {`^32\(1\)\([a-d]\)$`, 4, 0},
	"bio2":    {`^[5-8]\.\d\d\.\d\d$`, 118, 118},
	"nen7510": {`^[5-8]\.\d{1,2}$`, 20, 20},
	"csf2":    {`^(GV\.(OC|RM|RR|PO|OV|SC)|ID\.(AM|RA|IM)|PR\.(AA|AT|DS|PS|IR)|DE\.(CM|AE)|RS\.(MA|AN|CO|MI)|RC\.(RP|CO))-\d\d$`, 97, 0},
}

func TestFrameworks(t *testing.T) {
	var ids []annexa.FrameworkID
	for f := range annexa.Frameworks() {
		ids = append(ids, f.ID)
		t.Run(string(f.ID), func(t *testing.T) {
			got, ok := annexa.FrameworkByID(f.ID)
			assert.True(t, ok)
			assert.Equal(t, f.Name, got.Name)
			for _, text := range []lang.Text{f.Name, f.Short, f.Edition, f.Publisher, f.Source, f.Terms, f.Note, f.Kind.Name()} {
				langtest.Complete(t, text, "NIS2", "Cbw", "BIO2", "NEN 7510", "CSF", "NEN", "NIST", "2024", "NIST Cybersecurity Framework 2.0")
			}
			shape := frameworkShapes[f.ID]
			ref := regexp.MustCompile(shape.ref)
			var all, extra int
			for r := range f.Requirements() {
				all++
				if r.Extra {
					extra++
				}
				assert.Regexp(t, ref, r.Ref)
				assert.Regexp(t, `^`+string(f.ID)+`(\.[A-Za-z0-9]+)+$`, r.ID, "an id is a step of a path")
				assert.LessOrEqual(t, len(r.ID), 20)
				assert.True(t, annexa.IsRequirement(r.ID))
				found, ok := annexa.RequirementByID(r.ID)
				assert.True(t, ok)
				assert.Equal(t, r, found, "the number occurs twice")
				langtest.Complete(t, r.Title)
				for _, l := range lang.All() {
					title := r.Title.In(l)
					assert.Equal(t, strings.TrimSpace(title), title)
					assert.LessOrEqual(t, len([]rune(title)), 85, "%s is a title and no sentence", r.ID)
				}
				n := 0
				for id := range r.Controls() {
					n++
					_, ok := annexa.ControlByID(id)
					assert.True(t, ok, "%s: no control %s", r.ID, id)
					assert.Contains(t, slices.Collect(annexa.RequirementsOf(id)), r)
				}
				assert.True(t, n > 0 || r.Extra, "%s has no controls and no row of its own", r.ID)
			}
			assert.Equal(t, [2]int{shape.all, shape.extra}, [2]int{all, extra})
		})
	}
	assert.Len(t, ids, len(frameworkShapes))
}

// A government measure has the number of its control: 5.01.02 belongs to 5.1.
func TestBIO2FollowsItsControl(t *testing.T) {
	f, _ := annexa.FrameworkByID("bio2")
	for r := range f.Requirements() {
		var chapter, control, n int
		_, err := fmt.Sscanf(r.Ref, "%d.%d.%d", &chapter, &control, &n)
		assert.NoError(t, err)
		assert.Equal(t, []annexa.ControlID{annexa.ControlID(fmt.Sprintf("%d.%d", chapter, control))}, slices.Collect(r.Controls()))
	}
}

// The Cbw took its letters over from NIS2, and its controls with them.
func TestCbwFollowsNIS2(t *testing.T) {
	letters := 0
	f, _ := annexa.FrameworkByID("nis2")
	for r := range f.Requirements() {
		own, ok := annexa.RequirementByID(annexa.ControlID(strings.Replace(string(r.ID), "nis2.21.2", "cbw.21.3", 1)))
		assert.True(t, ok, "%s", r.ID)
		assert.Equal(t, slices.Collect(r.Controls()), slices.Collect(own.Controls()), "%s", own.ID)
		letters++
	}
	assert.Equal(t, 10, letters)
}

// An addition of NEN 7510-2 has the number of its control, and a control of its
// own a number that Annex A does not have.
func TestNEN7510FollowsItsControl(t *testing.T) {
	f, _ := annexa.FrameworkByID("nen7510")
	own := 0
	for r := range f.Requirements() {
		if _, ok := annexa.ControlByID(annexa.ControlID(r.Ref)); ok {
			assert.Equal(t, []annexa.ControlID{annexa.ControlID(r.Ref)}, slices.Collect(r.Controls()))
		} else {
			own++
			assert.Empty(t, slices.Collect(r.Controls()))
		}
	}
	assert.Equal(t, 8, own)
	assert.Contains(t, f.Note.In(lang.NL), "niet ingezien")
}

func TestUnknownFrameworks(t *testing.T) {
	_, ok := annexa.FrameworkByID("cis8")
	assert.False(t, ok)
	_, ok = annexa.RequirementByID("nis2.21.2.z")
	assert.False(t, ok)
	assert.Empty(t, slices.Collect(annexa.RequirementsOf("E1")))
	for range annexa.Frameworks() {
		break
	}
	r, _ := annexa.RequirementByID("nis2.21.2.a")
	for range r.Controls() {
		break
	}
}
