package entry

import (
	"fmt"
	"testing"

	"trimetric/calc"
)

func TestReadTarget(t *testing.T) {
	check := func(m calc.Metric, typed string, want calc.Hundredths, problem string) {
		t.Helper()
		f := New(m)
		f.Target = typed
		got := f.ReadTarget()
		given := problem == "nothing" && typed != ""
		if wrong(got.Err) != problem || got.Given != given || given && got.Value != want {
			t.Errorf("%s %q is %v, given %v, %s; want %v, %s", m, typed, got.Value, got.Given, wrong(got.Err), want, problem)
		}
	}
	check(calc.MetricCSAT, "", 0, "nothing")
	check(calc.MetricCSAT, "85", 8500, "nothing")
	check(calc.MetricCSAT, " 82,5 % ", 8250, "nothing")
	check(calc.MetricCSAT, "0", 0, "nothing")
	check(calc.MetricCSAT, "100.01", 0, "10001 not 0 to 10000")
	check(calc.MetricCSAT, "-1", 0, "-100 not 0 to 10000")
	check(calc.MetricNPS, "\u221220", -2000, "nothing")
	check(calc.MetricNPS, "+50", 5000, "nothing")
	check(calc.MetricNPS, "101", 0, "10100 not -10000 to 10000")
	check(calc.MetricCES, "7", 700, "nothing")
	check(calc.MetricCES, "0.99", 0, "99 not 100 to 700")
	check(calc.MetricCES, "5.555", 0, "precise(5.555)")
	check(calc.MetricCES, "five", 0, "letters(five)")
	f := New(calc.MetricCES)
	f.SetScale(calc.Scale5)
	f.Target = "6"
	if got := wrong(f.ReadTarget().Err); got != "600 not 100 to 500" {
		t.Errorf("6 of 5 is %s", got)
	}
}

// TestReadSize takes its answers from the formulas of the methods page, worked
// by hand with z = 1.95996 (95%) and 1.64485 (90%).
func TestReadSize(t *testing.T) {
	check := func(f *Form, want string) {
		t.Helper()
		r := f.ReadSize(f.ReadNow())
		got := "no answer"
		if r.OK {
			got = fmt.Sprintf("%d to ask, %d to send", r.Responses, r.Surveys)
		}
		for _, p := range []struct {
			name string
			err  error
		}{{"margin", r.Margin.Err}, {"expect", r.Expect.Err}, {"population", r.PopulationErr}, {"rate", r.Rate.Err}} {
			if p.err != nil {
				got += ", " + p.name + " " + wrong(p.err)
			}
		}
		if got != want {
			t.Errorf("margin %q expect %q population %q rate %q: got %s, want %s",
				f.Margin, f.Expect, f.Population, f.Rate, got, want)
		}
	}
	form := func(m calc.Metric, margin, expect, population, rate string) *Form {
		f := New(m)
		f.Margin, f.Expect, f.Population, f.Rate = margin, expect, population, rate
		return f
	}
	// 3.8415 · 0.25 / 0.03² = 1067.1; for 5 points 384.1; at 80% 245.9.
	check(form(calc.MetricCSAT, "", "", "", ""), "1068 to ask, 0 to send")
	check(form(calc.MetricCSAT, "5", "", "", ""), "385 to ask, 0 to send")
	check(form(calc.MetricCSAT, "5%", "80 %", "", ""), "246 to ask, 0 to send")
	// 384.1 / (1 + 383.1/1000) = 277.7; of 10 customers all.
	check(form(calc.MetricCSAT, "5", "", "1,000", ""), "278 to ask, 0 to send")
	check(form(calc.MetricCSAT, "5", "", "10", ""), "10 to ask, 0 to send")
	// 385 / 0.2 = 1925; 385 / 0.125 = 3080.
	check(form(calc.MetricCSAT, "5", "", "", "20"), "385 to ask, 1925 to send")
	check(form(calc.MetricCSAT, "5", "", "", "12.5%"), "385 to ask, 3080 to send")
	// 3.8415 · 1 / 0.05² - 3 = 1533.6; (0.3 · 6 · 1.95996 / 0.2)² = 311.1.
	check(form(calc.MetricNPS, "", "", "", ""), "1534 to ask, 0 to send")
	check(form(calc.MetricCES, "", "", "", ""), "312 to ask, 0 to send")
	f := form(calc.MetricCSAT, "5", "", "", "")
	f.Level = calc.Level90
	check(f, "271 to ask, 0 to send") // 2.7055 · 0.25 / 0.05² = 270.6
	// The score on show, 80 of 100, is what is expected unless typed.
	f = form(calc.MetricCSAT, "5", "", "", "")
	f.Now.Totals = [3]string{"80", "100"}
	check(f, "246 to ask, 0 to send")
	f.Expect = "50"
	check(f, "385 to ask, 0 to send")

	// A problem stands at its field, and all are told at once.
	check(form(calc.MetricCSAT, "0", "", "", ""), "no answer, margin margin 0 over 5000")
	check(form(calc.MetricCSAT, "51", "", "", ""), "no answer, margin margin 5100 over 5000")
	check(form(calc.MetricCSAT, "-3", "", "", ""), "no answer, margin margin -300 over 5000")
	check(form(calc.MetricCES, "3.01", "", "", ""), "no answer, margin margin 301 over 300")
	check(form(calc.MetricCSAT, "x", "101", "-5", "0"),
		"no answer, margin letters(x), expect 10100 not 0 to 10000, population negative(-5), rate 0 not 1 to 10000")
	check(form(calc.MetricNPS, "", "-101", "", "101"), "no answer, expect -10100 not -10000 to 10000, rate 10100 not 1 to 10000")
	check(form(calc.MetricNPS, "", "", "0", ""), "no answer, population none")
}
