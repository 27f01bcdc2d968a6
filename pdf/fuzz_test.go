package pdf

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// TestEndlessName: the name stands under every page, and there are many. It
// took a minute when each of them looked at all of it.
func TestEndlessName(t *testing.T) {
	d := risk.New("2026-11-18")
	d.Organisation.Name = strings.Repeat("\x01W", 400_000)
	d.Edition.Version = d.Organisation.Name
	_, err := Report(d, Options{Fonts: fonts(t)})
	require.NoError(t, err)
}

// oddDocument makes a valid document out of bytes, the same for the same ones:
// every field the engine lets a user write gets a value of theirs.
func oddDocument(t testing.TB, data []byte) *risk.Document {
	var seed [32]byte
	copy(seed[:], data)
	random := rand.New(rand.NewChaCha8(seed))
	d := example.Generate(lang.NL, random.IntN(4))
	if random.IntN(2) == 0 {
		d = risk.Rescale(d, sizes()[random.IntN(len(sizes()))])
	}
	for _, list := range []risk.Path{"assets", "risks", "actions", "ownControls", "organisation/parties", "organisation/participants", "edition/history", "dismissals", "notes", "method/areas", "method/qualities"} {
		for range random.IntN(3) {
			var err error
			d, _, err = risk.Add(d, list)
			require.NoError(t, err)
		}
	}
	texts := append(slices.Sorted(maps.Values(hostile)), strings.ToValidUTF8(string(data), "\ufffd"), "")
	for range random.IntN(200) {
		at := anyPath(random, d)
		old, _ := risk.Get(d, at)
		var value any = random.IntN(7) - 1
		switch was := old.(type) {
		case string:
			value = texts[random.IntN(len(texts))]
		case bool:
			value = !was
		case []string:
			value = was[:random.IntN(len(was)+1)]
		}
		if next, err := risk.Set(d, at, value); err == nil {
			d = next
		}
	}
	require.NoError(t, risk.Validate(d))
	return d
}

// anyPath returns the path of some field that an entry of the document, or the
// document itself, has.
func anyPath(random *rand.Rand, d *risk.Document) risk.Path {
	paths := []risk.Path{
		"organisation/name", "organisation/scope", "organisation/exclusions", "organisation/interfaces", "organisation/context",
		"edition/version", "edition/date", "edition/status", "edition/author", "edition/approver", "edition/nextReview",
		"method/acceptance", "method/note", "method/likelihood/1/name", "method/likelihood/2/description", "method/impact/3/description", "method/levels/2/name",
		"method/levels/1/acceptedBy", "method/levels/2/within", "method/gross", "method/perArea", "method/matrix/3/3", "controlSet",
	}
	add := func(at func(string) risk.Path, fields ...string) {
		for _, field := range fields {
			paths = append(paths, at(field))
		}
	}
	for _, p := range d.Organisation.Parties {
		add(p.At, "name", "requirements")
	}
	for _, a := range d.Method.Areas {
		add(a.At, "name", "on", "steps/1/description")
	}
	for _, q := range d.Method.Qualities {
		add(q.At, "name", "description")
	}
	for _, w := range d.Dismissals {
		add(w.At, "reason", "by", "date")
	}
	for _, n := range d.Notes {
		add(n.At, "rule", "place", "reason", "by")
	}
	for _, r := range d.Edition.History {
		add(r.At, "version", "date", "author", "change")
	}
	for _, a := range d.Assets {
		add(a.At, "name", "description", "owner", "integrity", "qualities/K1/value")
	}
	for _, r := range d.Risks {
		add(r.At, "title", "cause", "event", "consequence", "ownThreat", "owner", "existing", "remark", "assets", "properties", "current/likelihood", "current/impact",
			"gross/likelihood", "gross/impact", "impacts/G1/current", "impacts/G2/gross", "impacts/G3/residual", "treatment/residualNote",
			"treatment/option", "treatment/explanation", "treatment/controls", "treatment/actions", "treatment/residual/impact", "treatment/approval/name", "treatment/approval/date")
	}
	for _, a := range d.Actions {
		add(a.At, "title", "owner", "due", "cost", "remark", "controls")
	}
	for _, c := range d.OwnControls {
		add(c.At, "title", "source", "description")
	}
	for _, c := range d.Decisions[len(d.Decisions)-10:] {
		add(c.At, "applicable", "justification", "reference", "owner", "reasons/law/on", "reasons/law/text")
	}
	return paths[random.IntN(len(paths))]
}

// TestOddDocuments: whatever users write, nothing stands over something else.
func TestOddDocuments(t *testing.T) {
	for i := range 24 {
		b := laidOut(t, oddDocument(t, fmt.Append(nil, "odd", i)), lang.All()[i%2], Full)
		assert.Empty(t, flaws(b), i)
		assert.Empty(t, strays(b), i)
		assert.NotContains(t, said(b), "%!(")
	}
}

// FuzzReport: every valid document becomes a PDF, in every part, language and
// style and with every choice of chapters, and nothing on it stands over
// something else.
func FuzzReport(f *testing.F) {
	for i := range uint8(8) {
		f.Add([]byte{'a' + i}, i/2, i%2 == 1, uint32(1)<<i, i%3 == 1, i%4 == 3, "#0b5a63")
	}
	for i, name := range slices.Sorted(maps.Keys(hostile)) {
		f.Add([]byte(hostile[name]), uint8(i), i%2 == 0, uint32(i)*31, i%4 < 2, i%3 == 0, fmt.Sprintf("#%06x", i*400_000))
	}
	f.Fuzz(func(t *testing.T, data []byte, part uint8, english bool, without uint32, us, findings bool, accent string) {
		o := Options{Part: Part(part % uint8(len(want.Parts()))), Without: want.Chapters(without), Findings: findings, Fonts: fonts(t)}
		if english {
			o.Lang = lang.EN
		}
		if us {
			o.Style.Paper = risk.Letter
		}
		if _, ok := risk.Accent(accent).RGB(); ok {
			o.Style.Accent = risk.Accent(accent)
		}
		d := oddDocument(t, data)
		if findings {
			o.Before = risk.New("2025-11-18")
		}
		b, err := layOut(d, o)
		require.NoError(t, err)
		require.Empty(t, append(flaws(b), strays(b)...))
		require.NotEmpty(t, b.pages)
		_, err = Report(d, o)
		require.NoError(t, err)
	})
}
