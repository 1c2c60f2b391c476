package words

import (
	"strings"
	"testing"

	"trimetric/calc"
)

// TestBandSpan: the bands of the published guidelines, from edge to edge.
func TestBandSpan(t *testing.T) {
	check := func(d calc.Definition, want string) {
		t.Helper()
		var got []string
		for _, b := range calc.Bands(d) {
			got = append(got, BandSpan(d, b))
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("got %s, want %s", s, want)
		}
	}
	ces := calc.Define(calc.MetricCES)
	check(calc.Define(calc.MetricCSAT), "below 75%, 75–85%, 85–90%, 90% and over")
	check(calc.Define(calc.MetricNPS), "0 and below, 0 to +20, +20 to +50, +50 to +80, above +80")
	check(ces, "below 5, 5 to 6, 6 and over")
	check(ces.WithScale(calc.Scale5), "below 4, 4 and over")
	ces.LowIsEasy = true
	check(ces, "above 3, at 3 and below, at 2 and below")
}
