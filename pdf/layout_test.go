package pdf

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/want"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// hostile are texts that have broken reports.
var hostile = map[string]string{
	"html":          `<b>vet</b> <script>alert("1")</script> &amp; &lt; <img src=x>`,
	"emoji":         "Brand 🔥 in 👩‍🚀 serverruimte ❤️",
	"cjk":           "情報セキュリティ 信息安全",
	"arabic":        "أمن المعلومات",
	"hebrew":        "אבטחת מידע",
	"bidi":          "abc\u202edcb\u202c \u2066x\u2069 \u200f",
	"combining":     "Z\u0351\u036ba\u0328l\u0353go e\u0301 i\u0308",
	"control":       "a\x00b\x01c\x1b[31m\x7f\tTab\vVT\fFF",
	"line ends":     "een\r\ntwee\rdrie\n\n\nvier\u2028vijf",
	"long word":     strings.Repeat("Onverantwoordelijkheidsgevoel", 40),
	"no spaces":     strings.Repeat("x", 3000),
	"spaces":        strings.Repeat(" ", 500) + "x" + strings.Repeat("\u00a0", 500),
	"only spaces":   "   \t ",
	"pdf":           `) Tj ET endstream endobj << /JS (app.alert) >> \\ ( % startxref`,
	"url":           "https://voorbeeld.example/een/heel/lang/pad?met=" + strings.Repeat("parameters-", 30),
	"format":        "%d %s %!v(MISSING) {{.}} $1 \\n",
	"formula":       `=HYPERLINK("http://x";"y") +1 -1 @SUM(A1)`,
	"many lines":    strings.Repeat("regel\n", 400),
	"numbers":       "R1 R2,R99999 5.15 M1 A1 E1 R 9.99 R1x xR1 8.34.",
	"private":       "\ue000 \uf8ff \ufdd0 \U000f0000",
	"vietnamese":    "Đánh giá rủi ro · Đa\u0301nh gia\u0301 ru\u0309i ro e\u0323\u0302 e\u0302\u0323",
	"greek":         "Εκτίμηση κινδύνων ᾧ · Εκτι\u0301μηση ω\u0314\u0342\u0345",
	"cyrillic":      "Оценка рисков й ё ї ґ · Оценка и\u0306 е\u0308 і\u0308",
	"500 letters":   "Zie " + strings.Repeat("onverbreekbaar", 36)[:500] + " en verder",
	"invisible":     "\u200b\u200c\u200d\u2060\ufeff\u00ad",
	"only no-break": strings.Repeat("\u00a0", 40),
	"zalgo":         "z" + strings.Repeat("\u0301\u0323\u0351\u0334", 300) + "algo",
	"empty lines":   "begin" + strings.Repeat("\n", 10_000) + "eind",
	"families":      "👨‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇳🇱🇧🇪 1️⃣ ❤️‍🔥",
	"soft hyphens":  strings.Repeat("aan\u00adspra\u00adke\u00adlijk\u00adheid", 20),
	"ligatures":     "ﬁets ﬂuor ﬃ ĳ Ǆ ß",
	"odd codes":     "\ufffd \ufffe \uffff \u2028\u2029 \u0085 \u034f \u115f \u2800 \u3164",
	"right to left": "\u202e" + strings.Repeat("txet \u2067", 30),
	"typographics":  "“citaat” ‘n – — … € ≤ ≥ → ✓ ½ ñ ğ ş ő Ω ж",
}

func TestHostileText(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := filledWith(t, 2, func(string) string { return s })
			for _, l := range lang.All() {
				for _, p := range want.Parts() {
					assert.Empty(t, flaws(laidOut(t, d, l, p)), p.Code())
				}
			}
		})
	}
}

func TestNothingOverlaps(t *testing.T) {
	sentence := "Een medewerker klikt op een koppeling in een bericht en geeft zijn wachtwoord aan een ander. "
	n := 0
	varied := func(string) string { n++; return strings.Repeat(sentence, n%4) + "Einde" }
	d := filledWith(t, 300, varied)
	for _, l := range lang.All() {
		for _, p := range want.Parts() {
			assert.Empty(t, flaws(laidOut(t, d, l, p)), p.Code())
		}
	}
}

