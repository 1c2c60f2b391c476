//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// call sends a command of the browser's own protocol.
func call[P, R any](p *page, command cdp.Command[P, R], params P) R {
	p.t.Helper()
	ctx, cancel := p.soon()
	defer cancel()
	r, err := chromedp.Call(ctx, command, params)
	if err != nil {
		p.t.Fatalf("%s: %v", command.Method, err)
	}
	return r
}

// A control is an element of the page, found as assistive technology finds it:
// by its role and its accessible name.
type control struct {
	p    *page
	id   runtime.RemoteObjectID
	name string
}

// in looks for controls inside a named group.
func (p *page) in(group string) *page {
	q := *p
	q.group = group
	return &q
}

// control waits for the one control with a role and a name. Those of the group
// "Earlier period" have the names of the form above and count only inside it.
func (p *page) control(role, name string) *control {
	p.t.Helper()
	var found []*control
	p.until(fmt.Sprintf("one %s %q in %q, but %d", role, name, p.group, len(found)), func() bool {
		found = p.controls(role, name)
		return len(found) == 1
	})
	return found[0]
}

func (p *page) controls(role, name string) []*control {
	p.t.Helper()
	root := p.object("document")
	if p.group != "" {
		groups := p.query(root, "group", p.group)
		if len(groups) != 1 {
			return nil
		}
		root = groups[0].id
	}
	var found []*control
	for _, c := range p.query(root, role, name) {
		if p.group != "" || !on[bool](c, `Boolean(this.closest("fieldset"))`) {
			found = append(found, c)
		}
	}
	return found
}

// object is a handle on what an expression gives.
func (p *page) object(js string) runtime.RemoteObjectID {
	p.t.Helper()
	return call(p, runtime.Evaluate, runtime.EvaluateParams{Expression: js}).Result.ObjectID
}

func (p *page) query(root runtime.RemoteObjectID, role, name string) []*control {
	p.t.Helper()
	tree := call(p, accessibility.QueryAXTree, accessibility.QueryAXTreeParams{ObjectID: root, Role: role, AccessibleName: name})
	var found []*control
	for _, n := range tree.Nodes {
		if n.Ignored || n.BackendDOMNodeID == 0 {
			continue
		}
		r, err := chromedp.Call(p.ctx, dom.ResolveNode, dom.ResolveNodeParams{BackendNodeID: n.BackendDOMNodeID})
		if err != nil {
			continue // it left the page in between; whoever waits asks again
		}
		found = append(found, &control{p, r.Object.ObjectID, name})
	}
	return found
}

// on returns the value of an expression in which "this" is the control.
func on[T any](c *control, js string) T {
	c.p.t.Helper()
	var v T
	r := call(c.p, runtime.CallFunctionOn, runtime.CallFunctionOnParams{
		ObjectID: c.id, FunctionDeclaration: "function() { return " + js + " }",
		ReturnByValue: new(true), AwaitPromise: new(true),
	})
	if r.ExceptionDetails != nil {
		c.p.t.Fatalf("%s: %s", c.name, thrown(r.ExceptionDetails))
	}
	if len(r.Result.Value) > 0 {
		c.p.must(json.Unmarshal(r.Result.Value, &v))
	}
	return v
}

// press clicks in the middle of the control, as a mouse does, once it stands
// still. A radio button is pressed by its label, which is what is seen of it.
func (c *control) press() {
	c.p.t.Helper()
	at := on[[2]float64](c, `(async () => {
		const seen = this.type === "radio" ? this.closest("label") : this;
		const middle = () => {
			seen.scrollIntoView({block: "center", behavior: "instant"});
			const r = seen.getClientRects()[0]; // the first line of a link
			return [r.x + r.width / 2, r.y + r.height / 2];
		};
		const frame = () => new Promise(requestAnimationFrame);
		let at = middle();
		for (let still = 0; still < 2; ) {
			await frame();
			const now = middle();
			still = now[0] === at[0] && now[1] === at[1] ? still + 1 : 0;
			at = now;
		}
		const hit = document.elementFromPoint(...at);
		if (!seen.contains(hit)) throw new Error("covered by " + hit?.outerHTML.slice(0, 200));
		return at;
	})()`)
	c.p.must(chromedp.Do(c.p.ctx, chromedp.MouseClickXY(at[0], at[1])))
}

// fill puts a text in the place of what the field holds.
func (c *control) fill(text string) {
	c.p.t.Helper()
	on[bool](c, `(this.focus(), this.select(), true)`)
	if text == "" {
		c.p.key("Delete")
		return
	}
	call(c.p, input.InsertText, input.InsertTextParams{Text: text})
}

func (c *control) value() string {
	c.p.t.Helper()
	return on[string](c, `this.value`)
}

// described is the text that the field is described by.
func (c *control) described() string {
	c.p.t.Helper()
	return strings.TrimSpace(on[string](c, `(this.getAttribute("aria-describedby") ?? "").split(" ")
		.map((id) => document.getElementById(id)?.textContent ?? "").join(" ")`))
}
