//go:build !js

package main

import (
	"flag"
	"fmt"
	"io"
)

var helpCommand = command{
	name:    "help",
	usage:   "[command]",
	summary: "say what there is, or how one command is used",
	run: func(c call) error {
		if len(c.args) == 0 {
			printCommands(c.stdout, c.commands)
			return nil
		}
		names, err := c.parse(flag.NewFlagSet("help", flag.ContinueOnError), "command")
		if err != nil {
			return err
		}
		about, ok := find(c.commands, names[0])
		if !ok {
			return wrongCall(fmt.Sprintf("there is no command %q", names[0]))
		}
		printHelp(c.stdout, about)
		return nil
	},
}

func printCommands(w io.Writer, commands []command) {
	fmt.Fprint(w, "Risk assessment and Statement of Applicability for ISO/IEC 27001:2022.\n\nUsage: go run ./app COMMAND …\n\n")
	for _, c := range commands {
		fmt.Fprintf(w, "  %-8s %s\n", c.name, c.summary)
	}
	fmt.Fprint(w, "\nMore about one: go run ./app help COMMAND\n")
}

func printHelp(w io.Writer, c command) {
	fmt.Fprintf(w, "Usage: go run ./app %s %s\n\n%s\n", c.name, c.usage, c.summary)
	if c.more != "" {
		fmt.Fprintf(w, "\n%s\n", c.more)
	}
}
