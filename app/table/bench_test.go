package table

import (
	"strconv"
	"strings"
	"testing"
)

// BenchmarkFind finds the records of a block, without quotes and with some in
// each.
func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ name, row string }{
		{"plain", ";2025-04-13T14:05:33Z;phone;Returns 7;4;9;6;Sorted in one call\r\n"},
		{"quotes", ";2025-04-13;\"phone\";\"Returns, 7\";4;9;6;\"Sorted; in \"\"one\"\" call\"\n"},
	} {
		b.Run(c.name, func(b *testing.B) {
			var s strings.Builder
			for i := 0; s.Len() < 40*block; i++ {
				s.WriteString(strconv.Itoa(88120+i) + c.row)
			}
			text := []byte(s.String())
			l := new(lines)
			b.SetBytes(block)
			at, all := 0, 0
			for b.Loop() {
				records := l.find(text[at:][:block], ';')
				at += int(l.ends[l.last[records-1]]) + 1
				if all += records; at+block > len(text) {
					at = 0
				}
			}
			if all == 0 {
				b.Fatal("nothing found")
			}
		})
	}
}
