package ui

import (
	"strconv"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// TextAreaProps describes a labelled box for several lines.
type TextAreaProps struct {
	ID, Label, Hint, Value, Problem, Note string
	Rows                                  int
	ReadOnly                              bool
	OnInput, OnBlur                       goapp.EventHandler
	OnPaste                               goapp.EventHandler
}

// TextArea is a labelled box for pasted text, in a fixed-width face so that
// columns stay columns.
func TextArea(p TextAreaProps) goapp.UI {
	box := tag.Textarea().ID(p.ID).Class("tm-input tm-input--area").
		Attr("rows", strconv.Itoa(p.Rows)).Spellcheck(false).Text(p.Value)
	if p.Problem != "" {
		box = box.Aria("invalid", "true")
	}
	if d := describedBy(p.ID, p.Hint, p.Problem, p.Note); d != "" {
		box = box.Aria("describedby", d)
	}
	if p.ReadOnly {
		box = box.Attr("readonly", true)
	}
	if p.OnPaste != nil {
		box = box.OnPaste(p.OnPaste, goapp.EventScope(p.ID))
	}
	if p.OnInput != nil {
		box = box.OnInput(p.OnInput, goapp.EventScope(p.ID))
	}
	if p.OnBlur != nil {
		box = box.OnBlur(p.OnBlur, goapp.EventScope(p.ID))
	}
	return tag.Div().Class(fieldClass(p.Problem, Wide)).Body(
		tag.Label().Class("tm-field__label").Attr("for", p.ID).Text(p.Label),
		hint(p.ID, p.Hint),
		problem(p.ID, p.Problem),
		box,
		note(p.ID, p.Note),
	)
}
