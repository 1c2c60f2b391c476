//go:build e2e

package browsers

import (
	"encoding/json"
	"fmt"
)

// A control is an element of the page, found as assistive technology finds it:
// by its role and its name, which the browser works out.
type control struct {
	p  *page
	id string
}

// candidates are the elements that may have a role: to ask for the role of every
// element would take long. What belongs to the earlier period has the names of
// the form above.
var candidates = map[string]string{
	"textbox": "input:not(.tm-fieldset *), textarea:not(.tm-fieldset *)",
	"radio":   "input[type=radio]:not(.tm-fieldset *)",
	"button":  "button", "link": "a[href]",
}

// control waits for the one control that is in sight with a role and a name.
func (p *page) control(kind, name string) control {
	p.t.Helper()
	var found []control
	p.until(fmt.Sprintf("one %s %q", kind, name), func() bool {
		found = p.controls(kind, name)
		return len(found) == 1
	})
	return found[0]
}

// controls looks for them. One that leaves the page meanwhile is not one.
func (p *page) controls(kind, name string) []control {
	p.t.Helper()
	var all []map[string]string
	js := fmt.Sprintf(`return Array.from(document.querySelectorAll(%q)).filter((e) => e.getClientRects().length)`, candidates[kind])
	if err := json.Unmarshal(p.send(script, params{"script": js, "args": []any{}}), &all); err != nil {
		p.t.Fatal(err)
	}
	var found []control
	for _, one := range all {
		c := control{p, one[element]}
		if c.is(label, name) && c.is(role, kind) {
			found = append(found, c)
		}
	}
	return found
}

// is reports whether the browser answers a question about the control so.
func (c control) is(question command, want string) bool {
	answer, err := c.p.wire.send(question, params{"id": c.id})
	var got string
	return err == nil && json.Unmarshal(answer, &got) == nil && got == want
}

// press clicks. A radio button is pressed by its label, which is what is seen of
// it.
func (c control) press() {
	c.p.t.Helper()
	js := `const seen = arguments[0].type === "radio" ? arguments[0].closest("label") : arguments[0];
		seen.scrollIntoView({block: "center", behavior: "instant"});
		return seen`
	seen := map[string]string{}
	text := c.p.send(script, params{"script": js, "args": []any{map[string]string{element: c.id}}})
	if err := json.Unmarshal(text, &seen); err != nil {
		c.p.t.Fatal(err)
	}
	c.p.send(click, params{"id": seen[element]})
}

// keys types a text key by key.
func (c control) keys(text string) {
	c.p.t.Helper()
	c.p.send(keys, params{"id": c.id, "text": text})
}

// field is a text field, by its label.
func (p *page) field(name string) control {
	p.t.Helper()
	return p.control("textbox", name)
}
