// Package site builds the folder of static files that is the website, and
// serves such a folder on the user's own machine. It runs natively only.
//
//	err := site.Build("dist", site.Options{Base: "/tools/risico/", Pages: pages})
//	handler, err := site.Handler("dist", "/tools/risico/")
//
// # What is in the folder
//
//	index.html, risicos/index.html, en/risks/index.html, …  one per page and language
//	404.html                   for hosts that look for it
//	app.wasm                   the program
//	report.wasm                the one that makes the PDF, in a worker beside it (web/printer.js)
//	sw.js                      the service worker: the whole site offline, one version at a time
//	manifest.webmanifest       installing, and opening save files by double click
//	web/                       styles, loader, wasm_exec.js, icons, fonts, the worked example
//	_headers                   the security headers, as several hosts read them
//	*.br, *.gz                 packed beside each larger file
//
// Every address begins with the base of the site, so the folder works under
// any path it was built for. The same source and Go version give the same
// bytes.
//
// # How a page becomes the program
//
// A page is complete and readable without the program: its only element in
// body is div.app, which go-app replaces with what it renders when it starts.
// (go-app takes over the first element child of body, whatever it is, and
// leaves the others.) So pages hold reading matter and links, and no inputs:
// what somebody typed there would be lost.
//
// The page tells the program where it is through its root element:
// data-base="/tools/risico/" is the base, data-route="/risicos" the address of
// the page from there, and data-program is what the loader makes of it:
// "loading", "running", "missing" (no WebAssembly), "failed" (not downloaded)
// or "ended" (it crashed, and the loader shows how to save the draft).
// web/loader.js says what it offers the program.
//
// Why not go-app's own handler, loader and worker: the handler links a web
// server into the program, writes attributes in random order and asks for
// inline styles; the loader covers the page until the program runs, for ever
// without JavaScript; the worker deletes the caches of every other tool on the
// same origin and does not survive a failed update.
package site
