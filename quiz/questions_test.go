package quiz

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"trimetric/calc"
)

// TestQuestions checks the table itself: whoever rewords it next should need no
// other instructions than these.
func TestQuestions(t *testing.T) {
	seen := map[string]bool{}
	unique := func(text string) {
		t.Helper()
		if text == "" || seen[text] {
			t.Errorf("%q is empty, or there twice", text)
		}
		seen[text] = true
	}
	for _, q := range Questions {
		unique(q.ID)
		unique(q.Text)
		unique(q.Short)
		if strings.Trim(q.ID, "abcdefghijklmnopqrstuvwxyz") != "" || q.ID == at || len(q.ID) < 2 {
			t.Errorf("%q is no id for a link", q.ID)
		}
		for _, text := range []string{q.Text, q.Short} {
			worded(t, text)
			if !strings.HasSuffix(text, "?") || strings.Count(text, "?") > 1 {
				t.Errorf("%q is not one question", text)
			}
		}
		// The heading takes two lines on a phone, the list one.
		if utf8.RuneCountInString(q.Text) > 60 || utf8.RuneCountInString(q.Short) > 30 {
			t.Errorf("%s is too long", q.ID)
		}
		for i, want := range []calc.Metric{calc.MetricCSAT, calc.MetricNPS, calc.MetricCES} {
			o := q.Options[i]
			unique(o.Text)
			unique(o.Short)
			if o.Metric != want {
				t.Errorf("%s: %q speaks for %s, want %s", q.ID, o.Text, o.Metric, want)
			}
			worded(t, o.Text)
			worded(t, o.Short)
			if n := utf8.RuneCountInString(o.Short); n > 24 {
				t.Errorf("%q has %d characters", o.Short, n)
			}
		}
		alike(t, q)
	}
}

// worded holds a text to being plain: it starts with a capital, ends without a
// full stop and names no metric, which would give the game away.
func worded(t *testing.T, s string) {
	t.Helper()
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(first) || strings.HasSuffix(s, ".") || strings.TrimSpace(s) != s || strings.ContainsAny(s, "!'\"") {
		t.Errorf("%q is not worded as the others are", s)
	}
	for _, word := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if strings.Contains(" csat nps ces promoter promoters effort metric score ", " "+word+" ") {
			t.Errorf("%q names a metric", s)
		}
	}
}

// alike holds the options of a question to a similar length: the longest of
// three reads as the one that is meant.
func alike(t *testing.T, q Question) {
	t.Helper()
	shortest, longest := 1000, 0
	for _, o := range q.Options {
		n := utf8.RuneCountInString(o.Text)
		shortest, longest = min(shortest, n), max(longest, n)
	}
	if longest > 56 || longest-shortest > 12 {
		t.Errorf("%s: options from %d to %d characters", q.ID, shortest, longest)
	}
}
