//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"
)

// trackerStates brings the tracker about in its states.
var trackerStates = map[string]func(p *page){
	"empty": func(p *page) {
		p.until("it is empty", func() bool { return strings.Contains(p.text("main"), "No scores yet.") })
	},
	"list": func(p *page) {
		p.tracks(threeMonths)
		p.press("Show all 7")
		p.until("the reading", func() bool { return p.text(".tm-follow") != "" })
	},
	"form": func(p *page) {
		p.tracks(threeMonths)
		p.press("Add a score")
		p.choose("CES")
		p.choose("Per rating")
		p.field("Period").fill("Wave 3")
		p.press("Save")
		p.complains(p.field("First day"), "The period tells no date")
	},
	"note": func(p *page) {
		p.tracks(threeMonths[:1])
		p.press("Note on the chart")
		p.press("Save")
		p.complains(p.field("Day"), "Enter")
	},
	"target": func(p *page) {
		p.tracks(threeMonths)
		p.press("Set a target for CSAT")
		p.press("Save")
		p.complains(p.field("Target for CSAT"), "Enter")
	},
	"menu": func(p *page) {
		p.tracks(threeMonths)
		p.press("Export")
		p.untilJS(`!document.getElementById("export-menu").hidden`)
	},
	"deleted": func(p *page) { p.tracks(threeMonths[:2]); p.press("Delete CSAT May 2025"); p.button("Undo") },
	"deleted meanwhile": func(p *page) {
		p.tracks(threeMonths[:2])
		p.press("May 2025, change CSAT")
		p.press("Delete CSAT May 2025")
		p.boxed("This score was deleted")
	},
	"changed meanwhile": func(p *page) {
		p.tracks(threeMonths)
		p.press("Set a target for CSAT")
		q := p.beside()
		q.open("/tracker")
		q.press("Set a target for CSAT")
		q.field("Target for CSAT").fill("90")
		q.press("Save")
		p.boxed("it was set to 90%")
	},
	"target removed": func(p *page) {
		p.tracks(threeMonths)
		p.press("Set a target for CSAT")
		p.field("Target for CSAT").fill("90")
		p.press("Save")
		p.press("Change the target for CSAT")
		p.press("Remove")
		p.button("Undo")
	},
	"refused": func(p *page) { p.restores("{}"); p.tells("not a backup") },
	"restored": func(p *page) {
		p.tracks(threeMonths)
		_, text := p.file("Back up")
		p.restores(text)
		p.tells("Restored")
	},
}

// TestTrackerAxe lets axe look at the tracker in each of its states, and looks
// for sideways scrolling down to the narrowest phone.
func TestTrackerAxe(t *testing.T) {
	for name, bring := range trackerStates {
		t.Run(name, func(t *testing.T) {
			p := newPage(t)
			p.open("/tracker")
			bring(p)
			p.accessible(name)
			for _, width := range []int64{320, 390, 640, 768, 1024, 1280} {
				p.size(width, 900)
				p.fits(fmt.Sprint(name, " at ", width))
			}
		})
	}
	t.Run("asked", func(t *testing.T) {
		p := newPage(t)
		p.open("/csat#v=1&s=942&n=1148&period=Wave+3")
		p.press("Save to tracker")
		p.field("First day")
		p.press("Save")
		p.complains(p.field("First day"), "no date")
		p.accessible("asked")
		p.size(320, 900)
		p.fits("asked at 320")
	})
}

// TestTrackerTargets measures what fingers press, with everything on show.
func TestTrackerTargets(t *testing.T) {
	p := newPage(t)
	p.size(390, 844)
	p.open("/tracker")
	trackerStates["form"](p)
	for _, small := range eval[[]string](p, tooSmall) {
		t.Error(small)
	}
}

// TestTrackerKeyboard adds a score, changes it, deletes it and brings it back
// without a mouse.
func TestTrackerKeyboard(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.until("it is ready", func() bool { return strings.Contains(p.text("main"), "No scores yet.") })
	p.tabTo("Add a score")
	p.key("Enter")
	p.untilJS(`document.activeElement.id === "score-head"`)
	p.tabTo("CSAT")
	p.key("Right")
	p.tabTo("Promoters")
	p.keys("60")
	p.key("Tab")
	p.keys("30")
	p.key("Tab")
	p.keys("10")
	p.tabTo("Period")
	p.keys("Q2 2025")
	p.key("Enter")
	p.lists("Q2 2025 NPS +50")
	p.untilJS(`document.activeElement.id === "add-score"`)
	p.tabTo("Q2 2025, change NPS")
	p.key("Enter")
	p.tabTo("Detractors")
	p.keys("0")
	p.holds("Detractors", "0")
	p.key("Enter")
	p.lists("Q2 2025 NPS +67")
	p.tabTo("Delete NPS Q2 2025")
	p.key("Enter")
	p.untilJS(`document.activeElement.id === "undo"`)
	p.key("Enter")
	p.lists("Q2 2025 NPS +67")
}

// TestTrackerOffline uses the tracker with the network gone.
func TestTrackerOffline(t *testing.T) {
	l := newLine(t, site)
	p := visited(t, l)
	l.setCut(true)
	p.open("/nps#v=1&p=60&pa=30&d=10&period=Q2+2025")
	p.press("Save to tracker")
	p.button("Saved")
	p.open("/tracker")
	p.lists("Q2 2025 NPS +50")
	if text := p.text("main"); !strings.Contains(text, "What the tracker does") {
		t.Errorf("it says only %q", text)
	}
	if _, text := p.file("Back up"); !strings.Contains(text, "p=60&pa=30&d=10") {
		t.Errorf("the backup says %q", text)
	}
}
