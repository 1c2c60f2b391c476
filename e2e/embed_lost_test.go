//go:build e2e

package e2e

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
)

// withoutProgram is a page whose browser has no WebAssembly.
func withoutProgram(t *testing.T) *page {
	t.Helper()
	p := newPage(t)
	p.before(`delete window.WebAssembly`)
	return p
}

// lacks waits until a frame says that its program is failed or missing.
func (p *page) lacks(engine string) {
	p.t.Helper()
	p.untilJS(`document.documentElement?.dataset.engine === ` + quoted(engine) + ` && document.querySelector(".tm-frame .tm-engine-` + engine + `")`)
}

// refusedFor holds the program of a frame back, and then refuses it.
func refusedFor(t *testing.T) (g *gate, fail func()) {
	t.Helper()
	held := make(chan struct{})
	g = newGate(t, widgetProgram, func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-held:
			http.Error(w, "no", http.StatusServiceUnavailable)
		case <-r.Context().Done():
		}
	})
	return g, func() { close(held) }
}

// openLink is what "Open in Trimetric" carries over.
func (p *page) openLink() string {
	p.t.Helper()
	return eval[string](p, `document.getElementById("open").hash`)
}

// TestFrameLostLink: where there is no program, the link has the figures that
// the host page has given, just as the program writes it.
func TestFrameLostLink(t *testing.T) {
	with, without := newPage(t), withoutProgram(t)
	check := func(address, want string) {
		t.Helper()
		with.open("/embed/" + address)
		without.goTo("/embed/" + address)
		without.lacks("missing")
		if ours, its := without.openLink(), with.openLink(); ours != want || its != want {
			t.Errorf("%s: the link has %q, with the program %q, want %q", address, ours, its, want)
		}
	}
	check("csat", "")
	check("csat?s=942&n=1148", "#v=1&s=942&n=1148")
	check("csat?s=942&theme=dark&level=99", "#v=1&s=942&level=99")
	check("csat?s=lots&n=1,148", "#v=1&n=1148")
	check("csat?s=0942&n=11,48", "#v=1&s=942")
	check("csat?scale=10&from=8&r=1-2-3-4-5-6-7-8-9-10", "#v=1&mode=ratings&r=1-2-3-4-5-6-7-8-9-10&scale=10&from=8")
	check("csat?mode=ratings&s=942", "#v=1&mode=ratings")
	check("nps?p=388&pa=230&d=112&industry=retail", "#v=1&p=388&pa=230&d=112&industry=retail")
	check("ces", "#v=1&mode=ratings")
	check("ces?scale=5&dir=down", "#v=1&mode=ratings&scale=5&dir=down")
	check("ces?mode=totals", "")
	check("ces?sum=3000&n=500", "#v=1&sum=3000&n=500")
	check("ces?r=12-18-31-58-142-231-168", "#v=1&mode=ratings&r=12-18-31-58-142-231-168")
	check("quiz", "")
}

// TestFrameLostTyped: what a reader types goes before what was given, into the
// link as into the score once the program comes.
func TestFrameLostTyped(t *testing.T) {
	g := newGate(t, widgetProgram, refuse(http.StatusServiceUnavailable))
	p := newPageAt(t, g.URL)
	p.guard.expect("503")
	leads := func(want string) {
		t.Helper()
		if got := p.openLink(); got != want {
			t.Errorf("the link has %q, want %q", got, want)
		}
	}
	p.goTo("/embed/csat?s=942&n=1148")
	p.lacks("failed")
	p.holds("Satisfied responses", "942")
	p.holds("All responses", "1148")
	p.field("Satisfied responses").fill("1 000")
	leads("#v=1&s=1000&n=1148")
	p.field("All responses").fill("")
	leads("#v=1&s=1000")
	p.field("All responses").fill("1,250")
	leads("#v=1&s=1000&n=1250")
	g.mend()
	p.press("Try again")
	p.shows("score", 80)
	p.holds("Satisfied responses", "1 000")
	p.holds("All responses", "1,250")
	leads("#v=1&s=1000&n=1250")
	p.untilJS(`document.activeElement.id === "satisfied"`)

	q := withoutProgram(t)
	q.goTo("/embed/ces?r=12-18-31-58-142-231-168")
	q.lacks("missing")
	q.field("Rating 2").fill("")
	q.field("Rating 3").fill("many")
	if got, want := q.openLink(), "#v=1&mode=ratings&r=12-0--58-142-231-168"; got != want {
		t.Errorf("the link has %q, want %q", got, want)
	}
	q.goTo("/embed/quiz")
	q.lacks("missing")
	q.option(0, 1).press()
	if got, want := q.openLink(), "#v=1&learn=b"; got != want {
		t.Errorf("the link has %q, want %q", got, want)
	}
}

