package survey

import (
	"strings"
	"testing"

	"trimetric/calc"
)

func TestSort(t *testing.T) {
	c := csatCounts("Team 10", 320, 400, "team 2", 300, 350, "Mail", 90, 100, "Web", 50, 100, "few", 29, 29, "less", 1, 2, "", 1, 1)
	feedMore := NewCounter(0, []Choice{{Use: Segment}, rated(calc.MetricCSAT)})
	feed(feedMore.Row, rowsOfText("none|"))
	c.Segments[0].Values = append(c.Segments[0].Values, feedMore.Counts().Segments[0].Values...)
	s := split(t, c, csatQuestion)
	check := func(by Key, falling bool, want string) {
		t.Helper()
		s.Sort(by, falling)
		var names []string
		for _, r := range s.Rows {
			names = append(names, r.Name)
		}
		if got := strings.Join(names, ","); got != want {
			t.Errorf("by %d, falling %v: got %s, want %s", by, falling, got, want)
		}
	}
	// Small ones after the ranked, then those without responses, then blanks.
	check(ByScore, true, "Mail,team 2,Team 10,Web,few,less,none,")
	check(ByScore, false, "Web,Team 10,team 2,Mail,less,few,none,")
	check(BySegment, false, "few,less,Mail,team 2,Team 10,Web,none,")
	check(BySegment, true, "Web,Team 10,team 2,Mail,less,few,none,")
	check(ByResponses, true, "Team 10,team 2,Mail,Web,few,less,none,")
	check(ByResponses, false, "less,few,Mail,Web,team 2,Team 10,none,")
	check(ByMargin, false, "team 2,Team 10,Mail,Web,few,less,none,")
	check(ByStanding, true, "Mail,team 2,Team 10,Web,few,less,none,")
	check(ByStanding, false, "Web,Team 10,team 2,Mail,less,few,none,")
}

// TestCompareNames: as people order them, and never equal unless they are.
func TestCompareNames(t *testing.T) {
	check := func(names ...string) {
		t.Helper()
		for i, a := range names {
			for j, b := range names {
				if got := compareNames(a, b); (got < 0) != (i < j) || (got > 0) != (i > j) {
					t.Errorf("%q and %q: %d", a, b, got)
				}
			}
		}
	}
	check("", "1", "2", "02b", "10", "Chat", "chat", "Chat 2", "chat 10", "chatter", "Überall")
}
