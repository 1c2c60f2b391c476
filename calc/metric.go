package calc

import "math"

// A Metric is one of the three scores. Its text is a permanent id: it stands
// in addresses and share links.
type Metric string

// The metrics.
const (
	MetricCSAT Metric = "csat" // share of satisfied responses, 0 to 100 %
	MetricNPS  Metric = "nps"  // promoters less detractors, -100 to 100
	MetricCES  Metric = "ces"  // mean rating of effort, on its scale
)

// Metrics lists every metric in the order in which they are shown.
var Metrics = []Metric{MetricCSAT, MetricNPS, MetricCES}

// A Level is how sure an interval is to hold the score of all customers, in
// percent. It has to lie above 0 and below 100.
type Level int

// The levels offered.
const (
	Level90 Level = 90
	Level95 Level = 95 // the default
	Level99 Level = 99
)

// Levels lists the levels offered, lowest first.
var Levels = []Level{Level90, Level95, Level99}

// Z returns the two-sided quantile of the normal distribution: 1.96 for 95.
// It is worked out and not a rounded constant: an error in its third decimal
// shows in a margin. [math.Erfinv] follows Wichura (1988), algorithm AS 241.
func (l Level) Z() float64 {
	return math.Sqrt2 * math.Erfinv(float64(l)/100)
}

// alpha is the p-value below which a change counts as real at this level.
func (l Level) alpha() float64 { return float64(100-l) / 100 }
