package survey

import (
	"strings"
	"testing"

	"trimetric/calc"
)

// TestWordSets holds the table to its rules: words in small letters, each once
// in its set, a place for each rating, and a scale that the metric has.
func TestWordSets(t *testing.T) {
	for w, set := range wordSets[1:] {
		seen := map[string]bool{}
		places := set.scale.Size()
		if set.grouped {
			places = 3
		}
		if len(set.words) != places {
			t.Errorf("set %d has %d places, want %d", w+1, len(set.words), places)
		}
		for _, words := range set.words {
			for word := range strings.SplitSeq(words, "|") {
				if seen[word] || word != strings.ToLower(strings.TrimSpace(word)) || word == "" || isUnasked(word) {
					t.Errorf("set %d: %q is there twice, or badly written", w+1, word)
				}
				seen[word] = true
			}
		}
		if set.metric != "" && calc.Define(set.metric).WithScale(set.scale).Scale != set.scale {
			t.Errorf("set %d: %s is not asked on %v", w+1, set.metric, set.scale)
		}
	}
}

func TestWords(t *testing.T) {
	check := func(m calc.Metric, values string, want ...int) {
		t.Helper()
		list := strings.Split(values, "|")
		w := wordsIn(list, m)
		if w == NoWords {
			if len(want) > 0 {
				t.Errorf("%q: no set", values)
			}
			return
		}
		for i, v := range list {
			if got, ok := w.rating(strings.ToLower(v)); i >= len(want) || !ok || got != want[i] {
				t.Errorf("%q in set %d: %q is %d, want %v", values, w, v, got, want)
			}
		}
	}
	check(calc.MetricCSAT, "Very satisfied|Satisfied|Neutral|Dissatisfied|Very dissatisfied", 5, 4, 3, 2, 1)
	check(calc.MetricCSAT, "Satisfied|satisfied|Dissatisfied", 4, 4, 2)
	// Seven places, because "satisfied" and "somewhat satisfied" differ.
	check(calc.MetricCSAT, "Somewhat satisfied|Satisfied|Very dissatisfied", 5, 6, 1)
	check(calc.MetricCES, "Very easy|Neither easy nor difficult|Hard", 5, 3, 2)
	check(calc.MetricCES, "Extremely easy|Slightly easy|Easy", 7, 5, 6)
	check(calc.MetricCES, "Strongly agree|Somewhat agree|Disagree", 5, 4, 2)
	check(calc.MetricCES, "Agree|Somewhat agree|Strongly disagree", 6, 5, 1)
	check(calc.MetricCSAT, "Excellent|Good|Fair|Poor", 5, 4, 3, 2)
	check(calc.MetricCSAT, "Excellent|Very good|Good|Fair|Poor", 5, 4, 3, 2, 1)
	check(calc.MetricCSAT, "Good|Bad", 5, 1)
	check(calc.MetricCSAT, "Good|Bad|Excellent", 4, 2, 5)
	check("", "Good|Bad", 5, 1)
	check("", "Promoter|Passive|Detractor", 10, 5, 0)
	// No set: one word that is in none, words of no answer alone, and words
	// too common to be taken for ratings without a name.
	check(calc.MetricCSAT, "Satisfied|Solved")
	check(calc.MetricCSAT, "Offered|Unoffered")
	check("", "Yes|No")
	check("", "Agree|Disagree")
	check("", "Excellent|Poor")
	check(calc.MetricNPS, "Satisfied|Dissatisfied")
}

func TestRate(t *testing.T) {
	check := func(d calc.Definition, grouped bool, in bool, values ...string) {
		t.Helper()
		c := column("x", values...)
		got := c.Rate(d)
		if got.Use != Rating || got.Def != d || (got.Words != NoWords) != in || got.Words.Grouped() != grouped {
			t.Errorf("%q as %s: got %+v", values, d.Metric, got)
		}
	}
	csat := calc.Define(calc.MetricCSAT)
	check(csat, false, false, "5", "4")
	check(csat, false, true, "Very satisfied", "Satisfied")
	check(csat, false, false, "5 - Very satisfied", "4 - Satisfied")
	check(csat, true, true, "Yes", "No")
	// Words of five places are not read on a scale of seven.
	check(csat.WithScale(calc.Scale7), false, false, "Yes", "No")
	check(calc.Define(calc.MetricNPS), true, true, "promoter", "passive")
}
