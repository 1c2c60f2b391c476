//go:build e2e

package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

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
		p := newPage(t)
		p.size(width, 844)
		for _, id := range []string{"csat", "nps", "ces", "year", "collect", "questions-nps", "faq-" + guide.FAQs[3].ID} {
			p.open("/guide#" + id)
			what := fmt.Sprintf("/guide#%s at %d", id, width)
			p.until(what+" shows its place", func() bool { return p.inView(id) })
			if metric := slices.Contains([]string{"csat", "nps", "ces"}, id); metric && width < 760 {
				p.showsColumns(id)
				// So that the reader sees that there are others.
				p.untilJS(`(() => {
					const label = document.querySelector("#show-` + id + `").closest("label"), box = label.getBoundingClientRect();
					return label.contains(document.elementFromPoint(box.left + 20, box.top + 4));
				})()`)
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
	check("Copy question NPS", "How likely are you to recommend us to a friend or colleague?\n0 (not at all likely) to 10 (extremely likely)\nOptional: What is the main reason for your answer?")
	last := guide.Questions[len(guide.Questions)-1]
	check("Copy question CES, "+last.For, last.Text+"\n"+last.Scale+"\nOptional: "+last.Open)
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
