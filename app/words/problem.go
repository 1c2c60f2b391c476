package words

import (
	"strings"

	"trimetric/app/entry"
	"trimetric/calc"
)

// Unread stands beside a field whose value in a link could not be used.
const Unread = "The link held no usable figure for this field. Enter it here."

// Problem says what is wrong with what was typed, and what to do.
func Problem(p entry.Problem, d calc.Definition) string {
	switch e := p.Err.(type) {
	case *calc.TypedError:
		return typedProblem(p.Field, e, d)
	case *calc.PartError:
		return calc.FormatCount(e.Part) + " satisfied is more than " + Responses(e.Whole) + "."
	case *calc.SumError:
		return "A sum of " + calc.FormatCount(e.Sum) + " is impossible: " + Counted(e.N, "rating adds", "ratings add") +
			" up to between " + calc.FormatCount(e.Low) + " and " + calc.FormatCount(e.High) + "."
	case *calc.RangeError:
		return offProblem(p.Field, e, d)
	case *calc.MarginError:
		return "Enter a margin above 0, up to " + calc.FormatFigure(e.Widest) + " points."
	case *calc.LimitError:
		return "Enter at most " + calc.FormatCount(e.Limit) + " in all."
	}
	switch {
	case p.Err == calc.ErrNoResponses && p.Field == entry.Population:
		return "Enter at least one customer, or leave it empty for very many."
	case p.Err == calc.ErrNoResponses:
		return AtLeastOne
	}
	return "This figure cannot be used. Enter a number, like 120."
}

// AtLeastOne asks for the first response.
const AtLeastOne = "Enter at least one response."

func typedProblem(f entry.Field, e *calc.TypedError, d calc.Definition) string {
	switch e.Kind {
	case calc.Empty:
		if f == entry.All {
			return "Enter the number of all responses."
		}
		return "Enter a number, 0 if there were none."
	case calc.Negative:
		return "Enter 0 or more."
	case calc.Fraction:
		return "Responses are whole numbers."
	case calc.TooLarge:
		return "Enter at most " + calc.FormatCount(calc.MaxCount) + "."
	case calc.TooPrecise:
		return "Use at most two decimals."
	case calc.Letters:
		if e.Suggestion != "" && e.Rune != 0 {
			return quote(e.Text) + " has a letter " + upper(string(e.Rune)) + " in it."
		}
	}
	return quote(e.Text) + " cannot be read. Enter digits, like " + like(f, d) + "."
}

// like is an example of what belongs into a field.
func like(f entry.Field, d calc.Definition) string {
	switch f {
	case entry.Target, entry.Expect:
		return calc.FormatFigure(calc.FirstIn(d, calc.Good))
	case entry.Margin:
		return calc.FormatFigure(entry.DefaultMargin(d))
	case entry.Rate:
		return "25"
	}
	return "120"
}

func offProblem(f entry.Field, e *calc.RangeError, d calc.Definition) string {
	if f == entry.Rate {
		return "Enter a rate above 0, up to 100%."
	}
	return "Enter a score from " + calc.FormatTarget(d, e.Min) + " to " + calc.FormatTarget(d, e.Max) + "."
}

// Quote writes a text between quotation marks, cut to a readable length.
func Quote(s string) string { return quote(s) }

// quote writes what was typed between quotation marks, cut to a readable
// length.
func quote(s string) string {
	if r := []rune(strings.TrimSpace(s)); len(r) > 24 {
		s = string(r[:23]) + "…"
	}
	return "“" + strings.TrimSpace(s) + "”"
}

// NoScore says what is missing for a score.
func NoScore(r entry.Reading, d calc.Definition) string {
	if r.OffScale > 0 {
		return "No score yet. " + OffScale(r.OffScale, d.Scale)
	}
	if r.Blank || len(r.Problems) == 0 {
		return AtLeastOne
	}
	p := r.Problems[0]
	typed, _ := p.Err.(*calc.TypedError)
	_, part := p.Err.(*calc.PartError)
	switch {
	case part:
		return "No score yet. Satisfied responses have to be part of all responses."
	case p.Err == calc.ErrNoResponses:
		if p.Field == entry.Responses {
			return "No score yet. None of the pasted values is a rating on the scale " + scaleName(d) + "."
		}
		return AtLeastOne
	case typed != nil && typed.Kind == calc.Empty:
		return "No score yet. Enter " + inSentence(p.Field) + ", 0 if there were none."
	}
	return "No score yet. Fix " + inSentence(p.Field) + "."
}

func inSentence(f entry.Field) string {
	switch f {
	case entry.Promoters, entry.Passives, entry.Detractors:
		return "the count of " + small(Label(f))
	case entry.All:
		return "the number of all responses"
	case entry.Satisfied:
		return "the number of satisfied responses"
	case entry.Sum:
		return "the sum of ratings"
	}
	return "the count of " + small(Label(f))
}

// Reject says why a pasted value was left out.
func Reject(r calc.Reject, s calc.Scale) string {
	why := " is not a rating"
	switch r.Why {
	case calc.AboveScale:
		why = " is above " + calc.FormatCount(int64(s.Max))
	case calc.BelowScale:
		why = " is below " + calc.FormatCount(int64(s.Min))
	case calc.Fractional:
		why = " is between two ratings"
	}
	where := "Line " + calc.FormatCount(int64(r.Line))
	if r.Value > 1 {
		where += ", value " + calc.FormatCount(int64(r.Value))
	}
	return where + ": " + quote(r.Text) + why
}
