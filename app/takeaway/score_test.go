package takeaway

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"trimetric/app/words"
	"trimetric/calc"
)

func level(s calc.Sample, err error) calc.Result {
	if err != nil {
		panic(err)
	}
	return s.Score(calc.Level90)
}

// read reads a table back as any other program would, a line to a row.
func read(t *testing.T, s Score) []string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(s.Table().File(), "\ufeff")))
	rows, err := r.ReadAll() // which refuses rows of different lengths
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, row := range rows {
		lines = append(lines, strings.Join(row, "|"))
	}
	return lines
}

// TestTable: the rows of each metric, with what only some have. The figures are
// by hand; intervals are tested where they are worked out.
func TestTable(t *testing.T) {
	check := func(s Score, leave string, want ...string) {
		t.Helper()
		got := slices.DeleteFunc(read(t, s), func(line string) bool {
			return leave != "" && (strings.HasPrefix(line, "Low end") || strings.HasPrefix(line, "High end") || strings.HasPrefix(line, "Margin"))
		})
		if !slices.Equal(got, want) {
			t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	day := words.Day{Year: 2025, Month: 7, Day: 4}
	check(Score{Result: level(calc.FromCES(calc.Define(calc.MetricCES), 3213, 612)), Name: "=Claims", Period: "Q2 2025", Today: day}, "",
		"Figure|Value|Unit", "Metric|CES|Customer Effort Score", "Name|'=Claims|", "Period|Q2 2025|", "Score|5.25|of 7",
		"Confidence|90|%", "Band|Good|", "Responses|612|responses", "Sum of ratings|3213|", "Target||",
		"Definition|Scale 1–7. Higher is easier; easy answers are 5 to 7. No interval from totals alone.|", "Date|2025-07-04|")
	check(Score{Result: level(calc.FromNPS(1, 3, 4)), Target: 5001, HasTarget: true, Notes: []string{"A note."}, Example: true}, "interval",
		"Figure|Value|Unit", "Metric|NPS|Net Promoter Score", "Name||", "Period||", "Score|-37.5|points",
		"Confidence|90|%", "Band|Needs work, possibly Good|", "Responses|8|responses",
		"Detractors, ratings 0–6|4|responses", "Passives, ratings 7–8|3|responses", "Promoters, ratings 9–10|1|responses",
		"Target|above +50|", "Definition|Scale 0–10. Promoters 9–10, passives 7–8, detractors 0–6. 90% interval: adjusted Wald.|",
		"Note|Example figures.|", "Note|A note.|", "Date||")
	d := calc.Define(calc.MetricCSAT)
	check(Score{Result: level(calc.FromTally(d, calc.Tally{Scale: d.Scale, Counts: [11]int64{10, 0, 20, 30, 140}})), Target: 8550, HasTarget: true, Today: day}, "interval",
		"Figure|Value|Unit", "Metric|CSAT|Customer Satisfaction Score", "Name||", "Period||", "Score|85|%",
		"Confidence|90|%", "Band|Excellent, possibly Good|", "Responses|200|responses",
		"Dissatisfied, ratings 1–2|10|responses", "Neutral, rating 3|20|responses", "Satisfied, ratings 4–5|170|responses",
		"Rating 1|10|responses", "Rating 2|0|responses", "Rating 3|20|responses", "Rating 4|30|responses", "Rating 5|140|responses",
		"Target|85.5|%", "Definition|Scale 1–5. Satisfied is 4 or 5. 90% interval: Wilson score.|", "Date|2025-07-04|")
}

// TestInterval: the interval and the margin are those of the result, as exact
// as a program can read them.
func TestInterval(t *testing.T) {
	r := level(calc.FromCSAT(calc.Define(calc.MetricCSAT), 942, 1148))
	got := read(t, Score{Result: r})
	for _, want := range []string{
		"Low end of the interval|" + calc.FormatPlain(r.Low) + "|%",
		"High end of the interval|" + calc.FormatPlain(r.High) + "|%",
		"Margin of error|" + calc.FormatPlain((r.High-r.Low)/2) + "|points",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %s in %q", want, got)
		}
	}
}

// TestPicture: the picture says whose score it is, the target and the notes.
func TestPicture(t *testing.T) {
	svg := Score{Result: level(calc.FromNPS(60, 30, 10)), Name: "Shop", Period: "Q2", Target: 8001, HasTarget: true,
		Notes: []string{"A note."}, Example: true, Today: words.Day{Year: 2025, Month: 7, Day: 4}, Site: "a.example/nps"}.Picture(false)
	for _, want := range []string{">Shop, Q2<", ">Target above +80<", "adjusted Wald. Example figures. A note.<", ">4 July 2025<", ">a.example/nps<", ">+50<"} {
		if !strings.Contains(svg, want) {
			t.Errorf("no %s in %s", want, svg)
		}
	}
}

func TestFileName(t *testing.T) {
	check := func(want string, parts ...string) {
		t.Helper()
		if got := FileName(parts...); got != want {
			t.Errorf("%q is %q, want %q", parts, got, want)
		}
	}
	check("nps", "nps", "", "")
	check("nps-q2-2025-returns", "nps", "Q2 2025", "Returns")
	check("csat-support-desk", "csat", "", "  Support / desk?  ")
	check("nps-überlingen-söhne-客服", "nps", "Überlingen & Söhne = 客服?")
	check("nps-etc-passwd", "nps", "../../etc/passwd")
	check("nps-con-txt", "nps", "CON.txt\x00")
	check("nps-a-b", "nps", "a\u202eb\u2014", "×÷«»")
	check("nps-a-b", "nps", "a😀b")
	if got := FileName("nps", strings.Repeat("客", 300)); len(got) < 100 || len(got) > 130 || !strings.HasSuffix(got, "客") {
		t.Errorf("a long name is %q", got)
	}
}
