package importer

import (
	"io"

	"trimetric/app/words"
)

// An Importer is everything that the page shows of a file.
type Importer struct {
	from   io.ReaderAt          // the file that was begun last
	chance func() (id [16]byte) // for new records

	file *file // on show, nil for none
	last *file // the one before, while the one begun last may yet fail
	same bool  // the two are one file, read in two ways

	// stale says that reads are of another file than the one on show: the last
	// one was no good, and the script has not gone back.
	stale bool

	wrong problem // what was wrong with the last file or change
	said  string  // the live region

	today string   // as 2025-07-04, "" where it is not known
	page  []string // the parts as they were drawn last
	pulse pulse    // and when
	buf   []byte
}

// Open returns the page before any file.
func Open() *Importer { return New(nil, nil) }

// New returns the page before any file, with what reads files and what gives
// ids by chance.
func New(from io.ReaderAt, chance func() [16]byte) *Importer {
	return &Importer{from: from, chance: chance}
}

// chunk is how many bytes of a text file are read at a time.
const chunk = 512 << 10

// buffer is what chunks are read into. Most pages never need it.
func (i *Importer) buffer() []byte {
	if i.buf == nil {
		i.buf = make([]byte, chunk)
	}
	return i.buf
}

// begin takes a new file. The one on show comes back if it cannot be read.
func (i *Importer) begin(name string, size int64) {
	if i.file != nil && i.file.phase > opening && !i.stale {
		i.last, i.same = i.file, false
	}
	i.wrong, i.stale = problem{}, false
	i.file = &file{name: name, size: size, from: i.from, buf: i.buffer(), view: newView()}
	i.pulse = pulse{}
	i.said = "Reading " + i.file.title() + "."
}

// step reads on, at a time in milliseconds, and reports whether there is more
// to do.
func (i *Importer) step(now int64) bool {
	f := i.file
	if f == nil || !f.busy() {
		return false
	}
	was := f.phase
	if err := f.step(now); err != nil {
		i.fail(err)
		return false
	}
	switch {
	case f.phase == done:
		i.last = nil
		i.said = f.spoken()
	case was < scoring && f.phase == scoring:
		i.said = words.ImportScoring + " " + f.title() + "."
	case f.phase == scoring && !f.half && f.percent() >= 50:
		f.half = true
		i.said = "50% of the rows are scored."
	}
	return f.busy()
}

// fail puts the file before back on show, where there is one. The words stay
// with what is wrong.
func (i *Importer) fail(err error) {
	f := i.file
	i.wrong = explain(err, f)
	i.said = i.wrong.title + " " + i.wrong.todo
	switch {
	case i.last != nil:
		i.file, i.last, i.stale = i.last, nil, !i.same
		i.file.stop()
		i.wrong.kept = "Below is " + i.file.title() + " as it was."
	case f.phase <= opening:
		i.file = nil
	default:
		f.phase = failed
	}
}
