package words

import (
	"errors"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// typed returns the problem that a count, or a figure, has.
func typed(f entry.Field, s string) entry.Problem {
	if f == entry.Target || f == entry.Margin {
		_, err := calc.ParseFigure(s)
		return entry.Problem{Field: f, Err: err}
	}
	_, err := calc.ParseCount(s)
	return entry.Problem{Field: f, Err: err}
}

func TestProblem(t *testing.T) {
	csat := calc.Define(calc.MetricCSAT)
	check := func(p entry.Problem, d calc.Definition, want string) {
		t.Helper()
		if got := Problem(p, d); got != want {
			t.Errorf("%v: %q, want %q", p.Err, got, want)
		}
	}
	count := func(s, want string) {
		t.Helper()
		check(typed(entry.All, s), csat, want)
	}
	count("", "Enter the number of all responses.")
	check(typed(entry.Passives, ""), csat, "Enter a number, 0 if there were none.")
	count("-1", "Enter 0 or more.")
	count("\u22121,148", "Enter 0 or more.")
	count("2.5", "Responses are whole numbers.")
	count("1148.0", "Responses are whole numbers.")
	count("1000000000001", "Enter at most 1,000,000,000,000.")
	// The design's own case, and the digits that look like letters.
	count("23O", "“23O” has a letter O in it.")
	count("23o", "“23o” has a letter O in it.")
	count("1l", "“1l” has a letter L in it.")
	count("I0", "“I0” has a letter I in it.")
	// Where no digit was meant, the letter is not what to look for.
	count("twelve", "“twelve” cannot be read. Enter digits, like 120.")
	count("12 people", "“12 people” cannot be read. Enter digits, like 120.")
	count("1,2,3", "“1,2,3” cannot be read. Enter digits, like 120.")
	count("  ?  ", "“?” cannot be read. Enter digits, like 120.")
	// 24 runes are shown whole, more are cut to 24.
	count("abcdefghijklmnopqrstuvwx", "“abcdefghijklmnopqrstuvwx” cannot be read. Enter digits, like 120.")
	count("übcdefghijklmnopqrstuvwxy", "“übcdefghijklmnopqrstuvw…” cannot be read. Enter digits, like 120.")
	check(typed(entry.Target, "1.234"), csat, "Use at most two decimals.")

	on := func(f entry.Field, err error, d calc.Definition, want string) {
		t.Helper()
		check(entry.Problem{Field: f, Err: err}, d, want)
	}
	on(entry.Satisfied, &calc.PartError{Part: 1148, Whole: 942}, csat, "1,148 satisfied is more than 942 responses.")
	on(entry.Satisfied, &calc.PartError{Part: 2, Whole: 1}, csat, "2 satisfied is more than 1 response.")
	on(entry.All, calc.ErrNoResponses, csat, "Enter at least one response.")
	on(entry.Population, calc.ErrNoResponses, csat, "Enter at least one customer, or leave it empty for very many.")
	on(entry.Sum, &calc.SumError{Sum: 5000, N: 584, Low: 584, High: 4088}, calc.Define(calc.MetricCES),
		"A sum of 5,000 is impossible: 584 ratings add up to between 584 and 4,088.")
	on(entry.Sum, &calc.SumError{Sum: 8, N: 1, Low: 1, High: 7}, calc.Define(calc.MetricCES),
		"A sum of 8 is impossible: 1 rating adds up to between 1 and 7.")
	on(entry.Target, &calc.RangeError{Value: 10100, Min: -10000, Max: 10000}, calc.Define(calc.MetricNPS),
		"Enter a score from −100 to +100.")
	on(entry.Expect, &calc.RangeError{Value: 10100, Min: 0, Max: 10000}, csat, "Enter a score from 0% to 100%.")
	on(entry.Target, &calc.RangeError{Value: 800, Min: 100, Max: 700}, calc.Define(calc.MetricCES), "Enter a score from 1 to 7.")
	on(entry.Rate, &calc.RangeError{Value: 0, Min: 1, Max: 10000}, csat, "Enter a rate above 0, up to 100%.")
	on(entry.Margin, &calc.MarginError{Margin: 0, Widest: 5000}, csat, "Enter a margin above 0, up to 50 points.")
	on(entry.All, &calc.LimitError{Count: -1, Limit: 1000}, csat, "Enter at most 1,000 in all.")
	on(entry.All, errors.New("x"), csat, "This figure cannot be used. Enter a number, like 120.")
}

// TestProblemsAreSentences holds the messages to the rules for copy.
func TestProblemsAreSentences(t *testing.T) {
	for _, s := range []string{"", "-1", "1.5", "9999999999999", "23O", "x", "1,2", "1.234"} {
		for _, f := range []entry.Field{entry.All, entry.Target} {
			if p := typed(f, s); p.Err != nil {
				sentence(t, s, Problem(p, calc.Define(calc.MetricCSAT)))
			}
		}
	}
}

func TestNoScore(t *testing.T) {
	check := func(m calc.Metric, mode entry.Mode, want string, pairs ...string) {
		t.Helper()
		f := entry.New(m)
		f.Now.Mode = mode
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == "responses" {
				f.Now.SetPasted(pairs[i+1])
				continue
			}
			*f.Text(entry.ID(pairs[i])) = pairs[i+1]
		}
		got := NoScore(f.ReadNow(), f.Def)
		if got != want {
			t.Errorf("%s %q: %q, want %q", m, pairs, got, want)
		}
		sentence(t, "no score", got)
	}
	check(calc.MetricCSAT, entry.Totals, "Enter at least one response.")
	check(calc.MetricNPS, entry.Totals, "Enter at least one response.", "promoters", "0", "passives", "0", "detractors", "0")
	check(calc.MetricCSAT, entry.Totals, "No score yet. Satisfied responses have to be part of all responses.", "satisfied", "1148", "all", "942")
	check(calc.MetricCSAT, entry.Totals, "No score yet. Enter the number of all responses, 0 if there were none.", "satisfied", "5")
	check(calc.MetricCSAT, entry.Totals, "No score yet. Enter the number of satisfied responses, 0 if there were none.", "all", "5")
	check(calc.MetricNPS, entry.Totals, "No score yet. Fix the count of promoters.", "promoters", "23O", "passives", "-1")
	check(calc.MetricNPS, entry.Totals, "No score yet. Enter the count of passives, 0 if there were none.", "promoters", "5")
	check(calc.MetricCES, entry.Totals, "No score yet. Fix the sum of ratings.", "sum", "71", "all", "10")
	check(calc.MetricCSAT, entry.PerRating, "No score yet. Fix the count of rating 4.", "r5", "1", "r4", "four")
	check(calc.MetricCSAT, entry.Paste, "No score yet. None of the pasted values is a rating on the scale 1–5.", "responses", "11\nyes")
}

// TestReject words what was left out of a paste, with the design's own case.
func TestReject(t *testing.T) {
	check := func(s calc.Scale, pasted string, want ...string) {
		t.Helper()
		p := calc.ParseRatings(pasted, s)
		if len(p.First) != len(want) {
			t.Fatalf("%q: %d rejected, want %d", pasted, len(p.First), len(want))
		}
		for i, r := range p.First {
			if got := Reject(r, s); got != want[i] {
				t.Errorf("%q, want %q", got, want[i])
			}
		}
	}
	check(calc.Scale0to10, "9\n10\n11", "Line 3: “11” is above 10")
	check(calc.Scale5, "0\n-1\n2.5\ngood", "Line 1: “0” is below 1", "Line 2: “-1” is below 1",
		"Line 3: “2.5” is between two ratings", "Line 4: “good” is not a rating")
	check(calc.Scale0to10, "9,10,99,8,x", "Line 1, value 3: “99” is above 10", "Line 1, value 5: “x” is not a rating")
	if got, want := LeftOut(1)+", "+LeftOut(1200), "1 value left out, 1,200 values left out"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := MoreLeftOut(1200, 10)+MoreLeftOut(10, 10), "And 1,190 more."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
