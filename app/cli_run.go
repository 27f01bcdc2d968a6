//go:build !js

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"syscall"
	"time"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/site"
)

var runCommand = command{
	name:    "run",
	usage:   lang.T("[-addr 127.0.0.1:8000]", "[-addr 127.0.0.1:8000]"),
	summary: lang.T("bouw het programma en open het op deze computer", "build the tool and serve it on this machine"),
	more: lang.T(
		"Het adres moet van deze computer zelf zijn. Is de poort bezet, dan wordt het een vrije.",
		"The address must be of this machine itself. When its port is taken, a free one is used.",
	),
	run: serve,
}

func serve(c call) error {
	flags := flag.NewFlagSet("run", flag.ContinueOnError)
	addr := flags.String("addr", "127.0.0.1:8000", "where to serve")
	if _, err := c.parse(flags); err != nil {
		return err
	}
	listener, err := listen(*addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	dir, err := os.MkdirTemp("", "toepasselijk-")
	if err != nil {
		return fmt.Errorf("make a folder for the site: %w", err)
	}
	defer os.RemoveAll(dir)
	fmt.Fprintln(c.stderr, lang.T("Bezig met bouwen…", "Building…").In(c.lang))
	if err := site.Build(dir, siteOptions("/")); err != nil {
		return err
	}
	handler, err := site.Handler(dir, "/")
	if err != nil {
		return err
	}
	fmt.Fprintf(c.stdout, "http://%s/\n", listener.Addr())
	fmt.Fprintln(c.stderr, lang.T("Open dit adres in een browser. Met Ctrl+C stopt het.", "Open this address in a browser. Ctrl+C stops it.").In(c.lang))
	return serveUntil(c.ctx, listener, handler)
}

// serveUntil serves until ctx ends.
func serveUntil(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}

// listen takes an address of this machine, with another port when the one
// asked for is taken.
func listen(addr string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, wrong("-addr moet een adres met een poort zijn, zoals 127.0.0.1:8000", "-addr must be an address and a port, such as 127.0.0.1:8000")
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, wrong("-addr moet van deze computer zelf zijn, zoals 127.0.0.1:8000; build maakt een site voor anderen",
			"-addr must be of this machine itself, such as 127.0.0.1:8000; build makes a site for others")
	}
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		listener, err = net.Listen("tcp", net.JoinHostPort(host, "0"))
	}
	if err != nil {
		return nil, fmt.Errorf("serve on %s: %w", addr, err)
	}
	return listener, nil
}
