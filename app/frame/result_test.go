package frame

import (
	"strings"
	"testing"
)

// TestResult: the meter is filled up to the band, a score stands once, and what
// has no margin shows none.
func TestResult(t *testing.T) {
	cells := func(query string) int {
		t.Helper()
		return len(parse(t, do("nps", query)).Find(".tm-meter__cell--on"))
	}
	for query, want := range map[string]int{"p=10&pa=0&d=90": 1, "p=60&pa=30&d=10": 3, "p=99&pa=0&d=1": 5, "p=3&pa=0&d=1": 0} {
		if got := cells(query); got != want {
			t.Errorf("%s fills %d cells, want %d", query, got, want)
		}
	}
	whole := parse(t, do("nps", "p=60&pa=30&d=10"))
	if strings.Contains(do("nps", "p=60&pa=30&d=10").HTML(), "tm-chart__text--score") {
		t.Error("the chart repeats the score")
	}
	sum := parse(t, do("ces", "sum=3000&n=500"))
	for _, hook := range []string{"low", "high", "margin"} {
		if !whole.First("[data-result="+hook+"]").Exists() || sum.First("[data-result="+hook+"]").Exists() {
			t.Errorf("%s stands beside a total, or beside no score", hook)
		}
	}
	few := parse(t, do("csat", "s=3&n=4")).First(".tm-notelist").Find("li")
	if got := few[len(few)-1].Text(); !strings.HasPrefix(got, "4 responses: the 95% interval is ") {
		t.Errorf("with four responses the last note is %q", got)
	}
}

// TestPause: what is missing is read out, as a score is, until a choice brings
// something else.
func TestPause(t *testing.T) {
	check := func(f *Frame, want string) {
		t.Helper()
		if got := parse(t, f).First("[role=status]").Text(); got != want {
			t.Errorf("it says %q, want %q", got, want)
		}
	}
	check(do("nps", "", "pause"), "")
	check(do("nps", "", "input promoters 5", "pause"), "No score yet. Enter the count of passives, 0 if there were none.")
	check(do("nps", "", "input promoters 5", "pause", "change mode-ratings"), "")
}

// TestWordsAside: what a frame says while its program does not run is of the
// part of the page that needs it.
func TestWordsAside(t *testing.T) {
	check := func(name, what string, figures bool) {
		t.Helper()
		got := New(name).States()
		for _, want := range []string{"The " + what + " has not loaded", "This browser cannot run the " + what} {
			if !strings.Contains(got, want) {
				t.Errorf("%s: no %q in %s", name, want, got)
			}
		}
		if strings.Contains(got, "Your figures") != figures {
			t.Errorf("%s: %s", name, got)
		}
	}
	check("nps", "calculator", true)
	check("quiz", "quiz", false)
}
