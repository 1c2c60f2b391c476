package guide

import (
	"regexp"
	"strings"
	"testing"
)

// longest is the number of words that a sentence may have. A longer one is
// read twice.
const longest = 30

var ends = regexp.MustCompile(`[.?](?: |$)`)

// faults lists what is wrong with a text.
func faults(kind int, s string) []string {
	var list []string
	fault := func(bad bool, why string) {
		if bad {
			list = append(list, why)
		}
	}
	fault(s == "" || s != strings.TrimSpace(s), "is empty, or has a space at its end")
	for bad, why := range map[string]string{
		"  ": "has two spaces together", "!": "exclaims", "\"": "has a straight quote", "'": "has a straight apostrophe",
		"...": "has three full stops", " .": "has a space before a full stop", " ,": "has a space before a comma",
		"—": "has an em dash", "…": "has a blank to fill in", " just ": "says just", "simply": "says simply",
		"the CSAT ": "has an article before a metric", "the NPS ": "has an article before a metric", "the CES ": "has an article before a metric",
	} {
		fault(strings.Contains(s, bad), why)
	}
	fault(regexp.MustCompile(`(^|[ (])-\d|\d-\d`).MatchString(s), "has a hyphen for a minus sign or a range")
	last := s[max(0, len(s)-1):]
	switch kind {
	case phrase:
		fault(last == "." || strings.Contains(s, ". "), "is a few words, and ends with a full stop")
		fault(len(strings.Fields(s)) > 14, "is more than a few words")
	case question:
		fault(last != "?" || len(ends.FindAllString(s, -1)) != 1, "is no single question")
	case sentences, statement:
		fault(last != ".", "does not end with a full stop")
	}
	if kind != phrase {
		fault(!regexp.MustCompile(`^[A-Z]`).MatchString(s), "does not begin with a capital")
		for _, one := range ends.Split(s, -1) {
			fault(len(strings.Fields(one)) > longest, "has a sentence of more than 30 words")
		}
	}
	return list
}

// TestCopy holds every text to the rules. Somebody who adds one needs no other
// instructions.
func TestCopy(t *testing.T) {
	for _, p := range passages() {
		for _, f := range faults(p.kind, p.says) {
			t.Errorf("%s: %q %s", p.where, p.says, f)
		}
	}
}

// TestFaults shows each fault, and texts without any.
func TestFaults(t *testing.T) {
	check := func(kind int, s string, want int) {
		t.Helper()
		if got := faults(kind, s); len(got) != want {
			t.Errorf("%q: %q, want %d", s, got, want)
		}
	}
	check(phrase, "Straight after the contact, within a day", 0)
	check(sentences, "NPS runs from −100 to +100. It is not a percentage.", 0)
	check(sentences, "On 1–5, ratings of “4” and 5 are the customer’s best.", 0)
	check(question, "How easy was it?", 0)
	check(statement, "It was easy.", 0)
	check(phrase, "Done.", 1)
	check(phrase, "Done. Gone", 1)
	check(phrase, strings.Repeat("a ", 14)+"a", 1)
	check(sentences, "Done", 1)
	check(sentences, "done.", 1)
	check(sentences, strings.Repeat("A ", 30)+"a.", 1)
	check(sentences, strings.Repeat("A ", 29)+"a.", 0)
	check(question, "How easy was it.", 1)
	check(question, "Was it easy? Was it good?", 1)
	for _, bad := range []string{
		"", " A.", "A  b.", "Done!", "“A\".", "Don't.", "A...", "A , b.", "A — b.", "How was …?.", "It is just so.",
		"Do it simply.", "Raise the NPS now.", "It is -5.", "On 1-5.",
	} {
		if len(faults(sentences, bad)) == 0 {
			t.Errorf("%q passes", bad)
		}
	}
}

// TestUnique finds texts that stand twice where a reader sees both.
func TestUnique(t *testing.T) {
	seen := map[string]string{}
	for _, p := range passages() {
		once := p.kind == sentences || strings.HasPrefix(p.where, "question") || strings.HasPrefix(p.where, "situation")
		if first, ok := seen[p.says]; ok && once {
			t.Errorf("%s says what %s says: %q", p.where, first, p.says)
		}
		if once {
			seen[p.says] = p.where
		}
	}
}
