package saved

import (
	"slices"
	"strconv"
	"testing"

	"trimetric/calc"
)

// holm raises p-values by Holm's method, worked out by its definition: each is
// raised by how many are as large or larger, and none falls below a smaller one.
func holm(p []float64) []float64 {
	out := make([]float64, len(p))
	for i := range p {
		for j := range p {
			if p[j] <= p[i] {
				as := 0
				for k := range p {
					if p[k] > p[j] || p[k] == p[j] && k >= j {
						as++
					}
				}
				out[i] = max(out[i], min(1, float64(as)*p[j]))
			}
		}
	}
	return out
}

// year is twelve months of CSAT from July 2024 on, satisfied and all, saved in a
// muddle.
func year(t testing.TB) []Score {
	t.Helper()
	var out []Score
	for i, s := range []string{"860", "854", "868", "873", "859", "878", "887", "881", "896", "891", "904", "942"} {
		_, month, _ := NewDay(2024, 7+i, 1).Date()
		label := strconv.Itoa(2024+(6+i)/12) + "-" + digits(month, 2)
		n := [...]string{"1100", "1094", "1148"}[max(0, i-9)]
		one := score(t, strconv.FormatInt(int64(i), 16), label, calc.MetricCSAT, "v=1&s="+s+"&n="+n)
		out = slices.Insert(out, i/2, one)
	}
	return out
}

