//go:build !js

package pdf

import (
	"fmt"
	"strconv"
	"strings"
)

// operation is one operator of a content stream with what stands before it.
type operation struct {
	name     string
	operands []string // a string without its parentheses, its escapes undone
}

// operations takes a content stream apart.
func operations(data []byte) (out []operation) {
	var operands []string
	for i := 0; i < len(data); {
		c := data[i]
		switch {
		case c == ' ' || c == '\n':
			i++
		case c == '(':
			var s []byte
			for i++; data[i] != ')'; i++ {
				if data[i] == '\\' {
					i++
					if data[i] == 'r' {
						s = append(s, '\r')
						continue
					}
				}
				s = append(s, data[i])
			}
			i++
			operands = append(operands, string(s))
		case c == '<': // a dictionary: one operand
			end := i + strings.Index(string(data[i:]), ">>") + 2
			operands = append(operands, string(data[i:end]))
			i = end
		default:
			from := i
			for i++; i < len(data) && !strings.ContainsRune(" \n(</", rune(data[i])); i++ {
			}
			word := string(data[from:i])
			if c == '/' || c == '-' || c == '.' || c >= '0' && c <= '9' {
				operands = append(operands, word)
				continue
			}
			out = append(out, operation{word, operands})
			operands = nil
		}
	}
	return out
}

// pageContent is what a page's operators say.
type pageContent struct {
	mcids  []int
	used   map[string]map[int]bool // glyphs, by the name of the font
	footer bool                    // an artefact is named the foot of the page
	faults []string
}

// readContent follows the operators of a page. Whatever is painted must be in
// exactly one piece of marked content.
func readContent(data []byte) (p pageContent) {
	p.used = make(map[string]map[int]bool)
	marked, inText, font := 0, false, ""
	fault := func(format string, args ...any) { p.faults = append(p.faults, fmt.Sprintf(format, args...)) }
	for _, op := range operations(data) {
		switch op.name {
		case "BMC", "BDC":
			if marked++; marked > 1 {
				fault("a piece in a piece")
			}
			if inText {
				fault("a piece begins in a text")
			}
			if op.operands[0] == "/Artifact" {
				p.footer = p.footer || len(op.operands) > 1 && strings.Contains(op.operands[1], "/Type/Pagination/Subtype/Footer")
				break
			}
			var n int
			if _, err := fmt.Sscanf(op.operands[1], "<</MCID %d>>", &n); err != nil {
				fault("a piece without a number: %v", op.operands)
			}
			p.mcids = append(p.mcids, n)
		case "EMC":
			if marked--; marked < 0 || inText {
				fault("a piece ends where none is")
			}
		case "BT", "ET":
			if inText == (op.name == "BT") {
				fault("%s twice", op.name)
			}
			inText = op.name == "BT"
		case "Tf":
			font = op.operands[0]
			if size, err := strconv.ParseFloat(op.operands[1], 64); err != nil || size < 7.5 {
				fault("text of size %s", op.operands[1])
			}
		case "Tj":
			if marked != 1 || !inText || font == "" {
				fault("text outside a piece")
			}
			if p.used[font] == nil {
				p.used[font] = make(map[int]bool)
			}
			for s := op.operands[0]; len(s) > 1; s = s[2:] {
				p.used[font][int(s[0])<<8|int(s[1])] = true
			}
		case "f":
			if marked != 1 || inText {
				fault("a shape outside a piece")
			}
		case "Do":
			if marked != 1 || inText {
				fault("a picture outside a piece")
			}
		case "re", "m", "l", "rg", "Td", "q", "Q", "cm":
		default:
			fault("operator %s", op.name)
		}
	}
	if marked != 0 || inText {
		fault("a piece or text has no end")
	}
	return p
}
