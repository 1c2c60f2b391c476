package survey

// A Reject is a value that was not counted.
type Reject struct {
	Line   int64 // in the file, from 1
	Column int   // from 0
	Why    Reason
	Text   string // as it stands, at most 40 runes
}

// mostRejects is how many rejected values are kept for each reason. All are
// counted.
const mostRejects = 1000

// rejects keeps the first rejected values of each reason.
type rejects [reasons][]Reject

func (r *rejects) add(line int64, column int, why Reason, text []byte) {
	if len(r[why]) == mostRejects {
		return
	}
	// No more bytes than its runes can have, so that a field of a gigabyte is
	// not copied.
	text = text[:min(len(text), 4*maxText+4)]
	r[why] = append(r[why], Reject{Line: line, Column: column, Why: why, Text: clip(string(text))})
}
