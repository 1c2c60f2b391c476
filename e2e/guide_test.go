//go:build e2e

package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"trimetric/calc/guide"
)

// columns are the metrics that the guide's table shows.
func (p *page) columns() string {
	p.t.Helper()
	return eval[string](p, `Array.from(document.querySelectorAll("th[data-metric], td[data-metric]"))
		.filter((cell) => cell.checkVisibility()).map((cell) => cell.dataset.metric)
		.filter((metric, i, all) => all.indexOf(metric) === i).join(" ")`)
}

// showsColumns waits for the table to show just these metrics.
func (p *page) showsColumns(want string) {
	p.t.Helper()
	p.until("the table shows "+want, func() bool { return p.columns() == want })
}

// TestGuideColumns: all three metrics side by side on a desk, one at a time on a
// phone, by finger and by arrow key.
func TestGuideColumns(t *testing.T) {
	p := newPage(t)
	p.open("/guide")
	p.showsColumns("csat nps ces")
	if n := len(p.controls("radio", "NPS")); n != 0 {
		t.Errorf("a desk has %d switches for NPS", n)
	}
	p.size(390, 844)
	p.showsColumns("csat")
	p.choose("NPS")
	p.showsColumns("nps")
	p.key("Right")
	p.showsColumns("ces")
	if !on[bool](p.control("radio", "CES"), "this === document.activeElement") {
		t.Error("the arrow key did not take the focus along")
	}
	if said := p.text(".tm-guide__table"); !strings.Contains(said, "Customer Effort Score") || strings.Contains(said, "Net Promoter Score") {
		t.Errorf("the phone's table says\n%s", said)
	}
	p.size(1280, 900)
	p.showsColumns("csat nps ces")
}

// TestGuideDeepLinks: a link to a metric shows that metric, on a phone too, and
// a link to any other place shows the place, clear of what stays in view.
func TestGuideDeepLinks(t *testing.T) {
	for _, width := range []int64{390, 768, 1280} {
		for _, id := range []string{"csat", "nps", "ces", "year", "collect", "questions-nps", "faq-" + guide.FAQs[3].ID} {
			p := newPage(t)
			p.size(width, 844)
			p.open("/guide#" + id)
			what := fmt.Sprintf("/guide#%s at %d", id, width)
			p.until(what+" shows its place", func() bool { return p.inView(id) })
			if metric := slices.Contains([]string{"csat", "nps", "ces"}, id); metric && width < 760 {
				p.showsColumns(id)
			}
		}
	}
}

// inView reports whether the element with an id is in the upper half of the
// window and nothing lies over it.
func (p *page) inView(id string) bool {
	p.t.Helper()
	return eval[bool](p, `(() => {
		const place = document.getElementById(`+quoted(id)+`);
		const box = place.getBoundingClientRect();
		if (box.top < 0 || box.top > innerHeight / 2 || !place.checkVisibility()) return false;
		return place.contains(document.elementFromPoint(box.left + Math.min(20, box.width / 2), box.top + 4));
	})()`)
}

// TestGuideArrival comes to the guide from another page and by a link to a
// metric in it.
func TestGuideArrival(t *testing.T) {
	p := newPage(t)
	p.open("/")
	p.menu("Main", "Guide")
	p.arrives("/guide", "CSAT, NPS and CES side by side")
	p.showsColumns("csat nps ces")
	p.size(390, 844)
	p.follow("Open the CSAT calculator")
	p.arrives("/csat", "CSAT calculator")
	p.do(`history.back()`)
	p.untilJS(`location.pathname === "/guide"`)
	p.showsColumns("csat")
	p.choose("CES")
	p.showsColumns("ces")
}

