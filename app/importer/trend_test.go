package importer

import (
	"strconv"
	"strings"
	"testing"

	"trimetric/app/words"
)

// TestTrend: each month has the score of its own responses.
func TestTrend(t *testing.T) {
	list := responses(3000)
	d := newDesk(t)
	doc := parse(t, d.open("survey.csv", export(list)))
	for n, month := range []string{"Jun 2025", "May 2025", "Apr 2025"} {
		good, all := 0.0, 0.0
		for _, r := range list {
			if r.month == 6-n {
				all++
				if r.csat >= 4 {
					good++
				}
			}
		}
		want := "|1,000|" + strconv.FormatFloat(100*good/all, 'f', 1, 64) + "%|±"
		if got := cells(doc.First(".tm-course__table").Find("tr")[n+1]); !strings.HasPrefix(got, month) || !strings.Contains(got, want) {
			t.Errorf("%s, want %s%s", got, month, want)
		}
	}
	// The weeks from Monday 31 March to Monday 23 June.
	for id, want := range map[string]int{"by-0": 24, "by-1": 13, "by-2": 3, "by-3": 1} {
		doc := parse(t, d.act("change", id, ""))
		if got := len(doc.First(".tm-course__table").Find("tr")) - 1; got != want {
			t.Errorf("%s: %d rows, want %d", id, got, want)
		}
	}
	// 28 days of each of three months, of which the table shows the last.
	d.act("change", "by-0", "")
	doc = parse(t, d.act("click", "all-points", ""))
	if got := len(doc.First(".tm-course__table").Find("tr")) - 1; got != 84 {
		t.Errorf("%d days, want 84", got)
	}
}

// TestTrendMoves: each point says how it stands beside the one before, and what
// that is worth.
func TestTrendMoves(t *testing.T) {
	d := newDesk(t)
	good := []int{50, 52, 90, 91, 9} // of 100, 100, 100, 100 and 10
	doc := parse(t, d.open("a.csv", rows("day,csat", 410, func(n int) string {
		month, csat := n/100, "1"
		if n%100 < good[month] {
			csat = "5"
		}
		return "2025-0" + itoa(1+month) + "-01," + csat
	})))
	want := []string{"–", "+2.0, too close to call", "+38.0, probably a real rise", "+1.0, too close to call", "Under 30 responses in one or both"}
	for n, row := range doc.First(".tm-course__table").Find("tr")[1:] {
		if got := cells(row); !strings.HasSuffix(got, "|"+want[4-n]) {
			t.Errorf("%s, want %s", got, want[4-n])
		}
	}
	if !strings.Contains(doc.Text(), "3 moves are looked at together") {
		t.Error("the moves are not said to be looked at together")
	}
	if got := d.Act("download", "trend", ""); !strings.Contains(got, `,"'+38.0, probably a real rise",`) {
		t.Errorf("taken away: %q", got)
	}
}

// TestCourse: the axis of the trend holds every interval, also a small month's.
func TestCourse(t *testing.T) {
	d := newDesk(t)
	d.open("a.csv", rows("day,nps", 215, func(n int) string {
		if n < 15 {
			return "2025-02-01," + []string{"9", "9", "9", "6", "8"}[n%5] // +40 of 15
		}
		return "2025-0" + itoa(3+n%2) + "-01," + itoa(9+n%2)
	}))
	f := d.Importer.file
	q, _ := f.question()
	points := f.counts.Trend(f.view.step, q)
	c := f.course(points)
	if r := points[0].Result; r.Sample.N != 15 || words.Ends(r) != "−4 to +70" || c.Rows[0].Text != "−50" {
		t.Errorf("the widest interval is %s, the axis begins at %s", words.Ends(r), c.Rows[0].Text)
	}
	if len(c.Runs) != 1 || len(c.Runs[0]) != 3 || c.Runs[0][0].X != 0 || c.Runs[0][2].X != 100 {
		t.Errorf("the points are %+v", c.Runs)
	}
}
