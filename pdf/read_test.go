//go:build !js

package pdf

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// dict is a dictionary as qpdf writes it in JSON: names with a slash, strings as
// "u:…" or "b:…" in hexadecimal, references as "12 0 R".
type dict = map[string]any

// whole is a finished file as another program reads it.
type whole struct {
	objects map[string]struct {
		Value  any
		Stream *struct {
			Data string
			Dict dict
		}
	}
	root dict
}

// reread hands the report to qpdf and returns what it finds in it.
func reread(t *testing.T, report []byte) *whole {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.pdf")
	require.NoError(t, os.WriteFile(path, report, 0o600))
	var told struct{ Qpdf []json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(run(t, "qpdf", "--json", "--json-stream-data=inline", "--decode-level=generalized", path)), &told))
	require.Len(t, told.Qpdf, 2)
	f := new(whole)
	require.NoError(t, json.Unmarshal(told.Qpdf[1], &f.objects))
	f.root = f.dict(f.trailer()["/Root"])
	return f
}

func (f *whole) trailer() dict { return f.objects["trailer"].Value.(dict) }

// get follows a reference.
func (f *whole) get(v any) any {
	if s, ok := v.(string); ok && strings.HasSuffix(s, " R") {
		o := f.objects["obj:"+s]
		if o.Stream != nil {
			return o.Stream.Dict
		}
		return o.Value
	}
	return v
}

func (f *whole) dict(v any) dict  { d, _ := f.get(v).(dict); return d }
func (f *whole) list(v any) []any { l, _ := f.get(v).([]any); return l }

// data returns what is in a stream.
func (f *whole) data(ref any) []byte {
	s, _ := ref.(string)
	o := f.objects["obj:"+s]
	if o.Stream == nil {
		return nil
	}
	out, _ := base64.StdEncoding.DecodeString(o.Stream.Data)
	return out
}

// pages lists the references of the pages, in order.
func (f *whole) pages() (out []string) {
	var walk func(ref any)
	walk = func(ref any) {
		node := f.dict(ref)
		if node["/Type"] == "/Page" {
			out = append(out, ref.(string))
		}
		for _, kid := range f.list(node["/Kids"]) {
			walk(kid)
		}
	}
	walk(f.root["/Pages"])
	return out
}

// parents reads the tree of parents: by number, the elements of a page or the
// one of an annotation.
func (f *whole) parents() map[int]any {
	out := make(map[int]any)
	var walk func(v any)
	walk = func(v any) {
		node := f.dict(v)
		nums := f.list(node["/Nums"])
		for i := 0; i+1 < len(nums); i += 2 {
			out[int(nums[i].(float64))] = nums[i+1]
		}
		for _, kid := range f.list(node["/Kids"]) {
			walk(kid)
		}
	}
	walk(f.dict(f.root["/StructTreeRoot"])["/ParentTree"])
	return out
}

// element is an element of the structure, read back.
type element struct {
	ref, kind string
	dict      dict
	up        *element
	kids      []*element
	marks     []string // "page ref/number"
	objects   []string // annotations
}

// structure reads the tree and returns every element, in reading order.
func (f *whole) structure() (all []*element) {
	var walk func(ref any, up *element)
	walk = func(ref any, up *element) {
		d := f.dict(ref)
		kind, _ := d["/S"].(string)
		e := &element{ref: ref.(string), kind: strings.TrimPrefix(kind, "/"), dict: d, up: up}
		all = append(all, e)
		if up != nil {
			up.kids = append(up.kids, e)
		}
		for _, k := range f.list(d["/K"]) {
			switch k := k.(type) {
			case float64:
				e.marks = append(e.marks, d["/Pg"].(string)+"/"+strconv.Itoa(int(k)))
			case dict:
				if k["/Type"] == "/OBJR" {
					e.objects = append(e.objects, k["/Obj"].(string))
				} else {
					e.marks = append(e.marks, k["/Pg"].(string)+"/"+strconv.Itoa(int(k["/MCID"].(float64))))
				}
			default:
				walk(k, e)
			}
		}
	}
	for _, k := range f.list(f.dict(f.root["/StructTreeRoot"])["/K"]) {
		walk(k, nil)
	}
	return all
}

// attribute returns an attribute of an element, or nil.
func (f *whole) attribute(e *element, name string) any { return f.dict(e.dict["/A"])[name] }
