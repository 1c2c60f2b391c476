package quiz

import (
	"strings"
	"testing"
)

// TestLinks sends all 4⁶ sets of answers there and back, with every place.
func TestLinks(t *testing.T) {
	n := 0
	walk(0, func(a Answers) {
		n++
		if got, place := Parse("#" + a.Link()); got != a || place != a.First() {
			t.Fatalf("%s comes back as %s at %d", a.Link(), got.Link(), place)
		}
		for place := range Questions {
			got, at := Parse(a.LinkAt(place))
			if got != a || at != place || got.LinkAt(at) != a.LinkAt(place) {
				t.Fatalf("%s comes back as %s", a.LinkAt(place), got.LinkAt(at))
			}
		}
		if a.LinkAt(Result) != a.Link() {
			t.Fatalf("the result is at %s", a.LinkAt(Result))
		}
	})
	if n != 4096 {
		t.Errorf("%d sets of answers, want 4096", n)
	}
}

func TestLink(t *testing.T) {
	check := func(letters, want string) {
		t.Helper()
		if got := answers(letters).Link(); got != want {
			t.Errorf("%s is %s, want %s", letters, got, want)
		}
	}
	// These addresses are public and permanent.
	check("......", "v=1")
	check("abcabc", "v=1&learn=a&moment=b&use=c&reader=a&pain=b&rhythm=c")
	check("..c..a", "v=1&use=c&rhythm=a")
	if got := answers("abcabc").LinkAt(2); got != "v=1&learn=a&moment=b&use=c&reader=a&pain=b&rhythm=c&at=use" {
		t.Errorf("a question on show is at %s", got)
	}
	if got := answers("ab....").LinkAt(2); got != "v=1&learn=a&moment=b" {
		t.Errorf("the question that is next anyway is at %s", got)
	}
}

// TestDamagedLinks drops what cannot be read and shows the first question that
// is to be asked again.
func TestDamagedLinks(t *testing.T) {
	check := func(fragment, letters string, place int) {
		t.Helper()
		a, at := Parse(fragment)
		if want := answers(letters); a != want || at != place {
			t.Errorf("%q reads as %s at %d, want %s at %d", fragment, a.Link(), at, want.Link(), place)
		}
	}
	check("", "......", 0)
	check("#", "......", 0)
	check("heading", "......", 0)
	check("v=1", "......", 0)
	check("#v=1&learn=a&moment=b&use=c&reader=a&pain=b&rhythm=c", "abcabc", Result)
	// In the middle: the others stay.
	check("v=1&learn=a&moment=d&use=c&reader=a&pain=b&rhythm=c", "a.cabc", 1)
	check("v=1&learn=a&moment=&use=c", "a.c...", 1)
	check("v=1&learn=a&moment&use=c", "a.c...", 1)
	check("v=1&learn=ab&use=c", "..c...", 0)
	check("v=1&learn=a&mom", "a.....", 1) // cut off
	check("v=1&learn=a&&&use=c&", "a.c...", 1)
	// Of the questions of another day nothing is known.
	check("v=1&colour=a&learn=b&utm_source=mail", "b.....", 1)
	check("v=2&learn=a", "......", 0)
	check("v=&learn=a", "......", 0)
	check("learn=a", "a.....", 1)
	// The first of two counts, also when it is broken.
	check("v=1&learn=a&learn=b", "a.....", 1)
	check("v=1&learn=x&learn=b", "......", 0)
	// Capitals, escapes and stray white space.
	check("V=1&LEARN=C&Use=a", "c.a...", 1)
	check("v=1&learn=a&use = b ", "a.b...", 1)
	check("v=1&learn=%&use=%zz&reader=%6", "......", 0)
	check("v=1&learn=%e1&use=c", "..c...", 0)
	check("v=1&learn=1&use=\u0430", "......", 0) // a Cyrillic а
	// The place.
	check("v=1&at=pain", "......", 4)
	check("v=1&learn=a&at=LEARN", "a.....", 0)
	check("v=1&learn=a&at=result", "a.....", 1)
	check("v=1&learn=a&moment=b&use=c&reader=a&pain=b&rhythm=c&at=use", "abcabc", 2)
}

// FuzzParse: whatever stands in an address, it reads as answers and a place
// that the canonical link gives back.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", "#v=1", "v=1&learn=a&moment=b&use=c&reader=a&pain=b&rhythm=c&at=use", "v=2&learn=a", "v=1&learn=%61",
		"%", "&&==", "v=1&at=at", "LEARN=A", strings.Repeat("learn=a&", 99),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, fragment string) {
		a, place := Parse(fragment)
		if place < 0 || place > Result {
			t.Fatalf("%q shows %d", fragment, place)
		}
		if place == Result && !a.Complete() {
			t.Fatalf("%q shows the result of %s", fragment, a.Link())
		}
		b, at := Parse(a.LinkAt(place))
		if a != b || place != at {
			t.Fatalf("%q reads as %s at %d, and that as %s at %d", fragment, a.Link(), place, b.Link(), at)
		}
	})
}
