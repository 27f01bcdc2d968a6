//go:build !js

package e2e

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// module is the folder of the source, seen from this package.
const module = "../.."

// closing holds what must be ended after the last test, in order.
var closing []func()

func TestMain(m *testing.M) {
	code := m.Run()
	for _, end := range closing {
		end()
	}
	os.Exit(code)
}

// tool builds the command line, starts its server as `make run` does and
// returns the origin of the site, once for all tests.
var tool = sync.OnceValues(func() (origin string, err error) {
	dir, err := os.MkdirTemp("", "toepasselijk-e2e-")
	if err != nil {
		return "", err
	}
	closing = append(closing, func() { os.RemoveAll(dir) })
	program := filepath.Join(dir, "toepasselijk")
	build := exec.Command("go", "build", "-o", program, "./app")
	build.Dir = module
	if said, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the tool: %w: %s", err, said)
	}
	ctx, stop := context.WithCancel(context.Background())
	var said bytes.Buffer
	run := exec.CommandContext(ctx, program, "run", "-addr", "127.0.0.1:0")
	run.Dir, run.Stderr = module, &said
	out, err := run.StdoutPipe()
	if err != nil {
		stop()
		return "", err
	}
	if err := run.Start(); err != nil {
		stop()
		return "", err
	}
	closing = append(closing, func() { stop(); _ = run.Wait() }) // it ends because it is killed
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("start the tool: %w: %s", err, said.String())
	}
	return strings.TrimSuffix(strings.TrimSpace(line), "/"), nil
})

// chromium starts the browser, once for all tests.
var chromium = sync.OnceValues(func() (context.Context, error) {
	path, err := exec.LookPath("chromium")
	if err != nil {
		return nil, fmt.Errorf("the browser tests need Chromium, which make test installs: %w", err)
	}
	dir, err := os.MkdirTemp("", "toepasselijk-chromium-")
	if err != nil {
		return nil, err
	}
	flags := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(dir),
		chromedp.WindowSize(1440, 900), chromedp.Flag("lang", "nl"),
	}
	for _, name := range []string{
		"disable-quic", "no-first-run", "disable-background-networking", "disable-component-update", "disable-sync",
		// Tests run side by side: a window behind another one is no less real.
		"disable-renderer-backgrounding", "disable-background-timer-throttling", "disable-backgrounding-occluded-windows",
	} {
		flags = append(flags, chromedp.Flag(name, true))
	}
	ctx, cancelAllocator := chromedp.NewExecAllocator(context.Background(), flags...)
	ctx, cancelContext := chromedp.NewContext(ctx)
	closing = append(closing, func() {
		limit, cancel := context.WithTimeout(ctx, 5*time.Second)
		defer cancel()
		_ = chromedp.Cancel(limit) // it goes away with this process anyway
		cancelContext()
		cancelAllocator()
		os.RemoveAll(dir)
	})
	return ctx, chromedp.Do(ctx)
})
