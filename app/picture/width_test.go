package picture

import (
	"strings"
	"testing"
)

func TestCut(t *testing.T) {
	ten := Type{Size: 10}
	check := func(says string, width float64, want string) {
		t.Helper()
		if got := Cut(says, ten, width); got != want {
			t.Errorf("%q in %v px is %q, want %q", says, width, got, want)
		}
	}
	check("", 0, "")
	check("aaaa", 23, "aaaa") // a letter is 5.7 px
	check("aaaaa", 23, "aa…") // and the mark 6.4
	check("aa aa", 25, "aa…") // no space before it
	check("客服客服", 30, "客服…")  // letters are kept whole
}

func TestWrap(t *testing.T) {
	ten := Type{Size: 10}
	check := func(says string, width float64, most int, want string) {
		t.Helper()
		if got := strings.Join(Wrap(says, ten, width, most), "|"); got != want {
			t.Errorf("%q in %v px is %q, want %q", says, width, got, want)
		}
	}
	check("", 50, 3, "")
	check("aa bb cc", 100, 3, "aa bb cc")
	check("aa bb cc", 28, 3, "aa bb|cc")
	check("aa bb cc dd", 12, 3, "aa|bb|…")
	check("aa bb cc dd", 28, 1, "aa b…")
	check("aaaaaaaaaa bb", 30, 3, "aaaa…")
}
