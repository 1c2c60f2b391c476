package calc

import (
	"errors"
	"strconv"
)

// ErrNoResponses says that there is nothing to work a score out from. No
// responses give no score, and never 0, which is a real NPS.
var ErrNoResponses = errors.New("calc: no responses")

// ErrScale says that ratings were counted on another scale than the one in
// the definition, or on one that the metric is not surveyed on.
var ErrScale = errors.New("calc: scale does not fit the definition")

// A PartError says that a part is larger than its whole: more satisfied
// responses than responses.
type PartError struct{ Part, Whole int64 }

func (e *PartError) Error() string {
	return "calc: part " + itoa(e.Part) + " is over the whole " + itoa(e.Whole)
}

// A SumError says that no N ratings of the scale can add up to Sum, which
// would have to lie from Low to High.
type SumError struct{ Sum, N, Low, High int64 }

func (e *SumError) Error() string {
	return "calc: sum " + itoa(e.Sum) + " of " + itoa(e.N) +
		" ratings is not from " + itoa(e.Low) + " to " + itoa(e.High)
}

// A LimitError says that a count is below 0 or over Limit.
type LimitError struct{ Count, Limit int64 }

func (e *LimitError) Error() string {
	return "calc: count " + itoa(e.Count) + " is not from 0 to " + itoa(e.Limit)
}

// A DefinitionError says that two scores are not of the same kind, so that
// the difference between them means nothing.
type DefinitionError struct{ Before, After Definition }

func (e *DefinitionError) Error() string {
	return "calc: the two samples have different definitions"
}

// A MarginError says that a wanted margin is not above 0, or is over Widest:
// half of the scale, which holds every score there is.
type MarginError struct{ Margin, Widest Hundredths }

func (e *MarginError) Error() string {
	return "calc: margin " + FormatFigure(e.Margin) + " is not above 0 and up to " +
		FormatFigure(e.Widest)
}

// A RangeError says that a figure, an expected score or a response rate, is
// not from Min to Max.
type RangeError struct{ Value, Min, Max Hundredths }

func (e *RangeError) Error() string {
	return "calc: " + FormatFigure(e.Value) + " is not from " + FormatFigure(e.Min) +
		" to " + FormatFigure(e.Max)
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
