package site

import (
	"bytes"
	"fmt"
	"strings"
)

// policy is the promise in a form that browsers enforce: nothing but our own
// files is loaded, and nothing can be sent anywhere else. WebAssembly needs
// its own word; inline scripts and styles are refused.
var policy = []string{
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"object-src 'none'",
}

// metaPolicy stands in every page, for hosts that send no headers.
func metaPolicy() string { return strings.Join(policy, "; ") }

// Header is one line that the host sends with every file.
type Header struct{ Name, Value string }

// Headers lists what the host must send with every file of the site. Frames
// can be forbidden in a header only.
func Headers() []Header {
	return []Header{
		{"Content-Security-Policy", metaPolicy() + "; frame-ancestors 'none'"},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "no-referrer"},
		{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
		// Names carry no version: ask each time, and hear "not modified".
		{"Cache-Control", "no-cache"},
	}
}

// headersFile writes the headers as Netlify, Cloudflare Pages and others read
// them. It works from the root of the host, whatever the base of the site.
func headersFile(base string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s*\n", base)
	for _, h := range Headers() {
		fmt.Fprintf(&b, "  %s: %s\n", h.Name, h.Value)
	}
	return b.Bytes()
}
