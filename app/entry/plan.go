package entry

import (
	"errors"
	"strings"

	"trimetric/calc"
)

// A Figure is a typed figure: a target, a margin, a rate.
type Figure struct {
	Value calc.Hundredths
	Given bool  // something usable was typed
	Err   error // what is wrong with it
}

func figure(text string, low, high calc.Hundredths) Figure {
	if strings.TrimSpace(text) == "" {
		return Figure{}
	}
	v, err := calc.ParseFigure(text)
	if err == nil && (v < low || v > high) {
		err = &calc.RangeError{Value: v, Min: low, Max: high}
	}
	return Figure{Value: v, Given: err == nil, Err: err}
}

// ReadTarget reads the target. It must lie on the scale.
func (f *Form) ReadTarget() Figure {
	low, high := calc.TargetRange(f.Def)
	return figure(f.Target, low, high)
}

// A SizeReading is the sample size planner's question and its answer.
type SizeReading struct {
	Margin, Expect, Rate Figure
	Population           int64
	PopulationErr        error

	// OK says that Responses holds an answer.
	OK        bool
	Responses int64
	Err       error // why the question has no answer

	// Surveys is how many to send at the response rate, when one is given.
	Surveys int64
}

// DefaultMargin is the margin that the planner answers for until the reader
// asks for another: one that leaders quote for each metric.
func DefaultMargin(d calc.Definition) calc.Hundredths {
	switch d.Metric {
	case calc.MetricCSAT:
		return 300
	case calc.MetricNPS:
		return 500
	}
	return 20
}

// ReadSize answers the sample size planner's question from the responses on
// show, where there are any.
func (f *Form) ReadSize(now Reading) SizeReading {
	low, high := calc.TargetRange(f.Def)
	r := SizeReading{
		Margin: figure(f.Margin, -1<<40, 1<<40), // tooWide has the last word
		Expect: figure(f.Expect, low, high),
		Rate:   figure(f.Rate, 1, 10000),
	}
	if strings.TrimSpace(f.Population) != "" {
		r.Population, r.PopulationErr = calc.ParseCount(f.Population)
		if r.PopulationErr == nil && r.Population == 0 {
			r.PopulationErr = calc.ErrNoResponses
		}
	}
	if r.Margin.Given {
		r.Margin.Err = f.tooWide(r.Margin.Value)
	}
	if r.Margin.Err != nil || r.Expect.Err != nil || r.Rate.Err != nil || r.PopulationErr != nil {
		return r
	}
	q := calc.SizeQuestion{
		Def: f.Def, Level: f.Level, Margin: r.Margin.Value,
		Sample: now.Sample, Known: now.OK,
		Expected: r.Expect.Value, Expects: r.Expect.Given,
		Population: r.Population,
	}
	if !r.Margin.Given {
		q.Margin = DefaultMargin(f.Def)
	}
	r.Responses, r.Err = q.Responses()
	if r.Err != nil {
		return r
	}
	r.OK = true
	if r.Rate.Given {
		r.Surveys, r.Err = calc.Surveys(r.Responses, r.Rate.Value)
	}
	return r
}

// tooWide returns what calc has against a margin, whatever else is asked.
func (f *Form) tooWide(margin calc.Hundredths) error {
	_, err := calc.SizeQuestion{Def: f.Def, Level: f.Level, Margin: margin}.Responses()
	var wide *calc.MarginError
	if errors.As(err, &wide) {
		return wide
	}
	return nil
}
