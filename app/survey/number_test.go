package survey

import "testing"

func TestNumber(t *testing.T) {
	check := func(text string, want int, why Reason) {
		t.Helper()
		n, reason := number(trim([]byte(text)))
		if n != want || reason != why {
			t.Errorf("%q: got %d, %d, want %d, %d", text, n, reason, want, why)
		}
	}
	check("5", 5, 0)
	check(" 10 ", 10, 0)
	check("\ufeff\"7\"\u00a0", 7, 0)
	check("+3", 3, 0)
	check("-1", -1, 0)
	check("−2", -2, 0)
	check("99999999999999999999", ceiling, 0)
	// Decimals of nothing.
	check("5.0", 5, 0)
	check("4,0", 4, 0)
	check("4,00", 4, 0)
	check("4.", 4, 0)
	check("4.5", 0, Fraction)
	check("4,25", 0, Fraction)
	check("1,234", 0, Fraction)
	// Labels.
	check("5 - Very satisfied", 5, 0)
	check("5 – Très satisfait", 5, 0)
	check("5: とても満足", 5, 0)
	check("1 (not at all)", 1, 0)
	check("Extremely likely - 10", 10, 0)
	check("Not at all likely – 0", 0, 0)
	check("Very easy (7)", 7, 0)
	check("Élevé = 3", 3, 0)
	// No ratings.
	check("5th", 0, NotNumber)
	check("5/7", 0, NotNumber)
	check("4-5", 0, NotNumber)
	check("90%", 0, NotNumber)
	check("2025-04-02", 0, NotNumber)
	check("Returns 2", 0, NotNumber)
	check("-", 0, NotNumber)
	check("n/a", 0, NotNumber)
	check("", 0, NotNumber)
	check("- 10", 0, NotNumber)
}

// TestTrim: a value keeps its quotes, unless one pair holds all of it.
func TestTrim(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		if got := string(trim([]byte(text))); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
	check("A", "A")
	check(" \u00a0A\ufeff\t", "A")
	check("", "")
	check(` "A" `, "A")
	check(`" A "`, "A")
	check(`""`, "")
	check(`"`, `"`)
	check(`He said "fine"`, `He said "fine"`)
	check(`"Yes" and "no"`, `"Yes" and "no"`)
	check(`"Fine", he said`, `"Fine", he said`)
	check(`@foo "q" `, `@foo "q"`)
}
