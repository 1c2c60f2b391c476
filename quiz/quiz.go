package quiz

import (
	"strings"

	"trimetric/calc"
)

// An Answer is one of the three options of a question. The zero Answer is none.
type Answer uint8

// The answers.
const (
	A Answer = iota + 1
	B
	C
)

// ID is the answer's letter in links: "a", "b", "c", or "" for none.
func (a Answer) ID() string {
	if a < A || a > C {
		return ""
	}
	return string(rune('a' + a - A))
}

// Read returns the answer with a letter, in either case, or none.
func Read(letter string) Answer {
	switch letter {
	case "a", "A":
		return A
	case "b", "B":
		return B
	case "c", "C":
		return C
	}
	return 0
}

// Answers holds an answer for each of [Questions].
type Answers [len(Questions)]Answer

// Result is the place behind the last question.
const Result = len(Questions)

// Option returns what was answered to the question at i. There has to be an
// answer.
func (a Answers) Option(i int) Option { return Questions[i].Options[a[i]-A] }

// First returns the first question without an answer, or [Result].
func (a Answers) First() int { return a.After(Result) }

// After returns the next question without an answer behind the one at i: it
// looks on from there, then from the start, and returns [Result] when every
// question has its answer.
func (a Answers) After(i int) int {
	for step := 1; step <= Result+1; step++ {
		if next := (i + step) % (Result + 1); next < Result && a[next] == 0 {
			return next
		}
	}
	return Result
}

// Complete reports whether every question has its answer.
func (a Answers) Complete() bool { return a.First() == Result }

// Over returns a, with the answers of b for what a leaves open.
func (a Answers) Over(b Answers) Answers {
	for i := range a {
		if a[i] == 0 {
			a[i] = b[i]
		}
	}
	return a
}

// For returns how many answers speak for a metric.
func (a Answers) For(m calc.Metric) int {
	n := 0
	for i := range a {
		if a[i] != 0 && a.Option(i).Metric == m {
			n++
		}
	}
	return n
}

// An Outcome is the metric that most answers speak for, or those that share the
// lead: their ids in the order of [calc.Metrics] with a plus between them.
type Outcome string

// Outcome returns what the answers come to, or "" while there are none.
func (a Answers) Outcome() Outcome {
	most := 0
	for _, m := range calc.Metrics {
		most = max(most, a.For(m))
	}
	var lead []string
	for _, m := range calc.Metrics {
		if n := a.For(m); n == most && n > 0 {
			lead = append(lead, string(m))
		}
	}
	return Outcome(strings.Join(lead, "+"))
}

// introduced is the order in which metrics that fit equally well are to be
// introduced: CES finds the friction, CSAT confirms that the fix met
// expectations, and NPS shows whether loyalty followed.
var introduced = [3]calc.Metric{calc.MetricCES, calc.MetricCSAT, calc.MetricNPS}

// Order lists the metrics of the outcome in the order in which to introduce
// them.
func (o Outcome) Order() []calc.Metric {
	var order []calc.Metric
	for _, m := range introduced {
		if strings.Contains(string(o), string(m)) {
			order = append(order, m)
		}
	}
	return order
}

// Later lists the metrics to add after those of the outcome: the ones that
// answers speak for, most of them first. A metric that no answer speaks for is
// none of them, since every survey costs the customers' time; so there may be
// none.
func (a Answers) Later() []calc.Metric {
	lead := a.Outcome()
	var later []calc.Metric
	for n := len(a); n > 0; n-- {
		for _, m := range introduced {
			if a.For(m) == n && !strings.Contains(string(lead), string(m)) {
				later = append(later, m)
			}
		}
	}
	return later
}
