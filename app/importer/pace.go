package importer

// A pace is how much to read in one step, so that a step takes about as long
// as the page can wait for an answer, and how fast that goes.
type pace struct {
	pieces     int
	last       int64 // when the last step began
	begun      bool
	start, end int64 // of the pass; end once it is over
}

// Milliseconds that a step may take, and pieces that it may read.
const (
	quickStep = 50
	slowStep  = 100
	mostPiece = 32
)

// next returns how many pieces to read in a step that begins now.
func (p *pace) next(now int64) int {
	took := now - p.last
	p.last = now
	switch {
	case !p.begun:
		*p = pace{pieces: 1, last: now, begun: true, start: now}
	case took < quickStep:
		p.pieces = min(2*p.pieces, mostPiece)
	case took > slowStep:
		p.pieces = max(p.pieces/2, 1)
	}
	return p.pieces
}

// restart begins a new pass at the next step.
func (p *pace) restart() { *p = pace{} }

// rest ends the pass.
func (p *pace) rest(now int64) { p.end = max(now, p.start+1) }

// spent is how many milliseconds the pass has taken so far.
func (p *pace) spent() int64 { return max(p.last, p.end) - p.start }
