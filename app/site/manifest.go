package site

import (
	"encoding/json"

	"example.org/toepasselijk/risk/file"
)

type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose,omitempty"`
}

type fileHandler struct {
	Action string              `json:"action"`
	Accept map[string][]string `json:"accept"`
}

type manifestFile struct {
	ID              string         `json:"id"`
	Name            string         `json:"name"`
	ShortName       string         `json:"short_name"`
	Description     string         `json:"description"`
	Lang            string         `json:"lang"`
	StartURL        string         `json:"start_url"`
	Scope           string         `json:"scope"`
	Display         string         `json:"display"`
	BackgroundColor string         `json:"background_color"`
	ThemeColor      string         `json:"theme_color"`
	Icons           []manifestIcon `json:"icons"`
	FileHandlers    []fileHandler  `json:"file_handlers"`
}

// manifest describes the tool to a system that installs it. Its language is
// Dutch, as a manifest has one.
func manifest(base string) []byte {
	out, _ := json.MarshalIndent(manifestFile{
		ID: base, Name: Name, ShortName: Name, Lang: "nl",
		Description:     "Risicoanalyse en verklaring van toepasselijkheid voor ISO 27001, geheel in uw browser.",
		StartURL:        base,
		Scope:           base,
		Display:         "standalone",
		BackgroundColor: "#f5f6f4",
		ThemeColor:      "#0b5a63",
		Icons: []manifestIcon{
			{Src: base + "web/icons/mark.svg", Sizes: "any", Type: "image/svg+xml"},
			{Src: base + "web/icons/mark-192.png", Sizes: "192x192", Type: "image/png"},
			{Src: base + "web/icons/mark-512.png", Sizes: "512x512", Type: "image/png"},
			{Src: base + "web/icons/maskable-512.png", Sizes: "512x512", Type: "image/png", Purpose: "maskable"},
		},
		FileHandlers: []fileHandler{{Action: base, Accept: map[string][]string{"application/vnd.toepasselijk+json": {file.Extension}}}},
	}, "", "  ") // strings alone: cannot fail
	return append(out, '\n')
}
