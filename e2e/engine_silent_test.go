//go:build e2e

package e2e

import (
	"bytes"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// impatient makes half a minute of silence half a second, for a page that is
// opened next, and notes how the program has stood.
const impatient = `const wait = window.setTimeout;
	window.setTimeout = (act, ms, ...more) => wait(act, ms === 30000 ? 500 : ms, ...more);
	window.stood = [];
	new MutationObserver(() => stood.push(document.documentElement?.dataset.engine))
		.observe(document, {subtree: true, attributes: true, attributeFilter: ["data-engine"]});`

// TestSilentDownload: a line that brings nothing counts as dead after a while.
// What comes after all is used.
func TestSilentDownload(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.before(impatient)
	p.goTo("/nps")
	p.untilJS(`document.documentElement.dataset.engine === "failed"`)
	p.field("Promoters").fill("60")
	if said := p.text("[data-result-for]"); !strings.Contains(said, "The calculator has not loaded") {
		t.Errorf("the page says\n%s", said)
	}
	release()
	p.waitReady()
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.shows("score", 50)
}

// TestSilentDownloadAgain asks anew, by hand or as the line is back, while the
// first answer is still awaited. That one starts no program of its own.
func TestSilentDownloadAgain(t *testing.T) {
	check := func(name string, act func(*page)) {
		t.Run(name, func(t *testing.T) {
			g, release := held(t)
			p := newPageAt(t, g.URL)
			p.before(impatient)
			p.goTo("/nps")
			p.untilJS(`document.documentElement.dataset.engine === "failed"`)
			p.do(`window.starts = 0;
				const run = Go.prototype.run;
				Go.prototype.run = function (...of) { starts++; return run.apply(this, of); };`)
			act(p)
			p.untilJS(`stood.at(-1) === "loading"`)
			release()
			p.waitReady()
			p.settled()
			if got := eval[int](p, `starts`); got != 1 {
				t.Errorf("%d programs have started", got)
			}
		})
	}
	check("by hand", func(p *page) { p.press("Try again") })
	check("online", func(p *page) { p.do(`dispatchEvent(new Event("online"))`) })
}

// TestSlowDownload: a line that is slow has not failed.
func TestSlowDownload(t *testing.T) {
	g := newGate(t, program, func(w http.ResponseWriter, r *http.Request) {
		whole, err := http.Get(site + r.URL.Path)
		if err != nil {
			t.Error(err)
			return
		}
		defer whole.Body.Close()
		w.Header().Set("Content-Type", "application/wasm")
		for range 8 {
			_, _ = io.CopyN(w, whole.Body, 500_000)
			w.(http.Flusher).Flush()
			time.Sleep(200 * time.Millisecond)
		}
		_, _ = io.Copy(w, whole.Body)
	})
	p := newPageAt(t, g.URL)
	p.before(impatient)
	p.open("/nps")
	if stood := eval[[]string](p, `stood`); slices.Contains(stood, "failed") || !slices.Contains(stood, "loading") {
		t.Errorf("the program has stood at %q", stood)
	}
}

// TestSilentFrame: a frame gives a silent line up, too, and asks anew.
func TestSilentFrame(t *testing.T) {
	g, release := heldFor(t, widgetProgram)
	p := newPageAt(t, g.URL)
	p.guard.expect("AbortError")
	p.before(impatient)
	p.goTo("/embed/nps")
	p.lacks("failed")
	p.field("Promoters").fill("60")
	release()
	p.press("Try again")
	p.waitReady()
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.shows("score", 50)
}

// TestSilentImport: so does the import, and keeps the file. Its worker is made
// impatient on the way.
func TestSilentImport(t *testing.T) {
	g := newGate(t, regexp.MustCompile(`^/assets/import(-worker\.[^.]+\.js|\.[^.]+\.wasm)$`), func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			<-r.Context().Done()
			return
		}
		whole, err := http.Get(site + r.URL.Path)
		if err != nil {
			t.Error(err)
			return
		}
		defer whole.Body.Close()
		text, _ := io.ReadAll(whole.Body)
		w.Header().Set("Content-Type", "text/javascript")
		_, _ = w.Write(bytes.ReplaceAll(text, []byte("30_000"), []byte("500")))
	})
	p := newPageAt(t, g.URL)
	p.guard.expect("AbortError")
	p.before(`delete Navigator.prototype.serviceWorker`) // it refuses a worker that was changed
	p.open("/import")
	p.gives(fileOf(t, "contacts.csv", contacts))
	p.notice("The program that reads files did not arrive")
	g.mend()
	p.press("Try again")
	p.noNotice()
	p.showsContacts()
}
