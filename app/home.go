package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// homePage shows a score at once, and which metric answers which question.
type homePage struct {
	app.Compo
	metric calc.Metric
}

func (p *homePage) OnNav(ctx app.Context) { arrive(ctx, "/") }

// OnInit takes up the metric chosen while the program loaded.
func (p *homePage) OnInit() {
	p.metric = calc.MetricCSAT
	for _, m := range calc.Metrics {
		if earlyChecked("metric-" + string(m)) {
			p.metric = m
		}
	}
}

func (p *homePage) onMetric(ctx app.Context, e app.Event) {
	_, value := target(e)
	p.metric = calc.Metric(value)
}

func (p *homePage) Render() app.UI {
	switcher := ui.ChoiceProps{
		ID: "metric", Legend: "Metric", LegendHidden: true, Look: ui.Switch,
		Selected: string(p.metric), OnChange: p.onMetric,
	}
	for _, m := range calc.Metrics {
		switcher.Options = append(switcher.Options, ui.Option{
			Value: string(m), Text: words.Short(m), Note: words.About(m), Marker: plot.Marker(m), Accent: string(m),
		})
	}
	return shell("/",
		tag.Div().Class("tm-hero").Body(
			heading("Calculate CSAT, NPS or CES"),
			tag.P().Class("tm-lead").Text(words.HomeLead),
		),
		tag.Section().Class("tm-panel").Aria("label", "Calculator").Body(
			ui.Choice(switcher),
			&calculator{Metric: p.metric, Brief: true},
		),
		read("/", "choose", choices),
	)
}

// choices lead from the home page to the rest.
func choices() []app.UI { return []app.UI{needs(), further()} }

// needs leads from a question to the metric that answers it.
func needs() app.UI {
	return tag.Section().Class("tm-section").Aria("labelledby", "which").Body(
		tag.Div().Class("tm-section__head").Body(
			tag.H2().ID("which").Text("Which metric do you need?"),
			tag.A().Class("tm-section__aside").Attr("href", href("/quiz")).Text("Not sure? Answer six questions"),
		),
		tag.Ul().Class("tm-need").Body(
			need(calc.MetricCSAT, "How did that contact go?", "Ask straight after a call, a chat or a delivery."),
			need(calc.MetricNPS, "Will they stay, and speak well of us?", "Ask every quarter or at a milestone, away from any single contact."),
			need(calc.MetricCES, "Where are we making people work too hard?", "Ask once someone has finished a task: a return, a set-up, a claim."),
		),
		tag.P().Class("tm-fine tm-section__note").Text("The filled part of each scale is the range usually read as good or better."),
	)
}

func need(m calc.Metric, question, when string) app.UI {
	return tag.Li().Class("tm-need__row").DataSet("metric", string(m)).Body(
		tag.Span().Class("tm-need__q").Text(question),
		tag.Span().Class("tm-metric tm-need__metric").Body(
			ui.Marker(plot.Marker(m)),
			tag.A().Attr("href", href("/"+string(m))).Text(words.Short(m)),
		),
		tag.Span().Class("tm-need__when").Text(when),
		tag.Span().Class("tm-need__scale").Body(miniScale(m)),
	)
}

func miniScale(m calc.Metric) app.UI {
	d := calc.Define(m)
	a, label := wholeScale(d)
	return ui.MiniScale(ui.MiniScaleProps{
		Label: label, Bands: a.Drawn().Bands, Good: slices.Index(calc.Bands(d), calc.Good) + 1,
		First: calc.FormatPoint(d, a.Low), From: calc.FormatPoint(d, calc.EdgeOf(d, calc.Good)), Last: calc.FormatPoint(d, a.High),
	})
}

// wholeScale is the axis of a metric from end to end, with what a picture of it
// says. An NPS on the edge is not good yet.
func wholeScale(d calc.Definition) (plot.Axis, string) {
	a := plot.Of(d, calc.Result{})
	if d.Metric == calc.MetricCSAT {
		a.Low = 0
	}
	good := calc.EdgeOf(d, calc.Good)
	from := "; good starts at "
	if calc.BandOf(d, good) != calc.Good {
		from = "; good starts above "
	}
	return a, "Scale from " + calc.FormatPoint(d, a.Low) + " to " + calc.FormatPoint(d, a.High) +
		from + calc.FormatPoint(d, good)
}

// further leads on from the home page.
func further() app.UI {
	return tag.Section().Class("tm-section").Aria("labelledby", "next").Body(
		tag.Div().Class("tm-section__head").Body(tag.H2().ID("next").Text("Go further")),
		tag.Div().Class("tm-more").Body(
			more("/guide", ui.GlyphTable, "Compare the three metrics", "Question, timing, scale, formula, strengths and blind spots, side by side."),
			more("/quiz", ui.GlyphQuiz, "Find the metric that fits", "Six questions with answers A, B and C. About a minute."),
			more("/benchmarks", ui.GlyphRanges, "See industry figures", "Your score against published figures, each with its source."),
			more("/nps#change-head", ui.GlyphTrend, "Check a change", "Set two periods side by side and see whether the change is real or noise."),
		),
	)
}

func more(to string, glyph ui.GlyphName, name, says string) app.UI {
	return tag.A().Class("tm-more__link").Attr("href", href(to)).Body(
		ui.Glyph(glyph),
		tag.Strong().Class("tm-more__name").Text(name),
		tag.Span().Class("tm-small tm-muted").Text(says),
	)
}
