//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestTrackerReads says which moves are real, of whom it speaks, and when there
// is too little to say.
func TestTrackerReads(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(threeMonths)
	says := func(metric string, wants ...string) {
		t.Helper()
		got := p.text(".tm-trend[data-metric=" + metric + "]")
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("%s says %q, without %q", metric, got, want)
			}
		}
	}
	p.until("the chart", func() bool { return strings.Contains(p.text(".tm-trend[data-metric=csat]"), "80.5") })
	says("csat", "+0.5 since May", "Within the margin of error.", "Up 20.5 since April, which is probably a real rise.",
		"The step up in May is probably real.")
	says("nps", "+29", "−8.5 since Q1", "Probably a real fall: the interval for the change is −16.4 to −0.7.")
	p.until("how contacts and loyalty go together", func() bool { return strings.Contains(p.text(".tm-follow"), "Too few points to say.") })
	label := eval[string](p, `document.querySelector(".tm-trend[data-metric=csat] svg[role=img]").getAttribute("aria-label")`)
	if want := "CSAT over time: Apr 2025 60.0% ±3.0, May 2025 80.0% ±2.5, Jun 2025 80.5% ±2.5."; label != want {
		t.Errorf("the chart says %q, want %q", label, want)
	}
	p.pick("Team or channel", "Returns")
	p.until("the scores of a team", func() bool { return strings.Contains(p.text(".tm-trend[data-metric=ces]"), "One score so far.") })
	says("csat", "No CSAT scores yet.")
	p.pick("Team or channel", "All channels")
	p.choose("All")
	p.until("all of it", func() bool { return strings.Contains(p.text(".tm-trend[data-metric=nps]"), "Q1") })
	if got := p.text(".tm-savedlist .tm-section__aside"); got != "5 of 7 shown" {
		t.Errorf("the table says %q", got)
	}
	p.press("Show all 7")
	p.until("all rows", func() bool { return p.text(".tm-savedlist .tm-section__aside") == "7 of 7 shown" })
}

// TestTrackerMany: a move that a calculator calls real is not called so where it
// is one of many, in the panel or in the picture.
func TestTrackerMany(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks([]string{
		stored(1, "nps", "v=1&p=340&pa=230&d=160", "", "Q4 2024", "2024-10-01", "2024-12-31"),
		stored(2, "nps", "v=1&p=330&pa=230&d=170", "", "Q1 2025", "2025-01-01", "2025-03-31"),
		stored(3, "nps", "v=1&p=365&pa=230&d=135", "", "Q2 2025", "2025-04-01", "2025-06-30"),
	})
	panel := ".tm-trend[data-metric=nps]"
	p.until("the panel", func() bool { return strings.Contains(p.text(panel), "+9.6 since Q1") })
	const chance = "but as one of 3 comparisons here it could be chance."
	if got := p.text(panel); !strings.Contains(got, chance) || strings.Contains(got, "real") {
		t.Errorf("the panel says %q", got)
	}
	_, file := p.saved(itemSVG)
	if said := strings.ReplaceAll(written(t, file), "\n", " "); !strings.Contains(said, chance) || strings.Contains(said, "real rise") {
		t.Errorf("the picture says %q", said)
	}
	p.open("/nps#v=1&p=365&pa=230&d=135&b.p=330&b.pa=230&b.d=170")
	p.until("the calculator", func() bool { return strings.Contains(p.text("main"), "Probably a real rise") })
}
