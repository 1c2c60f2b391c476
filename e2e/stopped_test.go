//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestStopped takes from the page a function that the program calls. What was
// typed stays on the page, and the page says that the calculator has stopped
// instead of standing there as if it still followed.
func TestStopped(t *testing.T) {
	p := newPage(t)
	p.guard.expect("console.")       // the program's last words
	p.guard.expect("already exited") // to the second of its two listeners to the click
	p.open("/nps")
	p.field("Promoters").fill("60")
	p.do(`window.trimetricStore = undefined`)
	p.key("Tab")
	p.do(`document.getElementById("theme").click()`)
	p.untilJS(`document.documentElement.dataset.engine === "stopped"`)
	if said := p.text(".tm-crash"); !strings.Contains(said, "The calculator has stopped") {
		t.Errorf("the page says %q", said)
	}
	if typed := eval[string](p, `document.getElementById("promoters").value`); typed != "60" {
		t.Errorf("60 was typed, and now the field holds %q", typed)
	}
	p.do(`document.querySelector("[data-reload]").click()`)
	p.waitReady()
}

// trap is a function that ends in WebAssembly as one does that has no memory
// left: an "unreachable" instruction, and nothing else.
const trap = `window.trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
	0, 97, 115, 109, 1, 0, 0, 0,
	1, 4, 1, 96, 0, 0,
	3, 2, 1, 0,
	7, 5, 1, 1, 102, 0, 0,
	10, 5, 1, 3, 0, 0, 11]))).exports.f;`

// TestTrap lets WebAssembly end in a timer and in a promise. The page says
// so, and the program is not called again in whatever state it was left.
func TestTrap(t *testing.T) {
	check := func(name, js string) {
		t.Run(name, func(t *testing.T) {
			p := newPage(t)
			p.guard.expect("unreachable")
			p.open("/nps#v=1&p=60&pa=0&d=0")
			p.shows("score", 100)
			p.do(trap + js)
			p.untilJS(`document.documentElement.dataset.engine === "stopped"`)
			p.field("Detractors").fill("60")
			p.frames(9) // a score follows in the next, if it does
			p.shows("score", 100)
		})
	}
	check("timer", `setTimeout(() => trap())`)
	check("promise", `Promise.resolve().then(() => trap())`)
}
