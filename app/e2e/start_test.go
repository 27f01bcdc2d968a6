//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStart(t *testing.T) {
	p := newTab(t)
	p.visit("/")
	assert.Equal(t, "start", p.at())
	p.click("#begin-now")
	p.wait(`document.querySelector("#main.page-scope")`)
	p.fill("organisation/name", "Bakkerij De Korenaar")
	assert.Equal(t, "Bakkerij De Korenaar", p.text(".org"))
	p.fillDay("edition/date", "2026-11-18")
	p.choose("edition/classification", "Intern")
}
