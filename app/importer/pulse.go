package importer

// A pulse tells when to draw what while rows are scored. Drawing takes time that
// reading could have, and the reader's browser more of it than the bar is worth.
type pulse struct {
	last  int64 // when anything was drawn
	whole int64 // when all of the page is due
	wait  int64 // how long after the last time that is
}

// What there may be to draw.
type stroke uint8

const (
	drawAll stroke = iota
	drawProgress
	drawNothing
)

// least is how many milliseconds lie between two drawings of the progress, and
// between the first two of the whole page, which then comes ever more rarely.
const least = 100

// next tells what to draw at a time. on says that nothing has happened but that
// more rows are scored.
func (p *pulse) next(now int64, on bool) stroke {
	since := now - p.last
	switch {
	case on && since >= 0 && since < least:
		return drawNothing
	case on && since >= 0 && now < p.whole:
		p.last = now
		return drawProgress
	}
	p.wait = max(2*p.wait, least)
	p.last, p.whole = now, now+p.wait
	return drawAll
}
