package entry

import (
	"slices"
	"strconv"
	"strings"

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

	// Unread says that a link held a score which could not be used.
	Unread bool
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

// Link returns the fragment of a link that restores the page, or "" where
// nothing differs from what it is at first. An example's figures are not the
// reader's, and stay out of it.
func (e *Explorer) Link() string {
	form := e.Form
	if form.Example {
		form = New(form.Def.Metric)
		form.Level, form.Industry = e.Form.Level, e.Form.Industry
	}
	var p pairs
	p.add("v", "1")
	if m := form.Def.Metric; m != calc.Metrics[0] {
		p.add("metric", string(m))
	}
	p.WriteString(strings.TrimPrefix(form.Link(), "v=1"))
	if e.Alone && e.ReadScore().Given {
		p.figure("score", e.Score)
	}
	if e.Order != industry.Orders[0] {
		p.add("order", string(e.Order))
	}
	if e.Show != industry.Filters[0] {
		p.add("show", string(e.Show))
	}
	if e.Table {
		p.add("view", "table")
	}
	if p.String() == "v=1" {
		return ""
	}
	return p.String()
}

// ExplorerFromLink reads a fragment, as forgivingly as [FromLink].
func ExplorerFromLink(fragment string) *Explorer {
	fragment = strings.TrimPrefix(fragment, "#")
	v := values(fragment)
	m := calc.Metrics[0]
	if slices.Contains(calc.Metrics, calc.Metric(v["metric"])) {
		m = calc.Metric(v["metric"])
	}
	e := NewExplorer(FromLink(m, fragment))
	if o := industry.Order(v["order"]); slices.Contains(industry.Orders, o) {
		e.Order = o
	}
	if f := industry.Filter(v["show"]); slices.Contains(industry.Filters, f) {
		e.Show = f
	}
	e.Table = v["view"] == "table"
	e.Score, e.Alone = v["score"]
	if e.Alone && !e.ReadScore().Given {
		e.Score, e.Unread = "", true
	}
	return e
}

// LinkHoldsForm reports whether a link says anything of the calculator's form,
// and not of the page alone.
func LinkHoldsForm(fragment string) bool {
	for k := range values(strings.TrimPrefix(fragment, "#")) {
		if !slices.Contains([]string{"", "v", "metric", "score", "order", "show", "view"}, k) {
			return true
		}
	}
	return false
}

// scaleOf finds the scale of a metric by its highest rating.
func scaleOf(m calc.Metric, most string) (calc.Scale, bool) {
	for _, s := range calc.Scales(m) {
		if strconv.Itoa(s.Max) == most {
			return s, true
		}
	}
	return calc.Scale{}, false
}
