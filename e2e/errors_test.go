//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// complains waits until a field has a message that says something, tied to it
// and marked as an error.
func (p *page) complains(c *control, says string) {
	p.t.Helper()
	p.until(c.name+" complains of: "+says, func() bool {
		return on[string](c, `this.getAttribute("aria-invalid") ?? ""`) == "true" && strings.Contains(c.described(), says)
	})
}

// content waits until a field has no message.
func (p *page) content(c *control) {
	p.t.Helper()
	p.until(c.name+" does not complain", func() bool {
		return !on[bool](c, `this.hasAttribute("aria-invalid")`) && !strings.Contains(c.described(), "Error")
	})
}

// TestMistakes makes each mistake in a good form. The message comes when the
// field is left, the old score goes at once, and both are undone by typing on
// in the field that was wrong.
func TestMistakes(t *testing.T) {
	check := func(path, field, wrong, says, right string, score float64) {
		t.Run(path+" "+field+" "+wrong, func(t *testing.T) {
			p := newPage(t)
			p.open(path)
			f := p.field(field)
			f.fill(wrong)
			p.hides("result", "score")
			p.hides("result", "low")
			p.content(f)
			p.key("Tab")
			p.complains(f, says)
			if got := f.value(); got != wrong {
				t.Errorf("the field holds %q, want %q", got, wrong)
			}
			f.fill(right)
			p.shows("score", score)
			p.content(f)
			if !on[bool](f, "this === document.activeElement") {
				t.Error("focus was lost when the message went")
			}
		})
	}
	const csat, nps, ces = "/csat#v=1&s=80&n=100", "/nps#v=1&p=60&pa=30&d=10", "/ces#v=1&sum=550&n=100"
	check(nps, "Promoters", "sixty", "cannot be read", "6", 100*(6-10)/46.0)
	check(nps, "Promoters", "-6", "Enter 0 or more", "0", -25)
	check(nps, "Passives", "30.5", "whole numbers", "35", 100*(60-10)/105.0)
	check(nps, "Detractors", "1000000000001", "1,000,000,000,000", "20", 100*40/110.0)
	check(nps, "Passives", "", "Enter a number", "0", 100*50/70.0)
	check(csat, "Satisfied responses", "101", "more than", "100", 100)
	check(ces, "Sum of ratings", "701", "impossible", "700", 7)
	check(ces, "Sum of ratings", "99", "impossible", "100", 1)
}

// TestPartAndWhole tells the mistake between two fields beside the first, once
// both have been left.
func TestPartAndWhole(t *testing.T) {
	p := newPage(t)
	p.open("/csat")
	satisfied, all := p.field("Satisfied responses"), p.field("All responses")
	satisfied.fill("80")
	p.key("Tab")
	all.fill("7")
	p.hides("result", "score")
	p.content(satisfied) // the second number may not be finished
	p.key("Tab")
	p.complains(satisfied, "80 satisfied is more than 7 responses")
	all.fill("160")
	p.shows("score", 50)
	p.content(satisfied)
}

// TestRepairs presses the button that a message offers.
func TestRepairs(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=388&pa=2&d=112")
	f := p.field("Passives")
	f.fill("23O")
	p.key("Tab")
	p.complains(f, "letter O")
	p.press("Use 230")
	p.shows("score", 100*(388-112)/730.0)
	p.content(f)
	if got := f.value(); got != "230" {
		t.Errorf("the field holds %q", got)
	}

	q := newPage(t)
	q.open("/csat")
	q.field("Satisfied responses").fill("200")
	q.field("All responses").fill("160")
	q.key("Tab")
	q.complains(q.field("Satisfied responses"), "more than")
	q.press("Swap them")
	q.shows("score", 80)
}

// TestTyping types key by key: focus stays, and no half-typed figure is called
// wrong.
func TestTyping(t *testing.T) {
	p := newPage(t)
	p.open("/csat")
	f := p.field("Satisfied responses")
	f.press()
	p.keys("942")
	p.content(f)
	p.key("Tab")
	p.keys("1,148")
	p.shows("score", 100*942/1148.0)
	if !on[bool](p.field("All responses"), "this === document.activeElement && this.selectionStart === 5") {
		t.Error("focus or caret were lost")
	}
	p.content(f)
}

// TestPlannerMistakes keeps a planner's answer back while its question is
// wrong.
func TestPlannerMistakes(t *testing.T) {
	check := func(field, wrong, says, hook string) {
		t.Helper()
		p := newPage(t)
		p.open("/csat#v=1&s=80&n=100&target=90&margin=5&rate=20")
		p.plans(hook, map[string]float64{"satisfied": 10, "responses": 246, "surveys": 1230}[hook])
		f := p.field(field)
		f.fill(wrong)
		p.key("Tab")
		p.complains(f, says)
		p.hides("plan", hook)
		p.shows("score", 80)
	}
	check("Target", "120", "Enter a score from", "satisfied")
	check("Margin wanted", "0", "margin above 0", "responses")
	check("Expected score", "high", "cannot be read", "responses")
	check("Customers in all", "-5", "0 or more", "responses")
	check("Response rate", "101", "rate above 0", "surveys")
}
