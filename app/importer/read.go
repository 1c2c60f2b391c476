package importer

import (
	"io"

	"trimetric/app/table"
	"trimetric/app/xlsx"
)

// head is how many bytes of a file are looked at first.
const head = 256 << 10

// sniff tells a workbook from text, and how the text is written.
func (f *file) sniff() error {
	if f.size == 0 {
		return &table.Error{Kind: table.Empty}
	}
	start := f.buf[:min(head, f.size)]
	if err := f.fill(start, 0); err != nil {
		return err
	}
	if isWorkbook(start) {
		return f.openBook()
	}
	shape, err := table.SniffAs(start, f.size <= head, f.asked.encoding, f.asked.separator)
	f.shape = shape
	return err
}

func (f *file) openBook() error {
	book, err := xlsx.Open(f.from, f.size)
	if err != nil {
		return err
	}
	f.book, f.sheet = book, book.First()
	if n := f.asked.sheet; n > 0 && n <= len(book.Sheets()) {
		f.sheet = n - 1
	}
	return nil
}

// isWorkbook reports whether a file is a zip file or one of Microsoft's
// compound files, by its first bytes.
func isWorkbook(start []byte) bool {
	const compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
	begins := func(with string) bool { return len(start) >= len(with) && string(start[:len(with)]) == with }
	return begins("PK\x03\x04") || begins("PK\x05\x06") || begins(compound)
}

// fill reads the file into p from a place on.
func (f *file) fill(p []byte, at int64) error {
	if n, err := f.from.ReadAt(p, at); n < len(p) || err != nil && err != io.EOF {
		return errGone
	}
	return nil
}

// rewind starts again at the first row.
func (f *file) rewind(each func(line int64, fields [][]byte)) {
	f.at = 0
	if f.book != nil {
		f.rows = f.book.Rows(f.sheet, each)
		return
	}
	f.scanner = table.NewScanner(f.shape, each)
}

// read reads the next n pieces, and reports whether that was all.
func (f *file) read(n int) (end bool, err error) {
	for range n {
		if f.book != nil {
			end, err = f.rows.Step()
		} else {
			end, err = f.chunk()
		}
		if end || err != nil {
			return end, err
		}
	}
	return false, nil
}

// chunk reads the next chunk of a text file.
func (f *file) chunk() (end bool, err error) {
	p := f.buf[:min(int64(len(f.buf)), f.size-f.at)]
	if err := f.fill(p, f.at); err != nil {
		return false, err
	}
	f.scanner.Feed(p)
	f.at += int64(len(p))
	if f.at == f.size {
		err = f.scanner.Close()
	} else {
		err = f.scanner.Err
	}
	f.shape.Encoding = f.scanner.Encoding // which the first bytes may not have told
	f.ragged, f.lines = f.scanner.Ragged, f.scanner.RaggedLines
	return f.at == f.size, err
}

// fraction is how much of the file is read, of how much.
func (f *file) fraction() (read, all int64) {
	if f.book != nil && f.rows != nil {
		return f.rows.Fraction()
	}
	return f.at, f.size
}

// percent is the same from 0 to 99: 100 is for what is done.
func (f *file) percent() int {
	read, all := f.fraction()
	if all <= 0 {
		return 0
	}
	return min(int(100*float64(read)/float64(all)), 99)
}
