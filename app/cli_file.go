//go:build !js

package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// open reads a save file, or a report with one inside; "-" is standard input.
func (c call) open(name string) (*risk.Document, error) {
	data, err := c.read(name, file.MaxReport)
	if err != nil {
		return nil, err
	}
	doc, err := file.Open(data)
	if err != nil {
		return nil, refused(name, err)
	}
	return doc, nil
}

// read returns what is in a file, one byte over limit at most, so that who
// opens it refuses what is too large; "-" is standard input.
func (c call) read(name string, limit int64) ([]byte, error) {
	in := c.stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, unread(name, err)
		}
		defer f.Close()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return nil, unread(name, err)
	}
	return data, nil
}

// unread says why a file could not be read.
func unread(name string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fail(name+" bestaat niet", name+" does not exist")
	case errors.Is(err, fs.ErrPermission):
		return fail(name+" mag u niet lezen", "you may not read "+name)
	case errors.Is(err, syscall.EISDIR):
		return fail(name+" is een map, geen bestand", name+" is a folder, not a file")
	}
	return fmt.Errorf("read %s: %w", name, err)
}

// writeWhole writes a file that is whole or not there: after an error, what
// stood under the name before is untouched.
func writeWhole(name string, data []byte) error {
	part, err := os.CreateTemp(filepath.Dir(name), ".part-")
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	defer os.Remove(part.Name())
	_, err = part.Write(data)
	if err == nil {
		err = part.Chmod(0o644)
	}
	if closed := part.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(part.Name(), name)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// sameFile reports whether two names lead to one existing file.
func sameFile(a, b string) bool {
	first, errA := os.Stat(a)
	second, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(first, second)
}
