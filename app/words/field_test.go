package words

import (
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// TestLabels holds on to the accessible names that are public.
func TestLabels(t *testing.T) {
	check := func(f entry.Field, want string) {
		t.Helper()
		if got := Label(f); got != want {
			t.Errorf("%s is labelled %q, want %q", f, got, want)
		}
	}
	check("satisfied", "Satisfied responses")
	check("all", "All responses")
	check("promoters", "Promoters")
	check("passives", "Passives")
	check("detractors", "Detractors")
	check("sum", "Sum of ratings")
	check("r0", "Rating 0")
	check("r10", "Rating 10")
	check("responses", "Responses")
	check("name", "Name")
	check("period", "Period")
	check("target", "Target")
	check("margin", "Margin wanted")
	check("expect", "Expected score")
	check("population", "Customers in all")
	check("rate", "Response rate")
}

func TestHints(t *testing.T) {
	check := func(f entry.Field, d calc.Definition, want string) {
		t.Helper()
		if got := Hint(f, d); got != want {
			t.Errorf("hint of %s is %q, want %q", f, got, want)
		}
	}
	d := calc.Define(calc.MetricCSAT)
	check(entry.Satisfied, d, "Rated 4 or 5 out of 5")
	check(entry.All, d, "Every rating, 1 to 5")
	d.From = 5
	check(entry.Satisfied, d, "Rated 5 out of 5")
	d = d.WithScale(calc.Scale10)
	d.From = 7
	check(entry.Satisfied, d, "Rated 7 to 10 out of 10")
	check(entry.All, calc.Define(calc.MetricCES), "How many ratings")
	check(entry.Population, d, "Leave empty for very many")
}

func TestPlaceSentence(t *testing.T) {
	check := func(m calc.Metric, id string, p industry.Place, want string) {
		t.Helper()
		row, ok := industry.Find(m, id)
		if got := PlaceSentence(p, row); !ok || got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	check(calc.MetricCSAT, "retail", industry.Inside, "Inside the published range for retail and e-commerce.")
	check(calc.MetricCSAT, "retail", industry.JustAbove, "Just above the published range for retail and e-commerce.")
	check(calc.MetricCSAT, "utilities", industry.Below, "Below the published range for utilities and telecom.")
	check(calc.MetricNPS, "internet", industry.Same, "About the same as the published figure for TV and internet service.")
	check(calc.MetricNPS, "payments", industry.Above, "Above the published figure for consumer payments.")
}

func TestRowFigures(t *testing.T) {
	check := func(m calc.Metric, id, want string) {
		t.Helper()
		row, _ := industry.Find(m, id)
		if got := RowFigures(row); got != want {
			t.Errorf("%s is %q, want %q", id, got, want)
		}
	}
	check(calc.MetricCSAT, "retail", "80–85%")
	check(calc.MetricNPS, "grocery", "+30.1")
	check(calc.MetricNPS, "payments", "−6.1")
}

// TestNextBand words the first way to the next band.
func TestNextBand(t *testing.T) {
	check := func(r calc.Result, b calc.Band, want string) {
		t.Helper()
		p := r.Sample.Plan(calc.FirstIn(r.Sample.Def, b))
		if got := NextBand(r.Sample, b, p); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	// 976 of 1,148 is 85.02%; 365.07 points of 730 take 90 more.
	check(csat(t, 942, 1148, calc.Level95), calc.Excellent,
		"Excellent starts at 85%, which would take 34 more satisfied responses out of the same 1,148.")
	check(nps(t, 388, 230, 112, calc.Level95), calc.Excellent,
		"Excellent starts above +50, which would take 90 of your 230 passives scoring 9 or 10 instead.")
	check(nps(t, 5, 0, 5, calc.Level95), calc.Good,
		"Good starts above 0, which would take 1 of your 5 detractors scoring 9 or 10 instead.")
	check(nps(t, 1, 1, 1, calc.Level95), calc.Good,
		"Good starts above 0, which would take your one passive scoring 9 or 10 instead.")
	check(cesTotals(t, 3200, 584), calc.Excellent,
		"Excellent starts at 6, which would take 304 more points over the same 584 ratings.")
}

// TestSizeBasis says what an answer was reckoned from.
func TestSizeBasis(t *testing.T) {
	check := func(m calc.Metric, want string, pairs ...string) {
		t.Helper()
		f := entry.New(m)
		for i := 0; i < len(pairs); i += 2 {
			*f.Text(entry.ID(pairs[i])) = pairs[i+1]
		}
		now := f.ReadNow()
		if got := SizeBasis(f, now, f.ReadSize(now)); got != want {
			t.Errorf("%s %q: %q, want %q", m, pairs, got, want)
		}
	}
	check(calc.MetricCSAT, "Reckoned with the score that needs the most (50%).")
	check(calc.MetricCSAT, "Reckoned with an expected score of 80%.", "expect", "80")
	check(calc.MetricCSAT, "Reckoned with an expected score of 80%.", "expect", "80", "satisfied", "1", "all", "2")
	check(calc.MetricCSAT, "Reckoned with the responses on show.", "satisfied", "1", "all", "2")
	check(calc.MetricNPS, "Reckoned with the widest spread there can be.")
	check(calc.MetricNPS, "Reckoned with an expected score of −20.", "expect", "-20")
	check(calc.MetricNPS, "Reckoned with the responses on show.", "promoters", "1", "passives", "0", "detractors", "0", "expect", "5")
	check(calc.MetricCES, "Reckoned with a spread of 0.3 times the scale.", "sum", "9", "all", "3")
	check(calc.MetricCSAT, "Reckoned with the score that needs the most (50%) and 1,000 customers in all. "+SizeNote, "population", "1000")
}
