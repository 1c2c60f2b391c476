package xlsx

import "strings"

// Bounds on what a file may unpack to. A worksheet shrinks to a tenth, rarely
// to a fiftieth; deflate ends at a thousandth, which is what a zip bomb is
// made of.
const (
	maxDirectory = 2 << 20 // bytes, some 20,000 parts
	maxSmall     = 8 << 20 // a part that is read at once
	maxInflated  = 2 << 30 // all that is read for one worksheet
	maxRatio     = 200     // of a part above ratioFrom
	ratioFrom    = 100 << 20
)

// A pack is the zip file that a workbook is.
type pack struct {
	src   *source
	parts map[string]*part // by partName
}

// openPack reads the directory of a zip file.
func openPack(src *source) (*pack, error) {
	parts, err := readDirectory(src)
	if err != nil {
		return nil, err
	}
	p := &pack{src, make(map[string]*part, len(parts))}
	for i := range parts {
		name := partName(parts[i].name)
		if p.parts[name] == nil {
			p.parts[name] = &parts[i]
		}
	}
	return p, nil
}

// find returns the part of a name, nil if there is none. Names are compared
// without case, as the format asks for, and without regard to which slashes
// they are written with, as some writers need. Of two parts with one name the
// first counts.
func (p *pack) find(name string) *part { return p.parts[partName(name)] }

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
func (p *pack) open(f *part) (*scanner, error) {
	switch {
	case f.encrypted:
		return nil, Encrypted
	case f.size > ratioFrom && f.size/maxRatio > f.packed:
		return nil, TooLarge
	}
	r, err := unpack(p.src, f)
	if err != nil {
		return nil, err
	}
	return newScanner(r), nil
}

// openSmall is open for a part that is read at once.
func (p *pack) openSmall(name string) (*scanner, error) {
	f := p.find(name)
	switch {
	case f == nil:
		return nil, Damaged
	case f.size > maxSmall:
		return nil, TooLarge
	}
	return p.open(f)
}
