package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/plot"
	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/app/words/course"
	"trimetric/calc"
)

// byMetric is the group of the form that chooses the metric. Its id is
// permanent.
const byMetric entry.Field = "metric"

// A scoreForm is a score that is being typed in: a new one, or base.
type scoreForm struct {
	base  saved.Score // as it was, the zero Score for a new one
	there saved.Score // as it is saved now, the zero Score for nothing
	desks map[calc.Metric]*calculator
	desk  *calculator // reads the form as the metric's own calculator does
	typed saved.Details
	left  map[entry.Field]bool // details left since they were typed in: those may complain
	tried bool                 // Save was pressed: everything may complain
	full  string               // why the score is not saved, "" while it can be
	both  bool                 // full is of a score in the same place, which may stay beside it
}

func newScoreForm() *scoreForm {
	f := &scoreForm{left: map[entry.Field]bool{}, desks: map[calc.Metric]*calculator{}}
	f.turnTo(entry.New(calc.Metrics[0]))
	return f
}

// formOf is the form of a score that is there.
func formOf(s saved.Score) *scoreForm {
	f := newScoreForm()
	f.base, f.there, f.typed = s, s, s.Details()
	f.turnTo(s.Form())
	return f
}

// since is what became of the score since.
func (f *scoreForm) since() saved.Since { return f.base.Since(f.there) }

// turnTo puts the responses of a form before the desk.
func (f *scoreForm) turnTo(form *entry.Form) {
	m := form.Def.Metric
	f.desk = &calculator{Metric: m, form: form, visited: entry.Left{}}
	f.desks[m] = f.desk
	if form.Now.Mode == entry.Paste {
		form.Now.Mode = entry.PerRating
	}
	f.desk.recount()
}

// details are the fields beside the responses that are on show.
func (f *scoreForm) details() []entry.Field {
	list := []entry.Field{entry.Period}
	if f.typed.Asks() {
		list = append(list, saved.FromDay, saved.ToDay)
	}
	return append(list, entry.Name, entry.Target, saved.Remark)
}

// responses are the fields of the way in that is chosen.
func (f *scoreForm) responses() []entry.Field {
	if f.desk.form.Now.Mode != entry.PerRating {
		return entry.TotalFields(f.desk.Metric)
	}
	var list []entry.Field
	for v := f.desk.form.Def.Scale.Max; v >= f.desk.form.Def.Scale.Min; v-- {
		list = append(list, entry.RatingField(v))
	}
	return list
}

// problem is what stands beside a field.
func (f *scoreForm) problem(field entry.Field, problems []entry.Problem) string {
	for _, p := range problems {
		if p.Field == field && (f.tried || f.left[field]) {
			return course.Problem(p, f.desk.form.Def)
		}
	}
	return ""
}

// scoreForm is the form while it is open.
func (t *tracker) scoreForm() app.UI {
	f := t.form
	if f == nil {
		return tag.Div().Class("tm-hide")
	}
	head := words.AddScore
	if f.base.ID != "" {
		head = words.ChangeScore
	}
	_, problems := f.there.With(f.desk.form, f.typed, 1)
	return tag.Div().Class("tm-scoreform").Role("form").Aria("labelledby", "score-head").OnKeyDown(t.onFormKey).Body(
		tag.H2().ID("score-head").TabIndex(-1).Text(head),
		tag.Div().Class("tm-scoreform__choices").Body(t.metricChoice(), t.wayChoice()),
		tag.Div().Class("tm-scoreform__fields").DataSet("metric", string(f.desk.Metric)).Body(t.responseFields(problems)...),
		tag.Div().Class("tm-scoreform__fields").Body(t.detailFields(problems)...),
		tag.Div().Class("tm-scoreform__fields").Body(f.desk.definitionFields(t.onFormChoice)...),
		sinceBox("score-since", f.since(), func() (title, text string) { return course.ScoreSince(f.base, f.there, f.both) }, f.full),
		tag.Div().Class("tm-scoreform__acts").Body(
			ui.Button(ui.ButtonProps{ID: "score-save", Label: f.saveLabel(), Kind: ui.Primary, OnClick: t.onSaveForm}),
			ui.Button(ui.ButtonProps{ID: "score-cancel", Label: "Cancel", OnClick: t.onCancel}),
		),
	)
}

// saveLabel names the button that saves, which may ask a second time.
func (f *scoreForm) saveLabel() string {
	if f.both {
		return course.SaveBoth
	}
	return course.SaveSince(f.since(), course.SaveNewScore)
}

// metricChoice says of which metric a new score is. One that is there stays what
// it is.
func (t *tracker) metricChoice() app.UI {
	if t.form.base.ID != "" {
		m := t.form.desk.Metric
		return tag.P().Class("tm-metric").DataSet("metric", string(m)).Body(ui.Marker(plot.Marker(m)), tag.Strong().Text(words.Short(m)))
	}
	p := ui.ChoiceProps{ID: string(byMetric), Legend: "Metric", Selected: string(t.form.desk.Metric), OnChange: t.onFormChoice}
	for _, m := range calc.Metrics {
		p.Options = append(p.Options, ui.Option{Value: string(m), Text: words.Short(m), Marker: plot.Marker(m), Accent: string(m)})
	}
	return ui.Choice(p)
}

func (t *tracker) wayChoice() app.UI {
	return ui.Choice(ui.ChoiceProps{
		ID: string(entry.Ways), Legend: words.WaysIn, Selected: string(t.form.desk.form.Now.Mode), OnChange: t.onFormChoice,
		Options: []ui.Option{modeOption(entry.Totals), modeOption(entry.PerRating)},
	})
}

func (t *tracker) responseFields(problems []entry.Problem) []app.UI {
	var list []app.UI
	for _, f := range t.form.responses() {
		p := t.form.desk.field(f.In(false), "numeric")
		p.OnInput, p.OnBlur, p.Fix, p.OnFix = t.onFormInput, t.onFormBlur, "", nil
		if p.Problem == "" && t.form.tried {
			p.Problem = t.form.problem(f, problems)
		}
		list = append(list, ui.Field(p))
	}
	return list
}

func (t *tracker) detailFields(problems []entry.Problem) []app.UI {
	var list []app.UI
	for _, f := range t.form.details() {
		p := ui.FieldProps{
			ID: string(f), Value: *t.form.typed.Text(f), Size: ui.Wide, Problem: t.form.problem(f, problems),
			OnInput: t.onFormInput, OnBlur: t.onFormBlur,
		}
		p.Label, p.Hint = course.Label(f)
		list = append(list, ui.Field(p))
	}
	return list
}
