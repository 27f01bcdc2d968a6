//go:build !js

// Command printer is the second program of the site: it makes the PDF, in a
// worker beside the page. Built for this machine it only says so.
//
//	go run ./app report analysis.toepasselijk -o analysis.pdf
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "printer runs in the browser; here, use: go run ./app report FILE -o OUT.pdf")
	os.Exit(2)
}
