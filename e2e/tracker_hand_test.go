//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestTrackerByHand adds a score of each metric in the tracker, and changes one.
func TestTrackerByHand(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.until("it is empty", func() bool { return strings.Contains(p.text("main"), "No scores yet. Save one from a calculator.") })
	p.press("Add a score")
	p.press("Save")
	p.complains(p.field("Satisfied responses"), "Enter a number")
	p.complains(p.field("Period"), "Enter the period")
	p.field("Satisfied responses").fill("90")
	p.field("All responses").fill("80")
	p.field("Period").fill("Jun 2025")
	p.press("Save")
	p.complains(p.field("Satisfied responses"), "90 satisfied is more than 80 responses")
	p.field("All responses").fill("100")
	p.key("Enter")
	p.lists("Jun 2025 CSAT 90.0%")
	p.press("Add a score")
	p.choose("CES")
	p.choose("Per rating")
	p.field("Rating 7").fill("40")
	p.field("Rating 5").fill("40")
	p.field("Period").fill("Q2 2025")
	p.field("Name").fill("Returns")
	p.key("Enter")
	p.until("both", func() bool { return p.rows() == "Jun 2025 CSAT 90.0%, Q2 2025 CES 6.00" })
	p.press("Jun 2025, change CSAT")
	p.holds("Satisfied responses", "90")
	p.field("Satisfied responses").fill("45")
	p.field("Note").fill("Recounted")
	p.press("Save")
	p.lists("Jun 2025 CSAT 45.0%, Q2 2025 CES 6.00")
	p.reload()
	p.lists("Jun 2025 CSAT 45.0%, Q2 2025 CES 6.00")
}

// TestTrackerDelete deletes a score, brings it back, and lets one go for good.
func TestTrackerDelete(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(threeMonths[:3])
	all := "Jun 2025 CSAT 80.5%, May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%"
	p.lists(all)
	p.press("Delete CSAT May 2025")
	p.untilJS(`document.activeElement.id === "undo"`)
	p.lists("Jun 2025 CSAT 80.5%, CSAT May 2025 deleted.Undo, Apr 2025 CSAT 60.0%")
	p.press("Undo")
	p.lists(all)
	p.untilJS(`document.activeElement.id.startsWith("edit-")`)
	p.press("Delete CSAT Apr 2025")
	p.lists("Jun 2025 CSAT 80.5%, May 2025 CSAT 80.0%, CSAT Apr 2025 deleted.Undo")
	p.reload()
	p.lists("Jun 2025 CSAT 80.5%, May 2025 CSAT 80.0%")
}

// TestTrackerStays: what follows the chart keeps its place while the reading
// below it is worked out anew, so that a second press meets what it is meant for.
func TestTrackerStays(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(threeMonths)
	p.until("the reading", func() bool { return p.text(".tm-follow") != "" })
	p.do(`window.heights = new Set();
		const look = () => { heights.add(document.querySelector(".tm-follow").offsetHeight > 0); requestAnimationFrame(look); };
		look();`)
	p.press("Delete CSAT May 2025")
	p.untilJS(`document.activeElement.id === "undo"`)
	p.until("the reading", func() bool { return p.text(".tm-follow") != "" })
	p.frames(2)
	if eval[bool](p, `heights.has(false)`) {
		t.Error("the reading went, and took its room along")
	}
}
