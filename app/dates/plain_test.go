package dates

import "testing"

// TestPlain holds the short way to what the long way says, with each byte of a
// plain date made into others.
func TestPlain(t *testing.T) {
	for _, text := range []string{"2025-04-13", "2025-04-30 14:05:33", "2024-02-29T23:59:59Z"} {
		for i := range text {
			for _, b := range []byte("0123456789-:/. TZx\x00") {
				changed := []byte(text)
				changed[i] = b
				got, ok := ISO.Day(changed)
				d, is := parse(changed)
				want := int32(0)
				if is {
					want, is = ISO.day(d)
				}
				if !is {
					want = 0
				}
				if ok != is || ok && got != want {
					t.Errorf("%q is %d, %t, and the long way %d, %t", changed, got, ok, want, is)
				}
			}
		}
	}
}
