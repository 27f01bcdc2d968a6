//go:build !js

package main

import (
	"flag"
	"fmt"
	"os"

	"example.org/toepasselijk/app/site"
)

var buildCommand = command{
	name:    "build",
	usage:   "-o DIR [-base /sub/path/]",
	summary: "write the website as a folder of static files",
	more: `Put the folder on any static host, at the path -base names. Its file _headers
lists the headers the host must send; a host that does not read such a file
needs them in its own configuration. The program in the folder is app.wasm.
The first build packs that program as small as it goes, which takes a minute.
Other files in DIR stay.`,
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
		return wrongCall("-o DIR is missing")
	}
	if err := site.CheckBase(*base); err != nil {
		return wrongCall(err.Error())
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
	fmt.Fprintf(c.stderr, "The site for %s is in %s\n", *base, *dir)
	return nil
}
