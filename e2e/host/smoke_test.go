//go:build e2e

package host

import (
	"context"
	"errors"
	"os"
	"testing"
	"time"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"trimetric/e2e/served"
)

// TestNginxInBrowser opens a page that nginx serves, types, and reads a score:
// headers and media types are as a browser needs them.
func TestNginxInBrowser(t *testing.T) {
	s := nginx(t, export(t))
	ctx := chromium(t)
	var complaints []string
	err := chromedp.Listen(ctx, func(e any) {
		if said, ok := e.(*runtime.EventExceptionThrown); ok {
			complaints = append(complaints, said.ExceptionDetails.Text)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, chromedp.Navigate("http://"+s.addr+"/nps")); err != nil {
		t.Fatal(err)
	}
	until(t, ctx, `document.documentElement.dataset.engine === "ready"`)
	for id, text := range map[string]string{"promoters": "60", "passives": "30", "detractors": "10"} {
		if err := chromedp.Do(ctx, chromedp.Focus(chromedp.ID(id)), chromedp.KeyEvent(text)); err != nil {
			t.Fatal(err)
		}
	}
	until(t, ctx, `document.querySelector('[data-result-for="nps"] [data-result="score"]')?.value === "50"`)
	until(t, ctx, `document.documentElement.dataset.device === "saved"`)
	if len(complaints) > 0 {
		t.Errorf("the page complains: %q", complaints)
	}
}

// chromium opens a tab of a browser with an empty profile.
func chromium(t *testing.T) context.Context {
	t.Helper()
	path, err := served.Chromium()
	if err != nil {
		t.Fatal(err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.UserDataDir(t.TempDir()), chromedp.DisableGPU)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // root has none
	}
	limited, cancel := context.WithTimeout(context.Background(), time.Minute)
	t.Cleanup(cancel)
	allocator, stop := chromedp.NewExecAllocator(limited, options...)
	t.Cleanup(stop)
	ctx, closeTab := chromedp.NewContext(allocator)
	t.Cleanup(closeTab)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// until waits for an expression to come true.
func until(t *testing.T, ctx context.Context, js string) {
	t.Helper()
	for {
		ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("Boolean("+js+")"))
		if errors.Is(err, context.DeadlineExceeded) || err != nil {
			t.Fatalf("%s: %v", js, err)
		}
		if ok {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
}
