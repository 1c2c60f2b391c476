package xlsx

import (
	"archive/zip"
	"io"
	"math"
	"strings"
)

// Bounds on what a file may unpack to. A worksheet shrinks to a tenth, rarely
// to a fiftieth; deflate ends at a thousandth, which is what a zip bomb is
// made of.
const (
	maxDirectory = 2 << 20 // bytes read to find the parts
	maxSmall     = 8 << 20 // a part that is read at once
	maxInflated  = 2 << 30 // all that is read for one worksheet
	maxRatio     = 200     // of a part above ratioFrom
	ratioFrom    = 100 << 20
)

// A pack is the zip file that a workbook is.
type pack struct {
	src   *source
	parts map[string]*zip.File // by partName
}

// openPack reads the directory of a zip file.
func openPack(src *source) (*pack, error) {
	src.left = maxDirectory
	z, err := zip.NewReader(src, src.size)
	overrun := src.left < 0
	src.left = math.MaxInt64
	switch {
	case src.failed != nil:
		return nil, src.failed
	case overrun:
		return nil, TooLarge
	case err != nil:
		return nil, Damaged
	}
	p := &pack{src, make(map[string]*zip.File, len(z.File))}
	for _, f := range z.File {
		name := partName(f.Name)
		if p.parts[name] == nil {
			p.parts[name] = f
		}
	}
	return p, nil
}

// find returns the part of a name, nil if there is none. Names are compared
// without case, as the format asks for, and without regard to which slashes
// they are written with, as some writers need. Of two parts with one name the
// first counts.
func (p *pack) find(name string) *zip.File { return p.parts[partName(name)] }

// partName returns the one form of a part's name: lower case, slashes, none at
// the beginning, no dots to go up and down by.
func partName(name string) string {
	var kept []string
	for step := range strings.SplitSeq(strings.ReplaceAll(strings.ToLower(name), `\`, "/"), "/") {
		switch {
		case step == "" || step == ".":
		case step == ".." && len(kept) > 0:
			kept = kept[:len(kept)-1]
		case step != "..":
			kept = append(kept, step)
		}
	}
	return strings.Join(kept, "/")
}

// open returns the scanner of a part.
func (p *pack) open(f *zip.File) (*scanner, error) {
	if f.Flags&1 != 0 {
		return nil, Encrypted
	}
	if f.UncompressedSize64 > ratioFrom && f.UncompressedSize64/maxRatio > f.CompressedSize64 {
		return nil, TooLarge
	}
	r, err := f.Open()
	if err != nil {
		return nil, p.problem(err)
	}
	return newScanner(partReader{p, r}), nil
}

// openSmall is open for a part that is read at once.
func (p *pack) openSmall(name string) (*scanner, error) {
	f := p.find(name)
	switch {
	case f == nil:
		return nil, Damaged
	case f.UncompressedSize64 > maxSmall:
		return nil, TooLarge
	}
	return p.open(f)
}

// problem returns what an error of the zip reader means.
func (p *pack) problem(err error) error {
	if p.src.failed != nil {
		return p.src.failed
	}
	return Damaged
}

// A partReader reads a part, and says what went wrong in this package's terms.
type partReader struct {
	p *pack
	r io.Reader
}

// Read reads on. The zip reader stops a part that grows beyond the size in the
// directory, and compares the checksum at its end.
func (r partReader) Read(b []byte) (int, error) {
	n, err := r.r.Read(b)
	if err != nil && err != io.EOF {
		err = r.p.problem(err)
	}
	return n, err
}