// TestDraw reads a year as R does:
//
//	s <- c(860,854,868,873,859,878,887,881,896,891,904,942)
//	n <- c(rep(1100,10),1094,1148)
//	p <- function(a,b) { k <- n[a]+n[b]; q <- (s[a]+s[b])/k
//	  z <- (s[b]/n[b]-s[a]/n[a])/sqrt(q*(1-q)*(1/n[a]+1/n[b]))*sqrt((k-1)/k)
//	  2*pnorm(-abs(z)) }
//	p(1,12); p(11,12); p.adjust(sapply(1:11, p, 12), "holm")[1]
func TestDraw(t *testing.T) {
	c := Draw(year(t), Query{Window: TwelveMonths, Level: calc.Level95, Adjust: holm})
	trend := c.Trends[0]
	if c.From.String() != "2024-07-01" || c.To.String() != "2025-06-30" || len(trend.Points) != 12 || trend.Metric != calc.MetricCSAT {
		t.Fatalf("from %s to %s: %d points", c.From, c.To, len(trend.Points))
	}
	for i, p := range trend.Points {
		if p.Score.Period.From != NewDay(2024, 7+i, 1) || p.X != p.Score.Period.Middle() {
			t.Errorf("point %d is of %s at %v", i, p.Score.Period.From, p.X)
		}
	}
	if got := calc.FormatScore(trend.Points[11].Result); got != "82.1%" {
		t.Errorf("the last score is %s", got)
	}
	near := func(what string, got, want float64) {
		t.Helper()
		if got < want*(1-1e-8) || got > want*(1+1e-8) {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	last := trend.Last()
	if last.Kind != Compared || last.From != 10 || last.To != 11 || calc.FormatChange(last.Change) != "−0.6" || last.Verdict != calc.CannotTell {
		t.Errorf("the last step is %+v", last)
	}
	near("the last step", last.Change.P, 0.720421465572)
	reach := trend.Reach
	if reach.From != 0 || reach.To != 11 || calc.FormatChange(reach.Change) != "+3.9" || reach.Verdict != calc.Borderline || !reach.Seems() || reach.Real() {
		t.Errorf("the longest way back is %+v", reach)
	}
	near("the longest way back", reach.Change.P, 0.021343974834)
	// 11 steps and 10 more ways back: its p-value is raised to 0.45.
	if trend.Tested != 21 {
		t.Errorf("%d comparisons were made", trend.Tested)
	}
	plain := Draw(year(t), Query{Window: TwelveMonths, Level: calc.Level95}).Trends[0]
	if !plain.Reach.Real() || plain.Reach.Seems() || plain.Reach.From != 0 {
		t.Errorf("with nothing adjusted: %+v", plain.Reach)
	}
	if strict := Draw(year(t), Query{Level: calc.Level99}).Trends[0]; strict.Reach.From != 1 || !strict.Reach.Real() {
		t.Errorf("at 99%% the way back is %+v", strict.Reach)
	}
	if len(trend.Steps) != 12 || trend.Steps[0] != (Step{From: -1}) || trend.Aside != nil || trend.Redefined {
		t.Errorf("steps are %+v", trend.Steps)
	}
	for i, s := range trend.Steps[1:] {
		if s.Kind != Compared || s.From != i || s.To != i+1 || s.Real() {
			t.Errorf("step %d is %+v", i, s)
		}
	}
	for _, other := range c.Trends[1:] {
		if len(other.Points)+len(other.Names) > 0 || other.Last() != (Step{}) || other.Reach != (Step{}) {
			t.Errorf("there is no %s, but %+v", other.Metric, other)
		}
	}
}

// TestDrawWindow ends with the last day saved, whatever metric has it, and
// begins with the first of a month.
func TestDrawWindow(t *testing.T) {
	scores := year(t)
	check := func(w Window, from, to string, points ...int) {
		t.Helper()
		c := Draw(scores, Query{Window: w, Level: calc.Level95})
		for i, tr := range c.Trends {
			if len(tr.Points) != points[i] || len(tr.Steps) != points[i] {
				t.Errorf("%d months: %d of %s, want %d", w, len(tr.Points), tr.Metric, points[i])
			}
		}
		if c.From.String() != from || c.To.String() != to {
			t.Errorf("%d months: %s to %s", w, c.From, c.To)
		}
	}
	check(SixMonths, "2025-01-01", "2025-06-30", 6, 0, 0)
	check(All, "2024-07-01", "2025-06-30", 12, 0, 0)
	scores = append(scores,
		score(t, "d", "2025", calc.MetricNPS, "v=1&p=388&pa=230&d=112"),
		score(t, "e", "2025-08-10", calc.MetricCES, "v=1&sum=3200&n=584"))
	check(All, "2024-07-01", "2025-12-31", 12, 1, 1)
	// The year's middle is in the window, and so all of it is on the axis.
	check(SixMonths, "2025-01-01", "2025-12-31", 0, 1, 1)
	scores = nil
	check(TwelveMonths, "1970-01-01", "1970-01-01", 0, 0, 0)
	scores = []Score{score(t, "1", "2025-01-31", calc.MetricCES, "v=1&sum=3200&n=584")}
	check(TwelveMonths, "2025-01-31", "2025-01-31", 0, 0, 1)
}

// TestDrawNames: everything is what has no name, or what has the only one there
// is; several names are never one line.
func TestDrawNames(t *testing.T) {
	named := func(digit, label, name string) Score {
		s := score(t, digit, label, calc.MetricCSAT, "v=1&s=5&n=9")
		s.Name = name
		return s
	}
	check := func(scores []Score, ask, name string, points int, names ...string) {
		t.Helper()
		tr := Draw(scores, Query{Name: ask, Level: calc.Level95}).Trends[0]
		if tr.Name != name || len(tr.Points) != points || !slices.Equal(tr.Names, names) {
			t.Errorf("%q gives %q with %d points, %q", ask, tr.Name, len(tr.Points), tr.Names)
		}
	}
	phone, mail, all := named("1", "2024", "Phone"), named("2", "2025", "e-mail"), named("3", "2025", "")
	check([]Score{phone}, "", "Phone", 1)
	check([]Score{phone, mail}, "", "", 0, "e-mail", "Phone")
	check([]Score{phone, mail}, "Phone", "Phone", 1)
	check([]Score{phone, mail}, "Fax", "Fax", 0)
	check([]Score{phone, mail, all}, "", "", 1)
	check([]Score{all}, "Phone", "Phone", 0)
	if got := Names([]Score{phone, mail, all, phone, named("4", "2025", "phone")}); !slices.Equal(got, []string{"e-mail", "Phone", "phone"}) {
		t.Errorf("names are %q", got)
	}
}

// TestDrawUnread: a score that cannot be read is counted and not drawn.
func TestDrawUnread(t *testing.T) {
	scores := year(t)
	scores[3].Counts = "v=1&s=5"
	tr := Draw(scores, Query{Window: TwelveMonths, Level: calc.Level95}).Trends[0]
	if tr.Unread != 1 || len(tr.Points) != 11 || len(tr.Steps) != 11 {
		t.Errorf("%d of %d are unread", tr.Unread, len(tr.Points))
	}
}
