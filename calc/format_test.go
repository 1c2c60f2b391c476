package calc

import (
	"math"
	"testing"
)

func TestFormatScore(t *testing.T) {
	csat := func(satisfied, n int64, want string) {
		t.Helper()
		r := must(t)(FromCSAT(Define(MetricCSAT), satisfied, n)).Score(Level95)
		if got := FormatScore(r); got != want || FormatNumber(r)+"%" != want {
			t.Errorf("%d of %d: got %s, want %s", satisfied, n, got, want)
		}
	}
	csat(942, 1148, "82.1%")
	csat(0, 1, "0.0%")
	csat(1, 1, "100.0%")
	csat(2, 3, "66.7%")
	// 72.25 is exactly half way, and goes away from zero; one in a million
	// million less does not.
	csat(289, 400, "72.3%")
	csat(722_499_999_999, 1_000_000_000_000, "72.2%")
	csat(722_500_000_000, 1_000_000_000_000, "72.3%")
	// Half way in decimal, but not in binary: 0.15% and 1.05%.
	csat(3, 2000, "0.2%")
	csat(21, 2000, "1.1%")
	// Rounded, these would fall into the next band: Good for Needs work,
	// Excellent for Good, World-class for Excellent.
	csat(7496, 10000, "74.96%")
	csat(74_999_999, 100_000_000, "74.999999%")
	csat(749_999_999_999, 1_000_000_000_000, "74.9999999999%")
	csat(8496, 10000, "84.96%")
	csat(8996, 10000, "89.96%")
	csat(8995, 10000, "89.95%")
	csat(8994, 10000, "89.9%")
	csat(7500, 10000, "75.0%")
	csat(7504, 10000, "75.0%")

	nps := func(p, pa, d int64, want string) {
		t.Helper()
		r := must(t)(FromNPS(p, pa, d)).Score(Level95)
		if got := FormatScore(r); got != want || FormatNumber(r) != want {
			t.Errorf("%d, %d, %d: got %s, want %s", p, pa, d, got, want)
		}
	}
	nps(388, 230, 112, "+38")
	nps(30, 28, 42, "−12")
	nps(5, 0, 5, "0")
	nps(0, 1, 0, "0")
	nps(0, 0, 3, "−100")
	nps(3, 0, 0, "+100")
	nps(25, 75, 0, "+25")
	nps(51, 149, 0, "+26")    // 25.5
	nps(0, 149, 51, "−26")    // -25.5: away from zero
	nps(509, 1491, 0, "+25")  // 25.45
	nps(204, 796, 0, "+20.4") // above 20 is Favourable, 20 is Good
	nps(200, 800, 0, "+20")
	nps(504, 496, 0, "+50.4")
	nps(804, 196, 0, "+80.4")
	nps(4, 996, 0, "+0.4") // above 0 is Good, 0 is not
	nps(1, 999_999_999_999, 0, "+0.0000000001")
	nps(0, 996, 4, "0") // the band of 0; and never "−0"
	nps(795, 205, 0, "+80")
	nps(805, 195, 0, "+81")

	mean := func(d Definition, sum, n int64, want string) {
		t.Helper()
		r := must(t)(FromCES(d, sum, n)).Score(Level95)
		if got := FormatScore(r); got != want || FormatNumber(r) != want {
			t.Errorf("%d of %d: got %s, want %s", sum, n, got, want)
		}
	}
	d := Define(MetricCES)
	mean(d, 542, 100, "5.42")
	mean(d, 217, 40, "5.43") // 5.425
	mean(d, 5424, 1000, "5.42")
	mean(d, 4996, 1000, "4.996")
	mean(d, 5, 1, "5.00")
	mean(d, 5996, 1000, "5.996")
	mean(d, 7, 1, "7.00")
	// Where low is easy, the band above the edge begins at 3 and goes down.
	d.LowIsEasy = true
	mean(d, 3004, 1000, "3.004")
	mean(d, 3, 1, "3.00")
	mean(d, 2996, 1000, "3.00")

	if FormatScore(Result{}) != "" || FormatNumber(Result{}) != "" {
		t.Error("no responses have a score")
	}
}

