package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"
)

// survey is an export of 100,000 rows and 8 columns, as Excel keeps it.
func survey() parts {
	const n = 100000
	var rows, texts strings.Builder
	for i := 1; i <= n; i++ {
		fmt.Fprintf(&rows, `<row r="%d" spans="1:8"><c r="A%d"><v>%d</v></c><c r="B%d" s="6"><v>%.11f</v></c><c r="C%d"><v>%d</v></c><c r="D%d"><v>%d</v></c>`,
			i, i, 100000+i, i, 45000+float64(i)/271, i, i*7%5+1, i, i*31%11)
		fmt.Fprintf(&rows, `<c r="E%d" t="s"><v>%d</v></c><c r="F%d" t="s"><v>%d</v></c><c r="G%d"><v>%d.%d</v></c><c r="H%d" t="s"><v>%d</v></c></row>`,
			i, i%4, i, 4+i%9, i, i%50, i%89, i, i*17%40000)
	}
	for i := range 40000 {
		fmt.Fprintf(&texts, `<si><t>the answer took %d days &amp; was kind</t></si>`, i)
	}
	return excel(rows.String(), texts.String(), excelStyles)
}

// BenchmarkRows reads that export, beside what the standard library needs for
// the bare tokens of its worksheet.
func BenchmarkRows(b *testing.B) {
	data := survey().zip(b)
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			book, err := open(data)
			if err != nil {
				b.Fatal(err)
			}
			n := 0
			r := book.Rows(0, func(int64, [][]byte) { n++ })
			for done := false; !done; {
				if done, err = r.Step(); err != nil {
					b.Fatal(err)
				}
			}
			if n != 100000 {
				b.Fatalf("%d rows", n)
			}
		}
	})
	b.Run("standard", func(b *testing.B) {
		for b.Loop() {
			z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
			if err != nil {
				b.Fatal(err)
			}
			r, err := z.Open("xl/worksheets/sheet1.xml")
			if err != nil {
				b.Fatal(err)
			}
			d := xml.NewDecoder(r)
			for err == nil {
				_, err = d.RawToken()
			}
			if err != io.EOF {
				b.Fatal(err)
			}
		}
	})
}
