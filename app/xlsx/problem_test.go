package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
	"testing"
)

// nine is a workbook with one 9 in it.
var nine = excel(`<row r="1"><c r="A1"><v>9</v></c></row>`, "", "")

// ole writes a file in the old file system with a directory of these names,
// one to a sector and the sectors from last to first.
func ole(names ...string) []byte {
	const sector = 512
	file := make([]byte, sector*(2+len(names)))
	copy(file, oleMagic)
	le := binary.LittleEndian
	le.PutUint16(file[30:], 9)
	le.PutUint32(file[48:], uint32(len(names))) // the directory's first sector
	table := file[sector:]
	for i, name := range names {
		at := len(names) - i
		le.PutUint32(table[4*at:], uint32(at-1))
		for j, c := range []byte(name) {
			file[sector*(at+1)+2*j] = c
		}
	}
	le.PutUint32(table[4:], 0xFFFFFFFE) // the chain's end
	return file
}

func TestForeign(t *testing.T) {
	check := func(data []byte, want Problem) {
		t.Helper()
		wantProblem(t, data, want)
	}
	check(nil, NotAWorkbook)
	check([]byte("PK"), NotAWorkbook)
	check([]byte("Score,Comment\n9,good\n"), NotAWorkbook)
	check([]byte("PK\x05\x06"+strings.Repeat("\x00", 18)), NotAWorkbook) // an empty zip file
	check(parts{{"notes.txt", "9"}}.zip(t), NotAWorkbook)
	check(parts{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}.zip(t), OpenDocument)
	check(parts{{"mimetype", "application/vnd.oasis.opendocument.text"}}.zip(t), NotAWorkbook)
	check(parts{{"_rels/.rels", rels([3]string{"rId1", "officeDocument", "word/document.xml"})}, {"word/document.xml", "<w:document/>"},
		{"word/_rels/document.xml.rels", rels()}}.zip(t), NotAWorkbook)
	check(parts{{"_rels/.rels", rels([3]string{"rId1", "officeDocument", "xl/workbook.bin"})}, {"xl/workbook.bin", "\x83\x01"}}.zip(t), BinaryWorkbook)

	check(ole("Root Entry", "Workbook"), OldWorkbook)
	check(ole("Root Entry", "\x05SummaryInformation", "Book"), OldWorkbook)
	check(ole("Root Entry", "\x06DataSpaces", "EncryptionInfo", "EncryptedPackage"), Encrypted)
	check(ole("Root Entry", "WordDocument"), NotAWorkbook)
	check(ole("Root Entry", "Workbook")[:600], NotAWorkbook)
	check(ole("Root Entry", "Workbook")[:511], NotAWorkbook)

	// A directory whose chain runs in a circle.
	circle := ole("Root Entry", "Other")
	binary.LittleEndian.PutUint32(circle[512+4:], 2)
	check(circle, NotAWorkbook)
}

func TestDamaged(t *testing.T) {
	check := func(p parts, want Problem) {
		t.Helper()
		wantProblem(t, p.zip(t), want)
	}
	const sheet, book, texts = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"
	check(nine[:3], Damaged) // no relations
	check(nine.with(book, ""), Damaged)
	check(nine.with(book, "<workbook><sheets>"), Damaged)
	check(nine.with(book, "<workbook><sheets/></workbook>"), NoSheets)
	check(nine.with("xl/_rels/workbook.xml.rels", rels()), NoSheets)
	check(nine.with(sheet, ""), Damaged)
	check(nine.with(sheet, "<worksheet><sheetData><row>"), Damaged)
	check(nine.with(sheet, "<worksheet><sheetData><row"), Damaged)
	check(nine.with(sheet, `<worksheet><sheetData><row r=">`), Damaged)
	check(nine.with(sheet, "<worksheet><!-- "), Damaged)
	check(nine.with(sheet, "<worksheet><![CDATA[ ]]"), Damaged)
	check(nine.with(sheet, "<worksheet><?xml "), Damaged)
	check(nine.with(sheet, "\xFF\xFE<\x00a\x00"), Damaged)
	check(nine.with(texts, "<sst><si>"), Damaged)
	check(nine.with("xl/styles.xml", "<styleSheet>"), Damaged)

	cell := func(c string) parts { return excel("<row>"+c+"</row>", "<si><t>a</t></si>", "") }
	check(cell(`<c t="s"><v>1</v></c>`), Damaged)
	check(cell(`<c t="s"><v>-1</v></c>`), Damaged)
	check(cell(`<c t="s"><v>99999999999</v></c>`), Damaged)
	check(cell(`<c t="s"><v>x</v></c>`), Damaged)
	check(cell(`<c t="s"><v>0</v></c>`)[:6], Damaged) // the texts are gone

	// An entity cannot be declared, wherever it is tried.
	const doctype = `<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]>`
	check(nine.with(sheet, doctype+nine.part(sheet)), Declares)
	check(nine.with(book, doctype+nine.part(book)), Declares)
	check(nine.with(texts, doctype+nine.part(texts)), Declares)
	check(nine.with("_rels/.rels", doctype+nine.part("_rels/.rels")), Declares)
}

