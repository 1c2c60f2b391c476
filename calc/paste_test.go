package calc

import (
	"slices"
	"strings"
	"testing"
)

func TestParseRatings(t *testing.T) {
	check := func(text string, blanks int64, want ...int64) {
		t.Helper()
		p := ParseRatings(text, Scale5)
		if !slices.Equal(p.Tally.Counts[:5], want) || p.Blanks != blanks || p.Rejected != 0 || p.First != nil ||
			p.Values != total(p.Tally) || p.Tally.Scale != Scale5 {
			t.Errorf("%q: got %+v", text, p)
		}
	}
	check("", 0, 0, 0, 0, 0, 0)
	// Every separator, alone and together.
	check("5\n4\n4", 0, 0, 0, 0, 2, 1)
	check("5\r\n4\r4\n", 0, 0, 0, 0, 2, 1)
	check("5,4;3\t2 1", 0, 1, 1, 1, 1, 1)
	check("5, 4 , 3;  2", 0, 0, 1, 1, 1, 1)
	check(" 5   4 ", 0, 0, 0, 0, 1, 1)
	// What a spreadsheet or a form adds around a rating.
	check("5.0\n4.00\n+3\n2.", 0, 0, 1, 1, 1, 1)
	check("\"5\",\"4\"\r\n\"3\"\r\n", 0, 0, 0, 1, 1, 1)
	check("\ufeff5\n4\u00a0\n", 0, 0, 0, 0, 1, 1)
	// A rating and its words, which may hold separators and numbers.
	check("5 - Very satisfied\n4 – Satisfied, mostly; 3 of 4\n3: ok\n2 (poor)\n1. Bad\n5=Great\n4 Fine", 0, 1, 1, 1, 2, 2)
	// Blanks: an empty line, an empty place, an empty cell. The end of the last
	// line is none, nor is a comma that closes a line.
	check("5\n\n4\n", 1, 0, 0, 0, 1, 1)
	check("\n", 1, 0, 0, 0, 0, 0)
	check("5,,4", 1, 0, 0, 0, 1, 1)
	check(",5", 1, 0, 0, 0, 0, 1)
	check("5,\n4;\n", 0, 0, 0, 0, 1, 1)
	check("5\t\t4\t\n", 2, 0, 0, 0, 1, 1)
	check("5,\"\",4", 1, 0, 0, 0, 1, 1)
}

func TestParseRatingsRejects(t *testing.T) {
	check := func(text string, s Scale, counted int64, want ...Reject) {
		t.Helper()
		p := ParseRatings(text, s)
		if total(p.Tally) != counted || p.Rejected != int64(len(want)) || p.Values != counted+p.Rejected || !slices.Equal(p.First, want) {
			t.Errorf("%q: got %+v", text, p)
		}
	}
	check("5\n6\n0\n-1\n4", Scale5, 2, Reject{2, 1, "6", AboveScale}, Reject{3, 1, "0", BelowScale}, Reject{4, 1, "-1", BelowScale})
	check("0 11 10", Scale0to10, 2, Reject{1, 2, "11", AboveScale})
	check("99999999999999999999999", Scale5, 0, Reject{1, 1, "99999999999999999999999", AboveScale})
	check("4.5\r\n−0.5", Scale5, 0, Reject{1, 1, "4.5", Fractional}, Reject{2, 1, "−0.5", Fractional})
	// Words beside one another are one value; numbers after them count.
	check("Rating\n5\nvery good, N/A, 4", Scale5, 2, Reject{1, 1, "Rating", NotRating}, Reject{3, 1, "very good", NotRating}, Reject{3, 2, "N/A", NotRating})
	check("x y 5 z", Scale5, 0+1, Reject{1, 1, "x y", NotRating}, Reject{1, 3, "z", NotRating})
	check("5,x,4", Scale5, 2, Reject{1, 2, "x", NotRating})
	// A number that is part of something else is no rating.
	check("5th\n4-5\n3/5\n10:30\n2024-05-01\n5*", Scale5, 0, Reject{1, 1, "5th", NotRating}, Reject{2, 1, "4-5", NotRating},
		Reject{3, 1, "3/5", NotRating}, Reject{4, 1, "10:30", NotRating}, Reject{5, 1, "2024-05-01", NotRating}, Reject{6, 1, "5*", NotRating})
	check("5 - 4", Scale5, 2, Reject{1, 2, "-", NotRating})
	check("9 - Superb", Scale5, 0, Reject{1, 1, "9", AboveScale})
	// Text is cut at 40 runes, and broken UTF-8 made whole.
	check(strings.Repeat("é", 41), Scale5, 0, Reject{1, 1, strings.Repeat("é", 40), NotRating})
	check("a\xffb", Scale5, 0, Reject{1, 1, "a\ufffdb", NotRating})
}

func TestParseRatingsMany(t *testing.T) {
	p := ParseRatings(strings.Repeat("9\nx\n\n", 150), Scale0to10)
	if p.Tally.At(9) != 150 || p.Rejected != 150 || p.Blanks != 150 || p.Values != 300 || len(p.First) != 100 || p.First[99].Line != 299 {
		t.Errorf("got %d counted, %d rejected, %d blanks, %d listed", p.Tally.At(9), p.Rejected, p.Blanks, len(p.First))
	}
}
