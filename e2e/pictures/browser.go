//go:build e2e

package main

import (
	"context"
	"fmt"
	"os"

	"github.com/chromedp/chromedp"

	"trimetric/e2e/served"
)

// A tab is one page of a browser.
type tab struct {
	ctx  context.Context
	site string
}

func startBrowser(ctx context.Context, site string) (b tab, quit func(), err error) {
	path, err := served.Chromium()
	if err != nil {
		return tab{}, nil, err
	}
	profile, err := os.MkdirTemp("", "trimetric-pictures-")
	if err != nil {
		return tab{}, nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.UserDataDir(profile),
		chromedp.DisableGPU,
		chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("disable-lcd-text", true), // grey edges, which few colours can show
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // root has none
	}
	allocator, stop := chromedp.NewExecAllocator(ctx, options...)
	ctx, closeTab := chromedp.NewContext(allocator)
	quit = func() {
		closeTab()
		stop()
		_ = os.RemoveAll(profile) // the system empties its temporary files
	}
	if err := chromedp.Do(ctx); err != nil {
		quit()
		return tab{}, nil, fmt.Errorf("chromium does not start: %w; run `make setup`", err)
	}
	return tab{ctx, site}, quit, nil
}

// size sets the window, in CSS pixels of so many dots each.
func (b tab) size(width, height int64, dots float64) error {
	return chromedp.Do(b.ctx, chromedp.EmulateViewport(width, height, chromedp.EmulateScale(dots)))
}

// open loads a page and waits until the program has settled: that the site is
// stored is part of what the header shows.
func (b tab) open(path string) error {
	return chromedp.Do(b.ctx,
		chromedp.Navigate("about:blank"),
		chromedp.Navigate(b.site+path),
		chromedp.Evaluate[chromedp.Void](`new Promise((settled) => {
			const look = () => {
				const { engine, device } = document.documentElement.dataset;
				setTimeout(engine === "ready" && device === "saved" ? settled : look, 300);
			};
			look();
		})`, chromedp.EvalAwaitPromise),
	)
}

// eval returns the value of an expression.
func eval[T any](b tab, js string) (T, error) {
	return chromedp.Run(b.ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
}

func (b tab) shot() ([]byte, error) {
	return chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
}
