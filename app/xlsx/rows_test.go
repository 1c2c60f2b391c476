package xlsx

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
)

// excelStyles has, as styles 0 to 6: no format, a built-in date, a date of its
// own, a time, a duration, a percentage, and the date and time 22. Formats for
// conditions come after and must not count.
const excelStyles = `<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd;@"/>` +
	`<numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>` +
	`<fonts count="1"><font><sz val="11"/></font></fonts>` +
	`<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>` +
	`<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"><alignment/></xf><xf numFmtId="164"/>` +
	`<xf numFmtId="18"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="22"/></cellXfs>` +
	`<cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles>` +
	`<dxfs count="1"><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs>`

const excelTexts = `<si><t>Ticket</t></si><si><t xml:space="preserve"> kept blanks </t></si>` +
	`<si><r><rPr><b/></rPr><t>Very</t></r><r><t xml:space="preserve"> good &amp; quick</t></r></si>` +
	`<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>` +
	`<si/><si><t/></si><si><t>a_x000D_
b</t></si>`

// TestExcel reads each kind of cell as Excel writes it.
func TestExcel(t *testing.T) {
	rows := `<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>` +
		`<c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>` +
		// Dates, a time, a duration, a percentage.
		`<row r="2"><c r="A2" s="1"><v>45760</v></c><c r="B2" s="2"><v>45760</v></c><c r="C2" s="6"><v>45760.587187500002</v></c>` +
		`<c r="D2" s="3"><v>0.5</v></c><c r="E2" s="4"><v>1.5</v></c><c r="F2" s="5"><v>0.85</v></c></row>` +
		// Formulas with a number, a text, a truth, a mistake.
		`<row r="3"><c r="A3"><f>1+4</f><v>5</v></c><c r="B3" t="str"><f>"a"&amp;"b"</f><v>a&lt;b</v></c>` +
		`<c r="C3" t="b"><v>1</v></c><c r="D3" t="b"><v>0</v></c><c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>` +
		// A row without values, then one with gaps and texts that are empty.
		`<row r="5"><c r="A5" s="1"/><c r="B5" s="1"></c></row>` +
		`<row r="9"><c r="B9"><v>7.0</v></c><c r="C9" t="s"><v>4</v></c><c r="D9" t="s"><v>5</v></c><c r="XFD9" s="2"/></row>` +
		`<row r="10" ht="15" customHeight="1"><c r="A10" t="s"><v>6</v></c></row>`
	wantRows(t, excel(rows, excelTexts, excelStyles).zip(t),
		"1:Ticket| kept blanks |Very good & quick|東京",
		"2:2025-04-13|2025-04-13|2025-04-13T14:05:33|12:00:00|1.5|0.85",
		"3:5|a<b|TRUE|FALSE|#DIV/0!|",
		"9:|7||||",
		"10:a\r\nb|||||")
}

// TestLibreOffice reads the shape LibreOffice writes: true and false in words,
// formats spelt out with numbers of their own, t="n", styles on empty cells.
func TestLibreOffice(t *testing.T) {
	p := excel("", `<si><t xml:space="preserve">Score</t></si>`,
		`<numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yy"/></numFmts>`+
			`<cellXfs count="2"><xf numFmtId="164" fontId="0" applyFont="false"></xf><xf numFmtId="165"></xf></cellXfs>`)
	p = p.with("xl/worksheets/sheet1.xml", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+"\n"+
		`<worksheet `+main+`><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:B2"/>`+
		`<sheetData><row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">`+
		`<c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="1" t="n"><v>45760</v></c></row>`+
		`<row r="2"><c r="A2" s="0" t="n"><v>9</v></c><c r="B2" s="0" t="b"><f aca="false">TRUE()</f><v>1</v></c></row></sheetData>`+
		`<printOptions headings="false"/></worksheet>`)
	wantRows(t, p.zip(t), "1:Score|2025-04-13", "2:9|TRUE")
}

