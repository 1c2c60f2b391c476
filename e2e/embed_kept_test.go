//go:build e2e

package e2e

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
)

// TestBuilderKept: what was set is there after another page, after a reload,
// and when it was set before the program ran.
func TestBuilderKept(t *testing.T) {
	p := newPage(t)
	p.open("/embed")
	p.choose("NPS")
	p.choose("Dark")
	p.field("Promoters").fill("1,200")
	p.control("checkbox", "Metric tabs").press()
	p.untilJS(`location.hash === "#v=1&metric=nps&tabs=1&theme=dark&p=1200"`)
	p.menu("Main", "Guide")
	p.arrives("/guide", "CSAT, NPS and CES side by side")
	p.menu("Main", "Embed")
	p.arrives("/embed", "Embed a calculator")
	check := func(promoters string) {
		t.Helper()
		p.codeIs(`metric="nps" tabs theme="dark" p="1200"`, "/embed/nps?tabs=1&theme=dark&p=1200")
		p.holds("Promoters", promoters)
		for _, name := range []string{"NPS", "Dark"} {
			if !on[bool](p.control("radio", name), "this.checked") {
				t.Errorf("%s is not chosen", name)
			}
		}
		if !on[bool](p.control("checkbox", "Metric tabs"), "this.checked") {
			t.Error("the tabs are not ticked")
		}
	}
	check("1,200")
	p.untilJS(`location.hash === "#v=1&metric=nps&tabs=1&theme=dark&p=1200"`)
	p.reload()
	check("1200")

	g, release := held(t)
	q := newPageAt(t, g.URL)
	q.goTo("/embed")
	q.choose("CES")
	q.control("checkbox", "Metric tabs").press()
	q.field("Accent colour").fill("#0a6ed1")
	release()
	q.waitReady()
	q.codeIs(`metric="ces" tabs accent="#0a6ed1"`, "/embed/ces?tabs=1&theme=light&accent=%230a6ed1")
}

// TestBuilderMovedTo: a page that was served for another address may show no
// frame, so the builder is loaded anew; what was typed elsewhere stays, and the
// browser's Back leads there.
func TestBuilderMovedTo(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.choose("Paste")
	p.field("Responses").replace("10\n10\n0\n")
	p.shows("responses", 3)
	p.untilJS(`location.hash.includes("mode=ratings")`)
	for _, c := range p.controls("link", "Embed") {
		if on[bool](c, `!this.closest("nav")`) {
			c.press()
		}
	}
	p.untilJS(`location.pathname === "/embed" && document.querySelector("tm-preview:defined iframe")`)
	p.codeIs(`metric="nps"`, "/embed/nps?theme=light")
	if !strings.Contains(p.text("main"), "WordPress asks this site") {
		t.Error("the text is missing")
	}
	if got := eval[string](p, `Array.from(document.querySelectorAll("[role=status]"), (s) => s.textContent).join(" ")`); strings.Contains(got, "Updated") {
		t.Errorf("it says %q", got)
	}
	p.do(`history.back()`)
	p.untilJS(`location.pathname === "/nps"`)
	p.shows("responses", 3)
	if got := p.field("Responses").value(); got != "10\n10\n0\n" {
		t.Errorf("the paste is now %q", got)
	}
	p.do(`history.forward()`)
	p.untilJS(`location.pathname === "/embed"`)
	p.frameHas(`doc.querySelector(".tm-frame")`)
}

// TestBuilderNoPreview: where the script of the preview does not come, the page
// is loaded anew once and not for ever, and the code can still be made.
func TestBuilderNoPreview(t *testing.T) {
	g := newGate(t, regexp.MustCompile(`^/assets/preview\.[^.]+\.js$`), refuse(http.StatusServiceUnavailable))
	p := newPageAt(t, g.URL)
	p.guard.expect("503")
	p.guard.expect("preview.") // is no script
	p.goTo("/embed")
	p.untilJS(`window.trimetricCarried?.anew`)
	p.waitReady()
	p.do(`window.same = true`)
	p.rests()
	p.choose("NPS")
	p.until("the code", func() bool { return strings.Contains(p.code(), `metric="nps"`) })
	if !eval[bool](p, `window.same === true`) {
		t.Error("the page was loaded anew again")
	}
}