// TestGuideContents: the list of contents leads to its parts, stays in view and
// marks the part that is being read.
func TestGuideContents(t *testing.T) {
	p := newPage(t)
	p.open("/guide")
	current := func() string {
		t.Helper()
		return p.text(`.tm-toc__link[aria-current="true"]`)
	}
	for _, part := range []struct{ link, id string }{{"Together", "together"}, {"A year", "year"}, {"Questions", "questions"}} {
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
// a link is followed or by Escape.
func TestGuideContentsOnPhone(t *testing.T) {
	p := newPage(t)
	p.size(390, 844)
	p.open("/guide")
	seen := func() int { t.Helper(); return len(p.controls("link", "Challenges")) }
	if n := seen(); n != 0 {
		t.Fatalf("the closed list shows %d links", n)
	}
	p.press("On this page")
	p.until("the list opens", func() bool { return seen() == 1 })
	p.keys(kb.Escape)
	p.until("Escape closes the list", func() bool { return seen() == 0 })
	if !on[bool](p.button("On this page"), "this === document.activeElement") {
		t.Error("Escape lost the focus")
	}
	p.press("On this page")
	p.follow("Challenges")
	p.until("the list closes", func() bool { return seen() == 0 })
	p.until("the part is shown", func() bool { return p.inView("challenges") })
	p.untilJS(`document.activeElement.id === "challenges"`)
	p.press("On this page")
	p.until("the list opens again", func() bool { return seen() == 1 })
	p.accessible("the list of contents")
}

// TestGuideCopy puts a question on the clipboard, to the letter.
func TestGuideCopy(t *testing.T) {
	p := newPage(t)
	p.open("/guide")
	check := func(button, want string) {
		t.Helper()
		if got := p.copied(button); got != want {
			t.Errorf("%s copies %q, want %q", button, got, want)
		}
	}
	check("Copy question NPS", "How likely are you to recommend us to a friend or colleague?\n0 (not at all likely) to 10 (extremely likely)\nWhat is the main reason for your answer?")
	last := guide.Questions[len(guide.Questions)-1]
	check("Copy question CES, "+last.For, last.Text+"\n"+last.Scale+"\n"+last.Open)
	p.button("Copied CES, " + last.For)
	p.until("the status says so", func() bool { return eval[string](p, `document.querySelector("[data-said]").textContent`) == "Copied" })
}

// TestGuideYear scrolls the chart in its own box on a phone, by key.
func TestGuideYear(t *testing.T) {
	p := newPage(t)
	p.size(390, 844)
	p.open("/guide")
	on[bool](p.control("group", "A year with all three"), `(this.focus(), true)`)
	p.key("Right")
	p.untilJS(`document.querySelector(".tm-year").scrollLeft > 0`)
	p.fits("the guide with a scrolled chart")
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

// TestGuideWithoutScripts reads the guide without any: the table, the switch,
// every answer, and no button that would do nothing.
func TestGuideWithoutScripts(t *testing.T) {
	p := newPage(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	p.goTo("/guide")
	said := p.text("body")
	for _, f := range guide.FAQs {
		if !strings.Contains(said, f.Question) || !strings.Contains(said, f.Answer[0].Says) {
			t.Errorf("the page does not answer %q", f.Question)
		}
	}
	if strings.Contains(said, "Copy question") {
		t.Error("there is a button that does nothing")
	}
	p.showsColumns("csat nps ces")
	p.size(390, 844)
	p.showsColumns("csat")
	click := func(c *control) {
		t.Helper()
		at := on[[2]float64](c, `(() => {
			const box = (this.closest("label") ?? this).getBoundingClientRect();
			return [box.x + box.width / 2, box.y + box.height / 2];
		})()`)
		p.must(chromedp.Do(p.ctx, chromedp.MouseClickXY(at[0], at[1])))
	}
	click(p.control("radio", "NPS"))
	p.showsColumns("nps")
	click(p.button("On this page"))
	p.until("the list opens", func() bool { return len(p.controls("link", "Challenges")) == 1 })
}

// TestGuidePrint prints all three metrics and every part, and nothing to press.
func TestGuidePrint(t *testing.T) {
	p := newPage(t)
	p.open("/guide")
	p.size(660, 900) // what A4 has between its margins
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	p.showsColumns("csat nps ces")
	if left := eval[[]string](p, `Array.from(document.querySelectorAll("button, input, nav"))
		.filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 120))`); len(left) > 0 {
		t.Errorf("the guide prints %q", left)
	}
	said := p.text("body")
	for _, f := range guide.FAQs {
		if !strings.Contains(said, f.Question) {
			t.Errorf("%q is not printed", f.Question)
		}
	}
	p.fits("the printed guide")
}
