package saved

import (
	"math"
	"slices"
	"strconv"
	"testing"

	"trimetric/calc"
)

// quarters returns an NPS for each quarter from 2024 on, by its promoters of
// 1,000 without detractors.
func quarters(t testing.TB, promoters ...string) []Score {
	t.Helper()
	var out []Score
	for i, p := range promoters {
		label := "Q" + strconv.Itoa(1+i%4) + " " + strconv.Itoa(2024+i/4)
		out = append(out, score(t, strconv.FormatInt(int64(i), 16), label, calc.MetricNPS, "v=1&p="+p+"&pa=1000&d=0"))
	}
	return out
}

// contact returns a CSAT by its satisfied of 100.
func contact(t testing.TB, label, satisfied string) Score {
	return score(t, "c", label, calc.MetricCSAT, "v=1&s="+satisfied+"&n=100")
}

// TestFollow puts contacts to their waves.
func TestFollow(t *testing.T) {
	scores := append(quarters(t, "100", "200", "300", "400", "500"),
		contact(t, "Sep 2023", "99"), // further before the first wave than that is long
		contact(t, "Dec 2023", "60"),
		contact(t, "Jan 2024", "70"), contact(t, "Mar 2024", "72"),
		contact(t, "Q2 2024", "75"), contact(t, "2024-04-01", "73"), contact(t, "2024-06-30", "77"),
		// Q2 shares its days with finer ones, and H2 likewise.
		contact(t, "Jul 2024", "76"), contact(t, "H2 2024", "99"), contact(t, "Dec 2024", "79"),
		contact(t, "Feb 2025", "90"),
		contact(t, "Apr 2025", "10"), // in the last wave, and after it
	)
	long := contact(t, "2024-05-31", "99")
	long.Period.From = NewDay(2024, 1, 1)
	scores = append(scores, long)
	f := Follow(scores, calc.MetricCSAT, Query{Level: calc.Level95})
	var got [][]string
	for _, w := range f.Waves {
		var labels []string
		for _, c := range w.Contacts {
			labels = append(labels, c.Score.Period.Label)
		}
		got = append(got, labels)
	}
	want := [][]string{{"Dec 2023"}, {"Jan 2024", "Mar 2024"}, {"2024-04-01", "2024-06-30"}, {"Jul 2024"}, {"Dec 2024"}}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("contacts are %v, want %v", got, want)
	}
	// Means 60, 71, 75, 76, 79 beside a rising NPS: one order of 120 and its
	// reverse.
	if f.Following.Waves != 5 || f.Moves != 4 || f.Agree != 4 || f.Verdict != calc.FollowTogether || f.Rank.P != 2.0/120 || f.Metric != calc.MetricCSAT {
		t.Errorf("got %+v", f.Following)
	}
	few := Follow(scores[1:], calc.MetricCSAT, Query{Level: calc.Level95})
	if few.Verdict != calc.FollowTooFew || few.More != 1 || few.Following.Waves != 4 || len(few.Waves) != 4 {
		t.Errorf("got %+v", few.Following)
	}
	none := Follow(scores, calc.MetricCES, Query{Level: calc.Level95})
	if none.Verdict != calc.FollowTooFew || none.More != 5 || len(none.Waves) != 5 {
		t.Errorf("got %+v", none.Following)
	}
	if empty := Follow(nil, calc.MetricCES, Query{Level: calc.Level95}); empty.More != 5 || empty.Waves != nil {
		t.Errorf("got %+v", empty)
	}
}

