package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// The controls of the builder that no calculator has. Their ids are permanent.
const (
	byFrame entry.Field = "metric"
	byTheme entry.Field = "look"
	accent  entry.Field = "accent"
	byTabs  entry.Field = "tabs"
	byShare entry.Field = "share-results"
	byWidth entry.Field = "width"
	byPaper entry.Field = "paper"
	byCode  entry.Field = "code"
)

// options is where the widget is set.
func (b *builder) options() app.UI {
	return tag.Div().Class("tm-build__options tm-form").Role("form").Aria("label", "Settings").Body(
		b.choice(byFrame, "Opens on", b.set.frame, frameOptions()),
		tag.Div().Class("tm-build__one").Body(
			b.choice(byTheme, "Theme", b.set.theme, options(themes, "Auto", "Light", "Dark")),
			b.themeHint(),
		),
		b.accentField(),
		b.metricOptions(),
	)
}

// themeHint says what one of the themes does that its name does not tell.
func (b *builder) themeHint() app.UI {
	hint := tag.P().Class("tm-field__hint")
	if b.set.theme == themes[0] {
		hint = hint.Text(words.AutoTheme)
	}
	return hint
}

func frameOptions() []ui.Option {
	var list []ui.Option
	for _, m := range calc.Metrics {
		list = append(list, ui.Option{Value: string(m), Text: words.Short(m)})
	}
	return append(list, ui.Option{Value: quizFrame, Text: "Quiz"})
}

// options names values in their order.
func options(values []string, names ...string) []ui.Option {
	var list []ui.Option
	for i, v := range values {
		list = append(list, ui.Option{Value: v, Text: names[i]})
	}
	return list
}

func (b *builder) choice(id entry.Field, legend, selected string, list []ui.Option) app.UI {
	return ui.Choice(ui.ChoiceProps{ID: string(id), Legend: legend, Selected: selected, Options: list, OnChange: b.onChoice})
}

// accentField is for the colour of the marks. It says where the widget will not
// take it.
func (b *builder) accentField() app.UI {
	p := ui.FieldProps{
		ID: string(accent), Label: "Accent colour", Hint: words.ColourHint, Value: b.set.accent,
		OnInput: b.onInput, OnBlur: b.onBlur,
	}
	c, ok := readColour(b.set.accent)
	if !ok && b.set.accent != "" && b.left {
		p.Problem = words.NoColour
	}
	for _, s := range b.set.refusing() {
		if p.Note != "" {
			p.Note += " "
		}
		p.Note += words.Refused(s, contrastText(contrast(c, surface[s])))
	}
	return ui.Field(p)
}

// metricOptions are those of a calculator. The quiz has none of them.
func (b *builder) metricOptions() app.UI {
	form := tag.Div().Class("tm-build__metric tm-form")
	if b.set.frame == quizFrame {
		return form
	}
	f := b.desk.form
	list := b.desk.definitionFields(b.onChoice)
	if len(industry.For(b.desk.Metric)) > 0 {
		list = append(list, b.desk.industrySelect(b.onChoice))
	}
	return form.Body(append(list,
		b.desk.levelChoice(b.onChoice),
		tag.Div().Class("tm-build__checks").Role("group").Aria("labelledby", "show-legend").Body(
			tag.Span().ID("show-legend").Class("tm-field__label").Text("Show"),
			b.check(byTabs, "Metric tabs", "", b.set.tabs),
			b.check(byShare, "Share results with the page", words.ShareMeans, b.set.share),
		),
		b.choice(entry.Ways, "Way in", string(f.Now.Mode), []ui.Option{modeOption(entry.Totals), modeOption(entry.PerRating)}),
		b.figures(),
	)...)
}

// check is a box to tick.
func (b *builder) check(id entry.Field, label, means string, on bool) app.UI {
	box := tag.Input().Attr("type", "checkbox").ID(string(id)).Class("tm-check__box").
		OnChange(b.onCheck, app.EventScope(string(id)))
	if on {
		box = box.Attr("checked", true)
	}
	hint := tag.Span().Class("tm-field__hint")
	if means != "" {
		box = box.Aria("describedby", string(id)+"-hint")
		hint = hint.ID(string(id) + "-hint").Text(means)
	}
	return tag.Div().Class("tm-check").Body(
		tag.Label().Class("tm-check__label").Body(box, tag.Span().Text(label)),
		hint,
	)
}

// figures are what the widget starts with.
func (b *builder) figures() app.UI {
	form := b.desk.form
	fields, class := entry.TotalFields(b.desk.Metric), "tm-grid2 tm-build__fields"
	if form.Now.Mode == entry.PerRating {
		fields, class = nil, "tm-build__fields tm-build__fields--rates"
		for v := form.Def.Scale.Min; v <= form.Def.Scale.Max; v++ {
			fields = append(fields, entry.RatingField(v))
		}
	}
	var list []app.UI
	for _, f := range fields {
		p := b.desk.field(f.In(false), "numeric")
		p.OnInput, p.OnBlur, p.Fix = b.onInput, b.onBlur, ""
		list = append(list, ui.Field(p))
	}
	return tag.Div().Class("tm-build__figures").Role("group").Aria("labelledby", "figures-legend").Body(
		tag.Span().ID("figures-legend").Class("tm-field__label").Text("Starting figures"),
		tag.Div().Class(class).Body(list...),
	)
}
