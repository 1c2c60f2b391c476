package xlsx

// Bounds on the texts that cells share. Each counts for its bytes and the place
// that is kept of it.
const (
	maxTexts   = 64 << 20
	chunkShift = 20 // texts lie in chunks of 1 MB, each in one
)

// texts are the texts that cells share, packed: 4 bytes for each beside its
// own, where a slice of strings has 16 and the collector's work.
type texts struct {
	chunks [][]byte
	starts []uint32 // chunk<<chunkShift + offset
	size   int      // bytes, with 4 for each text

	// The text that is being read.
	value         []byte
	wanted        bool // inside <t>
	pronunciation bool // inside <rPh>: how a Japanese text is spoken
}

// add keeps a text.
func (x *texts) add(text []byte) error {
	x.size += len(text) + 4
	if x.size > maxTexts {
		return TooMuchText
	}
	last := len(x.chunks) - 1
	if last < 0 || len(x.chunks[last])+len(text) >= 1<<chunkShift {
		x.chunks = append(x.chunks, make([]byte, 0, 1<<chunkShift))
		last++
	}
	x.starts = append(x.starts, uint32(last)<<chunkShift+uint32(len(x.chunks[last])))
	x.chunks[last] = append(x.chunks[last], text...)
	return nil
}

// text returns a text, and false if there is none of that number.
func (x *texts) text(i int) (text []byte, ok bool) {
	if i < 0 || i >= len(x.starts) {
		return nil, false
	}
	c, from := x.starts[i]>>chunkShift, x.starts[i]&(1<<chunkShift-1)
	chunk := x.chunks[c]
	if i+1 < len(x.starts) && x.starts[i+1]>>chunkShift == c {
		chunk = chunk[:x.starts[i+1]&(1<<chunkShift-1)]
	}
	return chunk[from:len(chunk):len(chunk)], true
}

// take reads a token of the part with the texts. A text is the <t> of its runs
// together, without its pronunciation.
func (x *texts) take(s *scanner, t token) (done bool, err error) {
	switch {
	case t == charData || t == plainData:
		if x.wanted && !x.pronunciation {
			x.value, err = appendValue(x.value, s, t)
		}
		return false, err
	case string(s.name) == "t":
		x.wanted = t == startTag
	case string(s.name) == "rPh":
		x.pronunciation = t == startTag
	case string(s.name) == "si" && t == startTag:
		x.value, x.wanted, x.pronunciation = x.value[:0], false, false
	case string(s.name) == "si":
		return false, x.add(x.value)
	case string(s.name) == "sst":
		return t == endTag, nil
	}
	return false, nil
}

// appendValue appends the text of a token to that of a cell.
func appendValue(dst []byte, s *scanner, t token) ([]byte, error) {
	if t == plainData {
		dst = append(dst, s.text...)
	} else {
		dst = appendText(dst, s.text)
	}
	if len(dst) >= maxToken {
		return nil, TooLarge
	}
	return dst, nil
}
