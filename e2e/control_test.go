//go:build e2e

package e2e

import (
	"encoding/json"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
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
	for end := time.Now().Add(patience); ; time.Sleep(10 * time.Millisecond) {
		found := p.controls(role, name)
		if len(found) == 1 {
			return found[0]
		}
		if time.Now().After(end) {
			p.t.Fatalf("not after %v: one %s %q in %q, but %d", patience, role, name, p.group, len(found))
		}
	}
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
