package importer

import (
	"archive/zip"
	"bytes"
	"os"
	"strings"
	"testing"
)

// book is a workbook with a sheet of ratings behind one of notes.
func book(t *testing.T, sheets ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	add := func(name, text string) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	list, rels, types := "", "", ""
	for n, text := range sheets {
		id := itoa(n + 1)
		list += `<sheet name="Sheet ` + id + `" sheetId="` + id + `" r:id="rId` + id + `"/>`
		rels += `<Relationship Id="rId` + id + `" Type="` + rel + `/worksheet" Target="worksheets/sheet` + id + `.xml"/>`
		types += `<Override PartName="/xl/worksheets/sheet` + id + `.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`
		add("xl/worksheets/sheet"+id+".xml", `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`+text+`</sheetData></worksheet>`)
	}
	add("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>`+types+`</Types>`)
	add("_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="`+rel+`/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
	add("xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="`+rel+`"><sheets>`+list+`</sheets></workbook>`)
	add("xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`+rels+`</Relationships>`)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// sheet writes rows of texts and numbers.
func sheet(rows ...string) string {
	text := ""
	for n, row := range rows {
		text += `<row r="` + itoa(n+1) + `">`
		for i, cell := range strings.Split(row, ",") {
			at := string('A'+byte(i)) + itoa(n+1)
			if digits(cell) {
				text += `<c r="` + at + `"><v>` + cell + `</v></c>`
			} else {
				text += `<c r="` + at + `" t="inlineStr"><is><t>` + cell + `</t></is></c>`
			}
		}
		text += `</row>`
	}
	return text
}

// TestBook: a workbook is read by its bytes, whatever its name says, and
// another sheet of it can be chosen.
func TestBook(t *testing.T) {
	var ratings []string
	for n := range 40 {
		ratings = append(ratings, string('A'+byte(n%2))+","+itoa(4+n%2))
	}
	data := book(t, sheet(append([]string{"team,csat"}, ratings...)...), sheet("team,nps", "A,10", "B,0", "A,9", "A,8"))
	d := newDesk(t)
	doc := parse(t, d.open("survey.csv", data))
	if figure(doc, "score") != 100 || figure(doc, "responses") != 40 || !strings.Contains(doc.First(".tm-filebar__facts").Text(), "sheet Sheet 1") {
		t.Errorf("%v of %v: %s", figure(doc, "score"), figure(doc, "responses"), doc.First(".tm-filebar__facts").Text())
	}
	doc = parse(t, d.act("change", "sheet", "2"))
	if figure(doc, "score") != 25 || figure(doc, "responses") != 4 || !doc.First("[data-result-for=nps]").Exists() {
		t.Errorf("%v of %v", figure(doc, "score"), figure(doc, "responses"))
	}
	// A workbook that a spreadsheet wrote.
	real, err := os.ReadFile("../xlsx/testdata/libreoffice.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	if doc = parse(t, d.open("office.xlsx", string(real))); doc.First(".tm-notice").Exists() || !doc.ID("match").Exists() {
		t.Errorf("%s", doc.First(".tm-notice").Text())
	}
}

// TestTools reads files in the shapes of survey tools from choosing to scores.
func TestTools(t *testing.T) {
	for _, name := range []string{"delighted", "googleforms", "qualtrics", "surveymonkey", "typeform", "zendesk"} {
		data, err := os.ReadFile("../survey/testdata/" + name + ".csv")
		if err != nil {
			t.Fatal(err)
		}
		d := newDesk(t)
		doc := parse(t, d.open(name+".csv", string(data)))
		if n := figure(doc, "responses"); !(n > 0) || doc.First(".tm-notice").Exists() || !doc.ID("trend").Exists() {
			t.Errorf("%s: %v responses, %s", name, n, doc.First(".tm-notice").Text())
		}
	}
}
