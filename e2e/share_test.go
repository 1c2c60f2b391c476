//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// copied presses a button and returns what it puts on the clipboard.
func (p *page) copied(button string) string {
	p.t.Helper()
	p.do(`window.copied = ""; navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve() }`)
	p.press(button)
	p.untilJS(`window.copied !== ""`)
	return eval[string](p, `window.copied`)
}

// TestLinks opens links and shares them again.
func TestLinks(t *testing.T) {
	check := func(link, canonical string, score float64) {
		t.Helper()
		p := newPage(t)
		p.open(link)
		p.shows("score", score)
		if got := p.copied("Share link"); got != p.origin+canonical {
			t.Errorf("shared\n%s, want\n%s", got, p.origin+canonical)
		}
		p.untilJS("location.pathname + location.hash === " + quoted(canonical))
		p.reload()
		p.shows("score", score)
	}
	same := func(link string, score float64) {
		t.Helper()
		check(link, link, score)
	}
	same("/nps#v=1&p=388&pa=230&d=112&industry=retail&target=50", 100*(388-112)/730.0)
	same("/csat#v=1&mode=ratings&r=10-20-30-40-100&from=5&level=90", 50)
	same("/csat#v=1&s=160&n=200&margin=2&expect=80&population=20000&rate=12.5&b.s=150&b.n=200", 80)
	same("/ces#v=1&mode=ratings&r=1-1-2-1-3-3-1&dir=down&b.mode=ratings&b.r=1-0-1-0-1-8-4&b.name=East", 53.0/12)
	same("/ces#v=1&sum=81&n=20&scale=5&level=99", 4.05)
	// Defaults are left out, keys are put in order, unknown ones are dropped.
	check("/nps#v=1&level=95&mode=totals&utm=x&d=10&p=60&pa=30", "/nps#v=1&p=60&pa=30&d=10", 50)
}

// TestLinkText carries a name and a period in any script.
func TestLinkText(t *testing.T) {
	p := newPage(t)
	p.open("/csat#v=1&s=80&n=100")
	p.field("Name").fill("Überlingen & Söhne = 客服?")
	p.field("Period").fill("Q2 2025, 50 %")
	link := p.copied("Share link")
	q := newPage(t)
	q.open(strings.TrimPrefix(link, p.origin))
	q.shows("score", 80)
	if name, period := q.field("Name").value(), q.field("Period").value(); name != "Überlingen & Söhne = 客服?" || period != "Q2 2025, 50 %" {
		t.Errorf("name %q, period %q", name, period)
	}
	if got := q.copied("Share link"); got != link {
		t.Errorf("shared %s, want %s", got, link)
	}
}

// TestBadLink leaves empty what it cannot use, and says so beside the field.
func TestBadLink(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=lots&pa=30&d=10&level=42&industry=nowhere")
	p.hides("result", "score")
	f := p.field("Promoters")
	if f.value() != "" || !strings.Contains(f.described(), "link") {
		t.Errorf("the field holds %q and says %q", f.value(), f.described())
	}
	if got := on[string](f, `this.getAttribute("aria-invalid") ?? ""`); got != "true" {
		t.Errorf("aria-invalid is %q", got)
	}
	if !on[bool](p.control("radio", "95%"), "this.checked") {
		t.Error("an impossible level changed the level")
	}
	f.fill("60")
	p.shows("score", 50)
	if got := p.copied("Share link"); got != p.origin+"/nps#v=1&p=60&pa=30&d=10" {
		t.Errorf("shared %s", got)
	}
}

// TestSummary copies the result in a line.
func TestSummary(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=388&pa=230&d=112&name=Shop&period=Q2")
	p.shows("responses", 730)
	got := p.copied("Copy summary")
	for _, want := range []string{"NPS +38", "95%", "730 responses", "Favourable", "Shop, Q2"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
	p.button("Summary copied")
}
