// Package e2e holds the tests in a browser: the tool as its users meet it,
// served as `go run ./app run` serves it, moved by real mouse and key events.
//
// The tests share one server and one browser; every test has a browser
// context of its own, with its own storage, cache and folder of downloads. A
// test fails on whatever the page complains about (console, exceptions, the
// Content-Security-Policy) and on every request to another origin than the
// site's: see [tab]. Nothing waits for a time, everything for a state.
//
//	go test ./app/e2e                     # needs what make test installs
//	go test ./app/e2e -run TestJourney -artifacts -outputdir /tmp
//	go test ./app/e2e -run '^$' -bench .  # how fast it is on screen
package e2e
