package calc

import (
	_ "embed"
	"encoding/json"
	"testing"
)

// The answers come from R: prop.test without continuity correction, t.test,
// pt and qnorm; and from the published formula where R has no routine.
//
//go:embed testdata/known-answers.json
var knownAnswers []byte

// known is one entry of any list in the file; a list uses a part of it.
type known struct {
	Satisfied, Responses            int64
	Promoters, Passives, Detractors int64
	Counts                          []int64
	Scale                           int
	Level                           float64
	Percent, Score, Mean            float64
	Low, High                       float64
	Before, After                   []int64
	Change, P                       float64
	Margin, Target                  float64
	Expected                        *float64
	Population                      *int64
	MoreSatisfied                   *int64 `json:"more_satisfied"`
	NewSatisfied                    *int64 `json:"new_satisfied"`
	FromPassives                    *int64 `json:"from_passives"`
	FromDetractors                  *int64 `json:"from_detractors"`
	NewPromoters                    *int64 `json:"new_promoters"`
	Points                          *int64
	NewTop                          *int64 `json:"new_top"`
}

func (k known) level() Level { return Level(k.Level*100 + 0.5) }

// ces returns the CES definition on a scale of so many ratings.
func ces(ratings int) Definition {
	if ratings == 5 {
		return Define(MetricCES).WithScale(Scale5)
	}
	return Define(MetricCES)
}

// eachKnown runs check on every entry of a list, which must not be empty.
func eachKnown(t *testing.T, list string, check func(t *testing.T, k known)) {
	var all map[string][]known
	if err := json.Unmarshal(knownAnswers, &all); err != nil {
		t.Fatal(err)
	}
	if len(all) != 12 || len(all[list]) == 0 {
		t.Fatalf("%d lists, %d entries in %s", len(all), len(all[list]), list)
	}
	t.Run(list, func(t *testing.T) {
		for _, k := range all[list] {
			check(t, k)
		}
	})
}

func TestKnownScores(t *testing.T) {
	score := func(t *testing.T, s Sample, k known, want float64) {
		r := s.Score(k.level())
		if !near(r.Score, want) || !near(r.Low, k.Low) || !near(r.High, k.High) || !r.Bounded {
			t.Errorf("%+v: got %v, %v to %v", k, r.Score, r.Low, r.High)
		}
	}
	eachKnown(t, "csat", func(t *testing.T, k known) {
		score(t, must(t)(FromCSAT(Define(MetricCSAT), k.Satisfied, k.Responses)), k, k.Percent)
	})
	eachKnown(t, "nps", func(t *testing.T, k known) {
		score(t, must(t)(FromNPS(k.Promoters, k.Passives, k.Detractors)), k, k.Score)
	})
	eachKnown(t, "ces", func(t *testing.T, k known) {
		score(t, tallyOf(t, ces(k.Scale), k.Counts...), k, k.Mean)
	})
}

func TestKnownChanges(t *testing.T) {
	compare := func(t *testing.T, before, after Sample, k known) {
		c, err := Compare(before, after, k.level())
		if err != nil {
			t.Fatal(err)
		}
		if !near(c.Change, k.Change) || !near(c.P, k.P) || !near(c.Low, k.Low) ||
			!near(c.High, k.High) || !c.Bounded || !c.Tested {
			t.Errorf("%+v: got %v, p %v, %v to %v", k, c.Change, c.P, c.Low, c.High)
		}
	}
	eachKnown(t, "csat_change", func(t *testing.T, k known) {
		csat := func(v []int64) Sample { return must(t)(FromCSAT(Define(MetricCSAT), v[0], v[1])) }
		compare(t, csat(k.Before), csat(k.After), k)
	})
	eachKnown(t, "nps_change", func(t *testing.T, k known) {
		nps := func(v []int64) Sample { return must(t)(FromNPS(v[0], v[1], v[2])) }
		compare(t, nps(k.Before), nps(k.After), k)
	})
	eachKnown(t, "ces_change", func(t *testing.T, k known) {
		d := ces(len(k.Before))
		compare(t, tallyOf(t, d, k.Before...), tallyOf(t, d, k.After...), k)
	})
}

func TestKnownSizes(t *testing.T) {
	size := func(t *testing.T, d Definition, k known) {
		q := SizeQuestion{Def: d, Level: k.level(), Margin: hundredths(k.Margin)}
		if k.Expected != nil {
			q.Expected, q.Expects = hundredths(*k.Expected), true
		}
		if k.Population != nil {
			q.Population = *k.Population
		}
		if n, err := q.Responses(); n != k.Responses || err != nil {
			t.Errorf("%+v: got %d, %v", k, n, err)
		}
	}
	eachKnown(t, "csat_sample_size", func(t *testing.T, k known) { size(t, Define(MetricCSAT), k) })
	eachKnown(t, "nps_sample_size", func(t *testing.T, k known) { size(t, Define(MetricNPS), k) })
	eachKnown(t, "ces_sample_size", func(t *testing.T, k known) { size(t, ces(k.Scale), k) })
}

func TestKnownTargets(t *testing.T) {
	plan := func(t *testing.T, s Sample, k known, needs ...*int64) {
		p := s.Plan(hundredths(k.Target))
		if len(p.Ways) != len(needs) {
			t.Fatalf("%+v: got %d ways", k, len(p.Ways))
		}
		for i, want := range needs {
			way := p.Ways[i]
			if way.Possible != (want != nil) || want != nil && way.Need != *want {
				t.Errorf("%+v: got %+v", k, way)
			}
		}
	}
	eachKnown(t, "csat_target", func(t *testing.T, k known) {
		s := must(t)(FromCSAT(Define(MetricCSAT), k.Satisfied, k.Responses))
		plan(t, s, k, k.MoreSatisfied, k.NewSatisfied)
	})
	eachKnown(t, "nps_target", func(t *testing.T, k known) {
		s := must(t)(FromNPS(k.Promoters, k.Passives, k.Detractors))
		plan(t, s, k, k.FromPassives, k.FromDetractors, k.NewPromoters)
	})
	eachKnown(t, "ces_target", func(t *testing.T, k known) {
		plan(t, tallyOf(t, ces(len(k.Counts)), k.Counts...), k, k.Points, k.NewTop)
	})
}

// hundredths returns a figure of the file, which has two decimals at most.
func hundredths(x float64) Hundredths {
	if x < 0 {
		return -hundredths(-x)
	}
	return Hundredths(x*100 + 0.5)
}
