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
