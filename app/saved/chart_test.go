package saved

import (
	"slices"
	"strconv"
	"strings"
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

// TestDrawDefinitions: scores of two definitions are never compared, neither
// with the one before nor further back.
func TestDrawDefinitions(t *testing.T) {
	old := "v=1&mode=ratings&r=10-20-30-40-500-40-30"
	scores := []Score{
		score(t, "1", "Jan 2025", calc.MetricCES, old),
		score(t, "2", "Feb 2025", calc.MetricCES, "v=1&mode=ratings&r=10-20-30-40-50-40-300"),
		score(t, "3", "Mar 2025", calc.MetricCES, old+"&dir=down"),
		score(t, "4", "Apr 2025", calc.MetricCES, "v=1&mode=ratings&r=300-20-30-40-50-40-30&dir=down"),
	}
	tr := Draw(scores, Query{Level: calc.Level95, Adjust: holm}).Trends[2]
	kinds := []StepKind{First, Compared, OtherMeaning, Compared}
	for i, s := range tr.Steps {
		if s.Kind != kinds[i] || s.Real() != (kinds[i] == Compared) {
			t.Errorf("step %d is %+v", i, s)
		}
	}
	if !tr.Redefined || tr.Tested != 2 || tr.Reach != (Step{}) || tr.Steps[1].Verdict != calc.RealRise || tr.Steps[3].Verdict != calc.RealFall {
		t.Errorf("got %+v", tr)
	}
	tr = Draw(scores[:3], Query{Level: calc.Level95}).Trends[2]
	if last := tr.Last(); last.Kind != OtherMeaning || last.From != 1 || tr.Tested != 1 || tr.Reach != (Step{}) {
		t.Errorf("the last step is %+v", last)
	}
	// Totals have no test, and none to be allowed for.
	totals := []Score{score(t, "1", "Jan 2025", calc.MetricCES, "v=1&sum=3200&n=584"), score(t, "2", "Feb 2025", calc.MetricCES, "v=1&sum=3300&n=584")}
	tr = Draw(totals, Query{Level: calc.Level95, Adjust: holm}).Trends[2]
	if last := tr.Last(); last.Kind != Compared || last.Verdict != calc.NoTest || tr.Tested != 0 || tr.Redefined {
		t.Errorf("the last step is %+v", last)
	}
}

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

// TestDrawUnread: a score that cannot be read is counted and not drawn.
func TestDrawUnread(t *testing.T) {
	scores := year(t)
	scores[3].Counts = "v=1&s=5"
	tr := Draw(scores, Query{Window: TwelveMonths, Level: calc.Level95}).Trends[0]
	if tr.Unread != 1 || len(tr.Points) != 11 || len(tr.Steps) != 11 {
		t.Errorf("%d of %d are unread", tr.Unread, len(tr.Points))
	}
}

// TestSteps: a real step stays one after Holm where it is large enough.
func TestSteps(t *testing.T) {
	var scores []Score
	for i, s := range []string{"500", "545", "700", "700"} {
		scores = append(scores, score(t, strconv.Itoa(i), "2025-0"+strconv.Itoa(i+1), calc.MetricCSAT, "v=1&s="+s+"&n=1000"))
	}
	verdicts := func(adjust func([]float64) []float64) string {
		var out []string
		for _, s := range Draw(scores, Query{Level: calc.Level95, Adjust: adjust}).Trends[0].Steps {
			out = append(out, strconv.Itoa(int(s.Verdict)))
		}
		return strings.Join(out, " ")
	}
	// 0.0440, under 0.001 and 1, with two ways back under 0.001: raised 0.088,
	// under 0.005 and 1.
	if got := verdicts(nil); got != "0 3 3 1" {
		t.Errorf("plain verdicts are %s", got)
	}
	if got := verdicts(holm); got != "0 2 3 1" {
		t.Errorf("adjusted verdicts are %s", got)
	}
	// The last step is one of many, too: 0.0440 of three, twice.
	scores = slices.Insert(scores[:2], 0, score(t, "9", "2024", calc.MetricCSAT, "v=1&s=500&n=1000"))
	last := Draw(scores, Query{Level: calc.Level95, Adjust: holm}).Trends[0]
	if step := last.Last(); step.Verdict != calc.Borderline || step.Change.Verdict != calc.RealRise || !step.Seems() || step.Real() {
		t.Errorf("the last step is %v, by itself %v", step.Verdict, step.Change.Verdict)
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

func TestAim(t *testing.T) {
	last := score(t, "2", "Q2 2025", calc.MetricCES, "v=1&sum=3200&n=584")
	trend := func(s Score) Trend {
		first := score(t, "1", "Q1 2025", calc.MetricCES, "v=1&sum=3200&n=584")
		first.Target, first.Aimed = 100, true
		return Draw([]Score{s, first}, Query{Level: calc.Level95}).Trends[2]
	}
	check := func(tr Trend, targets []Target, want calc.Hundredths, ok bool) {
		t.Helper()
		if got, there := tr.Aim(targets); got != want || there != ok {
			t.Errorf("got %v, %v, want %v, %v", got, there, want, ok)
		}
	}
	ces, csat := Target{Def: calc.Define(calc.MetricCES), Value: 575}, Target{Def: calc.Define(calc.MetricCSAT), Value: 8500}
	check(trend(last), nil, 100, true) // the last one known
	check(trend(last), []Target{csat, ces}, 575, true)
	last.Target, last.Aimed = 600, true
	check(trend(last), []Target{csat, ces}, 575, true)
	check(trend(last), []Target{csat}, 600, true)
	last.Counts += "&dir=down"
	check(trend(last), []Target{ces}, 600, true)
	last.Aimed = false
	check(trend(last), []Target{ces}, 0, false) // the one known is of another direction
	check(Trend{}, []Target{ces}, 0, false)
}

// BenchmarkDraw draws 5,000 saved scores, all of one name and all of the time.
func BenchmarkDraw(b *testing.B) {
	scores := many(b, 5000)
	for b.Loop() {
		Draw(scores, Query{Level: calc.Level95, Adjust: func(p []float64) []float64 { return p }})
	}
}

// BenchmarkDrawYear draws the last twelve months of them.
func BenchmarkDrawYear(b *testing.B) {
	scores := many(b, 5000)
	for b.Loop() {
		Draw(scores, Query{Level: calc.Level95, Window: TwelveMonths})
	}
}

// BenchmarkRead reads them from the store.
func BenchmarkRead(b *testing.B) {
	var stored [][]string
	for _, s := range many(b, 5000) {
		stored = append(stored, s.Fields())
	}
	for b.Loop() {
		for _, fields := range stored {
			if _, err := ReadScore(Version, fields); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// many returns n scores of the three metrics, a day after another.
func many(t testing.TB, n int) []Score {
	t.Helper()
	counts := [...]string{"v=1&s=942&n=1148", "v=1&p=388&pa=230&d=112", "v=1&mode=ratings&r=9-14-31-58-131-204-137"}
	var out []Score
	for i := range n {
		d := NewDay(2020, 1, 1+i/3)
		out = append(out, Score{
			ID: NewID([16]byte{byte(i), byte(i >> 8)}), Metric: calc.Metrics[i%3], Counts: counts[i%3],
			Period: Period{d.String(), d, d}, Saved: 1, Changed: int64(i),
		})
	}
	return out
}
