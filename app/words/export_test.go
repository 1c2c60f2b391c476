package words

import (
	"testing"
	"time"

	"trimetric/calc"
)

func TestExportWords(t *testing.T) {
	for _, s := range []string{NoImage, NoFile, NoTable, ExampleFigures} {
		sentence(t, "failure", s)
	}
	for _, s := range []string{ProductName, Export, Image, ImageColours, Light, Dark, Figures, CopyTable, ForSheets, Print, ImageSaved, FiguresSaved, TableCopied} {
		text(t, "menu", s)
	}
	for _, d := range definitions() {
		text(t, "unit", FigureUnit(d))
	}
	if got := FigureUnit(calc.Define(calc.MetricCES).WithScale(calc.Scale5)); got != "of 5" {
		t.Errorf("the unit of a mean is %q", got)
	}
}

// TestDates compares every day of some years with the standard library.
func TestDates(t *testing.T) {
	for at := time.Date(2023, 12, 30, 0, 0, 0, 0, time.UTC); at.Year() < 2026; at = at.AddDate(0, 0, 1) {
		d := Day{at.Year(), int(at.Month()), at.Day()}
		if got, want := Date(d), at.Format("2 January 2006"); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		if got, want := ISODate(d), at.Format("2006-01-02"); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	if Date(Day{}) != "" || ISODate(Day{}) != "" || Date(Day{2025, 13, 1}) != "" {
		t.Error("no day has a name")
	}
}
