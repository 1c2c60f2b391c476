package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// scored is a score with its interval, its band and its place on the scale.
type scored struct {
	app.Compo
	Result   calc.Result
	Example  bool
	Blanks   int64
	OffScale int64 // answers to ratings that the scale does not have
}

func (s *scored) Render() app.UI {
	r := s.Result
	v := words.Judge(r)
	return tag.Div().Class("tm-scored").Body(
		tag.Div().Class("tm-headline").Body(
			score(r),
			tag.Div().Class("tm-facts").Body(
				verdict(r, v),
				s.facts(),
			),
		),
		tag.P().Class("tm-sentence").Body(
			tag.Strong().Text(v.Strong),
			app.Text(" "+v.Rest),
		),
		notes(s.notes()),
	)
}

func (s *scored) notes() []string {
	list := words.Notes(s.Result, s.Blanks)
	if s.OffScale > 0 {
		list = append(list, words.OffScale(s.OffScale, s.Result.Sample.Def.Scale))
	}
	if s.Example {
		list = append(list, words.ExampleNote)
	}
	return list
}

func score(r calc.Result) app.UI {
	class := "tm-score"
	if r.Verdict() == calc.TooFew {
		class += " tm-score--unsure"
	}
	unit := words.ScoreUnit(r.Sample.Def)
	return tag.Div().Class(class).Body(
		tag.Data().Class("tm-score__value").DataSet("result", "score").Attr("value", calc.FormatPlain(r.Score)).Body(
			app.Text(calc.FormatNumber(r)),
			tag.Span().Class(unitClass(r.Sample.Def)).Text(unit),
		),
	)
}

// unitClass sets the unit of a share large beside the score and that of a mean
// small.
func unitClass(d calc.Definition) string {
	if d.Metric == calc.MetricCES {
		return "tm-score__of"
	}
	return "tm-score__unit"
}

func verdict(r calc.Result, v words.Verdict) app.UI {
	if r.Verdict() == calc.TooFew {
		return tag.Div().Class("tm-verdict tm-verdict--unsure").Text(v.Headline)
	}
	return tag.Div().Class("tm-verdict").Body(
		tag.Data().DataSet("result", "band").Attr("value", string(r.Band)).Text(v.Headline),
		meter(r),
	)
}

// meter has a cell for each band, filled up to the result's own; none while no
// band is named.
func meter(r calc.Result) app.UI {
	bands := calc.Bands(r.Sample.Def)
	if r.Verdict() == calc.TooFew {
		return tag.Span()
	}
	return ui.Meter(len(bands), slices.Index(bands, r.Band)+1)
}

func (s *scored) facts() app.UI {
	r := s.Result
	var rows []app.UI
	if r.Bounded {
		low, high := calc.FormatInterval(r)
		rows = append(rows,
			fact(words.MarginOfError,
				datum("margin", calc.FormatPlain(r.Margin()), calc.FormatMargin(r)),
				app.Text(words.Points(r.Sample.Def)),
			),
			fact(words.Interval(r.Level),
				datum("low", calc.FormatPlain(r.Low), low),
				app.Text(words.To),
				datum("high", calc.FormatPlain(r.High), high),
			),
		)
	}
	rows = append(rows, fact(words.ResponseCount,
		datum("responses", calc.FormatPlain(float64(r.Sample.N)), calc.FormatCount(r.Sample.N))))
	if easy := words.EasyShare(r.Sample); easy != "" {
		rows = append(rows, fact(words.EasyAnswers, app.Text(easy)))
	}
	return tag.Dl().Class("tm-dlist").Body(rows...)
}

// fact is a named figure in a list of them.
func fact(name string, figure ...app.UI) app.UI {
	return tag.Div().Body(tag.Dt().Text(name), tag.Dd().Body(figure...))
}

// datum is a figure with the unrounded number behind it.
func datum(hook, value, text string) app.UI {
	return tag.Data().DataSet("result", hook).Attr("value", value).Text(text)
}

func notes(list []string) app.UI {
	return tag.Ul().Class("tm-notelist").Body(
		app.Range(list).Slice(func(i int) app.UI { return tag.Li().Text(list[i]) }),
	)
}