// TestInline reads a file without shared strings, as Google's tools and many
// libraries write: texts in the cells, no references, names with a prefix and
// paths from the root.
func TestInline(t *testing.T) {
	p := parts{
		{"xl/worksheets/sheet1.xml", `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>` +
			`<x:row><x:c t="inlineStr"><x:is><x:t>Score</x:t></x:is></x:c><x:c/><x:c t="inlineStr"><x:is><x:r><x:t>Com</x:t></x:r><x:r><x:t>ment</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c></x:row>` +
			`<x:row><x:c><x:v>9</x:v></x:c><x:c t="str"><x:v><![CDATA[<b> & ]] ]]></x:v></x:c><x:c t='d'><x:v>2025-04-13T00:00:00</x:v></x:c></x:row>` +
			`<x:row r="x"><x:c r="C"><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c><x:c r="A9"><x:v>3</x:v></x:c></x:row>` +
			`</x:sheetData></x:worksheet>`},
		{"xl/workbook.xml", "\uFEFF" + `<x:workbook xmlns:x="a" xmlns:q="b"><x:sheets><x:sheet name="A &amp; B" sheetId="1" q:id='R1'/></x:sheets></x:workbook>`},
		{"xl/_rels/workbook.xml.rels", rels([3]string{"R1", "worksheet", "/xl/worksheets/sheet1.xml"})},
		{"_rels/.rels", rels([3]string{"R0", "officeDocument", "/xl/workbook.xml"})},
	}
	wantRows(t, p.zip(t), "1:Score||Comment", "2:9|<b> & ]] |2025-04-13T00:00:00", "3:3||1|2")
	if b, err := open(p.zip(t)); err != nil || b.Sheets()[0] != "A & B" {
		t.Errorf("opened %v, %v", b, err)
	}
}

