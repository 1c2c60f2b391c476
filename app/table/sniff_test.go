package table

import (
	"errors"
	"strings"
	"testing"
)

// told is what a test expects of a shape.
type told struct {
	separator byte
	columns   int
	header    bool
}

func TestSniff(t *testing.T) {
	check := func(text string, want told) {
		t.Helper()
		s, err := Sniff([]byte(text), true)
		if got := (told{s.Separator, s.Columns, s.Header}); got != want || s.First != 1 || err != nil {
			t.Errorf("%.60q is %q, %d columns, header %v, from line %d, %v; want %q, %d, %v",
				text, got.separator, got.columns, got.header, s.First, err, want.separator, want.columns, want.header)
		}
	}
	// Each separator, with the others in texts.
	check("id,team,score\n1,\"a;b|c\td\",5\n2,\"x;y\",4\n", told{',', 3, true})
	check("id;team;score\n1;\"a;b\";5\n2;x, y, z;4\n", told{';', 3, true})
	check("id\tteam\tscore\n1\ta, b; c|d\t5\n2\tx, y; z|w\t4\n", told{'\t', 3, true})
	check("id|team|score\n1|a, b|5\n2|c; d|4\n", told{'|', 3, true})
	// Decimal commas, with a header and without.
	check("team;score;weight\nA;4,5;1,25\nB;3,5;1,5\n", told{';', 3, true})
	check("4,5;1,25;3,0\n3,5;1,75;2,0\n", told{';', 3, false})
	check("4,5\t1,25\n3,5\t1,75\n", told{'\t', 2, false})
	// A list in each row does not make its separator the file's, whether the
	// header has one or there is none.
	check("team,topics,score\nA,x;y,5\nB,y;z,4\nC,x;z,3\n", told{',', 3, true})
	check("A,x;y,5\nB,y;z,4\nC,x;z,3\n", told{',', 3, false})
	check("A,x|y,5\nB,y|z,4\nC,x|z,3\n", told{',', 3, false})
	// Line breaks and separators inside quotes do not count.
	check("score,comment\n5,\"a, b\nc, d, e\n\"\n4,\"f,\n\n,g\"\n", told{',', 2, true})
	check("score;comment\r\n5;\"a\r\nb, c\"\r\n", told{';', 2, true})
	check("score,comment\r5,\"a\rb\"\r", told{',', 2, true})
	// Ragged rows.
	check("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n", told{',', 3, true})
	check("a,b,c\n", told{',', 3, true})
	check("\n\na,b,c\n1,2,3\n", told{',', 3, true})
	// One column: the separator is one that would not part it.
	check("score\n5\n4\n", told{',', 1, true})
	check("5\n4\n3\n", told{',', 1, false})
	check("comment\ngood\nslow, but kind\nbad\nfine\n", told{';', 1, true})
	check("a", told{',', 1, true})
	check("Promoter\nDetractor\nPromoter\n", told{',', 1, false})
	// Header or none.
	check("2024-05-01,5\n2024-05-02,4\n", told{',', 2, false})
	check("1 May 2024,good\n2 May 2024,bad\n", told{',', 2, false})
	check("05/01/2024 10:15 AM;good\n", told{';', 2, false})
	check("€12.50,good\n", told{',', 2, false})
	check("ann@example.com,good\nbob@example.com,bad\n", told{',', 2, false})
	check("Q1,Q2\n10 - Extremely likely,5 stars\n9,4 stars\n", told{',', 2, true})
	check("North,good\nSouth,bad\nNorth,fine\n", told{',', 2, false})
	check("name,comment\nAnn,good\nBob,bad\n", told{',', 2, true})
	check("North,rating\nNorth,5\n", told{',', 2, true}) // a number is below
	check("May,Second\n4,5\n", told{',', 2, true})
	check(",,\n,4,\n", told{',', 3, false})
	check("-,+\na,b\n", told{',', 2, true}) // no digits, no number
}

func TestSniffFirst(t *testing.T) {
	check := func(text string, first int64, want told) {
		t.Helper()
		s, err := Sniff([]byte(text), true)
		if got := (told{s.Separator, s.Columns, s.Header}); got != want || s.First != first || err != nil {
			t.Errorf("%.60q is %+v from line %d, %v; want %+v from line %d", text, got, s.First, err, want, first)
		}
	}
	// Excel's first line decides, though commas would fit better.
	check("sep=;\na,b;c\n1,5;2\n", 2, told{';', 2, true})
	check("SEP=\t\r\na\tb\r\n1\t2\r\n", 2, told{'\t', 2, true})
	check("\"sep=|\"\ra|b\r", 2, told{'|', 2, true})
	check("\ufeffsep=,\na,b\n", 2, told{',', 2, true})
	// It is text if it says no separator, or more.
	check("sep=x\n5\n", 1, told{',', 1, true})
	check("sep=ab\n5\n", 1, told{',', 1, true})
	check("sep\n5\n", 1, told{',', 1, true})
	// Titles above the table, bare or padded by a spreadsheet.
	check("Survey of May\nAll teams\n\nteam,score,day\nA,5,2024-05-01\nB,4,2024-05-02\nC,4,2024-05-02\nD,4,2024-05-02\nE,4,2024-05-02\nF,1,2024-05-02\nG,1,2024-05-03\n", 4, told{',', 3, true})
	check(",,\na,b,c\n1,2,3\n", 2, told{',', 3, true})
	check("Survey of May,,\nteam,score,day\nA,5,2024-05-01\n", 2, told{',', 3, true})
	// Rows that are nearly empty are no titles.
	check("9,\n10,good\n7,bad\n", 1, told{',', 2, false})
	check("good,\nbad,5\n", 1, told{',', 2, true})
	check("A,,\n2024-05-01,5,B\n", 1, told{',', 3, true})
}

