//go:build e2e

package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// TestMoreMenu opens the menu of a narrow screen by keys, and by a press without
// any script.
func TestMoreMenu(t *testing.T) {
	const open = `document.getElementById("menu").matches(":popover-open")`
	p := newPage(t)
	p.open("/nps")
	closed := func() {
		t.Helper()
		if eval[bool](p, `document.getElementById("menu").checkVisibility()`) {
			t.Error("a closed menu is on show")
		}
	}
	closed()
	p.size(390, 844)
	closed()
	p.tabTo("More pages")
	p.key("Enter")
	p.untilJS(open)
	p.key("Escape")
	p.untilJS(`!` + open + ` && document.activeElement.ariaLabel === "More pages"`)
	p.key("Down")
	p.untilJS(open + ` && document.activeElement.textContent === "Import"`)
	p.key("Down")
	p.untilJS(`document.activeElement.textContent === "Embed"`)
	p.key("Down")
	p.untilJS(`document.activeElement.textContent === "Methods"`)
	p.key("Down")
	p.untilJS(`document.activeElement.textContent === "Import"`)
	p.accessible("the menu")
	p.size(390, 844)
	p.do(`document.querySelector('[popovertarget="menu"]').focus()`)
	p.key("Down")
	p.key("Enter")
	p.arrives("/import", "Import a survey export")
	p.untilJS(`!` + open)
	p.size(1280, 900)
	if eval[bool](p, `document.querySelector('[popovertarget="menu"]').checkVisibility()`) {
		t.Error("a wide screen has the button, too")
	}

	q := newPage(t)
	call(q, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	q.size(390, 844)
	q.goTo("/nps")
	// press waits for frames, which a page without scripts cannot.
	at := eval[[2]float64](q, `(({x, y}) => [x + 20, y + 20])(document.querySelector('[popovertarget="menu"]').getBoundingClientRect())`)
	q.must(chromedp.Do(q.ctx, chromedp.MouseClickXY(at[0], at[1])))
	q.untilJS(open)
}
