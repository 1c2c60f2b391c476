package guide

import "trimetric/calc"

// Improving is how to raise each score, in the order of [calc.Metrics].
var Improving = []Improvement{
	{
		Metric: calc.MetricCSAT,
		Lead:   Text{Says: "CSAT follows what happens in the contact itself."},
		Steps:  []Text{{Says: "Coach from real calls."}},
	},
}
