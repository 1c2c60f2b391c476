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

	"trimetric/app"
)

type readText struct{ path, sentence, place string }

// readTexts lists the pages with text that is only read, and for each a sentence
// of it and a place in it, "" for a page that is a tool.
var readTexts = []readText{
	{"/", "Ask straight after a call, a chat or a delivery.", "which"},
	{"/guide", "Get in touch with detractors soon, to understand and not to persuade.", "disagree"},
	{"/benchmarks", "There is one figure, and the interval holds it", "sources"},
	{"/tracker", "It takes five pairs at least, and is no proof of a cause.", ""}, // without a link to stand on
	{"/import", "The file is read in this browser and never uploaded.", ""},       // a tool, see TestImport
	{"/embed", "WordPress asks this site how to show the address", "weight"},
	{"/methods", "It never leaves 0 to 100% and keeps a width when everybody agrees.", "planning"},
}

// TestTextStaysOut looks for text that is only read in the program: readers
// would wait for it there.
func TestTextStaysOut(t *testing.T) {
	p := newPage(t)
	p.goTo("/methods")
	r, err := http.Get(site + eval[string](p, `document.querySelector("script[data-wasm]").dataset.wasm`))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	wasm, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(wasm, []byte("The browser did not let us copy.")) {
		t.Error("not even the program's own sentences are found in it")
	}
	for _, page := range app.Pages {
		if page.Reads && !slices.ContainsFunc(readTexts, func(text readText) bool { return text.path == page.Path }) {
			t.Errorf("%s has text to read, and none of it is looked for", page.Path)
		}
	}
	for _, text := range readTexts {
		p.goTo(text.path)
		if !strings.Contains(p.text("tm-read"), text.sentence) {
			t.Errorf("%s: no %q", text.path, text.sentence)
		}
		if bytes.Contains(wasm, []byte(text.sentence)) {
			t.Errorf("%s: the program holds %q", text.path, text.sentence)
		}
	}
}

// TestTextTakenOver: the program's page takes the very nodes of the one that was
// served, and the reader stays where they were.
func TestTextTakenOver(t *testing.T) {
	for _, text := range readTexts {
		if text.place == "" {
			continue
		}
		g, release := held(t)
		p := newPageAt(t, g.URL)
		p.goTo(text.path)
		place := "document.getElementById(" + quoted(text.place) + ")"
		link := `document.querySelector("tm-read a")`
		p.do(link + `.mine = true; ` + place + `.scrollIntoView(); ` + link + `.focus({preventScroll: true})`)
		// What stands above may grow, as the code with the site's address does: the
		// browser keeps what is read in its place.
		where := "Math.round(" + place + ".getBoundingClientRect().top)"
		before, scrolled := eval[float64](p, where), eval[float64](p, "scrollY")
		release()
		p.waitReady()
		p.frames(2)
		if !eval[bool](p, link+"?.mine === true") {
			t.Errorf("%s: the text was made anew", text.path)
		}
		if after := eval[float64](p, where); after != before || scrolled == 0 {
			t.Errorf("%s: what was at %v is at %v", text.path, before, after)
		}
		if !eval[bool](p, "document.activeElement === "+link) {
			t.Errorf("%s: focus went to %s", text.path, eval[string](p, "document.activeElement.outerHTML.slice(0, 80)"))
		}
	}
}

// TestTextAhead: a press on a link shows the text in the same step, since it was
// fetched before, and the page is not loaded anew.
func TestTextAhead(t *testing.T) {
	for _, text := range readTexts {
		if slices.ContainsFunc(app.Pages, func(page app.Page) bool { return page.Path == text.path && page.Frames }) {
			continue // it is loaded anew, see TestBuilderMovedTo
		}
		p := newPage(t)
		p.open("/nps")
		asked := `performance.getEntriesByType("resource").filter((e) => new URL(e.name).pathname === ` + quoted(text.path) + `).length`
		p.untilJS(asked + " === 1")
		p.do(`window.same = true`)
		for range 2 { // the second time it comes from the page left before
			p.do(`document.querySelector('nav a[href="` + text.path + `"]').click()`)
			p.untilJS("location.pathname === " + quoted(text.path))
			p.until("the text of "+text.path, func() bool { return strings.Contains(p.text("tm-read"), text.sentence) })
			p.do(`history.back()`)
			p.untilJS(`location.pathname === "/nps"`)
		}
		if !eval[bool](p, `window.same === true && `+asked+" === 1") {
			t.Errorf("%s: was fetched at the press", text.path)
		}
	}
}

// TestTextLate goes to a place on a page whose text is still on its way.
func TestTextLate(t *testing.T) {
	open := make(chan struct{})
	g := newGate(t, regexp.MustCompile("^/methods$"), func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-open:
		case <-r.Context().Done():
		}
	})
	p := newPageAt(t, g.URL)
	p.open("/nps")
	p.follow("Benchmark sources")
	p.until("a word about fetching", func() bool { return strings.Contains(p.text("main"), "Fetching this text.") })
	g.mend()
	close(open)
	p.untilJS(`document.activeElement.id === "benchmarks"`)
	if strings.Contains(p.text("main"), "Fetching this text.") {
		t.Error("it still says that it is fetching")
	}
}

// TestTextLost says so when the text cannot be fetched, and tries again.
func TestTextLost(t *testing.T) {
	g := newGate(t, regexp.MustCompile("^/methods$"), func(w http.ResponseWriter, _ *http.Request) {
		panic(http.ErrAbortHandler)
	})
	p := newPageAt(t, g.URL)
	p.guard.expect("/methods")
	p.open("/nps")
	p.follow("How scores are calculated")
	p.until("the failure", func() bool { return strings.Contains(p.text("main"), "This text could not be fetched") })
	g.mend()
	p.press("Try again")
	p.until("the text", func() bool { return strings.Contains(p.text("main"), "It never leaves 0 to 100%") })
	if strings.Contains(p.text("main"), "could not be fetched") {
		t.Error("the failure still stands there")
	}
	if !eval[bool](p, `document.activeElement.tagName === "TM-READ"`) {
		t.Error("the focus was lost with the button")
	}
}

// TestPlaces follows a link to a place on the page twice, and the browser's way
// back.
func TestPlaces(t *testing.T) {
	p := newPage(t)
	p.open("/methods")
	at := func(id string) {
		t.Helper()
		p.untilJS(`document.activeElement.id === ` + quoted(id) + ` && Math.abs(document.activeElement.getBoundingClientRect().top) < 120`)
	}
	p.follow("Intervals and margins")
	at("intervals")
	p.do(`scrollTo(0, 0); document.getElementById("heading").focus()`)
	p.follow("Intervals and margins")
	at("intervals")
	p.follow("Rounding")
	at("rounding")
	p.do(`history.back()`)
	p.untilJS(`location.hash === "#intervals"`)
}
