//go:build e2e

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestGuideContents: the list of contents leads to its parts, stays in view and
// marks the part that is being read.
func TestGuideContents(t *testing.T) {
	p := newPage(t)
	p.open("/guide")
	current := func() string {
		t.Helper()
		return p.text(`.tm-toc__link[aria-current="true"]`)
	}
	for _, part := range []struct{ link, id string }{{"Together", "together"}, {"A year", "year"}, {"Frequent questions", "questions"}} {
		p.follow(part.link)
		p.until(part.link+" shows its part", func() bool { return p.inView(part.id) })
		p.untilJS(`document.activeElement.id === ` + quoted(part.id))
		p.untilJS(`location.hash === "#" + ` + quoted(part.id))
		p.until(part.link+" is marked", func() bool { return current() == part.link })
	}
	p.do(`document.getElementById("improve").scrollIntoView()`)
	p.until("scrolling moves the mark", func() bool { return current() == "Improving" })
	if !eval[bool](p, `(() => { const box = document.querySelector(".tm-toc").getBoundingClientRect(); return box.top >= 0 && box.bottom < 100 })()`) {
		t.Error("the contents have gone out of view")
	}
}

// TestGuideContentsOnPhone: there the list opens over the page, and closes when
// a link is followed or by Escape. Its button says which part is being read.
func TestGuideContentsOnPhone(t *testing.T) {
	p := newPage(t)
	p.size(390, 844)
	p.open("/guide")
	seen := func() int { t.Helper(); return len(p.controls("link", "Challenges")) }
	if n := seen(); n != 0 {
		t.Fatalf("the closed list shows %d links", n)
	}
	p.press("On this page: Side by side")
	p.until("the list opens", func() bool { return seen() == 1 })
	p.keys(kb.Escape)
	p.until("Escape closes the list", func() bool { return seen() == 0 })
	if !on[bool](p.button("On this page: Side by side"), "this === document.activeElement") {
		t.Error("Escape lost the focus")
	}
	p.press("On this page: Side by side")
	p.follow("Challenges")
	p.until("the list closes", func() bool { return seen() == 0 })
	p.until("the part is shown", func() bool { return p.inView("challenges") })
	p.untilJS(`document.activeElement.id === "challenges"`)
	p.press("On this page: Challenges")
	p.until("the list opens again", func() bool { return seen() == 1 })
	p.accessible("the list of contents")
}

// TestGuideFocus: no control that is reached by the tab key lies under what
// stays in view.
func TestGuideFocus(t *testing.T) {
	for _, width := range []int64{390, 1280} {
		p := newPage(t)
		p.size(width, 700)
		p.open("/guide")
		p.do(`document.querySelector("#questions").scrollIntoView(); document.querySelector("#questions").tabIndex = -1; document.querySelector("#questions").focus()`)
		for range 25 {
			p.key("Tab", chromedp.ModifierShift)
			if over := eval[string](p, `(() => {
				const e = document.activeElement, box = e.getBoundingClientRect();
				if (e.closest(".tm-toc, header, .tm-tabbar")) return "";
				const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
				return e.contains(top) || top?.contains(e) ? "" : e.textContent + " lies under " + top?.className;
			})()`); over != "" {
				t.Errorf("at %d: %s", width, over)
			}
		}
	}
}

// TestGuidePlaces: what a link leads to has the focus and no ring, as it is
// nothing to press; the link itself has one.
func TestGuidePlaces(t *testing.T) {
	p := newPage(t)
	p.open("/guide")
	ring := func() string {
		t.Helper()
		return eval[string](p, `getComputedStyle(document.activeElement).outlineStyle`)
	}
	for _, part := range []struct{ link, id string }{{"Together", "together"}, {"CES", "ces"}} {
		on[bool](p.controls("link", part.link)[0], `(this.focus(), true)`)
		p.key("Tab")
		p.key("Tab", chromedp.ModifierShift)
		if got := ring(); got != "solid" {
			t.Errorf("the link %s has the ring %q", part.link, got)
		}
		p.key("Enter")
		p.untilJS(`document.activeElement.id === ` + quoted(part.id))
		if got := ring(); got != "none" {
			t.Errorf("#%s has the ring %q", part.id, got)
		}
	}
}
