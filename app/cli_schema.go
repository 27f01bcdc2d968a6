//go:build !js

package main

import (
	"flag"
	"fmt"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk/file"
)

var schemaCommand = command{
	name:    "schema",
	summary: lang.T("schrijf het JSON Schema van het opslagbestand naar de standaarduitvoer", "write the JSON Schema of the save file to standard output"),
	more: lang.T(`Het is van versie 2020-12, voor programma's die opslagbestanden lezen of
schrijven. Wat het weigert, gaat niet open. Het kan niet zeggen of een
verwijzing ergens heen gaat of dat de matrix nergens daalt: dat doet validate.`,
		`It is of draft 2020-12, for programs that read or write save files. What it
refuses does not open. It cannot say that a reference leads somewhere or that
the matrix does not fall: validate does.`),
	run: runSchema,
}

func runSchema(c call) error {
	if _, err := c.parse(flag.NewFlagSet("schema", flag.ContinueOnError)); err != nil {
		return err
	}
	if _, err := c.stdout.Write(file.Schema()); err != nil {
		return fmt.Errorf("write the schema: %w", err)
	}
	return nil
}
