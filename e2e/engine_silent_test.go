//go:build e2e

package e2e

import (
	"bytes"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// impatient makes half a minute of silence, and the longer one that a program
// which ran before is given, two seconds, for a page that is opened next; and
// notes how the program has stood.
const impatient = `const wait = window.setTimeout;
	window.setTimeout = (act, ms, ...more) => wait(act, ms >= 30000 ? 2000 : ms, ...more);
	window.stood = [];
	new MutationObserver(() => stood.push(document.documentElement?.dataset.engine))
		.observe(document, {subtree: true, attributes: true, attributeFilter: ["data-engine"]});`

// wholeFile is what the site itself answers.
func wholeFile(t *testing.T, r *http.Request) io.ReadCloser {
	answer, err := http.Get(site + r.URL.Path)
	if err != nil {
		t.Error(err)
		return http.NoBody
	}
	return answer.Body
}

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

// TestSilentDownloadRanBefore: the same of a program that is compiled as it
// comes, since it ran here before.
func TestSilentDownloadRanBefore(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.before(impatient)
	p.before(`const compile = WebAssembly.compileStreaming;
		WebAssembly.compileStreaming = (...of) => { window.compiles = true; return compile(...of); };`)
	p.goTo("/nps")
	p.do(`localStorage.setItem("tm-ran", document.querySelector("script[data-wasm]").dataset.wasm)`)
	p.goTo("/nps")
	p.untilJS(`document.documentElement.dataset.engine === "failed"`)
	if !eval[bool](p, `window.compiles === true`) {
		t.Error("the program is not compiled as it comes")
	}
	release()
	p.waitReady()
}

// TestSilentDownloadAgain asks anew, by hand or as the line is back, while the
// first answer has stopped in its middle. That line is closed.
func TestSilentDownloadAgain(t *testing.T) {
	check := func(name string, act func(*page)) {
		t.Run(name, func(t *testing.T) {
			var closed atomic.Bool
			g := newGate(t, program, func(w http.ResponseWriter, r *http.Request) {
				whole := wholeFile(t, r)
				defer whole.Close()
				w.Header().Set("Content-Type", "application/wasm")
				_, _ = io.CopyN(w, whole, 500_000)
				w.(http.Flusher).Flush()
				<-r.Context().Done()
				closed.Store(true)
			})
			p := newPageAt(t, g.URL)
			p.before(impatient)
			p.goTo("/nps")
			p.untilJS(`document.documentElement.dataset.engine === "failed"`)
			g.mend()
			act(p)
			p.until("the line is closed", closed.Load)
			p.waitReady()
			if got := slices.Compact(eval[[]string](p, `stood`)); !slices.Equal(got, []string{"loading", "failed", "loading", "ready"}) {
				t.Errorf("the program has stood at %q", got)
			}
		})
	}
	check("by hand", func(p *page) { p.press("Try again") })
	check("online", func(p *page) { p.do(`dispatchEvent(new Event("online"))`) })
}

// TestSlowDownload: a line that is slow has not failed.
func TestSlowDownload(t *testing.T) {
	g := newGate(t, program, func(w http.ResponseWriter, r *http.Request) {
		whole := wholeFile(t, r)
		defer whole.Close()
		w.Header().Set("Content-Type", "application/wasm")
		for err := error(nil); err == nil; {
			_, err = io.CopyN(w, whole, 1_500_000)
			w.(http.Flusher).Flush()
			time.Sleep(600 * time.Millisecond)
		}
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
		whole := wholeFile(t, r)
		defer whole.Close()
		text, _ := io.ReadAll(whole)
		w.Header().Set("Content-Type", "text/javascript")
		_, _ = w.Write(bytes.ReplaceAll(text, []byte("30_000"), []byte("2_000")))
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
