package search

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

func TestWords(t *testing.T) {
	for text, want := range map[string][]string{
		"Back-ups, e-mail & risico's":  {"backups", "email", "risicos"},
		"5.17 of A.9.2.1. Klaar":       {"5.17", "of", "a", "9.2.1", "klaar"},
		"Coördinatie van geüpdatete é": {"coordinatie", "van", "geupdatete", "e"},
		"Straße, Æsir, œuvre, ŁÓDŹ":    {"strasse", "aesir", "oeuvre", "lodz"},
		"ISO/IEC 27001:2022":           {"iso", "iec", "27001", "2022"},
		"1-3, 'aanhaling'":             {"1", "3", "aanhaling"},
		"e\u0301e\u0301n":              {"een"},
		"\x00\xff - '":                 nil,
		"Безопасность 情報":              {"безопасность", "情報"},
	} {
		var got []string
		eachWord(text, func(w []byte) { got = append(got, string(w)) })
		assert.Equal(t, want, got, text)
	}
	eachWord(strings.Repeat("é漢", 500), func(w []byte) { assert.LessOrEqual(t, len(w), longest+4) })
}

func TestStem(t *testing.T) {
	for _, forms := range [][]string{
		{"systeem", "systemen", "systems", "system"},
		{"wachtwoord", "wachtwoorden"},
		{"password", "passwords"},
		{"bedrijf", "bedrijven"},
		{"leverancier", "leveranciers"},
		{"lek", "lekken"},
		{"policy", "policies"},
		{"beveiliging", "beveiligingen", "beveiligen"},
		{"risico", "risicos"},
		{"medewerker", "medewerkers"},
		{"encrypt", "encrypted", "encrypting"},
		{"kwetsbaarheid", "kwetsbaarheden"},
	} {
		for _, form := range forms[1:] {
			assert.Equal(t, string(stem([]byte(forms[0]))), string(stem([]byte(form))), "%s and %s", forms[0], form)
		}
	}
	assert.NotEqual(t, string(stem([]byte("risk"))), string(stem([]byte("disk"))))
}

func TestApart(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"wachtwoord", "wachtwoord", 0},
		{"wachtwoord", "wahctwoord", 1}, // two swapped
		{"wachtwoord", "wachtwood", 1},  // one left out
		{"wachtwoord", "wachtwoorrd", 1},
		{"wachtwoord", "wachtwaord", 1},
		{"wachtwoord", "wachwtood", 2}, // two swapped, one left out
		{"wachtwoord", "password", 3},  // more than was asked
		{"", "ab", 2},
		{"abc", "", 3},
	} {
		assert.Equal(t, c.want, apart(c.a, c.b, 2), "%s %s", c.a, c.b)
		assert.Equal(t, c.want, apart(c.b, c.a, 2), "%s %s", c.b, c.a)
	}
}

// What people type, and what must be the first control among what is found.
func TestFindsControls(t *testing.T) {
	x := New()
	for query, want := range map[string]annexa.ControlID{
		"wachtwoord": "5.17", "password": "5.17", "wachtwoorden": "5.17", "wachtwood": "5.17", "pasword": "5.17", "Wachtw": "5.17",
		"5.17": "5.17", "MFA": "8.5", "tweestapsverificatie": "8.5",
		"back-up": "8.13", "backup": "8.13", "backups": "8.13", "reservekopie": "8.13",
		"encryptie": "8.24", "encryption": "8.24", "versleutelen": "8.24", "cryptografie": "8.24",
		"leveranciers": "5.19", "cloud": "5.23", "thuiswerken": "6.7", "telework": "6.7", "remote working": "6.7",
		"AVG": "5.34", "privacy": "5.34", "logging": "8.15", "patchen": "8.8", "kwetsbaarheden": "8.8",
		"clean desk": "7.7", "screening": "6.1", "firewall": "8.20", "virusscanner": "8.7", "malware": "8.7",
		"geheimhouding": "6.6", "continuiteit": "5.30", "netwerksegmentatie": "8.22", "broncode": "8.4", "source code": "8.4",
		"functiescheiding": "5.3", "segregation of duties": "5.3", "klok": "8.17", "wijzigingsbeheer": "8.32", "change managment": "8.32",
		"testdata": "8.33", "classificatie": "5.12", "labelen": "5.13", "dreigingsinformatie": "5.7", "threat inteligence": "5.7",
		"bewustwording": "6.3", "incident": "5.24", "usb-stick": "7.10", "9.2.3": "8.2",
	} {
		var got annexa.ControlID
		for _, h := range x.Find(query, lang.NL, 20) {
			if h.Kind == Control {
				got = annexa.ControlID(h.ID)
				break
			}
		}
		assert.Equal(t, want, got, query)
	}
}

