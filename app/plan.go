package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// target is the target in force: the one typed, or else the next band's first
// score. It is none in the best band, and while there is no score.
func (c *calculator) target() (calc.Hundredths, bool) {
	f := c.form.ReadTarget()
	if f.Given || f.Err != nil {
		return f.Value, f.Given
	}
	if !c.now.OK {
		return 0, false
	}
	if b, ok := nextBand(c.result); ok {
		return calc.FirstIn(c.form.Def, b), true
	}
	return 0, false
}

// nextBand is the band above the result's own; none above the best one.
func nextBand(r calc.Result) (calc.Band, bool) {
	bands := calc.Bands(r.Sample.Def)
	for i, b := range bands[:len(bands)-1] {
		if b == r.Band {
			return bands[i+1], true
		}
	}
	return "", false
}

// renderPlan is the target planner.
func (c *calculator) renderPlan() app.UI {
	target, ok := c.target()
	head := "What would a target take?"
	if ok {
		head = words.PlanTitle(c.form.Def, target)
	}
	f := c.form.ReadTarget()
	problem := c.problem(entry.ID(entry.Target))
	if f.Err != nil && c.visited[entry.ID(entry.Target)] {
		problem = words.Problem(entry.Problem{Field: entry.Target, Err: f.Err}, c.form.Def)
	}
	return tag.Section().Class("tm-section tm-screen-only").Aria("labelledby", "plan-head").Body(
		tag.Div().Class("tm-section__head").Body(
			tag.H2().ID("plan-head").Text(head),
			ui.Stepper(ui.StepperProps{
				ID: string(entry.Target), Label: words.Label(entry.Target),
				Value: c.form.Target, Placeholder: placeholder(c.form.Def, target, ok), Problem: problem,
				Down: "Lower the target", Up: "Raise the target",
				OnInput: c.onInput, OnBlur: c.onBlur, OnDown: c.onLower, OnUp: c.onRaise,
			}),
		),
		c.bandButtons(),
		c.planBody(target, ok),
	)
}

// placeholder shows the target that is in force while none is typed.
func placeholder(d calc.Definition, target calc.Hundredths, ok bool) string {
	if !ok {
		return ""
	}
	return calc.FormatTarget(d, target)
}

// bandButtons set the target to the first score of a band.
func (c *calculator) bandButtons() app.UI {
	bands := calc.Bands(c.form.Def)[1:]
	return tag.P().Class("tm-bandset").Body(
		tag.Span().Class("tm-small tm-muted").Text("Set it to"),
		app.Range(bands).Slice(func(i int) app.UI {
			return ui.Button(ui.ButtonProps{
				ID: "target-" + string(bands[i]), Label: words.Band(bands[i]), Kind: ui.Link, OnClick: c.onBand,
			})
		}),
	)
}

func (c *calculator) planBody(target calc.Hundredths, ok bool) app.UI {
	switch {
	case c.form.ReadTarget().Err != nil:
		return tag.P().Class("tm-section__note").Text(words.FixTarget)
	case !c.now.OK:
		return tag.P().Class("tm-section__note").Text(words.PlanNeedsScore)
	case !ok:
		return tag.P().Class("tm-section__note").Text(words.BestBand)
	}
	return &planned{Result: c.result, Target: target}
}

// planned lists the ways to a target.
type planned struct {
	app.Compo
	Result calc.Result
	Target calc.Hundredths
}

func (p *planned) Render() app.UI {
	plan := p.Result.Sample.Plan(p.Target)
	return tag.Div().Body(
		tag.Ul().Class("tm-plan").Body(app.Range(plan.Ways).Slice(func(i int) app.UI {
			return way(plan.Ways[i], p.Result.Sample)
		})),
		tag.P().Class("tm-section__note").Text(words.PlanNote(plan, p.Result)),
	)
}

func way(w calc.Way, s calc.Sample) app.UI {
	if !w.Possible {
		amount, rest := words.NoWay(w)
		return tag.Li().Class("tm-plan__way").Body(
			tag.Span().Class("tm-plan__n").Text(amount),
			tag.Span().Class("tm-plan__w").Text(rest),
		)
	}
	amount, rest := words.Way(w, s)
	return tag.Li().Class("tm-plan__way").Body(
		tag.Data().Class("tm-plan__n").DataSet("plan", string(w.Kind)).
			Attr("value", calc.FormatPlain(float64(w.Need))).Text(amount),
		tag.Span().Class("tm-plan__w").Text(rest),
	)
}

// step is how far a press moves the target: a point, or a tenth on a mean.
func (c *calculator) step() calc.Hundredths {
	if c.Metric == calc.MetricCES {
		return 10
	}
	return 100
}

func (c *calculator) onRaise(ctx app.Context, e app.Event) { c.moveTarget(c.step()) }
func (c *calculator) onLower(ctx app.Context, e app.Event) { c.moveTarget(-c.step()) }

// moveTarget steps to the next round target in a direction.
func (c *calculator) moveTarget(by calc.Hundredths) {
	low, high := calc.TargetRange(c.form.Def)
	t, ok := c.target()
	if !ok {
		t = high - by
	}
	step := max(by, -by)
	next := (t + by) / step * step
	if r := (t + by) % step; r < 0 {
		next -= step // division rounds towards zero
	}
	if by < 0 && t%step != 0 {
		next += step
	}
	c.setTarget(min(max(next, low), high))
}

func (c *calculator) onBand(ctx app.Context, e app.Event) {
	id := e.Get("currentTarget").Get("id").String()
	c.setTarget(calc.FirstIn(c.form.Def, calc.Band(strings.TrimPrefix(id, "target-"))))
}

func (c *calculator) setTarget(t calc.Hundredths) {
	c.form.Target = calc.FormatFigure(t)
	c.changed()
	c.sync()
}
