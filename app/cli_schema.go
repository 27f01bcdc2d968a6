//go:build !js

package main

import (
	"flag"
	"fmt"

	"example.org/toepasselijk/risk/file"
)

var schemaCommand = command{
	name:    "schema",
	summary: "write the JSON Schema of the save file to standard output",
	more: `It is of draft 2020-12, for programs that read or write save files. What it
refuses does not open. It cannot say that a reference leads somewhere or that
the matrix does not fall: validate does.`,
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
