package importer

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

// archive is a zip file with one part.
func archive(t *testing.T, name, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err == nil {
		_, err = w.Write([]byte(text))
	}
	if err != nil || z.Close() != nil {
		t.Fatal(err)
	}
	return b.String()
}

const main = `<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`

// bad lists files that cannot be read, and how what is said of them begins.
func bad(t *testing.T) map[string][2]string {
	const compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
	wide := strings.Repeat("a,", 9999) + "b\n" + strings.Repeat("1,", 9999) + "2\n"
	return map[string][2]string{
		"empty":    {"", "There is nothing in this file."},
		"blank":    {"\n\n\n", "There is nothing in this file."},
		"binary":   {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01", "This is neither text nor a workbook."},
		"header":   {"day,team,csat\n", "There are no rows below the header."},
		"wide":     {wide, "Line 1 has more than 2,000 columns."},
		"unclosed": {"team,csat\nA,5\nB,\"4\nA,3\nB,2\n", "Line 3 opens a quote that is never closed."},
		"long":     {"team,csat\nA,5\n" + strings.Repeat("x", 3<<20), "Line 3 is longer than a row"},
		"xls":      {compound + strings.Repeat("\x00", 4096) + "W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00", "This workbook is"},
		"zip":      {archive(t, "readme.txt", "no workbook"), "This zip file holds no workbook."},
		"ods":      {archive(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "This is an OpenDocument spreadsheet."},
		"cut":      {archive(t, "xl/workbook.xml", main)[:60], "This workbook is damaged"},
	}
}

// TestBad: each file that cannot be read says why and what to do, and the page
// goes on.
func TestBad(t *testing.T) {
	for name, file := range bad(t) {
		d := newDesk(t)
		doc := parse(t, d.open(name, file[0]))
		text := doc.First(".tm-notice").Text()
		if !strings.HasPrefix(text, file[1]) || !strings.HasSuffix(strings.TrimSpace(text), ".") {
			t.Errorf("%s: %q, want %q", name, text, file[1])
		}
		if doc.First("[role=status]").Text() == "" || doc.Find("[data-result]") != nil || d.kind != 'I' {
			t.Errorf("%s: it is not told, or has a score", name)
		}
		if doc = parse(t, d.open("good.csv", export(responses(100)))); figure(doc, "responses") != 100 || doc.First(".tm-notice").Exists() {
			t.Errorf("%s: the next file is not read", name)
		}
	}
}

// TestKept: behind a file that is no good, the one before stays with its
// scores; what needs its rows waits until they can be read again.
func TestKept(t *testing.T) {
	good := export(responses(100))
	for name, file := range bad(t) {
		d := newDesk(t)
		d.open("good.csv", good)
		doc := parse(t, d.open(name, file[0]))
		if d.kind != 'B' || figure(doc, "responses") != 100 || doc.First(".tm-filebar__name").Text() != "good.csv" {
			t.Fatalf("%s: %c, and %v responses", name, d.kind, figure(doc, "responses"))
		}
		if !strings.Contains(doc.First(".tm-notice").Text(), "Below is good.csv as it was.") {
			t.Errorf("%s: %q", name, doc.First(".tm-notice").Text())
		}
		// The rows of another file must not be counted as those of this one.
		if doc = parse(t, d.act("change", "use-2", "csat-7")); doc.ID("use-2").First("[selected]").Attr("value") != "csat-5" {
			t.Errorf("%s: a column changed", name)
		}
		if doc = parse(t, d.act("change", "from", "5")); figure(doc, "score") == 0 {
			t.Errorf("%s: the threshold did not change", name)
		}
		d.file.data = []byte(good)
		d.act("back", "", "")
		if doc = parse(t, d.act("change", "use-2", "csat-7")); figure(doc, "responses") != 100 || doc.First(".tm-notice").Exists() {
			t.Errorf("%s: not read again", name)
		}
	}
}

// TestGone: a file that is moved or cut short while it is read.
func TestGone(t *testing.T) {
	d := newDesk(t)
	d.file.data = []byte("team,csat\nA,5\n")
	doc := parse(t, d.act("file", "a.csv", "5000"))
	if got := doc.First(".tm-notice").Text(); !strings.HasPrefix(got, "The browser could not read a.csv.") {
		t.Errorf("%q", got)
	}
}

// TestNoRatings: without a column to score the page asks for one, and scores
// the one that is chosen.
func TestNoRatings(t *testing.T) {
	d := newDesk(t)
	doc := parse(t, d.open("a.csv", rows("team,amount", 60, func(n int) string {
		return string('A'+byte(n%3)) + "," + itoa(100+n%40)
	})))
	if !strings.HasPrefix(doc.First(".tm-filebar__progress").Text(), "No column is read as ratings yet.") || doc.ID("scores").Exists() {
		t.Errorf("it says %q", doc.First(".tm-filebar__progress").Text())
	}
	doc = parse(t, d.act("change", "use-1", "nps-10"))
	if got := doc.First(".tm-import__none").Text(); !strings.HasPrefix(got, "No row holds a rating on this scale.") {
		t.Errorf("off the scale: %q", got)
	}
}
