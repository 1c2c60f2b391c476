package words

import (
	"strconv"

	"trimetric/calc"
)

// The widget's own words.
const (
	FrameWhere    = "Worked out on this page."
	FrameKeeps    = "Nothing is sent."
	FrameShares   = "Only the result is passed on, to the page around it."
	FrameOpen     = "Open in Trimetric"
	PerRatingHead = "Responses per rating"
	WaysIn        = "How to enter responses"
	SwapThem      = "Swap them"
)

// Use offers what was probably meant: "Use 230".
func Use(text string) string { return "Use " + text }

// BestRating says which rating is the best one: "7 is easiest".
func BestRating(d calc.Definition) string {
	switch {
	case d.Metric == calc.MetricCES && d.LowIsEasy:
		return strconv.Itoa(d.Scale.Min) + " is easiest"
	case d.Metric == calc.MetricCES:
		return strconv.Itoa(d.Scale.Max) + " is easiest"
	case d.Metric == calc.MetricNPS:
		return strconv.Itoa(d.Scale.Max) + " is most likely"
	}
	return strconv.Itoa(d.Scale.Max) + " is most satisfied"
}
