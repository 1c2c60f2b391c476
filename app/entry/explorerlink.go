package entry

import (
	"slices"
	"strings"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// Link returns the fragment of a link that restores the page, or "" where
// nothing differs from what it is at first. An example's figures are not the
// reader's, and stay out of it. So do all counts behind a score alone: whoever
// shows no more than the score need not tell them.
func (e *Explorer) Link() string {
	form := e.Form
	if form.Example || e.Alone {
		form = form.withoutFigures()
	}
	var p pairs
	p.add("v", "1")
	if m := form.Def.Metric; m != calc.Metrics[0] {
		p.add("metric", string(m))
	}
	p.WriteString(strings.TrimPrefix(form.Link(), "v=1"))
	switch {
	case e.Alone && e.ReadScore().Given:
		p.figure("score", e.Score)
	case e.Alone:
		p.WriteString("&score=") // the choice holds without a score too
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

// withoutFigures returns a form with what was chosen and named alone.
func (f *Form) withoutFigures() *Form {
	bare := New(f.Def.Metric)
	bare.Def, bare.Level, bare.Industry = f.Def, f.Level, f.Industry
	bare.Now.Name, bare.Now.Period = f.Now.Name, f.Now.Period
	return bare
}

// ExplorerFromLink reads a fragment, as forgivingly as [FromLink].
func ExplorerFromLink(fragment string) *Explorer {
	fragment = strings.TrimPrefix(fragment, "#")
	v := values(fragment)
	m, misnamed := calc.Metrics[0], false
	if name, ok := v["metric"]; ok {
		misnamed = !slices.Contains(calc.Metrics, calc.Metric(name))
		if !misnamed {
			m = calc.Metric(name)
		}
	}
	e := NewExplorer(FromLink(m, fragment))
	e.Misnamed = misnamed
	if o := industry.Order(v["order"]); slices.Contains(industry.Orders, o) {
		e.Order = o
	}
	if f := industry.Filter(v["show"]); slices.Contains(industry.Filters, f) {
		e.Show = f
	}
	e.Table = v["view"] == "table"
	e.Score, e.Alone = v["score"]
	if e.Alone && !e.ReadScore().Given {
		e.Score, e.Unread = "", strings.TrimSpace(v["score"]) != ""
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
