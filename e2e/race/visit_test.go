//go:build e2e

package race

import (
	"context"
	_ "embed"
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"trimetric/e2e/served"
)

// A visit is one opening of a calculator, in ms since then.
type visit struct {
	Readable, Works float64
	Tasks           []task
	Controlled      bool // by a service worker

	bytes    int64 // that came down the line until it worked
	programs int   // sent since, with what a worker stores
}

// A task is a stretch in which the page did not answer.
type task struct{ Start, Length float64 }

func (v visit) longest() float64 {
	var longest float64
	for _, t := range v.Tasks {
		longest = max(longest, t.Length)
	}
	return longest
}

//go:embed robot.js
var robot string

// A how says how a page is opened.
type how struct {
	speed  speed
	slower float64 // how many times slower the processor of the page is
	cut    bool    // there is no network
	stay   bool    // until everything is stored
}

// open starts a browser with a profile, as on another day, opens a calculator
// and leaves.
func (s *site) open(t testing.TB, profile, path string, h how) visit {
	t.Helper()
	ctx, quit := start(t, profile)
	defer quit()
	s.line.setCut(h.cut)
	s.line.shape(h.speed)
	done := finished(t, ctx, robot, h.slower)
	s.line.down.take()
	s.front.take()
	must(t, chromedp.Do(ctx, chromedp.Navigate(s.line.URL+path)))
	var v visit
	select {
	case text := <-done:
		v.bytes = s.line.down.take()
		must(t, json.Unmarshal([]byte(text), &v))
	case <-ctx.Done():
		t.Fatalf("%s gives no score", s.name)
	}
	if h.stay {
		s.line.shape(open)
		call(t, ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 1})
		_, err := chromedp.Run(ctx, chromedp.Poll[bool](`(async () => `+s.stored+`)()`,
			chromedp.WithPollingTimeout(30*time.Second), chromedp.WithPollingInterval(100*time.Millisecond)))
		if err != nil {
			t.Fatalf("%s stores nothing: %v", s.name, err)
		}
		// Compiled code is kept when the browser has time for it.
		time.Sleep(3 * time.Second)
	}
	v.programs = s.front.take()
	return v
}

// start runs Chromium until quit. What it has stored stays in the profile.
func start(t testing.TB, profile string) (ctx context.Context, quit func()) {
	t.Helper()
	path, err := served.Chromium()
	must(t, err)
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.UserDataDir(profile),
		chromedp.DisableGPU,
		chromedp.WindowSize(412, 823), // a phone's
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-features", served.Quiet),
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // root has none
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	tab, _ := chromedp.NewContext(allocator)
	limited, cancel := context.WithTimeout(tab, 2*time.Minute)
	if err := chromedp.Do(limited); err != nil {
		t.Fatal(err)
	}
	return limited, func() {
		if err := chromedp.Cancel(tab); err != nil {
			t.Errorf("the browser does not end: %v", err)
		}
		cancel()
		stop()
	}
}

// finished puts a script into the pages of a browser, on a processor so many
// times slower, and returns what the script says when it is done.
func finished(t testing.TB, ctx context.Context, script string, slower float64) <-chan string {
	t.Helper()
	done := make(chan string, 1)
	must(t, chromedp.Listen(ctx, func(event any) {
		if e, ok := event.(*runtime.EventBindingCalled); ok {
			done <- e.Payload
		}
	}))
	call(t, ctx, runtime.AddBinding, runtime.AddBindingParams{Name: "finished"})
	call(t, ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	call(t, ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower})
	return done
}
