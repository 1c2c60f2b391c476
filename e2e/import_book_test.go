//go:build e2e

package e2e

import (
	"archive/zip"
	"bytes"
	"os"
	"strings"
	"testing"
)

// The parts of a workbook with one sheet that hold no cells.
const (
	bookTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
		`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
	bookRoot = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	bookMain = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`
	bookRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
)

// bomb is a workbook of about a megabyte whose one sheet unpacks to as many
// megabytes as it is told: a thousand to one, as far as deflating goes.
func bomb(t *testing.T, megabytes int) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	add := func(name string, times int, text string) {
		w, err := z.Create(name)
		for range times {
			if err == nil {
				_, err = w.Write([]byte(text))
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	add("[Content_Types].xml", 1, bookTypes)
	add("_rels/.rels", 1, bookRoot)
	add("xl/workbook.xml", 1, bookMain)
	add("xl/_rels/workbook.xml.rels", 1, bookRels)
	add("xl/worksheets/sheet1.xml", megabytes, strings.Repeat(" ", 1<<20))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if b.Len() > megabytes<<20/500 {
		t.Fatalf("%d MB are packed into %d bytes, which is no bomb", megabytes, b.Len())
	}
	return fileOf(t, "bomb.xlsx", b.String())
}

// TestImportBook reads a workbook that a spreadsheet wrote, by its bytes and not
// its name, and refuses one that is a bomb before it goes off.
func TestImportBook(t *testing.T) {
	p := newPage(t)
	p.open("/import")
	p.gives(bomb(t, 400))
	p.until("it is refused", func() bool {
		return strings.Contains(p.text(".tm-import__wrong"), "This workbook is far larger than its file when unpacked.")
	})
	p.gives(fileOf(t, "contacts.csv", contacts))
	p.showsContacts()
	real, err := os.ReadFile("testdata/contacts.xlsx")
	p.must(err)
	p.gives(fileOf(t, "survey.data", string(real)))
	p.until("the sheet", func() bool { return strings.Contains(p.text(".tm-filebar__facts"), "12 rows, 4 columns, sheet ") })
	p.scoredAll("12 rows are")
	// 7 of 10, as contacts has them, with dates that are numbers in the file.
	if score, _, _ := p.importScore(); !near(score, 70) {
		t.Errorf("the score is %v", score)
	}
	p.saysOf("Telefon", "60.0%")
	if trend := p.text(".tm-course__table"); !strings.Contains(trend, "Apr 2025") {
		t.Errorf("the trend reads\n%s", trend)
	}
	p.gives(bomb(t, 400))
	p.until("the workbook stays", func() bool { return strings.Contains(p.text(".tm-import__wrong"), "Below is survey.data as it was.") })
	p.saysOf("Telefon", "60.0%")
}
