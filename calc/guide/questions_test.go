package guide

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"trimetric/calc"
)

// leading lists words that push an answer one way, and places for the sender
// to fill in.
var leading = []string{
	"amazing", "excellent", "great", "wonderful", "award", "agree that", "don’t you", "how much did you enjoy",
	"[", "]", "{", "}", "<", "___", "your company",
}

// askFaults lists what is wrong with a question.
func askFaults(q Question) []string {
	var list []string
	text := strings.ToLower(q.Text)
	for _, bad := range leading {
		if strings.Contains(text, bad) {
			list = append(list, "leads, or has a blank: "+bad)
		}
	}
	// None of the questions needs the word; one that does is two questions.
	if strings.Contains(text, " and ") {
		list = append(list, "asks two things")
	}
	if !onScale(q) {
		list = append(list, "has a scale that its metric is not surveyed on")
	}
	starts := map[calc.Metric]string{calc.MetricCSAT: "how satisfied", calc.MetricNPS: "how likely are you to recommend", calc.MetricCES: "eas"}
	if !strings.Contains(text, starts[q.Metric]) {
		list = append(list, "does not ask what its metric measures")
	}
	return list
}

var ratings = regexp.MustCompile(`^(\d+) \([a-z ]+\) to (\d+) \([a-z ]+\)$`)

// onScale reports whether the scale of a question is one that calc has for its
// metric, both ends in words.
func onScale(q Question) bool {
	m := ratings.FindStringSubmatch(q.Scale)
	if m == nil {
		return false
	}
	low, _ := strconv.Atoi(m[1])
	high, _ := strconv.Atoi(m[2])
	for _, s := range calc.Scales(q.Metric) {
		if s == (calc.Scale{Min: low, Max: high}) {
			return true
		}
	}
	return false
}

// TestQuestions holds each question to being fit to be sent as it is.
func TestQuestions(t *testing.T) {
	seen := map[Question]bool{}
	for _, q := range Questions {
		for _, f := range askFaults(q) {
			t.Errorf("%q %s", q.Text, f)
		}
		occasion := Question{Metric: q.Metric, For: q.For}
		if seen[occasion] {
			t.Errorf("%s has two questions for %q", q.Metric, q.For)
		}
		seen[occasion] = true
	}
}

// TestAskFaults shows each fault once.
func TestAskFaults(t *testing.T) {
	check := func(m calc.Metric, text, scale string, want int) {
		t.Helper()
		if got := askFaults(Question{Metric: m, Text: text, Scale: scale}); len(got) != want {
			t.Errorf("%q: %q, want %d", text, got, want)
		}
	}
	check(calc.MetricCSAT, "How satisfied were you with this chat?", satisfied, 0)
	check(calc.MetricCES, "It was easy.", agree, 0)
	check(calc.MetricCSAT, "How satisfied were you with our excellent service?", satisfied, 1)
	check(calc.MetricCSAT, "How satisfied were you with [product]?", satisfied, 2)
	check(calc.MetricCSAT, "How satisfied were you with speed and price?", satisfied, 1)
	check(calc.MetricCSAT, "How satisfied were you?", likely, 1)
	check(calc.MetricNPS, "How likely are you to recommend us?", satisfied, 1)
	check(calc.MetricNPS, "How likely are you to stay?", likely, 1)
	check(calc.MetricCES, "How easy was it?", "1–7", 1)
}

// TestMessage marks the question that may be left out, or it would read as
// another one to answer.
func TestMessage(t *testing.T) {
	q := Question{Text: "How easy was it?", Scale: "1 (very difficult) to 7 (very easy)", Open: "What made it so?"}
	if got, want := q.Message(), "How easy was it?\n1 (very difficult) to 7 (very easy)\nOptional: What made it so?"; got != want {
		t.Errorf("the message is %q, want %q", got, want)
	}
}
