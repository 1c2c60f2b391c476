package words

import (
	"strconv"
	"testing"
)

func TestCounted(t *testing.T) {
	check := func(n int64, want string) {
		t.Helper()
		if got := Counted(n, "row", "rows"); got != want {
			t.Errorf("%d rows: %q, want %q", n, got, want)
		}
	}
	check(0, "0 rows")
	check(1, "1 row")
	check(2, "2 rows")
	check(2000, "2,000 rows")
}

// TestListed writes lists of every length as a sentence has them.
func TestListed(t *testing.T) {
	check := func(n int, want string) {
		t.Helper()
		var names []string
		for i := range n {
			names = append(names, strconv.Itoa(i))
		}
		if got := Listed(names); got != want {
			t.Errorf("%d names: %q, want %q", n, got, want)
		}
	}
	check(0, "")
	check(1, "0")
	check(2, "0 and 1")
	check(4, "0, 1, 2 and 3")
}
