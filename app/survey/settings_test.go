package survey

import (
	"testing"

	"trimetric/calc"
)

// TestSettings: threshold, direction and level change the score, and nothing
// is counted again.
func TestSettings(t *testing.T) {
	choices := []Choice{rated(calc.MetricCSAT), rated(calc.MetricCES), {Use: Segment}}
	c := count(choices, "3|7|a", "4|6|a", "5|1|b", "1||b")
	check := func(q Question, score float64) {
		t.Helper()
		got, err := c.Result(q)
		if err != nil || got.Score != score || got.Level != q.Level || got.Sample.Def != q.Def {
			t.Errorf("%+v: got %v, %v, want %v", q, got.Score, err, score)
		}
	}
	csat := calc.Define(calc.MetricCSAT)
	check(Question{0, csat, calc.Level95}, 50)
	csat.From = 3
	check(Question{0, csat, calc.Level99}, 75)
	ces := calc.Define(calc.MetricCES)
	check(Question{1, ces, calc.Level95}, 14/3.)
	ces.LowIsEasy = true
	check(Question{1, ces, calc.Level90}, 14/3.)
	// A segment without a rating has no score.
	none := count(choices, "5||a", "|7|b")
	s, err := none.Split(0, Question{1, ces, calc.Level95})
	if err != nil || s.Rows[0].Result.Sample.N != 0 || s.Rows[1].Result.Sample.N != 1 {
		t.Errorf("%+v, %v", s.Rows, err)
	}
}

// TestGroups: words of groups give the score and no ratings.
func TestGroups(t *testing.T) {
	good := column("satisfaction", "Good", "Bad", "Neutral")
	nps := column("nps group", "Promoter", "Passive", "Detractor")
	choices := []Choice{good.Rate(calc.Define(calc.MetricCSAT)), nps.Rate(calc.Define(calc.MetricNPS))}
	c := count(choices, "Good|Promoter", "Good|Promoter", "Bad|Passive", "Neutral|Detractor", "Good|Promoters", "Offered|", "|Passive")
	check := func(i int, forN, neutral, against, n int64, score float64) {
		t.Helper()
		r, err := c.Result(Question{i, choices[i].Def, calc.Level95})
		s := r.Sample
		if err != nil || s.For != forN || s.Neutral != neutral || s.Against != against || s.N != n || r.Score != score || s.Rated {
			t.Errorf("%+v, %v", r, err)
		}
	}
	check(0, 3, 0, 2, 5, 60)
	check(1, 3, 2, 1, 6, 100*2/6.)
}

// TestDefinitions lists what a column can be read as.
func TestDefinitions(t *testing.T) {
	got := ""
	for _, d := range Definitions() {
		got += string(d.Metric) + " " + string(rune('0'+d.Scale.Min)) + "-" + string(rune('0'+d.Scale.Max%10)) + " "
	}
	if want := "csat 1-5 csat 1-7 csat 1-0 nps 0-0 ces 1-7 ces 1-5 "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
