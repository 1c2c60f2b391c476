package importer

import (
	"strings"
	"testing"
)

// TestLayout: dates that could be read in two ways are said to be, and the
// trend follows the reading that is chosen.
func TestLayout(t *testing.T) {
	d := newDesk(t)
	doc := parse(t, d.open("a.csv", rows("day,csat", 90, func(n int) string {
		return "0" + itoa(1+n%9) + "/0" + itoa(1+n*n%7) + "/2025," + itoa(1+n%5)
	})))
	months := func(page string) (n int) {
		for _, row := range parse(t, page).First(".tm-course__table").Find("tr")[1:] {
			if strings.Contains(row.Text(), "2025") {
				n++
			}
		}
		return n
	}
	if !doc.First(".tm-readas__doubt").Exists() {
		t.Error("the dates are not said to be in doubt")
	}
	// The first number goes from 1 to 9, the second is 1, 2, 3 or 5.
	if eu, us := months(d.act("change", "layout", "eu")), months(d.act("change", "layout", "us")); eu != 4 || us != 9 {
		t.Errorf("%d months with the day first, %d with the month first; want 4 and 9", eu, us)
	}
	doc = parse(t, d.open("b.csv", rows("day,csat", 30, func(n int) string { return "2025-04-01," + itoa(1+n%5) })))
	if doc.First(".tm-readas__doubt").Exists() || doc.ID("layout").First("[selected]").Attr("value") != "iso" {
		t.Error("ISO dates are in doubt")
	}
}

// TestReread: another header, separator or encoding reads the same file again;
// one that makes no sense of it leaves it as it was.
func TestReread(t *testing.T) {
	d := newDesk(t)
	facts := func(id, value string) string {
		return parse(t, d.act("change", id, value)).First(".tm-filebar__facts").Text()
	}
	d.open("a.csv", "team,csat\n"+strings.Repeat("K\xf6ln,5\nUlm,4\n", 20))
	if got := facts("header", "0"); !strings.Contains(got, "41 rows, 2 columns") || !strings.Contains(got, "no header row") {
		t.Errorf("without a header: %s", got)
	}
	if got := facts("header", "1"); !strings.Contains(got, "40 rows, 2 columns") {
		t.Errorf("with a header: %s", got)
	}
	if got := facts("separator", "s"); !strings.Contains(got, "1 column,") {
		t.Errorf("by semicolons: %s", got)
	}
	if got := facts("separator", "c"); !strings.Contains(got, "2 columns, separated by commas, Windows-1252") {
		t.Errorf("by commas: %s", got)
	}
	doc := parse(t, d.act("change", "encoding", "2")) // UTF-16
	if name := doc.First(".tm-filebar__name").Text(); name != "a.csv" || d.kind != 'I' {
		t.Errorf("as UTF-16, %q is on show", name)
	}
	if got := facts("encoding", "4"); !strings.Contains(got, "40 rows, 2 columns") {
		t.Errorf("back again: %s", got)
	}
}

// TestOpen: before any file the page says what to do, and takes one by the
// keyboard.
func TestOpen(t *testing.T) {
	doc := parse(t, Open().HTML())
	for _, id := range []string{"file", "pasted", "paste"} {
		if !doc.ID(id).Exists() {
			t.Errorf("there is no %s", id)
		}
	}
	if text := doc.Text(); !strings.Contains(text, "Nothing of it is sent anywhere") {
		t.Errorf("it says %q", text)
	}
	// Without a file nothing can be done to it.
	i := Open()
	for _, what := range []string{"step", "change", "click", "input", "back", "download", "save", "", "nothing"} {
		if got := i.Act(what, "use-0", "date"); got[0] != 'I' && got != "S" {
			t.Errorf("%s: %.20q", what, got)
		}
	}
}

// TestLateEncoding: a file whose first letter beyond ASCII lies behind the bytes
// that are looked at first is said to be written as it is read.
func TestLateEncoding(t *testing.T) {
	check := func(last, want, city string) {
		t.Helper()
		d := newDesk(t)
		text := rows("city,comment,csat", 8000, func(n int) string {
			return []string{"Bonn", "Ulm"}[n%2] + ",a comment of a certain length goes here," + itoa(1+n%5)
		})
		doc := parse(t, d.open("a.csv", text+strings.Repeat(last+",x,5\n", 40)))
		if len(text) <= head || !strings.Contains(doc.First(".tm-filebar__facts").Text(), ", "+want+", ") {
			t.Errorf("%d bytes: %q, want %s", len(text), doc.First(".tm-filebar__facts").Text(), want)
		}
		if got := doc.ID("encoding").First("[selected]").Text(); got != want {
			t.Errorf("the characters are %s, want %s", got, want)
		}
		if !strings.Contains(doc.Text(), city) {
			t.Errorf("%s is not there", city)
		}
		if doc := parse(t, d.act("change", "use-1", "out")); !strings.Contains(doc.Text(), city) {
			t.Errorf("%s is not there when it is read again", city)
		}
	}
	check("K\xf6ln", "Windows-1252", "Köln")
	check("Köln", "UTF-8", "Köln")
}
