package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// renderComparison sets the result against an earlier period, or another
// group.
func (c *calculator) renderComparison() app.UI {
	name, period := c.field(entry.Name.In(true), ""), c.field(entry.Period.In(true), "")
	name.Size, period.Size = ui.Wide, ui.Wide
	name.Hint, period.Hint = "Optional", "Optional"
	return tag.Section().Class("tm-section tm-screen-only").Aria("labelledby", "change-head").Body(
		tag.Div().Class("tm-section__head").Body(
			tag.H2().ID("change-head").Text("Is it a real change?"),
			tag.Span().Class("tm-section__aside").Text("Compare with an earlier period, or with another group"),
		),
		tag.Div().Class("tm-two").Body(
			tag.FieldSet().Class("tm-form tm-fieldset").Body(
				tag.Legend().Class("tm-field__label").Text("Earlier period"),
				c.modes(true),
				c.entryFields(true),
				c.earlierLine(),
				tag.Div().Class("tm-pair tm-pair--row").Body(ui.Field(name), ui.Field(period)),
			),
			tag.Div().Class("tm-change").Body(c.changeBody()),
		),
	)
}

// earlierLine is the earlier score, under its fields.
func (c *calculator) earlierLine() app.UI {
	p := tag.P().Class("tm-small tm-muted")
	if !c.earlier.OK {
		return p
	}
	return p.Text(words.EarlierLine(c.earlier.Sample.Score(c.form.Level)))
}

func (c *calculator) changeBody() app.UI {
	switch {
	case c.earlier.Blank:
		return tag.P().Class("tm-muted").Text(words.CompareHow(c.Metric))
	case !c.earlier.OK:
		return tag.P().Class("tm-muted").Text(words.NoScore(c.earlier, c.form.Def))
	case !c.now.OK:
		return tag.P().Class("tm-muted").Text(words.CompareNeedsScore)
	}
	return &comparison{
		Before: c.earlier.Sample, After: c.now.Sample, Level: c.form.Level,
		Earlier: orElse(words.Whose(c.form.Earlier.Name, c.form.Earlier.Period), "Earlier"),
		Current: orElse(c.whose(), "Now"),
	}
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// comparison is the difference between two groups, and whether it is real.
type comparison struct {
	app.Compo
	Before, After    calc.Sample
	Level            calc.Level
	Earlier, Current string
}

func (c *comparison) Render() app.UI {
	change, err := calc.Compare(c.Before, c.After, c.Level)
	if err != nil {
		return tag.P().Class("tm-muted").Text(words.CannotCompare)
	}
	headline, detail := words.Change(change)
	return tag.Div().Body(
		tag.Div().Class("tm-diff").Body(
			tag.Div().Class("tm-score tm-score--md tm-diff__score").Body(
				datum("change", calc.FormatPlain(change.Change), calc.FormatChange(change)),
			),
			tag.Div().Body(
				tag.P().Class("tm-diff__says").Text(headline),
				tag.P().Class("tm-small tm-muted").Text(detail),
				changeFigures(change),
			),
		),
		c.chart(change),
	)
}

// changeFigures are the interval and the p-value, where there are any.
func changeFigures(c calc.Change) app.UI {
	list := tag.Dl().Class("tm-dlist tm-dlist--small")
	var rows []app.UI
	if c.Bounded {
		low, high := calc.FormatChangeInterval(c)
		rows = append(rows, fact(words.Interval(c.Level),
			datum("change-low", calc.FormatPlain(c.Low), low),
			app.Text(words.To),
			datum("change-high", calc.FormatPlain(c.High), high),
		))
	}
	if c.Tested {
		rows = append(rows, fact("p-value", datum("p", calc.FormatPlain(c.P), calc.FormatP(c.P))))
	}
	return list.Body(rows...)
}

func (c *comparison) chart(change calc.Change) app.UI {
	d := c.After.Def
	figures := []float64{change.Before.Score, change.After.Score}
	for _, r := range []calc.Result{change.Before, change.After} {
		if r.Bounded {
			figures = append(figures, r.Low, r.High)
		}
	}
	a, ticks := plot.Near(d, figures...)
	return &ui.Versus{
		Label:   c.Earlier + ": " + scaleSummary(change.Before) + ". " + c.Current + ": " + scaleSummary(change.After) + ".",
		Earlier: period(c.Earlier, change.Before, a), Current: period(c.Current, change.After, a),
		Ticks: ticks, Marker: plot.Marker(d.Metric),
	}
}

func period(name string, r calc.Result, a plot.Axis) ui.Period {
	return ui.Period{Name: name, Score: calc.FormatScore(r), At: a.At(r.Score), Interval: a.Interval(r)}
}

func scaleSummary(r calc.Result) string {
	if !r.Bounded {
		return words.Score(r)
	}
	return words.Score(r) + ", " + words.IntervalOf(r)
}
