package saved

import (
	"slices"
	"strings"

	"trimetric/calc"
)

// choose takes the scores of a metric and a name. Everything is the scores
// without a name; where all scores of the metric have one and the same name, it
// is those. Several names and none without are never drawn as one line.
func choose(scores []Score, m calc.Metric, name string) ([]Score, Trend) {
	t := Trend{Metric: m, Name: name}
	byName := make(map[string]bool)
	for _, s := range scores {
		if s.Metric == m {
			byName[s.Name] = true
		}
	}
	if name == "" && !byName[""] {
		t.Names = names(byName)
		if len(t.Names) == 1 {
			t.Name = t.Names[0]
		}
	}
	if !byName[t.Name] {
		return nil, t
	}
	t.Names = nil
	var chosen []Score
	for _, s := range scores {
		if s.Metric == m && s.Name == t.Name {
			chosen = append(chosen, s)
		}
	}
	return chosen, t
}

// Names lists the teams and channels there are, sorted, "" for everything not
// among them.
func Names(scores []Score) []string {
	byName := make(map[string]bool)
	for _, s := range scores {
		byName[s.Name] = true
	}
	return names(byName)
}

// names sorts by letter, whatever its case. There are few.
func names(set map[string]bool) []string {
	var out []string
	for name := range set {
		if name != "" {
			at := 0
			for at < len(out) && before(out[at], name) {
				at++
			}
			out = slices.Insert(out, at, name)
		}
	}
	return out
}

func before(a, b string) bool {
	if c := strings.Compare(strings.ToLower(a), strings.ToLower(b)); c != 0 {
		return c < 0
	}
	return a < b
}
