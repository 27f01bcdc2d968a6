//go:build !js

package main

import (
	"flag"
	"fmt"
	"io"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

var helpCommand = command{
	name:    "help",
	usage:   lang.T("[OPDRACHT]", "[COMMAND]"),
	summary: lang.T("zeg wat er is, of hoe u een opdracht gebruikt", "say what there is, or how one command is used"),
	more: lang.T(
		"Met -lang nl spreekt elke opdracht Nederlands; zonder is het Engels.",
		"With -lang nl every command speaks Dutch; without it is English.",
	),
	run: func(c call) error {
		names, err := c.split(flag.NewFlagSet("help", flag.ContinueOnError))
		if err != nil {
			return err
		}
		if len(names) == 0 {
			printCommands(c.stdout, c.commands, c.lang)
			return nil
		}
		if err := expect(names, lang.T("OPDRACHT", "COMMAND")); err != nil {
			return err
		}
		about, ok := find(c.commands, names[0])
		if !ok {
			return wrong(fmt.Sprintf("er is geen opdracht %q", names[0]), fmt.Sprintf("there is no command %q", names[0]))
		}
		printHelp(c.stdout, about, c.lang)
		return nil
	},
}

func printCommands(w io.Writer, commands []command, l lang.Lang) {
	t := cliTexts.In(l)
	fmt.Fprintf(w, "%s\n\n%s: go run ./app %s …\n\n", t.About, t.Call, t.Command)
	for _, c := range commands {
		fmt.Fprintf(w, "  %-8s %s\n", c.name, c.summary.In(l))
	}
	fmt.Fprintf(w, "\n%s: go run ./app help %s\n", t.More, t.Command)
}

func printHelp(w io.Writer, c command, l lang.Lang) {
	fmt.Fprintf(w, "%s: go run ./app %s\n\n%s\n", cliTexts.In(l).Call, strings.TrimSpace(c.name+" "+c.usage.In(l)), c.summary.In(l))
	if more := c.more.In(l); more != "" {
		fmt.Fprintf(w, "\n%s\n", more)
	}
}
