package app

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/plot"
	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/app/words/course"
	"trimetric/calc"
)

// The controls of the chart. Their ids are permanent.
const (
	byTeam   = "team"
	byWindow = "window"
)

// everyone is the option for all channels: go-app drops an empty value.
const everyone = "all"

// renderChart is the three panels with what they are set to.
func (t *tracker) renderChart() app.UI {
	box := tag.Div().Class("tm-tracker__chart")
	if len(t.order) == 0 {
		return box.Body(t.empty())
	}
	return box.Body(
		t.tools(),
		tag.Div().Class("tm-trends").Body(t.panel(0), t.panel(1), t.panel(2)),
		tag.P().Class("tm-fine").Text(course.TrendFine(t.chart, t.query.Level)),
		tag.P().Class("tm-print-only tm-fine").Text(strings.Join(course.Definitions(t.chart), " ")),
		t.noteList(),
		t.followed(),
	)
}

// empty is what stands in the place of the chart while there is no score. Before
// it is known whether there is one it keeps its room, unseen.
func (t *tracker) empty() app.UI {
	box := tag.Div().Class("tm-tracker__empty")
	if !t.ready {
		box = box.DataSet("reading", "scores")
	}
	return box.Body(
		tag.P().Class("tm-sentence tm-tracker__reading tm-engine-ready").Text(words.TrackerReading),
		tag.P().Class("tm-sentence").Text(words.TrackerEmpty),
		tag.Ul().Class("tm-actions").Body(app.Range(calc.Metrics).Slice(func(i int) app.UI {
			m := calc.Metrics[i]
			return tag.Li().DataSet("metric", string(m)).Body(tag.A().Class("tm-btn").Attr("href", href("/"+string(m))).Body(
				ui.Marker(plot.Marker(m)), tag.Span().Text(words.Calculator(m)),
			))
		})),
	)
}

// tools choose what the chart shows.
func (t *tracker) tools() app.UI {
	team := ui.SelectProps{ID: byTeam, Label: "Team or channel", Selected: t.teamValue(), OnChange: t.onTeam,
		Options: []ui.Option{{Value: everyone, Text: words.Everything}}}
	for i, name := range t.names {
		team.Options = append(team.Options, ui.Option{Value: strconv.Itoa(i), Text: name})
	}
	window := ui.ChoiceProps{ID: byWindow, Legend: "Period", Selected: windowValue(t.query.Window), OnChange: t.onWindow}
	for _, w := range []saved.Window{saved.SixMonths, saved.TwelveMonths, saved.All} {
		window.Options = append(window.Options, ui.Option{Value: windowValue(w), Text: course.Window(w)})
	}
	return tag.Div().Class("tm-tracker__tools").Role("group").Aria("label", "What the chart shows").Body(
		ui.Select(team),
		ui.Choice(window),
		ui.Button(ui.ButtonProps{ID: "add-note", Label: words.AddNote, Icon: ui.IconPlus, OnClick: t.onAddNote}),
	)
}

func windowValue(w saved.Window) string { return strconv.Itoa(int(w)) }

// teamValue is the option of the name on show.
func (t *tracker) teamValue() string {
	if i := slices.Index(t.names, t.query.Name); i >= 0 {
		return strconv.Itoa(i)
	}
	return everyone
}

func (t *tracker) onTeam(ctx app.Context, e app.Event) {
	_, value := target(e)
	t.query.Name = ""
	if i, err := strconv.Atoi(value); err == nil && i < len(t.names) {
		t.query.Name = t.names[i]
	}
	t.requery()
}

func (t *tracker) onWindow(ctx app.Context, e app.Event) {
	_, value := target(e)
	n, _ := strconv.Atoi(value) // of our own options
	t.query.Window = saved.Window(n)
	t.requery()
}

// requery draws the chart for another question.
func (t *tracker) requery() {
	t.redraw()
	t.sync()
	t.own.After(restAfter, func(app.Context) { t.weigh() })
}

// panel is the course of one metric: its newest score, what moved, the chart.
func (t *tracker) panel(i int) app.UI {
	trend := t.chart.Trends[i]
	m := trend.Metric
	id := "trend-" + string(m)
	side := []app.UI{tag.H2().ID(id).Class("tm-metric tm-trend__name").Body(ui.Marker(plot.Marker(m)), tag.Span().Text(words.Short(m)))}
	section := tag.Section().Class("tm-trend").DataSet("metric", string(m)).Aria("labelledby", id)
	if len(trend.Points) == 0 {
		some := slices.ContainsFunc(t.order, func(s saved.Score) bool { return s.Metric == m && (t.query.Name == "" || s.Name == t.query.Name) })
		side = append(side, tag.P().Class("tm-small tm-muted tm-trend__says").Text(course.NoTrend(trend, some)))
		return section.Body(tag.Div().Class("tm-trend__side").Body(side...), tag.Div())
	}
	shows := t.layOut(i)
	last := trend.Points[len(trend.Points)-1]
	side = append(side,
		tag.P().Class("tm-trend__now").Body(app.Text(calc.FormatNumber(last.Result)), tag.Span().Text(words.ScoreUnit(last.Result.Sample.Def))),
		tag.P().Class("tm-trend__since").Text(since(trend)),
		tag.P().Class("tm-small tm-muted tm-trend__says").Text(strings.Join(t.says(trend, shows.hidden), " ")),
		t.target(trend),
	)
	return section.Body(tag.Div().Class("tm-trend__side").Body(side...), &ui.Trend{Of: shows.drawing})
}

// followed says whether loyalty followed the contacts. What it said of other
// scores is not shown, and keeps its room: what is below would jump twice.
func (t *tracker) followed() app.UI {
	box := tag.Div().Class("tm-follow")
	if t.followOld {
		box = box.Class("tm-follow--old")
	}
	if len(t.follow) == 0 {
		return box
	}
	return box.Body(app.Range(t.follow).Slice(func(i int) app.UI {
		f := t.follow[i]
		title, detail := course.Followed(f)
		return tag.Section().Class("tm-follow__one").DataSet("metric", string(f.Metric)).Body(
			tag.H3().Text(course.FollowHead(f.Metric)),
			tag.P().Body(tag.Strong().Text(title+".")),
			tag.P().Class("tm-small tm-muted").Text(detail),
		)
	}))
}
