package calc

// Pasted is what a pasted list of ratings holds.
type Pasted struct {
	Tally    Tally
	Values   int64 // everything that was not blank: counted and rejected
	Blanks   int64
	Rejected int64
	First    []Reject // the first 100 of the rejected, in order
}

// A Reject is a pasted value that was left out.
type Reject struct {
	Line int    // from 1
	Text string // at most 40 runes
	Why  RejectKind
}

// A RejectKind is why a pasted value was left out.
type RejectKind int

// The kinds.
const (
	NotRating  RejectKind = iota + 1 // not a number
	Fractional                       // a number that is not whole
	BelowScale                       // below the lowest rating
	AboveScale                       // above the highest rating
)

// ParseRatings reads pasted ratings, parted by new lines, commas, semicolons,
// tabs or spaces.
func ParseRatings(text string, s Scale) Pasted { return Pasted{} }
