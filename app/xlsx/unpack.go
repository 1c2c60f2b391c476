package xlsx

import (
	"hash/crc32"
	"io"

	"trimetric/app/xlsx/inflate"
)

// The ways a part may be packed; no writer of workbooks uses others.
const (
	storedPart   = 0
	deflatedPart = 8
)

// An unpacker reads a part, up to the size in the directory, and compares size
// and checksum at its end.
type unpacker struct {
	src  *source
	r    io.Reader
	part *part
	read int64
	sum  uint32
}

// unpack returns the reader of a part.
func unpack(src *source, p *part) (io.Reader, error) {
	const length = 30
	if p.at > src.size-length || p.packed > src.size {
		return nil, Damaged
	}
	head, err := src.bytes(p.at, length)
	if err != nil {
		return nil, err
	}
	body := p.at + length + int64(le16(head[26:])) + int64(le16(head[28:]))
	if string(head[:4]) != localHeader || body > src.size-p.packed {
		return nil, Damaged
	}
	u := &unpacker{src: src, r: io.NewSectionReader(src, body, p.packed), part: p}
	switch p.method {
	case storedPart:
	case deflatedPart:
		u.r = inflate.NewReader(u.r)
	default:
		return nil, Damaged
	}
	return u, nil
}

// Read reads on. It fails with Damaged, or as the file does.
func (u *unpacker) Read(b []byte) (int, error) {
	n, err := u.r.Read(b)
	u.read += int64(n)
	u.sum = crc32.Update(u.sum, crc32.IEEETable, b[:n])
	switch {
	case u.src.failed != nil:
		return 0, u.src.failed
	case u.read > u.part.size:
		return 0, Damaged
	case err == io.EOF && u.read == u.part.size && u.sum == u.part.checksum:
		return n, io.EOF
	case err != nil:
		return 0, Damaged
	}
	return n, nil
}
