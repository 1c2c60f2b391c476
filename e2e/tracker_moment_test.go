//go:build e2e

package e2e

import (
	"testing"
	"time"
)

// presses has the page press the button that saves as soon as it says something.
func (p *page) presses(id, says string) {
	p.t.Helper()
	p.do(`new MutationObserver((_, observer) => {
		const button = document.getElementById("` + id + `");
		if (button?.textContent === "` + says + `") {
			observer.disconnect();
			window.pressed = true;
			button.click();
		}
	}).observe(document.body, {subtree: true, childList: true, characterData: true})`)
}

// TestTrackerMoment: a press that meets a button in the moment at which it comes
// to say something else leads to what is said, and is not taken for a decision.
func TestTrackerMoment(t *testing.T) {
	p, q := twoTrackers(t)
	p.tracks(threeMonths[:2])
	q.lists("May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	p.press("May 2025, change CSAT")
	p.field("Satisfied responses").fill("900")
	p.presses("score-save", "Save as a new score")
	q.press("Delete CSAT May 2025")
	p.untilJS(`window.pressed`)
	p.untilJS(`document.activeElement.id === "score-since"`)
	p.lists("Apr 2025 CSAT 60.0%")
	time.Sleep(unsure)
	p.press("Save as a new score")
	p.lists("May 2025 CSAT 90.0%, Apr 2025 CSAT 60.0%")
}

// TestTrackerDouble: a double click on Save is one press, also where the button
// asks whether both are wanted, and so is a key that is held.
func TestTrackerDouble(t *testing.T) {
	check := func(name string, act func(*page)) {
		t.Run(name, func(t *testing.T) {
			p := newPage(t)
			p.open("/tracker")
			p.tracks(threeMonths[:1])
			p.press("Add a score")
			p.field("Satisfied responses").fill("700")
			p.field("All responses").fill("1000")
			p.field("Period").fill("Apr 2025")
			act(p)
			p.boxed("Save both, or change that one")
			p.untilJS(`document.activeElement.id === "score-since"`)
			p.lists("Apr 2025 CSAT 60.0%")
			p.press("Save both")
			p.lists("Apr 2025 CSAT 70.0%, Apr 2025 CSAT 60.0%")
		})
	}
	check("click", func(p *page) {
		p.presses("score-save", "Save both")
		p.press("Save")
	})
	check("key", func(p *page) {
		p.key("Enter")
		p.key("Enter")
	})
}
