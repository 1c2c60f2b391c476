package guide

import "trimetric/calc"

// Questions is ready to be sent.
var Questions = []Question{
	{
		Metric: calc.MetricCSAT,
		For:    "After a support call",
		Text:   "How satisfied were you with today’s call?",
		Scale:  "1 (very dissatisfied) to 5 (very satisfied)",
		Open:   "What is the main reason for your answer?",
	},
}