func TestMegabyteInOneCell(t *testing.T) {
	huge := strings.Repeat("Een zin van gewone lengte, steeds opnieuw. ", 1<<20/43)
	for name, spot := range map[string]func(*risk.Document) *string{
		"title":         func(d *risk.Document) *string { return &d.Risks[0].Title },
		"cause":         func(d *risk.Document) *string { return &d.Risks[0].Cause },
		"justification": func(d *risk.Document) *string { return &d.Decisions[0].Justification },
		"scope":         func(d *risk.Document) *string { return &d.Organisation.Scope },
		"name":          func(d *risk.Document) *string { return &d.Organisation.Name },
	} {
		t.Run(name, func(t *testing.T) {
			d := filledWith(t, 2, word)
			*spot(d) = huge + "slotwoord"
			start := time.Now()
			b := laidOut(t, d, lang.NL, Full)
			assert.Less(t, time.Since(start), 20*time.Second)
			assert.Contains(t, said(b), "slotwoord")
			assert.Empty(t, flaws(b))
		})
	}
}

func TestLongRowRepeatsItsID(t *testing.T) {
	d := filledWith(t, 1, word)
	d.Decisions[3].Justification = strings.Repeat("regel\n", 200)
	b := laidOut(t, d, lang.NL, SoA)
	pages := 0
	for _, p := range b.pages {
		found, lines := false, 0
		for _, m := range p.marks {
			found = found || m.text == "5.4" && m.style == cellStrong
			if m.text == "regel" {
				lines++
			}
		}
		if lines > 0 {
			pages++
			assert.True(t, found, "page %d", p.number)
		}
	}
	assert.Greater(t, pages, 3)
}

func TestMethods(t *testing.T) {
	for _, size := range sizes() {
		d := risk.Rescale(example.Document(lang.EN), size)
		d.Method.Gross, d.Method.PerArea = size.Likelihood != 4, size.Impact != 4
		for _, r := range d.Risks {
			r.Impacts = []*risk.AreaImpact{{ID: "G2", Current: r.Current.Impact, Residual: r.Treatment.Residual.Impact}}
		}
		for acceptance := range size.Levels + 1 {
			d.Method.Acceptance = acceptance
			if risk.Validate(d) != nil {
				continue // a line that is no level
			}
			l := lang.All()[(size.Likelihood+acceptance)%2]
			b := laidOut(t, d, l, Full)
			assert.Empty(t, flaws(b), size)
			assert.NotContains(t, said(b), "%!")
			assert.Len(t, laidOut(t, d, l, Summary).pages, 1)
		}
	}
}

// sizes lists every size that a method can have.
func sizes() (out []risk.Size) {
	for l := risk.MinSteps; l <= risk.MaxSteps; l++ {
		for i := risk.MinSteps; i <= risk.MaxSteps; i++ {
			for n := risk.MinLevels; n <= risk.MaxLevels; n++ {
				out = append(out, risk.Size{Likelihood: l, Impact: i, Levels: n})
			}
		}
	}
	return out
}

func TestManyRisks(t *testing.T) {
	for _, n := range []int{1, 2, 1000} {
		for _, l := range lang.All() {
			for _, p := range want.Parts() {
				b := laidOut(t, example.Generate(l, n), l, p)
				assert.Empty(t, flaws(b), p.Code())
				assert.NotContains(t, said(b), "%!")
			}
		}
	}
}

func TestNoCatalogueWordIsBroken(t *testing.T) {
	m := measured(t)
	for c := range annexa.Controls() {
		for _, l := range lang.All() {
			for _, w := range strings.Fields(c.Title.In(l)) {
				assert.LessOrEqual(t, m.width(cellText, w), controlColumn, w)
			}
		}
	}
}
