package words

import (
	"testing"

	"trimetric/calc"
)

func TestJudge(t *testing.T) {
	check := func(r calc.Result, headline, strong, rest string) {
		t.Helper()
		if got, want := Judge(r), (Verdict{headline, strong, rest}); got != want {
			t.Errorf("got  %q,\nwant %q", got, want)
		}
	}
	check(csat(t, 942, 1148, calc.Level95), "Good", "Good, and clear of the band edges.",
		"The 95% interval, 79.7% to 84.2%, lies wholly inside the Good band.")
	check(nps(t, 388, 230, 112, calc.Level95), "Favourable", "Favourable, and clear of the band edges.",
		"The 95% interval, +32 to +43, lies wholly inside the Favourable band.")
	// Across one edge: both bands, the score's own first.
	check(nps(t, 116, 127, 57, calc.Level95), "Good, possibly Favourable", "Good, possibly Favourable.",
		"The 95% interval, +11 to +28, reaches across a band edge.")
	check(csat(t, 556, 730, calc.Level95), "Good, possibly Needs work", "Good, possibly Needs work.",
		"The 95% interval, 72.9% to 79.1%, reaches across a band edge.")
	// Three bands: none. 2.5758² · (0.85 - 0.1²) / 0.1² - 3 = 554.3.
	check(nps(t, 15, 6, 19, calc.Level99), "Too few responses to name a band", "",
		"40 responses: the 99% interval is −45 to +26. About 555 would narrow it to ±10.")
	// Nobody spreads, so no number of responses would be known to help.
	check(csat(t, 1, 1, calc.Level95), "Too few responses to name a band", "",
		"1 response: the 95% interval is 20.7% to 100.0%.")

	// No margin, and why.
	check(cesTotals(t, 3200, 584), "Good", "Good by the score alone.", "Margin of error needs counts per rating.")
	check(rated(t, calc.Define(calc.MetricCES), calc.Level95, 0, 0, 0, 0, 0, 0, 1), "Excellent",
		"Excellent by the score alone.", "Margin of error needs at least two ratings.")
	check(rated(t, calc.Define(calc.MetricCES), calc.Level95, 29), "Needs work", "Needs work by the score alone.",
		"Everybody gave the same rating, so the spread is unknown and so is the margin of error.")
}

func TestBandList(t *testing.T) {
	check := func(d calc.Definition, want string) {
		t.Helper()
		if got := BandList(d); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	ces := calc.Define(calc.MetricCES)
	check(calc.Define(calc.MetricCSAT), "Needs work below 75%, good from 75%, excellent from 85%, world-class from 90%.")
	check(calc.Define(calc.MetricNPS), "Needs work at 0 and below, good above 0, favourable above +20, excellent above +50, world-class above +80.")
	check(ces, "Needs work below 5, good from 5, excellent from 6.")
	check(ces.WithScale(calc.Scale5), "Needs work below 4, good from 4.")
	ces.LowIsEasy = true
	check(ces, "Needs work above 3, good at 3 and below, excellent at 2 and below.")
	check(ces.WithScale(calc.Scale5), "Needs work above 2, good at 2 and below.")
}

// TestChange takes its figures from the known answers.
func TestChange(t *testing.T) {
	check := func(before, after calc.Result, title, detail string) {
		t.Helper()
		c, err := calc.Compare(before.Sample, after.Sample, before.Level)
		if err != nil {
			t.Fatal(err)
		}
		gotTitle, got := Change(c)
		if c.Tested {
			got = ChangeInterval(c) + got
		}
		if gotTitle != title || got != detail {
			t.Errorf("got  %q, %q,\nwant %q, %q", gotTitle, got, title, detail)
		}
		text(t, "title", title)
		sentence(t, "detail", detail)
	}
	low, high := nps(t, 304, 191, 117, calc.Level95), nps(t, 412, 208, 110, calc.Level95)
	check(low, high, "Probably a real rise", "95% interval for the change: +2.7 to +18.9 points. The interval does not include zero.")
	check(high, low, "Probably a real fall", "95% interval for the change: −18.9 to −2.7 points. The interval does not include zero.")
	check(csat(t, 329, 400, calc.Level95), csat(t, 304, 350, calc.Level95), "Cannot tell: within the margin of error",
		"95% interval for the change: −0.6 to +9.7 points. The interval includes zero, so there may have been no change at all.")

	// A mean has no points, and its direction may have to be told.
	ces := calc.Define(calc.MetricCES)
	check(rated(t, ces, calc.Level95, 50, 0, 0, 0, 0, 0, 50), rated(t, ces, calc.Level95, 0, 0, 0, 0, 0, 50, 50),
		"Probably a real rise", "95% interval for the change: +1.89 to +3.11. The interval does not include zero.")
	ces.LowIsEasy = true
	hard, easy := rated(t, ces, calc.Level95, 50, 0, 0, 0, 0, 0, 50), rated(t, ces, calc.Level95, 50, 50)
	check(hard, easy, "Probably a real fall", "95% interval for the change: −3.11 to −1.89. The interval does not include zero. A lower mean is easier here.")
	check(easy, hard, "Probably a real rise", "95% interval for the change: +1.89 to +3.11. The interval does not include zero. A higher mean is harder here.")

	const no = "No test possible"
	check(csat(t, 5, 5, calc.Level95), csat(t, 9, 9, calc.Level95), no,
		"All responses of both groups are of the same kind, so there is no spread to test with.")
	check(cesTotals(t, 50, 10), rated(t, calc.Define(calc.MetricCES), calc.Level95, 1, 2), no,
		"A test of CES needs counts per rating for both groups.")
	one := rated(t, calc.Define(calc.MetricCES), calc.Level95, 1)
	check(one, rated(t, calc.Define(calc.MetricCES), calc.Level95, 1, 2), no,
		"A test of CES needs at least two ratings in each group.")
	same := rated(t, calc.Define(calc.MetricCES), calc.Level95, 5)
	check(same, same, no, "Everybody in each group gave the same rating, so there is no spread to test with.")
}

func TestBorderline(t *testing.T) {
	r := nps(t, 388, 230, 112, calc.Level95)
	c := calc.Change{Before: r, After: r, Level: 90, Bounded: true, Low: -1, High: 2, Verdict: calc.Borderline}
	title, detail := Change(c)
	if title != "Borderline" || ChangeInterval(c)+detail != "90% interval for the change: −1.0 to +2.0 points. The test and the interval disagree, so treat it as undecided." {
		t.Errorf("got %q, %q", title, detail)
	}
}
