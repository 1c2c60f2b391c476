//go:build e2e

package e2e

import (
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"

	"trimetric/app"
)

// device waits until the header says how the site stands on the device.
func (p *page) device(state string) {
	p.t.Helper()
	p.untilJS(`document.documentElement?.dataset.device === ` + quoted(state))
}

// visited opens the site once, until all of it is stored, and throws away what
// the browser has kept by itself: the worker alone must do.
func visited(t *testing.T, l *line) *page {
	t.Helper()
	p := newPageAt(t, l.URL)
	p.open("/nps")
	p.device("saved")
	call(p, network.ClearBrowserCache, cdp.Empty{})
	return p
}

// pagePaths lists every page that has an address.
func pagePaths() []string {
	var paths []string
	for _, page := range app.Pages {
		if page.Path != app.NotFoundPath {
			paths = append(paths, page.Path)
		}
	}
	return paths
}

// TestOffline opens every page with the network gone, after one visit to one of
// them: by address, with a query, by reload and by link.
func TestOffline(t *testing.T) {
	l := newLine(t, site)
	p := visited(t, l)
	l.setCut(true)
	l.forget()
	for _, page := range app.Pages {
		path, title := page.Path, app.Title(page.Title)
		if path == app.NotFoundPath {
			path = "/nowhere/at/all"
			p.guard.expect("404")
		}
		says := func(how string) {
			t.Helper()
			if got := eval[string](p, "document.title"); path != "/quiz" && got != title {
				t.Errorf("%s %s says %q, want %q", path, how, got, title)
			}
			if text := p.text("main"); len(text) < 100 || strings.Contains(text, "could not be fetched") {
				t.Errorf("%s %s says only %q", path, how, text)
			}
		}
		p.open(path)
		says("by address")
		if path == "/nowhere/at/all" {
			continue
		}
		p.open(path + "?utm_source=mail&x=1")
		says("with a query")
		p.reload()
		says("by reload")
	}
	// The programs of the widgets and of /import are stored on their first use.
	if n := l.tries(regexp.MustCompile(`^/assets/|^/$|^/(csat|nps|ces|guide|quiz|benchmarks|tracker|import|embed|methods)$`)) - l.tries(regexp.MustCompile(`^/assets/(widget|import)\.`)); n > 0 {
		t.Errorf("%d files were asked for that are stored", n)
	}
}

// TestOfflineLinks goes from page to page by their links, and to one with a
// slash behind it.
func TestOfflineLinks(t *testing.T) {
	l := newLine(t, site)
	p := visited(t, l)
	l.setCut(true)
	p.open("/")
	for _, path := range pagePaths() {
		if path == "/" {
			continue
		}
		p.open("/methods")
		if len(p.controls("link", "none such")) > 0 {
			t.Fatal("there are links without a name")
		}
		p.do(`const a = document.createElement("a"); a.href = ` + quoted(path) + `; document.querySelector("main").append(a); a.click()`)
		p.untilJS("location.pathname === " + quoted(path))
		p.until("the text of "+path, func() bool { return len(p.text("main")) > 100 })
		if text := p.text("main"); strings.Contains(text, "could not be fetched") {
			t.Errorf("%s says %q", path, text)
		}
	}
	p.open("/nps/?from=mail#v=1&p=60&pa=30&d=10")
	p.shows("score", 50)
	if at := eval[string](p, "location.pathname + location.search"); at != "/nps?from=mail" {
		t.Errorf("the address is %s", at)
	}
}

// TestOfflineWorks uses the site with the network gone.
func TestOfflineWorks(t *testing.T) {
	l := newLine(t, site)
	p := visited(t, l)
	l.setCut(true)

	p.open("/nps?utm=1#v=1&p=388&pa=230&d=112")
	p.shows("score", 276./730*100)
	p.field("Promoters").fill("400")
	p.shows("score", 288./742*100)
	p.untilJS(`location.hash.includes("p=400")`)
	p.reload()
	p.shows("score", 288./742*100)
	p.open("/csat")
	p.field("Satisfied responses").fill("80")
	p.field("All responses").fill("100")
	p.shows("score", 80)
	p.open("/ces#v=1&sum=3200&n=584")
	p.shows("score", 3200./584)

	p.open("/quiz")
	for i, letter := range []byte("cacbbc") {
		p.answer(i, letter)
		p.press(map[bool]string{false: "Next question", true: "See the result"}[i == 5])
	}
	p.untilJS(`location.hash.startsWith("#v=1&learn=c")`)
	p.reload()
	p.untilJS(`document.querySelector("h1")?.innerText.includes("CES")`)

	p.open("/guide#nps")
	p.showsColumns("csat nps ces")
	p.open("/benchmarks#v=1&s=942&n=1148")
	p.until("the rows of the table", func() bool { return strings.Contains(p.text("main"), "Retail") })

	p.prefers("prefers-color-scheme", "light")
	for eval[string](p, `document.documentElement.dataset.theme ?? "auto"`) != "dark" {
		p.themeButton().press()
	}
	p.reload()
	p.background(dark)
}

// TestFirstVisit: the program crosses the line once although it is stored as
// well, and a first visit speaks of no update.
func TestFirstVisit(t *testing.T) {
	l := newLine(t, site)
	p := newPageAt(t, l.URL)
	p.before(`window.states = [];
		new MutationObserver(() => states.push(document.documentElement.dataset.device))
			.observe(document, {subtree: true, attributes: true, attributeFilter: ["data-device"]});`)
	p.open("/nps")
	p.device("saved")
	p.frames(9)
	if got := strings.Join(eval[[]string](p, "states"), " "); got != "saving saved" {
		t.Errorf("the device is %s, want saving saved", got)
	}
	if said := p.text("[data-device-said]"); said != "Saved for offline use." {
		t.Errorf("%q is read out", said)
	}
	for _, file := range []*regexp.Regexp{program, script, regexp.MustCompile(`/trimetric\.[^/]*css$`), regexp.MustCompile(`/frame\.[^/]*css$`)} {
		if n := l.times(file); n != 1 {
			t.Errorf("%v was fetched %d times", file, n)
		}
	}
	// The second visit asks for no file of those stored.
	l.forget()
	p.open("/csat")
	p.device("saved")
	if n := l.tries(regexp.MustCompile("^/assets/|^/csat")); n > 0 {
		t.Errorf("the second visit fetched %d files", n)
	}
	if got := eval[string](p, `states.join(" ")`); strings.Contains(got, "waiting") || strings.Contains(got, "changed") {
		t.Errorf("the second visit is %s", got)
	}
}