// What a control was called in 2013 finds it, with a line that says so: its
// number, its title, and in each language what begins it.
func TestFindsFormers(t *testing.T) {
	x := New()
	x.Read(example.Document(lang.NL))
	for f := range annexa.Formers() {
		queries := []string{f.ID, "A." + f.ID, "a." + f.ID + " ", f.Title.In(lang.NL), f.Title.In(lang.EN), f.ID + " " + f.Title.In(lang.NL), strings.ToUpper(f.Title.In(lang.EN))}
		for _, query := range queries {
			for _, l := range lang.All() {
				hits := x.Find(query, l, 30)
				for id := range f.Becomes() {
					at := slices.IndexFunc(hits, func(h Hit) bool { return h.Kind == Control && h.ID == string(id) })
					require.GreaterOrEqual(t, at, 0, "%s does not find %s", query, id)
					if strings.Contains(query, f.ID) || at == 0 {
						assert.Equal(t, "A."+f.ID+" (2013): "+f.Title.In(l), hits[at].Was, query)
					}
					assert.Less(t, at, 6, "%s finds %s too late", query, id)
				}
			}
		}
	}
	for query, want := range map[string]annexa.ControlID{
		"wachtwoordbeheer": "5.17", "password management system": "5.17", "scheiding van taken": "5.3", "eigendom van bedrijfsmiddelen": "5.9", "teleworking": "6.7",
		"secure log-on": "8.5", "beveiligde inlogprocedures": "8.5", "A.12.6.1": "8.8", "18.2.3": "5.36",
	} {
		hits := x.Find(query, lang.NL, 30)
		require.NotEmpty(t, hits, query)
		assert.Equal(t, string(want), hits[0].ID, query)
		assert.NotEmpty(t, hits[0].Was, query)
	}
	assert.Empty(t, x.Find("R4", lang.NL, 5)[0].Was)
}

// The titles of 2022 come before those of 2013.
func TestFindsTitlesFirst(t *testing.T) {
	x := New()
	for c := range annexa.Controls() {
		for _, l := range lang.All() {
			assert.Equal(t, string(c.ID), x.Find(c.Title.In(l), l, 5)[0].ID, c.Title.In(l))
			assert.Equal(t, string(c.ID), x.Find(string(c.ID), l, 5)[0].ID)
		}
	}
}

func TestFindsTheDocument(t *testing.T) {
	for _, l := range lang.All() {
		d := example.Document(l)
		x := New()
		x.Read(d)
		for _, r := range d.Risks {
			hits := x.Find(r.Title, l, 5)
			require.NotEmpty(t, hits)
			assert.Equal(t, Hit{Kind: Risk, ID: r.ID, Title: r.Title, About: r.Event}, hits[0])
			assert.Equal(t, r.ID, x.Find(strings.ToLower(r.ID), l, 5)[0].ID)
		}
		for _, a := range d.Assets {
			assert.Equal(t, a.ID, x.Find(a.Name, l, 5)[0].ID, a.Name)
		}
		own := d.OwnControls[0]
		assert.Equal(t, string(own.ID), x.Find(own.Title, l, 5)[0].ID)
		seen := map[string]bool{}
		for _, h := range x.Find(d.Decisions[0].Justification, l, 50) {
			assert.False(t, seen[h.Kind.Name().In(l)+h.ID], "once each")
			seen[h.Kind.Name().In(l)+h.ID] = true
		}
	}
}