// TestFrameLostRoom: the notice stands beside the fields, where the result
// would be, and the frame is as high as before.
func TestFrameLostRoom(t *testing.T) {
	const high = `document.body.getBoundingClientRect().height`
	widths := []int64{280, 480, 720}
	for _, address := range []string{"csat", "csat?industry=retail", "nps", "nps?tabs", "ces", "quiz"} {
		g, fail := refusedFor(t)
		p, q := newPageAt(t, g.URL), withoutProgram(t)
		p.guard.expect("503")
		p.goTo("/embed/" + address)
		var before []float64
		for _, width := range widths {
			p.size(width, 900)
			before = append(before, eval[float64](p, high))
		}
		fail()
		p.lacks("failed")
		q.goTo("/embed/" + address)
		q.lacks("missing")
		for i, width := range widths {
			if address == "quiz" && width == 280 {
				continue // the room of a button is too little there
			}
			for what, p := range map[string]*page{"failed": p, "missing": q} {
				p.size(width, 900)
				if got := eval[float64](p, high); got != before[i] || got < 300 {
					t.Errorf("%s, %s at %d: from %v to %v px", address, what, width, before[i], got)
				}
				p.fits(fmt.Sprint(address, " ", what))
			}
		}
		p.accessibleHere(address + " failed")
	}
}

// TestFrameLostStays: an article keeps as much room for a widget whose program
// does not come as it kept for one with its score.
func TestFrameLostStays(t *testing.T) {
	for _, attributes := range []string{`metric="csat"`, `metric="csat" s="942" n="1148"`, `metric="csat" mode="ratings" scale="10"`, `metric="ces" sum="3000" n="500"`} {
		for _, width := range []int64{280, 480, 720} {
			g, fail := refusedFor(t)
			p := newPageAt(t, blog(t, fmt.Sprintf(`<script src="%s/embed.js"></script><div style="width: %dpx"><trimetric-widget %s></trimetric-widget></div><p>Text</p>`, g.URL, width, attributes)))
			p.guard.allow(g.URL)
			p.guard.expect("503")
			p.before(shifts)
			p.goTo("/")
			const high = `document.querySelector("trimetric-widget").getBoundingClientRect().height`
			before := eval[float64](p, high)
			w := p.widget()
			fail()
			w.lacks("failed")
			p.frames(5)
			if after := eval[float64](p, high); !about(before, after) || after < 300 {
				t.Errorf("%s at %d: from %v to %v px", attributes, width, before, after)
			}
			for _, s := range eval[[]string](p, "shifts") {
				t.Errorf("%s at %d: moved by %s", attributes, width, s)
			}
			if width == 280 && strings.Contains(attributes, "942") { // and as a wider article asks for
				p.do(`document.querySelector("div").style.width = "720px"`)
				p.frames(5)
				p.until("338 px", func() bool { return eval[float64](p, high) == 338 })
			}
		}
	}
}

// TestFrameLostAsks: a program that has failed is asked for again by the button
// and when the connection is back, and by no key.
func TestFrameLostAsks(t *testing.T) {
	var asked atomic.Int32
	g := newGate(t, widgetProgram, func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		http.Error(w, "no", http.StatusServiceUnavailable)
	})
	p := newPageAt(t, g.URL)
	p.guard.expect("503")
	times := func(want int32) {
		t.Helper()
		p.until(fmt.Sprint("asked ", want, " times"), func() bool { return asked.Load() >= want })
		p.lacks("failed")
		p.settled()
		if got := asked.Load(); got != want {
			t.Errorf("asked %d times, want %d", got, want)
		}
	}
	says := func(want bool) {
		t.Helper()
		if got := eval[bool](p, `document.querySelector(".tm-engine-failed").innerText.includes("Your figures are still here.")`); got != want {
			t.Errorf("that figures are still here is said: %v, want %v", got, want)
		}
	}
	p.goTo("/embed/csat")
	times(1)
	says(false)
	p.field("Satisfied responses").press()
	p.keys("942")
	p.key("Tab")
	p.keys("1148")
	p.key("Tab")
	times(1)
	says(true)
	p.press("Try again")
	times(2)
	p.untilJS(`document.activeElement.matches("[data-retry]")`)
	p.do(`dispatchEvent(new Event("online"))`)
	times(3)
	p.holds("Satisfied responses", "942")
	p.holds("All responses", "1148")
}
