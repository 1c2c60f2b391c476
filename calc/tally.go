package calc

// maxSize is how many ratings the longest scale has, 0 to 10.
const maxSize = 11

// MaxCount is the most responses that one rating or one group may have.
const MaxCount = 1_000_000_000_000

// A Tally is how often each rating of a scale was given.
type Tally struct {
	Scale Scale

	// Counts[i] is the number of responses with the rating Scale.Min + i.
	Counts [maxSize]int64
}

// Add counts n more responses with a rating. A rating off the scale is not
// counted. The sum is not checked here: [FromTally] refuses what is over
// [MaxCount].
func (t *Tally) Add(rating int, n int64) {
	if t.Scale.Has(rating) {
		t.Counts[rating-t.Scale.Min] += n
	}
}

// At returns how often a rating was given; off the scale, 0.
func (t Tally) At(rating int) int64 {
	if !t.Scale.Has(rating) {
		return 0
	}
	return t.Counts[rating-t.Scale.Min]
}
