package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/guide"
)

func guideAsk(c guide.Column) []app.UI {
	return []app.UI{
		tag.P().Body(quoted(c.Ask)),
		tag.P().Class("tm-small tm-muted").Text(c.Ask.Scale),
		thenAsk(c.Ask),
		copyQuestion(c.Ask, words.Short(c.Metric)),
		tag.A().Class("tm-guide__others").Attr("href", "#"+readyID(c.Metric)).Text(words.OtherQuestions),
	}
}

// quoted is a question in quotation marks, which the browser adds.
func quoted(q guide.Question) app.UI { return app.Elem("q").Text(q.Text) }

// copyQuestion puts the question into the clipboard as it is sent, without the
// quotation marks around it here. There are many such buttons: which tells them
// apart for those who hear them.
func copyQuestion(q guide.Question, which string) app.UI {
	return ui.Copy(ui.CopyProps{
		Label: "Copy question", Done: "Copied", Failed: "Select and copy", Text: q.Message(), About: which,
	})
}

// guideScale draws a metric's scale with the bands from good up filled.
func guideScale(c guide.Column) []app.UI {
	d := calc.Define(c.Metric)
	a, label := wholeScale(d)
	return []app.UI{ui.Ruler(ui.RulerProps{
		Label: label, Bands: a.Drawn().Bands, Ticks: a.Roomy(),
		Good: slices.Index(calc.Bands(d), calc.Good) + 1,
	})}
}

// fraction sets a formula as on paper. The words between the parts are for
// those who hear it.
func fraction(c guide.Column) []app.UI {
	f := c.Formula
	if f.Bottom == "" {
		return text(f.Top + " − " + f.Minus)
	}
	times := ""
	if f.Times != "" {
		times = "× " + f.Times
	}
	return []app.UI{tag.Span().Class("tm-fraction").Body(
		tag.Span().Class("tm-fraction__stack").Body(
			tag.Span().Class("tm-fraction__top").Text(f.Top),
			tag.Span().Class("tm-vh").Text(" divided by "),
			tag.Span().Class("tm-fraction__bottom").Text(f.Bottom),
		),
		tag.Span().Text(times),
	)}
}

// guideExample is a score with the counts that it comes from. Counts that
// cannot be true have no score; the table's test finds them.
func guideExample(c guide.Column) []app.UI {
	s, err := c.Example.Sample()
	if err != nil {
		return nil
	}
	return []app.UI{
		tag.P().Class("tm-muted").Text(exampleCounts(s)),
		tag.Strong().Class("tm-guide__score").Text(calc.FormatScore(s.Score(calc.Level95))),
	}
}

func exampleCounts(s calc.Sample) string {
	n := calc.FormatCount
	switch s.Def.Metric {
	case calc.MetricCSAT:
		return n(s.For) + " of " + n(s.N) + " rate 4 or 5"
	case calc.MetricNPS:
		return n(s.For) + " promoters, " + n(s.Neutral) + " passives, " + n(s.Against) + " detractors"
	}
	return n(s.Sum) + " points over " + n(s.N) + " ratings"
}

// guideBands names the bands, worst first. That high means easy has to be said:
// the name of CES speaks of effort.
func guideBands(c guide.Column) []app.UI {
	d := calc.Define(c.Metric)
	var list []app.UI
	for _, b := range calc.Bands(d) {
		list = append(list, tag.Dt().Text(words.Capital(words.BandSpan(d, b))), tag.Dd().Text(words.Band(b)))
	}
	body := []app.UI{tag.Dl().Class("tm-guide__bands").Body(list...)}
	if c.Metric == calc.MetricCES {
		short := d.WithScale(calc.Scale5)
		body = append(body, tag.P().Class("tm-fine").Text(
			"Higher is easier. On a "+words.ScaleName(short.Scale)+" scale, good starts at "+calc.FormatPoint(short, calc.EdgeOf(short, calc.Good))+"."))
	}
	return body
}

// dashed is a list of a few words each.
func dashed(items []string) []app.UI {
	return []app.UI{tag.Ul().Class("tm-dashed").Body(app.Range(items).Slice(func(i int) app.UI {
		return tag.Li().Text(items[i])
	}))}
}
