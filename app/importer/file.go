package importer

import (
	"errors"
	"io"

	"trimetric/app/survey"
	"trimetric/app/table"
	"trimetric/app/xlsx"
)

// A phase is how far a file has come.
type phase uint8

const (
	opening phase = iota // its first rows are read
	scoring
	stopped
	done
	failed  // its rows cannot be read to the end
	waiting // no column is chosen to be scored
)

// A file is one that has been chosen, and what is known of it.
type file struct {
	name string
	size int64
	from io.ReaderAt
	buf  []byte

	phase phase
	asked asked // how the reader wants it read
	view  view

	// Of a text file.
	shape   table.Shape
	scanner *table.Scanner
	at      int64 // how much of it is read

	// Of a workbook.
	book  *xlsx.Book
	sheet int
	rows  *xlsx.Rows

	sample    survey.Sample
	head      survey.Head
	columns   []survey.Column
	proposals []survey.Proposal
	choices   []survey.Choice

	counter *survey.Counter
	counts  survey.Counts // as they were last looked at
	total   int64         // rows, once all have been seen
	ragged  int64
	lines   []int64 // of the first ragged rows

	pace pace
	half bool // said so
}

// asked is what the reader has chosen about how a file reads; zero values are
// left to the program.
type asked struct {
	encoding  table.Encoding
	separator byte
	sheet     int // from 1
	form      survey.Form
	formed    bool // form is chosen
}

func (f *file) busy() bool { return f.phase <= scoring }

// title is the name of the file as it is shown.
func (f *file) title() string {
	if f.name == "" {
		return "Pasted rows"
	}
	return f.name
}

// What can be wrong with a file beside what table and xlsx say.
var (
	errNoRows = errors.New("importer: no rows below the header")
	errGone   = errors.New("importer: the file cannot be read any more")
)

// step reads on for a while.
func (f *file) step(now int64) error {
	n := f.pace.next(now)
	if f.phase == opening {
		return f.open(n)
	}
	end, err := f.read(n)
	f.counts = f.counter.Counts()
	if err != nil {
		return err
	}
	if end {
		f.phase = done
		f.total = f.counts.Rows
		f.pace.rest(now)
	}
	return nil
}

// open finds out how the file reads, and reads its first rows.
func (f *file) open(n int) error {
	if f.scanner == nil && f.rows == nil {
		if err := f.sniff(); err != nil {
			return err
		}
		f.rewind(f.sample.Row)
	}
	for range n {
		end, err := f.read(1)
		switch {
		case err != nil && !(f.sample.Full && isData(err)):
			return err
		case end || f.sample.Full:
			return f.propose()
		}
	}
	return nil
}

// isData reports whether an error is about what the file holds: what lies
// behind the sample is for the pass over all rows to complain of.
func isData(err error) bool {
	var data *table.Error
	return errors.As(err, &data)
}
