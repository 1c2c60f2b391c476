package survey

import "strings"

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
