//go:build e2e

package e2e

import (
	"fmt"
	"math"
	"strconv"
	"testing"
)

// hook is the value of a hook and whether it is there. Hooks of a result count
// only inside a result.
func (p *page) hook(kind, name string) (float64, bool) {
	p.t.Helper()
	selector := fmt.Sprintf("[data-%s=%q]", kind, name)
	if kind == "result" {
		selector = "[data-result-for] " + selector
	}
	text := eval[string](p, fmt.Sprintf(`document.querySelector(%s)?.value ?? ""`, quoted(selector)))
	if text == "" {
		return 0, false
	}
	v, err := strconv.ParseFloat(text, 64)
	p.must(err)
	return v, true
}

// shows waits until the result has a figure.
func (p *page) shows(name string, want float64) {
	p.t.Helper()
	p.reaches("result", name, want)
}

// plans waits until a planner has a figure.
func (p *page) plans(name string, want float64) {
	p.t.Helper()
	p.reaches("plan", name, want)
}

func (p *page) reaches(kind, name string, want float64) {
	p.t.Helper()
	var got float64
	var there bool
	defer func() {
		if p.t.Failed() {
			p.t.Logf("%s %s: there %v, got %v, want %v", kind, name, there, got, want)
		}
	}()
	p.until(fmt.Sprintf("%s %s is %v", kind, name, want), func() bool {
		got, there = p.hook(kind, name)
		return there && near(got, want)
	})
}

// hides waits until a figure is gone.
func (p *page) hides(kind, name string) {
	p.t.Helper()
	p.until("no "+kind+" "+name, func() bool {
		_, there := p.hook(kind, name)
		return !there
	})
}

// near allows for the twelve digits that the known answers have.
func near(got, want float64) bool {
	return math.Abs(got-want) <= max(1e-9, 1e-6*math.Abs(want))
}

func TestNear(t *testing.T) {
	if near(1, 1.00001) || near(0, 1e-8) || near(math.NaN(), 1) || !near(1, 1.0000001) || near(-5, 5) {
		t.Error("near is broken, so no figure in these tests means anything")
	}
}
