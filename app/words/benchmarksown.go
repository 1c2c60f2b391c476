package words

import (
	"errors"

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
		return "This is too long to keep. Shorten it."
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

// OwnHidden says that rows of another scale or direction are kept but not shown;
// "" where there are none.
func OwnHidden(n int) string {
	if n == 0 {
		return ""
	}
	return "Not shown: " + calc.FormatCount(int64(n)) + plural(int64(n), " row", " rows") + " for another scale or direction of CES."
}

// OwnFull says that no more rows can be kept.
const OwnFull = "50 rows are kept already, which is the limit. Delete one to add another."
