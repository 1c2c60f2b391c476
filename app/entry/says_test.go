package entry

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"trimetric/calc"
)

// says writes a reading in one line: the groups of its sample, or what is in
// the way field by field.
func says(r Reading) string {
	switch {
	case r.OK && (r.Blank || len(r.Problems) > 0):
		return "both a sample and something in its way"
	case r.OK:
		s := r.Sample
		return fmt.Sprintf("%d: %d %d %d sum %d", s.N, s.For, s.Neutral, s.Against, s.Sum)
	case r.Blank && len(r.Problems) > 0:
		return "blank, and yet with problems"
	case r.Blank:
		return "blank"
	}
	var parts []string
	for _, p := range r.Problems {
		parts = append(parts, string(p.Field)+" "+wrong(p.Err))
	}
	return strings.Join(parts, ", ")
}

// wrong names an error and the figures in it.
func wrong(err error) string {
	var typed *calc.TypedError
	var part *calc.PartError
	var sum *calc.SumError
	var off *calc.RangeError
	var wide *calc.MarginError
	switch {
	case err == nil:
		return "nothing"
	case errors.Is(err, calc.ErrNoResponses):
		return "none"
	case errors.As(err, &typed):
		return [...]string{
			calc.Empty: "empty", calc.Letters: "letters", calc.Negative: "negative",
			calc.Fraction: "fraction", calc.TooLarge: "large", calc.TooPrecise: "precise",
			calc.NotNumber: "no number",
		}[typed.Kind] + "(" + typed.Text + ")"
	case errors.As(err, &part):
		return fmt.Sprintf("part %d of %d", part.Part, part.Whole)
	case errors.As(err, &sum):
		return fmt.Sprintf("sum %d of %d not %d to %d", sum.Sum, sum.N, sum.Low, sum.High)
	case errors.As(err, &off):
		return fmt.Sprintf("%d not %d to %d", off.Value, off.Min, off.Max)
	case errors.As(err, &wide):
		return fmt.Sprintf("margin %d over %d", wide.Margin, wide.Widest)
	}
	return "unknown: " + err.Error()
}

// TestSays shows that the helper tells readings apart.
func TestSays(t *testing.T) {
	if says(Reading{OK: true, Blank: true}) == says(Reading{Blank: true}) ||
		wrong(errors.New("x")) != "unknown: x" || wrong(nil) != "nothing" {
		t.Error("says is broken, so no other test of readings means anything")
	}
}
