package table

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestLines reads random texts, full of what parts fields, in one piece, where
// most records are plain lines, and byte by byte, where a walker reads them all.
func TestLines(t *testing.T) {
	pieces := []string{"a", "bc", "seven..", ",", ",", ",", "\n", "\n", "\r\n", "\r", "\t", `"`, `""`, `"d"`, `"e,"`, `,"f""g",`, "\"h\ni\"", "\x01", "ü"}
	plain := 0
	for seed := range uint64(40_000) {
		random := rand.New(rand.NewPCG(seed, 2))
		some := pieces[:4+random.IntN(len(pieces)-3)] // a text with all of them has no plain line
		var b strings.Builder
		for range 3 + random.IntN(40) {
			b.WriteString(some[random.IntN(len(some))])
		}
		text, s := b.String(), Shape{Encoding: UTF8, Separator: ",\t"[seed%2]}
		got, z, err := read(s, text)
		want, slow, failed := read(s, bytewise(text)...)
		if got != want || !same(err, failed) || z.Lines != slow.Lines || z.Blank != slow.Blank || z.Ragged != slow.Ragged {
			t.Fatalf("%q is read as\n%q, %v, %d lines, %d blank, %d ragged; byte by byte\n%q, %v, %d, %d, %d", text,
				got, err, z.Lines, z.Blank, z.Ragged, want, failed, slow.Lines, slow.Blank, slow.Ragged)
		}
		if z.lines.find([]byte(text), s.Separator) > 0 {
			plain++
		}
	}
	// Longer than a block, so that records lie across two.
	line := strings.Repeat(`ab,"c ""d""",efgh`+"\r\n"+"1,2,3\n\n", 1000)
	got, z, err := read(Shape{Encoding: UTF8, Separator: ','}, line)
	want, slow, failed := read(Shape{Encoding: UTF8, Separator: ','}, bytewise(line)...)
	if got != want || err != nil || failed != nil || z.Lines != slow.Lines || z.Blank != 1000 || z.Rows != 2000 {
		t.Errorf("a long text: %d rows, %d lines, %d blank, %v, %v", z.Rows, z.Lines, z.Blank, err, failed)
	}
	if plain < 10_000 {
		t.Errorf("%d texts begin with a plain line", plain)
	}
}

// TestPlain: what is common is read by lines.
func TestPlain(t *testing.T) {
	check := func(text string, want int) {
		t.Helper()
		var l lines
		if got := l.find([]byte(text+strings.Repeat(" ", 8)), ','); got != want {
			t.Errorf("%q begins with %d plain records, want %d", text, got, want)
		}
	}
	check("a,b\nc,d\n", 2)
	check("a,b\r\nc,d\r\n", 2)
	check("\"a\",\"b, c\"\r\n\"\",\"d\"\r\n", 2)
	check("a,\"say \"\"b\"\" and \"\"\"\nc,d\n", 2)
	check("a,\"two\nlines\"\nc,\"two\r\nmore\"\n", 2)
	check("a,\"a\ttab\"\n", 1)
	check("a,5\" screen\nb,c\n", 0)
	check("a,\"b\" c\n", 0)
	check("a,b\rc,d\n", 0)
	check("a,b\nc,d,efghijkl\x00\n", 1)
}