// TestCut reads a workbook cut short at each of its bytes.
func TestCut(t *testing.T) {
	data := nine.zip(t)
	for n := len("PK\x03\x04"); n < len(data); n++ {
		wantProblem(t, data[:n], Damaged)
	}
}

// TestFlipped changes each byte of a workbook in turn. The rows are the same
// or there is an error: a wrong row never passes for a right one. What a date
// in the zip file's directory says is of no account.
func TestFlipped(t *testing.T) {
	data := excel(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45760</v></c></row>`, "<si><t>Score</t></si>", excelStyles).zip(t)
	const want = "1:Score|2025-04-13"
	passed := 0
	for i := range data {
		changed := bytes.Clone(data)
		changed[i] ^= 0x14
		b, err := open(changed)
		if err != nil {
			continue
		}
		got, err := read(b, 0)
		if err != nil {
			continue
		}
		passed++
		if b.Sheets()[0] != "Sheet1" {
			t.Errorf("byte %d: the sheet is %q", i, b.Sheets()[0])
		}
		// A part that is called otherwise is not there, which is damage of
		// a kind that only its users can see.
		if s := strings.Join(got, "\n"); s != want && s != "1:Score|45760" {
			t.Errorf("byte %d: rows are %q", i, s)
		}
	}
	if passed == 0 || passed > len(data)/2 {
		t.Errorf("%d of %d changes passed", passed, len(data))
	}
}

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

// TestProblems holds the numbers that other programs know.
func TestProblems(t *testing.T) {
	for i, p := range []Problem{NotAWorkbook, OldWorkbook, BinaryWorkbook, OpenDocument, Encrypted,
		Damaged, TooLarge, TooMuchText, TooManyColumns, Declares, NoSheets} {
		if int(p) != i+1 || len(p.Error()) <= len("xlsx: ") {
			t.Errorf("problem %d is %d, %q", i+1, p, p.Error())
		}
	}
}

// A failing reads a file up to a place.
type failing struct {
	data []byte
	upTo int64
	err  error
}

func (f failing) ReadAt(p []byte, off int64) (int, error) {
	if off+int64(len(p)) > f.upTo {
		return 0, f.err
	}
	return copy(p, f.data[off:]), nil
}

// TestUnreadable hands on what the reader of the file says: a file that was
// taken away is not damaged.
func TestUnreadable(t *testing.T) {
	gone := errors.New("gone")
	var texts strings.Builder
	for i := range 200000 {
		fmt.Fprintf(&texts, "<si><t>%x</t></si>", uint32(i)*2654435761)
	}
	data := excel("<row><c><v>9</v></c></row>", texts.String(), "").zip(t)
	if len(data) < 3*block {
		t.Fatalf("%d bytes are too few", len(data))
	}
	if _, err := Open(failing{data, 0, gone}, int64(len(data))); err != gone {
		t.Errorf("nothing can be read: %v", err)
	}
	if _, err := Open(failing{data, block, gone}, int64(len(data))); err != gone {
		t.Errorf("the directory cannot be read: %v", err)
	}
	b, err := open(data)
	if err != nil {
		t.Fatal(err)
	}
	b.pack.src.r = failing{data, 2 * block, gone}
	if _, err := read(b, 0); err != gone {
		t.Errorf("the texts cannot be read: %v", err)
	}
}

// TestChecksum refuses a part that is whole and not what it was.
func TestChecksum(t *testing.T) {
	for _, name := range []string{"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"} {
		content := nine.part(name)
		h := zip.FileHeader{Name: name, Method: zip.Store, CRC32: crc32.ChecksumIEEE([]byte(content)), UncompressedSize64: uint64(len(content))}
		wantRows(t, raw(t, nine, h, []byte(content)), "1:9")
		changed := strings.Replace(content, "UTF-8", "UTF-9", 1)
		wantProblem(t, raw(t, nine, h, []byte(changed)), Damaged)
	}
}
