//go:build e2e

package e2e

import (
	"context"
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

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
	if c.p.host != nil {
		at = c.p.seen(at)
	}
	c.p.must(chromedp.Do(c.p.hands(), chromedp.MouseClickXY(at[0], at[1])))
}

// hands reach a frame through the page around it.
func (p *page) hands() context.Context {
	if p.host != nil {
		return p.host.hands()
	}
	return p.ctx
}

// seen scrolls the page around a frame to a point of the frame and returns
// where that is in the window.
func (p *page) seen(at [2]float64) [2]float64 {
	p.t.Helper()
	return eval[[2]float64](p.host, fmt.Sprintf(`(async () => {
		const frame = %s, [x, y] = [%v, %v];
		scrollBy(0, frame.getBoundingClientRect().y + y - innerHeight / 2);
		// The browser, not the page, finds out whose process a click is for,
		// and learns of the scrolling a few frames later.
		for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
		const r = frame.getBoundingClientRect();
		return [r.x + x, r.y + y];
	})()`, p.frame, at[0], at[1]))
}

// fill puts a text in the place of what the field holds.
func (c *control) fill(text string) {
	c.p.t.Helper()
	on[bool](c, `(this.focus(), this.select(), true)`)
	if text == "" {
		c.p.key("Delete")
		return
	}
	hand := c.p
	for hand.host != nil {
		hand = hand.host
	}
	call(hand, input.InsertText, input.InsertTextParams{Text: text})
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
