package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
)

// A parts is a workbook to be written: names and contents, in order.
type parts [][2]string

const (
	xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\r\n"
	main    = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	docRels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// rels writes a relationship part: id, role and target of each.
func rels(list ...[3]string) string {
	s := xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	for _, r := range list {
		s += fmt.Sprintf(`<Relationship Id="%s" Type="%s/%s" Target="%s"/>`, r[0], docRels, r[1], r[2])
	}
	return s + `</Relationships>`
}

// excel is a workbook in the shape Excel writes, with one worksheet of these
// rows, these shared strings and styles.
func excel(rows, texts, styles string) parts {
	return parts{
		{"[Content_Types].xml", xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`},
		{"_rels/.rels", rels([3]string{"rId1", "officeDocument", "xl/workbook.xml"})},
		{"xl/workbook.xml", xmlHead + `<workbook ` + main + ` xmlns:r="` + docRels + `"><fileVersion appName="xl"/>` +
			`<workbookPr defaultThemeVersion="166925"/><bookViews><workbookView/></bookViews>` +
			`<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`},
		{"xl/_rels/workbook.xml.rels", rels([3]string{"rId3", "styles", "styles.xml"},
			[3]string{"rId1", "worksheet", "worksheets/sheet1.xml"}, [3]string{"rId4", "sharedStrings", "sharedStrings.xml"})},
		{"xl/worksheets/sheet1.xml", xmlHead + `<worksheet ` + main + `><dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
			`<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="9"/></cols>` +
			`<sheetData>` + rows + `</sheetData><pageMargins left="0.7" right="0.7"/></worksheet>`},
		{"xl/styles.xml", xmlHead + `<styleSheet ` + main + `>` + styles + `</styleSheet>`},
		{"xl/sharedStrings.xml", xmlHead + `<sst ` + main + ` count="9" uniqueCount="9">` + texts + `</sst>`},
	}
}

// with returns the workbook with a part changed or added.
func (p parts) with(name, content string) parts {
	out := parts{}
	for _, part := range p {
		if part[0] != name {
			out = append(out, part)
		}
	}
	return append(out, [2]string{name, content})
}

// part returns the content of a part.
func (p parts) part(name string) string {
	for _, part := range p {
		if part[0] == name {
			return part[1]
		}
	}
	return ""
}

// zip writes the file.
func (p parts) zip(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range p {
		w, err := z.Create(part[0])
		if err == nil {
			_, err = io.WriteString(w, part[1])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// open opens a file in memory.
func open(data []byte) (*Book, error) {
	return Open(bytes.NewReader(data), int64(len(data)))
}

// read returns a worksheet as lines: the number, a colon, and the fields
// parted by bars.
func read(b *Book, sheet int) (lines []string, err error) {
	r := b.Rows(sheet, func(line int64, fields [][]byte) {
		lines = append(lines, fmt.Sprintf("%d:%s", line, bytes.Join(fields, []byte("|"))))
	})
	for {
		done, err := r.Step()
		if done || err != nil {
			return lines, err
		}
	}
}

// wantRows compares the first worksheet of a workbook.
func wantRows(t *testing.T, data []byte, want ...string) {
	t.Helper()
	b, err := open(data)
	if err != nil {
		t.Error(err)
		return
	}
	got, err := read(b, b.First())
	if err != nil {
		t.Error(err)
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("read\n%q, want\n%q", got, want)
	}
}

// wantProblem reads a workbook for the error it ends with.
func wantProblem(t *testing.T, data []byte, want error) {
	t.Helper()
	b, err := open(data)
	if err == nil {
		_, err = read(b, b.First())
	}
	if !errors.Is(err, want) {
		t.Errorf("error is %v, want %v", err, want)
	}
}
