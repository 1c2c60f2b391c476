//go:build e2e

package browsers

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"testing"
	"time"
)

// patience is how long a page gets to do what is expected of it. Twenty times
// what it takes, since the machine may be busy.
const patience = 20 * time.Second

// A page is the window of a browser, with the words of a reader for what is done
// in it. What cannot be done fails the test.
type page struct {
	t      *testing.T
	wire   wire
	origin string
}

func TestFirefox(t *testing.T) { holds(t, startFirefox(t)) }

// TestWebKit does so in a process of its own, and up to three times: in one run
// of four, WebKitGTK's driver stops answering in the middle, and loads nothing
// from then on. Whatever else goes wrong fails at once.
func TestWebKit(t *testing.T) {
	if os.Getenv("TRIMETRIC_WEBKIT") != "" {
		holds(t, startWebKit(t))
		return
	}
	for try := 1; ; try++ {
		run := exec.Command(os.Args[0], "-test.run=^TestWebKit$", "-test.v", "-test.timeout=5m")
		run.Env = append(os.Environ(), "TRIMETRIC_WEBKIT=1")
		out, err := run.CombinedOutput()
		if err == nil {
			return
		}
		stuck := bytes.Contains(out, []byte(`/url: {"error":"timeout"`)) || bytes.Contains(out, []byte("Client.Timeout"))
		if !stuck || try == 3 {
			t.Fatalf("%v\n%s", err, out)
		}
		t.Logf("run %d: the driver stopped answering", try)
	}
}

// holds runs the tests in one window, each for an origin of its own, which
// shares no storage with another. Offline is the first: behind several others,
// WebKitGTK now and then gets nothing more out of its storage. The last writes to
// the console: in all others it must be empty in the end.
func holds(t *testing.T, w wire) {
	for _, test := range []struct {
		name string
		do   func(p *page, g *gate)
	}{
		{"Offline", offline}, {"Score", score}, {"Paste", paste}, {"Early", early}, {"Pages", pages}, {"Widget", widget}, {"Console", console},
	} {
		t.Run(test.name, func(t *testing.T) {
			g := newGate(t)
			p := &page{t: t, wire: w, origin: g.URL}
			p.send(rect, params{"x": 0, "y": 0, "width": 1280, "height": 900})
			test.do(p, g)
			if test.name != "Console" {
				p.quiet()
			}
		})
	}
}

func (p *page) send(c command, with params) json.RawMessage {
	p.t.Helper()
	value, err := p.wire.send(c, with)
	if err != nil {
		p.t.Fatal(err)
	}
	return value
}

// open loads an address and waits for the calculator.
func (p *page) open(path string) {
	p.t.Helper()
	p.goTo(path)
	p.waitReady()
}

// goTo loads an address of the site, also when it differs from the present one
// in its fragment alone.
func (p *page) goTo(path string) {
	p.t.Helper()
	p.send(navigate, params{"url": "about:blank"})
	p.send(navigate, params{"url": p.origin + path})
	p.arrived()
}

func (p *page) arrived() {
	p.t.Helper()
	if err := p.wire.arrived(); err != nil {
		p.t.Fatal(err)
	}
}

// reload loads the page anew as a reader does. Firefox takes WebDriver's own
// command for one that goes past the service worker.
func (p *page) reload() {
	p.t.Helper()
	p.do(`window.before = true; location.reload()`)
	p.untilJS(`!window.before && document.readyState === "complete"`)
	p.arrived()
	p.waitReady()
}

func (p *page) waitReady() {
	p.t.Helper()
	p.untilJS(`document.documentElement?.dataset.engine === "ready"`)
}

// device waits until the header says how the site stands on the device.
func (p *page) device(state string) {
	p.t.Helper()
	p.untilJS(`document.documentElement.dataset.device === "` + state + `"`)
}

// until waits for something to come true.
func (p *page) until(what string, ok func() bool) {
	p.t.Helper()
	for end := time.Now().Add(patience); !ok(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			p.t.Fatalf("not after %v: %s", patience, what)
		}
	}
}

func (p *page) untilJS(js string) {
	p.t.Helper()
	p.until(js, func() bool { return eval[bool](p, "Boolean("+js+")") })
}

// do runs statements.
func (p *page) do(js string) {
	p.t.Helper()
	p.send(script, params{"script": js, "args": []any{}})
}

// eval returns the value of an expression.
func eval[T any](p *page, js string) T {
	p.t.Helper()
	var v T
	value := p.send(script, params{"script": "return " + js, "args": []any{}})
	if err := json.Unmarshal(value, &v); err != nil {
		p.t.Fatalf("%s is %s: %v", js, value, err)
	}
	return v
}

// says waits until a part of the page, by selector, has a text.
func (p *page) says(selector, want string) {
	p.t.Helper()
	var got string
	p.until(fmt.Sprintf("%s says %q", selector, want), func() bool {
		got = eval[string](p, fmt.Sprintf(`document.querySelector(%q)?.innerText.trim() ?? ""`, selector))
		return got == want
	})
}

// shows waits until the result has a figure, to the precision of the page.
func (p *page) shows(name string, want float64) {
	p.t.Helper()
	hook := fmt.Sprintf(`Number(document.querySelector('[data-result-for] [data-result="%s"]')?.value || "1e99")`, name)
	p.until(fmt.Sprintf("%s is %v", name, want), func() bool { return math.Abs(eval[float64](p, hook)-want) < 1e-9*math.Max(1, math.Abs(want)) })
}
