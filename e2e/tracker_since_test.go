//go:build e2e

package e2e

import (
	"strings"
	"testing"
	"time"
)

// unsure is for how long a button that says something new is not pressed.
const unsure = 800 * time.Millisecond

// boxed waits until the box of an open form says something, "" for nothing, and
// until that can have been read.
func (p *page) boxed(want string) {
	p.t.Helper()
	p.until("the form says "+want, func() bool {
		said := p.text(".tm-since")
		return strings.Contains(said, want) && (want != "" || said == "")
	})
	time.Sleep(unsure)
}

// alone keeps a tab from hearing of the others, as when their word is on its
// way.
const alone = `delete window.BroadcastChannel`

// TestTrackerSinceDeleted: a score that is deleted in one tab while it is changed
// in another does not come back unasked. The form says so at once and keeps what
// is typed, and it is the reader who saves it as a new one.
func TestTrackerSinceDeleted(t *testing.T) {
	p, q := twoTrackers(t)
	p.tracks(threeMonths[:2])
	q.lists("May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")
	p.press("May 2025, change CSAT")
	p.field("Satisfied responses").fill("900")
	q.press("Delete CSAT May 2025")
	p.boxed("This score was deleted")
	q.press("Undo")
	p.boxed("")
	p.button("Save")
	q.press("Delete CSAT May 2025")
	p.boxed("This score was deleted")
	p.button("Save as a new score")
	p.holds("Satisfied responses", "900")
	p.untilJS(`document.activeElement.id === "satisfied"`)
	p.key("Enter")
	p.untilJS(`document.activeElement.id === "score-since"`)
	if got := p.rows(); got != "Apr 2025 CSAT 60.0%" {
		t.Errorf("Enter in a field brought about %s", got)
	}
	p.key("Enter") // there is nothing to press there
	p.key("Tab")
	p.untilJS(`document.activeElement.textContent === "Save as a new score"`)
	p.key("Enter")
	p.lists("May 2025 CSAT 90.0%, Apr 2025 CSAT 60.0%")
	// What was deleted can still be brought back, and then both are there.
	q.press("Undo")
	for _, tab := range []*page{p, q} {
		tab.until("both are there", func() bool {
			rows := tab.rows()
			return strings.Contains(rows, "May 2025 CSAT 90.0%") && strings.Contains(rows, "May 2025 CSAT 80.0%")
		})
	}
}

// TestTrackerSinceChanged: of two changes to a score the later one says what it
// goes over, and goes over it only when it is told to.
func TestTrackerSinceChanged(t *testing.T) {
	p, q := twoTrackers(t)
	p.tracks(threeMonths[1:2])
	q.lists("May 2025 CSAT 80.0%")
	p.press("May 2025, change CSAT")
	p.field("Note").fill("mine")
	q.press("May 2025, change CSAT")
	q.field("Satisfied responses").fill("700")
	q.field("Name").fill("Shop")
	q.press("Save")
	q.lists("May 2025 CSAT 70.0%")
	p.boxed("It now says: 70.0% from 1,000 responses, name “Shop”.")
	p.holds("Note", "mine")
	p.press("Cancel")
	p.lists("May 2025 CSAT 70.0%")
	p.press("May 2025, change CSAT Shop")
	p.holds("Satisfied responses", "700")
	p.field("Satisfied responses").fill("900")
	q.press("May 2025, change CSAT Shop")
	q.field("Satisfied responses").fill("600")
	q.press("Save")
	p.boxed("It now says: 60.0% from 1,000 responses.")
	p.press("Save over the change")
	for _, tab := range []*page{p, q} {
		tab.lists("May 2025 CSAT 90.0%")
	}
}

