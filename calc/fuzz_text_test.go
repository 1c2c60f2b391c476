package calc

import (
	"testing"
	"unicode/utf8"
)

func FuzzParse(f *testing.F) {
	for _, text := range []string{"", "1,148", "23O", "-12.5 %", "−0.05", "9223372036854775808", "\xff", "5 - Very good\n\n4.0;x\t11", "1.000.000", "5.", ".", "-", "%"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if n, err := ParseCount(text); err == nil {
			if back, err := ParseCount(FormatCount(n)); back != n || err != nil || n < 0 || n > MaxCount {
				t.Fatalf("%q: %d reads back as %d, %v", text, n, back, err)
			}
		}
		if h, err := ParseFigure(text); err == nil {
			if back, err := ParseFigure(FormatFigure(h)); back != h || err != nil {
				t.Fatalf("%q: %d reads back as %d, %v", text, h, back, err)
			}
		}
		p := ParseRatings(text, Scale7)
		if p.Values != total(p.Tally)+p.Rejected || int64(len(p.First)) != min(p.Rejected, 100) {
			t.Fatalf("%q: got %+v", text, p)
		}
		for _, r := range p.First {
			if !utf8.ValidString(r.Text) || utf8.RuneCountInString(r.Text) > 40 || r.Line < 1 || r.Why == 0 {
				t.Fatalf("%q: rejected %+v", text, r)
			}
		}
	})
}

// FuzzFigure checks that a figure reads back as it was written.
func FuzzFigure(f *testing.F) {
	for _, h := range []int64{0, 1, -1, 10, 8250, -1205, MaxCount * 100} {
		f.Add(h)
	}
	f.Fuzz(func(t *testing.T, n int64) {
		h := Hundredths(n % (MaxCount*100 + 1))
		if back, err := ParseFigure(FormatFigure(h)); back != h || err != nil {
			t.Fatalf("%d is written %s and reads %d, %v", h, FormatFigure(h), back, err)
		}
	})
}
