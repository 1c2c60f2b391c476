package saved

import (
	"strconv"
	"strings"
	"testing"

	"trimetric/calc"
)

// TestDrawOverlap: a month and its quarter share responses, and so may two
// scores of one month. The line has the finer one, and the one saved later.
func TestDrawOverlap(t *testing.T) {
	of := func(digit, label, p string) Score {
		return score(t, digit, label, calc.MetricNPS, "v=1&p="+p+"&pa=200&d=100")
	}
	scores := []Score{of("1", "Q1 2025", "100"), of("2", "Q2 2025", "300"), of("3", "Jun 2025", "400"), of("4", "Jun 2025", "500"), of("5", "Jul 2025", "900")}
	scores[2].Saved = 3000
	check := func(scores []Score, line, aside string, tested int) {
		t.Helper()
		tr := Draw(scores, Query{Level: calc.Level95}).Trends[1]
		ids := func(points []Point) (s string) {
			for _, p := range points {
				s += p.Score.ID[:1]
			}
			return s
		}
		if ids(tr.Points) != line || ids(tr.Aside) != aside || tr.Tested != tested {
			t.Errorf("the line is %s beside %s, with %d comparisons; want %s, %s, %d", ids(tr.Points), ids(tr.Aside), tr.Tested, line, aside, tested)
		}
		for i, s := range tr.Steps {
			if s.From != i-1 || s.To != i {
				t.Errorf("step %d is from %d to %d", i, s.From, s.To)
			}
		}
	}
	check(scores, "135", "24", 3)
	check(scores[:4], "13", "24", 1)
	check(scores[:2], "12", "", 1)
	// A half year of all of it, and a stretch that begins in one month and ends
	// in the next.
	scores = append(scores, of("6", "H1 2025", "1"), of("7", "2025-07-01", "1"))
	scores[6].Period = Period{"long", NewDay(2025, 6, 25), NewDay(2025, 7, 20)}
	check(scores, "17", "62435", 1)
	// The axis holds the half year, too.
	if c := Draw(scores[4:6], Query{Window: TwelveMonths}); c.From != NewDay(2025, 1, 1) {
		t.Errorf("the axis is from %s", c.From)
	}
}

// TestDrawOrder: of two with the same middle the shorter one, and then the one
// saved later, is the newer.
func TestDrawOrder(t *testing.T) {
	var scores []Score
	for i, label := range []string{"2025-07-02", "2025-07-02", "2025", "2025"} {
		scores = append(scores, score(t, strconv.Itoa(i), label, calc.MetricCSAT, "v=1&s=5&n=9"))
		scores[i].Saved = int64(10 - i)
	}
	scores[0].Saved, scores[2].Saved = 20, 20
	var got string
	all, _ := points(scores, firstDay, calc.Level95)
	for _, p := range all {
		got += p.Score.ID[:1]
	}
	if got != "3210" {
		t.Errorf("order is %s", got)
	}
}

func TestNewest(t *testing.T) {
	scores := []Score{
		score(t, "1", "May 2025", calc.MetricCES, "v=1&sum=3200&n=584"),
		score(t, "2", "Q2 2025", calc.MetricNPS, "v=1&p=388&pa=230&d=112"),
		score(t, "3", "Jun 2025", calc.MetricCES, "v=1&sum=3200&n=584"),
		score(t, "4", "Jun 2025", calc.MetricCSAT, "v=1&s=942&n=1148"),
		score(t, "5", "Jun 2025", calc.MetricCSAT, "v=1&s=942&n=1148"),
		score(t, "6", "Jun 2025", calc.MetricCSAT, "v=1&s=942&n=1148"),
	}
	scores[4].Name, scores[5].Saved = "Desk", 5000
	var got []string
	for _, s := range Newest(scores) {
		got = append(got, s.ID[:1])
	}
	if strings.Join(got, "") != "645321" || scores[0].ID != id("1") {
		t.Errorf("order is %s", got)
	}
}
