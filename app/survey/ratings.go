package survey

import (
	"bytes"

	"trimetric/calc"
)

// What a value was read as: below codeBlank its place on the scale, above it
// the reason why it is no rating.
const codeBlank uint8 = 11

// ratings counts a column of ratings.
type ratings struct {
	column int
	choice Choice
	counts cells

	// short holds what texts of one byte read as.
	short [256]uint8
	ten   uint8 // what "10" reads as
	known memo
}

func newRatings(column int, choice Choice) ratings {
	r := ratings{column: column, choice: choice}
	for c := range 256 {
		r.short[c] = r.parse([]byte{byte(c)})
	}
	r.ten = r.parse([]byte("10"))
	return r
}

// count counts a value by what it was read as, and returns that.
func (r *ratings) count(line int64, code uint8, text []byte, rejects *rejects) uint8 {
	r.counts[code&15]++
	if code > codeBlank {
		rejects.add(line, r.column, Reason(code-codeBlank), text)
	}
	return code
}

// read returns what a value reads as.
func (r *ratings) read(text []byte) uint8 {
	switch {
	case len(text) == 0:
		return codeBlank
	case len(text) == 2 && text[0] == '1' && text[1] == '0':
		return r.ten
	}
	if code, ok := r.known.find(text); ok {
		return uint8(code)
	}
	code := r.parse(text)
	r.known.keep(text, int32(code))
	return code
}

// parse reads a value that was not met before.
func (r *ratings) parse(text []byte) uint8 {
	text = trim(text)
	if len(text) == 0 {
		return codeBlank
	}
	if r.choice.Words != NoWords {
		if code, ok := r.parseWord(text); ok {
			return code
		}
	}
	n, why := number(text)
	s := r.choice.Def.Scale
	switch {
	case why != 0:
	case n < s.Min:
		why = BelowScale
	case n > s.Max:
		why = AboveScale
	default:
		return uint8(n - s.Min)
	}
	return codeBlank + uint8(why) // at most 15
}

// parseWord reads a word of the set, or one that stands for no answer.
func (r *ratings) parseWord(text []byte) (code uint8, ok bool) {
	word := string(bytes.ToLower(text))
	if rating, ok := r.choice.Words.rating(word); ok {
		return uint8(rating - r.choice.Def.Scale.Min), true
	}
	return codeBlank, isUnasked(word)
}

// sample returns counts per rating as responses to a definition on the same
// scale. Where words tell groups, the ratings themselves are not known.
func sample(counts [11]int64, c Choice, d calc.Definition) (calc.Sample, error) {
	if !c.Words.Grouped() {
		return calc.FromTally(d, calc.Tally{Scale: c.Def.Scale, Counts: counts})
	}
	against, good, n := counts[0], counts[d.Scale.Size()-1], int64(0)
	for _, k := range counts {
		n += k
	}
	if d.Metric == calc.MetricNPS {
		return calc.FromNPS(good, n-good-against, against)
	}
	return calc.FromCSAT(d, good, n)
}
