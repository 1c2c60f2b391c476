package quiz

import (
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"trimetric/calc"
)

// walk calls each with every set of answers from lowest up: 0 takes in those
// not answered, A the complete ones alone.
func walk(lowest Answer, each func(a Answers)) {
	var a Answers
	var set func(i int)
	set = func(i int) {
		if i == len(a) {
			each(a)
			return
		}
		for x := lowest; x <= C; x++ {
			a[i] = x
			set(i + 1)
		}
	}
	set(0)
}

func answers(letters string) Answers {
	var a Answers
	for i, l := range strings.Split(letters, "") {
		a[i] = Read(l)
	}
	return a
}

// outcomes lists every outcome.
var outcomes = []Outcome{"csat", "nps", "ces", "csat+nps", "csat+ces", "nps+ces", "csat+nps+ces"}

// TestOutcomes walks all answer sets. The golden file was worked out by hand:
//
//	all      2-2-2: 6!/(2!·2!·2!) = 90 sets
//	pairs    3-3-0: 6!/(3!·3!) = 20 sets each
//	singles  a third each of what is left: (3⁶ - 90 - 3·20)/3 = 193 sets
//
// Rewording a question must not change it; changing what an option counts for
// must, where a reviewer sees it.
func TestOutcomes(t *testing.T) {
	count := map[Outcome]int{}
	total := 0
	walk(A, func(a Answers) {
		count[a.Outcome()]++
		total++
	})
	var got strings.Builder
	for _, o := range slices.Sorted(maps.Keys(count)) {
		got.WriteString(string(o) + strings.Repeat(" ", 14-len(o)) + strconv.Itoa(count[o]) + " of " + strconv.Itoa(total) + "\n")
		if 2*count[o] > total {
			t.Errorf("%s takes %d of %d answer sets", o, count[o], total)
		}
	}
	want, err := os.ReadFile("testdata/outcomes.golden")
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("got\n%swant\n%s", got.String(), want)
	}
	if len(count) != len(outcomes) {
		t.Errorf("%d outcomes are reached, %d are listed", len(count), len(outcomes))
	}
	for _, o := range outcomes {
		if count[o] == 0 {
			t.Errorf("nothing leads to %s", o)
		}
	}
}

// TestOutcome reads single sets. Letters are answers, a point is none.
func TestOutcome(t *testing.T) {
	check := func(letters string, outcome Outcome, order, later string) {
		t.Helper()
		a := answers(letters)
		if got := a.Outcome(); got != outcome {
			t.Errorf("%s comes to %q, want %q", letters, got, outcome)
		}
		if got := list(a.Outcome().Order()); got != order {
			t.Errorf("%s is introduced as %q, want %q", letters, got, order)
		}
		if got := list(a.Later()); got != later {
			t.Errorf("%s adds %q later, want %q", letters, got, later)
		}
	}
	check("aaaabc", "csat", "csat", "ces nps") // one each: in the order of introduction
	check("bbbbba", "nps", "nps", "csat")
	check("cccbba", "ces", "ces", "nps csat") // two before one
	check("cccccc", "ces", "ces", "")         // nothing speaks for another
	check("aaabbb", "csat+nps", "csat nps", "")
	check("acacac", "csat+ces", "ces csat", "")
	check("bbbccc", "nps+ces", "ces nps", "")
	check("abcabc", "csat+nps+ces", "ces csat nps", "")
	check("......", "", "", "")
	check("..b...", "nps", "nps", "")
}

func list(metrics []calc.Metric) string {
	var ids []string
	for _, m := range metrics {
		ids = append(ids, string(m))
	}
	return strings.Join(ids, " ")
}

// TestOrder: whatever leads and whatever follows, each metric is named once and
// none is left out that an answer speaks for.
func TestOrder(t *testing.T) {
	walk(A, func(a Answers) {
		all := append(a.Outcome().Order(), a.Later()...)
		for _, m := range calc.Metrics {
			n := 0
			for _, named := range all {
				if named == m {
					n++
				}
			}
			if spoken := a.For(m) > 0; n > 1 || spoken != (n == 1) {
				t.Fatalf("%s: %d answers for %s, named %d times", a.Link(), a.For(m), m, n)
			}
		}
		for i := 1; i < len(all); i++ {
			if a.For(all[i]) > a.For(all[i-1]) {
				t.Fatalf("%s: %s comes before %s", a.Link(), all[i-1], all[i])
			}
		}
	})
}

func TestAfter(t *testing.T) {
	check := func(letters string, at, want int) {
		t.Helper()
		if got := answers(letters).After(at); got != want {
			t.Errorf("after %d of %s comes %d, want %d", at, letters, got, want)
		}
	}
	check("......", Result, 0)
	check("a.....", 0, 1)
	check("a.....", Result, 1)
	check("ab.c..", 1, 2)
	check("ab.c..", 2, 4) // the next one without an answer
	check("ab.c..", 5, 2) // from the start again
	check("a.bcab", 1, 1) // itself, as the only one
	check("a.bcab", 5, 1)
	check("aabbcc", 2, Result) // a change goes straight back to the result
	check("aabbcc", Result, Result)
}

func TestOver(t *testing.T) {
	if got := answers("a..c..").Over(answers("bb.bb.")); got != answers("ab.cb.") {
		t.Errorf("got %s", got.Link())
	}
}
