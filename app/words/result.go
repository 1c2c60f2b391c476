package words

import "trimetric/calc"

// Names of the parts of a result, on the screen and on paper.
const (
	MarginOfError   = "Margin of error"
	ResponseCount   = "Responses"
	EasyAnswers     = "Easy answers"
	HowAnswered     = "How people answered"
	AgainstIndustry = "Against industry figures"
	Loading         = "Loading the calculator"
)

// To stands between the ends of an interval.
const To = " to "

// Interval names the interval of a level: "95% interval".
func Interval(l calc.Level) string { return Level(l) + " interval" }

// IntervalOf writes the interval of a result: "95% interval +32 to +43". It is
// "" where there is none.
func IntervalOf(r calc.Result) string {
	if !r.Bounded {
		return ""
	}
	return Interval(r.Level) + " " + ends(calc.FormatInterval(r))
}

// Ends writes the interval of a result without its level: "+32 to +43".
func Ends(r calc.Result) string { return ends(calc.FormatInterval(r)) }

func ends(low, high string) string { return low + To + high }

// EasyShare writes the share of easy answers: "61.5%". It is "" where there is
// none, for the other metrics and for totals.
func EasyShare(s calc.Sample) string {
	if s.Def.Metric != calc.MetricCES || !s.Rated {
		return ""
	}
	return calc.FormatShare(s.For, s.N)
}

// AtTarget labels the mark of a target: "Target +50".
func AtTarget(text string) string { return "Target " + text }
