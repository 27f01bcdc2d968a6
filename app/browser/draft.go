package browser

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The draft lives in this tab's session storage: a reload finds it, closing
// the tab removes it. The loader script offers it as a file when the program
// cannot go on, so its key is known there too.
const (
	draftKey = "toepasselijk.draft" // the document as a save file
	savedKey = "toepasselijk.saved" // "yes" when the user has it on disk
)

// Draft returns the document kept for this tab and whether the user has it on
// disk as well; it is empty when there is none.
func Draft() (data string, saved bool) {
	if app.IsServer {
		return "", false
	}
	get := func(key string) string {
		v := storage().Call("getItem", key)
		if !v.Truthy() {
			return ""
		}
		return v.String()
	}
	return get(draftKey), get(savedKey) == "yes"
}

// KeepDraft keeps the document for this tab. It fails when the browser has no
// room for it.
func KeepDraft(data string, saved bool) (err error) {
	if app.IsServer {
		return nil
	}
	defer func() {
		if r := recover(); r != nil { // setItem throws QuotaExceededError
			err = fmt.Errorf("keep draft: %v", r)
		}
	}()
	word := "no"
	if saved {
		word = "yes"
	}
	storage().Call("setItem", draftKey, data)
	storage().Call("setItem", savedKey, word)
	return nil
}

// ForgetDraft removes the draft of this tab.
func ForgetDraft() {
	if app.IsServer {
		return
	}
	storage().Call("removeItem", draftKey)
	storage().Call("removeItem", savedKey)
}

func storage() app.Value { return app.Window().Get("sessionStorage") }
