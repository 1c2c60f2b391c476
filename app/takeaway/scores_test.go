package takeaway

import (
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/calc"
)

func savedScore(t *testing.T, m calc.Metric, totals [3]string, d saved.Details) saved.Score {
	t.Helper()
	f := entry.New(m)
	copy(f.Now.Totals[:], totals[:])
	s, problems := saved.Score{}.With(f, d, 1)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return s
}

// TestScores: figures are plain numbers, texts that would be worked out are
// guarded, and what there is none of is empty.
func TestScores(t *testing.T) {
	scores := []saved.Score{
		savedScore(t, calc.MetricNPS, [3]string{"388", "230", "112"}, saved.Details{Period: "Q2 2025", Name: "=SUM(A1)", Target: "-5.5"}),
		savedScore(t, calc.MetricCES, [3]string{"3200", "584"}, saved.Details{Period: "Jun 2025", Remark: "@home, +1"}),
		savedScore(t, calc.MetricCSAT, [3]string{"8", "10"}, saved.Details{Period: "Jul 2025"}),
	}
	scores[2].Counts = "v=1&s=8" // cannot be read
	nps := scores[0].Result(calc.Level95)
	interval := calc.FormatPlain(nps.Low) + "," + calc.FormatPlain(nps.High) // calc's tests hold it to R
	want := "\ufeffPeriod,First day,Last day,Metric,Name,Responses,Score,Low,High,Level,Band,Target,Note,Definition,\"Promoters, satisfied or easy\",Passives or neutral,\"Detractors, dissatisfied or hard\",Sum of ratings," +
		"Rated 0,Rated 1,Rated 2,Rated 3,Rated 4,Rated 5,Rated 6,Rated 7,Rated 8,Rated 9,Rated 10\r\n" +
		"Q2 2025,2025-04-01,2025-06-30,NPS,'=SUM(A1),730,37.80821917808219," + interval +
		`,95%,Favourable,-5.5,,"Scale 0–10. Promoters 9–10, passives 7–8, detractors 0–6. 95% interval: adjusted Wald.",388,230,112,,,,,,,,,,,,` + "\r\n" +
		"Jun 2025,2025-06-01,2025-06-30,CES,All channels,584,5.47945205479452,,,95%,Good,,\"'@home, +1\"," +
		`"Scale 1–7. Higher is easier; easy answers are 5 to 7. No interval from totals alone.",,,,3200,,,,,,,,,,,` + "\r\n" +
		"Jul 2025,2025-07-01,2025-07-31,CSAT,All channels,,,,,,,,,,,,,,,,,,,,,,,,\r\n"
	if got := Scores(scores, calc.Level95).File(); got != want {
		t.Errorf("\n%s, want\n%s", got, want)
	}
}

// TestScoresRated: the responses of each rating stand in its own column, and the
// groups follow the definition. Of CES on 1 to 7 with low being easy, 1 to 3 are
// easy: 9 + 14 + 31.
func TestScoresRated(t *testing.T) {
	one := savedScore(t, calc.MetricCSAT, [3]string{"8", "10"}, saved.Details{Period: "Jul 2025"})
	rated := one
	rated.Metric, rated.Counts = calc.MetricCES, "v=1&mode=ratings&r=9-14-31-58-131-204-137&dir=down"
	rows := strings.Split(Scores([]saved.Score{one, rated}, calc.Level95).Tabs(), "\n")
	check := func(row int, want string) {
		t.Helper()
		if s := strings.Join(strings.Split(strings.Trim(rows[row], "\r"), "\t")[14:], ","); s != want {
			t.Errorf("row %d ends in %s, want %s", row, s, want)
		}
	}
	check(1, "8,,2,,,,,,,,,,,,")
	// 9 + 28 + 93 + 232 + 655 + 1224 + 959 = 3200
	check(2, "54,58,472,3200,,9,14,31,58,131,204,137,,,")
}
