package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/app/words/course"
	"trimetric/calc"
)

// The control of a target: a button in each panel, and the field while it is
// open. The ids are permanent.
const (
	aimField  = "aim"
	aimOpener = "aim-" // and the metric
)

// An aimForm is a target that is being typed in.
type aimForm struct {
	metric  calc.Metric
	base    saved.Target // as it was, the zero Target for none
	there   saved.Target // as it is saved now
	typed   string
	problem string // what is wrong with it, since Save was pressed
	full    string // why it was not stored, "" while it can be
}

// since is what became of the target since.
func (a *aimForm) since() saved.Since { return a.base.Since(a.there) }

// saveLabel names the button that saves.
func (a *aimForm) saveLabel() string { return course.SaveSince(a.since(), course.SaveNewTarget) }

// change is one of the target as it is now.
func (a *aimForm) change() change {
	if a.there.Def.Metric == "" {
		return change{none: visit.saved.none(saved.KindTargets, string(a.metric))}
	}
	return change{seen: saved.Set{Targets: []saved.Target{a.there}}}
}

// target is how a panel's target is set, changed and removed.
func (t *tracker) target(trend saved.Trend) app.UI {
	box := tag.Div().Class("tm-aim")
	_, set := trend.Own(visit.saved.set.Targets)
	if a := t.aim; a != nil && a.metric == trend.Metric {
		return box.Body(t.aimForm(trend, set))
	}
	label := course.SetTarget
	if _, aimed := trend.Aim(visit.saved.set.Targets); aimed {
		label = course.ChangeTarget
	}
	open := tag.Button().Attr("type", "button").ID(aimOpener+string(trend.Metric)).Class("tm-linkbtn tm-aim__open").OnClick(t.onAim).Body(
		app.Text(label), tag.Span().Class("tm-vh").Text(course.For(trend.Metric)),
	)
	if t.gone == nil || t.gone.aim == nil || t.gone.aim.Def.Metric != trend.Metric {
		return box.Body(open)
	}
	return box.Body(tag.P().Class("tm-small tm-aim__gone").Body(tag.Span().Text(course.TargetGone(trend)), t.undoButton()), open)
}

func (t *tracker) aimForm(trend saved.Trend, set bool) app.UI {
	a := t.aim
	label := words.Label(entry.Target) + course.For(a.metric)
	acts := []app.UI{
		ui.Button(ui.ButtonProps{ID: "aim-save", Label: a.saveLabel(), Kind: ui.Primary, OnClick: t.onSaveAim}),
		ui.Button(ui.ButtonProps{ID: "aim-cancel", Label: "Cancel", OnClick: t.onCancelAim}),
	}
	if set {
		acts = append(acts, ui.Button(ui.ButtonProps{ID: "aim-remove", Label: course.RemoveTarget, Kind: ui.Link, OnClick: t.onRemoveAim}))
	}
	return tag.Div().Class("tm-aim__form").Role("group").Aria("label", label).OnKeyDown(t.onAimKey).Body(
		ui.Field(ui.FieldProps{
			ID: aimField, Label: label, Hint: course.TargetHint(trend, visit.saved.set.Targets),
			Value: a.typed, Problem: a.problem, OnInput: t.onAimInput,
		}),
		sinceBox("aim-since", a.since(), func() (title, text string) { return course.TargetSince(a.base, a.there) }, a.full),
		tag.Div().Class("tm-aim__acts").Body(acts...),
	)
}

// trend is the course of a metric on show.
func (t *tracker) trend(m calc.Metric) saved.Trend {
	for _, trend := range t.chart.Trends {
		if trend.Metric == m {
			return trend
		}
	}
	return saved.Trend{}
}

// onAim opens the field, with the target that there is.
func (t *tracker) onAim(ctx app.Context, e app.Event) {
	m := calc.Metric(pressed(e, aimOpener))
	trend := t.trend(m)
	if len(trend.Points) == 0 {
		return
	}
	aim := visit.saved.set.Target(m)
	t.aim = &aimForm{metric: m, base: aim, there: aim}
	if aim, ok := trend.Aim(visit.saved.set.Targets); ok {
		t.aim.typed = calc.FormatFigure(aim)
	}
	t.tell("", false)
	t.drawn++
	t.sync()
	t.own.Defer(func(app.Context) { focus(aimField) })
}

// onAimInput keeps what is typed. The chart is drawn anew where a problem has to
// go alone.
func (t *tracker) onAimInput(ctx app.Context, e app.Event) {
	_, text := target(e)
	a := t.aim
	a.typed = text
	if a.problem == "" && a.full == "" {
		ctx.PreventUpdate()
		return
	}
	a.problem, a.full = "", ""
	t.drawn++
}

// onAimKey saves with Enter in the field, and leaves with Escape.
func (t *tracker) onAimKey(ctx app.Context, e app.Event) {
	t.keyed(ctx, e, t.closeAim, t.decided(t.aim.since(), "aim-since", t.saveAim))
}

func (t *tracker) onCancelAim(ctx app.Context, e app.Event) { t.closeAim() }

// closeAim takes the field away and gives focus back.
func (t *tracker) closeAim() {
	m := t.aim.metric
	t.aim = nil
	t.drawn++
	t.own.Defer(func(app.Context) { focus(aimOpener + string(m)) })
}

func (t *tracker) onSaveAim(ctx app.Context, e app.Event) { t.meant("aim-since", t.saveAim) }

// saveAim stores the target, or says what is wrong with it.
func (t *tracker) saveAim() {
	a := t.aim
	trend := t.trend(a.metric)
	form := entry.New(a.metric)
	form.Def, form.Target = trend.Points[len(trend.Points)-1].Result.Sample.Def, a.typed
	aim, err := saved.NewTarget(form, now())
	if err != nil {
		a.problem, a.full = course.TargetProblem(err, form.Def), ""
		t.drawn++
		t.own.Defer(func(app.Context) { focus(aimField) })
		return
	}
	c := a.change()
	c.put.Targets = []saved.Target{aim}
	t.writeAim(c, func() {
		t.said = words.SavedName + "."
		t.renew()
	})
}

func (t *tracker) onRemoveAim(ctx app.Context, e app.Event) {
	a := t.aim
	c := a.change()
	c.aimless = []string{string(a.metric)}
	was := a.there
	t.writeAim(c, func() { t.leave(course.TargetGone(t.trend(a.metric)), &goneRecord{aim: &was}) })
}

// writeAim makes a change of a target, or says beside the field why it was not
// made. What was typed stays.
func (t *tracker) writeAim(c change, done func()) {
	a := t.aim
	visit.saved.write(c, func(word string) {
		t.own.Dispatch(func(app.Context) {
			if word != "" {
				a.full = t.unsaved(word, a.since(), "aim-since")
				t.drawn++
				return
			}
			if t.aim == a {
				t.closeAim()
			}
			t.tell("", false)
			done()
		})
	})
}
