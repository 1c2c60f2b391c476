package xlsx

import (
	"os"
	"testing"
)

// bounded reads all worksheets of a file, and fails if that takes more steps or
// gives more than the file can be asked for.
func bounded(t *testing.T, data []byte) {
	b, err := open(data)
	if err != nil {
		if _, is := err.(Problem); !is {
			t.Fatalf("error is %v", err)
		}
		return
	}
	for i := range min(len(b.Sheets()), 3) {
		r := b.Rows(i, func(line int64, fields [][]byte) {
			if line < 1 || len(fields) == 0 || len(fields) > MaxColumns {
				t.Fatalf("row %d has %d fields", line, len(fields))
			}
		})
		for steps := int64(0); ; steps++ {
			done, err := r.Step()
			read, size := r.Fraction()
			if read > size || steps > size/stepBytes+4 {
				t.Fatalf("step %d: read %d of %d", steps, read, size)
			}
			if _, is := err.(Problem); err != nil && !is {
				t.Fatalf("error is %v", err)
			}
			if done || err != nil {
				break
			}
		}
	}
}

// FuzzOpen takes files.
func FuzzOpen(f *testing.F) {
	f.Add(nine.zip(f))
	f.Add(ole("Root Entry", "EncryptedPackage"))
	f.Add(parts{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}.zip(f))
	if data, err := os.ReadFile("testdata/libreoffice.xlsx"); err == nil {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		// A file of this size inflates to 64 MB at the most.
		if len(data) <= 64<<10 {
			bounded(t, data)
		}
	})
}

// FuzzParts takes what is inside: checksums keep FuzzOpen out of there.
func FuzzParts(f *testing.F) {
	f.Add(nine.part("xl/workbook.xml"), nine.part("xl/worksheets/sheet1.xml"), excelTexts, excelStyles)
	f.Add(`<workbook><sheets><sheet name="&#x41;" id='rId1'/></sheets></workbook>`,
		`<x:worksheet><x:sheetData><x:row r="3"><x:c r="ZZ3" t="str"><x:v><![CDATA[a]]></x:v></x:c><c t="s"><v>0</v></c></x:row></x:sheetData>`,
		`<si><r><t>a</t></r><rPh><t>b</t></rPh></si>`, `<numFmts><numFmt numFmtId="9" formatCode="[h]"/></numFmts>`)
	f.Add(`<workbook/>`, `<worksheet><sheetData><row><c s="1"><v>45760.5</v></c><c t="e"/><c r="BXX9"><v>1E9</v></c>`, `<!-- -->`, ``)
	f.Fuzz(func(t *testing.T, book, sheet, texts, styles string) {
		p := excel("", texts, styles).with("xl/workbook.xml", book).with("xl/worksheets/sheet1.xml", sheet)
		bounded(t, p.zip(t))
	})
}
