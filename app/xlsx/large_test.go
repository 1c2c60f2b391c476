package xlsx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

// raw writes a workbook in which the part of a name is put as it is, under a
// header that may lie.
func raw(t *testing.T, p parts, h zip.FileHeader, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range p {
		if part[0] == h.Name {
			continue
		}
		w, err := z.Create(part[0])
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, part[1])
	}
	h.CompressedSize64 = uint64(len(content))
	w, err := z.CreateRaw(&h)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(content)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestBomb refuses what unpacks to too much, before it does.
func TestBomb(t *testing.T) {
	const sheet = "xl/worksheets/sheet1.xml"
	check := func(name string, size uint64, packed int, want Problem) {
		t.Helper()
		h := zip.FileHeader{Name: name, Method: zip.Deflate, UncompressedSize64: size}
		wantProblem(t, raw(t, nine, h, make([]byte, packed)), want)
	}
	check(sheet, 200<<20, 1<<20-1, TooLarge) // 200 to one
	check(sheet, 200<<20, 1<<20, Damaged)    // within bounds, and no such thing inside
	check(sheet, 100<<20, 1000, Damaged)     // small enough at any ratio
	check(sheet, 3<<30, 20<<20, TooLarge)
	check("xl/workbook.xml", 9<<20, 1000, TooLarge)
	check("xl/_rels/workbook.xml.rels", 9<<20, 1000, TooLarge)
	check("xl/sharedStrings.xml", 200<<20, 1000, TooLarge)

	h := zip.FileHeader{Name: sheet, Method: zip.Store, Flags: 1, UncompressedSize64: 9}
	wantProblem(t, raw(t, nine, h, make([]byte, 9)), Encrypted)
	h = zip.FileHeader{Name: sheet, Method: 97, UncompressedSize64: 9}
	wantProblem(t, raw(t, nine, h, make([]byte, 9)), Damaged)

	// A part that is larger than it says.
	lying := nine.zip(t)
	z, err := zip.NewReader(bytes.NewReader(lying), int64(len(lying)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		if f.Name == sheet {
			r, _ := f.OpenRaw()
			packed, _ := io.ReadAll(r)
			h := f.FileHeader
			h.UncompressedSize64 = 100
			wantProblem(t, raw(t, nine, h, packed), Damaged)
		}
	}

	// Together too large.
	b, err := open(nine.zip(t))
	if err != nil {
		t.Fatal(err)
	}
	half := part{size: maxInflated/2 + 1, packed: 1 << 30}
	b.stringsPart, b.sheets[0].part = &half, &half
	if _, err := read(b, 0); err != TooLarge {
		t.Errorf("two halves and more: %v", err)
	}
}

// TestManyParts refuses a directory that would fill the memory.
func TestManyParts(t *testing.T) {
	p := nine
	for i := range 25000 {
		p = append(p, [2]string{fmt.Sprintf("%090d", i), ""})
	}
	wantProblem(t, p.zip(t), TooLarge)
}

func TestTooMuchText(t *testing.T) {
	var x texts
	megabyte := make([]byte, 1<<20-4)
	for i := range 64 {
		if err := x.add(megabyte); err != nil {
			t.Fatalf("text %d: %v", i, err)
		}
	}
	if err := x.add(nil); err != TooMuchText {
		t.Errorf("after 64 MB: %v", err)
	}
	if last, ok := x.text(63); !ok || len(last) != len(megabyte) {
		t.Errorf("the last text has %d bytes", len(last))
	}

	// Texts of no length have a place too.
	x = texts{}
	n := 0
	for x.add(nil) == nil {
		n++
	}
	if n != 16<<20 {
		t.Errorf("%d empty texts", n)
	}

	long := `<row><c t="inlineStr"><is><t>` + strings.Repeat("a", 1<<20) + `</t></is></c></row>`
	wantProblem(t, excel(long, "", "").zip(t), TooLarge)
	runs := `<si>` + strings.Repeat(`<r><t>`+strings.Repeat("a", 1<<19)+`</t></r>`, 2) + `</si>`
	wantProblem(t, excel("", runs, "").zip(t), TooLarge)
}

func TestTooManyColumns(t *testing.T) {
	last := `<row><c r="A1"><v>1</v></c><c r="BXX1"><v>2</v></c></row>`
	wantRows(t, excel(last, "", "").zip(t), "1:1"+strings.Repeat("|", MaxColumns-1)+"2")
	beyond := `<row><c r="A1"><v>1</v></c><c r="BXY1"><v>2</v></c></row>`
	wantProblem(t, excel(beyond, "", "").zip(t), TooManyColumns)
}
