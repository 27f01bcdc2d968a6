package browser

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// helpKey says in this tab's session storage whether the help is open.
const helpKey = "toepasselijk.help"

// Help returns whether the help was left open or closed in this tab: "open",
// "closed", or empty when it was neither opened nor closed.
func Help() string {
	if app.IsServer {
		return ""
	}
	if v := storage().Call("getItem", helpKey); v.Truthy() {
		return v.String()
	}
	return ""
}

// KeepHelp keeps for this tab whether the help is open or closed. In a full
// storage the help is forgotten at a reload, and nothing else.
func KeepHelp(state string) {
	if app.IsServer {
		return
	}
	defer func() { _ = recover() }() // setItem throws QuotaExceededError
	storage().Call("setItem", helpKey, state)
}

// Width returns the width of the window in CSS pixels; 0 outside a browser.
func Width() int {
	if app.IsServer {
		return 0
	}
	return app.Window().Get("innerWidth").Int()
}
