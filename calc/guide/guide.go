// Package guide is the guide to the three metrics as data: what each measures,
// asks and misses, how they work together, and what to do with the answers.
//
// The types are here, what is said in the files beside it, one a section. The
// tests are the rules for editing it.
package guide

import "trimetric/calc"

// A Column is one metric in the table that sets the three side by side.
type Column struct {
	Metric   calc.Metric
	Measures string   // a few words, without a full stop
	Ask      Question // the question in its plainest form
	When     string   // when to ask it
	Formula  Formula
	Example  Example
	GoodFor  []string // a few words each
	BlindTo  []string
}

// A Question is ready to be sent.
type Question struct {
	Metric calc.Metric
	For    string // the occasion: "After a support call"
	Text   string // what is asked, without a blank to fill in: it can be sent as it is
	Scale  string // how it is answered: "1 (very dissatisfied) to 5 (very satisfied)"
	Open   string // the optional question after it: "What is the main reason for your answer?"
}

// Message is the question as one would put it into a survey: what is asked, how
// it is answered and the question after it, marked as optional, a line each.
func (q Question) Message() string {
	return q.Text + "\n" + q.Scale + "\nOptional: " + q.Open
}

// A Formula is Top over Bottom, times Times where there is one ("100"); or,
// without a Bottom, Top less Minus.
type Formula struct {
	Top, Bottom, Times, Minus string
}

// An Example is the counts that a score can be worked out from: satisfied and
// all; promoters, passives and detractors; the sum of the ratings and their
// number.
type Example struct {
	Metric calc.Metric
	Counts [3]int64
}

// Sample returns the counts as what calc works a score out from. It fails as
// calc does for counts that cannot be true.
func (e Example) Sample() (calc.Sample, error) {
	d := calc.Define(e.Metric)
	switch e.Metric {
	case calc.MetricCSAT:
		return calc.FromCSAT(d, e.Counts[0], e.Counts[1])
	case calc.MetricNPS:
		return calc.FromNPS(e.Counts[0], e.Counts[1], e.Counts[2])
	}
	return calc.FromCES(d, e.Counts[0], e.Counts[1])
}

// A Text is a sentence or two. Where it states a figure that is not arithmetic,
// Source is the key of where the figure comes from, else "".
type Text struct {
	Says   string
	Source string
}

// A Source is where a figure or a rule comes from. Its Key is what a [Text]
// cites it by.
type Source struct{ Key, Title, URL string }

// SourceOf returns the source with the key. It reports false where there is
// none: for the Text that cites nothing.
func SourceOf(key string) (Source, bool) {
	for _, s := range Sources {
		if s.Key == key {
			return s, true
		}
	}
	return Source{}, false
}

// A Season is when one metric is asked in the year that shows all three.
type Season struct {
	Metric calc.Metric
	When   string // "After each task"
	Months []int  // the months with a survey wave, from 1; empty for all the time
}

// A Disagreement is two scores that point to different things.
type Disagreement struct {
	See, Means, LookAt string
}

// A Scenario is a situation with the metric that fits it.
type Scenario struct {
	Situation string
	Metric    calc.Metric
	Why       string
}

// A Stage is a part of the work with all three: day to day, each quarter, the
// analysis.
type Stage struct {
	Name  string
	Steps []Text
}

// A Topic is a heading with what is to be said about it.
type Topic struct {
	Name  string
	Says  Text
	Steps []Text // what to do, one each; may be empty
}

// A Challenge is a way for a survey to go wrong.
type Challenge struct {
	Name string
	Sign string // how it shows
	Do   []Text // what to do about it
}

// An Improvement is how to raise one score.
type Improvement struct {
	Metric calc.Metric
	Lead   Text   // what moves the score most
	Steps  []Text // what to do, one each
}

// An FAQ is a question readers ask, with its answer.
type FAQ struct {
	ID       string // permanent: it stands in links
	Question string
	Answer   []Text // a paragraph each
}
