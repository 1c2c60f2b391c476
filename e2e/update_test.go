//go:build e2e

package e2e

import (
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
)

// TestUpdate offers a new version, takes it by a press, and finds what was typed
// where it was: in the address, not in it, on this page and on others.
func TestUpdate(t *testing.T) {
	second := another(t)
	l := newLine(t, site)
	p := visited(t, l)
	p.open("/")
	p.device("saved")
	stored := p.caches()

	l.lead(t, second)
	l.forget()
	call(p, network.ClearBrowserCache, cdp.Empty{})
	p.open("/csat")
	p.device("waiting")
	if n := l.times(program); n != 0 {
		t.Errorf("a program that is stored was fetched %d times", n)
	}
	if n := l.times(regexp.MustCompile(`^/assets/trimetric\..*css$`)); n != 1 {
		t.Errorf("a style sheet that is new was fetched %d times", n)
	}
	if said := p.text("[data-device-said]"); !strings.HasPrefix(said, "An update is waiting") {
		t.Errorf("%q is read out", said)
	}
	p.field("Satisfied responses").fill("80")
	p.field("All responses").fill("eighty")
	p.do(`document.querySelector('nav a[href="/"]').click()`)
	p.untilJS(`location.pathname === "/"`)
	p.choose("NPS")
	p.field("Promoters").fill("60")
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.shows("score", 50)
	if got := p.version(); got != "first" {
		t.Fatalf("the %s version runs, and nobody asked for it", got)
	}

	p.takeUpdate()
	if got := p.version(); got != "second" {
		t.Errorf("the %s version runs", got)
	}
	p.shows("score", 50)
	if eval[bool](p, `Boolean(document.querySelector('[data-result-for="nps"][data-example]'))`) {
		t.Error("the reader's figures count as an example")
	}
	p.device("saved")
	p.until("the old version is gone", func() bool { return p.caches() == stored })
	if said := p.text("[data-device-said]"); !strings.HasPrefix(said, "Updated.") {
		t.Errorf("%q is read out", said)
	}
	p.do(`document.querySelector('a[href^="/csat"]').click()`)
	p.untilJS(`document.getElementById("all")?.value === "eighty" && document.getElementById("satisfied").value === "80"`)
}

// TestUpdateCalculator takes a new version in the middle of typing on the page
// of a share link.
func TestUpdateCalculator(t *testing.T) {
	p, _ := waitingAt(t, "/nps#v=1&mode=ratings&r=1-1-1-1-1-1-1-1-1-1-1&industry=retail&target=50")
	p.field("Rating 10").fill("89")
	p.shows("score", 83./99*100)
	p.takeUpdate() // before the pause at which the address is written
	p.shows("score", 83./99*100)
	p.untilJS(`location.hash.includes("89&industry=retail&target=50")`)
}

// TestUpdateElsewhere takes pasted text, a row that is being typed and a quiz
// under way over to a new version.
func TestUpdateElsewhere(t *testing.T) {
	p, _ := waitingAt(t, "/csat")
	p.choose("Paste")
	p.field("Responses").fill("5\n5\n4\nmany\n1")
	p.shows("responses", 4)
	p.takeUpdate()
	p.shows("responses", 4)
	p.untilJS(`document.getElementById("responses").value === "5\n5\n4\nmany\n1"`)

	p, _ = waitingAt(t, "/benchmarks#v=1&s=942&n=1148&show=own")
	p.field("Name").fill("Last year")
	p.field("Low").fill("eighty")
	p.takeUpdate()
	p.untilJS(`document.getElementById("satisfied").value === "942"`)
	p.holds("Name", "Last year")
	p.holds("Low", "eighty")

	p, _ = waitingAt(t, "/quiz")
	p.answer(0, 'c')
	p.press("Next question")
	p.answer(1, 'a')
	p.takeUpdate()
	p.asks(1)
	if !p.chosen(1, 'a') {
		t.Error("the answer is lost")
	}

	p, _ = waitingAt(t, "/quiz") // and once more from another page
	p.answer(0, 'c')
	p.press("Next question")
	p.menu("Main", "Guide")
	p.untilJS(`location.pathname === "/guide"`)
	p.takeUpdate()
	p.menu("Main", "Quiz")
	p.asks(1)
}

// TestUpdateTwoTabs: what one tab takes, the other is told of. It goes on with
// what it has, loses nothing, and follows when its reader says so.
func TestUpdateTwoTabs(t *testing.T) {
	p, _ := waitingAt(t, "/")
	q := p.beside()
	q.open("/nps")
	q.device("waiting")
	q.field("Promoters").fill("sixty")
	p.takeUpdate()
	q.device("changed")
	if n := strings.Count(q.caches(), "trimetric "); n != 2 {
		t.Errorf("%d versions are stored while two run", n)
	}
	if got := eval[string](q, `document.getElementById("promoters").value`); got != "sixty" {
		t.Errorf("the other tab lost what was typed, and has %q", got)
	}
	q.follow("Guide")
	q.until("the text of the guide", func() bool { return len(q.text("main")) > 1000 })
	q.do(`history.back()`)
	q.untilJS(`location.pathname === "/nps"`)
	q.press("Reload")
	q.until("the update", func() bool { return strings.HasPrefix(q.text("[data-device-said]"), "Updated.") })
	q.device("saved")
	q.untilJS(`document.getElementById("promoters").value === "sixty"`)
}

// TestUpdateBroken: a version of which one file does not arrive, or arrives as
// something else, leaves the one that works as it is.
func TestUpdateBroken(t *testing.T) {
	check := func(name string, spoil func(t *testing.T, l *line, second string)) {
		t.Run(name, func(t *testing.T) {
			second := secondSite(t)
			l := newLine(t, site)
			p := visited(t, l)
			stored := p.caches()
			spoil(t, l, second)
			p.givesUp(l, stored)
		})
	}
	check("lost", func(t *testing.T, l *line, second string) {
		l.lead(t, second)
		l.lose(regexp.MustCompile("^/quiz$"))
	})
	// Half of the servers have the new version: its list comes, and old pages.
	check("mixed", func(t *testing.T, l *line, second string) {
		l.leadPart(t, regexp.MustCompile(`^/sw\.js$`), second)
	})
}

// TestUpdateCleared takes an update while the address holds a link that the
// reader has cleared away: what is carried over is the later.
func TestUpdateCleared(t *testing.T) {
	for _, path := range []string{"/benchmarks", "/csat"} {
		t.Run(path, func(t *testing.T) {
			p, _ := waitingAt(t, path+"#v=1&s=942&n=1148")
			p.holds("Satisfied responses", "942")
			p.do(`for (const id of ["satisfied", "all"]) {
				const field = document.getElementById(id);
				field.value = "";
				field.dispatchEvent(new Event("input", {bubbles: true}));
			}
			document.querySelector("[data-update]").click()`)
			p.until("the update", func() bool { return strings.HasPrefix(p.text("[data-device-said]"), "Updated.") })
			p.waitReady()
			p.frames(2)
			p.holds("Satisfied responses", "")
			p.holds("All responses", "")
		})
	}
}
