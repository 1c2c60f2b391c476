package entry

import (
	"slices"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// Score is a score that is typed without its counts.
const Score Field = "score"

// An Explorer is what the page of benchmarks is set to: whose score is compared
// with the rows, and which rows are shown in what way.
type Explorer struct {
	// Form is that of the metric's calculator.
	Form *Form

	// Alone says that the score is typed as such, in Score, and not worked out
	// from the form's responses.
	Alone bool
	Score string

	Order industry.Order
	Show  industry.Filter
	Table bool // in place of the chart

	// Unread says that a link held a score which could not be used, and
	// Misnamed that it named a metric which there is not.
	Unread, Misnamed bool
}

// NewExplorer returns the page as it is until somebody changes it.
func NewExplorer(f *Form) *Explorer {
	return &Explorer{Form: f, Order: industry.Orders[0], Show: industry.Filters[0]}
}

// ReadScore reads the score that is typed alone. It must lie on the scale.
func (e *Explorer) ReadScore() Figure {
	low, high := calc.TargetRange(e.Form.Def)
	return figure(e.Score, low, high)
}

// Mark is the score to compare, from the responses of the form or alone.
func (e *Explorer) Mark(r calc.Result) industry.Mark {
	if !e.Alone {
		return industry.Of(r)
	}
	if score := e.ReadScore(); score.Given {
		return industry.Alone(e.Form.Def, score.Value)
	}
	return industry.Mark{}
}

// EnterTotals goes over to totals. What a link did not hold of the ratings is
// missed no longer.
func (e *Explorer) EnterTotals() {
	f := e.Form
	f.Now.Mode = Totals
	f.Unread = slices.DeleteFunc(f.Unread, func(id ID) bool {
		field, earlier := id.Split()
		return !earlier && isRating(field)
	})
}

// UnreadRatings lists the ratings whose counts a link did not hold.
func (e *Explorer) UnreadRatings() []Field {
	var list []Field
	for _, id := range e.Form.Unread {
		if f, earlier := id.Split(); !earlier && isRating(f) && *e.Form.Text(id) == "" {
			list = append(list, f)
		}
	}
	return list
}
