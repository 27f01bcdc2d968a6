// Package web holds the files that the site serves as they are: styles,
// icons, fonts and the two scripts. The builder of the site embeds them; the
// program in the browser never links this package.
//
//	fonts := pdf.Fonts{Regular: web.Regular, Semibold: web.Semibold}
package web

import "embed"

// Files are the files that are served under web/ in the site, by name.
//
//go:embed *.css *.js icons fonts
var Files embed.FS

// Worker is the template of the service worker, which the builder completes
// and writes to the root of the site.
//
//go:embed worker.template
var Worker string

// Regular and Semibold are the faces of the report, as TrueType.
var (
	//go:embed fonts/SourceSans3-Regular.ttf
	Regular []byte
	//go:embed fonts/SourceSans3-Semibold.ttf
	Semibold []byte
)
