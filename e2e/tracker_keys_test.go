//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestTrackerKeys sets a target, puts a note on the chart, changes it and takes
// the chart away, all without a mouse.
func TestTrackerKeys(t *testing.T) {
	p := newPage(t)
	p.before(`window.print = () => { window.printed = true }`)
	p.open("/tracker")
	p.tracks(threeMonths)
	p.button("Set a target for CSAT")
	p.tabTo("Set a target for CSAT")
	p.key("Enter")
	p.untilJS(`document.activeElement.id === "aim"`)
	p.keys("85")
	p.key("Tab")
	p.untilJS(`document.activeElement.id === "aim-save"`)
	if at := eval[string](p, unseen); at != "" {
		t.Errorf("no focus outline on %s", at)
	}
	p.key("Space")
	p.aims("csat", "Target 85%")
	p.untilJS(`document.activeElement.id === "aim-csat"`)
	p.key("Enter")
	p.tabTo("Remove")
	p.key("Enter")
	p.aims("csat", "")
	p.untilJS(`document.activeElement.id === "undo"`)
	p.key("Enter")
	p.aims("csat", "Target 85%")
	p.untilJS(`document.activeElement.id === "aim-csat"`)

	p.tabTo("Note on the chart")
	p.key("Enter")
	p.untilJS(`document.activeElement.id === "note-head"`)
	p.key("Tab")
	p.keys("15 May 2025")
	p.key("Tab")
	p.keys("New menu")
	p.key("Enter")
	p.untilJS(`document.activeElement.id === "add-note"`)
	p.tabTo("New menu, change the note")
	p.key("Enter")
	p.untilJS(`document.activeElement.id === "note-head"`)
	p.key("Escape")
	p.untilJS(`document.activeElement.getAttribute("aria-label") === "New menu, change the note"`)

	p.tabTo("Export")
	p.key("Down")
	p.untilJS(`document.activeElement.id === "export-png"`)
	p.key("End")
	p.key("Enter")
	p.untilJS(`window.printed`)
	p.untilJS(`document.activeElement.id === "export"`)
}

// TestTrackerLargeText: with letters twice as large, and on the narrowest phone,
// nothing is cut and nothing scrolls sideways, with a target's field, the menu or
// a note's form open.
func TestTrackerLargeText(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(aYear())
	p.press("Note on the chart")
	p.field("Day").fill("15 May 2025")
	p.field("What happened").fill("The menu of the telephone line is another one now " + strings.Repeat("x", 60))
	p.key("Enter")
	p.until("the note", func() bool { return p.text(".tm-notes") != "" && len(p.controls("textbox", "What happened")) == 0 })
	for name, bring := range map[string]func(){
		"target": func() {
			p.press("Set a target for CSAT")
			p.press("Save")
			p.complains(p.field("Target for CSAT"), "Enter")
		},
		"menu": func() { p.press("Export"); p.untilJS(`!document.getElementById("export-menu").hidden`) },
	} {
		p.size(1280, 900)
		bring()
		for _, width := range []int64{320, 390, 640, 761, 1024} {
			p.size(width, 900)
			p.settled()
			p.fits(name)
		}
		p.do(`{ const sheet = new CSSStyleSheet(); sheet.replaceSync("html { font-size: 200% }"); document.adoptedStyleSheets = [sheet]; }`)
		for _, width := range []int64{640, 1280} {
			p.size(width, 900)
			p.settled()
			p.fits(name + " with large text")
			if cut := eval[[]string](p, `Array.from(document.querySelectorAll(".tm-tracker :is(button, p, label, h2, td, th)"))
				.filter((e) => e.checkVisibility() && !e.closest(".tm-vh") && !e.matches(".tm-vh") && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline")
				.map((e) => e.outerHTML.slice(0, 100))`); len(cut) > 0 {
				t.Errorf("%s with large text at %d: %q are cut", name, width, cut)
			}
		}
		p.do(`document.adoptedStyleSheets = []`)
	}
}
