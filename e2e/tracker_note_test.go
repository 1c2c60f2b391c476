//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestTrackerNotes puts a note on the chart and takes it away again.
func TestTrackerNotes(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(threeMonths[:3])
	p.press("Note on the chart")
	p.key("Escape")
	p.untilJS(`document.activeElement.id === "add-note"`)
	p.press("Note on the chart")
	p.press("Save")
	p.complains(p.field("Day"), "Enter the day")
	p.field("Day").fill("15 May 2025")
	p.field("What happened").fill("New <menu> & more")
	p.key("Enter")
	p.until("the note", func() bool {
		return strings.Contains(p.text(".tm-trend[data-metric=csat]"), "New <menu> & more") && strings.Contains(p.text(".tm-notes"), "15 May 2025")
	})
	p.reload()
	p.press("Delete the note New <menu> & more")
	p.until("it is gone", func() bool { return strings.Contains(p.text(".tm-notes"), "Note deleted.") })
	p.press("Undo")
	p.until("it is back", func() bool { return strings.Contains(p.text(".tm-notes"), "New <menu> & more") })
}

// TestTrackerNoteChanged changes a note, and keeps what is typed while it cannot
// be saved; the other tab follows.
func TestTrackerNoteChanged(t *testing.T) {
	p, q := twoTrackers(t)
	p.tracks(threeMonths[:3])
	p.press("Note on the chart")
	p.field("Day").fill("15 May 2025")
	p.field("What happened").fill("New menu")
	p.key("Enter")
	p.press("New menu, change the note")
	p.untilJS(`document.activeElement.id === "note-head"`)
	p.holds("Day", "2025-05-15")
	p.holds("What happened", "New menu")
	p.field("Day").fill("sometime")
	p.field("What happened").fill("Menu put right")
	p.press("Save")
	p.complains(p.field("Day"), "cannot be read as a date")
	p.holds("What happened", "Menu put right")
	p.field("Day").fill("2 May 2025")
	p.key("Enter")
	for _, tab := range []*page{p, q} {
		tab.until("the note is another one", func() bool {
			return tab.text(".tm-notes") == "2 May 2025\nMenu put right" && strings.Contains(tab.text(".tm-trend[data-metric=csat]"), "Menu put right")
		})
	}
	p.untilJS(`document.activeElement.textContent === "Menu put right"`)
	p.press("Menu put right, change the note")
	p.field("What happened").fill("Something else")
	p.key("Escape")
	p.untilJS(`document.activeElement.textContent === "Menu put right"`)
	p.press("Delete the note Menu put right")
	p.untilJS(`document.activeElement.id === "undo"`)
	p.key("Enter")
	p.untilJS(`document.activeElement.textContent === "Menu put right"`)
}
