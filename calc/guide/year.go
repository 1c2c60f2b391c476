package guide

import "trimetric/calc"

// Year is a year with all three: the two that follow a contact run all the
// time, and the one about the relationship in four windows of two weeks, around
// the middle of the month. The order is the one they are introduced in.
var Year = []Season{
	{Metric: calc.MetricCES, When: "After each task"},
	{Metric: calc.MetricCSAT, When: "After each contact"},
	{Metric: calc.MetricNPS, When: "Two-week window, quarterly", Months: []int{3, 6, 9, 12}},
}
