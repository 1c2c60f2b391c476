package xlsx

import "io"

// How files begin: a zip file with parts, and the file system in a file that
// Office used before and still puts round a workbook with a password [1].
//
// [1] Microsoft. "[MS-CFB]: Compound File Binary File Format".
const (
	zipMagic = localHeader
	oleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
)

// openZip opens a file that begins as a zip file does, and says what any other
// is.
func openZip(src *source) (*pack, error) {
	head := make([]byte, 512)
	n, err := src.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return nil, err
	}
	switch head = head[:n]; {
	case len(head) >= len(zipMagic) && string(head[:len(zipMagic)]) == zipMagic:
		return openPack(src)
	case len(head) == 512 && string(head[:len(oleMagic)]) == oleMagic:
		return nil, oleProblem(src, head)
	}
	return nil, NotAWorkbook
}

// foreign says what a zip file is that has no workbook inside.
func (p *pack) foreign() error {
	if f := p.find("mimetype"); f != nil && f.size < 100 {
		if r, err := unpack(p.src, f); err == nil {
			kind, err := io.ReadAll(io.LimitReader(r, 100))
			if err == nil && string(kind) == "application/vnd.oasis.opendocument.spreadsheet" {
				return OpenDocument
			}
		}
	}
	return NotAWorkbook
}

// oleProblem looks through the directory of a file in the old file system for
// what is inside: a workbook, or a new one with a password. Word's files are
// neither.
func oleProblem(src *source, head []byte) error {
	shift := le16(head[30:])
	if shift != 9 && shift != 12 {
		return Damaged
	}
	sector := make([]byte, 1<<shift)
	at := le32(head[48:])
	// A directory of 64 sectors has 256 entries or more; these are among the
	// first.
	for range 64 {
		if _, err := src.ReadAt(sector, sectorAt(at, shift)); err != nil {
			break
		}
		for entry := sector; len(entry) >= 128; entry = entry[128:] {
			switch oleName(entry[:64]) {
			case "EncryptedPackage":
				return Encrypted
			case "Workbook", "Book":
				return OldWorkbook
			}
		}
		var ok bool
		if at, ok = nextSector(src, head, shift, at); !ok {
			break
		}
	}
	if src.failed != nil && src.failed != io.ErrUnexpectedEOF {
		return src.failed
	}
	return NotAWorkbook
}

// sectorAt returns where a sector begins, after the header's.
func sectorAt(sector uint32, shift uint16) int64 { return (int64(sector) + 1) << shift }

// nextSector looks up the sector that follows another, in one of the first 109
// sectors of the table that are listed in the header.
func nextSector(src *source, head []byte, shift uint16, sector uint32) (next uint32, ok bool) {
	perSector := uint32(1) << (shift - 2)
	if sector/perSector >= 109 {
		return 0, false
	}
	table := le32(head[76+4*(sector/perSector):])
	var entry [4]byte
	if _, err := src.ReadAt(entry[:], sectorAt(table, shift)+4*int64(sector%perSector)); err != nil {
		return 0, false
	}
	next = le32(entry[:])
	return next, next < 0xFFFFFFFA
}

// oleName returns the name of a directory entry, which is UTF-16, as far as it
// is ASCII.
func oleName(entry []byte) string {
	var name []byte
	for ; len(entry) > 1 && entry[0] != 0 && entry[1] == 0; entry = entry[2:] {
		name = append(name, entry[0])
	}
	return string(name)
}
