package words

import (
	"testing"

	"trimetric/calc"
)

func TestSummary(t *testing.T) {
	check := func(got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("got  %q,\nwant %q", got, want)
		}
	}
	r := nps(t, 388, 230, 112, calc.Level95)
	// The design's own line, with the bands of today.
	check(Summary(r, "Q2 2025", "all channels"), "NPS +38 (95% interval +32 to +43, 730 responses): Favourable. Q2 2025, all channels.")
	check(Summary(r, "", "Q2"), "NPS +38 (95% interval +32 to +43, 730 responses): Favourable. Q2.")
	check(Summary(r, "", ""), "NPS +38 (95% interval +32 to +43, 730 responses): Favourable.")
	check(Summary(csat(t, 942, 1148, calc.Level95), "", ""), "CSAT 82.1% (95% interval 79.7% to 84.2%, 1,148 responses): Good. Scale 1–5. Satisfied is 4 or 5.")
	check(Summary(cesTotals(t, 7, 1), "Desk", ""), "CES 7.00 of 7 (no margin of error, 1 response): Excellent. Scale 1–7. Higher is easier; easy answers are 5 to 7. Desk.")
	check(Summary(nps(t, 15, 6, 19, calc.Level99), "", ""),
		"NPS −10 (99% interval −45 to +26, 40 responses): Too few responses to name a band.")
	check(Spoken(r), "NPS is +38, plus or minus 5, Favourable, from 730 responses.")
	check(Spoken(cesTotals(t, 3200, 584)), "CES is 5.48 of 7, Good, from 584 responses.")
	check(Title(r, "Desk", "Q2"), "+38 NPS, Desk, Q2")
	check(EarlierLine(r), "+38 from 730 responses, 95% interval +32 to +43.")

	check(Definition(csat(t, 942, 1148, calc.Level95)), "Scale 1–5. Satisfied is 4 or 5. 95% interval: Wilson score.")
	check(Definition(r), "Scale 0–10. Promoters 9–10, passives 7–8, detractors 0–6. 95% interval: adjusted Wald.")
	check(Definition(cesTotals(t, 3200, 584)), "Scale 1–7. Higher is easier; easy answers are 5 to 7. No interval from totals alone.")
	d := calc.Define(calc.MetricCES).WithScale(calc.Scale5)
	d.LowIsEasy = true
	check(Definition(rated(t, d, calc.Level90, 3, 2, 1)), "Scale 1–5. Lower is easier; easy answers are 1 to 2. 90% interval: Student’s t.")
	check(Definition(rated(t, d, calc.Level90, 3)), "Scale 1–5. Lower is easier; easy answers are 1 to 2. No interval from these ratings.")
	d = calc.Define(calc.MetricCSAT).WithScale(calc.Scale10)
	d.From = 8
	check(Definition(rated(t, d, calc.Level99, 1, 1)), "Scale 1–10. Satisfied is 8 to 10. 99% interval: Wilson score.")
}

func TestReached(t *testing.T) {
	check := func(r calc.Result, target calc.Hundredths, want string) {
		t.Helper()
		if got := Reached(r.Sample.Plan(target), r); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	r := nps(t, 388, 230, 112, calc.Level95) // 37.81, from 32.3 to 43.0
	check(r, 3000, "You are there, by 7.8 points.")
	check(r, 3500, "You are there, by 2.8 points. The margin still reaches down to +32.")
	check(csat(t, 50, 100, calc.Level95), 5000, "You are there, exactly. The margin still reaches down to 40.4%.")
	check(cesTotals(t, 55, 10), 500, "You are there, by 0.50 points.")
	d := calc.Define(calc.MetricCES)
	d.LowIsEasy = true
	// A mean of 2 and s = 1: 2 + 1.984 · 1.005 / 10 = 2.20.
	check(rated(t, d, calc.Level95, 50, 0, 50), 210, "You are there, by 0.10 points. The margin still reaches up to 2.20.")
	check(rated(t, d, calc.Level95, 50, 0, 50), 300, "You are there, by 1.00 points.")
}

func TestPlanWords(t *testing.T) {
	check := func(r calc.Result, target calc.Hundredths, title string, ways ...string) {
		t.Helper()
		if got := PlanTitle(r.Sample.Def, target); got != title {
			t.Errorf("title is %q, want %q", got, title)
		}
		p := r.Sample.Plan(target)
		if len(p.Ways) != len(ways) {
			t.Fatalf("%d ways, want %d", len(p.Ways), len(ways))
		}
		for i, w := range p.Ways {
			amount, rest := NoWay(w)
			if w.Possible {
				amount, rest = Way(w, r.Sample)
			}
			if got := amount + " " + rest; got != ways[i] {
				t.Errorf("got  %q,\nwant %q", got, ways[i])
			}
		}
	}
	check(nps(t, 388, 230, 112, calc.Level95), 5000, "What it would take to reach +50",
		"89 passives of your 230 would have to score 9 or 10 instead",
		"45 detractors of your 112 would have to score 9 or 10 instead",
		"178 promoters would have to answer next, with nobody else answering")
	check(nps(t, 388, 230, 112, calc.Level95), 5001, "What it would take to reach Excellent, above +50",
		"90 passives of your 230 would have to score 9 or 10 instead",
		"45 detractors of your 112 would have to score 9 or 10 instead",
		"179 promoters would have to answer next, with nobody else answering")
	check(nps(t, 1, 1, 1, calc.Level95), 10000, "What it would take to reach +100",
		"Out of reach by passives alone: there is only 1",
		"Out of reach by detractors alone: there is only 1",
		"Out of reach by new answers: the end of the scale cannot be reached once another answer is there")
	check(csat(t, 6, 9, calc.Level95), 7500, "What it would take to reach 75%",
		"1 more satisfied of the 3 who were not, with the same 9 responses",
		"3 satisfied responses would have to come in next, with nobody else answering")
	check(nps(t, 8, 1, 1, calc.Level95), 8000, "What it would take to reach +80",
		"Your one passive would have to score 9 or 10 instead",
		"Your one detractor would have to score 9 or 10 instead",
		"5 promoters would have to answer next, with nobody else answering")
	check(csat(t, 0, 1, calc.Level95), 10000, "What it would take to reach 100%",
		"1 more satisfied of the 1 who was not, with the same 1 response",
		"Out of reach by new answers: the end of the scale cannot be reached once another answer is there")
	check(rated(t, calc.Define(calc.MetricCES), calc.Level95, 0, 0, 0, 0, 1, 0, 0), 600, "What it would take to reach 6",
		"1 more point over the one rating",
		"1 rating of 7 would have to come in next, with nobody else answering")
	check(rated(t, calc.Define(calc.MetricCES), calc.Level95, 0, 1, 0, 0, 2, 3, 3), 600, "What it would take to reach 6",
		"3 more points over all 9 ratings together",
		"3 ratings of 7 would have to come in next, with nobody else answering")
}
