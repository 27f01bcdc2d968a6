//go:build !js

// Command app is the risk-assessment tool. Built for this machine, as here, it
// is the command line, the builder of the site and its local server; built
// for WebAssembly it is the program in the browser.
//
//	go run ./app help
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// commands are what the command line can do, in the order of its help.
var commands = []command{
	runCommand,
	buildCommand,
	exampleCommand,
	reportCommand,
	calendarCommand,
	exportCommand,
	checkCommand,
	compareCommand,
	convertCommand,
	validateCommand,
	schemaCommand,
	helpCommand,
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := execute(ctx, commands, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
