//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// field is a text field, by its label.
func (p *page) field(label string) *control {
	p.t.Helper()
	return p.control("textbox", label)
}

func (p *page) button(label string) *control {
	p.t.Helper()
	return p.control("button", label)
}

func (p *page) press(label string) {
	p.t.Helper()
	p.button(label).press()
}

// choose presses a radio button, by its label.
func (p *page) choose(label string) {
	p.t.Helper()
	c := p.control("radio", label)
	c.press()
	p.until(label+" is chosen", func() bool { return on[bool](c, "this.checked") })
}

// pick chooses an option of a list, both by what they say.
func (p *page) pick(list, option string) {
	p.t.Helper()
	c := p.control("combobox", list)
	if !on[bool](c, fmt.Sprintf(`(() => {
		const at = Array.from(this.options).findIndex((o) => o.text === %s);
		if (at < 0) return false;
		this.focus();
		this.selectedIndex = at;
		this.dispatchEvent(new Event("input", {bubbles: true}));
		this.dispatchEvent(new Event("change", {bubbles: true}));
		return true;
	})()`, quoted(option))) {
		p.t.Fatalf("%s has no option %q", list, option)
	}
}

// follow presses a link, by its text.
func (p *page) follow(link string) {
	p.t.Helper()
	p.control("link", link).press()
}

var keys = map[string]string{
	"Tab": kb.Tab, "Enter": kb.Enter, "Space": " ", "Delete": kb.Delete, "Backspace": kb.Backspace,
	"Down": kb.ArrowDown, "Up": kb.ArrowUp, "Left": kb.ArrowLeft, "Right": kb.ArrowRight, "Home": kb.Home, "End": kb.End,
}

// key presses a key by its name, with what has focus.
func (p *page) key(name string, with ...chromedp.Modifier) {
	p.t.Helper()
	k, ok := keys[name]
	if !ok {
		p.t.Fatalf("no key %q", name)
	}
	p.must(chromedp.Do(p.ctx, chromedp.KeyEvent(k, chromedp.KeyModifiers(with...))))
}

// keys types a text key by key into what has focus.
func (p *page) keys(text string) {
	p.t.Helper()
	p.must(chromedp.Do(p.ctx, chromedp.KeyEvent(text)))
}

// quoted writes a text as JavaScript does.
func quoted(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string always can be written
	}
	return string(b)
}

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
