//go:build e2e

package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/network"
)

// TestElement: an article's scripts add a widget late, move it, take it away,
// change what it is, and bring the host script twice.
func TestElement(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "top")
	before := eval[int](p, "history.length")
	p.widget().waitReady()
	enter := func(w *page) {
		t.Helper()
		w.waitReady()
		w.enterFifty()
	}
	late := func(js string) *page {
		t.Helper()
		p.do(`document.querySelectorAll("trimetric-widget").forEach((one) => one.remove());` + js)
		return p.widget()
	}
	const add = `window.one = document.createElement("trimetric-widget");`
	enter(late(add + `one.setAttribute("metric", "nps"); document.querySelector("h1").after(one)`))
	enter(late(add + `document.querySelector("h1").after(one); one.setAttribute("metric", "nps")`))
	enter(late(add + `document.querySelector("h1").after(one)`)) // no metric, and still a calculator
	enter(late(`const s = document.createElement("script"); s.src = document.scripts[0].src; document.head.append(s);` +
		add + `document.querySelector("h1").after(one)`))

	p.do(`document.querySelector("p").after(one)`)
	enter(p.widget())
	p.do(`one.remove()`)
	p.do(`document.querySelector("h1").after(one)`)
	enter(p.widget())

	// Several attributes at once make one frame.
	p.do(`window.made = new Set([` + widgetFrame + `]);
		new MutationObserver(() => made.add(one.shadowRoot.querySelector("iframe"))).observe(one.shadowRoot, {childList: true});
		one.setAttribute("metric", "csat"); one.setAttribute("s", "8"); one.setAttribute("n", "10"); one.toggleAttribute("tabs")`)
	w := p.widget()
	w.waitReady()
	w.shows("score", 80)
	if n := eval[int](p, "made.size"); n != 3 { // the old one, its room, the new one
		t.Errorf("%d frames for one change", n-2)
	}
	// What says nothing new changes nothing.
	w.field("Satisfied responses").fill("5")
	w.shows("score", 50)
	p.do(`one.setAttribute("s", "8"); one.className = "wide"`)
	w.rests()
	w.shows("score", 50)
	p.do(`one.setAttribute("metric", "quiz")`)
	q := p.widget()
	q.waitReady()
	q.control("heading", "What do you most want to learn from customers?")
	if now := eval[int](p, "history.length"); now != before {
		t.Errorf("the article's history grew from %d to %d", before, now)
	}
}

// TestLeavesNothing: a widget keeps nothing on the device.
func TestLeavesNothing(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "top")
	w := p.widget()
	w.waitReady()
	w.enterFifty()
	kept := eval[string](w, `(async () => JSON.stringify([localStorage.length, sessionStorage.length, document.cookie,
		(await caches.keys()).length, (await indexedDB.databases()).length, Boolean(navigator.serviceWorker?.controller),
		(await navigator.serviceWorker?.getRegistrations() ?? []).length]))()`)
	if kept != `[0,0,"",0,0,false,0]` {
		t.Errorf("it keeps %s", kept)
	}
	if cookies := call(p, network.GetCookies, network.GetCookiesParams{URLs: []string{h.line.URL, h.URL}}).Cookies; len(cookies) != 0 {
		t.Errorf("it sets %s", fmt.Sprint(cookies))
	}
}

// TestFrameKeyboard goes through a widget with Tab, out of the article and back
// into it, and switches with the arrow keys.
func TestFrameKeyboard(t *testing.T) {
	p := newHost(t).article(t, "top")
	w := p.put(`metric="nps" tabs`)
	p.do(`document.querySelector("h1").tabIndex = 0; document.querySelector("h1").focus();
		document.querySelector("p").tabIndex = 0`)
	at := func(want string) {
		t.Helper()
		w.key("Tab")
		w.untilJS(`document.hasFocus() && document.activeElement.id === ` + quoted(want))
	}
	at("metric-nps")
	at("promoters")
	w.keys("60")
	at("passives")
	w.keys("30")
	at("detractors")
	w.keys("10")
	w.shows("score", 50)
	at("mode-totals")
	w.key("Right")
	w.untilJS(`document.activeElement.id === "mode-ratings" && document.getElementById("r10")`)
	w.key("Left")
	w.shows("score", 50)
	at("open")
	w.key("Tab")
	p.untilJS(`document.activeElement === document.querySelector("p")`)
}