func TestSniffErrors(t *testing.T) {
	check := func(text string, whole bool, want Error) {
		t.Helper()
		_, err := Sniff([]byte(text), whole)
		var e *Error
		if !errors.As(err, &e) || *e != want {
			t.Errorf("%.40q: %v, want %v", text, err, &want)
		}
	}
	check("", true, Error{Kind: Empty})
	check("\ufeff", true, Error{Kind: Empty})
	check("\xff\xfe", true, Error{Kind: Empty})
	check("\n\r\n\r", true, Error{Kind: Empty})
	check(",,\n, ,\n\"\",\"\",\n", true, Error{Kind: Empty})
	check("sep=;\n", true, Error{Kind: Empty})
	check("a,b\x00\n1,2\n", true, Error{Kind: Binary})
	check("a,bc\x00\n1,2\n", true, Error{Kind: Binary})
	check(strings.Repeat("a,b\n", 100)+"\x00", true, Error{Kind: Binary})
	check("PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00\x21\x00", true, Error{Kind: Binary})
	check("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", true, Error{Kind: Binary})
	check("\x1f\x8b\x08\x01\x02\x03\x04\x05\x06\x07", true, Error{Kind: Binary})
	check("\xff\xfea\x00\x00\x00b\x00", true, Error{Kind: Binary})
	check("\"a\nb\nc", true, Error{Unclosed, 1})
	check("\n\"a"+strings.Repeat(" x\n", 80000), false, Error{Unclosed, 2})
	for _, c := range Separators {
		row := strings.Repeat("12345"+string(c), 9999) + "1\n"
		check(row+row, true, Error{TooWide, 1})
		check("sep="+string(c)+"\n"+row, true, Error{TooWide, 2})
		check(row[:30000], false, Error{TooWide, 1}) // cut within the first record
	}
	// As wide as may be.
	s, err := Sniff([]byte(strings.Repeat("a,", MaxColumns-1)+"b\n"), true)
	if s.Columns != MaxColumns || err != nil {
		t.Errorf("%d columns, %v", s.Columns, err)
	}
	// A quote left open further down is for the scanner to tell.
	if s, err := Sniff([]byte("a,b\n1,2\n3,\"4\n5,6\n"), true); s.Columns != 2 || err != nil {
		t.Errorf("%d columns, %v", s.Columns, err)
	}
	// As is a NUL behind the first bytes; a NUL can be read as UTF-16 no more
	// than as ASCII.
	if _, err := SniffAs([]byte("a,b\n\x00"), true, UTF8, 0); err == nil || err.(*Error).Kind != Binary {
		t.Errorf("got %v", err)
	}
}

// TestSniffCut judges the beginning of a file: the last record of it does not
// count, since it may go on.
func TestSniffCut(t *testing.T) {
	check := func(text string, whole bool, columns, records int) {
		t.Helper()
		s, err := Sniff([]byte(text), whole)
		if s.Separator != ',' || s.Columns != columns || err != nil {
			t.Errorf("got %+v, %v", s, err)
		}
		if list, err := s.samples([]byte(text), whole); len(list) != records || err != nil {
			t.Errorf("%.20q is judged by %d records, %v, want %d", text, len(list), err, records)
		}
	}
	check("a,b,c\n1,2,3\n4", false, 3, 2)
	check("a,b,c\n1,2,3\n4", true, 3, 3)
	check("team,sco", false, 2, 1)
	check("a,b\n"+strings.Repeat("1,2\n", 500), false, 2, 200)
}

// TestSniffAs has the reader choose.
func TestSniffAs(t *testing.T) {
	s, err := SniffAs([]byte("a,b;c\n1,5;2\n"), true, Windows1252, ',')
	if s.Separator != ',' || s.Encoding != Windows1252 || s.Columns != 2 || err != nil {
		t.Errorf("got %+v, %v", s, err)
	}
	s, err = SniffAs([]byte("sep=;\na,b;c\n"), true, Undecided, ',')
	if s.Separator != ',' || s.First != 2 || s.Columns != 2 || err != nil {
		t.Errorf("got %+v, %v", s, err)
	}
}
