//go:build !js

package main

import (
	"flag"
	"fmt"
	"os"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/site"
)

var buildCommand = command{
	name:    "build",
	usage:   lang.T("-o MAP [-base /sub/pad/]", "-o DIR [-base /sub/path/]"),
	summary: lang.T("schrijf de website als een map met vaste bestanden", "write the website as a folder of static files"),
	more: lang.T(`Zet de map op een webserver naar keuze, op het pad dat -base noemt. Het bestand
_headers erin noemt de headers die de server moet sturen; een server die zo'n
bestand niet leest, heeft ze in zijn eigen instellingen nodig. De programma's in
de map zijn app.wasm en, voor de PDF, report.wasm. De eerste keer worden ze zo
klein mogelijk ingepakt; dat duurt een minuut. Andere bestanden in MAP blijven
staan.`,
		`Put the folder on any static host, at the path -base names. Its file _headers
lists the headers the host must send; a host that does not read such a file
needs them in its own configuration. The programs in the folder are app.wasm
and, for the PDF, report.wasm. The first build packs them as small as they go,
which takes a minute. Other files in DIR stay.`),
	run: runBuild,
}

func runBuild(c call) error {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	dir := flags.String("o", "", "the folder")
	base := flags.String("base", "/", "the path of the site")
	if _, err := c.parse(flags); err != nil {
		return err
	}
	if *dir == "" {
		return wrong("-o MAP ontbreekt", "-o DIR is missing")
	}
	if err := site.CheckBase(*base); err != nil {
		return wrong("het pad bij -base moet een gewoon pad zijn dat begint en eindigt met /, zoals /hulp/risico/", err.Error())
	}
	_, before := os.Stat(*dir)
	o := siteOptions(*base)
	o.Pack = true
	if err := site.Build(*dir, o); err != nil {
		if os.IsNotExist(before) {
			os.RemoveAll(*dir) // half a site is no site
		}
		return err
	}
	fmt.Fprintf(c.stderr, lang.T("De site voor %s staat in %s\n", "The site for %s is in %s\n").In(c.lang), *base, *dir)
	return nil
}
