package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"testing"
)

// zip64 rewrites the end of a zip file as writers do that always use the longer
// records: every number of the short one is full.
func zip64(data []byte) []byte {
	le := binary.LittleEndian
	end := bytes.Clone(data[len(data)-endLength:])
	record := make([]byte, 56)
	copy(record, end64Record)
	le.PutUint64(record[4:], 44)
	le.PutUint64(record[24:], uint64(le.Uint16(end[8:])))
	le.PutUint64(record[32:], uint64(le.Uint16(end[10:])))
	le.PutUint64(record[40:], uint64(le.Uint32(end[12:])))
	le.PutUint64(record[48:], uint64(le.Uint32(end[16:])))
	locator := make([]byte, 20)
	copy(locator, end64Locator)
	le.PutUint64(locator[8:], uint64(len(data)-endLength))
	le.PutUint32(locator[16:], 1)
	for i := 8; i < 20; i++ {
		end[i] = 0xFF
	}
	return append(append(append(bytes.Clone(data[:len(data)-endLength]), record...), locator...), end...)
}

func TestZip64(t *testing.T) {
	data := zip64(nine.zip(t))
	if _, err := zip.NewReader(bytes.NewReader(data), int64(len(data))); err != nil {
		t.Fatal(err) // the file of the test is wrong
	}
	wantRows(t, data, "1:9")

	// Records that are not where they should be.
	changed := bytes.Clone(data)
	changed[len(data)-endLength-20]++ // the locator
	wantProblem(t, changed, Damaged)
	changed = bytes.Clone(data)
	changed[len(data)-endLength-20+15] = 0x80 // a negative place
	wantProblem(t, changed, Damaged)
	changed = bytes.Clone(data)
	changed[len(data)-endLength-20-56]++ // the record
	wantProblem(t, changed, Damaged)
	changed = bytes.Clone(data)
	changed[len(data)-endLength-20-1] = 0x7F // a directory behind the end
	wantProblem(t, changed, Damaged)
}

// TestExtra reads the sizes of a part that are in an extra field.
func TestExtra(t *testing.T) {
	const full = 0xFFFFFFFF
	check := func(extra string, want part, ok bool) {
		t.Helper()
		p := part{size: full, packed: 7, at: full}
		if got := p.extend([]byte(extra)); got != ok || ok && p != want {
			t.Errorf("%q: %+v, %t, want %+v, %t", extra, p, got, want, ok)
		}
	}
	const five, six = "\x05\x00\x00\x00\x00\x00\x00\x00", "\x06\x00\x00\x00\x01\x00\x00\x00"
	check("\x01\x00\x10\x00"+five+six, part{size: 5, packed: 7, at: 1<<32 + 6}, true)
	check("\x99\x00\x02\x00ab\x01\x00\x10\x00"+five+six, part{size: 5, packed: 7, at: 1<<32 + 6}, true)
	check("\x01\x00\x08\x00"+five, part{size: 5, packed: 7, at: full}, true)
	check("", part{size: full, packed: 7, at: full}, true)
	check("\x01\x00\x10\x00abc", part{size: full, packed: 7, at: full}, true)
	check("\x01\x00\x08\x00\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", part{}, false)
}

// TestComment finds the directory before a comment, which may look like an end
// itself.
func TestComment(t *testing.T) {
	data := nine.zip(t)
	comment := []byte("a comment " + endRecord + " with more than an end is long after it")
	binary.LittleEndian.PutUint16(data[len(data)-2:], uint16(len(comment)))
	wantRows(t, append(data, comment...), "1:9")
}
