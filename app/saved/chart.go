package saved

import (
	"slices"

	"trimetric/calc"
)

// A Window is how many months a chart goes back; 0 is all of them.
type Window int

// The windows offered.
const (
	All          Window = 0
	SixMonths    Window = 6
	TwelveMonths Window = 12
)

// A Query is what a chart is to show.
type Query struct {
	// Name is the team or channel; "" is everything, see [Trend.Name].
	Name   string
	Window Window
	Level  calc.Level

	// Adjust raises p-values for the number of tests made at once, as Holm's
	// method does. nil leaves them.
	Adjust func(p []float64) []float64
}

// A Chart is the course of the three metrics on one axis of time, from the first
// moment of From to the last of To. With nothing to show both are 0.
type Chart struct {
	From, To Day
	Trends   [3]Trend // in the order of calc.Metrics
}

// A Point is one score in its place.
type Point struct {
	Score  Score
	Result calc.Result
	X      float64 // in days, the middle of the period
}

// Draw lays out the chart. A window ends with the last day that there is a score
// of, whatever today is, and begins with the first of a month. A score belongs
// into it by the middle of its period.
func Draw(scores []Score, q Query) Chart {
	var c Chart
	var chosen [3][]Score
	for i, m := range calc.Metrics {
		chosen[i], c.Trends[i] = choose(scores, m, q.Name)
	}
	from, to := bounds(chosen, q.Window)
	for i := range c.Trends {
		t := &c.Trends[i]
		all, unread := points(chosen[i], from, q.Level)
		t.Points, t.Aside = finest(all)
		t.Unread = unread
		t.Aimed = newestAimed(chosen[i])
		t.read(q)
	}
	c.From, c.To = c.ends(from, to)
	return c
}

// bounds returns the first day of the window and the last day there is.
func bounds(chosen [3][]Score, w Window) (from, to Day) {
	found := false
	for _, scores := range chosen {
		for _, s := range scores {
			if !found || s.Period.To > to {
				to = s.Period.To
			}
			if !found || s.Period.From < from {
				from = s.Period.From
			}
			found = true
		}
	}
	if found && w != All {
		year, month, _ := to.Date()
		from = max(from, NewDay(year, month-int(w)+1, 1))
	}
	return from, to
}

// Intervals says how intervals can be seen: as ribbons along a line, and as bars
// of scores that stand alone.
func (c Chart) Intervals() (ribbons, bars bool) {
	for _, t := range c.Trends {
		for i, p := range t.Points {
			before := i > 0 && t.def(i-1) == t.def(i)
			after := i+1 < len(t.Points) && t.def(i+1) == t.def(i)
			ribbons = ribbons || before && p.Result.Bounded && t.Points[i-1].Result.Bounded
			bars = bars || !before && !after && p.Result.Bounded
		}
		for _, p := range t.Aside {
			bars = bars || p.Result.Bounded
		}
	}
	return ribbons, bars
}

// newestAimed returns the newest score with a target.
func newestAimed(scores []Score) (newest Score) {
	for i, s := range scores {
		if s.Aimed && (!newest.Aimed || byTime(&newest, &scores[i]) < 0) {
			newest = s
		}
	}
	return newest
}

// ends returns the ends of the axis. A window is shown in whole, and a period
// that began before it too.
func (c *Chart) ends(from, to Day) (Day, Day) {
	some := false
	for _, t := range c.Trends {
		for _, list := range [...][]Point{t.Points, t.Aside} {
			for _, p := range list {
				from, some = min(from, p.Score.Period.From), true
			}
		}
	}
	if !some {
		return 0, 0
	}
	return from, to
}

// points works out the scores in the order of time, and counts those whose
// responses cannot be read.
func points(scores []Score, from Day, l calc.Level) (out []Point, unread int) {
	order := make([]*Score, 0, len(scores))
	for i := range scores {
		if scores[i].Period.Middle() >= float64(from) {
			order = append(order, &scores[i])
		}
	}
	slices.SortFunc(order, byTime)
	out = make([]Point, 0, len(order))
	for _, s := range order {
		r := s.Result(l)
		if r.Sample.N == 0 {
			unread++
			continue
		}
		out = append(out, Point{*s, r, s.Period.Middle()})
	}
	return out, unread
}
