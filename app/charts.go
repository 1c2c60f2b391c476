package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// renderScale is the band scale of the result. The home page's shows the
// industry's range and leaves the target to the full calculator.
func (c *calculator) renderScale() app.UI {
	if !c.now.OK {
		return tag.Div()
	}
	chart := plot.Scale(c.result)
	if target, ok := c.target(); ok {
		chart.Target = words.AtTarget(words.TargetFigure(c.form.Def, target))
		chart.TargetAt = plot.Of(c.form.Def, c.result).At(target.Float())
	}
	if c.Brief {
		chart = plot.Beside(c.result, c.form.Industry)
		chart.HideScore = true
	}
	return tag.Div().Class("tm-scalebox").Body(&ui.Scale{Of: chart})
}

// answersBlock shows how people answered.
func answersBlock(s calc.Sample) app.UI {
	groups := answerGroups(s)
	if len(groups) == 0 {
		return tag.Div().Class("tm-block").Body(
			tag.H2().Class("tm-block__head").Text(words.HowAnswered),
			tag.P().Class("tm-small tm-muted").Text("A sum and a number do not tell how people answered. Counts per rating do."),
		)
	}
	d := &ui.Distribution{Groups: groups}
	for _, g := range groups {
		d.Label += g.Name + " " + g.Percent + ", " + g.Count + ". "
	}
	return tag.Div().Class("tm-block").Body(
		tag.H2().Class("tm-block__head").Body(
			app.Text(words.HowAnswered),
			tag.Span().Class("tm-block__aside").Text(answersAside(s)),
		),
		d,
	)
}

func answersAside(s calc.Sample) string {
	if !s.Rated {
		return ""
	}
	return "Ratings " + words.Range(s.Def.Scale.Min, s.Def.Scale.Max) + ", left to right"
}

func answerGroups(s calc.Sample) []ui.AnswerGroup {
	var groups []ui.AnswerGroup
	for _, run := range s.Groups() {
		groups = append(groups, ui.AnswerGroup{
			Side: side(run.Group), Name: words.AnswerName(s, run.Group),
			Range:   words.Span(run.Low, run.High),
			Percent: calc.FormatShare(run.N, s.N), Count: calc.FormatCount(run.N),
			Parts: answerParts(s, run),
		})
	}
	return groups
}

// answerParts is a part for each rating, or one for all where the ratings are
// not known.
func answerParts(s calc.Sample, run calc.Run) []ui.Part {
	if !s.Rated {
		return []ui.Part{{Width: calc.Share(run.N, s.N)}}
	}
	var parts []ui.Part
	for v := run.Low; v <= run.High; v++ {
		parts = append(parts, ui.Part{Width: calc.Share(s.Tally.At(v), s.N), Digit: words.Span(v, v)})
	}
	return parts
}

// strips sets a result against the benchmark rows of its metric, or shows them
// by themselves while there is none.
type strips struct {
	app.Compo
	Def      calc.Definition
	Result   calc.Result
	Industry string
	Explore  string // the address of the benchmarks page with this score
}

func (s *strips) Render() app.UI {
	r := s.Result
	d, scored := s.Def, r.Sample.N > 0
	rows := industry.For(d.Metric)
	head := tag.H2().Class("tm-block__head").Text(words.AgainstIndustry)
	if len(rows) == 0 {
		return tag.Div().Class("tm-block").Body(head,
			tag.P().Class("tm-small tm-muted").Body(
				app.Text(words.NoBenchmarks+" "),
				tag.A().Attr("href", s.Explore).Text("Add a benchmark of your own"),
			))
	}
	var figures []float64
	if scored {
		figures = append(figures, r.Score)
	}
	if r.Bounded {
		figures = append(figures, r.Low, r.High)
	}
	for _, row := range rows {
		figures = append(figures, row.Low.Float(), row.High.Float())
	}
	a, ticks := plot.Near(d, figures...)
	chart := &ui.Strips{Ticks: ticks}
	if scored {
		chart.You, chart.At, chart.Interval = "You "+calc.FormatScore(r), a.At(r.Score), a.Interval(r)
	}
	for _, row := range rows {
		chart.Rows = append(chart.Rows, stripOf(row, r, a, row.ID == s.Industry))
	}
	return tag.Div().Class("tm-block").Body(head, chart, s.source())
}

func stripOf(row industry.Row, r calc.Result, a plot.Axis, chosen bool) ui.Strip {
	strip := ui.Strip{
		Name: row.Name, Figures: words.RowFigures(row),
		Range: a.Span(row.Low.Float(), row.High.Float()), Chosen: chosen,
	}
	strip.Label = row.Name + ": " + strip.Figures + "."
	if r.Sample.N > 0 {
		strip.Reading = words.Place(row.Compare(r))
		strip.Label += " The score is: " + strip.Reading + "."
	}
	return strip
}

// source says what the rows are and how far they compare, and leads to where
// they can be sorted and added to.
func (s *strips) source() app.UI {
	shaded := ""
	if s.Result.Bounded {
		shaded = "Shaded column: your " + words.Interval(s.Result.Level) + ". "
	}
	return tag.P().Class("tm-fine").Body(
		app.Text(shaded+words.BenchmarkNote(s.Def.Metric)+" "),
		tag.A().Attr("href", s.Explore).Text("Explore the benchmarks and their sources"),
	)
}
