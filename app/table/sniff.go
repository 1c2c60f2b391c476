package table

import "strings"

// Sniff judges how a file reads from its first bytes, about 256 KB, or the
// whole of it. It fails with an *[Error] whose Kind is Empty, Binary, TooWide,
// TooLong or Unclosed.
func Sniff(head []byte, whole bool) (Shape, error) {
	return SniffAs(head, whole, Undecided, 0)
}

// SniffAs is [Sniff] for a reader who knows the encoding or the separator
// better: what is not Undecided and not 0 is taken as it is.
func SniffAs(head []byte, whole bool, e Encoding, separator byte) (Shape, error) {
	if e == Undecided {
		var err error
		if e, err = findEncoding(head, whole); err != nil {
			return Shape{}, err
		}
	}
	text, err := decoded(head, whole, e)
	if err != nil {
		return Shape{}, err
	}
	s := Shape{Encoding: e, Separator: separator, First: 1}
	if told, ok := separatorLine(text); ok {
		s.First = 2
		if separator == 0 {
			s.Separator = told
		}
	}
	records, err := s.find(text, whole)
	if err != nil {
		return Shape{}, err
	}
	s.describe(records)
	return s, nil
}

// separatorLine reads the first line that Excel takes as an instruction:
// "sep=;", in quotes or not.
func separatorLine(text []byte) (separator byte, ok bool) {
	line := string(text[:min(len(text), 10)])
	if end := strings.IndexAny(line, "\r\n"); end >= 0 {
		line = line[:end]
	}
	line = strings.Trim(line, `"`)
	if len(line) != 5 || !strings.EqualFold(line[:4], "sep=") || strings.IndexByte(Separators, line[4]) < 0 {
		return 0, false
	}
	return line[4], true
}

// describe sets what the first records say: where the table begins, its columns
// and whether they have names.
func (s *Shape) describe(records []sample) {
	if n := title(records); n > 0 {
		s.First = records[n].line
		records = records[n:]
	}
	s.Header = header(records)
	s.Columns = len(records[0].fields)
}