func TestFormatInterval(t *testing.T) {
	check := func(r Result, low, high, margin string) {
		t.Helper()
		l, h := FormatInterval(r)
		if m := FormatMargin(r); l != low || h != high || m != margin {
			t.Errorf("got %s to %s, %s; want %s to %s, %s", l, h, m, low, high, margin)
		}
	}
	check(must(t)(FromCSAT(Define(MetricCSAT), 942, 1148)).Score(Level95), "79.7%", "84.2%", "±2.2")
	check(must(t)(FromNPS(388, 230, 112)).Score(Level95), "+32", "+43", "±5")
	check(tallyOf(t, Define(MetricCES), 62, 82, 69, 83, 62, 14, 128).Score(Level90), "3.95", "4.27", "±0.16")
	check(must(t)(FromCES(Define(MetricCES), 50, 10)).Score(Level95), "", "", "")
	// All ratings the same: a point, once there are thirty.
	check(tallyOf(t, Define(MetricCES), 0, 0, 0, 0, 0, 30, 0).Score(Level95), "6.00", "6.00", "±0.00")
	check(tallyOf(t, Define(MetricCES), 0, 0, 0, 0, 0, 29, 0).Score(Level95), "", "", "")
	// A margin too small for its usual decimals, and ends at a band's edge.
	d := Define(MetricNPS)
	s := must(t)(FromNPS(0, 1e6, 0))
	check(Result{Sample: s, Bounded: true, Low: 20.0004, LowBand: Favourable, High: 20.8, HighBand: Favourable},
		"+20.0004", "+21", "±0.4")
	check(Result{Sample: s, Bounded: true, Low: -0.4, LowBand: BandOf(d, -0.4), High: 0, HighBand: BandOf(d, 0)},
		"0", "0", "±0.2")
	check(Result{Sample: s, Bounded: true, Low: 1, LowBand: Good, High: math.Nextafter(1, 2), HighBand: Good},
		"+1", "+1", "±0.0000000000000001")
}

func TestFormatChange(t *testing.T) {
	check := func(before, after Sample, change, low, high string) {
		t.Helper()
		c, err := Compare(before, after, Level95)
		if err != nil {
			t.Fatal(err)
		}
		l, h := FormatChangeInterval(c)
		if got := FormatChange(c); got != change || l != low || h != high {
			t.Errorf("got %s, %s to %s; want %s, %s to %s", got, l, h, change, low, high)
		}
	}
	csat := func(k, n int64) Sample { return must(t)(FromCSAT(Define(MetricCSAT), k, n)) }
	// The intervals are those of the known answers.
	check(csat(329, 400), csat(304, 350), "+4.6", "−0.6", "+9.7")
	check(csat(63, 86), csat(3149, 5200), "−12.7", "−21.0", "−2.4")
	check(must(t)(FromNPS(304, 191, 117)), must(t)(FromNPS(412, 208, 110)), "+10.8", "+2.7", "+18.9")
	check(tallyOf(t, Define(MetricCES), 1, 2, 3, 12, 21, 22, 19),
		tallyOf(t, Define(MetricCES), 2, 4, 5, 8, 16, 33, 22), "+0.03", "−0.40", "+0.46")
	check(must(t)(FromCES(Define(MetricCES), 5, 1)), must(t)(FromCES(Define(MetricCES), 6, 1)), "+1.00", "", "")
	// No change is bare; the least change there can be is not nothing.
	check(must(t)(FromCES(Define(MetricCES), 5, 1)), must(t)(FromCES(Define(MetricCES), 10, 2)), "0.00", "", "")
	check(must(t)(FromCES(Define(MetricCES), 5e12, 1e12)),
		must(t)(FromCES(Define(MetricCES), 5e12+1, 1e12)), "+0.000000000001", "", "")
	check(must(t)(FromCES(Define(MetricCES), 5e12, 1e12)),
		must(t)(FromCES(Define(MetricCES), 5e12-1, 1e12)), "−0.000000000001", "", "")
	// 2.5 - 2.375 = 0.125, half way.
	check(must(t)(FromCES(Define(MetricCES), 19, 8)), must(t)(FromCES(Define(MetricCES), 5, 2)), "+0.13", "", "")
	if FormatChange(Change{}) != "" {
		t.Error("a change of nothing has a text")
	}
	// The sign of a negative NPS, which the difference has to get right.
	nps := func(p, d int64, q, e int64, want string) {
		t.Helper()
		c, _ := Compare(must(t)(FromNPS(p, 0, d)), must(t)(FromNPS(q, 0, e)), Level95)
		if got := FormatChange(c); got != want {
			t.Errorf("%v to %v: got %s, want %s", c.Before.Score, c.After.Score, got, want)
		}
	}
	nps(0, 40, 1, 3, "+50.0")
	nps(0, 40, 7, 0, "+200.0")
	nps(7, 0, 0, 40, "−200.0")
	nps(1, 3, 0, 9, "−50.0")
	nps(2, 1, 1, 2, "−66.7")
}
