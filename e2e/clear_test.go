//go:build e2e

package e2e

import "testing"

// TestUndoEnds types after Clear: the way back ends with the first key, and the
// button is Clear again before anybody can press it for Undo.
func TestUndoEnds(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.press("Clear")
	p.button("Undo")
	p.field("Promoters").fill("7")
	p.button("Clear")
	p.press("Clear")
	p.holds("Promoters", "")
	p.press("Undo")
	p.holds("Promoters", "7")
}

// TestReadAs says how a grouped count was read, and stops saying so when it is
// typed anew.
func TestReadAs(t *testing.T) {
	p := newPage(t)
	p.open("/csat")
	p.field("All responses").fill("5000")
	p.field("Satisfied responses").fill("1.148")
	p.key("Tab")
	p.untilJS(`document.querySelector("#satisfied-note")?.textContent === "Read as 1,148."`)
	p.field("Satisfied responses").fill("7")
	p.untilJS(`document.querySelector("#satisfied-note") === null`)
	p.shows("score", 100*7/5000.0)
}

// TestContents follows a link of a page's contents twice.
func TestContents(t *testing.T) {
	p := newPage(t)
	p.open("/methods")
	for range 2 {
		p.follow("Comparing two groups")
		p.untilJS(`document.activeElement.id === "tests" && document.getElementById("tests").getBoundingClientRect().top < 100`)
		p.do(`scrollTo(0, 0)`)
	}
}