// TestOddPaths reads a file whose parts are named with backslashes and capitals,
// and that has no list of parts for the file.
func TestOddPaths(t *testing.T) {
	p := excel(`<row r="1"><c r="A1"><v>9</v></c></row>`, "", "")
	for i := range p {
		p[i][0] = strings.ReplaceAll(strings.ToUpper(p[i][0]), "/", `\`)
	}
	wantRows(t, p.zip(t), "1:9")
	p = excel(`<row r="1"><c r="A1"><v>9</v></c></row>`, "", "")
	wantRows(t, p[2:].zip(t), "1:9")
	up := p.with("xl/_rels/workbook.xml.rels", rels([3]string{"rId1", "worksheet", "../../../xl/./worksheets//sheet1.xml"}))
	wantRows(t, append(up, [2]string{"../../etc/passwd", "x"}, [2]string{"/", ""}).zip(t), "1:9")
}

// TestSheets leaves out what has no cells, and begins with what is not hidden.
func TestSheets(t *testing.T) {
	sheet := func(v string) string {
		return `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>` + v + `</v></c></row></sheetData></worksheet>`
	}
	p := excel("", "<si><t>shared</t></si>", "").
		with("xl/workbook.xml", `<workbook><workbookPr date1904="1"/><sheets><sheet name="Chart" r:id="rId9"/><sheet name="Old" state="hidden" r:id="rId1"/>`+
			`<sheet name="Older" state="veryHidden" r:id="rId2"/><sheet name="New" r:id="rId5"/><sheet name="Gone" r:id="rId77"/></sheets></workbook>`).
		with("xl/_rels/workbook.xml.rels", rels([3]string{"rId1", "worksheet", "worksheets/sheet1.xml"}, [3]string{"rId2", "worksheet", "worksheets/sheet2.xml"},
			[3]string{"rId5", "worksheet", "worksheets/sheet5.xml"}, [3]string{"rId9", "chartsheet", "worksheets/sheet1.xml"},
			[3]string{"rId4", "sharedStrings", "sharedStrings.xml"})).
		with("xl/worksheets/sheet1.xml", sheet("1")).with("xl/worksheets/sheet2.xml", sheet("2")).with("xl/worksheets/sheet5.xml", sheet("5"))
	b, err := open(p.zip(t))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(b.Sheets(), ","); got != "Old,Older,New" {
		t.Errorf("sheets are %s", got)
	}
	if b.First() != 2 || !b.Hidden(0) || !b.Hidden(1) || b.Hidden(2) {
		t.Errorf("the first is %d", b.First())
	}
	// One after the other, with the shared texts read once.
	for i, want := range []string{"1:shared|1", "1:shared|2", "1:shared|5"} {
		if got, err := read(b, i); err != nil || strings.Join(got, "\n") != want {
			t.Errorf("sheet %d is %q, %v, want %q", i, got, err, want)
		}
	}
	b.sheets = b.sheets[:2]
	if b.First() != 0 {
		t.Errorf("of hidden sheets the first is %d", b.First())
	}
}

func TestDate1904(t *testing.T) {
	p := excel(`<row r="1"><c r="A1" s="1"><v>44298</v></c></row>`, "", excelStyles)
	p = p.with("xl/workbook.xml", strings.Replace(p.part("xl/workbook.xml"), "<workbookPr ", `<workbookPr date1904="true" `, 1))
	wantRows(t, p.zip(t), "1:2025-04-13")
}

// TestNoRows reads worksheets in which nothing stands.
func TestNoRows(t *testing.T) {
	for _, sheet := range []string{
		`<worksheet/>`, `<worksheet><sheetData/></worksheet>`, `<worksheet><sheetData></sheetData></worksheet>`,
		`<worksheet><sheetData><row/><row></row></sheetData></worksheet>`,
		`<worksheet><row><c><v>outside</v></c></row></worksheet>`,
		`<worksheet><sheetData><c><v>outside</v></c></row><c t="s"><v>7</v></c></sheetData></worksheet>`,
		`<worksheet><sheetData><row><v>outside</v></c></row></sheetData></worksheet>`,
	} {
		wantRows(t, excel("", "", "").with("xl/worksheets/sheet1.xml", sheet).zip(t))
	}
}

// TestSteps reads a worksheet of some size, with tokens at every place of the
// scanner's buffer, and looks at what is told of the way.
func TestSteps(t *testing.T) {
	const n = 20000
	var rows, texts bytes.Buffer
	for i := 1; i <= n; i++ {
		fmt.Fprintf(&rows, `<row r="%d"><c r="A%d"><v>%d</v></c><c r="B%d" t="s"><v>%d</v></c><!-- > --><c r="C%d" t="inlineStr"><is><t>%s</t></is></c></row>`,
			i, i, i, i, n-i, i, strings.Repeat("é&gt;", i%97))
		fmt.Fprintf(&texts, `<si><t>text %d%s</t></si>`, i-1, strings.Repeat(".", i%251))
	}
	b, err := open(excel(rows.String(), texts.String(), "").zip(t))
	if err != nil {
		t.Fatal(err)
	}
	line := int64(0)
	r := b.Rows(0, func(got int64, fields [][]byte) {
		line++
		i := int(line)
		want := fmt.Sprintf("%d|text %d%s|%s", i, n-i, strings.Repeat(".", (n-i+1)%251), strings.Repeat("é>", i%97))
		if got != line || string(bytes.Join(fields, []byte("|"))) != want {
			t.Fatalf("row %d is %d:%q, want %q", line, got, fields, want)
		}
	})
	last, steps := int64(0), 0
	for done := false; !done; steps++ {
		if done, err = r.Step(); err != nil {
			t.Fatal(err)
		}
		read, size := r.Fraction()
		if read < last || read > size || read-last > 2*stepBytes || done != (read == size) {
			t.Fatalf("step %d: %d after %d of %d, done %t", steps, read, last, size, done)
		}
		last = read
	}
	if line != n || steps < 10 {
		t.Errorf("%d rows in %d steps", line, steps)
	}
	if done, err := r.Step(); !done || err != nil || line != n {
		t.Errorf("a step after the last: %t, %v", done, err)
	}
}

// TestRealFile reads what LibreOffice 7.4 wrote when it was given a workbook of
// openpyxl's, with dates, a duration, a hidden sheet and a chart.
func TestRealFile(t *testing.T) {
	data, err := os.ReadFile("testdata/libreoffice.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	wantRows(t, data,
		"1:ID|Score|Date|When|Comment|Time|Pct|Flag|Dur",
		"2:12345678901234600|8.7|2025-04-13|2025-04-13T14:05:33|a & b <c>\nline\n\n|14:05:00|0.85|TRUE|1.25",
		"3:|5|1990-01-01||2|||FALSE|",
		"9:||||||||||far")
	b, err := open(data)
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(b.Sheets(), ","); got != "Résponses,Hidden,Chart" || !b.Hidden(1) {
		t.Errorf("sheets are %s", got)
	}
}
