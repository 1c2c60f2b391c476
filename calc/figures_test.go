package calc

import (
	"math"
	"testing"
)

func TestFormatP(t *testing.T) {
	check := func(p float64, want string) {
		t.Helper()
		if got := FormatP(p); got != want {
			t.Errorf("FormatP(%v) = %s, want %s", p, got, want)
		}
	}
	check(0.0467, "0.047")
	check(0.0625, "0.063")
	check(math.Nextafter(0.0625, 0), "0.062")
	check(0.0045, "0.005")
	check(0.001, "0.001")
	check(math.Nextafter(0.001, 0), "under 0.001")
	check(0, "under 0.001")
	check(1, "1.000")
	check(0.99951, "1.000")
	check(math.NaN(), "")
}

func TestFormatCounts(t *testing.T) {
	count := func(n int64, want string) {
		t.Helper()
		if got := FormatCount(n); got != want {
			t.Errorf("FormatCount(%d) = %s, want %s", n, got, want)
		}
	}
	count(0, "0")
	count(999, "999")
	count(1000, "1,000")
	count(1148, "1,148")
	count(123456, "123,456")
	count(MaxCount, "1,000,000,000,000")
	count(-12, "−12")
	count(-123, "−123")
	count(-1234, "−1,234")
	count(math.MinInt64, "−9,223,372,036,854,775,808")

	share := func(part, whole int64, want string) {
		t.Helper()
		if got := FormatShare(part, whole); got != want {
			t.Errorf("FormatShare(%d, %d) = %s, want %s", part, whole, got, want)
		}
	}
	share(388, 730, "53.2%")
	share(0, 730, "0.0%")
	share(730, 730, "100.0%")
	share(1, 2000, "0.1%") // 0.05
	share(99949, 100000, "99.9%")
	share(0, 0, "")
	share(2, 1, "")
	share(-1, 1, "")
	share(math.MaxInt64/2, math.MaxInt64, "50.0%")
}

func TestFormatFigures(t *testing.T) {
	csat, nps, ces := Define(MetricCSAT), Define(MetricNPS), Define(MetricCES)
	target := func(d Definition, h Hundredths, want string) {
		t.Helper()
		if got := FormatTarget(d, h); got != want {
			t.Errorf("FormatTarget(%d) = %s, want %s", h, got, want)
		}
		if got := FormatPoint(d, h.Float()); got != want {
			t.Errorf("FormatPoint(%v) = %s, want %s", h.Float(), got, want)
		}
	}
	target(csat, 8500, "85%")
	target(csat, 8250, "82.5%")
	target(csat, 0, "0%")
	target(nps, 5000, "+50")
	target(nps, 5001, "+50.01")
	target(nps, 0, "0")
	target(nps, -1250, "−12.5")
	target(ces, 550, "5.5")
	target(ces, -5, "−0.05")

	figure := func(h Hundredths, want string) {
		t.Helper()
		if got := FormatFigure(h); got != want {
			t.Errorf("FormatFigure(%d) = %s, want %s", h, got, want)
		}
	}
	figure(8250, "82.5")
	figure(-1200, "-12")
	figure(5, "0.05")
	figure(0, "0")
	figure(100000, "1000")
	figure(math.MinInt64, "-92233720368547758.08")

	factor := func(x float64, decimals int, want string) {
		t.Helper()
		if got := FormatFactor(x, decimals); got != want {
			t.Errorf("FormatFactor(%v, %d) = %s, want %s", x, decimals, got, want)
		}
	}
	factor(1.959963984540054, 3, "1.960")
	factor(-1.25, 1, "−1.3")
	factor(0, 2, "0.00")
	factor(0.00004, 2, "0.00004")
	factor(999.96, 1, "1000.0")
	factor(2.5, 0, "3")
	factor(math.Inf(1), 2, "")
}

func TestFormatPlain(t *testing.T) {
	check := func(x float64, want string) {
		t.Helper()
		if got := FormatPlain(x); got != want {
			t.Errorf("FormatPlain(%v) = %s, want %s", x, got, want)
		}
	}
	check(100*276.0/730, "37.80821917808219")
	check(-12.5, "-12.5")
	check(0, "0")
	check(math.Copysign(0, -1), "0")
	check(1e21, "1000000000000000000000")
	check(1e-9, "0.000000001")
	check(math.NaN(), "")
	check(math.Inf(-1), "")
}

func TestFormatBeyond(t *testing.T) {
	check := func(m Metric, points float64, want string) {
		t.Helper()
		if got := FormatBeyond(Define(m), points); got != want {
			t.Errorf("%s, %v: got %s, want %s", m, points, got, want)
		}
	}
	check(MetricCSAT, 2.0557, "2.1")
	check(MetricNPS, 18.25, "18.3")
	check(MetricCES, 0.254, "0.25")
	check(MetricCES, 0.0004, "0.0004")
	check(MetricCSAT, 0, "0.0")
}
