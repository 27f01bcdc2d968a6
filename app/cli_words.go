//go:build !js

package main

import (
	"regexp"
	"strings"

	"example.org/toepasselijk/annexa/lang"
)

// cliText is what the command line says whatever the command.
type cliText struct {
	About, NoCommand, Usage, Call, Command, More string
}

var cliTexts = lang.Of(
	cliText{
		About:     "Risicobeoordeling en verklaring van toepasselijkheid voor ISO/IEC 27001:2022.",
		NoCommand: "er is geen opdracht %q; help noemt ze", Usage: "gebruik", Call: "Gebruik", Command: "OPDRACHT",
		More: "Meer over een opdracht",
	},
	cliText{
		About:     "Risk assessment and Statement of Applicability for ISO/IEC 27001:2022.",
		NoCommand: "there is no command %q; help lists them", Usage: "usage", Call: "Usage", Command: "COMMAND",
		More: "More about one",
	},
)

// The names of what a command asks for.
var (
	fileName = lang.T("BESTAND", "FILE")
	oldName  = lang.T("OUD", "OLD")
	newName  = lang.T("NIEUW", "NEW")
)

// langFlag is the flag of the language in which the command line speaks.
const langFlag = "lang"

// askedLang returns the language that args ask for, English when they ask for
// none; whether -lang is used well is for the command to say.
func askedLang(args []string) lang.Lang {
	for i, arg := range args {
		name, value, joined := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		if name != langFlag || !strings.HasPrefix(arg, "-") {
			continue
		}
		if !joined && i+1 < len(args) {
			value = args[i+1]
		}
		if l, ok := lang.Parse(value); ok {
			return l
		}
	}
	return lang.EN
}

// flagFaults are what package flag says of a wrong flag, and what we say.
var flagFaults = []struct {
	says   *regexp.Regexp
	nl, en string
}{
	{regexp.MustCompile(`^flag provided but not defined: (\S+)$`), "er is geen vlag $1", "there is no flag $1"},
	{regexp.MustCompile(`^flag needs an argument: (\S+)$`), "bij $1 hoort een waarde", "$1 needs a value"},
	{regexp.MustCompile(`^invalid (?:boolean )?value "(.*)" for (?:flag )?-?(\S+): parse error$`), `-$2 kan niet "$1" zijn`, `-$2 cannot be "$1"`},
	{regexp.MustCompile(`^invalid value "(.*)" for flag (-\S+): (.+)$`), `$2 kan niet "$1" zijn; kies uit: $3`, `$2 cannot be "$1"; choose from: $3`},
	{regexp.MustCompile(`^bad flag syntax: (\S+)$`), "$1 is geen vlag", "$1 is no flag"},
}

// flagFault returns what to say of an error of package flag.
func flagFault(err error) lang.Text {
	for _, f := range flagFaults {
		if f.says.MatchString(err.Error()) {
			return lang.T(f.says.ReplaceAllString(err.Error(), f.nl), f.says.ReplaceAllString(err.Error(), f.en))
		}
	}
	return lang.T(err.Error(), err.Error())
}
