//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/app/saved"
)

// TestTableRows: the name and the note of a score stand under its period, and
// the table says that it has all teams while the chart has one.
func TestTableRows(t *testing.T) {
	set := someScores(t)
	set.Scores[2].Note = "After the move"
	doc := tracked(t, set, func(tr *tracker) { tr.query.Name = "Shop"; tr.redraw() })
	table := doc.First(".tm-savedlist")
	if names := table.Find(".tm-savedlist__name"); len(names) != 1 || names[0].Text() != "Shop" {
		t.Errorf("%d names stand under a period", len(names))
	}
	if notes := table.Find(".tm-savedlist__note"); len(notes) != 1 || notes[0].Text() != "After the move" {
		t.Errorf("%d notes stand under a period", len(notes))
	}
	if !strings.Contains(table.Text(), "of all teams and channels, whatever the chart shows") {
		t.Error("the table does not say whose scores it has")
	}
	if strings.Contains(tracked(t, set, nil).Text(), "whatever the chart shows") {
		t.Error("with all channels on the chart, the table says it too")
	}
}

// TestLengthen: a table that had all its rows keeps all, and a restored backup
// of hundreds does not come in at once.
func TestLengthen(t *testing.T) {
	check := func(had, shown, n, want int) {
		t.Helper()
		tr := &tracker{order: make([]saved.Score, had), shown: shown}
		if tr.lengthen(n); tr.shown != want {
			t.Errorf("%d of %d shown, then %d of %d, want %d", shown, had, tr.shown, n, want)
		}
	}
	check(0, 5, 3, 5)
	check(3, 5, 6, 5)
	check(55, 5, 56, 5)
	check(55, 55, 56, 56)
	check(55, 55, 54, 54)
	check(55, 55, 5055, 55)
	check(5, 5, 6, 5)
}
