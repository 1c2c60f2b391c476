package saved

import (
	"trimetric/app/entry"
	"trimetric/calc"
)

// A Score is one saved score: the responses, whose they are, and when. Two
// scores are equal when all of it is.
type Score struct {
	// ID is permanent, see [NewID].
	ID string

	// Metric and Counts are the responses and the definition, see [Counts].
	Metric calc.Metric
	Counts string

	// Name is the team or channel, in the reader's words; "" is everything.
	Name   string
	Period Period

	// Target is the score aimed at, where Aimed says so.
	Target calc.Hundredths
	Aimed  bool

	Note string

	// Saved and Changed are when the score was first kept and last changed, in
	// milliseconds since 1970.
	Saved, Changed int64
}

// Sample returns the responses. It fails with ErrMetric or ErrCounts where they
// cannot be read, which only damage in the store can bring about.
func (s Score) Sample() (calc.Sample, error) {
	_, sample, err := open(s.Metric, s.Counts)
	return sample, err
}

// Result works out the score. Without responses it is the zero Result.
func (s Score) Result(l calc.Level) calc.Result {
	sample, err := s.Sample()
	if err != nil {
		return calc.Result{}
	}
	return sample.Score(l)
}

// Form returns the calculator's form with the score in it, as on the day it was
// saved, and nothing else: [entry.Form.Link] of it opens the calculator.
func (s Score) Form() *entry.Form {
	f, _, err := open(s.Metric, s.Counts)
	if err != nil {
		f = entry.New(s.Metric)
	}
	f.Now.Name, f.Now.Period = s.Name, s.Period.Label
	if s.Aimed {
		f.Target = calc.FormatFigure(s.Target)
	}
	return f
}

// content is what tells two scores apart for a reader: all but the id and the
// times.
func (s Score) content() Score {
	s.ID, s.Saved, s.Changed = "", 0, 0
	return s
}

// Rivals reports whether two scores are of the same metric, name and period.
func (s Score) Rivals(t Score) bool {
	return t.Metric == s.Metric && t.Name == s.Name && t.Period.From == s.Period.From && t.Period.To == s.Period.To
}

// Rival returns the newest saved score that is of the same metric, name and
// period, if there is one: of two, readers mostly mean one.
func (s Score) Rival(scores []Score) (rival Score, ok bool) {
	for i, t := range scores {
		if t.ID != s.ID && s.Rivals(t) && (!ok || byTime(&rival, &scores[i]) < 0) {
			rival, ok = t, true
		}
	}
	return rival, ok
}

// Twin returns the saved score that says the same, if there is one.
func (s Score) Twin(scores []Score) (Score, bool) {
	for _, t := range scores {
		if t.content() == s.content() {
			return t, true
		}
	}
	return Score{}, false
}
