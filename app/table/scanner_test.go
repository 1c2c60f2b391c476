package table

import (
	"strconv"
	"strings"
	"testing"
)

// read returns what a scanner of shape s reads of the chunks, each record as
// its line and its fields in angle brackets.
func read(s Shape, chunks ...string) (records string, z *Scanner, err error) {
	var b strings.Builder
	z = NewScanner(s, func(line int64, fields [][]byte) {
		b.WriteString(strconv.FormatInt(line, 10))
		for _, f := range fields {
			b.WriteString("<" + string(f) + ">")
		}
		b.WriteString(" ")
	})
	for _, c := range chunks {
		z.Feed([]byte(c))
	}
	err = z.Close()
	return strings.TrimSuffix(b.String(), " "), z, err
}

// bytewise returns text in chunks of a byte.
func bytewise(text string) []string {
	chunks := make([]string, len(text))
	for i := range chunks {
		chunks[i] = text[i : i+1]
	}
	return chunks
}

func TestScanner(t *testing.T) {
	check := func(separator byte, text, want string) {
		t.Helper()
		for _, chunks := range [][]string{{text}, bytewise(text)} {
			got, _, err := read(Shape{Encoding: UTF8, Separator: separator}, chunks...)
			if got != want || err != nil {
				t.Errorf("%q in %d chunks is read as\n%q, %v, want\n%q", text, len(chunks), got, err, want)
			}
		}
	}
	// Every separator, and the others as text.
	check(',', "a,b;c\td|e\n", "1<a><b;c\td|e>")
	check(';', "1,5;2,25\n", "1<1,5><2,25>")
	check('\t', "a\tb,c\n\t\n", "1<a><b,c> 2<><>")
	check('|', "a|b\n", "1<a><b>")
	// The last record needs no line break.
	check(',', "a,b", "1<a><b>")
	check(',', "a,b\nc,", "1<a><b> 2<c><>")
	check(',', `"a"`, "1<a>")
	check(',', "", "")
	// LF, CR, CRLF, mixed; blank lines are no records and have a number.
	check(',', "a\rb\nc\r\nd", "1<a> 2<b> 3<c> 4<d>")
	check(',', "\r\n\n\ra\r\r\n\nb\n\r\n", "4<a> 7<b>")
	check(',', "a\n\rb", "1<a> 3<b>")
	check(',', " \n,\n\"\"\n", "1< > 2<><> 3<>")
	// Quotes: separators and line breaks are text, two are one.
	check(',', `"a,b",c`+"\n", "1<a,b><c>")
	check(',', "\"a\nb\r\nc\rd\",e\nf", "1<a\nb\r\nc\rd><e> 5<f>")
	check(',', `"say ""yes""",""""`+"\n", `1<say "yes"><">`)
	check(',', `"""a""",b`, `1<"a"><b>`)
	check(',', "\"a\"\r\n\"b\"\n", "1<a> 2<b>")
	check(',', "\"a\r\"\n\"\nb\"", "1<a\r> 3<\nb>")
	// A quote that does not begin the field is text.
	check(',', `5" disk,a "b" c,d"`, `1<5" disk><a "b" c><d">`)
	check(',', ` "a,b"`, `1< "a><b">`)
	// What follows a closing quote belongs to the field.
	check(',', `"a" ,"b"c"d,"e""f"g""`, `1<a ><bc"d><e"fg"">`)
	check(',', `"He said "no", twice",5`, `1<He said no">< twice"><5>`)
	// Ragged, and empty at either end.
	check(',', "a,b\n1\n1,2,3\n,\n", "1<a><b> 2<1> 3<1><2><3> 4<><>")
	// Bytes are not changed: spaces, tabs, broken UTF-8, what looks like lanes.
	check(',', " a ,\tb\v\f\n", "1< a ><\tb\v\f>")
	check(',', "a\xff\x80,é\n", "1<a\xff\x80><é>")
	check(',', "\x8a\x8d\xa2\xac,\xac\n\x01\x02,-.!#\x0e\x0f\n", "1<\x8a\x8d\xa2\xac><\xac> 2<\x01\x02><-.!#\x0e\x0f>")
	// A byte order mark is no part of the first field, and only there.
	check(',', "\ufeffa,\ufeffb\n", "1<a><\ufeffb>")
	check(',', "\ufeff\"a,b\"\n", "1<a,b>")
	check(',', "\xef\xbb,a", "1<\xef\xbb><a>")
	check(',', "\xef", "1<\xef>")
}

func TestCounts(t *testing.T) {
	const text = "a,b\n\n1\n1,\"2\n\"\n\r\n1,2,3"
	for _, chunks := range [][]string{{text}, bytewise(text)} {
		_, z, err := read(Shape{Separator: ','}, chunks...)
		if z.Rows != 4 || z.Lines != 7 || z.Blank != 2 || z.Ragged != 2 || err != nil {
			t.Errorf("got %d rows, %d lines, %d blank, %d ragged, %v", z.Rows, z.Lines, z.Blank, z.Ragged, err)
		}
		if len(z.RaggedLines) != 2 || z.RaggedLines[0] != 3 || z.RaggedLines[1] != 7 {
			t.Errorf("ragged on lines %v", z.RaggedLines)
		}
	}
	// Only the first 20 are remembered.
	_, z, _ := read(Shape{Separator: ','}, "a,b\n"+strings.Repeat("a\n", 50))
	if z.Ragged != 50 || len(z.RaggedLines) != 20 || z.RaggedLines[19] != 21 {
		t.Errorf("%d ragged, on lines %v", z.Ragged, z.RaggedLines)
	}
	// Lines are known between chunks.
	z = NewScanner(Shape{Separator: ','}, func(int64, [][]byte) {})
	z.Feed([]byte("a\nb\nc"))
	if z.Lines != 2 || z.Rows != 2 {
		t.Errorf("%d lines, %d rows after two line breaks", z.Lines, z.Rows)
	}
}

func TestFirst(t *testing.T) {
	check := func(first int64, text, want string) {
		t.Helper()
		for _, chunks := range [][]string{{text}, bytewise(text)} {
			got, z, err := read(Shape{Separator: ';', First: first}, chunks...)
			if got != want || z.Blank != 0 || err != nil {
				t.Errorf("%q from line %d is read as %q, %d blank, %v, want %q", text, first, got, z.Blank, err, want)
			}
		}
	}
	check(0, "a;b\n", "1<a><b>")
	check(1, "a;b\n", "1<a><b>")
	check(2, "sep=;\na;b\n", "2<a><b>")
	check(2, "sep=;\r\na;b\r\n", "2<a><b>")
	check(2, "sep=;\ra;b\r", "2<a><b>")
	// Quotes mean nothing above the table.
	check(4, "\"Title\r\n\r\n;\r\na;b", "4<a><b>")
	check(3, "a\nb", "")
}
