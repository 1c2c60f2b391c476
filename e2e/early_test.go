//go:build e2e

package e2e

import "testing"

// TestEarlyTyping uses the page while its program is still on the way.
func TestEarlyTyping(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/nps")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	p.field("Promoters").fill("388")
	p.field("Passives").fill("230")
	p.choose("90%")
	p.pick("Industry", "Retail")
	p.field("Name").fill("Ünder way")
	// The caret ends up in the middle of a text, which is typed on later.
	p.field("Detractors").fill("12")
	p.key("Left")
	release()
	p.waitReady()
	p.keys("1")
	p.shows("score", 100*(388-112)/730.0)
	if got := p.field("Detractors").value(); got != "112" {
		t.Errorf("typing went on to %q, want 112", got)
	}
	if !on[bool](p.field("Detractors"), "this === document.activeElement && this.selectionStart === 2") {
		t.Error("focus or caret were lost")
	}
	if !on[bool](p.control("radio", "90%"), "this.checked") {
		t.Error("the confidence was lost")
	}
	if got := on[string](p.control("combobox", "Industry"), "this.selectedOptions[0].text"); got != "Retail" {
		t.Errorf("the industry became %s", got)
	}
	if got := p.field("Name").value(); got != "Ünder way" {
		t.Errorf("the name became %q", got)
	}
}

// TestEarlyScore shows the score of what was typed early without a press.
func TestEarlyScore(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/csat")
	p.field("Satisfied responses").fill("160")
	p.field("All responses").fill("200")
	release()
	p.shows("score", 80)
	if !on[bool](p.field("All responses"), "this === document.activeElement") {
		t.Error("focus was lost")
	}
}

// TestEarlyMode chooses another way in before there is a program to show it.
func TestEarlyMode(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/ces")
	p.choose("Per rating")
	release()
	p.waitReady()
	p.rate(1, 0, 0, 0, 0, 0, 1, 1)
	p.shows("score", 6.5)
	if !on[bool](p.control("radio", "Per rating"), "this.checked") {
		t.Error("the choice was lost")
	}
}

// TestEarlyMetric chooses a metric on the home page.
func TestEarlyMetric(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/")
	p.choose("NPS")
	release()
	p.shows("score", 100*(388-112)/730.0)
	p.field("Promoters")
}

// TestEarlyOverLink: what is typed while the program is on its way is later than
// the link that the page was opened with, and stays.
func TestEarlyOverLink(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/csat#v=1&s=942&n=1148&level=90&industry=retail")
	p.field("Satisfied responses").fill("9")
	p.field("All responses").fill("10")
	p.pick("Industry", "Healthcare")
	release()
	p.shows("score", 90)
	p.untilJS(`location.hash === "#v=1&s=9&n=10&level=90&industry=healthcare"`)

	// A choice alone joins what the link holds.
	g, release = held(t)
	q := newPageAt(t, g.URL)
	q.goTo("/csat#v=1&s=942&n=1148")
	q.choose("99%")
	release()
	q.shows("score", 100*942/1148.0)
	q.untilJS(`location.hash === "#v=1&s=942&n=1148&level=99"`)
}
