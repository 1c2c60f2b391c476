package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
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