// TestFollowMonths pairs monthly scores with those of the month before. The
// figures were worked out by a program of its own in Python, ranks and all, with
// y[1:] beside x[:11]; the p-value is an integral of Student's density.
func TestFollowMonths(t *testing.T) {
	scores := year(t)
	for i, p := range []string{"310", "300", "290", "335", "345", "305", "380", "395", "360", "410", "405", "390"} {
		scores = append(scores, score(t, strconv.FormatInt(int64(i), 16), strconv.Itoa(2024+(6+i)/12)+"-"+digits((6+i)%12+1, 2), calc.MetricNPS, "v=1&p="+p+"&pa="+"500"+"&d=100"))
	}
	f := Follow(scores, calc.MetricCSAT, Query{Level: calc.Level95})
	if len(f.Waves) != 12 || len(f.Waves[0].Contacts) != 0 || f.Following.Waves != 11 || f.Moves != 10 || f.Agree != 9 || !f.Drift {
		t.Errorf("got %+v", f.Following)
	}
	for i, w := range f.Waves[1:] {
		if len(w.Contacts) != 1 || w.Contacts[0].Score.Period.To+1 != f.Waves[i+1].NPS.Score.Period.From {
			t.Errorf("wave %d has %+v", i+1, w.Contacts)
		}
	}
	if calc.FormatFactor(f.Rank.Rho, 9) != "0.927272727" || math.Abs(f.Rank.P-3.973774256e-05) > 1e-12 {
		t.Errorf("the correlation is %v, p %v", f.Rank.Rho, f.Rank.P)
	}
}

// TestFollowWaves: of a wave and one within it the finer is taken, and one
// without contacts before it is left out.
func TestFollowWaves(t *testing.T) {
	scores := append(quarters(t, "100", "200", "300"),
		score(t, "d", "Jun 2024", calc.MetricNPS, "v=1&p=1&pa=2&d=3"),
		contact(t, "Jan 2024", "70"), contact(t, "Jun 2024", "72"))
	f := Follow(scores, calc.MetricCSAT, Query{Level: calc.Level95})
	if len(f.Waves) != 3 || f.Following.Waves != 2 || f.More != 3 || f.Moves != 1 || len(f.Waves[0].Contacts) != 0 || f.Waves[1].NPS.Score.ID != id("d") {
		t.Errorf("got %+v", f.Following)
	}
}

// TestFollowMeaning: contacts of another definition than the last are left out,
// and low effort counts as the better one where it is.
func TestFollowMeaning(t *testing.T) {
	scores := quarters(t, "100", "200", "300", "400", "500", "600", "700")
	for i, r := range []string{"9-0-0-0-0-0-1", "8-0-0-0-0-0-2", "1-9-0-0-0-0-0", "2-8-0-0-0-0-0", "3-7-0-0-0-0-0", "4-6-0-0-0-0-0"} {
		down := "&dir=down"
		if i == 0 {
			down = ""
		}
		scores = append(scores, score(t, "e", scores[i].Period.Label, calc.MetricCES, "v=1&mode=ratings&r="+r+down))
	}
	// Means 2.2, 1.9, 1.8, 1.7, 1.6: easier each time.
	f := Follow(scores, calc.MetricCES, Query{Level: calc.Level95})
	if f.OtherMeaning != 1 || f.Following.Waves != 5 || f.Rank.Rho != 1 || f.Verdict != calc.FollowTogether {
		t.Errorf("got %+v", f)
	}
}

// TestFollowNames takes one name for both, by the rule of the chart.
func TestFollowNames(t *testing.T) {
	scores := quarters(t, "100", "200")
	one := contact(t, "Feb 2024", "70")
	one.Name = "Phone"
	scores = append(scores, one)
	if f := Follow(scores, calc.MetricCSAT, Query{Level: calc.Level95}); f.Name != "" || f.ContactName != "Phone" || f.Following.Waves != 1 {
		t.Errorf("got %+v", f)
	}
	if f := Follow(scores, calc.MetricCSAT, Query{Name: "Phone", Level: calc.Level95}); f.Following.Waves != 0 || f.Name != "Phone" {
		t.Errorf("got %+v", f)
	}
	one.Name, one.Metric, one.Counts = "Mail", calc.MetricCSAT, "v=1&s=1&n=2"
	if f := Follow(append(scores, one), calc.MetricCSAT, Query{Level: calc.Level95}); f.Following.Waves != 0 || len(f.ContactNames) != 2 {
		t.Errorf("got %+v", f)
	}
}
