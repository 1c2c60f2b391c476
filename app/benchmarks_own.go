package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// ownRow is the row that the reader is about to add, and the one deleted last.
type ownRow struct {
	form entry.KeptForm
	left map[entry.Field]bool // left since they were typed in: those may complain
	full bool                 // one row too many was to be added

	// gone is the row deleted last, until something else is done: it stood at
	// place in the whole list.
	gone  *entry.Kept
	place int
}

var ownFields = []entry.Field{entry.OwnName, entry.OwnLow, entry.OwnHigh, entry.OwnSource}

// ownRows is where the reader's rows are added and deleted.
func (e *explorer) ownRows() app.UI {
	return tag.Section().Class("tm-section tm-own").Aria("labelledby", "own").Body(
		tag.Div().Class("tm-section__head").Body(
			tag.H2().ID("own").Text("Your own rows"),
			tag.Span().Class("tm-section__aside").Text("For "+words.Short(e.metric())),
		),
		tag.P().Class("tm-muted").Text("Add a figure that you trust: last year’s, another team’s, or one from a report. It joins the rows above."),
		e.ownForm(),
		e.ownList(),
		tag.P().Class("tm-section__note").Text(join(e.whereKept(), words.OwnHidden(e.hidden()))),
	)
}

func (e *explorer) whereKept() string {
	if e.unkept {
		return words.OwnNotKept
	}
	return words.OwnKept
}

// hidden is how many rows of the metric do not fit its definition.
func (e *explorer) hidden() int {
	n := 0
	for _, k := range e.kept {
		if k.Def.Metric == e.metric() && !k.Fits(e.def()) {
			n++
		}
	}
	return n
}

func (e *explorer) ownForm() app.UI {
	_, problems := e.row.form.Read(e.def())
	var fields []app.UI
	for _, f := range ownFields {
		p := ui.FieldProps{ID: string(f), Value: *e.row.form.Text(f), OnInput: e.onOwnInput, OnBlur: e.onOwnBlur, Size: ui.Wide}
		for _, problem := range problems {
			if problem.Field == f && e.row.left[f] {
				p.Problem = words.OwnProblem(problem, e.def())
			}
		}
		p.Label, p.Hint = ownLabel(f)
		if f == entry.OwnLow || f == entry.OwnHigh {
			e.ownFigure(&p, f, problems)
		}
		fields = append(fields, ui.Field(p))
	}
	full := ""
	if e.row.full {
		full = words.OwnFull
	}
	return tag.Div().Class("tm-own__form").Role("form").Aria("label", "A row of your own").OnKeyDown(e.onOwnKey).Body(
		tag.Div().Class("tm-own__fields").Body(fields...),
		tag.Div().Class("tm-own__add").Body(
			ui.Button(ui.ButtonProps{ID: "own-add", Label: "Add row", Disabled: app.IsServer, OnClick: e.onAdd}),
			tag.Span().Class("tm-field__problem").Text(full),
		),
	)
}

// ownFigure gives a figure its keyboard, and the button that repairs it.
func (e *explorer) ownFigure(p *ui.FieldProps, f entry.Field, problems []entry.Problem) {
	if e.metric() != calc.MetricNPS {
		p.InputMode = "decimal"
	}
	for _, problem := range problems {
		switch s := suggested(problem.Err); {
		case problem.Field != f || p.Problem == "":
		case errors.Is(problem.Err, entry.ErrOrder):
			p.Fix, p.FixIcon, p.OnFix = words.SwapThem, ui.IconSwap, e.onOwnFix
		case s != "":
			p.Fix, p.FixIcon, p.OnFix = words.Use(s), ui.IconCheck, e.onOwnFix
		}
	}
}

func ownLabel(f entry.Field) (label, hint string) {
	switch f {
	case entry.OwnName:
		return "Name", "What the row is called"
	case entry.OwnLow:
		return "Low", "Or the one figure"
	case entry.OwnHigh:
		return "High", "Empty for one figure"
	}
	return "Source or note", "Optional"
}
