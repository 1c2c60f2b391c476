package draw

import (
	"math"
	"testing"
)

func TestNumber(t *testing.T) {
	check := func(x float64, want string) {
		t.Helper()
		if got := Number(x); got != want {
			t.Errorf("Number(%v) = %q, want %q", x, got, want)
		}
	}
	check(0, "0")
	check(100, "100")
	check(66.23449, "66.234")
	check(66.2, "66.2")
	check(-1, "-1")
	check(math.Copysign(0.0001, -1), "0")
}
