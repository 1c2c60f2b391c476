package xlsx

// The directory of a zip file [1], read here because archive/zip brings the
// operating system, the clock and formatted printing along: the program that
// reads workbooks is a third larger with it. This one also has a bound on how
// large a directory may be, and compares every checksum.
//
// [1] PKWARE. "APPNOTE.TXT, .ZIP File Format Specification", 4.3.

const (
	localHeader  = "PK\x03\x04" // before a part
	entryHeader  = "PK\x01\x02" // of a part in the directory
	endRecord    = "PK\x05\x06" // where the directory is
	end64Record  = "PK\x06\x06" // the same for what 32 bits cannot hold
	end64Locator = "PK\x06\x07" // where end64Record is

	endLength = 22
	endReach  = endLength + 1<<16 // with the longest comment
	only64    = 1<<32 - 1         // see end64Record, or the extra field
)

// A part is a file in a zip file.
type part struct {
	name      string
	encrypted bool
	method    int
	checksum  uint32

	packed, size int64
	at           int64 // of its localHeader
}

// readDirectory returns the parts of a zip file.
func readDirectory(src *source) ([]part, error) {
	at, size, err := findDirectory(src)
	switch {
	case err != nil:
		return nil, err
	case at < 0 || size < 0 || at > src.size-size:
		return nil, Damaged
	case size > maxDirectory:
		return nil, TooLarge
	}
	data, err := src.bytes(at, size)
	if err != nil {
		return nil, err
	}
	var parts []part
	for len(data) > 0 {
		p, n := readEntry(data)
		if n == 0 {
			return nil, Damaged
		}
		parts = append(parts, p)
		data = data[n:]
	}
	return parts, nil
}

// findDirectory returns where the directory is, as the last record says.
func findDirectory(src *source) (at, size int64, err error) {
	from := max(0, src.size-endReach)
	tail, err := src.bytes(from, src.size-from)
	if err != nil {
		return 0, 0, err
	}
	for i := len(tail) - endLength; i >= 0; i-- {
		end := tail[i:]
		if string(end[:4]) != endRecord || endLength+int(le16(end[20:])) > len(end) {
			continue
		}
		at, size = int64(le32(end[16:])), int64(le32(end[12:]))
		if at == only64 || size == only64 || le16(end[10:]) == 1<<16-1 {
			return findDirectory64(src, from+int64(i), at, size)
		}
		return at, size, nil
	}
	return 0, 0, Damaged
}

// findDirectory64 is findDirectory for a file with the longer record, which a
// locator before the end points to. Without one, what the end says stands.
func findDirectory64(src *source, end, at, size int64) (int64, int64, error) {
	const locatorLength, recordLength = 20, 56
	if end < locatorLength {
		return at, size, nil
	}
	locator, err := src.bytes(end-locatorLength, locatorLength)
	if err != nil || string(locator[:4]) != end64Locator {
		return at, size, err
	}
	place := int64(le64(locator[8:]))
	if place < 0 || place > end-recordLength {
		return 0, 0, Damaged
	}
	record, err := src.bytes(place, recordLength)
	if err != nil {
		return 0, 0, err
	}
	if string(record[:4]) != end64Record {
		return 0, 0, Damaged
	}
	return int64(le64(record[48:])), int64(le64(record[40:])), nil
}

// readEntry reads the directory's entry of a part, and returns its length, 0 if
// it is none.
func readEntry(data []byte) (p part, n int) {
	const length = 46
	if len(data) < length || string(data[:4]) != entryHeader {
		return p, 0
	}
	name, extra, comment := int(le16(data[28:])), int(le16(data[30:])), int(le16(data[32:]))
	n = length + name + extra + comment
	if n > len(data) {
		return p, 0
	}
	p = part{
		name:      string(data[length : length+name]),
		encrypted: data[8]&1 == 1,
		method:    int(le16(data[10:])),
		checksum:  le32(data[16:]),
		packed:    int64(le32(data[20:])),
		size:      int64(le32(data[24:])),
		at:        int64(le32(data[42:])),
	}
	if !p.extend(data[length+name : length+name+extra]) {
		return p, 0
	}
	return p, n
}

// extend takes the sizes and the place that 32 bits cannot hold out of the
// extra fields, and reports false if they make no sense.
func (p *part) extend(extra []byte) bool {
	for len(extra) >= 4 {
		id, n := le16(extra), int(le16(extra[2:]))
		if n > len(extra)-4 {
			// Some writers leave scraps here.
			break
		}
		field := extra[4 : 4+n]
		extra = extra[4+n:]
		if id != 1 {
			continue
		}
		for _, v := range []*int64{&p.size, &p.packed, &p.at} {
			if *v == only64 && len(field) >= 8 {
				*v = int64(le64(field))
				field = field[8:]
			}
		}
	}
	return p.size >= 0 && p.packed >= 0 && p.at >= 0
}

// le16, le32 and le64 read the numbers of a zip file. encoding/binary would
// bring reflection along.
func le16(b []byte) uint16 { return uint16(b[0]) | uint16(b[1])<<8 }
func le32(b []byte) uint32 { return uint32(le16(b)) | uint32(le16(b[2:]))<<16 }
func le64(b []byte) uint64 { return uint64(le32(b)) | uint64(le32(b[4:]))<<32 }
