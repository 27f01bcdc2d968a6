//go:build marked

package lang

import (
	"reflect"
	"unsafe"
)

// In returns the value in language l. In this build, which the tag "marked"
// makes, English is the test language: every text of it stands between ‹ and ›,
// so that what is on screen without them never went through a translation.
func (v In[T]) In(l Lang) T {
	if l != EN {
		return v.nl
	}
	out := v.en
	mark(reflect.ValueOf(&out).Elem())
	return out
}

// mark puts every text in v, which can be set, between the signs; a slice or a
// function in it becomes one of its own first.
func mark(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if v.Len() > 0 {
			v.SetString("‹" + v.String() + "›")
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Field(i)
			mark(reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr())).Elem())
		}
	case reflect.Array:
		for i := range v.Len() {
			mark(v.Index(i))
		}
	case reflect.Slice:
		own := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(own, v)
		for i := range own.Len() {
			mark(own.Index(i))
		}
		v.Set(own)
	case reflect.Map:
		own := reflect.MakeMap(v.Type())
		for key, value := range v.Seq2() {
			marked := reflect.New(value.Type()).Elem()
			marked.Set(value)
			mark(marked)
			own.SetMapIndex(key, marked)
		}
		v.Set(own)
	case reflect.Func:
		if write := reflect.ValueOf(v.Interface()); !write.IsNil() {
			v.Set(reflect.MakeFunc(v.Type(), func(args []reflect.Value) []reflect.Value {
				out := call(write, args)
				for i := range out {
					marked := reflect.New(out[i].Type()).Elem()
					marked.Set(out[i])
					mark(marked)
					out[i] = marked
				}
				return out
			}))
		}
	}
}

func call(f reflect.Value, args []reflect.Value) []reflect.Value {
	if f.Type().IsVariadic() {
		return f.CallSlice(args)
	}
	return f.Call(args)
}
