//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/app/saved"
)

// TestTrackerServed: without the program the page says what it does.
func TestTrackerServed(t *testing.T) {
	text := page(t, trackerPath).First("main").Text()
	for _, want := range []string{"needs JavaScript and WebAssembly", "What the tracker does", "Kept in this browser only."} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

// TestMonths names as many months as fit, and the year where it begins.
func TestMonths(t *testing.T) {
	check := func(from, to saved.Day, want string) {
		t.Helper()
		tr := &tracker{chart: saved.Chart{From: from, To: to}}
		var got []string
		for _, k := range tr.months() {
			got = append(got, k.Text)
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("from %v to %v: %s, want %s", from, to, s, want)
		}
	}
	check(saved.NewDay(2025, 6, 1), saved.NewDay(2025, 6, 30), "Jun 2025")
	check(saved.NewDay(2024, 11, 1), saved.NewDay(2025, 2, 28), "Nov 2024, Dec, Jan 2025, Feb")
	check(saved.NewDay(2023, 11, 1), saved.NewDay(2025, 2, 28), "Jan 2024, Apr, Jul, Oct, Jan 2025")
	check(saved.NewDay(2016, 3, 1), saved.NewDay(2025, 2, 28), "2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025")
}

// TestTrackerPicture: a panel for each metric with scores, and what is said of
// it on the page.
func TestTrackerPicture(t *testing.T) {
	var svg string
	doc := tracked(t, aimed(t), func(tr *tracker) { svg = tr.picture().SVG() })
	for _, want := range []string{"CSAT, NPS and CES over time", "All channels, Apr 2025 to Jun 2025", "Target 90%", "Scores of Shop.", doc.First(".tm-trend__says").Text()} {
		if !strings.Contains(svg, want) {
			t.Errorf("no %q in %s", want, svg)
		}
	}
	tracked(t, aimed(t), func(tr *tracker) { tr.query.Name = "Nobody"; tr.redraw(); svg = tr.picture().Title })
	if svg != "Tracker" {
		t.Errorf("a chart of nothing is called %q", svg)
	}
}
