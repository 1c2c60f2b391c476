//go:build !js

package app

import (
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/calc"
)

// TestExportMenu: every calculator offers the same, disabled and not hidden
// while there is no result. The home page has none.
func TestExportMenu(t *testing.T) {
	check := func(m calc.Metric, link, disabled string) {
		t.Helper()
		doc := show(t, open(m, link))
		if got := doc.ID("export").Attr("disabled"); !doc.ID("export").Exists() || got != disabled {
			t.Errorf("%s %s: disabled is %q, want %q", m, link, got, disabled)
		}
		var items string
		for _, item := range doc.ID("export-menu").Find("button") {
			items += item.Text() + "|"
		}
		if want := "Image PNG, 2400 × 1350|Image SVG|Light|Dark|Figures CSV|Copy table for a spreadsheet|Print or save as PDF A4|"; items != want {
			t.Errorf("%s: the menu has %s", m, items)
		}
	}
	check(calc.MetricCSAT, "s=80&n=100", "")
	check(calc.MetricNPS, "p=60&pa=30&d=10", "")
	check(calc.MetricCES, "sum=81&n=20", "")
	check(calc.MetricCSAT, "s=120&n=100", "true")
	check(calc.MetricNPS, "", "true")
	check(calc.MetricCES, "", "true")
	brief := apptest.Render(t, &calculator{Metric: calc.MetricCSAT, Brief: true, form: entry.Example(calc.MetricCSAT)})
	if brief.ID("export").Exists() || !brief.ID("copy").Exists() {
		t.Error("the home page has an export menu, or no actions")
	}
}
