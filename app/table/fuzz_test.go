package table

import (
	"bytes"
	"encoding/csv"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
)

// FuzzChunks reads a file whole and in chunks of random lengths. What is read,
// counted and refused must be the same.
func FuzzChunks(f *testing.F) {
	for _, text := range seeds {
		for e := range Windows1252 + 1 {
			f.Add(text, uint64(1), byte(','), uint8(e))
		}
	}
	f.Fuzz(func(t *testing.T, text string, seed uint64, separator byte, e uint8) {
		if strings.IndexByte(Separators, separator) < 0 || Encoding(e) > Windows1252 {
			t.Skip()
		}
		s := Shape{Encoding: Encoding(e), Separator: separator, First: int64(seed % 3)}
		want, whole, failed := read(s, text)
		random := rand.New(rand.NewPCG(seed, 0))
		var chunks []string
		for rest := text; rest != ""; {
			n := 1 + random.IntN(min(len(rest), 1+random.IntN(40)))
			chunks, rest = append(chunks, rest[:n]), rest[n:]
		}
		got, z, err := read(s, chunks...)
		if got != want || !same(err, failed) {
			t.Fatalf("%q as %+v\nin chunks %q\n%q, %v, whole\n%q, %v", text, s, chunks, got, err, want, failed)
		}
		counts := func(z *Scanner) [4]int64 { return [4]int64{z.Rows, z.Lines, z.Blank, z.Ragged} }
		if counts(z) != counts(whole) || err == nil && z.Encoding != whole.Encoding {
			t.Fatalf("%q as %+v\nin chunks %q\n%v, encoding %d, whole\n%v, %d", text, s, chunks, counts(z), z.Encoding, counts(whole), whole.Encoding)
		}
	})
}

func same(a, b error) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a.(*Error) == *b.(*Error)
}

// FuzzCSV compares with encoding/csv, an implementation of the same grammar, on
// what that accepts and reads alike: it takes a CR alone for text, and turns
// CRLF in quotes into LF.
func FuzzCSV(f *testing.F) {
	for _, text := range seeds {
		f.Add(text, byte(','))
		f.Add(strings.ReplaceAll(text, ",", ";"), byte(';'))
	}
	f.Fuzz(func(t *testing.T, text string, separator byte) {
		alone := strings.ReplaceAll(text, "\r\n", "\n")
		if strings.ContainsAny(alone, "\r\x00") || strings.HasPrefix(text, bom) || strings.IndexByte(Separators, separator) < 0 {
			t.Skip()
		}
		r := csv.NewReader(strings.NewReader(text))
		r.Comma, r.FieldsPerRecord = rune(separator), -1
		var want [][]string
		var lines []int
		for {
			record, err := r.Read()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Skip()
			}
			line, _ := r.FieldPos(0)
			want, lines = append(want, record), append(lines, line)
		}
		n := 0
		z := NewScanner(Shape{Encoding: UTF8, Separator: separator}, func(line int64, fields [][]byte) {
			if n >= len(want) || len(fields) != len(want[n]) || line != int64(lines[n]) {
				t.Fatalf("%q: record %d is %q on line %d, want %q on %v", text, n, fields, line, want, lines)
			}
			for i, field := range fields {
				if got := bytes.ReplaceAll(field, []byte("\r\n"), []byte("\n")); string(got) != want[n][i] {
					t.Fatalf("%q: field %d of record %d is %q, want %q", text, i, n, got, want[n][i])
				}
			}
			n++
		})
		z.Feed([]byte(text))
		if err := z.Close(); err != nil || n != len(want) {
			t.Fatalf("%q: %d records, %v, want %d", text, n, err, len(want))
		}
	})
}

// FuzzSniff holds every shape to what it promises, and reads the file with it.
func FuzzSniff(f *testing.F) {
	for _, text := range seeds {
		f.Add([]byte(text), true)
		f.Add([]byte(wide(text, true)), false)
	}
	f.Fuzz(func(t *testing.T, file []byte, whole bool) {
		s, err := Sniff(file, whole)
		if err != nil {
			if e, ok := err.(*Error); !ok || e.Kind == 0 {
				t.Fatalf("%q: %v", file, err)
			}
			return
		}
		if strings.IndexByte(Separators, s.Separator) < 0 || s.Columns < 1 || s.Columns > MaxColumns || s.First < 1 {
			t.Fatalf("%q: %+v", file, s)
		}
		first := true
		z := NewScanner(s, func(line int64, fields [][]byte) {
			if first && whole && len(fields) != s.Columns {
				t.Fatalf("%q: the first record is %q, want %d fields", file, fields, s.Columns)
			}
			first = false
		})
		z.Feed(file)
		if z.Close() == nil && first {
			t.Fatalf("%q: no records, %+v", file, s)
		}
	})
}

var seeds = []string{
	"", "a", "a,b\n", "a,b\r\nc,d\r\n", "\r\n\n\ra\r\r\n", "\ufeffa,b", "\xef\xbb", "é,\xe9\n", "\xe9,é\n",
	"\"a,b\",\"c\"\"d\"\n", "\"a\r\nb\",c\r\nd", "\"a\"b,\"c\"\"\" \"\"\n", "a\"b,c\n", "\"open\n", ",\n,,\n\"\"\n",
	"id,team,score\n1,North,5\n2,South,4,extra\n3\n\n4,\"East, \"\"far\"\"\",3\n", "x\x00y\n", "\x00\xb4", "😀,\"\n😀\"\r",
	"12345678,1234567,123456\n\"1234567\",\"123456\"\n", "sep=,\r\na,b\n", strings.Repeat("a,", 30) + "\n",
	strings.Repeat("long text, \"quoted\"\n", 20), strings.Repeat("\"long, \"\"text\"\"\r\n\",x\r\n", 20),
}
