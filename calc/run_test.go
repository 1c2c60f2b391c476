package calc

import (
	"slices"
	"testing"
)

func TestGroups(t *testing.T) {
	check := func(s Sample, want ...Run) {
		t.Helper()
		if got := s.Groups(); !slices.Equal(got, want) {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
	csat := Define(MetricCSAT)
	check(tallyOf(t, csat, 1, 2, 3, 4, 5), Run{Against, 1, 2, 3}, Run{Neutral, 3, 3, 3}, Run{For, 4, 5, 9})
	// From 2 up all are satisfied, so that none is neutral.
	csat.From = 2
	check(tallyOf(t, csat, 1, 2, 3, 4, 5), Run{Against, 1, 1, 1}, Run{For, 2, 5, 14})
	check(must(t)(FromCSAT(Define(MetricCSAT), 942, 1148)), Run{Against, 1, 3, 206}, Run{For, 4, 5, 942})

	check(tallyOf(t, Define(MetricNPS), 1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6),
		Run{Against, 0, 6, 3}, Run{Neutral, 7, 8, 7}, Run{For, 9, 10, 11})
	check(must(t)(FromNPS(388, 230, 112)), Run{Against, 0, 6, 112}, Run{Neutral, 7, 8, 230}, Run{For, 9, 10, 388})

	check(tallyOf(t, Define(MetricCES), 1, 2, 3, 4, 5, 6, 7), Run{Against, 1, 3, 6}, Run{Neutral, 4, 4, 4}, Run{For, 5, 7, 18})
	check(tallyOf(t, lowEasy(Scale5), 5, 4, 3, 2, 1), Run{For, 1, 2, 9}, Run{Neutral, 3, 3, 3}, Run{Against, 4, 5, 3})
	check(must(t)(FromCES(Define(MetricCES), 542, 100)))
	check(Sample{})
}

// TestRunsOfNothing: a form that nothing is typed into has its groups, too.
func TestRunsOfNothing(t *testing.T) {
	want := []Run{{Against, 0, 6, 0}, {Neutral, 7, 8, 0}, {For, 9, 10, 0}}
	if got := Define(MetricNPS).Runs(Tally{}); !slices.Equal(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestMost(t *testing.T) {
	check := func(want int64, counts ...int64) {
		t.Helper()
		if got := tallyOf(t, Define(MetricCSAT), counts...).Tally.Most(); got != want {
			t.Errorf("%v: got %d, want %d", counts, got, want)
		}
	}
	check(5, 1, 5, 3, 5, 0)
	check(1, 0, 0, 0, 0, 1)
	if got := (Tally{}).Most(); got != 0 {
		t.Errorf("nothing: got %d", got)
	}
}
