package importer

import (
	"strconv"
	"strings"

	"trimetric/app/words"
)

// Act does what has happened, and returns an answer. Its first byte says what
// the answer is:
//
//	W  markup of the page, its parts with a NUL between them, or nothing where it
//	   is as it was; there is more work, so "step" should come again
//	I  markup of the page; there is nothing to do until something happens
//	B  as I, and the file begun last was no good: the one before is on show,
//	   and reads are to be of that one again
//	D  a download: the file's name, NUL, its type, NUL, and its text; of a PNG
//	   the picture to draw, in SVG
//	T  the table of the scores for the clipboard: as text, NUL, and as markup
//	S  records for the tracker: a line each, fields parted by tabs in the order
//	   of [trimetric/app/saved.Score.Fields]
//
// What may happen:
//
//	file      id is the name of the file, "" for what was pasted; value its
//	          size in bytes
//	day       value is what day it is, as 2025-07-04
//	step      value is the time in milliseconds, from any moment on
//	back      the script reads from the file before again, after B; until then
//	          nothing can be chosen that needs the rows
//	change    value is what a select (id) holds; or id is that of a radio
//	input     value is the text of a field
//	click     on a button
//	export    the menu of what to take away opens; value is "dark" or "light", as
//	          the page is
//	table     it is about to be copied
//	download  id is what its button has as data-download; value is the day, as
//	          2025-07-04, a space and the address of the site
//	took      what id names was taken away, or was not, where value is "no"; id is
//	          "" a while after that
//	save      value is the time in milliseconds since 1970
//	saved     what the tracker answered to the records: id is why it took none;
//	          value is how many it took, how many it had, and what there is to
//	          be known, with a tab between them
//
// Anything else changes nothing.
func (i *Importer) Act(what, id, value string) string {
	switch what {
	case "file":
		size, err := strconv.ParseInt(value, 10, 64)
		if err != nil || size < 0 {
			size = 0
		}
		i.begin(id, size)
	case "step":
		return i.stepped(whole(value))
	case "back":
		i.stale = false
	case "day":
		i.today = value
	case "download":
		if name, kind, text := i.download(id, value); name != "" {
			return "D" + name + "\x00" + kind + "\x00" + text
		}
	case "table":
		t := i.table()
		return "T" + t.Tabs() + "\x00" + t.HTML()
	case "export", "took", "saved":
		if i.file != nil {
			if says := i.file.view.away.hear(what, id, value, i.file.summary()); says != "" {
				i.said = says
			}
		}
	case "save":
		return "S" + i.records(whole(value))
	case "change", "input", "click":
		i.choose(id, value)
	}
	return i.answer("I")
}

func whole(text string) int64 {
	n, _ := strconv.ParseInt(text, 10, 64)
	return n
}

// stepped reads on. While rows are scored the page is not drawn anew each time,
// and mostly no more of it than how far that has come.
func (i *Importer) stepped(now int64) string {
	before, was, said := i.file, opening, i.said
	if before != nil {
		was = before.phase
	}
	more := i.step(now)
	if i.stale && i.file != before {
		return i.answer("B")
	}
	on := more && was == i.file.phase && said == i.said && i.page != nil
	switch i.pulse.next(now, on) {
	case drawNothing:
		return "W"
	case drawProgress:
		i.page[statusPart], i.page[barPart] = i.status(), i.bar()
		return "W" + i.drawn()
	}
	return i.answer("I")
}

// answer draws the page behind the letter, which is W as long as there is work.
func (i *Importer) answer(letter string) string {
	if letter == "I" && i.file != nil && i.file.busy() {
		letter = "W"
	}
	i.page = i.parts()
	return letter + i.drawn()
}

// drawn is the page as it was drawn last. A NUL of the file's would part it.
func (i *Importer) drawn() string {
	for n, part := range i.page {
		i.page[n] = strings.ReplaceAll(part, "\x00", "\ufffd")
	}
	return strings.Join(i.page, "\x00")
}

// choose takes a choice. Those that tell what the rows mean begin a new pass.
func (i *Importer) choose(id, value string) {
	f := i.file
	if f == nil {
		return
	}
	f.view.away.forget()
	switch {
	case f.view.choose(f, id, value):
	case id == "stop":
		if f.phase == scoring {
			f.stop()
			i.said = "Stopped at " + words.Counted(f.counts.Rows, "row", "rows") + "."
		}
	case i.stale || f.phase <= opening:
	case id == "again":
		if f.goOn(); f.phase == scoring {
			i.said = words.ImportScoring + " " + f.title() + "."
		}
	case f.remap(id, value):
		i.wrong = problem{}
	default:
		before := *f
		if f.reread(id, value) {
			i.last, i.same, i.wrong = &before, true, problem{}
		}
	}
}

// numbered returns the number behind a prefix, as in "use-3".
func numbered(id, prefix string) (int, bool) {
	rest, ok := strings.CutPrefix(id, prefix)
	n, err := strconv.Atoi(rest)
	return n, ok && err == nil && n >= 0
}
