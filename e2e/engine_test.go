//go:build e2e

package e2e

import (
	"net/http"
	"strings"
	"testing"
)

// TestNoWebAssembly opens the pages in a browser without it.
func TestNoWebAssembly(t *testing.T) {
	p := newPage(t)
	p.before(`delete window.WebAssembly`)
	check := func(path, formula string) {
		t.Helper()
		p.goTo(path)
		p.untilJS(`document.documentElement.dataset.engine === "missing"`)
		said := p.text("[data-result-for]")
		for _, want := range []string{"This browser cannot run the calculator", "WebAssembly", formula} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: no %q in\n%s", path, want, said)
			}
		}
		if strings.Contains(p.text("body"), "Loading") {
			t.Errorf("%s says that it is loading", path)
		}
	}
	check("/", "CSAT = satisfied responses ÷ all responses × 100")
	check("/csat", "CSAT = satisfied responses ÷ all responses × 100")
	check("/nps", "NPS = (promoters − detractors) ÷ all responses × 100")
	check("/ces", "CES = sum of ratings ÷ number of ratings")
}

// TestFailedDownload breaks the download in each way that a network has, then
// mends it. "Try again" goes on with what was typed.
func TestFailedDownload(t *testing.T) {
	check := func(name string, answer http.HandlerFunc, console ...string) {
		t.Run(name, func(t *testing.T) {
			g := newGate(t, program, answer)
			p := newPageAt(t, g.URL)
			for _, line := range console {
				p.guard.expect(line)
			}
			p.goTo("/nps")
			p.untilJS(`document.documentElement.dataset.engine === "failed"`)
			p.field("Promoters").fill("60")
			said := p.text("[data-result-for]")
			for _, want := range []string{"The calculator has not loaded", "Your figures are still here", "NPS = (promoters − detractors) ÷ all responses × 100"} {
				if !strings.Contains(said, want) {
					t.Errorf("no %q in\n%s", want, said)
				}
			}
			if !eval[bool](p, `Array.from(document.querySelectorAll("[role=alert]")).some((a) => a.checkVisibility() && a.textContent.includes("has not loaded"))`) {
				t.Error("nobody hears of it who does not see it")
			}
			// One more that fails is seen to be tried, and leaves the button
			// where it was.
			p.do(`Array.from(document.querySelectorAll("[data-retry]")).find((one) => one.checkVisibility()).focus()`)
			p.key("Enter")
			p.untilJS(`document.documentElement.dataset.engine === "loading"`)
			p.untilJS(`document.documentElement.dataset.engine === "failed" && document.activeElement.matches("[data-retry]")`)
			g.mend()
			p.key("Enter")
			p.waitReady()
			p.untilJS(`document.activeElement.id === "promoters"`)
			p.field("Passives").fill("30")
			p.field("Detractors").fill("10")
			p.shows("score", 50)
		})
	}
	check("404", refuse(http.StatusNotFound), "404")
	check("503", refuse(http.StatusServiceUnavailable), "503")
	check("cut off", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/wasm")
		w.Header().Set("Content-Length", "1000000")
		_, _ = w.Write([]byte("\x00asm\x01\x00\x00\x00"))
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	}, "TypeError", "ERR_CONTENT_LENGTH_MISMATCH")
	check("another file", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/wasm")
		_, _ = w.Write([]byte("<html>Sign in to the hotel's network"))
	}, "WebAssembly")
}

// TestFailedScript breaks what would say so when the program has not loaded.
// "Try again" goes on with what was typed here, too, again and again.
func TestFailedScript(t *testing.T) {
	check := func(name string, answer http.HandlerFunc, console ...string) {
		t.Run(name, func(t *testing.T) {
			asked := make(chan bool, 9)
			g := newGate(t, script, func(w http.ResponseWriter, r *http.Request) {
				asked <- true
				answer(w, r)
			})
			p := newPageAt(t, g.URL)
			for _, line := range console {
				p.guard.expect(line)
			}
			failed := func() {
				t.Helper()
				<-asked
				p.untilJS(`document.documentElement.dataset.engine === "failed"`)
				if said := p.text("[data-result-for]"); !strings.Contains(said, "The calculator has not loaded") {
					t.Errorf("the page says\n%s", said)
				}
			}
			p.goTo("/nps")
			failed()
			p.field("Promoters").fill("60")
			p.press("Try again")
			failed()
			g.mend()
			p.press("Try again")
			p.waitReady()
			p.field("Passives").fill("30")
			p.field("Detractors").fill("10")
			p.shows("score", 50)
		})
	}
	check("503", refuse(http.StatusServiceUnavailable), "503", "MIME type")
	check("cut off", func(w http.ResponseWriter, r *http.Request) {
		panic(http.ErrAbortHandler)
	}, "ERR_EMPTY_RESPONSE")
	check("another file", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write([]byte("<html>Sign in to the hotel's network"))
	}, "MIME type")
}

// refuse answers with a status alone.
func refuse(status int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Error(w, "no", status) }
}
