package words

import (
	"errors"
	"strings"

	"trimetric/app/entry"
	"trimetric/calc"
)

// OwnProblem says what is wrong with a row of the reader's own.
func OwnProblem(p entry.Problem, d calc.Definition) string {
	var typed *calc.TypedError
	switch {
	case errors.Is(p.Err, entry.ErrNoName):
		return "Enter a name for the row."
	case errors.Is(p.Err, entry.ErrTooLong):
		return "This is too long to keep. 200 letters fit, and fewer with accents or signs."
	case errors.Is(p.Err, entry.ErrOrder):
		return "The high end is below the low end."
	case errors.As(p.Err, &typed) && typed.Kind == calc.Empty:
		return "Enter the low end, or the one figure."
	}
	return ScoreProblem(p.Err, d)
}

// ScoreProblem says what is wrong with a score that was typed.
func ScoreProblem(err error, d calc.Definition) string {
	return Problem(entry.Problem{Field: entry.Target, Err: err}, d)
}

// UnreadRatings says which counts a link did not hold, of all the ratings of a
// scale: it is read where their fields are not on show.
func UnreadRatings(fields []entry.Field, s calc.Scale) string {
	if len(fields) == s.Size() {
		return "The link held no usable counts per rating."
	}
	var names []string
	for _, f := range fields {
		names = append(names, strings.ToLower(Label(f)))
	}
	return "The link held no usable count for " + Listed(names) + "."
}

// FromElsewhere says what stands against counts that are typed on another page.
func FromElsewhere(r entry.Reading, d calc.Definition) string {
	s := NoScore(r, d)
	if r.OffScale > 0 || len(r.Problems) == 0 {
		return s
	}
	p := r.Problems[0]
	var typed *calc.TypedError
	if errors.Is(p.Err, calc.ErrNoResponses) || errors.As(p.Err, &typed) && typed.Kind == calc.Empty {
		return s
	}
	return s + " " + Problem(p, d)
}

// OwnHidden says that rows of another scale or direction are kept but not shown;
// "" where there are none.
func OwnHidden(n int) string {
	if n == 0 {
		return ""
	}
	return "Not shown: " + Counted(int64(n), "row", "rows") + " for another scale or direction of CES."
}

// OwnFull says that no more rows can be kept.
const OwnFull = "50 rows are kept already, which is the limit for all three metrics together. Delete one to make room."
