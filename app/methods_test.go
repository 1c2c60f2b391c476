//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// TestBenchmarks: the methods page holds every published figure, with its
// source in reach, and says where there is none.
func TestBenchmarks(t *testing.T) {
	doc := page(t, "/methods")
	for _, m := range calc.Metrics {
		table := doc.First("[aria-label=" + words.Short(m) + " benchmarks]")
		rows := industry.For(m)
		if table.Exists() != (len(rows) > 0) {
			t.Errorf("%s: there are %d rows, and a table is %v", m, len(rows), table.Exists())
		}
		for _, row := range rows {
			holdsRow(t, table, row)
			if !contains(doc.Text(), row.Compares) {
				t.Errorf("%s: nothing says why it does not compare", row.ID)
			}
		}
		if got := len(table.Find("tr")); len(rows) > 0 && got != len(rows)+1 {
			t.Errorf("%s: the table has %d lines, want %d and a head", m, got, len(rows))
		}
	}
	if !contains(doc.Text(), "No industry table for CES with a stated source was found") {
		t.Error("nothing says that there is no table for CES")
	}
}

// holdsRow looks for a benchmark in a table.
func holdsRow(t *testing.T, table apptest.Doc, row industry.Row) {
	t.Helper()
	low, high := row.Figures()
	for _, tr := range table.Find("tr") {
		if tr.First("th").Text() != row.Name {
			continue
		}
		source := tr.First("a")
		says := tr.Text()
		if source.Attr("href") != industry.Sources[row.Source].URL || source.Text() != industry.Sources[row.Source].Title {
			t.Errorf("%s: its source leads to %q", row.ID, source.Attr("href"))
		}
		if !contains(says, high) || !contains(says, strings.TrimSuffix(low, "%")) {
			t.Errorf("%s: %q does not hold %s to %s", row.ID, says, low, high)
		}
		if row.Dated() != contains(says, row.Year) || !row.Dated() && !contains(says, "not stated") {
			t.Errorf("%s: %q does not say when", row.ID, says)
		}
		if row.LikeForLike || !contains(says, words.LikeForLike(row)) {
			t.Errorf("%s: %q does not say whether it compares", row.ID, says)
		}
		return
	}
	t.Errorf("%s is not in the table", row.ID)
}

// TestStacked: a table that is laid out as none on a narrow screen says by its
// roles that it is one, and names each figure's column.
func TestStacked(t *testing.T) {
	table := page(t, "/methods").First("[aria-label=NPS benchmarks]").First("table")
	if table.Attr("role") != "table" || len(table.Find("[role=rowgroup]")) != 2 || len(table.Find("[role=row]")) != 8 {
		t.Error("it is no table by its roles")
	}
	heads := table.Find("[role=columnheader]")
	for _, row := range table.First("tbody").Find("tr") {
		if row.First("th").Attr("role") != "rowheader" {
			t.Errorf("%s is no head of a row", row.First("th").Text())
		}
		for i, cell := range row.Find("td") {
			if cell.Attr("role") != "cell" || cell.Attr("data-column") != heads[i+1].Text() {
				t.Errorf("%q is in column %q", cell.Text(), cell.Attr("data-column"))
			}
		}
	}
}
