//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"

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
	"Tab": kb.Tab, "Enter": kb.Enter, "Space": " ", "Escape": kb.Escape, "Delete": kb.Delete, "Backspace": kb.Backspace,
	"Down": kb.ArrowDown, "Up": kb.ArrowUp, "Left": kb.ArrowLeft, "Right": kb.ArrowRight, "Home": kb.Home, "End": kb.End,
}

// key presses a key by its name, with what has focus.
func (p *page) key(name string, with ...chromedp.Modifier) {
	p.t.Helper()
	k, ok := keys[name]
	if !ok {
		p.t.Fatalf("no key %q", name)
	}
	p.must(chromedp.Do(p.hands(), chromedp.KeyEvent(k, chromedp.KeyModifiers(with...))))
}

// keys types a text key by key into what has focus.
func (p *page) keys(text string) {
	p.t.Helper()
	p.must(chromedp.Do(p.hands(), chromedp.KeyEvent(text)))
}

// quoted writes a text as JavaScript does.
func quoted(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string always can be written
	}
	return string(b)
}
