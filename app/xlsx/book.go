package xlsx

import "io"

// A Book is an open workbook.
type Book struct {
	pack   *pack
	sheets []sheet

	// date1904 says that serials count from 1904, as on old Macs.
	date1904 bool

	// What all worksheets share, nil where the workbook has none. The parts
	// are read with the first worksheet.
	stringsPart, stylesPart *part
	texts                   *texts
	formats                 []format // by style
}

// A sheet is a worksheet, whose cells are in a part.
type sheet struct {
	name   string
	part   *part
	hidden bool
}

// Open reads what a workbook is made of, of a file of size bytes. It fails with
// a [Problem], or an error of r.
func Open(r io.ReaderAt, size int64) (*Book, error) {
	src := &source{r: r, size: size}
	p, err := openZip(src)
	if err != nil {
		return nil, err
	}
	main, err := p.main()
	if err != nil {
		return nil, err
	}
	b := &Book{pack: p}
	if err := b.readWorkbook(main); err != nil {
		return nil, err
	}
	if len(b.sheets) == 0 {
		return nil, NoSheets
	}
	return b, nil
}

// Sheets returns the names of the worksheets in the order of their tabs, hidden
// ones included.
func (b *Book) Sheets() []string {
	names := make([]string, len(b.sheets))
	for i, s := range b.sheets {
		names[i] = s.name
	}
	return names
}

// Hidden reports whether a worksheet is hidden.
func (b *Book) Hidden(sheet int) bool { return b.sheets[sheet].hidden }

// First returns the worksheet to read unless somebody says otherwise: the first
// that is not hidden.
func (b *Book) First() int {
	for i, s := range b.sheets {
		if !s.hidden {
			return i
		}
	}
	return 0
}
