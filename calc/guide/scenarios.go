package guide

import "trimetric/calc"

// Rule is the quick decision rule: what you want to know, the metric for it and
// why, in the order of [calc.Metrics].
var Rule = []Scenario{
	{
		Situation: "Satisfaction with the moment",
		Metric:    calc.MetricCSAT,
		Why:       "It asks about one contact, product or delivery while it is fresh.",
	},
	{
		Situation: "Loyalty over time",
		Metric:    calc.MetricNPS,
		Why:       "It asks about the whole relationship, so it moves slowly and lasts.",
	},
	{
		Situation: "Effort and friction",
		Metric:    calc.MetricCES,
		Why:       "It asks how hard one task was, so a low score names the step to mend.",
	},
}

// Scenarios is situations with the metric that fits each.
var Scenarios = []Scenario{
	{
		Situation: "A shop wants to know which carrier lets customers down at the door",
		Metric:    calc.MetricCSAT,
		Why:       "A question after each delivery gives a score for each carrier within days.",
	},
}
