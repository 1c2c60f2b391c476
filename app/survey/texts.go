package survey

import "unsafe"

// texts gives each text that it has seen a number, from 0 up, and finds it
// again without allocating.
type texts struct {
	list []string
	all  map[string]int32

	// near holds texts seen lately, by a hash of their ends. Most columns have
	// so few values that the map is hardly ever asked; it costs several times
	// as much.
	near [4096]near
}

// near is a text by its ends, its length and its number. Up to 16 bytes the
// ends are the text.
type near struct {
	a, b uint64
	n    int
	i    int32
}

// short is how long a text may be to be all ends.
const short = 16

// find returns the number of a text, which must not be empty.
func (t *texts) find(text []byte) (n int, ok bool) {
	a, b := ends(text)
	e := &t.near[hash(a, b)&4095]
	if e.a == a && e.b == b && e.n == len(text) && (e.n <= short || t.list[e.i] == string(text)) {
		return int(e.i), true
	}
	i, ok := t.all[string(text)]
	if ok {
		*e = near{a, b, len(text), i}
	}
	return int(i), ok
}

// add gives a new text the next number.
func (t *texts) add(text []byte) int {
	if t.all == nil {
		t.all = make(map[string]int32)
	}
	n := len(t.list)
	t.list = append(t.list, string(text))
	t.all[t.list[n]] = int32(n)
	a, b := ends(text)
	t.near[hash(a, b)&4095] = near{a, b, len(text), int32(n)}
	return n
}

// ends returns the first and the last bytes of a text that is not empty, eight
// of each or as many as there are; they may overlap. Bytes are loaded by the
// word, which in WebAssembly Go does not do by itself.
func ends(text []byte) (a, b uint64) {
	n := len(text)
	switch {
	case n >= 8:
		return *(*uint64)(unsafe.Pointer(&text[0])), *(*uint64)(unsafe.Pointer(&text[n-8]))
	case n >= 4:
		return uint64(*(*uint32)(unsafe.Pointer(&text[0]))), uint64(*(*uint32)(unsafe.Pointer(&text[n-4])))
	}
	return uint64(text[0]) | uint64(text[n/2])<<8, uint64(text[n-1])
}

// hash mixes the ends of a text to one of 4,096 places, by the upper bits of a
// product (Knuth, The Art of Computer Programming 3, 6.4).
func hash(a, b uint64) uint16 {
	const golden = 0x9e3779b97f4a7c15 // 2^64 over the golden ratio
	return uint16((a ^ b*golden) * golden >> 52)
}

// mostKnown is how many texts of a column are remembered with what they read
// as, and longestKnown how many bytes each may have.
const (
	mostKnown    = 4096
	longestKnown = 64
)

// A memo remembers what the texts of a column were read as. It gives up where
// texts hardly ever come again, as times of day do.
type memo struct {
	texts texts
	codes []int32
	hits  int
	off   bool
}

// find returns what a text that is not empty was read as.
func (m *memo) find(text []byte) (code int32, ok bool) {
	if m.off {
		return 0, false
	}
	n, ok := m.texts.find(text)
	if !ok {
		return 0, false
	}
	m.hits++
	return m.codes[n], true
}

// keep remembers what a text was read as.
func (m *memo) keep(text []byte, code int32) {
	switch {
	case m.off, len(text) > longestKnown:
	case len(m.codes) < mostKnown:
		m.texts.add(text)
		m.codes = append(m.codes, code)
	case m.hits < 2*mostKnown:
		*m = memo{off: true}
	}
}
