package survey

// texts gives each text that it has seen a number, from 0 up, and finds it
// again without allocating.
type texts struct {
	list []string
	all  map[string]int32

	// near holds the numbers, plus one, of texts seen lately, by a hash of a
	// few of their bytes. Most columns have so few values that the map is
	// hardly ever asked; it costs about five times as much.
	near [256]int32
}

// find returns the number of a text.
func (t *texts) find(text []byte) (n int, ok bool) {
	near := &t.near[hash(text)]
	if i := *near - 1; i >= 0 && t.list[i] == string(text) {
		return int(i), true
	}
	i, ok := t.all[string(text)]
	if ok {
		*near = i + 1
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
	t.near[hash(text)] = int32(n) + 1
	return n
}

// hash mixes the length and five bytes of a text, those that differ in dates,
// numbered names and words.
func hash(text []byte) uint8 {
	n := len(text)
	if n < 5 {
		h := uint32(n)
		for _, c := range text {
			h = h*31 + uint32(c)
		}
		return uint8(h)
	}
	h := uint32(n)*7 + uint32(text[0])
	h = h*31 + uint32(text[n/2])
	h = h*31 + uint32(text[n-4])
	h = h*31 + uint32(text[n-2])
	return uint8(h*31 + uint32(text[n-1]))
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

// find returns what a text was read as.
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
