package saved

import (
	"testing"

	"trimetric/calc"
)

// TestSince: a record that was stored again as it was is untouched, and so is a
// new one, of which nothing is stored.
func TestSince(t *testing.T) {
	check := func(what string, got, want Since) {
		t.Helper()
		if got != want {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	score := Score{ID: "a", Metric: calc.MetricNPS, Counts: "v=1&p=6&pa=3&d=1", Changed: 1}
	again, other := score, score
	again.Changed, other.Note = 2, "x"
	check("a score stored again", score.Since(again), Untouched)
	check("a score with a note", score.Since(other), Changed)
	check("no score", score.Since(Score{}), Deleted)
	check("a new score", Score{}.Since(Score{}), Untouched)

	note := Note{ID: "b", Day: 20000, Text: "New menu", Changed: 1}
	check("a note stored again", note.Since(Note{"b", 20000, "New menu", 2}), Untouched)
	check("a note of another day", note.Since(Note{"b", 20001, "New menu", 2}), Changed)
	check("a note of another text", note.Since(Note{"b", 20000, "Old menu", 2}), Changed)
	check("no note", note.Since(Note{}), Deleted)

	aim := Target{Def: calc.Define(calc.MetricCES), Value: 600, Changed: 1}
	check("a target stored again", aim.Since(Target{aim.Def, 600, 2}), Untouched)
	check("another target", aim.Since(Target{aim.Def, 500, 2}), Changed)
	check("the figure on another scale", aim.Since(Target{calc.Define(calc.MetricCES).WithScale(calc.Scale5), 600, 2}), Changed)
	check("no target", aim.Since(Target{}), Deleted)
	check("a target where there was none", Target{}.Since(aim), Changed)
}
