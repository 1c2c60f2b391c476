package survey

import (
	"strings"
	"time"
)

// isoDate stands in for what reads dates: it knows one way to write them, with
// or without a time after it.
type isoDate struct{}

func (isoDate) Day(text []byte) (int32, bool) {
	if len(text) < 10 {
		return 0, false
	}
	day, err := time.Parse(time.DateOnly, string(text[:10]))
	return int32(day.Unix() / 86400), err == nil
}

func (isoDate) String() string { return "2006-01-02" }

// guessISO finds dates where the first value is one.
func guessISO(values []string) (Layout, bool) {
	if strings.Count(values[0], "-") < 2 {
		return nil, false
	}
	return isoDate{}, false
}

// fastISO reads the digits alone, so that a benchmark measures the counter.
type fastISO struct{}

func (fastISO) Day(text []byte) (int32, bool) {
	if len(text) < 10 || text[4] != '-' {
		return 0, false
	}
	year, _ := leading(text[:4])
	month, _ := leading(text[5:7])
	day, _ := leading(text[8:10])
	return DayOf(year, month, day), true
}

func (fastISO) String() string { return "2006-01-02" }

// rowsOfText returns the rows of a small table, fields parted by bars.
func rowsOfText(lines ...string) [][]string {
	var rows [][]string
	for _, line := range lines {
		rows = append(rows, strings.Split(line, "|"))
	}
	return rows
}

// feed gives rows to a counter, or to a sample.
func feed(row func(int64, [][]byte), rows [][]string) {
	for i, r := range rows {
		fields := make([][]byte, len(r))
		for j, text := range r {
			fields[j] = []byte(text)
		}
		row(int64(i+1), fields)
	}
}
