//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"trimetric/app"
	"trimetric/e2e/served"
)

// underBase serves the site under /tools/ and leads a line there. The address
// is of the site, so that the guard of a page takes the rest of the origin for
// another.
func underBase(t *testing.T) (l *line, address string) {
	t.Helper()
	at, stop, err := served.Start(binary, "-base", "/tools/", "-origin", "https://example.org")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	at, found := strings.CutSuffix(at, "/tools")
	if !found {
		t.Fatalf("the server says it is at %s", at)
	}
	l = newLine(t, at)
	return l, l.URL + "/tools"
}

// strayed lists what was asked for outside of the base.
func (l *line) strayed() (paths []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for path := range l.asked {
		if !strings.HasPrefix(path, "/tools/") {
			paths = append(paths, path)
		}
	}
	return paths
}

// TestBase uses a site that lies under /tools/: by address, by link, by reload,
// and with the network gone.
func TestBase(t *testing.T) {
	l, address := underBase(t)
	p := openPage(t, address)
	p.open("/")
	p.device("saved")
	for _, path := range pagePaths() {
		p.open(path)
		p.within(path)
		p.reload()
		p.within(path)
	}
	p.guard.expect("404")
	p.open("/nowhere")
	p.within("/nowhere")
	p.follow("NPS calculator")
	p.arrives("/tools/nps", "NPS calculator")
	p.linked()
	p.scored()
	p.installable(address + "/")

	l.setCut(true)
	for _, page := range app.Pages {
		path := page.Path
		if path == app.NotFoundPath {
			path = "/nowhere/at/all"
		}
		p.open(path)
		p.within(path)
		p.open(path + "?utm_source=mail")
		p.within(path)
	}
	p.scored()
	p.linked()
	if out := l.strayed(); len(out) > 0 {
		t.Errorf("these were asked for: %q", out)
	}
}

// within holds a page to its text, and its addresses to the base.
func (p *page) within(path string) {
	p.t.Helper()
	if at := eval[string](p, "location.pathname"); at != "/tools"+path {
		p.t.Errorf("%s is at %s", path, at)
	}
	missing := p.text("h1") == "This page does not exist"
	if text := p.text("main"); missing != strings.HasPrefix(path, "/nowhere") || len(text) < 100 || strings.Contains(text, "could not be fetched") {
		p.t.Errorf("%s says only %q", path, text)
	}
	out := eval[[]string](p, `Array.from(document.querySelectorAll("*")).flatMap((one) => Array.from(one.attributes))
		.map(({value}) => value).filter((value) => value.startsWith("/") && !value.startsWith("/tools/"))`)
	if len(out) > 0 {
		p.t.Errorf("%s leads to %q", path, out)
	}
}

// linked goes through the site by its links and the browser's Back, in one
// document.
func (p *page) linked() {
	p.t.Helper()
	p.open("/methods")
	p.do("window.same = true")
	var been []string
	for _, page := range app.Pages {
		if page.Menu == "" || page.Narrow || page.Frames { // such is loaded anew
			continue
		}
		p.menu("Main", page.Menu)
		been = append(been, "/tools"+page.Path)
		p.untilJS("location.pathname === " + quoted("/tools"+page.Path))
		p.until("the text of "+page.Path, func() bool { return len(p.text("main")) > 100 })
		p.untilJS(`document.querySelector("link[rel=canonical]").href === ` + quoted("https://example.org/tools"+page.Path))
		if got := eval[string](p, `document.querySelector("nav [aria-current=page]")?.innerText ?? ""`); got != page.Menu {
			p.t.Errorf("on %s the menu marks %q", page.Path, got)
		}
	}
	p.do("history.back()")
	p.untilJS("location.pathname === " + quoted(been[len(been)-2]))
	p.menu("Main", "Guide")
	p.until("the text of the guide", func() bool { return len(p.text("main")) > 1000 })
	p.menu("Main", "Calculate")
	p.arrives("/tools/", "Calculate CSAT, NPS or CES")
	p.choose("NPS")
	p.follow("Open the full NPS calculator")
	p.arrives("/tools/nps", "NPS calculator")
	if !eval[bool](p, "window.same === true") {
		p.t.Error("a link loaded the page anew")
	}
}

// scored types a score and finds it again by reload and by its share link; the
// theme stays as well.
func (p *page) scored() {
	p.t.Helper()
	p.open("/nps")
	p.field("Promoters").fill("60")
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.shows("score", 50)
	p.untilJS(`location.pathname + location.hash === "/tools/nps#v=1&p=60&pa=30&d=10"`)
	if got := p.copied("Share link"); got != p.origin+"/nps#v=1&p=60&pa=30&d=10" {
		p.t.Errorf("shared %s", got)
	}
	p.untilJS(`document.querySelector(".tm-sheet").textContent.includes("Reopen this result: https://example.org/tools/nps#v=1&p=60&pa=30&d=10")`)
	for eval[string](p, `document.documentElement.dataset.theme ?? "auto"`) != "dark" {
		p.themeButton().press()
	}
	p.reload()
	p.background(dark)
	p.shows("score", 50)
	p.open("/quiz")
	p.answer(0, 'c')
	p.press("Next question")
	p.untilJS(`location.pathname === "/tools/quiz" && location.hash.startsWith("#v=1&learn=c")`)
}
