package importer

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"trimetric/app/apptest"
)

// memory is a file in memory, which may be exchanged for another one.
type memory struct{ data []byte }

func (m *memory) ReadAt(p []byte, at int64) (int, error) {
	return bytes.NewReader(m.data).ReadAt(p, at)
}

// A desk is a page with a reader at it.
type desk struct {
	*Importer
	t    *testing.T
	file memory
	now  int64
	kind byte // of the last answer
}

func newDesk(t *testing.T) *desk {
	d := &desk{t: t}
	d.Importer = New(&d.file, func() (id [16]byte) { return [16]byte{1: byte(d.now)} })
	return d
}

// act does what the script would, steps included, and returns the answer
// without its letter.
func (d *desk) act(what, id, value string) string {
	d.t.Helper()
	answer := d.Act(what, id, value)
	for steps := 0; answer[0] == 'W'; steps++ {
		if steps == 10_000 {
			d.t.Fatal("it never ends")
		}
		d.now += 70
		answer = d.Act("step", "", strconv.FormatInt(d.now, 10))
	}
	d.kind = answer[0]
	if strings.IndexByte("WIB", answer[0]) >= 0 {
		return markup(answer)
	}
	return answer[1:]
}

// markup is the page of an answer, as the script puts it together.
func markup(answer string) string {
	return `<div class="tm-import">` + strings.ReplaceAll(answer[1:], "\x00", "") + `</div>`
}

// open chooses a file and reads it to its end.
func (d *desk) open(name, data string) string {
	d.t.Helper()
	d.file.data = []byte(data)
	return d.act("file", name, strconv.Itoa(len(data)))
}

// parse reads a page as markup.
func parse(t *testing.T, page string) apptest.Doc {
	t.Helper()
	doc := apptest.Parse(t, "<main>"+page+"</main>")
	doc.Sound(t)
	return doc
}

// rows writes rows that repeat a pattern.
func rows(head string, n int, row func(n int) string) string {
	var b strings.Builder
	b.WriteString(head + "\n")
	for i := range n {
		b.WriteString(row(i) + "\n")
	}
	return b.String()
}
