package survey

import (
	"trimetric/app/dates"
	"trimetric/calc"
)

// A Step is how much time one point of a trend covers.
type Step uint8

// The steps.
const (
	ByDay Step = iota
	ByWeek
	ByMonth
	ByQuarter
)

// A Point is the score of one stretch of time.
type Point struct {
	// First and Last are the days it covers, since 1970-01-01, whether there
	// are responses on them or not.
	First, Last int32

	Result calc.Result
}

// Trend returns the score of each stretch of time that has responses, in order
// of time. Rows without a date are not in it. It is empty without a date
// column.
func (c *Counts) Trend(step Step, q Question) []Point {
	if c.Dates == nil {
		return nil
	}
	var points []Point
	var counts [11]int64
	days := c.Dates.Days
	for i, d := range days {
		for rating, n := range d.Ratings[q.Rating] {
			counts[rating] += n
		}
		first := step.first(d.Day)
		if i+1 < len(days) && step.first(days[i+1].Day) == first {
			continue
		}
		s, err := sample(counts, c.Ratings[q.Rating].Choice, q.Def)
		if err == nil {
			points = append(points, Point{First: first, Last: step.last(first), Result: s.Score(q.Level)})
		}
		counts = [11]int64{}
	}
	return points
}

// first returns the first day of the stretch that a day is in. Weeks start on
// Monday, as in ISO 8601.
func (s Step) first(day int32) int32 {
	switch s {
	case ByWeek:
		return dates.StartOfWeek(day)
	case ByMonth:
		return dates.StartOfMonth(day)
	case ByQuarter:
		return dates.StartOfQuarter(day)
	}
	return day
}

// last returns the last day of the stretch that starts on a day.
func (s Step) last(first int32) int32 {
	switch s {
	case ByWeek:
		return first + 6
	case ByMonth:
		return dates.StartOfMonth(first+31) - 1
	case ByQuarter:
		return dates.StartOfQuarter(first+92) - 1
	}
	return first
}
