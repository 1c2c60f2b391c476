package table

import (
	"errors"
	"runtime"
	"strings"
	"testing"
)

// chunked returns text in chunks of n bytes.
func chunked(text string, n int) []string {
	var chunks []string
	for len(text) > n {
		chunks, text = append(chunks, text[:n]), text[n:]
	}
	return append(chunks, text)
}

func TestErrors(t *testing.T) {
	check := func(text string, kind Kind, line int64, rows int64) {
		t.Helper()
		for _, n := range []int{1 << 12, 65537, len(text) + 1} {
			_, z, err := read(Shape{Encoding: UTF8, Separator: ','}, chunked(text, n)...)
			var e *Error
			if !errors.As(err, &e) || *e != (Error{kind, line}) || z.Err != err || z.Rows != rows {
				t.Errorf("%.20q… in chunks of %d: %v after %d rows, want kind %d on line %d after %d", text, n, err, z.Rows, kind, line, rows)
			}
		}
	}
	accept := func(text string, rows int64) {
		t.Helper()
		for _, n := range []int{1 << 12, 65537, len(text) + 1} {
			if _, z, err := read(Shape{Encoding: UTF8, Separator: ','}, chunked(text, n)...); err != nil || z.Rows != rows {
				t.Errorf("%.20q… in chunks of %d: %v after %d rows, want %d", text, n, err, z.Rows, rows)
			}
		}
	}
	// A quote left open, at the end and after a megabyte. The line is the
	// quote's, not the record's.
	check("a,b\n\n1,\"2\n3,4\n", Unclosed, 3, 1)
	check("a,b\n\"x\ny\",\"2\n3,4\n", Unclosed, 3, 1)
	check("\"", Unclosed, 1, 0)
	check("\"a\"\"", Unclosed, 1, 0)
	check("a\nb\n\""+strings.Repeat("x\n", MaxField), Unclosed, 3, 2)
	check("a\n\""+strings.Repeat("x", MaxField)+"\"\nb\n", Unclosed, 2, 1)
	check("a\n\""+strings.Repeat("x", MaxField-1)+"\"\nb\n", TooLong, 2, 1)
	accept("a\n\""+strings.Repeat("x", MaxField-2)+"\"\nb\n", 3)
	// The same without quotes.
	check("a\n"+strings.Repeat("x", MaxField+1)+"\nb\n", TooLong, 2, 1)
	accept("a\n"+strings.Repeat("x", MaxField)+"\nb\n", 3)
	// A record of long fields.
	long := strings.Repeat("x", MaxField-1) + ","
	accept("a\n"+strings.Repeat(long, 4)+"\nb\n", 3)
	check("a\n"+strings.Repeat(long, 4)+"x\nb\n", TooLong, 2, 1)
	// Fields of a record.
	accept(strings.Repeat(",", MaxColumns-1)+"\na", 2)
	check("a\n"+strings.Repeat(",", MaxColumns)+"\na", TooWide, 2, 1)
	check("a\n"+strings.Repeat("\"x\",", MaxColumns)+"\"y\"\n", TooWide, 2, 1)
	check("a\n"+strings.Repeat("a,", 9999)+"\n", TooWide, 2, 1)
	// NUL, in a field and in quotes, alone or in the rest of a word.
	check("a,b\nc,\x00d\n", Binary, 2, 1)
	check("a\n\"\n\x00\"\n", Binary, 3, 1)
	check("a\n12345678\x0012345678", Binary, 2, 1)
	// Nothing more is read, and Close may be called again.
	z := NewScanner(Shape{Separator: ','}, func(int64, [][]byte) {})
	z.Feed([]byte("a\n\x00"))
	z.Feed([]byte("b\nc\n"))
	if z.Rows != 1 || z.Close() == nil || z.Close() == nil {
		t.Errorf("%d rows, %v", z.Rows, z.Err)
	}
}

func TestErrorText(t *testing.T) {
	check := func(kind Kind, line int64, want string) {
		t.Helper()
		if got := (&Error{kind, line}).Error(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	check(Empty, 0, "table: empty, line 0")
	check(Binary, 7, "table: binary, line 7")
	check(TooWide, 1, "table: too wide, line 1")
	check(Unclosed, 12, "table: unclosed quote, line 12")
	check(TooLong, 3, "table: too long, line 3")
	check(99, 3, "table: unknown, line 3")
}

// TestMemory reads 256 MB of rows, some of them across chunks, some with
// doubled quotes: as much is allocated for them as for 8 MB.
func TestMemory(t *testing.T) {
	chunk := []byte(strings.Repeat("R1,2024-05-06,North,5,\"quick, \"\"very\"\"\"\nR2,2024-05-07,South,4,\n", 20000)[:1<<20-7])
	allocated := func(chunks int) (bytes uint64, rows int64) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		z := NewScanner(Shape{Encoding: UTF8, Separator: ','}, func(int64, [][]byte) {})
		for range chunks {
			z.Feed(chunk)
			z.Feed([]byte("\n"))
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc, z.Rows
	}
	few, fewRows := allocated(8)
	many, manyRows := allocated(256)
	if many > few+few/4 || few > 1<<20 {
		t.Errorf("%d bytes for %d rows, %d bytes for %d rows", few, fewRows, many, manyRows)
	}
	if manyRows != 32*fewRows || fewRows < 100000 {
		t.Errorf("%d and %d rows", fewRows, manyRows)
	}
}
