package importer

import (
	"strings"
	"testing"
)

// TestSheet: the sheet has what the page shows, the day, as many segments as
// there is room for, and what was left out in a line.
func TestSheet(t *testing.T) {
	d := newDesk(t)
	d.act("day", "", "2025-07-04")
	doc := parse(t, d.open("survey.csv", rows("day,team,csat", 600, func(n int) string {
		return "2025-0" + itoa(4+n%3) + "-01,Team " + itoa(n%12) + "," + []string{"5", "4", "1", "x", ""}[n%5]
	})))
	sheet := doc.First(".tm-sheet")
	check := func(class, want string) {
		t.Helper()
		if got := sheet.First(class).Text(); got != want {
			t.Errorf("%s says %q, want %q", class, got, want)
		}
	}
	check(".tm-sheet__title", "CSAT by team")
	check(".tm-sheet__brand", "TrimetricPrinted 4 July 2025")
	check(".tm-score", "66.7%")
	if got := len(sheet.First("tbody").Find("tr")); got != fewParts+2 {
		t.Errorf("%d rows, want %d, that of all and the axis", got, fewParts)
	}
	if got := sheet.First("tbody").Find("tr")[fewParts-1].Text(); got != "And 5 more" {
		t.Errorf("the last row is %q", got)
	}
	if !sheet.First(".tm-course").Exists() {
		t.Error("it has no trend")
	}
	if got := sheet.Text(); !strings.Contains(got, "Left out. csat: 120 blank; csat: 120 not a number.") {
		t.Errorf("it says %q", got)
	}
	if doc = parse(t, d.act("change", "split", "none")); doc.First(".tm-sheet__segs").Exists() || doc.First(".tm-sheet__title").Text() != "CSAT" {
		t.Error("it is split by nothing, and has parts")
	}
}

// TestUncounted: beside a score stands what it leaves out, blank or not, and how
// words were read.
func TestUncounted(t *testing.T) {
	check := func(values, want string) {
		t.Helper()
		list := strings.Split(values, ",")
		d := newDesk(t)
		doc := parse(t, d.open("a.csv", rows("team;satisfaction", 600, func(n int) string { return "A;" + list[n%len(list)] })))
		if got := doc.Text(); !strings.Contains(got, want) {
			t.Errorf("%s: it does not say %q in %s", values, want, got)
		}
		if svg := d.Act("download", "svg", ""); !strings.Contains(svg, strings.SplitN(want, " ", 3)[0]) {
			t.Errorf("%s: the image does not say %q", values, want)
		}
	}
	check("5,4,1,,y,x", "100 blank answers are not counted. 200 values that are no ratings on the scale are not counted.")
	check("Good,Bad", "Good counts as satisfied, Bad counts as not satisfied.")
	check("Very satisfied,Satisfied,Dissatisfied", "Very satisfied counts as 5, Satisfied as 4, Dissatisfied as 2.")
}
