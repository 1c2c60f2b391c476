package survey

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"trimetric/app/dates"
	"trimetric/calc"
)

func dayOf(t time.Time) int32 { return int32(t.Unix() / 86400) }

// TestSteps compares the stretches of time with package time over two leap
// years and what lies between.
func TestSteps(t *testing.T) {
	check := func(s Step, at, first, next time.Time) {
		t.Helper()
		day := dayOf(at)
		if got := s.first(day); got != dayOf(first) || s.last(got) != dayOf(next)-1 {
			t.Fatalf("step %d at %v: got %d to %d", s, at, got, s.last(got))
		}
	}
	for at := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2029; at = at.AddDate(0, 0, 1) {
		check(ByDay, at, at, at.AddDate(0, 0, 1))
		monday := at
		for monday.Weekday() != time.Monday {
			monday = monday.AddDate(0, 0, -1)
		}
		check(ByWeek, at, monday, monday.AddDate(0, 0, 7))
		month := time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
		check(ByMonth, at, month, month.AddDate(0, 1, 0))
		quarter := time.Date(at.Year(), (at.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
		check(ByQuarter, at, quarter, quarter.AddDate(0, 3, 0))
	}
}

func TestTrend(t *testing.T) {
	choices := []Choice{{Use: Date, Layout: dates.ISO}, rated(calc.MetricNPS)}
	c := count(choices, "2025-07-01|0", "2025-03-31|10", "2025-04-01|9", "2025-04-06|0", "2025-04-07|7", "2025-04-07|",
		"2025-05-01|", "|10", "never|10")
	check := func(step Step, want ...string) {
		t.Helper()
		var got []string
		for _, p := range c.Trend(step, Question{0, choices[1].Def, calc.Level95}) {
			y, m, d := dates.Civil(p.First)
			got = append(got, time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)+" "+
				strconv.Itoa(int(p.Last-p.First+1))+" days "+
				strconv.FormatFloat(p.Result.Score, 'f', -1, 64)+" of "+strconv.FormatInt(p.Result.Sample.N, 10))
		}
		if !slices.Equal(got, want) {
			t.Errorf("step %d:\ngot  %q\nwant %q", step, got, want)
		}
	}
	check(ByDay, "2025-03-31 1 days 100 of 1", "2025-04-01 1 days 100 of 1", "2025-04-06 1 days -100 of 1",
		"2025-04-07 1 days 0 of 1", "2025-07-01 1 days -100 of 1")
	// 31 March 2025 is a Monday, and the 6 April its Sunday.
	check(ByWeek, "2025-03-31 7 days 33.333333333333336 of 3", "2025-04-07 7 days 0 of 1", "2025-06-30 7 days -100 of 1")
	check(ByMonth, "2025-03-01 31 days 100 of 1", "2025-04-01 30 days 0 of 3", "2025-07-01 31 days -100 of 1")
	check(ByQuarter, "2025-01-01 90 days 100 of 1", "2025-04-01 91 days 0 of 3", "2025-07-01 92 days -100 of 1")
	if got := (&Counts{}).Trend(ByDay, Question{}); got != nil {
		t.Errorf("without dates: got %v", got)
	}
}

func TestChecks(t *testing.T) {
	check := func(got, want Check) {
		t.Helper()
		if got != want {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
	rows := rowsOfText("closed|team|csat|nps|id|comment|site|gone|satisfaction|part",
		"2025-04-02|North|5|10|1|Sorted in one call|x||Good|2025-04-02", "2025-04-02|South|2|11|2||x||Offered|",
		"2025-04-03|North||n/a|3|Had to ask three times|x||Bad|2025-04-03")
	columns := Profile(rows, ReadHead(rows))
	day := Choice{Use: Date, Layout: dates.ISO}
	choices := []Choice{day, {Use: Segment}, rated(calc.MetricCSAT), rated(calc.MetricNPS), {}, {}, {}, {},
		columns[8].Rate(calc.Define(calc.MetricCSAT)), {}}
	s := Sample{Rows: rows}
	list := Checks(columns, s.Count(1, choices))
	check(list[0], Check{Fact: AllDates, N: 3})
	check(list[1], Check{Fact: Values, N: 2})
	check(list[2], Check{Fact: WholeNumbers, N: 2, Low: 2, High: 5, Blank: 1})
	check(list[3], Check{Fact: NotOnScale, N: 2, Low: 0, High: 10})
	check(list[4], Check{Fact: AllDiffer})
	check(list[5], Check{Fact: Sentences, Blank: 1})
	check(list[6], Check{Fact: OneForAll})
	check(list[7], Check{Fact: NothingFound, Blank: 3})
	check(list[8], Check{Fact: AnswerWords, N: 2, Low: 1, High: 5, Blank: 1})
	check(list[9], Check{Fact: AllDiffer, Blank: 1})
	choices[0], choices[9] = Choice{}, day
	check(Checks(columns, s.Count(1, choices))[9], Check{Fact: SomeDates, N: 2, Blank: 1})
	// A column that is no date is told, whether a layout was found or not.
	for _, layout := range []dates.Layout{0, dates.ISO} {
		choices[9], choices[6] = Choice{}, Choice{Use: Date, Layout: layout}
		check(Checks(columns, s.Count(1, choices))[6], Check{Fact: NotDates, N: 3})
	}
	if !NotOnScale.Warns() || AllDates.Warns() {
		t.Error("warns of the wrong facts")
	}
}

func TestSampleIsBounded(t *testing.T) {
	check := func(width, size, want int) {
		t.Helper()
		fields := make([][]byte, width)
		for i := range fields {
			fields[i] = make([]byte, size)
		}
		var s Sample
		for i := range 3000 {
			s.Row(int64(i), fields)
		}
		if len(s.Rows) != want || !s.Full || len(s.Rows[0]) != width || len(s.Rows[0][0]) != size {
			t.Errorf("%d fields of %d: %d rows", width, size, len(s.Rows))
		}
	}
	check(8, 5, 1003)
	check(10_000, 2, 25)
	check(2, 1<<20, 2)
}
