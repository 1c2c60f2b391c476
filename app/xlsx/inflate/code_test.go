package inflate

import "testing"

// TestSet holds codes to Kraft's sum: a code is whole when the lengths' halves,
// quarters and so on make one.
func TestSet(t *testing.T) {
	check := func(want bool, lengths ...uint8) {
		t.Helper()
		if got := new(code).set(lengths); got != want {
			t.Errorf("%d is %t, want %t", lengths, got, want)
		}
	}
	check(true, 1, 1)
	check(true, 2, 1, 2)
	check(true, 3, 3, 2, 1, 0)
	check(false, 1, 1, 1) // three halves
	check(false, 1, 2, 2, 2)
	check(false, 1, 2) // three quarters
	check(false, 2)
	check(true, 1) // the exceptions
	check(true, 0, 1, 0)
	check(true, 0, 0)
}
