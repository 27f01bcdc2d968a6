//go:build !js

package pdf

import (
	"encoding/hex"
	"fmt"
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

// checks are what PDF/UA-1 and PDF/A-3a ask and a program can see, after the
// checkpoints of the Matterhorn protocol 1.1. Each returns what is wrong.
var checks = []struct {
	name  string // with the checkpoint
	fault func(*whole, Options) []string
}{
	{"the catalogue says tagged, language, title shown (06, 07, 11)", checkCatalogue},
	{"metadata says what the title and Info say (06)", checkMetadata},
	{"all content is marked, once, or an artefact (01, 18)", checkContent},
	{"every mark is in the tree, and only once (01)", checkMarks},
	{"elements are standard and stand where they may (02, 09)", checkNesting},
	{"headings start at one and skip no rank (14)", checkHeadings},
	{"tables are regular and their heads have a scope (15)", checkTables},
	{"links describe themselves and are in the tree (28)", checkLinks},
	{"drawings have words and a place (13)", checkFigures},
	{"pages follow the structure (28)", checkPages},
	{"fonts are embedded, and every glyph has a width and a character (10, 31)", checkFonts},
	{"colours are defined, and nothing is see-through", checkColours},
	{"nothing acts, nothing is locked (25, 26, 29)", checkQuiet},
	{"the save file is associated (PDF/A-3)", checkInside},
}

// TestAccessible holds every part, in both languages, against all checks.
func TestAccessible(t *testing.T) {
	for name, d := range map[string]func(lang.Lang) *risk.Document{
		"example": example.Document,
		"empty":   func(lang.Lang) *risk.Document { return risk.New("") },
		"long":    func(l lang.Lang) *risk.Document { return example.Generate(l, 120) },
		"hostile": func(lang.Lang) *risk.Document {
			return filledWith(t, 4, func(field string) string {
				return field + " R1 5.15 " + hostile["pdf"] + hostile["emoji"] + hostile["private"] + hostile["control"] + hostile["line ends"] + hostile["html"] + strings.Repeat(hostile["typographics"], 40)
			})
		},
	} {
		for _, l := range lang.All() {
			for _, p := range want.Parts() {
				o := Options{Lang: l, Part: p, Fonts: fonts(t)}
				doc := d(l)
				out, err := Report(doc, o)
				require.NoError(t, err)
				f := reread(t, out)
				for _, c := range checks {
					faults := c.fault(f, o)
					assert.Empty(t, faults[:min(len(faults), 5)], "%s, %s in %s: %s", name, p.Code(), l.Code(), c.name)
				}
			}
		}
	}
}

type faults []string

func (f *faults) add(format string, args ...any) { *f = append(*f, fmt.Sprintf(format, args...)) }

// unless adds a fault when something that must be so is not.
func (f *faults) unless(ok bool, format string, args ...any) {
	if !ok {
		f.add(format, args...)
	}
}

func checkCatalogue(f *whole, o Options) (out []string) {
	bad := (*faults)(&out)
	bad.unless(f.root["/Lang"] == "u:"+o.Lang.Code(), "language %v", f.root["/Lang"])
	bad.unless(f.dict(f.root["/ViewerPreferences"])["/DisplayDocTitle"] == true, "the title is not shown")
	bad.unless(f.dict(f.root["/MarkInfo"])["/Marked"] == true, "not marked")
	bad.unless(f.root["/StructTreeRoot"] != nil, "no structure")
	bad.unless(len(f.list(f.trailer()["/ID"])) == 2, "no identifier")
	return out
}

func checkMetadata(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	info, said := f.dict(f.trailer()["/Info"]), string(f.data(f.root["/Metadata"]))
	bad.unless(f.dict(f.root["/Metadata"])["/Filter"] == nil, "metadata is packed")
	escaped := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	for entry, element := range map[string]string{"/Title": "<rdf:li xml:lang=\"x-default\">%s</rdf:li>", "/Author": "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li>", "/Producer": "<pdf:Producer>%s<", "/Creator": "<xmp:CreatorTool>%s<"} {
		v, ok := info[entry].(string)
		bad.unless(!ok || strings.Contains(said, fmt.Sprintf(element, escaped.Replace(strings.TrimPrefix(v, "u:")))), "%s %.60q is not in the metadata", entry, v)
	}
	bad.unless(info["/Title"] != nil && info["/Title"] != "u:", "no title")
	for entry, element := range map[string]string{"/CreationDate": "xmp:CreateDate", "/ModDate": "xmp:ModifyDate"} {
		v, ok := info[entry].(string)
		bad.unless(ok == strings.Contains(said, element), "%s in one of the two", entry)
		if ok { // u:D:20261118000000Z
			day := v[4:8] + "-" + v[8:10] + "-" + v[10:12]
			bad.unless(strings.Contains(said, "<"+element+">"+day+"T00:00:00Z<"), "%s is another day", entry)
		}
	}
	for _, s := range []string{"<pdfuaid:part>1<", "<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfaSchema:prefix>pdfuaid<"} {
		bad.unless(strings.Contains(said, s), "no %s", s)
	}
	return out
}

func checkContent(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	for i, ref := range f.pages() {
		p := readContent(f.data(f.dict(ref)["/Contents"]))
		for _, fault := range p.faults {
			bad.add("page %d: %s", i+1, fault)
		}
		bad.unless(p.footer || i == 0, "page %d: no foot", i+1)
	}
	return out
}

func checkMarks(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	owner := make(map[string]string) // of a mark: the element that says it holds it
	for _, e := range f.structure() {
		for _, m := range e.marks {
			bad.unless(owner[m] == "", "%s is in two elements", m)
			owner[m] = e.ref
		}
	}
	parents, n := f.parents(), 0
	for i, ref := range f.pages() {
		p := readContent(f.data(f.dict(ref)["/Contents"]))
		of := f.list(parents[int(f.dict(ref)["/StructParents"].(float64))])
		bad.unless(len(of) == len(p.mcids), "page %d: %d marks, %d parents", i+1, len(p.mcids), len(of))
		for j, mcid := range p.mcids {
			bad.unless(mcid == j, "page %d: mark %d comes as number %d", i+1, mcid, j)
			bad.unless(mcid < len(of) && of[mcid] == owner[fmt.Sprint(ref, "/", mcid)], "page %d: mark %d has another parent than the tree says", i+1, mcid)
		}
		n += len(p.mcids)
	}
	bad.unless(n == len(owner), "%d marks on pages, %d in the tree", n, len(owner))
	return out
}

// within says in which elements one may stand, where that is fixed.
var within = map[string][]string{
	"Document": {""}, "Sect": {"Document"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TOCI": {"TOC"}, "Reference": {"TOCI"},
	"H1": {"Sect"}, "H2": {"Sect", "TH"}, "H3": {"Sect"}, "P": {"Sect", "TD", "TH"}, "L": {"Sect", "TD", "TH"}, "Table": {"Sect"}, "TOC": {"Sect"}, "Figure": {"Sect"},
	"Link": {"P", "TH", "TD", "LBody", "Lbl", "Reference", "H1", "H2", "H3", "Figure"},
}

// holds says what some elements hold, and nothing else.
var holds = map[string][]string{"Document": {"Sect"}, "Table": {"TR"}, "TR": {"TH", "TD"}, "L": {"LI"}, "LI": {"Lbl", "LBody"}, "TOC": {"TOCI"}, "TOCI": {"Reference"}, "Reference": {"Link"}}

func checkNesting(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	for _, e := range f.structure() {
		up, ref := "", f.dict(f.root["/StructTreeRoot"])["/K"]
		if e.up != nil {
			up = e.up.kind
			bad.unless(e.dict["/P"] == e.up.ref, "%s %s names another parent", e.kind, e.ref)
		} else {
			bad.unless(f.list(ref)[0] == e.ref, "%s is a root too", e.kind)
		}
		bad.unless(slices.Contains(within[e.kind], up), "%s in %s", e.kind, up)
		if only, ok := holds[e.kind]; ok {
			bad.unless(len(e.marks) == 0, "content in %s", e.kind)
			bad.unless(len(e.kids) > 0, "an empty %s", e.kind)
			for _, k := range e.kids {
				bad.unless(slices.Contains(only, k.kind), "%s in %s", k.kind, e.kind)
			}
		}
		if e.kind != "TD" && e.kind != "TH" {
			bad.unless(len(e.kids)+len(e.marks) > 0, "an empty %s", e.kind)
		}
	}
	return out
}

func checkHeadings(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	rank := 0
	for _, e := range f.structure() {
		if len(e.kind) == 2 && e.kind[0] == 'H' {
			next := int(e.kind[1] - '0')
			bad.unless(next <= rank+1, "%s after H%d", e.kind, rank)
			rank = next
		}
	}
	bad.unless(rank > 0, "no headings")
	return out
}

func checkTables(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	for _, table := range f.structure() {
		if table.kind != "Table" {
			continue
		}
		columns, heads := 0, 0
		for i, row := range table.kids {
			wide := 0
			for _, c := range row.kids {
				span, ok := f.attribute(c, "/ColSpan").(float64)
				if !ok {
					span = 1
				}
				wide += int(span)
				scope := f.attribute(c, "/Scope")
				if c.kind == "TH" {
					heads++
					bad.unless(scope == "/Column" || scope == "/Row", "a head with scope %v", scope)
				} else {
					bad.unless(scope == nil, "a cell with scope %v", scope)
				}
			}
			if i == 0 {
				columns = wide
			}
			bad.unless(wide == columns, "a row of %d in a table of %d", wide, columns)
		}
		bad.unless(heads > 0, "a table without heads")
	}
	return out
}

func checkLinks(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	owner := make(map[string]*element)
	for _, e := range f.structure() {
		bad.unless((e.kind == "Link") == (len(e.objects) == 1), "%s with %d annotations", e.kind, len(e.objects))
		for _, o := range e.objects {
			owner[o] = e
		}
		bad.unless(e.kind != "Link" || len(e.marks) > 0, "a link without text")
	}
	parents, n := f.parents(), 0
	for _, ref := range f.pages() {
		for _, a := range f.list(f.dict(ref)["/Annots"]) {
			n++
			d := f.dict(a)
			text, _ := d["/Contents"].(string)
			bad.unless(len(text) > len("u:, p. 1"), "a link without words")
			bad.unless(d["/Subtype"] == "/Link" && d["/F"] == 4.0, "annotation %v", d)
			bad.unless(len(f.list(d["/Dest"])) == 5 && slices.Contains(f.pages(), f.list(d["/Dest"])[0].(string)), "a link to nowhere")
			e := owner[a.(string)]
			bad.unless(e != nil && parents[int(d["/StructParent"].(float64))] == e.ref, "a link that is not in the tree")
		}
	}
	bad.unless(n == len(owner), "%d links, %d in the tree", n, len(owner))
	return out
}

func checkFigures(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	for _, e := range f.structure() {
		alt, _ := e.dict["/Alt"].(string)
		if e.kind != "Figure" {
			bad.unless(alt == "", "words for a %s", e.kind)
			continue
		}
		bad.unless(len(alt) > len("u:Logo"), "a drawing without words")
		bad.unless(len(f.list(f.attribute(e, "/BBox"))) == 4, "a drawing without a place")
	}
	return out
}

func checkPages(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	seen := make(map[any]bool)
	for i, ref := range f.pages() {
		d := f.dict(ref)
		bad.unless(d["/Tabs"] == "/S", "page %d: order of tabs %v", i+1, d["/Tabs"])
		bad.unless(d["/StructParents"] != nil && !seen[d["/StructParents"]], "page %d: number in the tree %v", i+1, d["/StructParents"])
		seen[d["/StructParents"]] = true
	}
	return out
}

func checkColours(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	intents := f.list(f.root["/OutputIntents"])
	bad.unless(len(intents) == 1, "%d output intents", len(intents))
	for _, v := range intents {
		d := f.dict(v)
		bad.unless(d["/S"] == "/GTS_PDFA1" && f.dict(d["/DestOutputProfile"])["/N"] == 3.0, "intent %v", d)
	}
	for ref, o := range f.objects {
		d, _ := o.Value.(dict)
		for _, key := range []string{"/SMask", "/ca", "/CA", "/BM", "/Group"} {
			bad.unless(d[key] == nil, "%s in %s", key, ref)
		}
	}
	return out
}

func checkQuiet(f *whole, _ Options) (out []string) {
	bad := (*faults)(&out)
	bad.unless(f.trailer()["/Encrypt"] == nil, "encrypted")
	for ref, o := range f.objects {
		d, _ := o.Value.(dict)
		for _, key := range []string{"/JS", "/JavaScript", "/AA", "/OpenAction", "/A0", "/XFA", "/AcroForm"} {
			bad.unless(d[key] == nil, "%s in %s", key, ref)
		}
	}
	return out
}

func checkInside(f *whole, o Options) (out []string) {
	bad := (*faults)(&out)
	af := f.list(f.root["/AF"])
	if !(want.Report{Part: o.Part, Bare: o.Bare}).Holds() {
		bad.unless(len(af) == 0 && f.root["/Names"] == nil, "a file in a part")
		return out
	}
	bad.unless(len(af) == 1, "%d associated files", len(af))
	for _, v := range af {
		spec := f.dict(v)
		bad.unless(spec["/AFRelationship"] == "/Source" && spec["/F"] == spec["/UF"] && spec["/Desc"] != nil, "description %v", spec)
		stream := f.dict(spec["/EF"])["/F"]
		d, data := f.dict(stream), f.data(stream)
		params := f.dict(d["/Params"])
		bad.unless(d["/Subtype"] == "/application/json", "kind %v", d["/Subtype"])
		bad.unless(params["/Size"] == float64(len(data)), "size %v of %d", params["/Size"], len(data))
		names := f.list(f.dict(f.dict(f.root["/Names"])["/EmbeddedFiles"])["/Names"])
		bad.unless(len(names) == 2 && names[1] == v, "names %v", names)
		sum, _ := params["/CheckSum"].(string)
		_, err := hex.DecodeString(strings.TrimPrefix(sum, "b:"))
		bad.unless(err == nil && len(sum) == 34, "sum %v", sum)
	}
	return out
}