func TestFindsTheGuidance(t *testing.T) {
	x := New()
	for query, want := range map[string]Hit{
		"restrisico":    {Kind: Term, ID: "residual_risk"},
		"residual risk": {Kind: Term, ID: "residual_risk"},
		"CEO-fraude":    {Kind: Threat, ID: "T03"},
		"wat kost het":  {Kind: Article, ID: "explained-costs"},
		"three audits":  {Kind: Article, ID: "explained-audits"},
		"surveillance":  {Kind: Article, ID: "explained-audits"},
		"ransomware":    {Kind: Threat, ID: "T02"},
	} {
		found := slices.ContainsFunc(x.Find(query, lang.NL, 5), func(h Hit) bool { return h.Kind == want.Kind && h.ID == want.ID })
		assert.True(t, found, "%s: %v", query, x.Find(query, lang.NL, 5))
	}
}

func TestReadFollowsTheDocument(t *testing.T) {
	x, d := New(), example.Document(lang.NL)
	none := x.Find("giraffe", lang.NL, 5)
	assert.Empty(t, none)
	x.Read(d)
	d, err := risk.Set(d, "risks/R7/title", "Een giraffe in de serverruimte")
	require.NoError(t, err)
	x.Read(d)
	require.NotEmpty(t, x.Find("girafe", lang.NL, 5))
	assert.Equal(t, "R7", x.Find("girafe", lang.NL, 5)[0].ID)
	d, err = risk.Remove(d, "risks/R7")
	require.NoError(t, err)
	x.Read(d)
	assert.Empty(t, x.Find("giraffe", lang.NL, 5))
	kept := len(x.kept)
	x.Read(d)
	assert.Len(t, x.kept, kept)
	x.Read(nil)
	assert.Empty(t, x.kept)
	assert.Equal(t, New().Find("brand", lang.NL, 9), x.Find("brand", lang.NL, 9))
}

func TestFindTakesAnything(t *testing.T) {
	x := New()
	for _, query := range []string{"", " ", "-", "\xff\xfe", strings.Repeat("a", 1<<16), strings.Repeat("woord ", 10_000), "%s.*[", "e\u0301"} {
		assert.LessOrEqual(t, len(x.Find(query, lang.EN, 7)), 7)
	}
	assert.Nil(t, x.Find("risk", lang.EN, 0))
}

func FuzzFind(f *testing.F) {
	x := New()
	x.Read(example.Document(lang.NL))
	f.Add("wachtwoord 5.17")
	f.Fuzz(func(t *testing.T, query string) {
		assert.LessOrEqual(t, len(x.Find(query, lang.NL, 10)), 10)
	})
}

func BenchmarkFind(b *testing.B) {
	for _, n := range []int{0, 300, 10_000} {
		x := New()
		if n > 0 {
			x.Read(example.Generate(lang.NL, n))
		}
		for _, query := range []string{"wachtwoord", "ransomwre back-ups"} {
			b.Run(lang.Number(lang.EN, n)+"/"+query, func(b *testing.B) {
				for b.Loop() {
					x.Find(query, lang.NL, 12)
				}
			})
		}
	}
}

func BenchmarkRead(b *testing.B) {
	d := example.Generate(lang.NL, 10_000)
	edited, _ := risk.Set(d, "risks/R7/title", "Brand")
	b.Run("all", func(b *testing.B) {
		for b.Loop() {
			New().Read(d)
		}
	})
	b.Run("one edit", func(b *testing.B) {
		x := New()
		for b.Loop() {
			x.Read(d)
			x.Read(edited)
		}
	})
}
