package calc

import (
	"math"
	"slices"
	"testing"
)

// TestBandOf gives each edge, and the band of the float just below it.
func TestBandOf(t *testing.T) {
	check := func(d Definition, edge float64, at, below, above Band) {
		t.Helper()
		got := [3]Band{BandOf(d, edge), BandOf(d, math.Nextafter(edge, -200)), BandOf(d, math.Nextafter(edge, 200))}
		if want := [3]Band{at, below, above}; got != want {
			t.Errorf("%v: got %v, want %v", edge, got, want)
		}
	}
	csat, nps, ces := Define(MetricCSAT), Define(MetricNPS), Define(MetricCES)
	check(csat, 75, Good, NeedsWork, Good)
	check(csat, 85, Excellent, Good, Excellent)
	check(csat, 90, WorldClass, Excellent, WorldClass)
	check(nps, 0, NeedsWork, NeedsWork, Good)
	check(nps, 20, Good, Good, Favourable)
	check(nps, 50, Favourable, Favourable, Excellent)
	check(nps, 80, Excellent, Excellent, WorldClass)
	check(ces, 5, Good, NeedsWork, Good)
	check(ces, 6, Excellent, Good, Excellent)
	check(ces.WithScale(Scale5), 4, Good, NeedsWork, Good)
	check(lowEasy(Scale7), 3, Good, Good, NeedsWork)
	check(lowEasy(Scale7), 2, Excellent, Excellent, Good)
	check(lowEasy(Scale5), 2, Good, Good, NeedsWork)
}

func TestSegments(t *testing.T) {
	check := func(d Definition, want ...Segment) {
		t.Helper()
		if got := Segments(d); !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	check(Define(MetricCSAT), Segment{NeedsWork, 0, 75}, Segment{Good, 75, 85}, Segment{Excellent, 85, 90}, Segment{WorldClass, 90, 100})
	check(Define(MetricNPS), Segment{NeedsWork, -100, 0}, Segment{Good, 0, 20}, Segment{Favourable, 20, 50}, Segment{Excellent, 50, 80}, Segment{WorldClass, 80, 100})
	check(Define(MetricCES), Segment{NeedsWork, 1, 5}, Segment{Good, 5, 6}, Segment{Excellent, 6, 7})
	check(lowEasy(Scale7), Segment{Excellent, 1, 2}, Segment{Good, 2, 3}, Segment{NeedsWork, 3, 7})
	check(lowEasy(Scale5), Segment{Good, 1, 2}, Segment{NeedsWork, 2, 5})
	if got := Bands(Define(MetricCES)); !slices.Equal(got, []Band{NeedsWork, Good, Excellent}) {
		t.Errorf("got %v", got)
	}
}

// TestFirstIn checks that the first target in a band is in it, and that the
// next worse one is not.
func TestFirstIn(t *testing.T) {
	for _, d := range []Definition{Define(MetricCSAT), Define(MetricNPS), Define(MetricCES), ces(5), lowEasy(Scale7), lowEasy(Scale5)} {
		for i, b := range Bands(d) {
			first, worse := FirstIn(d, b), Hundredths(-1)
			if d.LowIsEasy {
				worse = 1
			}
			if BandOf(d, first.Float()) != b || i > 0 && BandOf(d, (first+worse).Float()) == b {
				t.Errorf("%v: %d is not the first in %s", d, first, b)
			}
		}
	}
	check := func(d Definition, b Band, first Hundredths, edge float64) {
		t.Helper()
		if f, e := FirstIn(d, b), EdgeOf(d, b); f != first || e != edge {
			t.Errorf("%s: got %d, %v", b, f, e)
		}
	}
	check(Define(MetricCSAT), Excellent, 8500, 85)
	check(Define(MetricNPS), Excellent, 5001, 50)
	check(Define(MetricNPS), Good, 1, 0)
	check(Define(MetricNPS), NeedsWork, -10000, -100)
	check(Define(MetricCSAT), Favourable, 0, 0)
	check(lowEasy(Scale7), Good, 300, 3)
	check(lowEasy(Scale7), NeedsWork, 700, 7)
	check(Define(MetricCES), Excellent, 600, 6)
}
