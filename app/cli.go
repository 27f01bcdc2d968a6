//go:build !js

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// command is one thing the command line can do. To add one: write its
// declaration in a file of its own and put it in the list.
type command struct {
	name    string
	usage   lang.Text // what follows the name: "FILE [-json]"
	summary lang.Text // one line
	more    lang.Text // further lines for its own help; may be empty
	run     func(call) error
}

// call is one use of a command. Nothing else reaches a command, so tests call
// them with buffers.
type call struct {
	ctx      context.Context // ends when the user interrupts
	commands []command
	args     []string
	lang     lang.Lang // of what it says: English unless -lang says otherwise, so that what other programs read does not change by itself
	stdin    io.Reader
	stdout   io.Writer
	stderr   io.Writer
}

// The exit codes of the command line.
const (
	exitDone    = 0
	exitRefused = 1 // the file or the work was refused
	exitWrong   = 2 // the call was wrong
)

// wrongCall is a call that cannot be meant: a flag or file missing, or one too
// many.
type wrongCall struct{ lang.Text }

func (w wrongCall) Error() string { return w.In(lang.EN) }

func wrong(nl, en string) error { return wrongCall{lang.T(nl, en)} }

// failure is why the work was not done, as a sentence for who asked for it.
type failure struct{ lang.Text }

func (f failure) Error() string { return f.In(lang.EN) }

func fail(nl, en string) error { return failure{lang.T(nl, en)} }

// sentence returns what to say of an error in l: our own errors, which no use
// of the program should bring about, are in English.
func sentence(err error, l lang.Lang) string {
	var said interface{ In(lang.Lang) string }
	if errors.As(err, &said) {
		return said.In(l)
	}
	return err.Error()
}

// execute runs the command that args name and returns the exit code. What
// went wrong is one sentence on stderr.
func execute(ctx context.Context, commands []command, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		args = []string{"help"}
	}
	name, l := args[0], askedLang(args)
	if name == "-h" || name == "-help" || name == "--help" {
		name = "help"
	}
	c, ok := find(commands, name)
	if !ok {
		fmt.Fprintf(stderr, cliTexts.In(l).NoCommand+"\n", name)
		return exitWrong
	}
	err := c.run(call{ctx: ctx, commands: commands, args: args[1:], lang: l, stdin: stdin, stdout: stdout, stderr: stderr})
	var wrong wrongCall
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, flag.ErrHelp):
		printHelp(stdout, c, l)
		return exitDone
	case errors.As(err, &wrong):
		fmt.Fprintf(stderr, "%s: %s; %s: %s %s\n", c.name, sentence(err, l), cliTexts.In(l).Usage, c.name, c.usage.In(l))
		return exitWrong
	}
	fmt.Fprintf(stderr, "%s: %s\n", c.name, sentence(err, l))
	return exitRefused
}

func find(commands []command, name string) (command, bool) {
	for _, c := range commands {
		if c.name == name {
			return c, true
		}
	}
	return command{}, false
}

// parse reads flags before, between and after the other arguments, which it
// returns; there must be as many of those as names.
func (c call) parse(flags *flag.FlagSet, names ...lang.Text) ([]string, error) {
	others, err := c.split(flags)
	if err != nil {
		return nil, err
	}
	return others, expect(others, names...)
}

// split reads flags before, between and after the other arguments, which it
// returns. Every command takes -lang, see [askedLang].
func (c call) split(flags *flag.FlagSet) ([]string, error) {
	flags.SetOutput(io.Discard)
	if flags.Lookup(langFlag) == nil {
		choiceFlag(flags, langFlag, lang.All(), lang.Lang.Code)
	}
	var others []string
	for rest := c.args; ; {
		if err := flags.Parse(rest); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, err
			}
			return nil, wrongCall{flagFault(err)}
		}
		left := flags.Args()
		if used := len(rest) - len(left); used > 0 && rest[used-1] == "--" {
			others = append(others, left...) // all that follows is no flag
			break
		}
		if len(left) == 0 {
			break
		}
		others = append(others, left[0])
		rest = left[1:]
	}
	return others, nil
}

// expect refuses a call that has not as many arguments as names.
func expect(others []string, names ...lang.Text) error {
	switch {
	case len(others) < len(names):
		name := names[len(others)]
		return wrong(name.In(lang.NL)+" ontbreekt", name.In(lang.EN)+" is missing")
	case len(others) > len(names):
		return wrong(fmt.Sprintf("%q is een argument te veel", others[len(names)]), fmt.Sprintf("%q is one argument too many", others[len(names)]))
	}
	return nil
}

// choiceFlag declares a flag that takes one of choices by its code. Without it
// the first one holds.
func choiceFlag[T any](flags *flag.FlagSet, name string, choices []T, code func(T) string) *T {
	chosen := choices[0]
	flags.Func(name, "", func(said string) error {
		codes := make([]string, len(choices))
		for i, c := range choices {
			if codes[i] = code(c); codes[i] == said {
				chosen = c
				return nil
			}
		}
		return errors.New(strings.Join(codes, ", "))
	})
	return &chosen
}

// refused puts the name of the user's file before the reason why it was not
// taken.
func refused(name string, err error) error {
	var r *risk.Refusal
	if errors.As(err, &r) {
		return fail(name+": "+r.In(lang.NL), name+": "+r.In(lang.EN))
	}
	return fmt.Errorf("%s: %w", name, err)
}
