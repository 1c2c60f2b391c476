//go:build e2e

package e2e

import (
	"net/http"
	"testing"
)

// notPages are the rules of axe for whole pages. A frame is part of one.
const notPages = `rules: {"page-has-heading-one": {enabled: false}, "landmark-one-main": {enabled: false}, region: {enabled: false}}`

// accessibleHere lets axe look at a frame as it stands, in both themes.
func (p *page) accessibleHere(what string) {
	p.t.Helper()
	p.bringAxe()
	for _, theme := range themes {
		p.prefers("prefers-color-scheme", theme.name)
		p.settled()
		for _, found := range p.axeFinds(theme.rules, notPages) {
			p.t.Errorf("%s, %s: %s", what, theme.name, found)
		}
	}
}

// frameStates are frames in every state that an address brings about.
var frameStates = []string{
	"csat", "nps", "ces", "quiz", "nps?tabs", "csat?tabs&s=942&n=1148&industry=retail", "nps?p=388&pa=230&d=112&share-results",
	"csat?s=3&n=4", "ces?r=12-18-31-58-142-231-168", "ces?sum=3000&n=500", "nps?tabs&r=1-2-3-4-5-6-7-8-9-10-999999999999&level=99",
	"csat?scale=10&r=1-2-3-4-5-6-7-8-9-1000000000", "csat?s=999999999998&n=999999999999&accent=%23b00060", "nps?p=lots&pa=1&d=1",
}

// TestFrameStates: every state can be used by everybody, and fits from 280 to
// 720 px.
func TestFrameStates(t *testing.T) {
	p := newPage(t)
	for _, state := range frameStates {
		p.open("/embed/" + state)
		p.settled()
		for _, width := range []int64{280, 320, 480, 720} {
			p.size(width, 1200)
			p.fits(state)
		}
		p.accessibleHere(state)
		p.size(320, 1200)
		p.accessibleHere(state)
	}
}

// TestFrameMistake: a mistake is tied to its field, at the least width too.
func TestFrameMistake(t *testing.T) {
	p := newPage(t)
	p.size(280, 1200)
	p.open("/embed/csat?tabs")
	p.field("Satisfied responses").fill("1148")
	p.field("All responses").fill("942")
	p.key("Tab")
	p.complains(p.field("Satisfied responses"), "1,148 satisfied is more than 942 responses.")
	p.fits("a mistake")
	p.accessibleHere("a mistake")
	p.press("Swap them")
	p.shows("score", 100*942/1148.)
	p.untilJS(`document.activeElement.id === "all"`)
}

// TestFrameProgram: the program fails to come, never can come, or ends.
func TestFrameProgram(t *testing.T) {
	t.Run("lost", func(t *testing.T) {
		g := newGate(t, widgetProgram, refuse(http.StatusServiceUnavailable))
		p := newPageAt(t, g.URL)
		p.guard.expect("503")
		p.goTo("/embed/nps")
		p.field("Promoters").fill("60")
		p.untilJS(`document.documentElement.dataset.engine === "failed"`)
		p.untilJS(`getComputedStyle(document.querySelector(".tm-frame__says")).visibility === "hidden"`)
		p.accessibleHere("lost")
		g.mend()
		p.press("Try again")
		p.waitReady()
		p.field("Passives").fill("30")
		p.field("Detractors").fill("10")
		p.shows("score", 50)
	})
	t.Run("no WebAssembly", func(t *testing.T) {
		p := newPage(t)
		p.before(`delete window.WebAssembly`)
		p.goTo("/embed/quiz")
		p.untilJS(`document.documentElement.dataset.engine === "missing"`)
		p.until("a word", func() bool { return len(p.text(".tm-engine-missing")) > 40 })
		p.accessibleHere("no WebAssembly")
	})
	t.Run("stopped", func(t *testing.T) {
		p := newPage(t)
		p.guard.expect("unreachable")
		p.open("/embed/nps")
		p.do(trap + `TextDecoder.prototype.decode = () => trap()`)
		p.field("Promoters").fill("60")
		p.untilJS(`document.documentElement.dataset.engine === "stopped"`)
		p.holds("Promoters", "60")
		p.press("Reload the page")
		p.waitReady()
	})
}

// TestFrameEarly: what was typed and chosen before the program runs is kept,
// and the word about loading moves nothing.
func TestFrameEarly(t *testing.T) {
	g, release := heldFor(t, widgetProgram)
	p := newPageAt(t, g.URL)
	p.before(shifts)
	p.goTo("/embed/nps?tabs&pa=7")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	if got := p.text(".tm-frame__says"); got != "Loading the calculator." {
		t.Errorf("it says %q", got)
	}
	p.frames(3)
	for _, s := range eval[[]string](p, "shifts") {
		t.Errorf("moved by %s", s)
	}
	p.choose("Per rating")
	p.choose("Totals")
	p.field("Promoters").fill("60")
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.do(`document.activeElement.setSelectionRange(1, 1)`)
	release()
	p.shows("score", 50)
	p.untilJS(`document.activeElement.id === "detractors"`)
	if caret := eval[int](p, `document.activeElement.selectionStart`); caret != 1 {
		t.Errorf("the caret is at %d, was at 1", caret)
	}
}

