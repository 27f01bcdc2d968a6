package risk

import (
	"reflect"

	"example.org/toepasselijk/annexa"
)

// New returns an empty document: the default method, all 93 controls of Annex
// A undecided and in order, version 0.1 of today, a confidential draft.
//
// In a document made by this package an empty list is never nil, so that a
// save file says [] and never null.
func New(today Date) *Document {
	d := &Document{
		Edition: Edition{Version: "0.1", Date: today, Status: Concept, Classification: "confidential"},
		Method:  Preset(Presets()[0]),
	}
	d.Counters.Areas = len(d.Method.Areas)
	for c := range annexa.Controls() {
		d.Decisions = append(d.Decisions, &Decision{ID: c.ID})
	}
	fillLists(reflect.ValueOf(d).Elem())
	return d
}

// fillLists puts an empty list wherever v, a struct, holds none.
func fillLists(v reflect.Value) {
	for _, f := range v.Fields() {
		switch {
		case f.Kind() == reflect.Slice && f.IsNil():
			f.Set(reflect.MakeSlice(f.Type(), 0, 0))
		case f.Kind() == reflect.Struct:
			fillLists(f)
		}
	}
}
