package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// StepperProps describes a number with a button on either side.
type StepperProps struct {
	ID           string
	Label        string // accessible name of the field, not seen
	Value        string
	Placeholder  string
	Problem      string
	Down, Up     string // what the buttons do: "Lower target"
	OnInput      goapp.EventHandler
	OnBlur       goapp.EventHandler
	OnDown, OnUp goapp.EventHandler // also the arrow keys
}

// Stepper is a text field between a minus and a plus: typing is quicker for
// a jump, a press for a step. Up and Down on the keyboard step as well.
func Stepper(p StepperProps) goapp.UI {
	field := textInput(FieldProps{
		ID: p.ID, Value: p.Value, Placeholder: p.Placeholder, Problem: p.Problem, InputMode: "",
		OnInput: p.OnInput, OnBlur: p.OnBlur,
	}).OnKeyDown(stepKeys(p), goapp.EventScope(p.ID))
	return tag.Div().Class(fieldClass(p.Problem, Narrow)).Body(
		tag.Label().Class("tm-vh").Attr("for", p.ID).Text(p.Label),
		problem(p.ID, p.Problem),
		tag.Span().Class("tm-stepper").Role("group").Aria("label", p.Label).Body(
			stepButton(p.ID+"-down", "−", p.Down, p.OnDown),
			field,
			stepButton(p.ID+"-up", "+", p.Up, p.OnUp),
		),
	)
}

func stepButton(id, sign, label string, onClick goapp.EventHandler) goapp.UI {
	b := tag.Button().Attr("type", "button").ID(id).Class("tm-stepper__button").
		Aria("label", label).Text(sign)
	if onClick != nil {
		b = b.OnClick(onClick, goapp.EventScope(id))
	}
	return b
}

// stepKeys turns the arrow keys into presses. The caret would otherwise jump
// to the start or the end of the field.
func stepKeys(p StepperProps) goapp.EventHandler {
	return func(ctx goapp.Context, e goapp.Event) {
		step := p.OnUp
		switch e.Get("key").String() {
		case "ArrowUp":
		case "ArrowDown":
			step = p.OnDown
		default:
			ctx.PreventUpdate()
			return
		}
		e.PreventDefault()
		if step != nil {
			step(ctx, e)
		}
	}
}
