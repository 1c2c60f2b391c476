//go:build e2e

package e2e

import (
	"fmt"
	"testing"
)

// states are the addresses of every page in every state that a link can bring
// about, with results as long as they get.
var states = []string{
	"/", "/csat", "/nps", "/ces", "/guide", "/quiz", "/benchmarks", "/tracker", "/import", "/embed", "/methods", "/nowhere",
	"/csat#v=1&s=999999999998&n=999999999999&industry=retail&target=99.99&name=Überlandleitungsbauunternehmen&b.s=1&b.n=2",
	"/nps#v=1&p=123456789012&pa=234567890123&d=345678901234&level=99&industry=retail&target=-12.34&rate=1&population=1000000000000",
	"/ces#v=1&sum=4000000000000&n=999999999999&dir=down&margin=0.01&rate=0.01",
	"/csat#v=1&mode=ratings&scale=10&r=1-2-3-4-5-6-7-8-9-1000000000&b.mode=ratings&b.r=1-2-3-4-5-6-7-8-9-10",
	"/nps#v=1&mode=ratings&r=1-2-3-4-5-6-7-8-9-10-1000000000&b.p=1&b.pa=1&b.d=1",
	"/nps#v=1&p=1&pa=0&d=1",
	"/nps#v=1&p=lots&pa=1&d=1",
	"/quiz#v=1&learn=a&moment=a&use=b&reader=b&pain=c&rhythm=c",
	"/benchmarks#v=1&metric=nps&p=123456789012&pa=234567890123&d=345678901234&level=99&view=table",
	"/benchmarks#v=1&metric=ces&sum=1&n=2",
	"/embed#v=1&metric=nps&tabs=1&theme=dark&accent=ffff00&mode=ratings&r=1-2-3-4-5-6-7-8-9-10-1000000000&share-results=1",
}

// TestWidths looks for sideways scrolling at the widths of phones, tablets and
// desks, and at 200% text, which makes a desk half as wide.
func TestWidths(t *testing.T) {
	p := newPage(t)
	p.guard.expect("404")
	for _, path := range states {
		p.open(path)
		p.settled()
		for _, width := range []int64{320, 390, 640, 768, 1024, 1280} {
			p.size(width, 900)
			p.fits(fmt.Sprint(path, " at ", width))
		}
	}
}

// settled waits for what follows the score by a moment, and for what moves to
// arrive.
func (p *page) settled() {
	p.t.Helper()
	p.frames(2)
	eval[bool](p, `Promise.allSettled(document.getAnimations()
		.filter((a) => a.effect.getComputedTiming().endTime < Infinity)
		.map((a) => a.finished)).then(() => true)`)
}

// fits fails when the page is wider than the window, and names what sticks out.
func (p *page) fits(what string) {
	p.t.Helper()
	if wide := eval[string](p, `(() => {
		const wide = document.documentElement.scrollWidth, room = document.documentElement.clientWidth;
		if (wide <= room) return "";
		const out = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
		for (let n = texts.nextNode(); n && out.length < 3; n = texts.nextNode()) {
			if (n.firstChild) continue;
			const range = document.createRange();
			range.selectNode(n);
			if (range.getBoundingClientRect().right > room + 0.5) {
				out.push((n.outerHTML ?? n.textContent).slice(0, 60) + " in " + n.parentElement.className);
			}
		}
		return wide + " > " + room + ": " + out.join(" | ");
	})()`); wide != "" {
		p.t.Errorf("%s scrolls sideways: %s", what, wide)
	}
}

// TestPasteWidths does the same for a paste with its notices, which no link
// holds.
func TestPasteWidths(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.choose("Paste")
	p.field("Responses").replace("10\n9\n11\nDonaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselbund\n" +
		"https://example.org/a/very/long/address/that/nobody/should/paste/here\n3")
	p.shows("responses", 3)
	for _, width := range []int64{320, 390, 640, 768, 1024, 1280} {
		p.size(width, 900)
		p.fits(fmt.Sprint("a paste at ", width))
	}
}

// TestLargeText doubles the size of the text, as a reader's browser may.
func TestLargeText(t *testing.T) {
	p := newPage(t)
	p.guard.expect("404")
	p.before(`addEventListener("DOMContentLoaded", () => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync("html { font-size: 200% }");
		document.adoptedStyleSheets = [sheet];
	})`)
	for _, path := range states {
		p.open(path)
		p.size(640, 900)
		p.fits(path + " with large text")
	}
}

// TestTargets measures what fingers press: 44 by 44 pixels, or 24 in height for
// a link among text.
func TestTargets(t *testing.T) {
	p := newPage(t)
	p.guard.expect("404")
	p.size(390, 844)
	told := map[string]bool{} // most parts are on many pages
	for _, path := range states {
		p.open(path)
		for _, small := range eval[[]string](p, tooSmall) {
			if !told[small] {
				t.Errorf("%s: %s", path, small)
			}
			told[small] = true
		}
	}
}

const tooSmall = `Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary"))
	.filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.matches(".tm-skip"))
	.map((e) => {
		const seen = e.type === "radio" || e.type === "checkbox" ? e.closest("label") : e;
		const r = seen.getBoundingClientRect();
		const inline = e.tagName === "A" && !e.closest("header, .tm-tabbar, .tm-seg, .tm-more");
		const least = inline ? 24 : 44;
		return [r.height + 0.01 >= least && (inline || r.width + 0.01 >= least),
			Math.round(r.width) + " by " + Math.round(r.height) + " pixels: " + seen.textContent + " in " + seen.parentElement.className];
	})
	.filter(([ok]) => !ok).map(([, says]) => says)`
