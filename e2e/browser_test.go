//go:build e2e

// Package e2e does what a person does, in a real browser: it finds controls by
// their names, types, presses keys and reads what the page then says. Every
// page it opens is watched by a [guard].
//
// It needs Chromium, axe-core and the built command: `make setup build`.
package e2e

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/chromedp/chromedp"

	"trimetric/e2e/served"
)

const binary = "../bin/trimetric"

// All tests share one server and one browser. Each opens its pages in a browser
// context of its own, which shares no storage with another.
var (
	site    string
	browser context.Context
)

func TestMain(m *testing.M) {
	os.Exit(run(m))
}

// run returns the exit status. What is missing fails the run: tests that are
// skipped look like tests that passed.
func run(m *testing.M) int {
	address, stop, err := served.Start(binary)
	if err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		return 1
	}
	defer stop()
	site = address
	quit, err := startBrowser()
	if err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		return 1
	}
	defer quit()
	return m.Run()
}

// startBrowser starts Chromium with an empty profile.
func startBrowser() (quit func(), err error) {
	path, err := served.Chromium()
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "trimetric-e2e-")
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.UserDataDir(profile),
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-features", served.Quiet),
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // root has none
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, closeTab := chromedp.NewContext(allocator)
	quit = func() {
		closeTab()
		stop()
		_ = os.RemoveAll(profile) // the system empties its temporary files
	}
	if err := chromedp.Do(ctx); err != nil {
		quit()
		return nil, fmt.Errorf("%s does not start: %w", path, err)
	}
	browser = ctx
	return quit, nil
}
