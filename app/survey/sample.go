package survey

// What a sample is bounded by: rows of responses, and for wide tables cells
// and bytes.
const (
	sampleRows  = 1000
	sampleCells = 250_000
	sampleBytes = 4 << 20
	mostHeaders = 3 // Qualtrics
)

// A Sample is the first rows of a table, headers and all.
type Sample struct {
	Rows [][]string

	// Full says that the sample takes no more: the table may hold more rows
	// than it.
	Full bool

	cells, bytes int
}

// Row adds a row. The fields are copied.
func (s *Sample) Row(_ int64, fields [][]byte) {
	if s.Full {
		return
	}
	size := 0
	for _, f := range fields {
		size += len(f)
	}
	// One text holds the row, and its fields are parts of it.
	text := make([]byte, 0, size)
	for _, f := range fields {
		text = append(text, f...)
	}
	row, rest := make([]string, len(fields)), string(text)
	for i, f := range fields {
		row[i], rest = rest[:len(f)], rest[len(f):]
	}
	s.Rows = append(s.Rows, row)
	s.cells += len(fields)
	s.bytes += size
	s.Full = len(s.Rows) >= sampleRows+mostHeaders || s.cells >= sampleCells || s.bytes >= sampleBytes
}

// Count counts the rows of the sample, for a first look at what a choice of
// columns gives.
func (s *Sample) Count(headerRows int, choices []Choice) Counts {
	c := NewCounter(headerRows, choices)
	var fields [][]byte
	for i, row := range s.Rows {
		fields = fields[:0]
		for _, text := range row {
			fields = append(fields, []byte(text))
		}
		c.Row(int64(i+1), fields)
	}
	return c.Counts()
}
