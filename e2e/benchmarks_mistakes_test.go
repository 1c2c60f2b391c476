//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestBenchmarkMistakes makes mistakes in a good score: the old one goes at once,
// the message comes when the field is left.
func TestBenchmarkMistakes(t *testing.T) {
	check := func(link, field, wrong, says, right string, score float64) {
		t.Helper()
		p := newPage(t)
		p.open("/benchmarks" + link)
		f := p.field(field)
		f.fill(wrong)
		p.hides("result", "score")
		p.content(f)
		if got := p.strips(); strings.Contains(got, ":") {
			t.Errorf("%s leaves the readings %s", wrong, got)
		}
		p.key("Tab")
		p.complains(f, says)
		f.fill(right)
		p.shows("score", score)
		p.content(f)
	}
	check("#v=1&s=80&n=100", "Satisfied responses", "101", "more than", "90", 90)
	check("#v=1&metric=nps&p=60&pa=30&d=10", "Passives", "30.5", "whole numbers", "35", 100*50/105.0)
	check("#v=1&score=80", "Score", "101", "score from 0% to 100%", "82,1 %", 82.1)
	check("#v=1&metric=nps&score=80", "Score", "-101", "score from −100 to +100", "−38", -38)
	check("#v=1&metric=ces&score=5", "Score", "0.5", "score from 1 to 7", "6.25", 6.25)

	p := newPage(t)
	p.open("/benchmarks")
	p.choose("Score only")
	p.field("Score").fill("8O")
	p.key("Tab")
	p.complains(p.field("Score"), "letter O")
	p.press("Use 80")
	p.shows("score", 80)
	p.choose("From counts")
	p.field("Satisfied responses").fill("200")
	p.field("All responses").fill("160")
	p.key("Tab")
	p.press("Swap them")
	p.shows("score", 80)
}

// TestBenchmarkAlone: a score without its counts has no interval, and the page
// says what that means.
func TestBenchmarkAlone(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks")
	p.choose("NPS")
	p.choose("Score only")
	p.field("Score").fill("+29")
	p.shows("score", 29)
	p.headed("Above four of seven figures, about the same as two, and below one")
	if got := p.text(".tm-standing p:nth-of-type(2)"); !strings.Contains(got, "no margin of error") {
		t.Errorf("it rests on %q", got)
	}
	if n := eval[int](p, `document.querySelectorAll(".tm-chart__column").length`); n != 0 {
		t.Errorf("%d rows have the column of an interval", n)
	}
	if n := eval[int](p, `document.querySelectorAll(".tm-strip .tm-chart__needle").length`); n != 7 {
		t.Errorf("the line runs through %d rows", n)
	}
}
