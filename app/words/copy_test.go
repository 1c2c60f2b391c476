package words

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// faults lists what no text for readers may hold: nothing at all, formatting
// gone wrong, doubled or stray spaces, exclamation marks, and the marks of a
// typewriter where print has its own.
func faults(s string) []string {
	var list []string
	if strings.TrimSpace(s) == "" {
		return []string{"is empty"}
	}
	if s != strings.TrimSpace(s) {
		list = append(list, "has a space at its end")
	}
	for bad, why := range map[string]string{
		"%!": "has a formatting error", "  ": "has two spaces together", "!": "exclaims",
		"\"": "has a straight quote", "'": "has a straight apostrophe", "...": "has three full stops",
		" .": "has a space before a full stop", " ,": "has a space before a comma", "..": "ends twice",
		"NaN": "has no number", "Inf": "has no number", "calc:": "shows an error raw", "\n": "breaks a line",
	} {
		if strings.Contains(s, bad) {
			list = append(list, why)
		}
	}
	for i, r := range s {
		if r == '-' && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
			list = append(list, "has a hyphen for a minus sign or a range")
		}
	}
	return list
}

// text holds a text to the rules; where names it in the message.
func text(t *testing.T, where, s string) {
	t.Helper()
	for _, f := range faults(s) {
		t.Errorf("%s: %q %s", where, s, f)
	}
}

// sentence holds a text to the rules, and to being whole sentences. One may
// start with the symbol of a formula.
func sentence(t *testing.T, where, s string) {
	t.Helper()
	text(t, where, s)
	first, _ := utf8.DecodeRuneInString(s)
	symbol := strings.Index(s, " ") == 1 && first != 'a'
	if !strings.HasSuffix(s, ".") || unicode.IsLower(first) && !symbol {
		t.Errorf("%s: %q is no sentence", where, s)
	}
}

// TestFaults shows each fault once, and a text without any.
func TestFaults(t *testing.T) {
	check := func(s string, want int) {
		t.Helper()
		if got := faults(s); len(got) != want {
			t.Errorf("%q: %d faults %q, want %d", s, len(got), got, want)
		}
	}
	check("NPS is +38, World-class: −12 to 4–5 “so”, one’s p-value.", 0)
	for _, bad := range []string{
		"", " ", "a ", "%!d(x)", "a  b", "Done!", "\"a\"", "don't", "a .", "a , b", "a..",
		"±NaN", "+Inf", "calc: a", "a\nb", "to -12", "4-5",
	} {
		if len(faults(bad)) == 0 {
			t.Errorf("%q passes", bad)
		}
	}
}