// TestTrackerSinceUnheard: a tab that has not heard of the other's change yet is
// told by the store when it saves, deletes or undoes.
func TestTrackerSinceUnheard(t *testing.T) {
	p := newPage(t)
	p.before(alone)
	q := p.beside()
	q.open("/tracker")
	q.tracks(threeMonths[:3])
	p.open("/tracker")
	p.lists("Jun 2025 CSAT 80.5%, May 2025 CSAT 80.0%, Apr 2025 CSAT 60.0%")

	// A score that is gone is not put back.
	p.press("May 2025, change CSAT")
	p.field("Satisfied responses").fill("900")
	q.press("Delete CSAT May 2025")
	q.lists("Jun 2025 CSAT 80.5%, CSAT May 2025 deleted.Undo, Apr 2025 CSAT 60.0%")
	p.press("Save")
	p.boxed("This score was deleted")
	p.untilJS(`document.activeElement.id === "score-since"`)
	p.holds("Satisfied responses", "900")
	p.lists("Jun 2025 CSAT 80.5%, Apr 2025 CSAT 60.0%")
	p.press("Cancel")

	// One that is another by now is not deleted.
	q.press("Jun 2025, change CSAT")
	q.field("Satisfied responses").fill("700")
	q.press("Save")
	q.until("it is saved", func() bool { return strings.Contains(q.rows(), "Jun 2025 CSAT 70.0%") })
	p.press("Delete CSAT Jun 2025")
	p.tells("This was changed elsewhere meanwhile, so nothing was done.")
	p.lists("Jun 2025 CSAT 70.0%, Apr 2025 CSAT 60.0%")

	// Nor one that is gone, and the focus is not lost with its row.
	q.press("Delete CSAT Apr 2025")
	q.lists("Jun 2025 CSAT 70.0%, CSAT Apr 2025 deleted.Undo")
	p.press("Delete CSAT Apr 2025")
	p.lists("Jun 2025 CSAT 70.0%")
	p.until("it says so, and of no failure", func() bool { return p.text(".tm-tracker__notices") == "This was deleted elsewhere already." })
	p.untilJS(`document.activeElement.id === "saved"`)

	// A target that was set meanwhile is not gone over, nor by the way back.
	p.press("Set a target for CSAT")
	p.field("Target for CSAT").fill("85")
	p.press("Save")
	p.aims("csat", "Target 85%")
	p.press("Change the target for CSAT")
	p.press("Remove")
	p.button("Undo")
	if left := inStore[[]string](q, "targets", "getAll()"); len(left) > 0 {
		t.Errorf("stored are still %q", left)
	}
	q.press("Set a target for CSAT")
	q.field("Target for CSAT").fill("90")
	q.press("Save")
	q.aims("csat", "Target 90%")
	p.press("Undo")
	p.tells("Another target was set elsewhere meanwhile")
	p.untilJS(`document.activeElement.id === "aim-csat"`)
	p.aims("csat", "Target 90%")
	if n := len(p.controls("button", "Undo")); n > 0 {
		t.Error("there is a way back over the other target")
	}
}

// TestTrackerSinceNote holds notes and targets to the same.
func TestTrackerSinceNote(t *testing.T) {
	p, q := twoTrackers(t)
	p.tracks(threeMonths[:3])
	p.press("Note on the chart")
	p.field("Day").fill("15 May 2025")
	p.field("What happened").fill("New menu")
	p.key("Enter")
	p.press("New menu, change the note")
	q.press("New menu, change the note")
	q.field("What happened").fill("Old menu")
	q.press("Save")
	p.boxed("It is now of 15 May 2025: “Old menu”.")
	p.button("Save over the change")
	q.press("Delete the note Old menu")
	p.boxed("This note was deleted")
	p.field("What happened").fill("Another menu")
	p.press("Save as a new note")
	p.until("there is one", func() bool { return p.text(".tm-notes") == "15 May 2025\nAnother menu" })

	p.press("Set a target for CSAT")
	p.field("Target for CSAT").fill("85")
	q.press("Set a target for CSAT")
	q.field("Target for CSAT").fill("90")
	q.press("Save")
	p.boxed("While this field was open it was set to 90%.")
	p.holds("Target for CSAT", "85")
	p.press("Save over the change")
	q.aims("csat", "Target 85%")
	p.press("Change the target for CSAT")
	q.press("Change the target for CSAT")
	q.press("Remove")
	p.boxed("The target was removed")
	p.press("Set this target")
	q.aims("csat", "Target 85%")
	q.untilJS(`document.activeElement.id === "aim-csat"`) // and no way back over it
	if n := len(q.controls("button", "Undo")); n > 0 {
		t.Error("there is a way back over the other target")
	}
}
