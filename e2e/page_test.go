//go:build e2e

package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience is how long a page gets to do what is expected of it. Twenty times
// what it takes, since the machine may be busy.
const patience = 10 * time.Second

// A page is one tab, with the words of a reader for what is done in it. What
// cannot be done fails the test.
type page struct {
	t      testing.TB
	ctx    context.Context
	origin string
	group  string // the group that controls are looked for in, "" for none
	guard  *guard

	host  *page  // the page around a frame, nil for one that has none around it
	frame string // an expression of that page which is the frame
}

// newPage opens a tab in a browser context of its own, 1280 by 900.
func newPage(t testing.TB) *page { return newPageAt(t, site) }

// newPageAt is newPage for another origin: a proxy in front of the site.
func newPageAt(t testing.TB, origin string) *page {
	t.Helper()
	return openPage(t, origin, chromedp.WithNewBrowserContext())
}

// openPage opens a tab, without options in the browser's own profile: what is
// stored there is kept apart by the origin alone.
func openPage(t testing.TB, origin string, options ...chromedp.ContextOption) *page {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser, options...)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	limited, stop := context.WithTimeout(ctx, 2*time.Minute)
	p := &page{t: t, ctx: limited, origin: origin, guard: &guard{origin: origin}}
	t.Cleanup(func() {
		if p.guard != nil {
			for i, f := range p.guard.faults() {
				if i == 4 {
					break // a crash tells of itself at every event that follows
				}
				t.Error(f)
			}
		}
		stop()
		cancel()
	})
	p.must(chromedp.Listen(ctx, p.guard.see))
	call(p, network.Enable, network.EnableParams{})
	// Without it only the tab in front has focus.
	call(p, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	p.size(1280, 900)
	return p
}

// soon bounds one command: a page that has crashed answers none.
func (p *page) soon() (context.Context, context.CancelFunc) {
	return context.WithTimeout(p.ctx, 2*patience)
}

func (p *page) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

func (p *page) size(width, height int64) {
	p.t.Helper()
	p.must(chromedp.Do(p.ctx, chromedp.EmulateViewport(width, height)))
}

// before runs a script in every document ahead of the site's own.
func (p *page) before(js string) {
	p.t.Helper()
	call(p, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: js})
}

// goTo loads an address of the site, also when it differs from the present one
// in its fragment alone.
func (p *page) goTo(path string) {
	p.t.Helper()
	p.must(chromedp.Do(p.ctx, chromedp.Navigate("about:blank"), chromedp.Navigate(p.origin+path)))
}

// open loads an address and waits for the calculator.
func (p *page) open(path string) {
	p.t.Helper()
	p.goTo(path)
	p.waitReady()
}

// waitReady waits until the program runs and its page is in place.
func (p *page) waitReady() {
	p.t.Helper()
	p.untilJS(`document.documentElement?.dataset.engine === "ready"`)
}

func (p *page) reload() {
	p.t.Helper()
	p.must(chromedp.Do(p.ctx, chromedp.Reload()))
	p.waitReady()
}

// until waits for something to come true.
func (p *page) until(what string, ok func() bool) {
	p.t.Helper()
	for end := time.Now().Add(patience); !ok(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			p.t.Fatalf("not after %v: %s", patience, what)
		}
	}
}

// untilJS waits for an expression to come true, here or on a page that is on
// its way.
func (p *page) untilJS(js string) {
	p.t.Helper()
	p.until(js, func() bool {
		v, err := ask[bool](p, "Boolean("+js+")")
		if err != nil && !left(err) {
			p.t.Fatalf("%v\nin %.300s", err, js)
		}
		return err == nil && v
	})
}

// left reports whether a page went away while it was asked something.
func left(err error) bool {
	return strings.Contains(err.Error(), "navigated or closed") || strings.Contains(err.Error(), "context was destroyed") ||
		strings.Contains(err.Error(), "Cannot find context")
}

// do runs statements.
func (p *page) do(js string) {
	p.t.Helper()
	p.must(chromedp.Do(p.ctx, chromedp.Evaluate[chromedp.Void](js+"\n;void 0")))
}

// text is what an element says, "" without one.
func (p *page) text(selector string) string {
	p.t.Helper()
	return eval[string](p, fmt.Sprintf(`document.querySelector(%q)?.innerText ?? ""`, selector))
}

// eval returns the value of an expression, awaited.
func eval[T any](p *page, js string) T {
	p.t.Helper()
	v, err := ask[T](p, js)
	if err != nil {
		p.t.Fatalf("%v\nin %.300s", err, js)
	}
	return v
}

func ask[T any](p *page, js string) (T, error) {
	ctx, cancel := p.soon()
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
}
