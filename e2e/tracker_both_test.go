//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestTrackerBoth: a second score of the same metric, name and period is asked
// about once, in a calculator and in the tracker's form.
func TestTrackerBoth(t *testing.T) {
	p := newPage(t)
	p.saveNPS("&period=Q2+2025&name=Shop")
	p.field("Promoters").fill("400")
	p.press("Save to tracker")
	p.until("it asks", func() bool {
		return strings.Contains(p.text(".tm-savebox"), "Shop has an NPS for Q2 2025 already: +38 from 730.")
	})
	p.untilJS(`document.activeElement.id === "save-both"`)
	p.press("Cancel")
	p.press("Save to tracker")
	p.press("Save both")
	p.button("Saved")
	p.open("/tracker")
	p.lists("Q2 2025 NPS +39, Q2 2025 NPS +38")
	p.until("the newer one is the last", func() bool { return strings.HasPrefix(p.text(".tm-trend[data-metric=nps] .tm-trend__now"), "+39") })

	p.press("Add a score")
	p.choose("NPS")
	p.field("Promoters").fill("1")
	p.field("Passives").fill("1")
	p.field("Detractors").fill("1")
	p.field("Period").fill("Q2 2025")
	p.field("Name").fill("Shop")
	p.press("Save")
	p.until("the form asks", func() bool { return strings.Contains(p.text(".tm-scoreform"), "already: +39 from 742") })
	p.field("Period").fill("Q3 2025")
	p.press("Save")
	p.lists("Q3 2025 NPS 0, Q2 2025 NPS +39, Q2 2025 NPS +38")
}

// TestTrackerKnownTarget: a target saved with a score stays for those after it,
// and the button says that there is one.
func TestTrackerKnownTarget(t *testing.T) {
	p := newPage(t)
	p.saveNPS("&target=50&period=Q1+2025")
	p.open("/tracker")
	p.tracks([]string{stored(1, "nps", "v=1&p=388&pa=230&d=100", "", "Q2 2025", "2025-04-01", "2025-06-30")})
	p.aims("nps", "Target +50")
	p.press("Change the target for NPS")
	p.holds("Target for NPS", "50")
}