// TestFrameEarlyFocus: who is in a field that goes when the program opens the
// frame in another mode is in the first field of that.
func TestFrameEarlyFocus(t *testing.T) {
	g, release := heldFor(t, widgetProgram)
	p := newPageAt(t, g.URL)
	p.goTo("/embed/nps?mode=ratings")
	p.field("Passives").press()
	release()
	p.waitReady()
	p.untilJS(`document.querySelectorAll("input[type=text]").length === 11`)
	p.untilJS(`document.activeElement === document.querySelector("input[type=text]")`)
}

// TestFrameEarlyQuiz: a press before the program runs waits for it.
func TestFrameEarlyQuiz(t *testing.T) {
	g, release := heldFor(t, widgetProgram)
	p := newPageAt(t, g.URL)
	p.goTo("/embed/quiz")
	p.option(0, 1).press()
	p.press("Next question")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	if got := p.text(".tm-frame__ways > span"); got != "Loading the quiz." {
		t.Errorf("it says %q", got)
	}
	release()
	p.untilJS(`document.getElementById("progress").textContent.startsWith("Question 2")`)
}

// TestFrameQuiz goes through the quiz by keys alone.
func TestFrameQuiz(t *testing.T) {
	p := newHost(t).article(t, "top")
	w := p.put(`metric="quiz"`)
	before := eval[int](p, "history.length")
	w.option(0, 0).press()
	for i, key := range []string{"a", "B", "c", "a", "b", "c"} {
		w.untilJS(`document.getElementById("progress").textContent.startsWith("Question ` + num(i+1) + `")`)
		if i > 0 {
			w.untilJS(`document.activeElement.id === "heading"`)
		}
		w.keys(key)
		w.untilJS(`document.activeElement.checked && document.activeElement.id.endsWith("-" + ` + quoted(key) + `.toLowerCase())`)
		if i == 0 {
			w.accessibleHere("a question")
		}
		w.key("Enter")
	}
	w.untilJS(`document.activeElement.id === "heading" && document.querySelector("[data-outcome]")`)
	w.accessibleHere("the quiz's result")
	w.fits("the quiz's result")
	if got := on[string](w.control("link", "Open in Trimetric"), "this.hash"); got != "#v=1&learn=a&moment=b&use=c&reader=a&pain=b&rhythm=c" {
		t.Errorf("Open in Trimetric leads to %s", got)
	}
	if now := eval[int](p, "history.length"); now != before {
		t.Errorf("the article's history grew from %d to %d", before, now)
	}
}

// TestFrameForced: in a contrast theme what is chosen can be told.
func TestFrameForced(t *testing.T) {
	p := newPage(t)
	p.prefers("forced-colors", "active")
	p.open("/embed/nps?tabs&p=60&pa=30&d=10")
	edge := func(element string) string {
		return eval[string](p, `getComputedStyle(document.querySelector(`+quoted(element)+`)).borderTopColor`)
	}
	if on, off := edge(".tm-frame__tab:has(:checked)"), edge(".tm-frame__tab:not(:has(:checked))"); on == off {
		t.Errorf("the tabs both have an edge of %s", on)
	}
	fill := func(element string) string {
		return eval[string](p, `getComputedStyle(document.querySelector(`+quoted(element)+`)).backgroundColor`)
	}
	if on, off := fill(".tm-meter__cell--on"), fill(".tm-meter__cell:not(.tm-meter__cell--on)"); on == off {
		t.Errorf("the cells of the meter are all %s", on)
	}
}

// TestFrameShares: whether the result is passed on is said before the program
// runs as it is after, and the frame does not grow for it.
func TestFrameShares(t *testing.T) {
	const high = `document.body.getBoundingClientRect().height`
	for query, want := range map[string]string{
		"": "Nothing is sent.", "?share-results=0": "Nothing is sent.", "?share-results=false": "Nothing is sent.",
		"?share-results": "Only the result is passed on, to the page around it.", "?share-results=1": "Only the result is passed on, to the page around it.",
	} {
		g, release := heldFor(t, widgetProgram)
		p := newPageAt(t, g.URL)
		p.size(320, 900)
		p.goTo("/embed/nps" + query)
		says := func() {
			t.Helper()
			if got := p.text(".tm-frame__foot p"); got != "Worked out on this page. "+want {
				t.Errorf("with %q the foot says %q", query, got)
			}
		}
		says()
		before := eval[float64](p, high)
		p.field("Promoters").press()
		release()
		p.waitReady()
		says()
		if after := eval[float64](p, high); after != before {
			t.Errorf("with %q the frame grows from %v px to %v", query, before, after)
		}
	}
}

// TestFrameTitle: the document is named for the metric on show.
func TestFrameTitle(t *testing.T) {
	p := newPage(t)
	p.open("/embed/nps?tabs")
	for _, metric := range []string{"CSAT", "NPS"} {
		p.choose(metric)
		p.untilJS(`document.title === "` + metric + ` calculator – Trimetric"`)
	}
}
